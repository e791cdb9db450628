/**
 * The words by which a language limits what it says, as the bench looks for them. On purpose not taken from
 * the language packs: they are what is tested.
 */

export type LimitingWords = {
  /** Opens the part that was dropped behind the line, whether or not a comma stands before it. */
  after: RegExp;
  /** The same, where no comma stands before it: behind a comma it only adds. */
  boundAfter: RegExp;
  /** Is found in the part that was dropped before the line. */
  before: RegExp;
};

const opening = (words: string): RegExp => new RegExp(`^(?:${words})(?![\\p{L}\\p{M}])`, 'iu');
const syllables = (words: string): RegExp => new RegExp(`^(?:${words})`, 'iu');
const NONE = /(?!)/u;

export const LIMITING_WORDS: Readonly<Record<string, LimitingWords>> = {
  en: {
    after: opening(
      "but|not|though|although|however|except|excluding|apart from|other than|only|just|unless|as long as|so long as|provided|providing|if|when|while|whilst|until|till|once|in case|without|up to|at most|at least|no more than|than|never|nor|rather than|instead of|as far as|where|don't",
    ),
    boundAfter: opening('with|for|after|before|within|by|in|on|at|from|under|over|above|below|to'),
    before: opening(
      'if|when|while|until|once|unless|only|as long as|so long as|provided|except|without|with the exception|not|hardly|before|after|in case|where|although|though|up to',
    ),
  },
  de: {
    after: opening(
      'aber|doch|jedoch|allerdings|nicht|kein\\p{L}*|außer|ausgenommen|mit ausnahme|nur|lediglich|wenn|falls|sofern|solange|soweit|sobald|bis|während|es sei denn|ohne|vorausgesetzt|höchstens|maximal|mindestens|als|nie|niemals|statt|anstatt|obwohl|sondern',
    ),
    boundAfter: opening('mit|für|nach|vor|bei|in|im|auf|ab|unter|über|zu|zum|zur'),
    before: opening(
      'wenn|falls|sofern|solange|sobald|bis|nur|erst|ohne|außer|mit ausnahme|nicht|obwohl|vor|nach|bei|während|im falle',
    ),
  },
  fr: {
    after: opening(
      "mais|sauf|hormis|excepté|à l'exception|à l'exclusion|ne|pas|non|seulement|uniquement|si(?! bien)|s'il|s'ils|tant que|à condition|pourvu|à moins|quand|lorsque|lorsqu'\\p{L}+|jusqu'\\p{L}+|jusque|dès que|sans|toutefois|cependant|en cas|au maximum|au minimum|au plus|que|jamais|bien que|même si|plutôt que|au lieu",
    ),
    boundAfter: opening('avec|pour|après|avant|pendant|dans|en|sur|sous|à|au|aux|par|chez'),
    before: opening(
      "si(?! bien)|s'il|quand|lorsque|lorsqu'\\p{L}+|tant que|à condition|à moins|sauf|hormis|sans|seulement|une fois|dès que|bien que|en cas|jusqu'\\p{L}+|avant|après|pour",
    ),
  },
  es: {
    after: opening(
      'pero|salvo|excepto|menos|a excepción|con excepción|no|sólo|solo|solamente|únicamente|si|siempre que|siempre y cuando|mientras|cuando|hasta|a menos que|sin|en caso|aunque|sin embargo|como máximo|como mínimo|que|nunca|ni|sino|en lugar|en vez',
    ),
    boundAfter: opening('con|para|después|antes|durante|dentro|en|sobre|bajo|a|al|por|desde'),
    before: opening(
      'si|cuando|mientras|siempre que|salvo|excepto|sin|solo|sólo|solamente|una vez|hasta|aunque|en caso|antes|después|con excepción',
    ),
  },
  it: {
    after: opening(
      'ma|però|tranne|salvo|eccetto|ad eccezione|a eccezione|non|solo|soltanto|solamente|se|purché|a patto|a condizione|finché|fino|quando|mentre|a meno che|senza|in caso|anche se|sebbene|tuttavia|al massimo|almeno|che|mai|né|bensì|invece',
    ),
    boundAfter: opening('con|per|dopo|prima|entro|in|nel|nella|su|sul|sotto|a|al|alla|da|dal'),
    before: opening(
      'se|quando|mentre|finché|purché|a patto|a condizione|tranne|salvo|eccetto|senza|solo|soltanto|una volta|fino|anche se|sebbene|in caso|prima|dopo|ad eccezione',
    ),
  },
  pt: {
    after: opening(
      'mas|porém|exceto|salvo|menos|à exceção|com exceção|não|só|somente|apenas|se|desde que|contanto|enquanto|quando|até|a menos que|a não ser|sem|em caso|embora|no entanto|no máximo|no mínimo|que|do que|nunca|nem|em vez',
    ),
    boundAfter: opening('com|para|depois|antes|durante|dentro|em|no|na|sobre|sob|a|ao|por|desde'),
    before: opening(
      'se|quando|enquanto|desde que|exceto|salvo|sem|só|somente|apenas|uma vez|até|embora|em caso|antes|depois|com exceção|à exceção',
    ),
  },
  nl: {
    after: opening(
      'maar|echter|behalve|uitgezonderd|met uitzondering|niet|geen|alleen|slechts|enkel|als|mits|tenzij|zolang|zodra|wanneer|terwijl|tot|totdat|zonder|in geval|hoewel|hoogstens|maximaal|minstens|minimaal|dan|nooit|in plaats',
    ),
    boundAfter: opening('met|voor|na|binnen|bij|in|op|onder|boven|aan|vanaf'),
    before: opening(
      'als|mits|tenzij|zolang|zodra|wanneer|terwijl|tot|alleen|pas|zonder|behalve|met uitzondering|hoewel|in geval|voor|na|niet',
    ),
  },
  sv: {
    after: opening(
      'men|dock|förutom|utom|undantaget|med undantag|inte|ej|bara|endast|enbart|om|såvida|förutsatt|så länge|när|medan|tills|utan|i fall|ifall|fast|även om|högst|max|minst|än|aldrig|i stället|istället|upp till',
    ),
    boundAfter: opening('med|för|efter|före|inom|vid|i|på|under|över|från|till'),
    before: opening(
      'om|när|medan|så länge|såvida|förutsatt|tills|bara|endast|först|utan|förutom|utom|med undantag|fast|även om|ifall|före|efter|inte',
    ),
  },
  pl: {
    after: opening(
      'ale|lecz|jednak|oprócz|poza|z wyjątkiem|z wyłączeniem|nie|tylko|jedynie|wyłącznie|jeśli|jeżeli|o ile|pod warunkiem|chyba że|dopóki|póki|gdy|kiedy|aż|do|bez|w przypadku|choć|chociaż|najwyżej|maksymalnie|co najmniej|niż|nigdy|ani|zamiast',
    ),
    boundAfter: opening('z|ze|dla|po|przed|w|we|na|pod|nad|przy|od'),
    before: opening(
      'jeśli|jeżeli|o ile|pod warunkiem|dopóki|gdy|kiedy|tylko|jedynie|wyłącznie|bez|oprócz|poza|z wyjątkiem|choć|chociaż|dopiero|w przypadku|przed|po|nie',
    ),
  },
  ja: {
    after: syllables(
      'が、|けれど|けど|ただし|但し|ものの|しかし|ではありません|わけでは|のは|場合|とき|限り|まで|以外|だけ|のみ',
    ),
    boundAfter: NONE,
    before:
      /(?:場合|とき|時|なら|ならば|れば|たら|限り|以外|だけ|のみ|まで|ない限り|あいだ|間|うち)(?:に|は|には|で|では|なら|の)?[、,\s（(]*$|^(?:ただし|但し)/u,
  },
  zh: {
    after: syllables(
      '但|不过|然而|可是|除非|除了|除外|只要|如果|若|前提|仅|只限|只能|不含|不包括|以内|以下|为限|的情况下|时',
    ),
    boundAfter: NONE,
    before: /^(?:如果|若|只要|只有|除非|除了|仅|只|当|在|不|未)|(?:时|后|前|下|情况下|以外|之外)[，,、\s]*$/u,
  },
  ko: {
    after: syllables(
      '지만|하지만|단,|단 |다만|그러나|제외|면 |경우|때만|만 |까지|한해|한정|않|아니|뿐|밖에|는 않|이하|이내|미만',
    ),
    boundAfter: NONE,
    before:
      /(?:면|경우|경우에|때|때만|때는|한해|한해서|제외하고|제외하면|외에는|까지|까지만|만|한|동안)[,，\s]*$|^(?:단,|다만|만약)/u,
  },
  ar: {
    after: opening(
      'لكن|ولكن|إلا|ما عدا|باستثناء|بشرط|شرط|شريطة|إذا|إن|طالما|ما دام\\p{L}*|ما لم|فقط|دون|بدون|من دون|حتى|لا|ولا|وليس|ليس\\p{L}*|سوى|غير أن|عندما|حين|في حال|كحد أقصى|على الأكثر|على الأقل|بدلًا|بدلا',
    ),
    boundAfter: opening('مع|بعد|قبل|خلال|عند|تحت|فوق|في|على|من'),
    before: opening(
      'إذا|إن|عندما|حين|طالما|ما لم|بشرط|شرط|باستثناء|ما عدا|فقط|دون|بدون|من دون|لا|ليس\\p{L}*|في حال|بعد|قبل|حتى',
    ),
  },
  hi: {
    after: opening(
      'लेकिन|मगर|पर|परंतु|किंतु|बशर्ते|जब तक|अगर|यदि|सिवाय|केवल|सिर्फ़|सिर्फ|बिना|के बिना|के अलावा|को छोड़कर|नहीं|न|तक|से ज़्यादा|से अधिक|से कम|हालाँकि|हालांकि|जब|तभी',
    ),
    boundAfter: NONE,
    before: opening(
      'अगर|यदि|जब|जब तक|केवल|सिर्फ़|सिर्फ|बिना|बशर्ते|हालाँकि|हालांकि|तभी|(?:\\S+\\s){1,6}(?:को छोड़कर|के अलावा|के बिना|तक|के बाद|से पहले)',
    ),
  },
};

/** Opens a sentence, or a block, that takes back a part of the one before it. */
export const LIMITING_SENTENCES: Readonly<Record<string, RegExp>> = {
  en: opening(
    'except|excluding|but (?:not|only|never)|not (?:the|for|in|on)|only (?:the|if|when|with|in)|unless|apart from|with the exception',
  ),
  de: opening(
    'außer|ausgenommen|aber (?:nicht|nur|nie)|jedoch (?:nicht|nur)|nicht (?:der|die|das|für|in|im)|nur (?:der|die|das|wenn|mit|in)|mit ausnahme',
  ),
  fr: opening(
    "sauf|hormis|excepté|mais (?:pas|seulement|jamais)|pas (?:le|la|les|pour)|seulement (?:si|avec)|uniquement|à l'exception",
  ),
  es: opening(
    'salvo|excepto|pero (?:no|solo|sólo|nunca)|no (?:la|el|los|las|para)|solo (?:si|con)|sólo (?:si|con)|únicamente|con excepción|a excepción',
  ),
  it: opening(
    'tranne|salvo|eccetto|ma (?:non|solo|mai)|non (?:il|la|lo|i|gli|le|per)|solo (?:se|con)|soltanto|ad eccezione',
  ),
  pt: opening(
    'salvo|exceto|exceto|menos (?:a|o)|mas (?:não|só|apenas|nunca)|não (?:a|o|as|os|para)|só (?:se|com)|apenas (?:se|com)|com exceção',
  ),
  nl: opening(
    'behalve|uitgezonderd|maar (?:niet|alleen|nooit)|niet (?:de|het|voor|in)|alleen (?:de|het|als|met)|met uitzondering',
  ),
  sv: opening('utom|förutom|men (?:inte|bara|aldrig)|inte (?:för|i|på)|endast|med undantag'),
  pl: opening(
    'oprócz|z wyjątkiem|poza|ale (?:nie|tylko|nigdy)|nie (?:dotyczy|dla|do)|tylko (?:z|jeśli|w)|wyłącznie',
  ),
  ja: syllables('ただし|但し|除く|のみ|以外'),
  zh: syllables('但|除|不包括|仅|仅限|不适用'),
  ko: syllables('단,|다만|제외|에만'),
  ar: opening('باستثناء|ما عدا|إلا|لكن (?:ليس|لا|فقط)|ولكن (?:ليس|لا|فقط)|فقط'),
  hi: opening('सिवाय|लेकिन (?:नहीं|केवल|सिर्फ़|सिर्फ)|मगर (?:नहीं|केवल)|केवल|सिर्फ़|सिर्फ'),
};
