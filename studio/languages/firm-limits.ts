/** The words without which a statement is untrue, however it is worded: what a rewording or a translation must keep. */
import { baseLanguage } from '#studio/shared/language.ts';

/**
 * - `exception`: "except", "other than"
 * - `condition`: "if", "as long as"
 * - `negation`: "not", "never", "without"
 * - `restriction`: "only", "up to", "most"
 */
export const FIRM_LIMITS = ['exception', 'condition', 'negation', 'restriction'] as const;
/** One of `FIRM_LIMITS`. */
export type FirmLimit = (typeof FIRM_LIMITS)[number];

/** The words of each kind, all matches; `applies` opens a sentence that says when the one before it holds. */
export type FirmLimits = Readonly<Record<FirmLimit, RegExp>> & { readonly applies: RegExp };

/** Exception, condition, negation, restriction; then what opens "this applies only to …". */
type Words = readonly [string, string, string, string, string?];

/** Fewer words than a pack's `limits`, which say what may not be cut: these stand in hardly any other sense. */
const SPACED: Readonly<Record<string, Words>> = {
  en: [
    '(?:but|though|although) (?:not|never|only|no|without)|except(?:ing|ions?|ed)?|apart from|other than|aside from|exclud(?:e|es|ed|ing)|save for|barring|not counting|(?:all|any\\p{L}*|every\\p{L}*|no\\p{L}*) but|minus the',
    'if|unless|(?:as|so) (?:long|far) as|provided (?:that|you|it|the|they|your|only)|providing|when|whenever|in case|in the event|on condition|subject to|depend(?:s|ing) on|assuming|given that',
    "not(?! only| just| merely)|no|never|nor|neither|none|nothing|nobody|without|cannot|\\p{L}+n[’']t|hardly|barely|\\p{L}+-free|free (?:of|from)|non-\\p{L}+|un(?:safe|suitable|fit)",
    'only|solely|exclusively|at most|up to|(?:no|not) more than|max(?:imum)?|limited|(?<!(?:the|your|our|its) )most(?! \\p{L}+(?:able|ful|ed|ive|ing|ous|al|ic|y|ant|ent)(?!\\p{L}))|mostly|mainly|usually|normally|typically|sometimes|occasionally|some|partly|partially|largely|nearly|almost|optional(?:ly)?|separately|selected',
    '(?:this|that|which|it|the same|the above) (?:is |was )?(?:only |just |not )*(?:true|valid|applies|apply|holds|works|goes|the case)(?! (?:well|fine|great|perfectly))|with the exception|does not apply|valid|applies',
  ],
  de: [
    '(?:aber|jedoch|doch|allerdings) (?:nicht|nur|nie|ohne|kein\\p{L}*)|nicht (?:jedoch|aber)|außer(?:halb)?|ausser|ausgenommen|abgesehen|bis auf|mit Ausnahme|exklusive|ohne den|ohne die|ohne das',
    'wenn|falls|sofern|soweit|solange|vorausgesetzt|je nach|abhängig|unter der Bedingung|unter der Voraussetzung|bei geschlossene\\p{L}*|im Fall\\p{L}*',
    'nicht(?! nur| bloß)|nichts|nie|niemals|kein(?:e[rsmn]?)?|niemand|ohne|weder|kaum|\\p{L}+frei(?:e[rsmn]?)?|un(?:geeignet|sicher|tauglich)\\p{L}*',
    'nur|lediglich|ausschließlich|maximal|max|höchstens|bis zu|meist(?:ens)?|die meisten|üblicherweise|normalerweise|teils|teilweise|größtenteils|überwiegend|hauptsächlich|einige[rsmn]?|manche[rsmn]?|manchmal|gelegentlich|fast|beinahe|nahezu|begrenzt\\p{L}*|limitiert\\p{L}*|optional\\p{L}*|separat|ausgewählte[rsmn]?',
    '(?:das|dies|dieses|es) gilt|gilt|mit Ausnahme|(?:das|dies) (?:trifft|betrifft|stimmt)',
  ],
  fr: [
    "(?:mais|toutefois|cependant) (?:pas|jamais|seulement|uniquement|sans|ne)|sauf|excepté\\p{L}*|hormis|hors|à l[’']exception|à l[’']exclusion|exclu\\p{L}*|mis à part|en dehors",
    "si(?! bien)|s[’']ils?|quand|lorsqu\\p{L}*|tant qu\\p{L}*|à condition|pourvu|selon|sous réserve|en cas|à moins|dès lors qu\\p{L}*",
    "pas(?! seulement| que)|jamais|rien|aucune?s?|sans|ni|non|nulle?|ne \\p{L}+ (?:plus|guère)|n[’']\\p{L}+ (?:plus|guère)",
    "seul(?:e|s|es|ement)?|uniquement|exclusivement|ne \\p{L}+ que|n[’']\\p{L}+ qu\\p{L}*|maximum|max|au plus|jusqu\\p{L}*|la plupart|généralement|habituellement|normalement|parfois|certain(?:e|s|es)|quelques|partiellement|en partie|principalement|presque|limité\\p{L}*|en option|optionnel\\p{L}*|séparément|sélectionné\\p{L}*",
    "(?:cela|ceci|ce qui|il) (?:n[’'])?(?:est vrai|vaut|s[’']applique|ne vaut|ne s[’']applique)|valable|à condition",
  ],
  es: [
    'pero (?:no|nunca|solo|sólo|sin)|salvo|excepto|a excepción|exclu\\p{L}+|menos (?:el|la|los|las)|aparte de|con excepción',
    'si|cuando|siempre que|siempre y cuando|en caso|según|depend\\p{L}+|a menos|con tal|a condición|sujeto',
    'no(?! solo| sólo)|nunca|jamás|nada|nadie|ningun[oa]s?|ningún|sin|ni|tampoco|libre de',
    'solo|sólo|solamente|únicamente|exclusivamente|máximo|máx|como mucho|hasta|la mayoría|mayormente|normalmente|generalmente|a veces|algun[oa]s|ciert[oa]s|parcialmente|en parte|principalmente|casi|limitad[oa]s?|opcional(?:es)?|por separado|seleccionad[oa]s?',
    '(?:esto|eso|ello|lo que) (?:solo |sólo |no )?(?:es cierto|vale|se aplica|aplica)|válido|siempre y cuando|no aplica',
  ],
  it: [
    "(?:ma|però) (?:non|mai|solo|senza)|tranne|eccetto|salvo|esclus[oaie]|a parte|ad eccezione|fatta eccezione|con l[’']eccezione",
    'se|quando|finché|purché|a condizione|a patto|in caso|a seconda|dipend\\p{L}+|a meno|qualora|sempre che',
    'non(?! solo)|mai|niente|nulla|nessun[oa]?|senza|né|neppure|nemmeno|priv[oaie] di',
    'solo|soltanto|solamente|unicamente|esclusivamente|fino a\\p{L}*|massimo|max|al massimo|la maggior parte|di solito|normalmente|generalmente|talvolta|a volte|alcun[ie]|cert[ie]|parzialmente|in parte|principalmente|quasi|limitat[oaie]|opzional[ei]|separatamente|selezionat[ie]',
    '(?:questo|ciò|il che) (?:non )?(?:vale|è vero|si applica)|valid[oa]|non vale',
  ],
  pt: [
    '(?:mas|porém) (?:não|nunca|só|apenas|somente|sem)|exceto|salvo|exclu\\p{L}+|com exceção|à exceção|fora (?:o|a|os|as)|menos (?:o|a|os|as)|a não ser',
    'se (?:a|o|as|os|for|não|você|tiver|estiver|houver|usad[oa]s?|quiser)|quando|desde que|em caso|conforme|depend\\p{L}+|caso|sujeito|contanto',
    'não(?! só| apenas)|nunca|jamais|nada|ninguém|nenhum(?:a|ns|as)?|sem|nem|tampouco|livre de',
    'só|somente|apenas|unicamente|exclusivamente|máximo|máx|no máximo|até|a maioria|normalmente|geralmente|às vezes|algum[as]?|alguns|algumas|cert[oa]s|parcialmente|em parte|principalmente|quase|limitad[oa]s?|opcional|opcionais|separadamente|selecionad[oa]s?',
    '(?:isso|isto|o que) (?:só |não )?(?:vale|é verdade|se aplica)|válid[oa]|desde que',
  ],
  nl: [
    '(?:maar|echter) (?:niet|nooit|geen|alleen|zonder)|behalve|uitgezonderd|met uitzondering|exclusief|op (?:de|het) \\p{L}+ na|afgezien',
    'als (?:je|u|de|het|er|ze|hij)|indien|wanneer|mits|zolang|tenzij|afhankelijk|op voorwaarde|in geval',
    'niet(?! alleen| enkel)|niets|nooit|geen|niemand|zonder|noch|nauwelijks|\\p{L}+vrije?',
    'alleen|slechts|enkel|uitsluitend|tot (?:wel|en met|maximaal|\\p{Nd}+)|maximaal|max|hoogstens|hooguit|de meeste|meestal|gewoonlijk|soms|sommige|bepaalde|deels|gedeeltelijk|grotendeels|voornamelijk|bijna|vrijwel|beperkt\\p{L}*|optioneel|apart|geselecteerde',
    '(?:dit|dat|het) (?:geldt|is waar|klopt)|geldt|mits',
  ],
  sv: [
    '(?:men|dock) (?:inte|ej|aldrig|bara|endast|utan)|utom|förutom|med undantag|undantag\\p{L}*|exklusive|bortsett',
    'om (?:du|man|den|det|de|inte|ni|locket|\\p{L}+(?:en|et|n) är)|när|så länge|förutsatt|beroende|ifall|såvida|under förutsättning|vid behov',
    'inte(?! bara| endast)|ej|icke|aldrig|ingen|inget|inga|ingenting|utan|varken|knappt|\\p{L}+fria?|\\p{L}+fritt',
    'bara|endast|enbart|uteslutande|upp till|max|maximalt|högst|de flesta|oftast|vanligtvis|normalt|ibland|vissa|några|delvis|främst|huvudsakligen|nästan|begränsa\\p{L}*|valfri\\p{L}*|separat|utvalda',
    '(?:det|detta) gäller|gäller|förutsatt',
  ],
  da: [
    '(?:men|dog) (?:ikke|aldrig|kun|uden)|undtagen|undtaget|med undtagelse|bortset|eksklusive|på nær',
    'hvis|når|så længe|så vidt|forudsat|afhængig|medmindre|under forudsætning|i tilfælde',
    'ikke(?! kun| bare)|aldrig|ingen|intet|uden|hverken|næppe|ingenting|\\p{L}+frie?|\\p{L}+frit',
    'kun|udelukkende|op til|maks|maksimalt|højst|de fleste|oftest|normalt|som regel|nogle|visse|delvist|hovedsageligt|næsten|begrænse\\p{L}+|valgfri\\p{L}*|separat|udvalgte',
    '(?:det|dette) gælder|gælder|forudsat',
  ],
  no: [
    '(?:men|dog) (?:ikke|aldri|kun|bare|uten)|unntatt|med unntak|bortsett|utenom|eksklusive|ikke medregnet',
    'hvis|dersom|når|så lenge|så vidt|forutsatt|avhengig|med mindre|under forutsetning|i tilfelle',
    'ikke(?! bare| kun)|ikkje|aldri|ingen|ingenting|uten|utan|verken|knapt|intet|\\p{L}+frie?|\\p{L}+fritt',
    'kun|bare|utelukkende|opptil|opp til|maks|maksimalt|høyst|de fleste|oftest|vanligvis|normalt|som regel|noen|visse|delvis|hovedsakelig|nesten|begrens\\p{L}+|valgfri\\p{L}*|separat|utvalgte',
    '(?:det|dette) gjelder|gjelder|forutsatt',
  ],
  pl: [
    '(?:ale|lecz|jednak) (?:nie|bez|tylko|nigdy)|oprócz|poza|z wyjątkiem|wyjąwszy|z wyłączeniem|prócz',
    'jeśli|jeżeli|gdy|kiedy|dopóki|pod warunkiem|w zależności|zależnie|o ile|w przypadku|chyba że',
    'nie(?! tylko)|nigdy|nic|nikt|żad\\p{L}+|bez|ani|brak|wolny od',
    'tylko|jedynie|wyłącznie|maksymalnie|maks|max|najwyżej|do \\p{Nd}+|większość|zwykle|zazwyczaj|czasem|niektór\\p{L}+|częściowo|głównie|prawie|niemal|ograniczon\\p{L}+|opcjonaln\\p{L}+|osobno|oddzielnie|wybran\\p{L}+',
    '(?:to|nie) dotyczy|dotyczy|pod warunkiem',
  ],
  ru: [
    '(?:но|однако) (?:не|без|только|никогда)|кроме|за исключением|исключая|помимо|исключени\\p{L}+',
    'если|когда|при условии|в зависимости|пока|в случае|при закрыт\\p{L}+',
    'не(?! только)|нет|никогда|ничего|никто|без|ни|нельзя|не\\p{L}+(?:пригод|безопас)\\p{L}+',
    'только|лишь|исключительно|максимум|макс|до \\p{Nd}+|не более|большинств\\p{L}+|обычно|иногда|некотор\\p{L}+|частично|в основном|почти|ограничен\\p{L}*|отдельно|выбранн\\p{L}+',
    '(?:это|что) (?:не )?(?:относится|верно|касается)|при условии',
  ],
  uk: [
    '(?:але|проте) (?:не|без|тільки|лише)|крім|окрім|за винятком|виключно з|поза',
    'якщо|коли|за умови|залежно|поки|у разі|доки',
    'не(?! тільки| лише)|ні|немає|ніколи|нічого|ніхто|без|жодн\\p{L}+',
    'тільки|лише|виключно|максимум|макс|до \\p{Nd}+|не більше|більшість|зазвичай|іноді|деяк\\p{L}+|частково|переважно|майже|обмежен\\p{L}*|окремо',
  ],
  cs: [
    '(?:ale|avšak) (?:ne\\p{L}*|bez|jen|pouze)|kromě|s výjimkou|vyjma|mimo|až na',
    'pokud|když|jestliže|za předpokladu|v závislosti|v případě|dokud|podle',
    'ne(?!jen)|není|nejsou|nikdy|nic|nikdo|bez|ani|žádn\\p{L}+|ne(?:bude|lze|smí|má|jde|může|hodí|obsahuje|poškrábe)\\p{L}*',
    'jen|jenom|pouze|výhradně|maximálně|max|nejvýše|až \\p{Nd}+|až do|většina|většinou|obvykle|někdy|některé|částečně|hlavně|téměř|omezen\\p{L}+|volitelně|samostatně|zvlášť',
  ],
  sk: [
    '(?:ale|avšak) (?:ne\\p{L}*|nie|bez|len|iba)|okrem|s výnimkou|mimo|až na',
    'ak|keď|pokiaľ|za predpokladu|v závislosti|v prípade|kým|podľa',
    'nie(?! len)|nikdy|nič|nikto|bez|ani|žiadn\\p{L}+|ne(?:bude|smie|má|ide|môže|hodí|obsahuje)\\p{L}*',
    'len|iba|výhradne|maximálne|max|najviac|až \\p{Nd}+|až do|väčšina|väčšinou|zvyčajne|niekedy|niektoré|čiastočne|hlavne|takmer|obmedzen\\p{L}+|voliteľne|samostatne|zvlášť',
  ],
  sl: [
    '(?:ampak|vendar|toda) (?:ne|brez|samo|le)|razen|z izjemo|izvzet\\p{L}+|poleg',
    'če|kadar|ko|pod pogojem|odvisno|v primeru|dokler',
    'ne(?! samo| le)|ni|niso|nikoli|nič|nihče|brez|niti|noben\\p{L}*',
    'samo|le|zgolj|izključno|največ|do \\p{Nd}+|večina|večinoma|običajno|včasih|nekater\\p{L}+|delno|predvsem|skoraj|omejen\\p{L}*|posebej|ločeno',
  ],
  hr: [
    '(?:ali|no) (?:ne|bez|samo)|али (?:не|без|само)|osim|s izuzetkom|sa izuzetkom|izuzev|осим|изузев',
    'ako|kad|kada|pod uvjetom|pod uslovom|ovisno|zavisno|u slučaju|dok|ukoliko|ако|када|кад|под условом|уколико',
    'ne(?! samo)|nije|nisu|nikad\\p{L}*|ništa|nitko|niko|bez|niti|nijedan|nema|не(?! само)|није|нису|никад\\p{L}*|без|нема',
    'samo|isključivo|najviše|do \\p{Nd}+|većina|većinom|obično|ponekad|neki|neke|djelomično|delimično|uglavnom|gotovo|skoro|ograničen\\p{L}*|zasebno|само|искључиво|највише|до \\p{Nd}+|већина|обично|понекад|делимично|углавном|скоро|ограничен\\p{L}*',
  ],
  bg: [
    'но (?:не|без|само)|освен|с изключение|изключвайки',
    'ако|когато|при условие|в зависимост|докато|в случай|стига да',
    'не(?! само)|няма|никога|нищо|никой|без|нито|никакв\\p{L}+',
    'само|единствено|изключително|максимум|макс|най-много|до \\p{Nd}+|повечето|обикновено|понякога|някои|частично|главно|почти|ограничен\\p{L}*|отделно',
  ],
  ro: [
    '(?:dar|însă) (?:nu|fără|doar|numai)|cu excepția|exceptând|în afară de|mai puțin|excluzând',
    'dacă|când|atât timp cât|cu condiția|în funcție|în caz\\p{L}*|depinde|în măsura',
    'nu(?! doar| numai)|n-\\p{L}+|niciodată|nimic|nimeni|fără|nici|niciun\\p{L}*',
    'doar|numai|exclusiv|maximum|maxim|max|cel mult|până la|majoritatea|de obicei|uneori|unele|unii|parțial|în principal|aproape|limitat\\p{L}*|opțional\\p{L}*|separat',
  ],
  hu: [
    '(?:de|azonban) (?:nem|csak|soha)|kivéve|kivételével|leszámítva',
    'ha|amikor|amíg|feltéve|függően|esetén|amennyiben',
    'nem(?! csak)|nincs\\p{L}*|soha|semmi\\p{L}*|senki|nélkül|sem|se|\\p{L}+mentes\\p{L}*|tilos',
    'csak|csupán|kizárólag|legfeljebb|maximum|max|akár|a legtöbb|többnyire|általában|néha|néhány|egyes|részben|főként|majdnem|szinte|korlátozott\\p{L}*|külön|opcionális\\p{L}*',
  ],
  fi: [
    '(?:mutta|vaan) (?:ei\\p{L}*|vain|ilman)|paitsi|lukuun ottamatta|poikkeuksena|pois lukien',
    'jos|kun|kunhan|mikäli|edellyttäen|riippuen|niin kauan kuin|ellei\\p{L}*',
    'ei(?! vain)|eivät|en|et|emme|ette|älä|koskaan|ilman|\\p{L}+ton|\\p{L}+tön|\\p{L}+ttomia?|\\p{L}+ttömiä?|eikä',
    'vain|ainoastaan|pelkästään|enintään|korkeintaan|jopa|useimm\\p{L}+|yleensä|joskus|jotkut|osittain|pääasiassa|lähes|melkein|rajoitet\\p{L}+|erikseen|valinnai\\p{L}+',
  ],
  el: [
    '(?:αλλά|όμως) (?:όχι|δεν|μόνο|χωρίς)|εκτός|πλην|με εξαίρεση|εξαιρ\\p{L}+',
    'αν|εάν|όταν|εφόσον|υπό την προϋπόθεση|με την προϋπόθεση|ανάλογα|σε περίπτωση|αρκεί',
    'δεν|δε|μην?|ποτέ|τίποτα|κανείς|κανέν\\p{L}+|καμία|χωρίς|δίχως|ούτε|όχι',
    'μόνο|αποκλειστικά|έως|μέχρι|μέγιστο|το πολύ|οι περισσότερ\\p{L}+|συνήθως|μερικ\\p{L}+|ορισμέν\\p{L}+|εν μέρει|κυρίως|σχεδόν|περιορισμέν\\p{L}+|ξεχωριστά|προαιρετικ\\p{L}+',
  ],
  tr: [
    '(?:ama|fakat|ancak) \\p{L}+ (?:değil|hariç)|hariç|dışında|haricinde|müstesna',
    'eğer|şartıyla|koşuluyla|sürece|takdirde|durumunda|bağlı olarak|\\p{L}+(?:sa|se|sanız|seniz|dığında|diğinde|duğunda|düğünde|tığında|tiğinde|ınca|ince|unca|ünce)',
    'değil\\p{L}*|yok|asla|hiçbir\\p{L}*|hiç|olmadan|olmaksızın|ne|\\p{L}+(?:maz|mez|mıyor|miyor|muyor|müyor|mayan|meyen|suz|süz|sız|siz)\\p{L}{0,6}',
    'sadece|yalnızca|yalnız|ancak|en fazla|maksimum|maks|\\p{L}*[ae] kadar|çoğu|genellikle|bazen|bazı|kısmen|başlıca|neredeyse|sınırlı|ayrıca satılır|isteğe bağlı',
  ],
  vi: [
    'nhưng (?:không|chỉ|chưa)|trừ|ngoại trừ|ngoài ra trừ|không kể|không bao gồm',
    'nếu|khi|miễn là|với điều kiện|tùy|trong trường hợp|chỉ cần',
    'không(?! chỉ)|chẳng|chưa|không bao giờ|đừng',
    'chỉ|duy nhất|tối đa|lên đến|lên tới|hầu hết|phần lớn|thường|đôi khi|một số|một phần|chủ yếu|gần như|giới hạn|riêng',
  ],
  id: [
    '(?:tetapi|tapi|namun) (?:tidak|hanya|bukan|tanpa)|kecuali|selain|terkecuali|di luar|tidak termasuk',
    'jika|apabila|bila|ketika|saat|selama|asalkan|tergantung|dalam hal|dengan syarat',
    'tidak(?! hanya)|tak|bukan(?! hanya)|tanpa|jangan|tiada|belum|bebas',
    'hanya|cuma|saja|maksimal|maks|maksimum|hingga|sampai|sebagian besar|kebanyakan|biasanya|kadang\\p{L}*|beberapa|sebagian|terutama|hampir|terbatas|terpisah|opsional',
  ],
  ca: [
    'però (?:no|només|sense|mai)|excepte|llevat|tret|a excepció|exclo\\p{L}+|exclò\\p{L}+',
    'si|quan|sempre que|en cas|segons|depèn|depen\\p{L}+|a condició|tret que',
    'no(?! només)|mai|res|ningú|cap|sense|ni|tampoc',
    'només|sols|únicament|exclusivament|màxim|màx|fins a|la majoria|normalment|generalment|de vegades|alguns|algunes|cert[se]s?|parcialment|principalment|gairebé|limitad[ae]s?|limitats?|opcional\\p{L}*|per separat',
  ],
  he: [
    '(?:אבל|אך) (?:לא|רק|ללא)|למעט|מלבד|חוץ|פרט|להוציא',
    '(?:ו|ש|כש)?(?:אם|כאשר|בתנאי|במידה|תלוי|בהתאם|במקרה|כל עוד)|כש\\p{L}+',
    '(?:ו|ש|ה)?(?:לא|אין|אינ\\p{L}+|אף פעם|בלי|ללא|שום|אסור)',
    '(?:ו|ש|ב|ל)?(?:רק|בלבד|אך ורק|עד|לכל היותר|מרבי|מקסימום|רוב|בדרך כלל|לפעמים|חלק|חלקית|בעיקר|כמעט|מוגבל\\p{L}*|בנפרד)',
  ],
  ar: [
    '[وف]?لكن (?:ليس|لا|فقط|بدون|دون)|[وفبلك]?(?:إلا|باستثناء|ما عدا|عدا|سوى|غير أن|استثناء)',
    '[وفبلك]?(?:إذا|عندما|حين|حينما|طالما|ما دام\\p{L}*|بشرط|شرط|شريطة|حسب|في حال\\p{L}*|إن كان\\p{L}*|ما لم)|عند (?:ال\\p{L}+|إغلاق|استخدام)',
    '[وفبلك]?(?:لا|ليس|ليست|لم|لن|دون|بدون|بلا|غير|أبد\\p{L}*|خالٍ|خالية?|عدم)',
    '[وفبلك]?(?:فقط|حصر\\p{L}*|لغاية|يصل|تصل|أقصى|الأقصى|كحد|معظم|غالب\\p{L}*|أحيان\\p{L}*|بعض|محدود\\p{L}*|اختياري\\p{L}*|منفصل\\p{L}*|جزئي\\p{L}*|عادة|حتى \\p{Nd}+)',
    '[وف]?(?:هذا|وهذا) (?:لا )?(?:ينطبق|صحيح)|[وف]?(?:بشرط|شريطة|باستثناء)',
  ],
  hi: [
    '(?:लेकिन|मगर|परंतु|पर) (?:केवल|सिर्फ|बिना)|सिवाय|छोड़कर|के अलावा|को छोड़',
    'अगर|यदि|जब|बशर्ते|शर्त|निर्भर|के अनुसार|होने पर|जब तक',
    'नहीं|न|ना|मत|बिना|बगैर|रहित|मुक्त',
    'केवल|सिर्फ|सिर्फ़|मात्र|अधिकतम|तक|ज़्यादातर|अधिकांश|आमतौर|कभी-कभी|कुछ|सीमित|वैकल्पिक|अलग से|आंशिक|लगभग|मुख्य रूप',
    'यह (?:तभी|केवल|नहीं)|बशर्ते|शर्त',
  ],
};

