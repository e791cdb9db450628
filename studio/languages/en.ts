/** English. */
import { limitWords, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { series } from '#studio/languages/number-words.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 14.6,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations:
    'Dr|Mr|Mrs|Ms|Prof|St|No|Nos|Fig|vs|approx|appr|max|min|ex|etc|incl|excl|e\\.g|i\\.e|Sr|Jr|Mt|Ste|Rev|Capt',
  shortUnits: '',
  grammar: {
    limits: limitWords({
      exception:
        'but|except\\p{L}*|apart from|other than|aside from|exclud\\p{L}+|although|though|however|despite|whereas|yet|save for|barring|unlike|otherwise|instead of|rather than|minus',
      condition:
        'if|when|whenever|unless|where|wherever|as long as|so long as|provided|providing|in case|depend\\p{L}*|subject to|given that|assuming|must|should|shall|needs?|needed|requir\\p{L}+|ha(?:s|ve) to|recommended|may|might|could',
      time: 'until|till|while|once|before|after|during|under',
      negation: "no|not|never|nor|neither|none|nothing|nobody|without|cannot|\\p{L}+n[’']t|hardly|barely",
      restriction:
        'only|solely|just|merely|exclusively|alone|at most|at least|up to|at best|limited|max(?:imum)?|min(?:imum)?|approx\\p{L}*|about|around|roughly|nearly|almost|most|mostly|mainly|usually|normally|typically|generally|often|sometimes|occasionally|some|certain|selected|partly|partially|largely|half|average|more|less|fewer|over|between|within|optional(?:ly)?|separate(?:ly)?|extra|additional|sold',
      attachment:
        'with|than|compared|versus|for|from|in|by|on|at|as|like|including|together|into|against|of|to',
    }),
    limitsBefore: openingWords(
      'but|however|except|only|unless|not(?! (?:just|only|merely|your|our|for the))|though|although|yet|excluding|provided|does not apply',
    ),
    paired: wholeWords('not only|not just|either|neither|both|whether'),
    benefit: wholeWords(
      'so|so that|lets? you|keeps?|stays?|you can|your|without|never|no more|ready|made for|built for|designed to|fits?|saves?|easy|easily|all day|every day|anywhere|comfortabl[ey]|at once|in seconds|in minutes|protects?|prevents?|helps?|enough',
    ),
    trailer: openingWords(
      'so|so that|which|because|thus|and (?:the|each|every|no) (?:\\p{L}+ ){1,3}(?:is|are|was|were|has|have|stays?|lies|sits?|takes?|keeps?|holds?|comes?|goes|runs?|works?|fits?|feels?|looks?|gives?|lets?|makes?|pours?|shows?|turns?|opens?|closes?|leaves?|falls?|bends?|dries|folds?|hangs?|stands?|lets?|catch(?:es)?|slides?|closes)|thrown|blown|made|cut|spun|woven|drawn|cast|built|sewn|hewn|grown|knit(?:ted)?|bound|crafted|carved|forged|fired|glazed|dyed|brushed|polished|finished|designed|inspired|printed|stitched|shaped|keeping|making|giving|letting|bringing|adding|leaving|creating|turning',
    ),
    bareTrailer: wholeWords('so that|because'),
    sequel:
      /(?:(?:,|;)\s+so(?: that)?|\sso that)\s+(?=(?:the|a|an|every|each|no|your|most|all|nothing|nobody)\s)|,\s+and\s+(?=(?:the|each|every|no)\s(?:\p{L}+\s){1,3}(?:is|are|was|were|has|have|stays?|lies|sits?|takes?|keeps?|holds?|comes?|goes|runs?|works?|fits?|feels?|looks?|gives?|lets?|makes?|pours?|shows?|turns?|opens?|closes?|leaves?|falls?|bends?|dries|folds?|hangs?|stands?|lets?|catch(?:es)?|slides?|closes)\s)/giu,
    dependent: openingWords(
      "it|it’s|it's|its|they|they’re|their|them|he|she|this|these|that|those|such|both|also|however|but|and|so|then|thus|therefore|instead|plus|which|here|either|neither|another|the others?|the same|as a result|in addition|(?:[\\p{L}-]+ ){1,6}(?:it|them)|one more|once more|next(?=,)|finally(?=,)|lastly|moreover|furthermore|besides|additionally|afterwards?|after that|even better|better still|what[’']s more|on top of (?:that|it)|not only that|best of all|otherwise|for (?:example|instance)|or|the (?:rest|second|latter)",
    ),
    unfinished: openingWords(
      'if|when|while|because|although|though|as|since|after|before|once|until|unless|whether|by|to|for|with|from|whatever|wherever|rather than|thanks to|that|which|who|where',
    ),
    elliptic:
      /(?:^(?!.*\b(?:when|whenever|where|wherever|what|that|which|who|while|because|as|than|everything|anything|all|things)\b).*\b(?:(?:do|does|did|is|are|was|were|could|would|has|have|should|may|might)(?: not|n[’']t)|can(?: ?not|[’']t)|will not|won[’']t)|\b(?:do|does|is|are|can|will)(?: too| either)|^(?:the|its|your|each) \S{1,24}(?: \S{1,24})? (?:too|either|as well|not|never)|^(?:so|neither|nor) (?:do|does|is|are|can|will) .{1,40}|^not (?:the (?!usual|average|typical|ordinary|same|first|only|last|end)|its |in |on |with |under |at |by |when |if |after |before |through |to |for (?!the (?:faint|shy|timid|weak)|everyone|everybody|beginners|amateurs)).{1,24})$/iu,
    striking: wholeWords(
      'no two|no one|nobody|nothing|every|each|only|never|always|without|one of|more than|enough|just one|from the first|meet|imagine|feel|ready|alive|breathes?|made to|built to|made for|built for',
    ),
    listWord: wholeWords('and|or|&'),
    waitingEnd: 'enough|so|such|too',
  },
  signs: {
    to: 'to',
    by: 'by',
    times: 'times',
    plus: 'plus',
    minus: 'minus',
    per: 'per',
    about: 'about',
    at: 'at',
    number: 'number',
    dot: 'dot',
    slash: 'slash',
    cents: ' ',
    currencies: {
      USD: { one: 'dollar', other: 'dollars' },
      CAD: { one: 'Canadian dollar', other: 'Canadian dollars' },
      GBP: { one: 'pound', other: 'pounds' },
      JPY: 'yen',
      CNY: 'yuan',
      INR: { one: 'rupee', other: 'rupees' },
      MXN: { one: 'peso', other: 'pesos' },
    },
    unitAliases: { yr: 'year', yrs: 'year', wk: 'week', wks: 'week' },
    units: {
      W: { one: 'watt', other: 'watts' },
      kW: { one: 'kilowatt', other: 'kilowatts' },
      V: { one: 'volt', other: 'volts' },
      A: { one: 'amp', other: 'amps' },
      lm: 'lumens',
      K: 'kelvin',
      Hz: 'hertz',
      mAh: 'milliamp hours',
      dB: 'decibels',
      'm²': { one: 'square meter', other: 'square meters' },
      'cm²': { one: 'square centimeter', other: 'square centimeters' },
      'g/m²': 'grams per square meter',
      rpm: 'turns a minute',
      Wh: { one: 'watt hour', other: 'watt hours' },
      Ah: { one: 'amp hour', other: 'amp hours' },
      cal: { one: 'calorie', other: 'calories' },
      'm³': { one: 'cubic meter', other: 'cubic meters' },
      'cm³': { one: 'cubic centimeter', other: 'cubic centimeters' },
      'sq ft': { one: 'square foot', other: 'square feet' },
      ct: { one: 'carat', other: 'carats' },
      dpi: 'dots per inch',
    },
    fractions: ['one half', 'one quarter', 'three quarters', 'one third', 'two thirds'],
    numbers: {
      near: {
        gold: 'jewel|ring|necklace|bracelet|earring|pendant|chain|stud|hoop|vermeil|plated|diamond|karat|carat|charm|anklet|locket',
        screen:
          'screen|video|projector|monitor|display|resolution|camera|stream|television|movie|film|record|webcam|pixel|ultra|dash ?cam|drone',
        light: 'light|lamp|bulb|white|glow|kelvin|lantern|daylight|colou?r temperature|dimm|warm',
        current: 'amp|current|charg|volt|watt|adapt[eo]r|power|fuse|plug|socket|batter|circuit|cable',
        steel: 'steel|stainless|surgical|marine|grade',
        past: 'inspired|music|fashion|era\\b|decade|throwback|nostalg|glam|aesthetic|hits|pop|rock|party|early|late|mid|kid|icon|classic|denim|cartoon',
        haste:
          'last|take|heat|second|charg|ready|boil|brew|interval|exposure|delay|per|every|within|under|for|wait|steam|cook|in\\b|after|cool|press|hold|spin|dr(?:y|ies)|toast|whisk|blend',
        scale: 'model|map|diorama',
      },
      karat: { one: 'karat', other: 'karat' },
      prefixes: ['micro', 'milli', 'centi', 'deci', 'kilo', 'mega', 'giga'],
      decades: [
        'tens',
        'twenties',
        'thirties',
        'forties',
        'fifties',
        'sixties',
        'seventies',
        'eighties',
        'nineties',
      ],
      plusMinus: 'plus or minus',
      aroundTheClock: '24 7',
      ratio: 'to',
      version: 'version',
      scales: {
        words: 'million|billion|trillion|thousand|hundred',
        joint: ' ',
        short: { K: 'thousand', k: 'thousand', M: 'million', B: 'billion', bn: 'billion', m: 'million' },
      },
      clock: { hour: '{h} o’clock', minutes: '{h} {m}', underTen: 'oh {m}' },
      halfDays: { am: 'A M', pm: 'P M' },
      ordinals: {
        words:
          'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
        beyond: '{n}',
        king: 'the {o}',
        feminine: [],
      },
      volumes:
        'vol|volume|part|chapter|book|act|episode|phase|type|class|mark|mk|gen|generation|series|season|stage|version|edition|level|tier|grade|world war|no',
      digits: null,
      eighths: ['one eighth', 'three eighths', 'five eighths', 'seven eighths'],
      roughCounts: {
        '10': 'tens',
        '100': 'hundreds',
        '1000': 'thousands',
        '10000': 'tens of thousands',
        '100000': 'hundreds of thousands',
        '1000000': 'millions',
      },
      feetByApostrophe: true,
      singularUnitAfter: 'an?',
    },
    abbreviations: {
      'approx.': 'approximately',
      'incl.': 'including',
      'excl.': 'excluding',
      'e.g.': 'for example',
      'i.e.': 'that is',
      'etc.': 'et cetera',
      'vs.': 'versus',
      vs: 'versus',
      'no.': 'number',
      'max.': 'maximum',
      'min.': 'minimum',
      'dia.': 'diameter',
      'pcs.': 'pieces',
      pcs: 'pieces',
      'dr.': 'Doctor',
      'mr.': 'Mister',
      'mrs.': 'Missis',
      'vol.': 'volume',
      'nos.': 'numbers',
      'fig.': 'figure',
      'w/': 'with',
      'w/o': 'without',
      'ca.': 'about',
      'c.': 'circa',
      'est.': 'established',
    },
    years: { after: ['since', 'in', 'from', 'est.', 'established', 'founded', 'circa', 'c.'], hundred: ' ' },
  },
  currencySigns: {},
  priceFrom: 'from {price}',
  addressWords: {
    dotBeforeEnding: '',
    inBrackets: 'dot|at',
    titles: 'Dr|Mrs?|Ms|Prof|St|No|Mt',
    dot: {
      word: 'dot',
      plainAfter:
        'a|an|the|this|that|each|every|any|no|one|two|three|four|five|six|single|double|last|final|little|small|tiny|big|large|polka|micro|mini|pin|swiss|quantum|confetti|raised|woven|printed|red|white|black|blue|green|yellow|pink|grey|gray|gold|golden|silver|brown|orange|purple|navy|tonal|glaze|paint|ink|and|or|with|of|on|by',
      plainBefore:
        'of|on|in|at|and|or|by|is|are|was|that|which|for|from|to|with|above|below|beside|under|over|pattern|patterns|print|prints|motif|design|fabric|matrix|grid|journal|paper|tulle|mesh|detail|details|texture|marks?|stitch|embroidery',
    },
    digits: { words: 'zero|oh|one|two|three|four|five|six|seven|eight|nine', between: 'null|double|triple' },
  },
  numberWords: () => ({
    joint: /^(?:and)$/,
    jointAfterTens: false,
    values: new Map([
      ...series(
        2,
        1,
        'two three four five six seven eight nine ten eleven twelve|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      ),
      ...series(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
      ['hundred', 100],
      ['thousand', 1000],
      ['million', 1e6],
    ]),
  }),
};

export const writing: WritingRules = {
  callsToAction: ['Shop it now.', 'Take a closer look.', 'Find yours today.'],
  facts: {
    price: 'For {price}.',
    from: 'From {price}.',
    saving: 'Now {price} instead of {before}.',
    rating: 'Rated {value} out of {scale} by {count} customers.',
  },
  titleTalk: titleTalk(
    'new in stock|new colou?rs?|on sale|final sale|(?:summer|winter|black friday|flash|clearance) sale|clearance|special offer|(?:up to )?[-−–]?\\p{Nd}{1,2} ?% off|save \\p{Nd}{1,2} ?%|free (?:shipping|delivery|gift)|free|ltd\\.? edition|limited|back in stock|restocked|just in|in stock|sold out(?= ?(?:[.!;,)।۔]|$))|(?:is|are|currently|when) sold out|last (?:one|few|pieces|chance)|coming soon|pre-?sale|gift idea|(?:a )?great gift|top seller|trending|most popular|as seen on (?:tv|tiktok)|fast (?:shipping|delivery)|ships free|made to order|exclusive|online only|bargain|deal|hot deal|hot sale',
  ),
  sample: 'This is how your clips will sound.',
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'ship to|assembly (?:is )?required|order notes|engraving text|replace the|shipping|postage|couriers?|dispatch\\p{L}*|shipped|(?:usually|normally|orders?|items?|products?|it|this|we|only|which) ships?|ships? (?:within|in \\p{Nd}|free|worldwide|internationally|separately|same[- ]day|next[- ]day|via|flat)|(?:will|can|cannot|may) ship|deliver(?:y|ies)(?! of)|delivered (?:in|within|to you|by|free|flat|between)|customs (?:dut|fee|charg|tax|clear|form|office|delay|may|are|and)\\p{L}*|(?:import|local|pay|for|any) customs|tariffs?|import (?:dut(?:y|ies)|tax(?:es)?|fees?)|tracking (?:number|code|link)|pre-?orders?|back-?orders?|made[- ]to[- ]order|lead[- ]times?|turnaround|processing time|(?:business|working) days?|(?:in|out of) stock|restock\\p{L}*|sold out(?= ?(?:[.!;,)।۔]|$))|(?:is|are|currently|when) sold out|returns? (?:policy|within|accepted|are|label|shipping)|(?:free|easy|hassle[- ]free|no) returns?|\\p{Nd}[- ]days? returns?|(?:can|cannot|may)(?: not)? be (?:returned|exchanged|cancell?ed)|non-?returnable|refund\\p{L}*|exchanges (?:are|within|accepted|and)|(?:returns?|refunds?) (?:and|or|&) exchanges?|exchange (?:it|policy|within|or)|no exchanges?|final sale|money[- ]back|warrant(?:y|ies)|(?:limited|lifetime|\\p{Nd}[- ]years?|two[- ]year) guarantee|(?:incl\\p{L}*\\.?|excl\\p{L}*\\.?|inc|plus|of) vat|vat (?:incl|excl|is|included)\\p{L}*|prices? (?:include|exclude)s?|gift[- ]wrap\\p{L}* (?:available|is|on|can)|suggested use|recommended use|serving size|dosage' +
      "|trademarks?|patents? pending|(?:u\\.?s\\.?|design) patents?|disclaimer|terms (?:and conditions|apply|of (?:use|service|sale))|conditions apply|privacy policy|all rights|results (?:may|will|vary)|individual results|evaluated by|not (?:been )?evaluated|consult (?:your|a|with)|(?:ask|see|contact|talk to) (?:your|a) (?:doctor|physician)|diagnose|liab(?:le|ility)|not (?:be )?(?:held )?responsible|(?:buyers?|customers?|you) (?:is|are) responsible|at (?:your|the buyer[’']s) own|ce[- ](?:mark\\p{L}*|certified|approved|compliant)|prop(?:osition)? 65|complies with|in compliance|for illustration\\p{L}*|illustrati\\p{L}* purposes|(?:monitor|screen) settings|your (?:monitor|screen)" +
      "|not included|sold (?:separately|individually)|(?:is|are) not supplied|(?:does|do) not (?:include|come with)|excluding|batteries (?:are )?(?:required|included|needed)|requires? (?:\\p{Nd}|one|two|three|four) (?:x )?(?:aaa?|batter\\p{L}*)|(?:as|not|is|are|items?|colou?rs?) pictured|pictured (?:here|above|below|is|are|with)|shown (?:here|above|below|with|in|on|for|at)|(?:as|item|items|model) shown|props? (?:is|are|not|shown)|in the box(?= ?:)|(?:included|comes|supplied|what[’']?s|you[’']ll find) in the box|what[’']s in the|(?:package|packing|box|kit) (?:contents?|lists?)|(?:set|kit|package|pack|box|bundle|order) (?:includes?|contains?|comes with)|what you (?:get|receive|will receive)|you will (?:get|receive)" +
      "|warnings?(?= ?[:!])|safety warnings?|caution(?= ?[:!])|(?:is|are|be|of) danger(?:ous)?|hazard(?:s|ous)?|choking|suffocation|(?:contains?|has|have) small parts|small parts (?:may|can|which)|keep (?:out of|away)|keep (?:it|them|this|product|\\S{1,12}) (?:away|out of)|out of (?:the )?reach of|adult supervision|under supervision|supervised|unattended|flammable|catch fire|not (?:a toy|suitable|intended|meant|recommended|to be|for (?:use|children|babies|outdoor|human|internal|resale|medical|consumption))|unsuitable for|not (?:dishwasher|microwave|oven|machine)[- ](?:safe|washable)|(?:indoor|external|outdoor|topical|decorative|adult|household|personal) (?:use|purposes?)(?= only)|(?:indoor|external) use|use only|discontinue|patch test|if (?:irritation|redness|a rash|swallowed|ingested|pregnant)|(?:contact with|in|into|near) (?:the |your )?eyes|unplug (?:it|before|the|when|after)|may contain|contains (?:nuts|gluten|milk|soy|traces)|traces of|allergens?|avoid (?:contact|direct|exposure|harsh|abrasive|water|using|placing|prolonged|heat|sunlight|moisture|bleach|soaking|leaving|getting|wearing)|(?:and|or|but|[,;]) (?:do not|don[’']t)(?= (?:use|wash|bleach|iron|tumble|dry|soak|leave|put|place|exceed|expose|immerse|store|open|apply|heat|microwave|cover|rub|wring))" +
      '|hand[- ]?wash|machine[- ]wash|wash(?:ing)? (?:by hand|before|at \\p{Nd}|separately|inside out|dark|cold|instructions?|temperature)|tumble[- ]dr(?:y|ying)|dry[- ]clean(?:ing|ed)?|line[- ]dry|drip[- ]dry|dry flat|lay flat to|(?:cool|warm|hot|low) iron|iron (?:on|at|inside|low|cool|warm)|(?:no|non[- ]chlorine|chlorine) bleach|bleach|spot[- ]clean|clean with|wipe (?:it |clean |down |off )?with|damp cloth|(?:mild|neutral) (?:soap|detergent)|fabric softener|trim (?:the )?wicks?|(?:let|allow) (?:the|it)[^.]{0,40} (?:dry|cool|melt|burn|set)|use a coaster|before (?:the |your )?(?:first|each|every) (?:use|wash|wear|burn|lighting)|before (?:use|using|lighting|applying|washing|cleaning|opening|consum\\p{L}*|assembl\\p{L}*|ordering|purchas\\p{L}*)|after (?:each|every) use|(?:once|twice|three times|\\p{Nd} times) (?:daily|a day|per day|a month|a year)|(?:before|until) the first frosts?|from time to time|(?:should|must|best|to) be (?:stored|kept|washed|cleaned|handled|used|hand)|(?:at|to) room temperature|(?:cool|dry|dark)(?:,|,? and)? (?:dry|cool|dark|shaded) place|(?:away from|out of) (?:direct )?(?:sun\\p{L}*|heat|light|moisture|sources)|(?:once|after) open(?:ed|ing)|shelf life|best before|expir(?:y|ation|es)' +
      '|(?:small|slight|minor|natural|subtle) (?:colou?r )?(?:differences?|variations?|irregularit\\p{L}*|imperfections?|flaws?)|can differ|may (?:vary|differ|appear|show|fade|change|mark|stain|scratch|look|arrive)|(?:can|will|might) (?:vary|mark|stain|fade|scratch|darken|bleed|shrink)|var(?:y|ies) (?:slightly|from (?:piece|the|one|item|screen))|due to (?:the )?(?:hand|natur|light|screen|monitor|photo|manual)\\p{L}*|different (?:monitors?|screens?)|(?:photos?|pictures?|images?) (?:may|are|is|for|shows?|above|below|\\p{Nd})|(?:first|second|third|fourth|last|2nd|3rd|4th|other|next) (?:photo|picture|image)s?|of this listing|part of how|models? (?:is (?:\\p{Nd}|wearing)|wears?|measures|height)|wears (?:a )?size|size (?:charts?|guides?|up|down)|sizing (?:charts?|guides?|up|down)|true to size|runs (?:small|large|big)|between sizes|measurements? (?:are|is|taken|may)|manual measurement|allow (?:up to|\\p{Nd})|allow (?:for )?a? ?(?:difference|deviation|tolerance)' +
      '|please (?:note|check|contact|allow|see|read|use|order|choose|select|refer|do|don|be|ensure|make|message|email|ask|keep|feel|remember|visit|let|refrain|handle|follow|wash|store|leave|enter|add|click|provide|measure|consult|specify|include|send|write|call|review|enjoy|look|take|wait|expect|consider|confirm|mention|state|tell)|, please|click (?:here|on|the (?:link|button|image|picture|photo|tab)|below|add|to|through|for)|add to (?:cart|basket|bag)|(?:buy|order|shop) (?:now|today|online)|orders? (?:over|above|before|placed)|(?:at|secure) checkout|secure payments?|subscribe|(?:follow|tag|message|contact|email|e-mail|call|ask|dm) us|sign up|join our|get in touch|feel free to|hesitate to|customer (?:service|support|care)|(?:our|customer|read|see|product|shop|google|more|verified|star|happy|positive|\\p{Nd}) reviews?|reviews? (?:say|are|from|and ratings)|leave (?:us )?(?:a |your )?reviews?|star ratings?|leave us|(?:use|enter|with)(?: the)? codes?|(?:discount|promo|coupon|voucher) codes?|coupons?|vouchers?|(?:customer|your|full|\\p{Nd} ?%) satisfaction|satisfaction (?:is|guarantee\\p{L}*)|(?:shop|buy|order|purchase) with confidence|thank(?:s| you) for (?:your|visiting|shopping|looking|stopping|choosing|supporting|reading|browsing|buying|purchasing|ordering|the)|(?:visit|browse|check out) (?:our|my)|(?:our|my) other|other listings|custom orders?|wholesale|bulk orders?|(?:item|model|part|article|style) (?:no|number|code)|barcode|keywords?(?= ?:)|(?:ingredients|tags|materials|manufacturer|country of origin)(?= ?:)|customs? made orders?' +
      '|(?:only|just) (?:\\p{Nd}{1,3}|a few|one|two|three|four|five|six) (?:\\S{1,12} )?(?:remain(?:ing)?|left(?= ?(?:[.!;,)–—-]|in|at|$)))|\\p{Nd}{1,3} (?:\\S{1,12} )?(?:left|remaining) (?:in stock|at this)|(?:few|(?:pieces?|items?|pairs?|units?|pcs)) left(?= ?(?:[.!;,)]|$))|almost (?:gone|sold out)|selling (?:out )?fast|going fast|while (?:stocks?|suppl(?:y|ies)) lasts?|last chance|last (?:few )?(?:pieces|items|units|ones) (?:left|available|in stock)|limited (?:stocks?|quantit(?:y|ies)|time (?:offer|deal|only|sale))|low stock|(?:offer|sale|deal|promotion) ends?' +
      '|buy (?:\\p{Nd}|one|two|three|four|any (?:\\p{Nd}|two|three))[^.;!?]{0,30}[ ,]get|buy more[^.;!?]{0,12} save|\\p{Nd} for (?:the price of )?\\p{Nd}(?= ?(?:[.!;,)]|$| on))|(?:two|three) for (?:one|two)(?= ?(?:[.!;,)]|$| on))|bogo|\\p{Nd} ?\\+ ?\\p{Nd} free|(?:second|2nd|third|3rd) (?:\\S{1,12} )?(?:(?:is|at|for) )?(?:free|half[- ]price|\\p{Nd}{1,2} ?% off)|\\p{Nd}{1,2} ?% (?:off|discount)|half[- ]price' +
      "|welcome to (?:our|my) (?:\\S{1,15} ){0,3}(?:shop|store|boutique|studio|page|website|listing|brand|family|workshop)|we(?: are|[’']re) (?:an?|the|two|three) [^.;!?]{0,40}(?:business|company|shop|store|studio|brand|team|manufacturer|workshop|supplier|seller|retailer|factory|family|couple|duo|maker)s?|(?:family|small) business|family[- ](?:run|owned) (?:company|shop|store|firm|brand)|our (?:shop|store|webshop|showroom|company|mission|team)|happy shopping|i[’']m \\p{L}{2,20},? (?:the )?(?:maker|owner|founder|artist|designer|potter)|we (?:offer|sell|stock|carry|speciali[sz]e) (?:an?|in|only|over|high|the|many|all)" +
      '|verified (?:buyer|purchase|customer|owner|review)(?:r|s)?|\\p{Nd}(?:[.,]\\p{Nd})? ?(?:out of|of|/) ?(?:\\p{Nd}{1,2}|five|ten) stars?|(?:four|five|\\p{Nd}) (?:out of (?:five|\\p{Nd}) )?stars(?= ?(?:[.!;,)–—-]|from|by|$))|\\p{Nd}(?:[.,]\\p{Nd})? out of (?:5|10|five|ten)(?= ?(?:[.!;,)–—-]|$))' +
      '|(?:not|never) (?:supplied|provided|part of (?:the )?(?:set|kit|box|package|delivery|order|offer))|without (?:a )?(?:bulb|adapter)(?= ?(?:[.!;,)]|$))|sold without (?:a )?\\p{L}*',
    "ships?(?= (?:from|to|within|in (?:\\p{Nd}|one|two|three|a|its|\\S{1,12} (?:days|weeks|packaging))|on (?:mon|tues|wednes|thurs|fri)\\p{L}*|by (?:mail|post|courier|air)|free|flat|next|same))|apply|reapply|massage (?:in|into|onto|gently|a)|spray (?:on|onto|a|the|from|evenly)|shake (?:well|before|gently|the)|stir (?:well|in|the|until|with|\\p{Nd}|gently|before|into)|rinse(?! away)|soak (?:in|for|the|overnight)|wipe(?! away)|dust (?:the|it|with)|brush (?:it|off|regularly|gently)|plug (?:in|it|the)|charge (?:before|for \\p{Nd}|fully|the (?:device|unit|battery|lamp|product|case)|it (?:fully|for|with|before))|press and hold|insert (?:the|an?|your|batter\\p{L}*|\\p{Nd}|two|both|it)|assemble (?:the|according|as|following)|take (?:\\p{Nd}|one|two|with)|dissolve|dilute|add (?:\\p{Nd}|(?:one|two) (?:scoop|teaspoon|tablespoon|drop|cup|capsule|tablet|part|sachet|spoon)s?|a (?:few|teaspoon|scoop|drop|pinch)|boiling|hot)|pour (?:into|boiling|hot|over|the (?:water|mixture|contents|liquid|powder|oil|hot|boiling))|steep (?:for|in)|brew (?:for|at)|follow the (?:instructions|steps|care|manual|label|directions|size|guide|link)|read (?:the (?:instructions|manual|label|leaflet|size|description|care|full|guide)|all|instructions|carefully|labels?)|place (?:the|on an?|in an?|under|over)|use (?:within|only|caution|by|code|sparingly|twice|daily|before|once|morning|\\p{Nd}|up to|a (?:coaster|damp|soft|mild|clean|trivet))|remove (?:the (?:lid|cap|cover|film|packaging|battery|label|wick)|from|before|any|all packaging|protective)|wait (?:\\p{Nd}|a few|for \\p{Nd}|at least)|leave (?:on for|for \\p{Nd}|to (?:dry|cool|soak))|lather|repeat (?:as|daily|if|until|twice|\\p{Nd})|clean (?:the (?:surface|product|item|lamp|lens|screen|unit|base)|it|regularly|gently|only|by|using|before|after)|dry (?:it|thoroughly|after|flat|in the|away|with|well)|iron (?:only|with|while|gently|the (?:fabric|back|reverse))|oil (?:it|the|once|regularly)|polish with|handle with|wash(?! away| day)|measure (?:your|the|around|before|twice|carefully)|store (?:in|at|it|them|this|away|below|flat|upright|between|out|under|dry|cool|sealed|indoors)|keep (?:in (?:a|the|its|mind|original|cool)|refrigerated|frozen|sealed|upright|tightly|indoors|from|below|the (?:wick|lid|product|flame))|keep dry(?= ?[.!,;]|$)|refrigerate|let (?:dry|cool|it (?:dry|cool))|(?:do not|don[’']t)(?! (?:miss|worry|let|settle|compromise|wait|forget|just|stop|be ))|not for(?! (?:the faint|everyone))|never (?:leave(?! home| the house)|wash|immerse|put|place|touch|expose|burn|heat|cover|clean|microwave|soak|use(?!.{0,40} again))|avoid (?:the|any|hot|cold)|see (?:below|above|charts?|(?:the |our |my )?(?:size|sizing|care|last|second|first|third|\\p{Nd}|other|photos?|pictures?|images?|listing|description|instructions|shipping|shop))|(?:includes?|contains?|contents|box|package)(?= ?[:：])|bring (?:it|them) (?:in|indoors|inside)|note(?= ?[:：])|n\\.?b" +
      '|hurry(?! home)|about (?:us|me|our (?:shop|store|company|brand|studio)|the (?:shop|maker|brand|seller|artist))(?= ?(?:[.!:–—-]|$))' +
      '|(?:screw|unscrew|tighten|loosen|mount|fasten|detach|disconnect|unplug|align|drill) (?:the|all|both|each|it|them|your|two|three|four|in|on)|attach (?:the|both|all|each)|connect (?:the|all|both)|press the (?:\\S{1,12} )?(?:button|switch|key) (?:for|until|to|once|twice|\\p{Nd})|peel off|in the box|reviews?(?= ?(?:[:.!(–—-]|$))|warnings?(?! light)(?= )|caution|danger(?= ?[:!])|pictured',
  ),
  smallPrintHeadings:
    "(?<!(?:with|skin|hair|body|face|self|baby|daily|pet|we|take)[- ])care(?: instructions| guide| tips)?|caring for|wash(?:ing)?|clean(?:ing)?|shipping|delivery|returns?|refunds?|warranty|guarantee|size (?:chart|guide)|sizing|dimensions|measurements|specifications?|specs|technical (?:data|details)|warnings?|safety|caution|disclaimer|legal|ingredients|allergens|nutrition\\p{L}*|faqs?|questions|what[’']?s (?:included|in the box)|(?:box|package) (?:contents|includes)|in the box|how to (?:use|apply|wash|clean|order|care|assemble)|directions|instructions|usage|storage|reviews?|about (?:us|the shop|our shop|the seller)|important(?: information| notes?)?|please note|terms",
  claims: {
    'the best':
      'best(?!-before)|finest|number one|no\\. ?1|#1|top[- ]rated|world[- ]class|unbeatable|unmatched|unrivalled|second to none|leading|superior',
    perfect: 'perfect(?:ly|ion)?|flawless(?:ly)?|ideal(?:ly)?',
    guaranteed: 'guarantee[ds]?|warrant(?:y|ies|ed)|promise[ds]?|risk[- ]free|money[- ]back',
    'a cure':
      'cure[sd]?|heal(?:s|ed|ing)?|treats?|relie(?:f|ves?)|therapeutic|medical(?:ly)?|anti[- ]?ag(?:e|ing|eing)|detox\\p{L}*|miracle|slimming|weight loss',
    'proof by science':
      'clinical(?:ly)?|scientific(?:ally)?|proven|tested|dermatologist\\p{L}*|doctor\\p{L}*|studies show|lab[- ]tested|recommended by',
    'a certificate or award':
      'certifi\\p{L}+|award\\p{L}*|prize\\p{L}*|patent\\p{L}*|approved|accredited|official(?:ly)?',
    'organic or natural': 'organic(?:ally)?|natural(?:ly)?|chemical[- ]free|non[- ]toxic|pure(?:ly)?',
    'kind to the planet':
      'sustainab\\p{L}+|eco[- ]?friendly|eco|green(?:er)? choice|climate|carbon|recycl\\p{L}+|biodegradable|compostable|ethical(?:ly)?|fair[- ]?trade|cruelty[- ]free|vegan|planet',
    unique: 'unique(?:ly)?|one[- ]of[- ]a[- ]kind|only one|exclusive(?:ly)?|limited|rare',
    'a price or an offer':
      'free(?![- ]?(?:of|from|hand|standing))(?<!-free)|cheap(?:er|est)?|lowest|bargain|sale|discount\\p{L}*|save|offer|deal|half price|affordable',
    popularity:
      'bestsell\\p{L}*|best[- ]sell\\p{L}*|most popular|favou?rite|loved by|customers|everyone|trend(?:ing|y)|viral|famous|iconic|legendary',
    luxury: 'luxur\\p{L}+|premium|high[- ]end|exquisite|prestig\\p{L}+|deluxe',
    'lasting for ever':
      'forever|lifetime|life[- ]?long|unbreakable|indestructible|everlasting|never (?:break|fade|wear|fail)s?|lasts? (?:for )?years',
    safety: 'safe(?:st|ly|ty)?|bpa|food[- ]grade|lead[- ]free',
    'kindness to skin': 'hypoallergenic|antibacterial|gentle on|skin[- ]friendly|irritation',
    'resistance to water, fire or falls':
      'fire[- ]?(?:proof|resistant)|water[- ]?(?:proof|tight|resistant)|shatter[- ]?proof|heat[- ]?(?:proof|resistant)|rust[- ]?(?:proof|free)|scratch[- ]?(?:proof|resistant)|stain[- ]?(?:proof|resistant)',
    'made by hand or somewhere':
      'hand[- ]?(?:made|crafted|thrown|woven|painted|blown|poured|sewn|finished)|by hand|artisan\\p{L}*|craftsm\\p{L}+|traditional(?:ly)?|authentic|genuine|original',
  },
  unitWords: {
    ml: 'mls|millilit(?:re|er)s?',
    cl: 'centilit(?:re|er)s?',
    l: 'lit(?:re|er)s?',
    mg: 'milligramm?e?s?',
    kg: 'kgs|kilos?|kilogramm?e?s?',
    g: 'gramm?e?s?',
    mm: 'millimet(?:re|er)s?',
    cm: 'cms|centimet(?:re|er)s?',
    km: 'kms|kilomet(?:re|er)s?',
    m: 'met(?:re|er)s?',
    in: 'inch(?:es)?|in(?= (?:wide|tall|long|deep|high))',
    ft: 'ft|feet|foot',
    oz: 'oz|ounces?',
    lb: 'lbs?|pounds?',
    W: 'watts?',
    V: 'volts?',
    '%': 'percent|per cent',
    '°C': 'degrees? c(?:elsius)?',
    hours: 'hrs?|hours?',
    minutes: 'mins|minutes?',
    days: 'days?',
    weeks: 'weeks?',
    months: 'months?',
    years: 'years?',
    EUR: 'euros?',
    USD: 'dollars?',
    GBP: 'quid',
    JPY: 'yen',
    INR: 'rupees?',
    CNY: 'yuan',
  },
  capitalsAreNames: true,
  cameraStems: [
    'front',
    'above',
    'close',
    'white',
    'backg',
    'from',
    'with',
    'side',
    'seen',
    'view',
    'strai',
    'showi',
    'behin',
    'besid',
    'into',
    'that',
    'this',
    'light',
  ],
};
