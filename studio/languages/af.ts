/** Afrikaans. */
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
  currencySigns: {},
  priceFrom: 'vanaf {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Ontdek dit nou.', 'Kyk van nader.'],
  facts: {
    price: 'Prys {price}.',
    from: 'Vanaf {price}.',
    saving: 'Nou {price} in plaas van {before}.',
    rating: '{value} uit {scale} volgens {count} resensies.',
  },
  titleTalk: titleTalk(
    'nuut|nuwe|nuwe aankoms|uitverkoping|aanbieding|spesiale aanbod|afslag|(?:tot )?[-−–]?\\p{Nd}{1,2} ?%(?: afslag)?|beperkte uitgawe|gratis (?:aflewering|versending)|voorafbestelling|terug in voorraad|in voorraad|uitverkoop|uitverkoop|laaste stukke|geskenkidee|topverkoper|gewild',
  ),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    'aflewer(?:ing|ings|koste|tyd)\\p{L}*|afgelewer|versend(?:ing|ings)?|versend word|koerier|doeane\\p{L}*|werksdae|in voorraad|voorraad|uitverkoop|voorafbestel\\p{L}*|op bestelling gemaak|maak op bestelling|terugsend(?:ing|ings)?|terugbetal\\p{L}*|omruil\\p{L}*|waarborg|kopiereg|handelsmerk|bepalings en voorwaardes|nie verantwoordelik|aanspreeklik\\p{L}*|ce-(?:merk|gesertifiseer)\\p{L}*|resultate kan|raadpleeg|dokter|nie ingesluit nie|nie ingesluit|apart verkoop|batterye nie|(?:die stel|stel|pakkie|boks) (?:bevat|sluit)|soos (?:op die foto|getoon)|getoon' +
      '|waarskuwing|versigtig|(?<!sonder )gevaar(?= ?[:!])|verstikking\\p{L}*|klein onderdele|bereik van kinders|buite bereik|sonder toesig|toesig|nie geskik|nie bedoel|moenie(?! (?:mis|bekommer|wag))|moet nie|nooit (?:alleen|in water)|vermy|slegs vir (?:binnenshuise|buitenshuise|uitwendige|gebruik)|uitwendige gebruik|irritasie|in die oë|mag (?:neute|spore|bevat)|vlambaar\\p{L}*|handwas|masjienwas|was (?:met die hand|apart|in|by)|tuimeldro\\p{L}*|droogskoonmaak|bleikmiddel|strykyster|klam lap|louwarm water|voor (?:gebruik|die eerste|elke|was|aansteek|bestelling)|na (?:elke gebruik|oopmaak)|(?:een|twee|drie) keer (?:per|\\x27n) (?:dag|jaar)|twee keer per dag|kamertemperatuur|(?:koel|droë),? (?:en )?(?:droë|koel) plek|vervaldatum' +
      '|(?:klein|geringe|effense) (?:verskille|afwykings|variasies)|kan (?:effens |effe )?(?:verskil|wissel|vlek|krimp)|afhangend van jou skerm|(?:tweede|eerste|derde) foto|sien (?:foto|die|maattabel)|die model dra|maattabel|meet (?:jou|eers)|asseblief|klik|mandjie|(?:koop|bestel) (?:nou|vandag)|bestellings? (?:oor|bo)|jou bestelling|nuusbrief|teken in|kontak ons|kliëntediens|volg ons|merk ons|resensies?|afslagkode|met die kode|gebruik (?:die )?kode|koepon|veilige betaling|dankie|ons winkel|modelnommer|sleutelwoorde|(?:bestanddele|vervaardiger|inhoud|materiaal)(?= ?:)',
    'was|maak skoon|spoel|vee af|droog|stryk|bêre (?:op|in|koel|droog|buite)|bewaar (?:op|in|koel|droog|buite)|hou (?:weg|buite|droog)|smeer|masseer|skud|meng|laai (?:die|volledig)|wag (?:\\p{Nd}|\\x27n paar)|lees|volg die|laat (?:droog|afkoel)|bevat(?= ?:)|inhoud|let wel|soggens en saans',
  ),
  smallPrintHeadings:
    'versorging|wasinstruksies|skoonmaak|aflewering|versending|terugsendings|waarborg|maattabel|grootte(?:s)?|afmetings|mates|spesifikasies|waarskuwings?|veiligheid|vrywaring|bestanddele|allergene|gereelde vrae|inhoud van (?:die )?(?:boks|pakkie)|wat is in die boks|gebruik$|gebruiksaanwysings|aanwysings|berging|oor ons|resensies|voorwaardes|belangrik',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
