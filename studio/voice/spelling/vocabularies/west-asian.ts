/** Signs in words: Arabic, Turkish, Hindi. */
import type { Vocabulary } from '#studio/voice/spelling/vocabulary.ts';

const ar: Vocabulary = {
  to: 'إلى', by: 'في', times: 'مرات', plus: 'زائد', minus: 'ناقص', per: 'لكل', about: 'حوالي', at: 'آت', number: 'رقم', dot: 'نقطة', slash: 'شرطة مائلة',
  cents: ' و ',
  currencies: { USD: { two: 'دولاران', few: 'دولارات', many: 'دولارا', other: 'دولار' }, EUR: 'يورو', SAR: { two: 'ريالان', few: 'ريالات', many: 'ريالا', other: 'ريال' }, AED: { two: 'درهمان', few: 'دراهم', many: 'درهما', other: 'درهم' }, EGP: { two: 'جنيهان', few: 'جنيهات', many: 'جنيها', other: 'جنيه' } },
  units: { W: 'واط', kW: 'كيلوواط', V: 'فولت', A: 'أمبير', lm: 'لومن', K: 'كلفن', Hz: 'هرتز', mAh: 'مللي أمبير ساعة', 'm²': 'متر مربع', 'cm²': 'سنتيمتر مربع', 'g/m²': 'غرام لكل متر مربع' },
  unitAliases: { مم: 'mm', سم: 'cm', م: 'm', كم: 'km', مل: 'ml', ل: 'l', لتر: 'l', غ: 'g', غم: 'g', جم: 'g', كغ: 'kg', كجم: 'kg', س: 'h', د: 'min', واط: 'W' },
  fractions: ['نصف', 'ربع', 'ثلاثة أرباع', 'ثلث', 'ثلثان'],
  abbreviations: { 'إلخ': 'إلى آخره', 'د.': 'دكتور' },
};

const tr: Vocabulary = {
  to: 'ile', by: 'çarpı', times: 'kez', plus: 'artı', minus: 'eksi', per: 'başına', about: 'yaklaşık', at: 'et', number: 'numara', dot: 'nokta', slash: 'bölü',
  cents: ' ',
  currencies: { TRY: 'lira', USD: 'dolar', GBP: 'sterlin', EUR: 'avro' },
  units: { W: 'vat', kW: 'kilovat', V: 'volt', A: 'amper', lm: 'lümen', K: 'kelvin', Hz: 'hertz', mAh: 'miliamper saat', dB: 'desibel', 'm²': 'metrekare', 'cm²': 'santimetrekare', 'g/m²': 'gram bölü metrekare' },
  unitAliases: { sa: 'h', dk: 'min', sn: 's', gr: 'g', lt: 'l' },
  fractions: ['yarım', 'çeyrek', 'dörtte üç', 'üçte bir', 'üçte iki'],
  abbreviations: { 'vb.': 've benzeri', 'örn.': 'örneğin', 'yakl.': 'yaklaşık', 'maks.': 'maksimum', 'min.': 'minimum', 'vs.': 'vesaire', 'no.': 'numara', 'dr.': 'doktor' },
};

const hi: Vocabulary = {
  to: 'से', by: 'गुणा', times: 'बार', plus: 'प्लस', minus: 'माइनस', per: 'प्रति', about: 'लगभग', at: 'ऐट', number: 'नंबर', dot: 'डॉट', slash: 'स्लैश',
  cents: null,
  currencies: { INR: 'रुपये', USD: 'डॉलर', EUR: 'यूरो', GBP: 'पाउंड' },
  units: { W: 'वाट', kW: 'किलोवाट', V: 'वोल्ट', A: 'एम्पियर', lm: 'लुमेन', K: 'केल्विन', Hz: 'हर्ट्ज़', mAh: 'मिलीएम्पियर घंटे', 'm²': 'वर्ग मीटर', 'cm²': 'वर्ग सेंटीमीटर', 'g/m²': 'ग्राम प्रति वर्ग मीटर' },
  unitAliases: { मिमी: 'mm', सेमी: 'cm', मी: 'm', किमी: 'km', मिली: 'ml', 'मि.ली.': 'ml', ली: 'l', ग्रा: 'g', किग्रा: 'kg', 'कि.ग्रा.': 'kg', मिनट: 'min' },
  fractions: ['आधा', 'एक चौथाई', 'तीन चौथाई', 'एक तिहाई', 'दो तिहाई'],
  abbreviations: { 'डॉ.': 'डॉक्टर', 'रु.': 'रुपये', 'नं.': 'नंबर' },
};

export const WEST_ASIAN = { ar, tr, hi };
