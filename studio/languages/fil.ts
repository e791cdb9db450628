/** Filipino. */
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
  priceFrom: 'mula sa {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Tuklasin na ngayon.', 'Tingnan nang malapitan.'],
  facts: {
    price: 'Presyo {price}.',
    from: 'Mula sa {price}.',
    saving: 'Ngayon {price} mula sa dating {before}.',
    rating: '{value} sa {scale} ayon sa {count} review.',
  },
  titleTalk: titleTalk(
    'bago|bagong dating|sale|diskwento|promo|(?:hanggang )?\\p{Nd}{1,2} ?% ?(?:off|diskwento|bawas)?|limitadong edisyon|libreng (?:shipping|padala|delivery)|free shipping|pre-?order|may stock na|on ?hand|available|sold out|ubos na|panregalo|patok|sikat',
  ),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    'pagpapadala|ipapadala|ipinapadala|padala|shipping|delivery|courier|customs|araw ng trabaho|working days|may stock|ubos na|pre-?order|gawa (?:ayon|kapag|pag) (?:sa|may) order|ginagawa pagka-order|pagbabalik|isauli|ibalik|refund|palit|pagpapalit|warranty|garantiya|karapatang-sipi|copyright|walang pananagutan|tuntunin at kundisyon|kumonsulta|doktor|no approved therapeutic claims' +
      '|hindi (?:kasama|kabilang)|ibinebenta nang hiwalay|hiwalay na (?:binibili|mabibili)|walang baterya|(?:ang set|set|kahon|pakete) (?:ay )?(?:may kasamang|naglalaman|kasama)|laman ng (?:kahon|pakete)|ipinapakita sa|nasa larawan' +
      '|babala|mag-ingat|paalala|panganib(?= ?[:!])|mabulunan|abot ng (?:mga )?bata|ilayo sa|pangangasiwa|huwag(?! (?:palampasin|mag-alala|palagpasin))|hindi (?:angkop|para sa mga bata|inirerekomenda|laruan)|iwasan(?:g)? (?:ang|ma)\\p{L}*|panlabas na gamit|pangangati|itigil|sa mata|maaaring maglaman|madaling magliyab|tanggalin sa saksakan|bunutin' +
      '|labhan|hugasan|punasan|bleach|plantsa\\p{L}*|dry clean|tuyuin|basang tela|malamig na tubig|maligamgam|bago (?:gamitin|labhan|sindihan|umorder|bumili|ang unang)|pagkatapos (?:gamitin|buksan|ng bawat)|unang gamit|(?:isang|dalawang|tatlong) beses (?:sa isang araw|kada|sa isang taon)|temperatura ng silid|(?:malamig|tuyo)(?: at|,) (?:tuyo|malamig)(?:ng)?|tuyong lugar|expir\\p{L}*' +
      '|maaaring (?:mag-iba|bahagyang|magkaiba|kumupas)\\p{L}*|kaunting pagkakaiba|screen (?:mo|ninyo|settings)|(?:ikalawang|pangalawang|unang) larawan|tingnan ang (?:larawan|size|ikalawang|sukat)|ang modelo ay|suot ng modelo|size chart|sukatin|pakiusap|pindutin ang|i-click|(?:bumili|mag-order|umorder) (?:na|ngayon)|order (?:mo|ninyo|na higit)|mag-subscribe|makipag-ugnayan|mag-message|sundan kami|i-tag kami|i-follow|review\\p{L}*|code|kupon|voucher|kasiyahan ng|ligtas na pagbabayad|salamat|aming tindahan|numero ng modelo|(?:mga sangkap|sangkap|gawa ng)(?= ?:)|pakyawan',
    'itago sa|itabi sa|ilagay sa|ipahid|iling|kalugin|haluin|i-charge|isaksak|gamitin (?:lamang|ang code|nang)|basahin|sundin|paalala|tandaan|para sa panlabas',
  ),
  smallPrintHeadings:
    'pangangalaga|paglalaba|paglilinis|pagpapadala|shipping|delivery|pagbabalik|pagsasauli|garantiya|warranty|size chart|sukat|mga sukat|dimensyon|babala|kaligtasan|sangkap|mga sangkap|mga madalas itanong|laman ng (?:kahon|pakete)|paggamit|paraan ng paggamit|paano gamitin|mga tagubilin|pag-iimbak|tungkol sa amin|mga review|tuntunin',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
