/** Signs in words: Polish, Czech, Russian, Ukrainian. */
import type { Vocabulary } from '#studio/voice/spelling/vocabulary.ts';

const pl: Vocabulary = {
  to: 'do', by: 'na', times: 'razy', plus: 'plus', minus: 'minus', per: 'na', about: 'około', at: 'małpa', number: 'numer', dot: 'kropka', slash: 'ukośnik',
  cents: ' ',
  currencies: { PLN: { one: 'złoty', few: 'złote', many: 'złotych', other: 'złotego' }, USD: { one: 'dolar', few: 'dolary', many: 'dolarów', other: 'dolara' }, GBP: { one: 'funt', few: 'funty', many: 'funtów', other: 'funta' } },
  units: {
    W: { one: 'wat', few: 'waty', many: 'watów', other: 'wata' }, kW: { one: 'kilowat', few: 'kilowaty', many: 'kilowatów', other: 'kilowata' }, V: { one: 'wolt', few: 'wolty', many: 'woltów', other: 'wolta' },
    lm: { one: 'lumen', few: 'lumeny', many: 'lumenów', other: 'lumena' }, K: { one: 'kelwin', few: 'kelwiny', many: 'kelwinów', other: 'kelwina' }, Hz: { one: 'herc', few: 'herce', many: 'herców', other: 'herca' },
    'm²': { one: 'metr kwadratowy', few: 'metry kwadratowe', many: 'metrów kwadratowych', other: 'metra kwadratowego' }, 'g/m²': { one: 'gram na metr kwadratowy', few: 'gramy na metr kwadratowy', many: 'gramów na metr kwadratowy', other: 'grama na metr kwadratowy' },
  },
  fractions: ['pół', 'jedna czwarta', 'trzy czwarte', 'jedna trzecia', 'dwie trzecie'],
  abbreviations: { 'np.': 'na przykład', 'ok.': 'około', 'm.in.': 'między innymi', 'itd.': 'i tak dalej', 'itp.': 'i tym podobne', 'tj.': 'to jest', 'tzn.': 'to znaczy', nr: 'numer', 'nr.': 'numer', 'maks.': 'maksymalnie', 'min.': 'minimum', 'szt.': 'sztuk', 'wys.': 'wysokość', 'śr.': 'średnica', 'poj.': 'pojemność' },
};

const cs: Vocabulary = {
  to: 'až', by: 'krát', times: 'krát', plus: 'plus', minus: 'mínus', per: 'na', about: 'asi', at: 'zavináč', number: 'číslo', dot: 'tečka', slash: 'lomítko',
  cents: ' ',
  currencies: { CZK: { one: 'koruna', few: 'koruny', many: 'koruny', other: 'korun' }, USD: { one: 'dolar', few: 'dolary', many: 'dolaru', other: 'dolarů' }, GBP: { one: 'libra', few: 'libry', many: 'libry', other: 'liber' } },
  units: {
    W: { one: 'watt', few: 'watty', many: 'wattu', other: 'wattů' }, V: { one: 'volt', few: 'volty', many: 'voltu', other: 'voltů' }, lm: { one: 'lumen', few: 'lumeny', many: 'lumenu', other: 'lumenů' }, K: { one: 'kelvin', few: 'kelviny', many: 'kelvinu', other: 'kelvinů' },
    'm²': { one: 'metr čtvereční', few: 'metry čtvereční', many: 'metru čtverečního', other: 'metrů čtverečních' },
  },
  fractions: ['půl', 'čtvrtina', 'tři čtvrtiny', 'třetina', 'dvě třetiny'],
  abbreviations: { 'např.': 'například', 'cca': 'cirka', 'atd.': 'a tak dále', 'tj.': 'to jest', 'č.': 'číslo', 'max.': 'maximálně', 'min.': 'minimálně', 'ks': 'kusů', 'vč.': 'včetně' },
};

