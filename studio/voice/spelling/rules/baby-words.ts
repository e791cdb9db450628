/** The words that make "6-12m" months: babies, their ages and their clothes; and those that make it a length. */
import { findByLanguage } from '#studio/languages/find-by-language.ts';
import { none, type LanguageTable } from '#studio/languages/language-table.ts';
import { distanceOf, wordsFrom } from '#studio/voice/spelling/rules/near.ts';
import type { Found } from '#studio/voice/spelling/rules/rule.ts';

/** In every language, by the beginnings of words; English clothes are also sold by these names elsewhere. */
const EVERYWHERE =
  'bab(?:y(?!lon)|ies)|bébé|beb[eéê]|bimb|newborn|infant|toddler|nursery|onesies?|romper|bodysuit|bibs?(?!\\p{L})|sleepsuit|layette|kids?(?!\\p{L})|children|ages?(?!\\p{L})|aged|rattles?(?!\\p{L})|teeth(?:er|ing)|pacifier|soother|swaddl|diaper|napp(?:y|ies)|crib|stroller' +
  '|toys?(?!\\p{L})|spielzeug|jouet|juguete|giocattol|brinquedo|speelgoed|leksak|legetøj|leketøy|zabawk|игрушк|іграшк|hračk|jucări|oyuncak|おもちゃ|玩具|장난감|لعبة|खिलौन' +
  '|leggings?|hats?(?!\\p{L})|beanie|bonnet|caps?(?!\\p{L})|socks?(?!\\p{L})|boot(?:ie|s(?!\\p{L}))|shoes?(?!\\p{L})|sandals?|sneakers?|mittens?|t-?shirt|tees?(?!\\p{L})|shirts?|sweat|jumpers?(?!\\p{L})|hoodie|cardigan|jackets?|coats?(?!\\p{L})|vests?(?!\\p{L})|dress(?:es)?(?!\\p{L})|skirts?|shorts(?!\\p{L})|pants|trousers|jeans|jogger|p[ayi]jama|overalls?|dungaree|playsuit|jumpsuit|snowsuit|swimsuit|costume|outfit|cloth(?:es|ing)|tights|bloomers|sleepers?(?!\\p{L})|gowns?(?!\\p{L})|longsleeve|sleepwear|knitwear';

/** German, Dutch and the Nordic languages end long words with them: "Strickjacke". */
const ending = (words: string): string => `\\p{L}*(?:${words})`;

