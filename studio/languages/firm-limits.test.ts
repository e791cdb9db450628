/** Tests that ordinary words of products are no limits, and that the limits beside them in spelling are. */
import { expect, test } from 'vitest';
import { FIRM_LIMITS, firmLimits } from '#studio/languages/firm-limits.ts';

const kindsIn = (text: string, language: string): string[] => {
  const limits = firmLimits(language);
  return limits === null ? [] : FIRM_LIMITS.filter((kind) => text.search(limits[kind]) >= 0);
};

/** Phrases apart by a bar: none of the first holds a limit, each of the second does. */
const NEIGHBORS: Readonly<Record<string, readonly [words: string, limits: string]>> = {
  en: [
    'non-slip base|non-stick pan|hands-free|a carefree day|a no-nonsense mug|ready in no time|apart from that|second to none|other than that|whenever you like',
    'non-washable cover|BPA-free|not for the oven|other than the lid|whenever it rains|no lid|none of it',
  ],
  de: [
    'rostfreier Stahl|bügelfrei|knitterfreies Hemd|versandkostenfrei|barrierefrei|abgesehen davon|außer Haus|außergewöhnlich|exklusive Mode|einwandfrei|bis auf den letzten Tropfen',
    'BPA-freie Dose|zuckerfrei|außer dem Deckel|abgesehen vom Deckel|kein Deckel|frei von Blei',
  ],
  fr: [
    'un plaid si doux|si léger|hors du commun|hors pair|un design exclusif|exclusivité|sain et sauf|hors saison',
    'si le bouchon est fermé|étanche si fermé|hors couvercle|couvercle exclu|sauf le zip|s’il pleut|exempt de parfum',
  ],
  es: [
    'diseño exclusivo|exclusividad|a salvo de la lluvia|aparte de eso|la mesa',
    'excluye la tapa|tapa excluida|salvo la tapa|aparte de la tapa',
  ],
  it: [
    'sano e salvo|mette in salvo|a parte questo|esclusivo',
    'salvo il coperchio|a parte il coperchio|escluso',
  ],
  pt: ['design exclusivo|exclusividade|são e salvo|a salvo', 'exclui a tampa|tampa excluída|salvo a tampa'],
  nl: [
    'roestvrij staal|strijkvrij|kreukvrij|onderhoudsvrij|exclusief ontwerp|rond de enkel|een apart vak|afgezien daarvan',
    'BPA-vrij|suikervrije thee|exclusief deksel|apart verkrijgbaar|behalve het deksel',
  ],
  sv: [
    'rostfritt stål|strykfri skjorta|bekymmersfri|exklusive design|förutom det|underhållsfri',
    'BPA-fri|sockerfritt te|exklusive locket|förutom locket|fri från bly',
  ],
  da: [
    'rustfrit stål|strygefri|problemfri|bortset fra det',
    'BPA-fri|sukkerfri te|bortset fra låget|fri for bly',
  ],
  no: ['rustfritt stål|strykefri|bekymringsfri|bortsett fra det', 'BPA-fri|sukkerfri te|bortsett fra lokket'],
  fi: [
    'ruostumaton|liukumaton|Beton|betonilattia|futon|langaton|saumaton|karton|Boston|ajaton muoto|moitteeton',
    'sokeriton tee|maidoton|BPA-vapaa|sokerittomia|ilman kantta|hajusteettoman',
  ],
  pl: [
    'poza tym jest lekka|poza domem|z czasem mięknie|oprócz tego',
    'poza pokrywką|oprócz pokrywki|czasem|bez pokrywki',
  ],
  ru: ['кроме того|помимо этого|край|помимо того', 'кроме крышки|помимо крышки|без крышки'],
  uk: ['крім того|окрім того', 'крім кришки|без кришки'],
  cs: ['kromě toho|mimo jiné', 'kromě víčka|bez víčka|mimo víčko'],
  hu: [
    'rozsdamentes acél|csúszásmentes|gondtalan|zökkenőmentes',
    'BPA-mentes|cukormentes tea|kivéve a fedelet',
  ],
  el: ['εκτός αυτού', 'εκτός από το καπάκι|χωρίς καπάκι'],
  tr: [
    'masa|elbise|kase|kısa|ince|gece boyunca|yeterince|kablosuz|pürüzsüz|sessiz|paslanmaz|su geçirmez|kaymaz|namaz|karınca|bursa|düşünce|ne kadar',
    'kapak kapalıysa|ıslanırsa|kapalıyken|kullanıldığında|kapanınca|alkolsüz|sızdırmaz değil|BPA’sız|isterseniz',
  ],
  id: [
    'selain itu|setiap saat|saat ini|kapan saja|di luar ruangan|bebas bergerak|lampu gantung|sehingga ringan|selama bertahun-tahun',
    'selain tutup|bebas gula|hanya tutup|hingga 40 jam|saat basah|selama tutupnya rapat',
  ],
  vi: [
    'thép không gỉ|vải không thấm nước|không khí|không gian|không dây|hàng không|phi thường|tùy chọn|phong cách riêng|phòng trừ',
    'không rò rỉ|trừ nắp|tùy màu|thường rửa tay|bán riêng',
  ],
  zh: [
    '省时|去除污渍|清除|排除|无线|无缝|无比|不锈钢|不粘锅|不凡|非遗|随时|平时|时时|除了保温，还能保冷|除皱|无忧',
    '除盖子外|不可机洗|无铅|非防水|盖好时|未附电池',
  ],
  ja: [
    'ネックレス|ドレス|ステンレス|フリース|フリーサイズ|マットレス|ワイヤレス|必ず、|さりげない|ひととき|さりげなく|ハンズフリー|隅々まで|もたらす|以外にも|少ない',
    'BPAフリー|グルテンフリー|シュガーレス|使えない|濡れたとき|蓋以外|40時間まで|使わず、|使えなく',
  ],
  ko: [
    '집 안 어디서나|안 나무|빈틈없는|끊임없이|못지않게|하지만 가벼워요|세세한 부분까지|프리미엄|연못|안 하나',
    '안 됩니다|BPA 프리|없음|미끄러지지 않아요|여성만 |40시간까지',
  ],
  th: ['เมื่อย|โดยเฉพาะ|ไร้สาย|ไร้รอยต่อ|เพียงพอ|ไม่ว่า', 'เมื่อปิดฝา|เฉพาะ|ไร้สารเคมี|เพียงหนึ่ง|ไม่รั่ว'],
  he: ['אוכל כשר|משטח חלק|חוץ מזה|עד הבית', 'כשהמכסה סגור|חלק מהחלקים|חוץ מהמכסה|עד 40 שעות'],
  ar: ['لا مثيل له|لا شك', 'لا تتسرب|خالي من الرصاص|غير مناسب'],
  hi: ['इसके अलावा|सालों तक', 'ढक्कन के अलावा|40 घंटे तक|BPA-मुक्त'],
};

test.each(Object.entries(NEIGHBORS))('in %s ordinary words are no limits', (language, [words, limits]) => {
  expect(words.split('|').filter((text) => kindsIn(text, language).length > 0)).toEqual([]);
  expect(limits.split('|').filter((text) => kindsIn(text, language).length === 0)).toEqual([]);
});