const ru: Vocabulary = {
  to: 'до', by: 'на', times: 'раза', plus: 'плюс', minus: 'минус', per: 'на', about: 'около', at: 'собака', number: 'номер', dot: 'точка', slash: 'косая черта',
  cents: ' ',
  currencies: { RUB: { one: 'рубль', few: 'рубля', many: 'рублей', other: 'рубля' }, USD: { one: 'доллар', few: 'доллара', many: 'долларов', other: 'доллара' }, GBP: { one: 'фунт', few: 'фунта', many: 'фунтов', other: 'фунта' }, EUR: 'евро' },
  units: {
    W: { one: 'ватт', few: 'ватта', many: 'ватт', other: 'ватта' }, kW: { one: 'киловатт', few: 'киловатта', many: 'киловатт', other: 'киловатта' }, V: { one: 'вольт', few: 'вольта', many: 'вольт', other: 'вольта' }, A: { one: 'ампер', few: 'ампера', many: 'ампер', other: 'ампера' },
    lm: { one: 'люмен', few: 'люмена', many: 'люменов', other: 'люмена' }, K: { one: 'кельвин', few: 'кельвина', many: 'кельвинов', other: 'кельвина' }, Hz: { one: 'герц', few: 'герца', many: 'герц', other: 'герца' }, mAh: 'миллиампер-часов',
    'm²': { one: 'квадратный метр', few: 'квадратных метра', many: 'квадратных метров', other: 'квадратного метра' }, 'cm²': { one: 'квадратный сантиметр', few: 'квадратных сантиметра', many: 'квадратных сантиметров', other: 'квадратного сантиметра' },
    'g/m²': { one: 'грамм на квадратный метр', few: 'грамма на квадратный метр', many: 'граммов на квадратный метр', other: 'грамма на квадратный метр' },
  },
  unitAliases: { мм: 'mm', см: 'cm', м: 'm', км: 'km', мл: 'ml', л: 'l', мг: 'mg', г: 'g', гр: 'g', кг: 'kg', ч: 'h', мин: 'min', сек: 's', с: 's', Вт: 'W', кВт: 'kW', В: 'V', лм: 'lm', Гц: 'Hz', 'м²': 'm²', 'см²': 'cm²', 'г/м²': 'g/m²', 'мА·ч': 'mAh' },
  fractions: ['одна вторая', 'одна четвёртая', 'три четверти', 'одна третья', 'две трети'],
  abbreviations: { 'т. е.': 'то есть', 'т.е.': 'то есть', 'т. д.': 'так далее', 'т.д.': 'так далее', 'т.п.': 'тому подобное', 'напр.': 'например', 'шт.': 'штук', 'шт': 'штук', 'ок.': 'около', 'макс.': 'максимум', 'мин.': 'минимум', '№': 'номер', 'диам.': 'диаметр' },
};

const uk: Vocabulary = {
  to: 'до', by: 'на', times: 'рази', plus: 'плюс', minus: 'мінус', per: 'на', about: 'близько', at: 'равлик', number: 'номер', dot: 'крапка', slash: 'скісна риска',
  cents: ' ',
  currencies: { UAH: { one: 'гривня', few: 'гривні', many: 'гривень', other: 'гривні' }, USD: { one: 'долар', few: 'долари', many: 'доларів', other: 'долара' }, EUR: 'євро' },
  units: {
    W: { one: 'ват', few: 'вати', many: 'ватів', other: 'вата' }, V: { one: 'вольт', few: 'вольти', many: 'вольтів', other: 'вольта' }, lm: { one: 'люмен', few: 'люмени', many: 'люменів', other: 'люмена' },
    'm²': { one: 'квадратний метр', few: 'квадратні метри', many: 'квадратних метрів', other: 'квадратного метра' },
  },
  unitAliases: { мм: 'mm', см: 'cm', м: 'm', км: 'km', мл: 'ml', л: 'l', г: 'g', кг: 'kg', год: 'h', хв: 'min', с: 's', Вт: 'W', В: 'V', лм: 'lm', 'м²': 'm²' },
  fractions: ['одна друга', 'одна четверта', 'три чверті', 'одна третя', 'дві третини'],
  abbreviations: { 'тобто': 'тобто', 'напр.': 'наприклад', 'шт.': 'штук', 'т. д.': 'так далі', 'т.д.': 'так далі', '№': 'номер' },
};

export const SLAVIC = { pl, cs, ru, uk };
