/** The words of each kind of firm limit, by language. `firm-limits.ts` compiles them. */
import { findInTable } from '#studio/languages/find-by-language.ts';
import { none, type LanguageTable } from '#studio/languages/language-table.ts';
import type { KnownLanguage } from '#studio/languages/languages.ts';

/** Exception, condition, negation, restriction: patterns of whole words, or of signs where no space separates them. */
export type LimitWords = readonly [
  exception: string,
  condition: string,
  negation: string,
  restriction: string,
];

/** Fewer words than a pack's `limits`, which say what may not be cut: these stand in hardly any other sense. */
const SPACED = {
  en: [
    '(?:but|though|although) (?:not|never|only|no|without)|(?:with the )?exceptions? of|except(?:ing|ed)?|(?:apart|aside) from(?! that| being)|other than(?! that)|exclud(?:e|es|ed|ing)|save for(?! later| a)|barring|not counting|(?:all|every\\p{L}*|none|no one|nobody) but|minus the',
    '(?<!as )if|unless|(?:as|so) (?:long|far) as|provided (?:that|you|it|the|they|your|only)|providing (?:that|you|it is|they)|when|whenever(?! you (?:like|want|need|please|wish))|in case|in the event|on condition|subject to|depend(?:s|ing) on|assuming|given that',
    "not(?! only| just| merely)|no(?!-| (?:matter|wonder|doubt|time|less|problem|sweat|two))|never|nor|neither|(?<!second to )none|nothing(?! but)|nobody|without|cannot|\\p{L}+n[’']t|hardly|barely|(?!(?:hands|care|hassle|worry|stress|duty|trouble|wrinkle|crease|iron)-free)[\\p{L}\\p{N}]+-free|free (?:of|from)|non-(?:waterproof|washable|removable|rechargeable|adjustable|dimmable|replaceable|detachable|functional|stretch|stretchy|medical|edible)|un(?:safe|suitable|fit)",
    'only|nothing but|solely|exclusively|at most|up to|(?:no|not) more than|max(?:imum)?|limited|(?<!(?:the|your|our|its) )most(?! \\p{L}+(?:able|ful|ed|ive|ing|ous|al|ic|y|ant|ent)(?!\\p{L}))|mostly|mainly|usually|normally|typically|sometimes|occasionally|some|partly|partially|largely|nearly|almost|optional(?:ly)?|separately|selected',
  ],
  de: [
    '(?:aber|jedoch|doch|allerdings) (?:nicht|nur|nie|ohne|kein\\p{L}*)|nicht (?:jedoch|aber)|(?:außer|ausser)(?! (?:haus|atem|konkurrenz|frage|sich|form|gewöhnlich\\p{L}*))|ausgenommen|abgesehen(?! davon)|bis auf(?! (?:de[nm] letzten|die letzte|weiteres|die haut|die knochen))|mit Ausnahme|exklusive(?= (?:der|des|deckel|zubehör|batterie\\p{L}*|leuchtmittel))|ohne den|ohne die|ohne das',
    'wenn|falls|sofern|soweit|solange|es sei denn|vorausgesetzt|je nach|abhängig|unter der Bedingung|unter der Voraussetzung|bei geschlossene\\p{L}*|im Fall\\p{L}*',
    'nicht(?! nur| bloß)|nichts|nie|niemals|kein(?:e[rsmn]?)?|niemand|ohne|frei von|weder|kaum|(?!(?:bügel|knitter|kosten|porto|versandkosten|barriere|einwand|wartungs|sorgen|stress|tadel|störungs|rost|falten|problem)-?frei)\\p{L}[\\p{L}\\p{N}-]*frei(?:e[rsmn]?)?|un(?:geeignet|sicher|tauglich)\\p{L}*',
    'nur|lediglich|ausschließlich|maximal|max|höchstens|bis zu|meist(?:ens)?|die meisten|üblicherweise|normalerweise|teils|teilweise|größtenteils|überwiegend|hauptsächlich|einige[rsmn]?|manche[rsmn]?|manchmal|gelegentlich|fast|beinahe|nahezu|begrenzt\\p{L}*|limitiert\\p{L}*|optional\\p{L}*|separat|ausgewählte[rsmn]?',
  ],
  fr: [
    "(?:mais|toutefois|cependant) (?:pas|jamais|seulement|uniquement|sans|ne)|(?<!et )sauf|excepté\\p{L}*|hormis|hors(?!-| (?:du commun|pair|normes?|du temps|saison|ligne|tension|d[’']\\p{L}+|concours|service|sol|de l[’']ordinaire))|à l[’']exception|à l[’']exclusion|exclu(?:e?s?|ant|t)|mis à part|en dehors d(?!u commun|e l[’']ordinaire)\\p{L}+",
    "si(?= (?:le|la|les|vous|tu|on|nous|je|j[’']\\p{L}+|l[’']\\p{L}+|votre|vos|ton|ta|tes|un|une|des|ce|cette|ces|cela|elles?|ils?|besoin|nécessaire|aucune?|son|sa|leurs?|c[’']est|(?:bien |mal )?(?:fermé|bouché|vissé|utilisé|lavé|rangé|posé|porté|plié|verrouillé|séché|mouillé|exposé)e?s?|ouverte?s?|humides?)(?!\\p{L}))|s[’']ils?|quand|lorsqu\\p{L}*|tant qu\\p{L}*|à condition|pourvu|selon|sous réserve|en cas|à moins|dès lors qu\\p{L}*",
    "pas(?! seulement| que)|jamais|rien|aucune?s?|sans|exempte?s? d\\p{L}*|dépourvue?s?|ni|non|nulle?|ne \\p{L}+ (?:plus|guère)|n[’']\\p{L}+ (?:plus|guère)",
    "seul(?:e|s|es|ement)?|uniquement|exclusivement|ne \\p{L}+ que|n[’']\\p{L}+ qu\\p{L}*|maximum|max|au plus|jusqu\\p{L}*|la plupart|généralement|habituellement|normalement|parfois|certain(?:e|s|es)|quelques|partiellement|en partie|principalement|presque|limité\\p{L}*|en option|optionnel\\p{L}*|séparément|sélectionné\\p{L}*",
  ],
  es: [
    'pero (?:no|nunca|solo|sólo|sin)|(?<!a )salvo|excepto|a excepción|exclu(?:y\\p{L}+|id[oa]s?|ir)|menos (?:el|la|los|las)|aparte de(?! eso| ello| esto)|con excepción',
    'si|cuando|siempre que|siempre y cuando|en caso|según|depend\\p{L}+|a menos|con tal|a condición|sujet[oa]s? a',
    'no(?! solo| sólo)|nunca|jamás|nada|nadie|ningun[oa]s?|ningún|sin|ni|tampoco|libre de',
    'solo|sólo|solamente|únicamente|exclusivamente|máximo|máx|como mucho|hasta|la mayoría|mayormente|normalmente|generalmente|a veces|algun[oa]s|ciert[oa]s|parcialmente|en parte|principalmente|casi|limitad[oa]s?|opcional(?:es)?|por separado|seleccionad[oa]s?',
  ],
  it: [
    "(?:ma|però) (?:non|mai|solo|senza)|tranne|eccetto|(?<!(?:in|e) )salvo|esclus[oaie]|a parte(?! questo| ciò)|ad eccezione|fatta eccezione|con l[’']eccezione",
    'se|quando|finché|purché|a condizione|a patto|in caso|a seconda|dipend\\p{L}+|a meno|qualora|sempre che',
    'non(?! solo)|mai|niente|nulla|nessun[oa]?|senza|né|neppure|nemmeno|priv[oaie] di',
    'solo|soltanto|solamente|unicamente|esclusivamente|fino a\\p{L}*|massimo|max|al massimo|la maggior parte|di solito|normalmente|generalmente|talvolta|a volte|alcun[ie]|cert[ie]|parzialmente|in parte|principalmente|quasi|limitat[oaie]|opzional[ei]|separatamente|selezionat[ie]',
  ],
  pt: [
    '(?:mas|porém) (?:não|nunca|só|apenas|somente|sem)|exceto|(?<!(?:a|e) )salvo|exclu(?:íd[oa]s?|indo|i|em|ir)|com exceção|à exceção|fora (?:o|a|os|as)|menos (?:o|a|os|as)|a não ser',
    'se (?:a|o|as|os|for|não|você|tiver|estiver|houver|usad[oa]s?|quiser)|quando|desde que|em caso|conforme|depend\\p{L}+|caso|sujeito|contanto',
    'não(?! só| apenas)|nunca|jamais|nada|ninguém|nenhum(?:a|ns|as)?|sem|nem|tampouco|livre de',
    'só|somente|apenas|unicamente|exclusivamente|máximo|máx|no máximo|até|a maioria|normalmente|geralmente|às vezes|algum[as]?|alguns|algumas|cert[oa]s|parcialmente|em parte|principalmente|quase|limitad[oa]s?|opcional|opcionais|separadamente|selecionad[oa]s?',
  ],
  nl: [
    '(?:maar|echter) (?:niet|nooit|geen|alleen|zonder)|behalve|uitgezonderd|met uitzondering|exclusief(?= (?:btw|de|het|batterij\\p{L}*|deksel|lamp|kussen\\p{L}*))|op (?:de|het) \\p{L}+ na|afgezien(?! daarvan)',
    'als (?:je|u|de|het|er|ze|hij)|indien|wanneer|mits|zolang|tenzij|afhankelijk|op voorwaarde|in geval',
    'niet(?! alleen| enkel)|niets|nooit|geen|niemand|zonder|vrij van|noch|nauwelijks|(?!(?:roest|strijk|kreuk|zorgen|onderhouds|rimpel|stress|probleem|drempel|belasting)-?vrij)\\p{L}[\\p{L}\\p{N}-]*vrije?',
    'alleen|slechts|(?<!(?:de|je|uw|elke|om) )enkel|uitsluitend|tot (?:wel|en met|maximaal|\\p{Nd}+)|maximaal|max|hoogstens|hooguit|de meeste|meestal|gewoonlijk|soms|sommige|bepaalde|deels|gedeeltelijk|grotendeels|voornamelijk|bijna|vrijwel|beperkt\\p{L}*|optioneel|apart(?= (?:verkrijgbaar|verkocht|te koop|leverbaar))|geselecteerde',
  ],
  sv: [
    '(?:men|dock) (?:inte|ej|aldrig|bara|endast|utan)|utom|förutom(?! det| att)|med undantag|undantag\\p{L}*|exklusive(?= (?:moms|frakt|lock\\p{L}*|batteri\\p{L}*|ljuskälla))|bortsett',
    'om (?:du|man|den|det|de|inte|ni|locket|\\p{L}+(?:en|et|n) är)|när|så länge|förutsatt|beroende|ifall|såvida|under förutsättning|vid behov',
    'inte(?! bara| endast)|ej|icke|aldrig|ingen|inget|inga|ingenting|utan|fri(?:a|tt)? från|varken|knappt|(?!(?:rost|halk|stryk|skrynkel|bekymmers|problem|underhålls|frakt|stress|hand|skatte)-?fri)\\p{L}[\\p{L}\\p{N}-]*fri(?:a|tt)?',
    'bara|endast|enbart|uteslutande|upp till|max|maximalt|högst|de flesta|oftast|vanligtvis|normalt|ibland|vissa|några|delvis|främst|huvudsakligen|nästan|begränsa\\p{L}*|valfri\\p{L}*|separat|utvalda',
  ],
  da: [
    '(?:men|dog) (?:ikke|aldrig|kun|uden)|undtagen|undtaget|med undtagelse|bortset(?! fra det)|eksklusive(?= (?:moms|fragt|låg\\p{L}*|batteri\\p{L}*|lyskilde))|på nær',
    'hvis|når|så længe|så vidt|forudsat|afhængig|medmindre|under forudsætning|i tilfælde',
    'ikke(?! kun| bare)|aldrig|ingen|intet|uden|fri[et]? for|hverken|næppe|ingenting|(?!(?:rust|stryge|krølle?|bekymrings|problem|vedligeholdelses|fragt|stress|skatte)-?fri)\\p{L}[\\p{L}\\p{N}-]*fri[et]?',
    'kun|udelukkende|op til|maks|maksimalt|højst|de fleste|oftest|normalt|som regel|nogle|visse|delvist|hovedsageligt|næsten|begrænse\\p{L}+|valgfri\\p{L}*|separat|udvalgte',
  ],
  no: [
    '(?:men|dog) (?:ikke|aldri|kun|bare|uten)|unntatt|med unntak|bortsett(?! fra det)|utenom|eksklusive(?= (?:mva|frakt|lokk\\p{L}*|batteri\\p{L}*|lyskilde))|ikke medregnet',
    'hvis|dersom|når|så lenge|så vidt|forutsatt|avhengig|med mindre|under forutsetning|i tilfelle',
    'ikke(?! bare| kun)|ikkje|aldri|ingen|ingenting|uten|utan|fri(?:e|tt)? for|verken|knapt|intet|(?!(?:rust|stryke|krøll|bekymrings|problem|vedlikeholds|frakt|stress|skatte)-?fri)\\p{L}[\\p{L}\\p{N}-]*fri(?:e|tt)?',
    'kun|bare|utelukkende|opptil|opp til|maks|maksimalt|høyst|de fleste|oftest|vanligvis|normalt|som regel|noen|visse|delvis|hovedsakelig|nesten|begrens\\p{L}+|valgfri\\p{L}*|separat|utvalgte',
  ],
  pl: [
    '(?:ale|lecz|jednak) (?:nie|bez|tylko|nigdy)|oprócz(?! tego)|poza(?! tym| dom\\p{L}*| miast\\p{L}*)|z wyjątkiem|wyjąwszy|z wyłączeniem|prócz',
    'jeśli|jeżeli|gdy|kiedy|dopóki|pod warunkiem|w zależności|zależnie|o ile|w przypadku|chyba że',
    'nie(?! tylko)|nigdy|nic|nikt|żad\\p{L}+|bez|ani|brak|wolny od',
    'tylko|jedynie|wyłącznie|maksymalnie|maks|max|najwyżej|do \\p{Nd}+|większość|zwykle|zazwyczaj|(?<!z )czasem|niektór\\p{L}+|częściowo|głównie|prawie|niemal|ograniczon\\p{L}+|opcjonaln\\p{L}+|osobno|oddzielnie|wybran\\p{L}+',
  ],
  ru: [
    '(?:но|однако) (?:не|без|только|никогда)|кроме(?! того)|за исключением|исключая|помимо(?! того| этого)|исключени\\p{L}+',
    'если|когда|при условии|в зависимости|пока|в случае|при закрыт\\p{L}+',
    'не(?! только)|нет|никогда|ничего|никто|без|свободн\\p{L}+ от|ни|нельзя|не\\p{L}+(?:пригод|безопас)\\p{L}+',
    'только|лишь|исключительно|максимум|макс|до \\p{Nd}+|не более|большинств\\p{L}+|обычно|иногда|некотор\\p{L}+|частично|в основном|почти|ограничен\\p{L}*|отдельно|выбранн\\p{L}+',
  ],
  uk: [
    '(?:але|проте) (?:не|без|тільки|лише)|крім(?! того)|окрім(?! того)|за винятком|виключно з|поза(?! домом| тим)',
    'якщо|коли|за умови|залежно|поки|у разі|доки',
    'не(?! тільки| лише)|ні|немає|ніколи|нічого|ніхто|без|жодн\\p{L}+',
    'тільки|лише|виключно|максимум|макс|до \\p{Nd}+|не більше|більшість|зазвичай|іноді|деяк\\p{L}+|частково|переважно|майже|обмежен\\p{L}*|окремо',
  ],
  cs: [
    '(?:ale|avšak) (?:ne\\p{L}*|bez|jen|pouze)|kromě(?! toho)|s výjimkou|vyjma|mimo(?! jiné| to| domov)|až na',
    'pokud|když|jestliže|za předpokladu|v závislosti|v případě|dokud|podle',
    'ne(?!jen)|není|nejsou|nikdy|nic|nikdo|bez|ani|žádn\\p{L}+|ne(?:bude|lze|smí|má|jde|může|hodí|obsahuje|poškrábe)\\p{L}*',
    'jen|jenom|pouze|výhradně|maximálně|max|nejvýše|až \\p{Nd}+|až do|většina|většinou|obvykle|někdy|některé|částečně|hlavně|téměř|omezen\\p{L}+|volitelně|samostatně|zvlášť',
  ],
  sk: [
    '(?:ale|avšak) (?:ne\\p{L}*|nie|bez|len|iba)|okrem(?! toho| iného)|s výnimkou|mimo(?! iného| domova?)|až na',
    'ak|keď|pokiaľ|za predpokladu|v závislosti|v prípade|kým|podľa',
    'nie(?! len)|nikdy|nič|nikto|bez|ani|žiadn\\p{L}+|ne(?:bude|smie|má|ide|môže|hodí|obsahuje)\\p{L}*',
    'len|iba|výhradne|maximálne|max|najviac|až \\p{Nd}+|až do|väčšina|väčšinou|zvyčajne|niekedy|niektoré|čiastočne|hlavne|takmer|obmedzen\\p{L}+|voliteľne|samostatne|zvlášť',
  ],
  sl: [
    '(?:ampak|vendar|toda) (?:ne|brez|samo|le)|razen|z izjemo|izvzet\\p{L}+',
    'če|kadar|ko|pod pogojem|odvisno|v primeru|dokler',
    'ne(?! samo| le)|ni|niso|nikoli|nič|nihče|brez|niti|noben\\p{L}*',
    'samo|le|zgolj|izključno|največ|do \\p{Nd}+|večina|večinoma|običajno|včasih|nekater\\p{L}+|delno|predvsem|skoraj|omejen\\p{L}*|posebej|ločeno',
  ],
  hr: [
    '(?:ali|no) (?:ne|bez|samo)|али (?:не|без|само)|osim(?! toga)|s izuzetkom|sa izuzetkom|izuzev|осим(?! тога)|изузев',
    'ako|kad|kada|pod uvjetom|pod uslovom|ovisno|zavisno|u slučaju|dok|ukoliko|ако|када|кад|под условом|уколико',
    'ne(?! samo)|nije|nisu|nikad\\p{L}*|ništa|nitko|niko|bez|niti|nijedan|nema|не(?! само)|није|нису|никад\\p{L}*|без|нема',
    'samo|isključivo|najviše|do \\p{Nd}+|većina|većinom|obično|ponekad|neki|neke|djelomično|delimično|uglavnom|gotovo|skoro|ograničen\\p{L}*|zasebno|само|искључиво|највише|до \\p{Nd}+|већина|обично|понекад|делимично|углавном|скоро|ограничен\\p{L}*',
  ],
  bg: [
    'но (?:не|без|само)|освен(?! това)|с изключение|изключвайки',
    'ако|когато|при условие|в зависимост|докато|в случай|стига да',
    'не(?! само)|няма|никога|нищо|никой|без|нито|никакв\\p{L}+',
    'само|единствено|изключително|максимум|макс|най-много|до \\p{Nd}+|повечето|обикновено|понякога|някои|частично|главно|почти|ограничен\\p{L}*|отделно',
  ],
  ro: [
    '(?:dar|însă) (?:nu|fără|doar|numai)|cu excepția|exceptând|în afară de(?! asta| aceasta)|mai puțin|excluzând',
    'dacă|când|atât timp cât|cu condiția|în funcție|în caz\\p{L}*|depinde|în măsura',
    'nu(?! doar| numai)|n-\\p{L}+|niciodată|nimic|nimeni|fără|nici|niciun\\p{L}*',
    'doar|numai|exclusiv|maximum|maxim|max|cel mult|până la|majoritatea|de obicei|uneori|unele|unii|parțial|în principal|aproape|limitat\\p{L}*|opțional\\p{L}*|separat',
  ],
  hu: [
    '(?:de|azonban) (?:nem|csak|soha)|kivéve|kivételével|leszámítva',
    'ha|amikor|amíg|feltéve|függően|esetén|amennyiben',
    'nem(?! csak)|nincs\\p{L}*|soha|semmi\\p{L}*|senki|nélkül|sem|se|(?!(?:rozsda|tapadás|csúszás|gond|zökkenő|hiba|vasalás|karbantartás|stressz|akadály)-?mentes)\\p{L}[\\p{L}\\p{N}-]*mentes\\p{L}*|tilos',
    'csak|csupán|kizárólag|legfeljebb|maximum|max|akár|a legtöbb|többnyire|általában|néha|néhány|egyes|részben|főként|majdnem|szinte|korlátozott\\p{L}*|külön(?= (?:kapható|vásárol\\p{L}*|rendel\\p{L}*|megvásárol\\p{L}*))|opcionális\\p{L}*',
  ],
  fi: [
    '(?:mutta|vaan) (?:ei\\p{L}*|vain|ilman)|paitsi(?! että)|lukuun ottamatta|poikkeuksena|pois lukien',
    'jos|kun|kunhan|mikäli|edellyttäen|riippuen|niin kauan kuin|ellei\\p{L}*',
    'ei(?! vain)|eivät|en|et|emme|ette|älä|koskaan|ilman|(?!(?:be|fu|fo|ba|skele|tele|pla|cro|krou|langa|liuku?ma|ruostuma|tarttuma|rypistymä|moittee|aja|ääre|saum?a|ääne|vaiva|huole|verra|loppu?ma|ainutlaatui)(?:t[oö]n|tt[oö]m))\\p{L}*[aeiouyäö](?:t[oö]n|tt[oö]m[aäi]\\p{L}*)|\\p{L}+[ -]?vapaa\\p{L}*|eikä',
    'vain|ainoastaan|pelkästään|enintään|korkeintaan|jopa|useimm\\p{L}+|yleensä|joskus|jotkut|osittain|pääasiassa|lähes|melkein|rajoitet\\p{L}+|erikseen|valinnai\\p{L}+',
  ],
  el: [
    '(?:αλλά|όμως) (?:όχι|δεν|μόνο|χωρίς)|εκτός(?! αυτού| από αυτό| σπιτιού)|πλην|με εξαίρεση|εξαιρ\\p{L}+',
    'αν|εάν|όταν|εφόσον|υπό την προϋπόθεση|με την προϋπόθεση|ανάλογα|σε περίπτωση|αρκεί',
    'δεν|δε|μην?|ποτέ|τίποτα|κανείς|κανέν\\p{L}+|καμία|χωρίς|δίχως|ελεύθερ\\p{L}+ (?:από|BPA)|ούτε|όχι',
    'μόνο|αποκλειστικά|(?:έως|μέχρι)(?: και)? \\p{Nd}+|μέγιστο|το πολύ|οι περισσότερ\\p{L}+|συνήθως|μερικ\\p{L}+|ορισμέν\\p{L}+|εν μέρει|κυρίως|σχεδόν|περιορισμέν\\p{L}+|ξεχωριστά|προαιρετικ\\p{L}+',
  ],
  tr: [
    '(?:ama|fakat|ancak) \\p{L}+ (?:değil|hariç)|hariç|dışında|haricinde|müstesna',
    'eğer|şartıyla|koşuluyla|sürece|takdirde|durumunda|bağlı olarak|(?!(?:arsa|bursa|fransa|hansa|mensa|aksa|hırsa|nefse|yoksa|şansa|prense|balansa|seansa|lisansa|kursa|farsa|forsa|torsa|tersa|borsa|neyse|boyunca|yeterince|uyarınca|gereğince|basınca|sevince|pirince|prince|düşünce|karınca|terse|perse|herse)(?!\\p{L}))\\p{L}+(?:[bcçdfgğhjklmnprştvyz]s[ae](?:n[ıi]z|n|m|k|l[ae]r)?|yken|d[ıiuü]ğ[ıiuü]nd[ae]|t[ıiuü]ğ[ıiuü]nd[ae]|(?:[ıiuü]n|[ıi]l|[ae]y)[ıiuü]nc[ae]|[bcçdfgğhjklmnprsştvyz][ıiuü]nc[ae])',
    "değil\\p{L}*|yok|asla|hiçbir\\p{L}*|hiç|olmadan|olmaksızın|ne(?! kadar| güzel)|(?!(?:na|el|al|paslan|kay|geçir|sızdır|kırıl|yapış|sol|eski)m[ae]z(?!\\p{L})|(?:kablo|pürüz|ses|son|kusur|eş|zahmet|temas|tel|zaman|sınır|benzer|sorun|süre|dikiş|den)s[ıiuü]z)[\\p{L}\\p{N}]+[’']?(?:maz|mez|mıyor|miyor|muyor|müyor|mayan|meyen|suz|süz|sız|siz)\\p{L}{0,6}",
    'sadece|yalnızca|yalnız|ancak|en fazla|maksimum|maks|(?!ne kadar)\\p{L}*[ae] kadar|çoğu|genellikle|bazen|bazı|kısmen|başlıca|neredeyse|sınırlı|ayrıca satılır|isteğe bağlı',
  ],
  vi: [
    'nhưng (?:không|chỉ|chưa)|(?<!(?:loại|phòng|diệt|tiêu|khấu) )trừ|ngoại trừ|ngoài ra trừ|không kể|không bao gồm',
    'nếu|khi|miễn là|với điều kiện|tùy(?! (?:chỉnh|chọn|biến|thích|ý))|trong trường hợp|chỉ cần',
    '(?<!(?:hàng|chân|trên) )không(?! (?:chỉ|khí|gian|dây|trung|ngừng|thể thiếu|thấm nước|gỉ|rỉ sét|nhăn))|chẳng|chưa|không bao giờ|đừng',
    'chỉ|duy nhất|tối đa|lên đến|lên tới|hầu hết|phần lớn|(?<!(?:phi|bình|khác|đời|ngày) )thường(?! (?:ngày|nhật|xuyên))|đôi khi|một số|một phần|chủ yếu|gần như|giới hạn|(?:bán|mua) riêng',
  ],
  id: [
    '(?:tetapi|tapi|namun) (?:tidak|hanya|bukan|tanpa)|kecuali|selain(?! itu)|terkecuali|tidak termasuk',
    'jika|apabila|bila|ketika|(?<!(?:setiap|tiap|suatu|beberapa|dalam|di) )saat(?= (?:tutup\\p{L}*|tertutup|ditutup|kering|basah|dingin|panas))|selama(?= (?:tutup\\p{L}*|penutup\\p{L}*|tidak|masih|tertutup))|asalkan|tergantung(?= (?:pada|dari|model|warna|ukuran|cahaya))|dalam hal|dengan syarat',
    'tidak(?! hanya)|tak(?! hanya)|bukan(?! hanya)|tanpa|jangan|tiada|belum|bebas(?! (?:bergerak|repot|genggam|ongkir|pilih|memilih|hambatan|ribet|khawatir|stres))',
    'hanya|cuma|(?<!(?:kapan|mana|siapa|apa) )saja|maksimal|maks|maksimum|(?:hingga|sampai)(?: dengan)? \\p{Nd}+|sebagian besar|kebanyakan|biasanya|kadang\\p{L}*|beberapa|sebagian|terutama|hampir|terbatas|terpisah|opsional',
  ],
  ca: [
    'però (?:no|només|sense|mai)|excepte|llevat|tret(?! distintiu| característic)|a excepció|exclo\\p{L}+|exclò\\p{L}+',
    'si|quan|sempre que|en cas|segons|depèn|depen\\p{L}+|a condició|tret que',
    'no(?! només)|mai|res|ningú|cap|sense|ni|tampoc',
    'només|sols|únicament|exclusivament|màxim|màx|fins a|la majoria|normalment|generalment|de vegades|alguns|algunes|cert[se]s?|parcialment|principalment|gairebé|limitad[ae]s?|limitats?|opcional\\p{L}*|per separat',
  ],
  he: [
    '(?:אבל|אך) (?:לא|רק|ללא)|למעט|מלבד(?! זאת)|חוץ(?! מזה| לבית)|פרט|להוציא',
    '(?:ו|ש|כש)?(?:אם|כאשר|בתנאי|במידה|תלוי|בהתאם|במקרה|כל עוד)|כש(?!ר(?!\\p{L})|רה|רון|ף)\\p{L}+',
    '(?:ו|ש|ה)?(?:לא|אין|אינ\\p{L}+|אף פעם|בלי|ללא|נטול\\p{L}*|שום|אסור)',
    '(?:ו|ש|ב|ל)?(?:רק|בלבד|אך ורק|עד(?= \\p{Nd})|לכל היותר|מרבי|מקסימום|רוב|בדרך כלל|לפעמים|חלק מ\\p{L}+|חלקית|בעיקר|כמעט|מוגבל\\p{L}*|בנפרד)',
  ],
  ar: [
    '[وف]?لكن (?:ليس|لا|فقط|بدون|دون)|[وفبلك]?(?:إلا|باستثناء|ما عدا|عدا|سوى|غير أن|استثناء)',
    '[وفبلك]?(?:إذا|عندما|حين|حينما|طالما|ما دام\\p{L}*|بشرط|شرط|شريطة|حسب|في حال\\p{L}*|إن كان\\p{L}*|ما لم)|عند (?:ال\\p{L}+|إغلاق|استخدام)',
    '[وفبلك]?(?:لا(?! مثيل| غنى| شك| يضاهى)|ليس|ليست|لم|لن|دون|بدون|بلا|غير|أبد\\p{L}*|خالٍ|خالي(?:ة|ا)?|عدم)',
    '[وفبلك]?(?:فقط|حصر\\p{L}*|لغاية|يصل|تصل|أقصى|الأقصى|كحد|معظم|غالب\\p{L}*|أحيان\\p{L}*|بعض|محدود\\p{L}*|اختياري\\p{L}*|منفصل\\p{L}*|جزئي\\p{L}*|عادة|حتى \\p{Nd}+)',
  ],
  hi: [
    '(?:लेकिन|मगर|परंतु|पर) (?:केवल|सिर्फ|बिना)|सिवाय|छोड़कर|के अलावा|को छोड़',
    'अगर|यदि|जब|बशर्ते|शर्त|निर्भर|के अनुसार|होने पर|जब तक',
    'नहीं|न|ना|मत|बिना|बगैर|(?:[\\p{L}\\p{M}\\p{N}]+-)?(?:रहित|मुक्त)',
    'केवल|सिर्फ|सिर्फ़|मात्र|अधिकतम|\\p{Nd}+ \\S+ तक|ज़्यादातर|अधिकांश|आमतौर|कभी-कभी|कुछ|सीमित|वैकल्पिक|अलग से|आंशिक|लगभग|मुख्य रूप',
  ],
} satisfies Partial<Record<KnownLanguage, LimitWords>>;

