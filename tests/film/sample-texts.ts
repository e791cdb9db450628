/** What a sample clip says, in the scripts that a film must set: hook, lines, call to action, title. */

export type SampleTexts = { hook: string; lines: readonly string[]; callToAction: string; title: string };

/** The words of a sample clip, by language: every script that the film sets has one. */
export const SAMPLE_TEXTS: Record<string, SampleTexts> = {
  en: {
    hook: 'A mug with a bare clay foot.',
    lines: [
      'Iron in the clay comes through the glaze as small brown speckles.',
      'The handle is wide enough for three fingers and set low.',
    ],
    callToAction: 'See it at Lumen & Clay.',
    title: 'Speckled Stoneware Mug',
  },
  de: {
    hook: 'Gesprenkelter Steinzeugbecher',
    lines: [
      'Eisen im Ton tritt als kleine braune Sprenkel durch die Glasur.',
      'Spülmaschinengeeignet und mikrowellenbeständig.',
    ],
    callToAction: 'Jetzt entdecken bei Lumen & Clay.',
    title: 'Gesprenkelter Steinzeugbecher',
  },
  ru: {
    hook: 'Кружка ручной работы',
    lines: [
      'Железо в глине проступает сквозь глазурь мелкими крапинками.',
      'Ручка достаточно широкая для трёх пальцев.',
    ],
    callToAction: 'Смотрите в Lumen & Clay.',
    title: 'Керамическая кружка в крапинку',
  },
  el: {
    hook: 'Μια κούπα φτιαγμένη στο χέρι',
    lines: ['Ο σίδηρος στον πηλό φαίνεται μέσα από το σμάλτο.'],
    callToAction: 'Δείτε την στο Lumen & Clay.',
    title: 'Κεραμική κούπα',
  },
  ja: {
    hook: '一つずつ手で釉薬を掛けたマグ',
    lines: [
      '土に含まれる鉄分が、小さな茶色の斑点となって表れます。',
      '持ち手は指が三本入る大きさ。満水で380 ml。',
    ],
    callToAction: 'Lumen & Clayでご覧ください。',
    title: '斑点模様のストーンウェアマグ',
  },
  zh: {
    hook: '手工上釉的斑点马克杯',
    lines: ['陶土中的铁质透过釉面，形成细小的棕色斑点。', '手柄宽度可容三指，位置较低。'],
    callToAction: '欢迎到Lumen & Clay选购。',
    title: '斑点炻器马克杯',
  },
  ko: {
    hook: '손으로 유약을 입힌 머그',
    lines: ['흙 속의 철분이 유약을 뚫고 작은 갈색 점으로 나타납니다.'],
    callToAction: 'Lumen & Clay에서 만나 보세요.',
    title: '점무늬 스톤웨어 머그',
  },
  ar: {
    hook: 'كوب من الخزف الحجري المرقّط',
    lines: [
      'يتسرّب الحديد الموجود في الطين عبر الطلاء على هيئة نقاط بنية صغيرة.',
      'اشترِ الآن من Lumen & Clay بسعر 24 يورو اليوم.',
    ],
    callToAction: 'اكتشفه لدى Lumen & Clay.',
    title: 'كوب من الخزف الحجري المرقّط',
  },
  he: {
    hook: 'ספל קרמיקה מנומר בעבודת יד',
    lines: ['הברזל שבחימר מבצבץ דרך הזיגוג בנקודות חומות קטנות.'],
    callToAction: 'לצפייה ב-Lumen & Clay.',
    title: 'ספל קרמיקה מנומר',
  },
  hi: {
    hook: 'हाथ से बना धब्बेदार मग',
    lines: ['मिट्टी का लोहा छोटे भूरे धब्बों के रूप में दिखता है।', 'हैंडल तीन उंगलियों के लिए काफ़ी चौड़ा है।'],
    callToAction: 'Lumen & Clay पर देखें।',
    title: 'धब्बेदार स्टोनवेयर मग',
  },
  bn: {
    hook: 'হাতে তৈরি ছোপযুক্ত মগ',
    lines: ['মাটির লোহা ছোট বাদামী দাগ হয়ে ফুটে ওঠে।'],
    callToAction: 'Lumen & Clay-এ দেখুন।',
    title: 'ছোপযুক্ত স্টোনওয়্যার মগ',
  },
  ta: {
    hook: 'கையால் செய்யப்பட்ட குவளை',
    lines: ['களிமண்ணில் உள்ள இரும்பு சிறிய பழுப்பு புள்ளிகளாகத் தெரிகிறது.'],
    callToAction: 'Lumen & Clay-இல் காண்க.',
    title: 'புள்ளியிட்ட குவளை',
  },
  th: {
    hook: 'แก้วเซรามิกลายจุดทำมือ',
    lines: ['ธาตุเหล็กในดินเผาปรากฏเป็นจุดสีน้ำตาลเล็กๆ ผ่านเคลือบ'],
    callToAction: 'ดูได้ที่ Lumen & Clay',
    title: 'แก้วเซรามิกลายจุด',
  },
};