const CLOTHES: LanguageTable<string> = {
  de: `${ending('mützen?|jacken?|hosen?|kleid(?:er|chen)?|strampler|bod(?:y|ys|ies)|anzug|anzüge|overalls?|schlafs(?:ack|äcke)|socken|strümpfe|strumpfhosen?|schuhe?|schühchen|pullover|pulli|hemd(?:en|chen)?|weste|lätzchen|shirts?|handschuhe')}(?!\\p{L})|säugling|neugebor|kind|alter(?!\\p{L})|mädchen|jungen|bekleidung|kleidung`,
  fr: 'nouveau-né|naissance|body|bodies|chaussett|chausson|chaussure|gilet|pulls?(?!\\p{L})|veste|manteau|robes?(?!\\p{L})|jupe|pantalon|salopette|barboteuse|combinaison|gigoteuse|turbulette|grenouillère|brassière|tee-shirt|moufle|maillot|vêtement|culotte|enfant|fille|garçon|âge',
  es: 'reci[eé]n nacid|pelele|mameluco|ranita|gorr|calcet|zapat|bod(?:y|ies)|chaqueta|abrigo|vestid|falda|pantal|peto|jersey|suéter|camis|manopla|guante|ropa|conjunto|edad|niñ|braguit',
  it: 'neonat|tutin|pagliaccett|berrett|cappell|calzin|scarp|pigiam|bod(?:y|ies)|giacc|cappott|vestit|gonn|pantalon|magli|felp|guant|abbigliament|completin|età|bambin',
  pt: 'recém-nascid|macacão|macaquinho|gorro|touca|meias?(?!\\p{L})|sapat|bod(?:y|ies)|casaco|vestido|saia|calça|blusa|camis|roup|conjunto|luvas?|idade|menin|criança',
  nl: `${ending('muts(?:je)?|jas(?:je)?|broek(?:je)?|jurk(?:je)?|pak(?:je)?|romper(?:tje)?s?|sok(?:ken|jes)|trui(?:tje)?|vest(?:je)?|hemd(?:je)?|slaapzak|schoen(?:en|tjes)|maillot|shirts?')}(?!\\p{L})|baby|pasgebor|kinder|leeftijd|meisje|jongen|kleding|slabbe`,
  sv: `${ending('mössa|jacka|byxor?|klänning|dräkt|strumpor|sockor|tröja|vantar|skor|bod(?:y|ies)|skjorta|kläder')}(?!\\p{L})|nyfödd|barn|ålder|haklapp`,
  da: `${ending('hue|jakke|bukser|kjole|dragt|sokker|trøje|strømper|vanter|sko|bod(?:y|ies|yer)|tøj')}(?!\\p{L})|nyfød|børn|alder|hagesmæk`,
  no: `${ending('lue|jakke|bukser?|kjole|drakt|dress|sokk[ea]r|genser|strømper|vott[ea]r|sko|bod(?:y|yer|yar)|klær|klede')}(?!\\p{L})|nyfød|barn|alder|smekke`,
  fi: 'vastasynt|vauva|body|potkupuk|pipo|myssy|suk[ka]|keng|pyjama|takki|mekko|hame|hous|paita|neule|lapas|haalari|vaat|ikä|laste',
  pl: 'niemowl|noworod|body|pajac|śpioch|czap|skarpet|but(?:y|ki|ów)(?!\\p{L})|piżam|kurt|płaszcz|sukien|spódn|spodn|sweter|bluz|koszul|rękawi|komplet|ubran|rampers|kaftanik|wiek|dziec',
  ru: 'ребён|ребен|новорож|малыш|боди|комбинезон|ползунк|слип|шап|носк|пинетк|пижам|куртк|плать|юбк|штан|брюк|свитер|кофт|футболк|рубаш|варежк|костюм|одежд|детск|мальчик|девоч|возраст',
  uk: 'немовля|малюк|малят|новонарод|боді|комбінезон|повзунк|шап|шкарпет|пінетк|піжам|куртк|плать|сукн|спідниц|штан|светр|кофт|футболк|сорочк|костюм|одяг|дитяч|вік(?!\\p{L})',
  cs: 'kojen|novoroz|body|dupač|overal|čepic|ponožk|bot(?:y|ičk)|pyžam|bund|kabát|šat|sukn|kalhot|svetr|mikin|trik|košil|rukavic|obleč|dětsk|věk',
  ro: 'bebelu|nou-născu|body|salopet|căciul|șoset|pantof|jachet|rochi|fust|pantalon|pulover|tricou|mănuș|hăinuț|haine|vârst|copii',
  tr: 'bebek|yenidoğan|tulum|zıbın|bere(?!\\p{L})|şapka|çorap|patik|ayakkabı|ceket|mont|elbise|etek|pantolon|kazak|hırka|tişört|gömlek|eldiven|kıyafet|yaş|çocuk',
  hu: 'bab[aá]|újszülött|rugdalóz|kezeslábas|sapk|zokni|cipő|pizsam|kabát|ruh[aá]|nadrág|pulóver|gyerek',
  ja: 'ベビー|赤ちゃん|ロンパース|カバーオール|肌着|帽子|靴|パジャマ|ジャケット|ワンピース|スカート|パンツ|セーター|シャツ|服|スタイ|月齢|子供|子ども|キッズ|ボディスーツ',
  zh: '宝宝|寶寶|婴|嬰|新生儿|新生兒|帽|袜|襪|鞋|外套|裙|裤|褲|衣|服装|服裝|围兜|圍兜|月龄|月齡|儿童|兒童|童装|童裝',
  ko: '아기|베이비|신생아|우주복|바디슈트|모자|양말|신발|잠옷|재킷|원피스|치마|바지|스웨터|셔츠|옷|턱받이|아동|유아',
  ar: 'رضيع|رضع|مولود|أطفال|الأطفال|طفل|بدل|قبعة|جوارب|حذاء|بيجام|سترة|فستان|تنورة|بنطلون|قميص|ملابس|العمر',
  hi: 'शिशु|बेबी|नवजात|रोम्पर|टोपी|मोज|जूत|पजाम|पजामा|जैकेट|ड्रेस|स्कर्ट|पैंट|स्वेटर|शर्ट|कपड|कपड़|बच्च|उम्र|आयु',
  ...none(
    'af as az bg bn bs ca el en et eu fa fil fo gl gu he hr hy id is ka kk km kn lo lt lv mk ml mr ms my nb ne nn or pa sk sl sq sr sw ta te th ur vi yue zh-Hant',
  ),
};
const clothesOf = findByLanguage(CLOTHES, '');