/** Where no space separates words, and in Thai. */
const UNSPACED = {
  zh: [
    '但(?:不|非|仅|只|僅|无|勿)|(?<![去清排消祛拆免解扫掃删刪废廢剔根驱驅铲鏟])除(?!湿|濕|尘|塵|臭|菌|味|螨|蟎|去|毛|雪|皱|皺|草|渍|漬|垢|锈|鏽|虫|蟲|夕|甲|氧|静|靜|霉|油|冰|霜|痕|疤|异|異|醛|氯|噪|汗|[^。]{1,16}[还還也更又])|不包括|不包含',
    '如果|若(?!干|隐)|只要|除非|前提|必须|必須|(?<![小及准準随隨定计計实實按同顿頓瞬限省费費耗历歷平当當古儿兒暂暫多何此那即工课課学學延四过過时時])[时時](?![尚间間刻代髦钟鐘光下装裝常长長候而期区區速空段节節令差机機时時])|的情况下|的情況下|条件下|條件下',
    '不(?!粘|沾|仅|僅|但|锈|鏽|过|過|同|断|斷|少|错|錯|止|只|妨|凡|俗|朽|倒翁|可思|可或|管|论|論|愧|禁|二|菲|时|時)|没|沒|[无無](?!论|論|线|線|比|限|缝|縫|忧|憂|尽|盡|与|與|穷|窮|敌|敵|瑕|疑|微|人|痕|数|數|处|處|双|雙|价|價)|(?<![除莫是])非(?!常|凡|洲|同|遗|遺)|未(?!来|來|央|名)|勿',
    '(?<![一两二三四五六七八九十\\p{Nd}])(?<!不)只(?!要|需|有你)|(?<!不)仅(?!仅)|(?<!不)僅(?!僅)|最多|至多|最大|最长|最長|可达|可達|以内|以內|大多|多数|多數|部分|通常|主要|几乎|幾乎|有时|有時|有些|限(?!定|量)|另售|单独|單獨|可选|可選|选配|選配',
  ],
  ja: [
    'ただし|但し|除く|除き|除いて|以外(?!にも)|が、.{0,12}(?:ません|ない|不可)',
    '(?<!ひと)とき(?!め|ど|お)|時に|時は|時のみ|場合|なら(?!では|ない|び|す|う)|れば|たら(?![すしこりさ])|限り(?![なあ])|次第|ねばなら|条件',
    '(?<!少|さりげ|何気|かけがえの|危|切|あどけ|限り)ない|ません|(?<!必|は|み|思わ|かかわら|(?<!\\p{Script=Han})ま)ず[、に]|(?<!少|さりげ|何気|まも|限り)なく(?!す|し)|不要|不使用|無し|なし|不可|非対応|(?<!ハンズ|バリア|ストレス|メンテナンス|ケア|シワ|アイロン)(?<=[\\p{Script=Katakana}ー\\p{Script=Latin}\\p{Script=Han}])フリー(?![\\p{Script=Katakana}ー])|(?:シュガー|アルコール|オイル|シリコン|グルテン)レス',
    'だけ|のみ|しか|最大|最長|\\p{Nd}[^、。]{0,6}まで|以下|未満|ほとんど|ほぼ|一部|限定|別売|通常|主に|ときどき|多くの',
  ],
  ko: [
    '제외|외에는|단,|다만',
    '경우|때(?![문밀])|(?:하|되|으|이|닫|쓰)면|한해|조건|따라 다',
    '(?<!못지)않|(?<!끊임|틀림|변함|거침|빈틈|손색|끝|수|어김|아낌|상관)없|(?<!뿐만 |뿐 )아니|(?<![연잘])못(?!지않)|불가|금지|(?<!\\p{L})안 (?=되|돼|됩|된|될|하(?!나|루|얀)|해|합|새(?!로|벽)|샙|쓰|써|나(?!무|만)|납|남|미끄|들어|보이|깨|구겨|젖|묻|풀|벗|빠|아프|변|늘어|줄|생기|좋|먹|뜨|흔들|눌)|프리(?!미|즈|랜|마|뷰|스)|무(?=[A-Z])|무(?:첨가|독성|향|연)',
    '(?<!지)만(?: |\\.)|뿐(?!만)|최대|이하|미만|\\p{Nd}\\S{0,6}까지|대부분|거의|일부|한정|별도|선택(?= ?(?:사항|옵션|품목|구매))|보통|주로|가끔',
  ],
  th: [
    'ยกเว้น|นอกจาก(?!นี้|.{1,40}(?:ยัง|แล้ว))|เว้นแต่',
    'ถ้า|หาก|เมื่อ(?!ย|วาน|ก่อน|ไร|คืน)|ตราบใด|ในกรณี|ขึ้นอยู่|เงื่อนไข',
    'ไม่(?!เพียง|ว่า|ซ้ำ|เหมือนใคร)|มิได้|ไร้(?!สาย|รอยต่อ|ที่ติ|กังวล|ขีดจำกัด|กาลเวลา|ตะเข็บ)|ปราศจาก|ห้าม|ปลอดสาร',
    'เท่านั้น|เพียง(?!พอ)|(?<!โดย)เฉพาะ(?!ตัว|ทาง)|สูงสุด|ถึง \\p{Nd}|ส่วนใหญ่|ปกติ|บางครั้ง|บาง(?:ส่วน|ชิ้น|รุ่น)|เกือบ|(?<!ไร้ขีด|ไม่)จำกัด|แยกต่างหาก',
  ],
} satisfies Partial<Record<KnownLanguage, LimitWords>>;

/** By language. Of one without them nothing is held to be a limit, so that a rewording is checked by claims and numbers alone. */
export const LIMIT_WORDS: LanguageTable<LimitWords> = {
  ...SPACED,
  ...UNSPACED,
  ...none(
    'af as az bn bs et eu fa fil fo gl gu hy is ka kk km kn lo lt lv mk ml mr ms my nb ne nn or pa sq sr sw ta te ur yue zh-Hant',
  ),
};

/** Whether the words of a tag's language are found within others. */
export const isUnspaced = (tag: string): boolean => findInTable(UNSPACED, tag) !== undefined;