/** Where no space separates words, and in Thai. */
const UNSPACED: Readonly<Record<string, Words>> = {
  zh: [
    '但(?:不|非|仅|只|僅|无|勿)|除(?!湿|濕|尘|塵|臭|菌|味|螨|蟎|去|毛)|不包括|不包含',
    '如果|若(?!干|隐)|只要|除非|前提|必须|必須|(?<![小及准準随隨定计計实實按同顿頓瞬限])[时時](?![尚间間刻代髦钟鐘光下装裝常长長候而])|的情况下|的情況下|条件下|條件下',
    '不(?!仅|僅|但|锈|鏽|过|過|同|断|斷|少|错|錯|止|只|妨)|没|沒|无(?!论|線|线)|無(?!論|線)|非(?!常|凡|洲)|未(?!来|來)|勿',
    '(?<![一两二三四五六七八九十\\p{Nd}])只(?!要|需|有你)|仅(?!仅)|僅(?!僅)|最多|至多|最大|最长|最長|可达|可達|以内|以內|大多|多数|多數|部分|通常|主要|几乎|幾乎|有时|有時|有些|限(?!定|量)|另售|单独|單獨|可选|可選|选配|選配',
    '前提|条件是|條件是|(?:这|這)(?:只|仅|僅)?(?:适用|適用)|仅适用|僅適用|不适用|不適用',
  ],
  ja: [
    'ただし|但し|除く|除き|除いて|以外|が、.{0,12}(?:ません|ない|不可)',
    'とき(?!め|ど)|時に|時は|時のみ|場合|なら(?!では|ない)|れば|たら|限り|次第|ねばなら|条件',
    'ない|ません|ず[、に]|なく|不要|無し|なし|不可|非対応|フリー|レス',
    'だけ|のみ|しか|最大|最長|まで|以下|未満|ほとんど|ほぼ|一部|限定|別売|通常|主に|ときどき|多くの',
    'ただし|但し|これは.{0,12}(?:限り|場合)',
  ],
  ko: [
    '제외|외에는|단,|다만',
    '경우|때(?![문밀])|(?:하|되|으|이|닫|쓰)면|한해|조건|따라 다',
    '않|없|아니|못(?!지않)|불가|금지|안 |무(?:첨가|독성|향|연)',
    '만 |만\\.|뿐(?!만)|최대|이하|미만|까지|대부분|거의|일부|한정|별도|선택|보통|주로|가끔',
    '단,|다만|이는.{0,12}(?:경우|때)',
  ],
  th: [
    'ยกเว้น|นอกจาก(?!นี้)|เว้นแต่',
    'ถ้า|หาก|เมื่อ|ตราบใด|ในกรณี|ขึ้นอยู่|เงื่อนไข',
    'ไม่(?!เพียง)|มิได้|ไร้|ปราศจาก|ห้าม|ปลอดสาร',
    'เท่านั้น|เพียง|เฉพาะ|สูงสุด|ถึง \\p{Nd}|ส่วนใหญ่|ปกติ|บางครั้ง|บาง(?:ส่วน|ชิ้น|รุ่น)|เกือบ|จำกัด|แยกต่างหาก',
  ],
};

