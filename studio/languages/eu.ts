/** Basque. */
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
  priceFrom: '{price}-tik aurrera',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Ezagutu orain.', 'Begiratu hurbilagotik.'],
  facts: {
    price: 'Prezioa: {price}.',
    from: '{price}-tik aurrera.',
    saving: 'Orain {price}, lehen {before}.',
    rating: '{scale} puntutik {value}, {count} iritzi.',
  },
  titleTalk: titleTalk(
    'berria|berriak|berrikuntza|eskaintza|merkealdiak|beherapenak|deskontua|%? ?\\p{Nd}{1,2} ?%?(?: deskontua| deskontu)|edizio mugatua|bidalketa doan|doako bidalketa|aurresalmenta|berriro eskuragarri|agortuta|azken unitateak|opari ideia|oparia|salduena',
  ),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    'bidalket\\p{L}*|bidaltzen dugu|entrega|mezularitza|aduana\\p{L}*|lanegun\\p{L}*|stock\\p{L}*|agortuta|eskaera(?:ren)? arabera egin\\p{L}*|enkarguz|itzulket\\p{L}*|itzuli (?:dezake|ahal)\\p{L}*|diru-itzulket\\p{L}*|bermea|berme-\\p{L}*|egile-eskubide\\p{L}*|marka erregistratu\\p{L}*|erantzukizun\\p{L}*|baldintza orokor\\p{L}*|ce marka\\p{L}*|medikuari|kontsultatu medik\\p{L}*|ez (?:dago|daude) barne|ez du barne|ez dira sartzen|ez da sartzen|bereiz sal\\p{L}*|pilak ez|(?:sortak|multzoak|kutxak|paketeak) (?:dakar|ditu|dauka)' +
      '|abisua|kontuz|arriskua(?= ?[:!])|itotze-arriskua|haurren esku\\p{L}*|haurrengandik urrun|ez (?:utzi|erabili|garbitu|lisatu|jarri|lehortu|busti|zuritu|ireki)|ez da egokia|saihestu|barrualdean bakarrik|kanpo-erabilera\\p{L}*|begietan|izan ditzake|eskuz garbitu|makinaz garbitu|lehorgailu\\p{L}*|lixiba|zapi heze\\p{L}*|ur epel\\p{L}*|erabili aurretik|erabili baino lehen|erabilera bakoitzaren|lehen(?:engo)? aldiz|egunean (?:behin|birritan|bi aldiz)|giro-tenperatura\\p{L}*|leku (?:lehor|fresko)\\p{L}*|iraungitze\\p{L}*' +
      '|alda daiteke\\p{L}*|desberdin\\p{L}* izan daitez\\p{L}*|desberdintasun txiki\\p{L}*|ezberdintasun txiki\\p{L}*|pantaila\\p{L}* arabera|(?:bigarren|lehen|hurrengo) (?:argazkia|irudia)|ikus(?:i)? (?:argazki|irudi|taula|gida)\\p{L}*|modeloa(?:k)?|neurrien (?:gida|taula)|neurtu|mesedez|egin klik|saskira|erosi orain|eskaera(?:k|n|tan)?|harpidetu|harremanetan|jarraitu gaitzazu|bezeroarentzako|iritziak|deskontu-kode\\p{L}*|kodea(?:rekin)?|kupoi\\p{L}*|eskerrik asko|gure denda\\p{L}*|(?:osagaiak|fabrikatzailea|edukia)(?= ?:)',
    'garbitu|lehortu|gorde (?:leku|ikus|urrun)|aplikatu|eman masajea|astindu|nahastu|konektatu|kargatu (?:erabat|aurretik)|itxaron|irakurri|utzi (?:lehortzen|hozten)|oharra|edukia',
  ),
  smallPrintHeadings:
    'zaintza|garbiketa|erabilera|bidalketa(?:k)?|itzulketak|bermea|neurrien (?:gida|taula)|neurriak|tamainak|zehaztapenak|ezaugarri teknikoak|oharra|oharrak|abisua|segurtasuna|osagaiak|alergenoak|ohiko galderak|kutxaren edukia|erabiltzeko (?:modua|jarraibideak)|jarraibideak|biltegiratzea|guri buruz|iritziak|baldintzak|garrantzitsua',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
