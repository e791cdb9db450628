/** The words by which each language joins candidates: where a sentence may be cut, and which candidates lean on the one before. */
import { baseLanguage } from '#studio/shared/language.ts';

export type Grammar = {
  /** After a comma: openings of what may be left out without changing what stands before it. Conditions (if, when, until) are not among them. */
  trailer: RegExp;
  /** The same without a comma; null where none is safe. */
  bareTrailer: RegExp | null;
  /** A border (with its link word) after which a whole sentence follows, that can be said without what stands before. */
  sequel: RegExp;
  /** A candidate that opens like this speaks of something said before it. */
  leaning: RegExp;
  /** A candidate that opens like this waits for its other half. */
  unfinished: RegExp;
  /** Words by which copy tells something striking: what is never, always, only, or without. */
  telling: RegExp;
  /** "and", "or" between items of a list. */
  listWord: RegExp;
};

const NEVER = /(?!)/u;
const NOWHERE = /(?!)/gu;
const open = (words: string): RegExp => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu');
const after = (links: string, whatFollows: string): RegExp =>
  new RegExp(`(?:,|;)\\s+(?:${links})\\s+(?=(?:${whatFollows})(?!(?<=[^’'])\\p{L}))`, 'giu');
const within = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const GRAMMARS: Record<string, Grammar> = {
  en: {
    trailer: open(
      'so|so that|which|and|but|while|then|thus|with|for|from|in|like|\\p{Ll}{2,}ed|\\p{Ll}{3,}ing|thrown|blown|made|cut|spun|woven|drawn|cast|built|sewn|hewn|grown|knit|bound|born',
    ),
    bareTrailer: within('so that|because|(?<!\\ba )while(?= (?:the|it|they|you|your|we|a) )'),
    sequel:
      /(?:(?:,|;)\s+(?:and|but|so(?: that)?)|\sso that)\s+(?=(?:the|a|an|every|each|no|your|most|all)\s)/giu,
    leaning: open(
      "it|it’s|it's|its|they|they’re|their|them|he|she|this|these|that|those|such|both|also|however|but|and|so|then|thus|therefore|instead|plus|which|here|either|neither|another|the others?|the same|as a result|in addition|(?:[\\p{L}-]+ ){1,6}(?:it|them)",
    ),
    unfinished: open(
      'if|when|while|because|although|though|as|since|after|before|once|until|unless|whether|by|to|for|with|from|whatever|wherever|rather than|thanks to|that|which|who|where',
    ),
    telling: within(
      'no two|no one|nobody|nothing|every|each|only|never|always|without|one of|more than|enough|just one|from the first|meet|imagine|feel|ready|alive|breathes?|made to|built to|made for|built for',
    ),
    listWord: within('and|or|&'),
  },
  de: {
    trailer: open(
      'damit|sodass|so dass|weil|da|denn|wobei|wodurch|sowie|welche[rsmn]?|der|die|das|dem|den|deren|dessen|was|und|aber|aus|von|in|mit|für|auf|unter|ohne|um|wie|(?:ge|be|ver|zer|ent|er)\\p{Ll}+(?:t|en)',
    ),
    bareTrailer: null,
    sequel: after('und|aber|denn', 'der|die|das|ein|eine|jeder|jede|jedes|kein|keine'),
    leaning: open(
      'er|sie|es|dies\\p{L}*|jene\\p{L}*|dabei|dadurch|damit|daher|deshalb|dazu|darin|darauf|so|auch|und|aber|doch|außerdem|zudem|denn|beide|ebenso|hier|sein|seine|ihr|ihre',
    ),
    unfinished: open(
      'wenn|weil|obwohl|während|solange|sobald|damit|als|nachdem|bevor|bis|falls|ob|da|um|dass|ohne|dank|durch',
    ),
    telling: within(
      'kein(?:e[rsmn]?)?|nichts|niemand|jede[rsmn]?|nur|nie|immer|ohne|genug|einzige[rsmn]?|endlich|atmet|gemacht für',
    ),
    listWord: within('und|oder|&'),
  },
  fr: {
    trailer: open(
      'qui|que|dont|où|ce qui|ce que|si bien que|de sorte que|afin|pour|avec|sans|et|mais|puis|donc|car|grâce|comme|en|dans|par|\\p{Ll}{3,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)',
    ),
    bareTrailer: within('parce que|afin que|pour que'),
    sequel: after('et|mais|si bien que|de sorte que|donc|car', "le|la|les|l’|l'|un|une|chaque|aucun|aucune"),
    leaning: open(
      "il(?! (?:y a|faut))|elle|ils|elles|ce|c’est|c'est|cela|ça|ceux|celui|celle|cet|cette|ces|aussi|mais|et|donc|ainsi|puis|de plus|en outre|on l’|son|sa|ses|leur|leurs|les deux",
    ),
    unfinished: open(
      'si|quand|lorsque|comme|parce que|bien que|tandis que|pendant que|après|avant|dès que|une fois|pour|afin|grâce à|en|avec|sans|que|qui|dont',
    ),
    telling: within(
      'aucune?|chaque|seule?|seulement|sans|jamais|toujours|rien|assez|enfin|respire|pensée? pour|faite? pour|tout',
    ),
    listWord: within('et|ou|&'),
  },
  es: {
    trailer: open(
      'que|y|así que|de modo que|por lo que|para|con|sin|pero|lo que|cuy[oa]s?|pues|gracias|como|en|de|\\p{Ll}{3,}(?:ad|id)[oa]s?|hech[oa]s?|\\p{Ll}{3,}ndo',
    ),
    bareTrailer: within('porque|para que'),
    sequel: after(
      'y|pero|así que|de modo que|por lo que|pues',
      'el|la|los|las|un|una|cada|ningún|ninguna|no',
    ),
    leaning: open(
      'este|esta|estos|estas|eso|esto|ese|esa|él|ella|ellos|ellas|lo|los(?= \\p{L}+(?:an|en) )|además|también|y|pero|así|por eso|ambos|ambas|su|sus',
    ),
    unfinished: open(
      'si|cuando|mientras|porque|aunque|como|después|antes|hasta|desde que|una vez|para|gracias a|al|con|sin|que',
    ),
    telling: within(
      'no hay dos|ningún|ninguna|cada|solo|sólo|sin|nunca|siempre|nada|bastante|por fin|respira|hech[oa] para|todo',
    ),
    listWord: within('y|e|o|u|&'),
  },
  it: {
    trailer: open(
      'che|e|così|in modo|per|con|senza|ma|il che|cui|grazie|come|in|da|di|\\p{Ll}{3,}(?:at|it|ut)[oaie]|fatt[oaie]|\\p{Ll}{3,}ndo',
    ),
    bareTrailer: within('perché|affinché'),
    sequel: after('e|ma|così', 'il|lo|la|i|gli|le|l’|un|una|ogni|nessun|nessuna'),
    leaning: open(
      'esso|essa|essi|esse|questo|questa|questi|queste|quello|quella|lo|inoltre|anche|e|ma|così|quindi|entrambi|entrambe|suo|sua|suoi|sue',
    ),
    unfinished: open(
      'se|quando|mentre|perché|anche se|sebbene|come|dopo|prima|finché|una volta|per|grazie a|con|senza|che|cui',
    ),
    telling: within(
      'nessun[oa]?|ogni|sol[oa]|senza|mai|sempre|niente|abbastanza|finalmente|respira|fatt[oa] per|tutto',
    ),
    listWord: within('e|ed|o|oppure|&'),
  },
  pt: {
    trailer: open(
      'que|e|para|com|sem|mas|de modo que|por isso|cuj[oa]s?|pois|graças|como|em|de|\\p{Ll}{3,}(?:ad|id)[oa]s?|feit[oa]s?|\\p{Ll}{3,}ndo',
    ),
    bareTrailer: within('porque|para que'),
    sequel: after('e|mas|por isso|pois', 'o|a|os|as|um|uma|cada|nenhum|nenhuma'),
    leaning: open(
      'ele|ela|eles|elas|este|esta|estes|estas|isso|isto|esse|essa|além disso|também|e|mas|assim|por isso|ambos|ambas|seu|sua|seus|suas',
    ),
    unfinished: open(
      'se|quando|enquanto|porque|embora|como|depois|antes|até|desde que|uma vez|para|graças a|ao|com|sem|que',
    ),
    telling: within(
      'não há dois|não há duas|nenhuma?|cada|só|apenas|sem|nunca|sempre|nada|bastante|finalmente|respira|feit[oa] para|tudo',
    ),
    listWord: within('e|ou|&'),
  },
  nl: {
    trailer: open(
      'die|dat|en|maar|zodat|waardoor|want|omdat|met|zonder|voor|om|van|uit|in|op|ge\\p{Ll}+(?:d|t|en)',
    ),
    bareTrailer: null,
    sequel: after('en|maar|want', 'de|het|een|elke|elk|geen'),
    leaning: open(
      'hij|zij|ze|deze|dit|dat|die|daarom|dus|ook|en|maar|bovendien|beide|daarmee|hierdoor|zijn|haar|hun',
    ),
    unfinished: open(
      'als|wanneer|terwijl|omdat|hoewel|nadat|voordat|zodra|totdat|tenzij|om|dankzij|door|zonder|dat',
    ),
    telling: within(
      'geen|niets|niemand|elke?|alleen|nooit|altijd|zonder|genoeg|enige|eindelijk|ademt|gemaakt voor',
    ),
    listWord: within('en|of|&'),
  },
  ru: {
    trailer: open(
      'котор\\p{L}+|что|чтобы|поэтому|так что|и|а|но|с|без|для|из|\\p{Ll}{3,}(?:нный|нная|нное|нные|тый|тая|тое|тые)',
    ),
    bareTrailer: null,
    sequel: after('а|но|поэтому|так что', '\\p{L}{3,}'),
    leaning: open(
      'он|она|оно|они|это|этот|эта|эти|также|и|но|а|поэтому|кроме того|такой|такая|такие|его|её|их|оба|обе',
    ),
    unfinished: open('если|когда|пока|потому|хотя|как|после|перед|чтобы|благодаря|для|с|без|что'),
    telling: within(
      'ни один|ни одна|нет двух|каждый|каждая|каждое|только|никогда|всегда|без|достаточно|дышит',
    ),
    listWord: within('и|или|&'),
  },
  ja: {
    trailer: NEVER,
    bareTrailer: null,
    sequel: /(?:ため|ので)、/gu,
    leaning: /^(?:これ|それ|この|その|あの|また|さらに|そして|しかし|ただし|なお|だから|そのため|同様)/u,
    unfinished: /^(?:もし|たとえ)/u,
    telling:
      /二つとありません|ひとつとして|ひとつひとつ|一つずつ|いつでも|どこでも|毎日|呼吸|ために生まれ|ずっと/u,
    listWord: /[、・]|と/u,
  },
  zh: {
    trailer: /^(?:让|使|并|且|也|还|而|既|可|方便|适合|不|讓|還|適合|所以|因此)/u,
    bareTrailer: null,
    sequel: NOWHERE,
    leaning: /^(?:它|它们|它們|这|那|其|此|也|并|而|但|因此|所以|另外|同时|這|同時|還|还)/u,
    unfinished: /^(?:当|如果|虽然|因为|为了|由于|當|雖然|因為|為了|由於|除了)/u,
    telling: /没有两|沒有兩|每一|每个|每個|只|从不|從不|无需|無需|不再|会呼吸|會呼吸|独一|獨一/u,
    listWord: /[和与或、與]/u,
  },
  ko: {
    trailer: NEVER,
    bareTrailer: null,
    sequel: NOWHERE,
    leaning: /^(?:이|그|저|또한|그리고|하지만|그래서|따라서|이것은|그것은|이는|게다가)\s/u,
    unfinished: /^(?:만약|비록)\s/u,
    telling: /하나도|하나하나|모든|언제나|어디서나|매일|오직|없이|숨을 쉬/u,
    listWord: /(?:과|와|및|또는)\s/u,
  },
  ar: {
    trailer:
      /^(?:و[تي][\p{L}\p{M}]{3}|ف(?:لا\s|[تي][\p{L}\p{M}]{2})|مما\s|بحيث\s|حتى\s|لكن|إذ\s|حيث\s|وهو\s|وهي\s|ثم\s|ب[\p{L}\p{M}]{3,}|م[\p{L}\p{M}]{2,}\s(?:من|على|في)\s)/u,
    bareTrailer: null,
    sequel: /،\s+ف(?=(?:لا\s\p{L}{3}|[تي](?!ه)[\p{L}\p{M}]{3}))/gu,
    leaning: /^(?:هو|هي|هذا|هذه|ذلك|تلك|كما|لكن|ولكن|لذلك|فيه|فيها|به|بها|ثم)\s/u,
    unfinished: /^(?:إذا|عندما|بينما|لأن|رغم|بعد|قبل|حين|كلما|لكي|بفضل)\s/u,
    telling: /لا يتشابه|كل\s|دون\s|بلا\s|أبداً|دائماً|فقط|يتنفس|تتنفس/u,
    listWord: /\s(?:أو|و)/u,
  },
  hi: {
    trailer: open('जो|जिससे|जिसमें|ताकि|और|लेकिन|क्योंकि|इसलिए'),
    bareTrailer: null,
    sequel: after('और|लेकिन|इसलिए', 'हर|कोई|एक'),
    leaning: open('यह|ये|वह|वे|इस|इसे|इसमें|इसका|इसकी|इसके|और|लेकिन|साथ ही|यही|इन|उनका'),
    unfinished: open('अगर|यदि|जब|क्योंकि|हालांकि|जैसे|ताकि|जो'),
    telling: within('हर|केवल|सिर्फ़|कभी|हमेशा|बिना|कोई भी दो'),
    listWord: within('और|या'),
  },
};

/** For languages we have no words of: nothing is cut but at semicolons, nothing is known to lean. */
const PLAIN: Grammar = {
  trailer: NEVER,
  bareTrailer: null,
  sequel: NOWHERE,
  leaning: NEVER,
  unfinished: NEVER,
  telling: NEVER,
  listWord: /[&,،、]/u,
};

export const grammarOf = (language: string): Grammar => GRAMMARS[baseLanguage(language)] ?? PLAIN;
