/** Knows what a number counts: units and currencies by their signs and names, so that 380 ml never becomes 380 litres. */

const UNITS: readonly (readonly [id: string, words: string])[] = [
  [
    'ml',
    'ml|mls|millilit(?:re|er)s?|mililitros?|millilitri|мл|миллилитр\\p{L}*|مل|ملليلتر|मि\\.?ली|ミリリットル|毫升|밀리리터',
  ],
  ['cl', 'cl|centilit(?:re|er)s?|centilitros?|zentiliter'],
  ['l', 'l|lit(?:re|er)s?|litros?|litri?|литр\\p{L}*|л|لتر\\p{L}*|लीटर|リットル|升|리터'],
  ['mg', 'mg|milligramm?e?s?|miligramos?|мг|ملغ|毫克|ミリグラム|밀리그램'],
  [
    'kg',
    'kg|kgs|kilos?|kilogramm?e?s?|kilogram[io]s?|кг|килограмм\\p{L}*|كغ|كجم|किलो\\p{L}*|キロ(?:グラム)?|公斤|千克|킬로그램',
  ],
  ['g', 'g|gr|gramm?e?s?|gram[io]s?|г|грамм\\p{L}*|غ|غرام\\p{L}*|ग्राम|グラム|克|그램'],
  [
    'mm',
    'mm|millimet(?:re|er)s?|milímetros?|millimetri|мм|миллиметр\\p{L}*|مم|मिमी|ミリ(?:メートル)?|毫米|밀리미터',
  ],
  [
    'cm',
    'cm|cms|centimet(?:re|er)s?|centímetros?|centimetri|zentimeter\\p{L}*|см|сантиметр\\p{L}*|سم|سنتيمتر\\p{L}*|सेमी|センチ(?:メートル)?|厘米|公分|센티미터',
  ],
  [
    'km',
    'km|kms|kilomet(?:re|er)s?|kilómetros?|quilômetros?|chilometri|км|километр\\p{L}*|كم|किमी|キロメートル|公里|킬로미터',
  ],
  ['m', 'm|met(?:re|er)s?|metros?|metri|м|метр\\p{L}*|م|متر\\p{L}*|मीटर|メートル|米|미터'],
  [
    'in',
    'inch(?:es)?|in(?= (?:wide|tall|long|deep|high))|″|zoll|pouces?|pulgadas?|pollici|polegadas?|дюйм\\p{L}*|インチ|英寸|인치|بوصة|إنش',
  ],
  ['ft', 'ft|feet|foot|fuß|pieds?|pies?|piedi|pés|фут\\p{L}*|قدم|फुट|フィート|英尺|피트'],
  ['oz', 'oz|ounces?|unzen?|onces?|onzas?|унци\\p{L}*|أونصة|औंस|オンス|盎司|온스'],
  ['lb', 'lbs?|pounds?|pfund|livres?|libras?|libbre|фунт\\p{L}*|رطل|पाउंड|ポンド|磅|파운드'],
  ['W', 'w|watts?|vatios?|ватт\\p{L}*|вт|واط|वाट|ワット|瓦|와트'],
  ['V', 'v|volts?|voltios?|вольт\\p{L}*|فولت|वोल्ट|ボルト|伏|볼트'],
  [
    '%',
    '%|٪|percent|per cent|prozent|pour cent|por ciento|per cento|por cento|procent|процент\\p{L}*|بالمئة|في المئة|प्रतिशत|パーセント|퍼센트',
  ],
  ['°C', '°\\s?c|degrees? c(?:elsius)?|grad celsius|℃|摂氏|섭씨'],
  [
    'hours',
    'h|hrs?|hours?|stunden?|heures?|horas?|or[ae]|uur|uren|час\\p{L}*|ساع\\p{L}*|घंटे|घंटा|時間|小时|小時|시간',
  ],
  [
    'minutes',
    'min|mins|minutes?|minuten?|minutos?|minut[oi]|минут\\p{L}*|دقائق|دقيقة|मिनट|分(?:間)?|分钟|分鐘|분',
  ],
  [
    'days',
    'days?|tagen?|tage|jours?|días?|dias?|giorn[oi]|dagen?|дн\\p{L}+|день|أيام|يوم\\p{L}*|दिन|日(?:間)?|天|일',
  ],
  [
    'weeks',
    'weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|недел\\p{L}*|أسابيع|أسبوع|सप्ताह|週間|周|週|주',
  ],
  [
    'months',
    'months?|monaten?|monate|mois|mes(?:es)?|mes[ei]|maanden?|месяц\\p{L}*|أشهر|شهر\\p{L}*|महीने|か月|ヶ月|个月|個月|개월',
  ],
  [
    'years',
    'years?|jahren?|jahre|ans?|années?|años?|anos?|ann[oi]|jaar|jaren|лет|год\\p{L}*|سنوات|سنة|عام\\p{L}*|साल|वर्ष|年(?:間)?|년',
  ],
  ['EUR', '€|eur|euros?|евро|يورو|यूरो|ユーロ|欧元|歐元|유로'],
  ['USD', '\\$|usd|dollars?|dólares?|dollari|доллар\\p{L}*|دولار\\p{L}*|डॉलर|ドル|美元|달러'],
  ['GBP', '£|gbp|quid|pfund sterling|英镑'],
  ['JPY', '¥|jpy|yen|円|日元|엔'],
  ['CHF', 'chf|francs?|franken'],
  ['INR', '₹|inr|rupees?|रुपये|रुपए|卢比'],
  ['KRW', '₩|krw|원'],
  ['CNY', 'cny|rmb|yuan|元|人民币'],
];

const AFTER = UNITS.map(([id, words]) => ({
  id,
  pattern: new RegExp(`^[\\s\\u00a0\\u202f-]{0,2}(?:${words})(?![\\p{L}\\p{M}])`, 'iu'),
}));
const LONG_AFTER = UNITS.map(([id, words]) => ({
  id,
  pattern: new RegExp(
    `^\\s?(?:${
      words
        .split('|')
        .filter((word) => /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(word))
        .join('|') || '(?!)'
    })`,
    'u',
  ),
}));
const CURRENCY_BEFORE: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['EUR', /(?:€|EUR)\s?$/u],
  ['USD', /(?:\$|USD)\s?$/u],
  ['GBP', /(?:£|GBP)\s?$/u],
  ['JPY', /(?:¥|JPY)\s?$/u],
  ['INR', /(?:₹|INR)\s?$/u],
  ['KRW', /(?:₩|KRW)\s?$/u],
  ['CHF', /CHF\s?$/u],
];

/** What the number from `start` to `end` counts, or null when no known unit stands beside it. */
export function unitAt(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - 5), start);
  const currency = CURRENCY_BEFORE.find(([, pattern]) => pattern.test(before));
  if (currency !== undefined) return currency[0];
  const after = text.slice(end, end + 24);
  return (
    (
      AFTER.find(({ pattern }) => pattern.test(after)) ??
      LONG_AFTER.find(({ pattern }) => pattern.test(after))
    )?.id ?? null
  );
}

const SHARES_AND_CURRENCIES = new Set(['%', 'EUR', 'USD', 'GBP', 'JPY', 'CHF', 'INR', 'KRW', 'CNY']);

/** A bare 26 in the product's text may be 26 of something, but never a share or a price. */
export const needsItsUnit = (unit: string): boolean => SHARES_AND_CURRENCIES.has(unit);