function compile([exception, condition, negation, restriction, applies]: Words, spaced: boolean): FirmLimits {
  const anywhere = (words: string): RegExp =>
    new RegExp(
      spaced ? `(?<![\\p{L}\\p{M}-])(?:${words})(?![\\p{L}\\p{M}])` : `(?:${words})`,
      spaced ? 'giu' : 'gu',
    );
  return {
    exception: anywhere(exception),
    condition: anywhere(condition),
    negation: anywhere(negation),
    restriction: anywhere(restriction),
    applies:
      applies === undefined
        ? /(?!)/u
        : new RegExp(`^(?:${applies})${spaced ? '(?![\\p{L}\\p{M}])' : ''}`, 'iu'),
  };
}

/** Whether a negation stands behind what it denies. */
export const deniesAfter = (tag: string): boolean => DENY_AFTER.includes(baseLanguage(tag));
const DENY_AFTER: readonly string[] = ['ja', 'ko', 'hi', 'tr'];

/** Languages that share another's words. */
const SAME_AS: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  sr: 'hr',
  ms: 'id',
  yue: 'zh',
};

const compiled = new Map<string, FirmLimits>();

/** The firm limits of a language, by its BCP 47 tag; null where they are not known. Compiled when first needed. */
export function firmLimits(tag: string): FirmLimits | null {
  const base = baseLanguage(tag);
  const language = SAME_AS[base] ?? base;
  const words = SPACED[language] ?? UNSPACED[language];
  if (words === undefined) return null;
  const known = compiled.get(language) ?? compile(words, SPACED[language] !== undefined);
  compiled.set(language, known);
  return known;
}
