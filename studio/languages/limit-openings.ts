/** What opens a sentence that says nothing but when, or of what, the one before it is true. By language. */
import { none, type LanguageTable } from '#studio/languages/language-table.ts';

export type LimitOpenings = {
  /** The whole opening of "This applies only to …"; never of a sentence that says something of its own. */
  applies: string;
  /**
   * Conditions that what stands before is only true with: "as long as", "provided". A bare "if" or "when" is
   * none, for it opens sentences of its own.
   */
  provided: string;
  /** Opens a main clause behind a condition where no comma does: "When it rains *it shines*." */
  clause: string;
  /** Words before the main clause at least: the condition's own. */
  wordsBefore: number;
};

/** Where a product is applied to. */
const EN_SURFACE =
  '(?:\\p{L}+ ){0,3}(?:skin|hair|face|lips?|nails?|eyes?|lashes|brows|cheeks|body|hands?|feet|walls?|wood|glass|surfaces?|scalp|neck)';
/** A statement that "this" refers to holds so far, and no product does. */
const EN_SCOPE =
  'only|not(?! (?:only|just|merely))|as long as|so long as|provided|unless|in case|equally|also';
const EN_FOR_PART = 'for (?:the|this|these|those|all (?:our|the|models|versions|sizes|colou?rs)|both)';