/** What has a length or a reach, and what these are called. */
const LENGTH =
  'rope|strips?(?!\\p{L})|tapes?(?!\\p{L})|ladder|cables?|cords?(?!\\p{L})|hoses?(?!\\p{L})|wires?(?!\\p{L})|yarn|fabric|lines?(?!\\p{L})|leash|leads?(?!\\p{L})|long(?!\\p{L}|[ -](?:sleeve|leg|john))|high(?!\\p{L}|[ -](?:chair|waist))|tall(?!\\p{L})|deep(?!\\p{L})|wide(?!\\p{L}|[ -]leg)|ranges?(?!\\p{L})|distan|reach|covers(?!\\p{L})|coverage|throws?(?!\\p{L})|length|height|depth|beam|away(?!\\p{L})|sensor|detect|motion|monitor|lasers?(?!\\p{L})|pointer|radar|drone|bluetooth|wi-?fi' +
  '|\\p{L}*(?:kabel|seil|leine|leitung|schnur|schlauch|reichweite|länge|höhe|lichterkette|melder|babyphone|babyfon)|lang(?:e[rsmn]?)?(?!\\p{L})|hoch(?!\\p{L})|tief|breite?(?!\\p{L})|abstand|entfern|erkenn' +
  '|câble|cordes?(?!\\p{L})|portée|longueur|largeur|hauteur|haut de|capteur|détect|mouvement|cavo|cavi|cord[ae](?!\\p{L})|lungh|larghezza|portata|altezza|sensore|alcance|altura|longitud|largo|largura|cuerda|metr|zasięg|długo|czujnik|wykryw|lengte|hoogte|bereik|snoer|räckvidd|längd|sladd|rækkevidde|længde|ledning|rekkevidde|lengde|кабел|длин|довж|расстоя|відстан|дальн|датчик' +
  '|長|高|距|センサ|ケーブル|コード|ロープ|长|线缆|传感|感应|길이|거리|센서|케이블|كابل|حبل|مستشعر|مدى|केबल|रस्सी|सेंसर|लंबाई';

const patterns = new Map<string, RegExp>();
function babyPattern(language: string): RegExp {
  const own = clothesOf(language);
  const known = patterns.get(own);
  if (known !== undefined) return known;
  const made = wordsFrom(own === '' ? EVERYWHERE : `${EVERYWHERE}|${own}`);
  patterns.set(own, made);
  return made;
}
const LENGTH_PATTERN = wordsFrom(LENGTH);

/** What the amount is of: the nearest word says so; null where none is near. */
export function ofBabies(found: Found): boolean | null {
  const baby = distanceOf(babyPattern(found.language), found);
  const length = distanceOf(LENGTH_PATTERN, found);
  // In German one word is both: "Hose".
  return baby === Number.POSITIVE_INFINITY && length === baby ? null : baby <= length;
}
