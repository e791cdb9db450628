/** The words that make "1:20" a ratio, and those that make it a time. */
import { findInTable } from '#studio/languages/find-by-language.ts';
import { none, type LanguageTable } from '#studio/languages/language-table.ts';
import { distanceOf, distancesOf, distancesTo, wordsFrom } from '#studio/voice/spelling/rules/near.ts';
import { after, before, type Found } from '#studio/voice/spelling/rules/rule.ts';

/** What is mixed, by the beginnings of words; scales and models stand in the packs. */
const MIXED =
  'dilut|mix(?:es|ed|ing|ture)?(?!\\p{L})|solution|concentrate|blend|proportion|die-?cast|miniature|replica|strength|rc(?!\\p{L})|dollhouse|doll’s house' +
  '|verdünn|misch|lösung(?!\\p{L})|konzentrat|übersetzung|dilu|mélang|mezcl|mescol|miscel|mistur|proporc|proporz|verdun|meng(?!\\p{L})|meng(?:en|sel|verhouding)|späd|utspäd|bland|fortynd|fortynn' +
  '|rozcieńcz|(?:wy|z)?miesza|stosun|proporcj|развест|развод|разбав|смеш|раствор|пропорц|соотнош|розвест|розвод|розбав|зміша|ředit|zřeď|nařeď|míchá|smích|poměr|amestec|proporț|seyrelt|karıştır|sulandır|oran|laimenn|sekoit|suhde|hígít|kever|arány' +
  '|ミニカー|プラモ|フィギュア|车模|車模|미니카|피규어|希釈|薄め|混ぜ|割合|稀释|稀釋|混合|兑水|兌水|配比|勾兑|희석|섞|خفف|خفّف|تخفيف|مخفف|اخلط|خلط|نسبة|पतला|मिला';

/** What has a time of day or a length in minutes. */
const TIMED =
  'open|clos(?:e|es|ed|ing)(?!\\p{L})|start|begin|daily|hours?(?!\\p{L})|runtime|running time|duration|video|movie|song|track(?!\\p{L})|kick-?off|broadcast|arriv|depart|check-?in' +
  '|öffn|geöffnet|schließ|beginn|uhr(?!\\p{L})|laufzeit|spielzeit|spieldauer|dauer|täglich|ouvr|ouvert|ferm|début|durée|heure|abre|abiert|cierr|empieza|hora|duraci|apre|apert|chiud|inizi|durata|abert|fecha|começa|duraç|sluit|uur(?!\\p{L})|speelduur|öppn|öppet|stäng|börja|klocka|speltid|åbn|åpn|lukke|otw[ai]|zamk|zaczyna|godz|trwa|откр|закр|начал|длительн|відкр|начин' +
  '|開い|開く|開店|閉|開始|時間|再生|开放|开门|营业|时长|時長|播放|오픈|시작|시간|재생|يفتح|مفتوح|الساعة|مدة|खुल|समय|बजे|अवधि';

const MIXED_PATTERN = wordsFrom(MIXED);
const TIMED_PATTERN = wordsFrom(TIMED);

/** How long something takes, which is no time of day. */
const LASTING = wordsFrom(
  'runtime|running time|duration|length|video|movie|song|track(?!\\p{L})|laufzeit|spielzeit|spieldauer|dauer|länge|durée|duraci|durata|duraç|speelduur|duur|lengte|speltid|längd|spilletid|varighed|varighet|czas trwania|длительн|продолжит|тривал|재생 시간|مدة|अवधि',
);

/** "Runtime: 1:20", "Laufzeit von 1:20": such a word stands just before it. */
export const isDuration = (found: Found): boolean =>
  /\d$/u.test(found.text) && distancesOf(LASTING, trimLabel(found)).before === 0;

/** The match with what stands between a label and its value made part of it. */
function trimLabel(found: Found): Found {
  const label = /\s?[:=]?\s?(?:(?:is|of|ist|beträgt|von|de|di|da|est|es|van|är|er)\s)?$/u.exec(before(found));
  return { ...found, start: found.start - (label?.[0].length ?? 0) };
}

/** Where nothing is said between the numbers of a screen, but one part is mixed with ten: "un pour dix". */
const ONE_TO_MANY: LanguageTable<string> = {
  fr: 'pour',
  es: 'a',
  ca: 'a',
  it: 'a',
  pt: 'para',
  ...none(
    'af ar as az bg bn bs cs da de el en et eu fa fi fil fo gl gu he hi hr hu hy id is ja ka kk km kn ko lo lt lv mk ml mr ms my nb ne nl nn no or pa pl ro ru sk sl sq sr sv sw ta te th tr uk ur vi yue zh zh-Hant',
  ),
};

/** The word between the numbers of a ratio; '' where the numbers alone are said. */
export function wordOfRatio(found: Found): string {
  const word = found.signs?.numbers.ratio ?? '';
  const isOneToMany = word === '' && /^1[:：/]/u.test(found.text);
  return isOneToMany ? (findInTable(ONE_TO_MANY, found.language) ?? '') : word;
}

/** Whether something mixed or to scale is nearer than something with a time: "Mix 1:10", not "The model shop opens 1:10". */
export function isNearRatio(found: Found): boolean {
  const [scale, mixed] = [distancesTo('scale', found), distancesOf(MIXED_PATTERN, found)];
  const lead = Math.min(scale.before, mixed.before);
  const next = Math.min(scale.after, mixed.after);
  const ratio = Math.min(lead, next);
  if (ratio === Number.POSITIVE_INFINITY || ratio > distanceOf(TIMED_PATTERN, found)) return false;
  // Ratios of one are the common ones; "10:30" is a time but for a word just beside it: "Mix 3:10".
  if (/^1[:：]/u.test(found.text)) return true;
  return lead <= BESIDE_CHARACTERS || (next <= BESIDE_CHARACTERS && !/^[,;.]/u.test(after(found)));
}
const BESIDE_CHARACTERS = 5;