export const OPENINGS: LanguageTable<LimitOpenings> = {
  en: {
    applies:
      `(?:(?:this|that|which|it|these|they|the (?:same|above|offer)) )?(?:only |just |also )?(?:applies|apply) (?:only|not|if|when|while|as long as|so long as|provided|unless|until|in case|for|to(?! ${EN_SURFACE}(?!\\p{L})))` +
      `|(?:this|that|which|the same|the above) (?:only )?(?:(?:holds?|works?|goes) (?:${EN_SCOPE})|holds? (?:true|if|when|while|until|${EN_FOR_PART})|goes ${EN_FOR_PART})` +
      '|(?:it|they) (?:only (?:holds?|works?|goes?)|(?:holds?|works?|goes?) only) (?:if|when|while|for|as long as|with|without|on|in|at|up|upright)' +
      `|(?:holds?|works?|goes) only (?:if|when|while|for|as long as|with|without|on|in|at|up)|holds? true` +
      '|(?:this|that|which|the same) (?:is|was) (?:only |just |not |also )*(?:true|valid|the case) (?:only|not|if|when|while|as long as|so long as|for|of|with|in|on|at|unless|until)|it is (?:only |just |not |also )*(?:true|valid|the case) (?:only|if|when|while|as long as|so long as|for|unless|until)' +
      "|valid (?:only|if|when|while|until)|(?:this|that|which|it|they) (?:do(?:es)?(?: not|n[’']t)) (?:apply|hold)|do(?:es)?(?: not|n[’']t) apply",
    provided:
      'as long as|so long as|provided(?! with| by)|providing (?:that|you|it is|they)|on condition|subject to|assuming|given that|unless|(?:but )?only (?:if|when|while|as long as)',
    clause:
      "(?:it|he|she|this|that) (?:is|has|can|will|does|\\p{L}{2,}s)|(?:they|we|you|I) (?:will |can )?\\p{L}{3,}|(?:it|you|they|we)[’'](?:s|ll|re|ve)",
    wordsBefore: 3,
  },
  de: {
    applies:
      '(?:(?:das|dies|dieses|es) )?gilt (?:nur|nicht|auch|ausschließlich|bei|für|wenn|solange|sofern|allein|lediglich|jedoch|allerdings)|(?:das|dies) (?:trifft|stimmt) (?:nur|nicht|auch|wenn|solange)|(?:das|dies) betrifft (?:nur|nicht|auch|die|den|das)',
    provided:
      'solange|sofern|vorausgesetzt|unter der (?:Bedingung|Voraussetzung)|(?:aber )?nur,? (?:wenn|solange|falls)|es sei denn',
    clause:
      '(?!nicht|seit|mit|samt)\\p{L}+t (?:er|sie|es|du|man|ihr)|(?!nicht|seit|mit|samt|fest|dicht|gut)\\p{L}{2,}t (?:die|der|das|dein\\p{L}*) \\p{L}+ \\p{L}+',
    wordsBefore: 2,
  },
  fr: {
    applies:
      "(?:cela|ceci|ce qui|ça) (?:ne |n[’'])?(?:est vrai|vaut|s[’']applique|concerne) (?:que|seulement|uniquement|pas|aussi|pour|si|quand|tant|à|au|aux|sauf|également)|valables? (?:seulement|uniquement|pour|si|jusqu|sur|dans|à|en)",
    provided:
      'à condition|pourvu|tant qu\\p{L}*|sous réserve|à moins|dès lors qu\\p{L}*|(?:mais )?(?:seulement|uniquement) (?:si|quand|lorsqu\\p{L}*|en cas)',
    clause: '(?:elle|elles|ils|il(?! faut)|vous|tu|on|nous|tout|rien) (?:\\p{L}+ )?\\p{L}+',
    wordsBefore: 3,
  },
  es: {
    applies:
      '(?:esto|eso|ello|lo que) (?:solo |sólo |no )?(?:es cierto|vale(?! la pena| mucho| todo| oro)|se aplica|aplica)|válid[oa]s? (?:solo|sólo|solamente|únicamente|si|hasta|cuando)|no aplica',
    provided:
      'siempre que|siempre y cuando|a menos|con tal|a condición|sujet[oa]s? a(?! tu| la piel)|(?:pero )?(?:solo|sólo|únicamente) (?:si|cuando)',
    clause: '(?:te|os|nos|todo|nada|cambia|brilla|basta|puedes|tienes) \\p{L}+',
    wordsBefore: 2,
  },
  it: {
    applies:
      '(?:questo|ciò|il che) (?:non )?(?:vale(?! la pena| oro)|è vero|si applica)|valid[oaie] (?:solo|soltanto|se|fino|quando|esclusivamente)|non vale (?:per|se|quando)',
    provided: 'purché|a condizione|a patto|a meno|sempre che|finché|(?:ma )?(?:solo|soltanto) (?:se|quando)',
    clause: '(?:ti|vi|ci|tutto|cambia|brilla|basta|puoi|hai|diventa) \\p{L}+',
    wordsBefore: 2,
  },
  pt: {
    applies:
      '(?:isso|isto|o que) (?:só |não )?(?:vale(?! a pena| ouro)|é verdade|se aplica)|válid[oa]s? (?:só|somente|apenas|se|até|quando)',
    provided: 'desde que|contanto|a não ser|sujeit[oa]s? a|(?:mas )?(?:só|somente|apenas) (?:se|quando)',
    clause: '(?:te|ele|ela|você|tudo|muda|brilha|basta) \\p{L}+',
    wordsBefore: 2,
  },
  nl: {
    applies:
      '(?:(?:dit|dat|het) )?geldt (?:alleen|enkel|niet|ook|als|voor|zolang|mits|bij|tot|wanneer|uitsluitend|slechts)|(?:dit|dat) (?:is waar|klopt) (?:alleen|als|zolang|mits|niet|voor)',
    provided: 'mits|zolang|tenzij|op voorwaarde|(?:maar )?(?:alleen|enkel) (?:als|wanneer|mits)',
    clause: '\\p{L}+t (?:hij|ze|het|je|u|zij) \\p{L}+',
    wordsBefore: 2,
  },
  sv: {
    applies:
      '(?:(?:det|detta) )?gäller (?:bara|endast|inte|ej|om|när|för|så länge|även|också|vid|dock|enbart)',
    provided: 'så länge|förutsatt|såvida|under förutsättning|(?:men )?(?:bara|endast|enbart) (?:om|när)',
    clause: '\\p{L}+(?:er|ar|år) (?:\\p{L}+(?:er|ar|år)|är) (?:den|det|du|de|man)',
    wordsBefore: 1,
  },
  da: {
    applies: '(?:(?:det|dette) )?gælder (?:kun|ikke|hvis|når|for|så længe|også|ved|dog|alene)',
    provided: 'så længe|så vidt|forudsat|medmindre|under forudsætning|(?:men )?kun (?:hvis|når)',
    clause: '\\p{L}+(?:er|r) (?:\\p{L}+r) (?:den|det|du|de|man)',
    wordsBefore: 1,
  },
  no: {
    applies: '(?:(?:det|dette) )?gjelder (?:kun|bare|ikke|hvis|når|for|så lenge|også|ved|dog)',
    provided: 'så lenge|så vidt|forutsatt|med mindre|under forutsetning|(?:men )?(?:kun|bare) (?:hvis|når)',
    clause: '\\p{L}+(?:er|r) (?:\\p{L}+r) (?:den|det|du|de|man)',
    wordsBefore: 1,
  },
  pl: {
    applies: '(?:to |nie )?dotyczy (?:to )?(?:tylko|wyłącznie|jedynie|nie|\\p{L}+)',
    provided: 'pod warunkiem|o ile|dopóki|chyba że|(?:ale )?tylko(?: wtedy,?)? (?:jeśli|jeżeli|gdy)',
    clause: '(?:on|ona|ono|one|cię|ci) \\p{L}+',
    wordsBefore: 3,
  },
  ru: {
    applies: '(?:это|что) (?:не )?(?:относится|верно|касается)',
    provided: 'при условии|если только|(?:но )?только,? (?:если|когда)',
    clause: '(?:он|она|оно|они|вы|вас) \\p{L}+',
    wordsBefore: 3,
  },
  uk: {
    applies: 'це (?:не )?стосується',
    provided: 'за умови|(?:тільки|лише),? (?:якщо|коли)',
    clause: '(?:він|вона|воно|вони|вас) \\p{L}+',
    wordsBefore: 3,
  },
  cs: {
    applies: '(?:to )?(?:platí|neplatí) (?:jen|pouze|pro|i|když|pokud)|neplatí',
    provided: 'za předpokladu|pod podmínkou|(?:ale )?(?:jen|pouze),? (?:když|pokud)',
    clause: '(?:vás|tě|vám|ti) \\p{L}+',
    wordsBefore: 2,
  },
  sk: {
    applies: '(?:to )?(?:platí|neplatí) (?:len|iba|pre|aj|keď|ak)|neplatí',
    provided: 'za predpokladu|pod podmienkou|(?:ale )?(?:len|iba),? (?:keď|ak)',
    clause: '(?:vás|ťa|vám|ti) \\p{L}+',
    wordsBefore: 2,
  },
  sl: {
    applies: '(?:to )?ne velja|(?:to )?velja (?:le|samo|za|če)',
    provided: 'pod pogojem|(?:samo|le),? če',
    clause: '(?:vas|te|vam|ti) \\p{L}+',
    wordsBefore: 2,
  },
  hr: {
    applies: '(?:to )?(?:vrijedi|važi|важи) (?:samo|za|ako|само|за|ако)',
    provided: 'pod uvjetom|pod uslovom|под условом|(?:samo|само) (?:ako|kad\\p{L}*|ако|кад\\p{L}*)',
    clause: '(?:vas|te|вас|те) \\p{L}+',
    wordsBefore: 2,
  },
  bg: {
    applies: 'това (?:не )?(?:важи|се отнася)',
    provided: 'при условие|стига да|само (?:ако|когато)',
    clause: '(?:той|тя|то|те|ви) \\p{L}+',
    wordsBefore: 3,
  },
  ro: {
    applies:
      '(?:acest lucru|asta) (?:nu )?(?:se aplică|este valabil)|valabil\\p{L}* (?:doar|numai|pentru|dacă)',
    provided: 'cu condiția|atât timp cât|(?:doar|numai) (?:dacă|când)',
    clause: '(?:te|vă) \\p{L}+',
    wordsBefore: 2,
  },
  hu: {
    applies: '(?:ez )?(?:nem )?(?:vonatkozik|érvényes)|(?:ez )?csak (?:a|az) \\p{L}+ (?:vonatkozik|érvényes)',
    provided: 'feltéve|csak (?:ha|akkor|amikor)',
    clause: '(?:veled|önnel|mindig) \\p{L}+',
    wordsBefore: 2,
  },
  fi: {
    applies: 'tämä (?:ei )?(?:koskee|koske|pätee|päde)|se (?:pätee|ei päde|ei koske)',
    provided: 'edellyttäen|kunhan|ellei\\p{L}*|niin kauan kuin|vain,? (?:jos|kun)',
    clause:
      '(?:se|ne|sen|voit|saat|sinä|olet) \\p{L}+|\\p{L}+(?:uu|yy|ee|aa|ää|oo) \\p{L}+ \\p{L}+(?:uu|yy|ee|oo)',
    wordsBefore: 2,
  },
  el: {
    applies: '(?:αυτό )?(?:δεν )?ισχύει (?:μόνο|για|αν|όταν|εφόσον)',
    provided: '(?:υπό|με) την προϋπόθεση|εφόσον|αρκεί|μόνο (?:αν|όταν|εφόσον)',
    clause: '(?:σας|σε|σου) \\p{L}+',
    wordsBefore: 3,
  },
  tr: {
    applies:
      '[^.!?]{1,80} (?:için geçerli(?:dir)?|için geçerli değil(?:dir)?|şartıyla|koşuluyla|sürece|takdirde)[.!]?\\s*$',
    provided: 'yeter ki|ancak ve ancak',
    clause: '(?:o|seni|sizi|sizinle|size) \\p{L}+',
    wordsBefore: 2,
  },
  vi: {
    applies: 'điều này (?:chỉ|không)(?: áp dụng| đúng)|(?:chỉ|không) áp dụng',
    provided: 'miễn là|với điều kiện|chỉ khi|trừ khi',
    clause: '(?:nó|vẫn|thì|sẽ|tự|hãy|cũng) \\p{L}+',
    wordsBefore: 2,
  },
  id: {
    applies: '(?:ini |hal ini )?(?:hanya |tidak )?berlaku',
    provided: 'asalkan|dengan syarat|(?:hanya|kecuali) (?:jika|bila|apabila)',
    clause: '(?:ia|dia|mereka|anda|kamu|\\p{L}+ (?:me|ber)\\p{L}{3,}) \\p{L}+',
    wordsBefore: 2,
  },
  ca: {
    applies: "(?:això )?(?:només |no )?(?:val|s[’']aplica) (?:per|si|quan|a)",
    provided: 'sempre que|a condició|tret que|només (?:si|quan)',
    clause: '(?:et|us|tot) \\p{L}+',
    wordsBefore: 2,
  },
  he: {
    applies: '(?:זה )?(?:לא )?(?:תקף|חל) (?:רק|על|אם)',
    provided: 'בתנאי|כל עוד|רק (?:אם|כאשר)',
    clause: '(?:הוא|היא|הם|הן)',
    wordsBefore: 1,
  },
  ar: {
    applies: '[وف]?(?:هذا|وهذا) (?:لا )?(?:ينطبق|صحيح)',
    provided: '[وفبلك]?(?:بشرط|شرط|شريطة|طالما|ما دام\\p{L}*|ما لم)|[وف]?(?:لكن )?فقط (?:إذا|عندما)',
    clause: '(?:فهو|فهي|هو|هي|فإن\\p{L}*|\\p{L}+ ي\\p{L}{3,})',
    wordsBefore: 2,
  },
  hi: {
    applies: 'यह (?:तभी|(?:केवल|सिर्फ़?|नहीं) [^।]{0,30}लागू)|(?:यह )?[^।]{0,30}लागू (?:नहीं )?(?:है|होता)',
    provided: 'बशर्ते|शर्त|(?:केवल|सिर्फ़?) (?:तभी|तब|जब)|जब तक',
    clause: '(?:तो|तब|यह|वह|उसे|इसे) \\p{L}+',
    wordsBefore: 2,
  },
  zh: {
    applies: '条件是|條件是|(?:这|這)?(?:只|仅|僅)(?:适用|適用)|(?:这|這)?不(?:适用|適用)',
    provided: '前提|只要|除非|(?:但)?(?:只有|仅当|僅當)',
    clause: '[就便都也才会會]',
    wordsBefore: 4,
  },
  ja: {
    applies: 'ただし|但し|これは.{0,12}(?:限り|場合)',
    provided: 'ただし',
    clause: '(?!)',
    wordsBefore: 0,
  },
  ko: { applies: '단,|다만|이는.{0,12}(?:경우|때)', provided: '단,', clause: '(?!)', wordsBefore: 0 },
  th: {
    applies: 'ทั้งนี้เฉพาะ|ใช้ได้เฉพาะ',
    provided: 'ตราบใด|ต่อเมื่อ|เฉพาะเมื่อ|โดยมีเงื่อนไข',
    clause: '(?:จะ|ก็|ยังคง|ยัง)',
    wordsBefore: 4,
  },
  ...none(
    'af as az bn bs et eu fa fil fo gl gu hy is ka kk km kn lo lt lv mk ml mr ms my nb ne nn or pa sq sr sw ta te ur yue zh-Hant',
  ),
};
