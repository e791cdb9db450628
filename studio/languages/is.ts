/** Icelandic. */
import { BASE_GRAMMAR, TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: '',
  shortUnits: '',
  grammar: BASE_GRAMMAR,
  signs: null,
  currencySigns: { kr: 'ISK' },
  priceFrom: 'frá {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Skoðaðu núna.', 'Kíktu nánar á.'],
  facts: {
    price: 'Verð {price}.',
    from: 'Frá {price}.',
    saving: 'Nú {price} í stað {before}.',
    rating: '{value} af {scale} samkvæmt {count} umsögnum.',
  },
  titleTalk: titleTalk(
    'nýtt|ný|nýr|tilboð|á tilboði|útsala|á útsölu|afsláttur|(?:allt að )?[-−–]?\\p{Nd}{1,2} ?%(?: afsláttur)?|takmarkað upplag|frí heimsending|ókeypis sending|forpöntun|aftur á lager|uppselt|gjafahugmynd|vinsælt',
  ),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    'send(?:ing|ingar|ingarkostnaður)|heimsending|afhending\\p{L}*|afhent|póstur(?:inn)?|toll(?:ur|ar|gjöld)|virk(?:ir|um|a) dag\\p{L}*|á lager|uppselt|forpöntun|pantað sérstaklega|skilaréttur|skila (?:vöru|innan)\\p{L}*|endurgreið\\p{L}*|skipta (?:um|vöru)|ábyrgð' +
      '|skilmálar|höfundarréttur|vörumerki|ce-merk\\p{L}*|læknir|ráðfær\\p{L}*|fæðubótarefni' +
      '|fylgir ekki|fylgja ekki|selt (?:sér|stakt)|selst (?:sér|stakt)|rafhlöður (?:fylgja|ekki)|(?:settið|pakkinn|kassinn) inniheldur|á myndinni' +
      '|viðvörun|varúð|hætta(?= ?[:!])|köfnunarhætta|þar sem börn ná|ná ekki til|án eftirlits|ekki (?:ætl|hent|nota|þvo|strauja|setja|má)\\p{L}*|má ekki|forðist|forðastu|aðeins (?:til notkunar|innan)\\p{L}*|eingöngu til\\p{L}*|getur innihaldið|snefil' +
      '|handþvott\\p{L}*|þvo (?:í|við|með|sér)|þvottavél|þurrkara|þurrhreins\\p{L}*|bleikiefni|mýkingarefni|rökum klút|fyrir (?:fyrstu )?notkun|eftir (?:hverja )?notkun|við stofuhita|(?:köldum|þurrum|svölum)(?: og)? (?:köldum|þurrum|svölum)? ?stað|best fyrir' +
      '|litir? get(?:ur|a)|getur verið (?:breytileg|mismun)\\p{L}*|get(?:ur|a) verið mismunandi|litamunur|skjá(?:r|um)|módelið|fyrirsætan|stærðatafl\\p{L}*|mælið|mældu|(?:önnur|fyrsta|næsta) mynd' +
      '|vinsamlega(?:st)?|smelltu|kaupa núna|pantaðu|pöntun(?:in)?|póstlist\\p{L}*|hafðu samband|þjónustuver|fylgdu okkur|umsagnir|afsláttarkóð\\p{L}*|vörunúmer|(?:innihald|innihaldsefni|framleiðandi)(?= ?:)',
    'þvoið|þvoðu|þvo|hreinsið|skolið|geymið|geymist|berið|berðu|hristið|hristist|notið|notist|forðist|fylgið|lesið|setjið|látið|ath|athugið|inniheldur(?= ?:)|hladdu|hlaðið',
  ),
  smallPrintHeadings:
    'umhirða|þvottur|þvottaleiðbeiningar|þrif|sending(?:ar)?|afhending|skil|skilaréttur|ábyrgð|stærðir|stærðatafla|mál|tæknilýsing|viðvörun|viðvaranir|öryggi|innihaldsefni|innihald|ofnæmisvaldar|algengar spurningar|notkun|notkunarleiðbeiningar|leiðbeiningar|geymsla|um okkur|umsagnir|skilmálar',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
