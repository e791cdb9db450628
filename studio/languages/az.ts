/** Azerbaijani. */
import { BASE_GRAMMAR, TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { turkishCapitals } from '#studio/languages/capitals.ts';
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
  priceFrom: 'Başlanğıc: {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['İndi kəşf edin.', 'Yaxından baxın.'],
  facts: {
    price: 'Qiymət {price}.',
    from: '{price} qiymətindən başlayır.',
    saving: 'İndi {before} əvəzinə {price}.',
    rating: '{count} rəyə görə {scale} üzərindən {value}.',
  },
  titleTalk: titleTalk(
    turkishCapitals(
      'yeni|yenilik|yeni kolleksiya|endirim|endirimdə|kampaniya|aksiya|fürsət|(?:\\p{Nd}{1,2} ?%|%\\p{Nd}{1,2})(?: endirim)?|məhdud (?:sayda|buraxılış|seriya)|pulsuz çatdırılma|ön sifariş|yenidən satışda|stokda|bitib|son məhsullar|hədiyyə|ən çox satılan|populyar',
    ),
  ),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    turkishCapitals(
      'çatdırılma\\p{L}*|göndərilir|kuryer\\p{L}*|gömrük|iş günü|stok(?:da|dan)\\p{L}*|bitib|ön sifariş\\p{L}*|sifarişlə hazırlan\\p{L}*|sifariş əsasında|qaytar(?:ılma|maq|ıla)\\p{L}*|geri ödəniş|pulun geri|dəyişdir(?:ilmə|mək)\\p{L}*|zəmanət\\p{L}*|müəllif hüquq\\p{L}*|əmtəə nişanı|məsuliyyət daşımır\\p{L}*|şərtlər və|ce sertifikat\\p{L}*|nəticələr fərqli|həkim\\p{L}*|daxil deyil|ayrıca satılır|(?:batareya|lampa)\\p{L}* (?:daxil|ayrıca)\\p{L}*|(?:dəst|qutu|paket)(?:ə|də)? (?:daxildir|ibarətdir)|şəkildə göstər\\p{L}*' +
        '|xəbərdarlıq|diqqət(?= ?[:!])|ehtiyatlı|təhlükə(?= ?[:!])|boğulma|uşaqların (?:əli|əlçatmaz)\\p{L}*|uşaqlardan uzaq|nəzarət\\p{L}*siz|nəzarəti altında|uyğun deyil|tövsiyə olunmur|(?:istifadə et|yu|qoy|burax|ütülə|qurut|aç|toxun)m(?:əyin|ayın|eyin)|(?:etməyin|yumayın|qoymayın|buraxmayın)|çəkinin|yalnız (?:xarici|daxili|dekor)\\p{L}*|xarici istifadə\\p{L}*|qıcıqlanma|gözlərlə|gözə|ola bilər allergen|tezalışan|əldə yu\\p{L}*|paltaryuyan maşında|kimyəvi təmizlə\\p{L}*|ağardıcı\\p{L}*|ütü\\p{L}* (?:ilə|\\p{Nd})|nəm parça\\p{L}*|ilıq su\\p{L}*|istifadədən (?:əvvəl|qabaq|sonra)|yumadan əvvəl|gündə (?:bir|iki|üç|\\p{Nd}) dəfə|ildə (?:bir|iki) dəfə|otaq temperatur\\p{L}*|(?:sərin|quru)(?:,| və) (?:quru|sərin)|günəş şüa\\p{L}*|son istifadə' +
        '|(?:kiçik|cüzi) fərq\\p{L}*|fərqlən(?:ə|mə) bilər\\p{L}*|fərqli (?:ola|görünə) bilər|dəyişə bilər|ekran(?:ınız|dan|ın)\\p{L}*|ikinci şəkl\\p{L}*|birinci şəkl\\p{L}*|modelin boyu|model\\p{L}* ölçü|ölçü cədvəl\\p{L}*|ölçün|zəhmət olmasa|klikləyin|səbətə|(?:indi|bu gün) (?:al|sifariş)\\p{L}*|sifariş(?:iniz|lər)\\p{L}*|abunə ol\\p{L}*|əlaqə saxlay\\p{L}*|bizimlə əlaqə|müştəri xidmət\\p{L}*|bizi izləyin|bizi etiketlə\\p{L}*|rəy(?:lər|inizi|iniz)|endirim kod\\p{L}*|kupon\\p{L}*|kodu(?:nu)? (?:ilə|istifadə)\\p{L}*|təhlükəsiz ödəniş|təşəkkür|mağazamız\\p{L}*|model nömrə\\p{L}*|məhsul kod\\p{L}*|(?:tərkibi|istehsalçı|mənşə)(?= ?:)|topdan' +
        '|(?:saxlayın|çalxalayın|sürtün|yuyun|təmizləyin)(?= ?(?:[.!;,)।۔]|$))',
    ),
    turkishCapitals(
      'yuyun|silin|təmizləyin|qurudun|saxlayın|sürtün|çalxalayın|qarışdırın|gözləyin|oxuyun|səhər və axşam|qeyd',
    ),
  ),
  smallPrintHeadings: turkishCapitals(
    'qulluq|baxım|yuyulma|təmizlənmə|çatdırılma|qaytarılma|zəmanət|ölçü cədvəli|ölçülər|texniki (?:xüsusiyyətlər|göstəricilər)|xəbərdarlıq|təhlükəsizlik|tərkib(?:i)?|inqrediyentlər|allergenlər|tez-tez verilən suallar|qutunun (?:içi|tərkibi)|istifadə|istifadə (?:qaydası|üsulu)|təlimat|saxlanma|haqqımızda|rəylər|şərtlər|vacib|qeyd',
  ),
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
