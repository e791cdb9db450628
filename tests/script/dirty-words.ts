/** Words of many scripts, for product texts that nobody wrote: grammar is random, letters and signs are real. */

/** The words of one language for texts made by chance. */
export type Vocabulary = {
  /** BCP 47 tag. */
  language: string;
  words: readonly string[];
  /** Between clauses: limits, benefits, conditions. */
  links: readonly string[];
  and: string;
  labels: readonly string[];
  /** What nobody says aloud, and what shops say of themselves. */
  smallPrint: readonly string[];
  space: '' | ' ';
  comma: string;
  stop: string;
};

const split = (text: string, sign = ' '): string[] => text.split(sign);

const latin = (
  language: string,
  words: string,
  links: string,
  and: string,
  labels: string,
  smallPrint: string,
): Vocabulary => ({
  language,
  words: split(words),
  links: split(links, '|'),
  and,
  labels: split(labels, '|'),
  smallPrint: split(smallPrint, '|'),
  space: ' ',
  comma: ', ',
  stop: '.',
});

/** Ten scripts and more. */
export const VOCABULARIES: readonly Vocabulary[] = [
  latin(
    'en',
    'the a solid oak bowl linen shade keeps warm hand thrown small brass hook holds water soft wool blanket folds flat for travel every evening glaze stops above table light through window leather strap turned slowly by two people in one workshop',
    'but not|but only with|as long as|unless|except for|so that|which|and it|because|up to|without|if|when|than',
    'and',
    'Size|Material|Weight|Chain length|Made in|Care|Capacity|Ships in|Colour',
    'Discontinue use if irritation occurs|Store at room temperature|See the 2nd photo of this listing|Made to order in 5-7 working days|Machine wash cold, tumble dry low|Free shipping over $50!|What’s in the box?|Model is 178 cm tall and wears size S',
  ),
  latin(
    'de',
    'der die das ein Becher aus Steinzeug hält warm Henkel Leinen weich gewebt von Hand gedreht kleine Schale für jeden Abend Licht fällt durch Fenster Messing Haken trägt Wasser Eiche geölt ohne Lack bleibt lange schön',
    'aber nicht|aber nur mit|solange|außer|damit|die|weil|bis zu|ohne|wenn|als',
    'und',
    'Größe|Material|Gewicht|Länge|Herkunft|Pflege|Inhalt|Lieferzeit|Farbe',
    'Nicht für Kinder unter 3 Jahren geeignet|Bei Zimmertemperatur lagern|Siehe Foto 2|Auf Bestellung gefertigt|Maschinenwäsche bei 30 °C|Kostenloser Versand ab 50 €',
  ),
  latin(
    'fr',
    'le la un bol en grès lin lavé tissé garde chaud petit crochet laiton porte bougie soir lumière douce sac cuir tourné main terre noire chaque pièce tient dans poche atelier',
    'mais pas|mais seulement avec|tant que|sauf|afin que|qui|parce que|jusqu’à|sans|si|que',
    'et',
    'Taille|Matière|Poids|Longueur|Fabriqué en|Entretien|Contenance|Couleur',
    'Tenir hors de portée des enfants|Voir la photo 2|Lavage à la main|Livraison offerte dès 50 €|Fabriqué sur commande',
  ),
  latin(
    'es',
    'el la un cuenco de barro lino lavado guarda calor pequeño gancho latón vela tarde luz suave bolso cuero torneado mano cada pieza cabe bolsillo taller',
    'pero no|pero solo con|siempre que|excepto|para que|que|porque|hasta|sin|si',
    'y',
    'Talla|Material|Peso|Largo|Hecho en|Cuidados|Capacidad|Color',
    'Mantener fuera del alcance de los niños|Ver la foto 2|Lavar a mano|Envío gratis desde 50 €|Hecho por encargo',
  ),
  latin(
    'pl',
    'miska z kamionki ręcznie toczona lniany obrus mały mosiężny haczyk trzyma ciepło wieczór światło miękka torba skórzana każda sztuka mieści się kieszeń pracownia dąb olejowany',
    'ale nie|ale tylko z|o ile|z wyjątkiem|dzięki czemu|który|ponieważ|do|bez|jeśli',
    'i',
    'Rozmiar|Materiał|Waga|Długość|Wyprodukowano w|Pielęgnacja|Pojemność|Kolor',
    'Przechowywać w temperaturze pokojowej|Zobacz zdjęcie 2|Prać ręcznie|Darmowa dostawa od 200 zł',
  ),
  latin(
    'vi',
    'bát gốm tráng men giữ ấm lâu vải lanh mềm tay cầm rộng cho mỗi buổi tối ánh sáng qua cửa sổ da thuộc đồng thau nhỏ gọn dễ mang theo',
    'nhưng không|chỉ khi|miễn là|trừ|để|vì|lên đến|không có|nếu',
    'và',
    'Kích thước|Chất liệu|Trọng lượng|Xuất xứ|Màu sắc',
    'Để xa tầm tay trẻ em|Xem ảnh 2|Giặt tay',
  ),
  latin(
    'ru',
    'кружка из каменной керамики держит тепло ручка льняной мягкий плед тонкий свет через окно латунный крючок дуб маслом каждый вечер сумка кожа мастерская',
    'но не|но только с|пока|кроме|чтобы|который|потому что|до|без|если',
    'и',
    'Размер|Материал|Вес|Длина|Страна|Уход|Объём|Цвет',
    'Хранить при комнатной температуре|Смотрите фото 2|Ручная стирка|Бесплатная доставка',
  ),
  latin(
    'el',
    'κούπα από πηλό κρατάει ζεστό λινό μαλακό φως παράθυρο ορειχάλκινο γάντζος ξύλο δρυς κάθε βράδυ τσάντα δέρμα εργαστήριο μικρό χειροποίητο',
    'αλλά όχι|μόνο με|εφόσον|εκτός από|ώστε|που|επειδή|έως|χωρίς|αν',
    'και',
    'Μέγεθος|Υλικό|Βάρος|Μήκος|Προέλευση|Χρώμα',
    'Δείτε τη φωτογραφία 2|Πλύσιμο στο χέρι|Δωρεάν αποστολή',
  ),
  latin(
    'hy',
    'բաժակ կավից պահում է տաք փափուկ վուշ լույս պատուհան փայտե գդալ ամեն երեկո պայուսակ կաշի արհեստանոց փոքր ձեռագործ',
    'բայց ոչ|միայն|եթե|առանց|որպեսզի|որը',
    'և',
    'Չափ|Նյութ|Քաշ|Գույն',
    'Տես նկար 2|Լվանալ ձեռքով',
  ),
  latin(
    'ka',
    'ჭიქა თიხის ინახავს სითბოს რბილი სელი სინათლე ფანჯარა ხის კოვზი ყოველ საღამოს ჩანთა ტყავი სახელოსნო პატარა ხელნაკეთი',
    'მაგრამ არა|მხოლოდ|თუ|გარეშე|რომ|რომელიც',
    'და',
    'ზომა|მასალა|წონა|ფერი',
    'იხილეთ ფოტო 2|ხელით რეცხვა',
  ),
  {
    ...latin(
      'ar',
      'كوب من الخزف يحفظ الحرارة قماش كتان ناعم ضوء نافذة خشب بلوط كل مساء حقيبة جلد ورشة صغير مصنوع يدويًا مقبض واسع نحاس',
      'لكن ليس|فقط مع|طالما|باستثناء|حتى|التي|لأن|بدون|إذا',
      'و',
      'المقاس|الخامة|الوزن|الطول|بلد الصنع|العناية|السعة|اللون',
      'يحفظ بعيدًا عن متناول الأطفال|انظر الصورة ٢|يغسل يدويًا|شحن مجاني',
    ),
    comma: '، ',
  },
  latin(
    'he',
    'ספל קרמיקה שומר על חום בד פשתן רך אור חלון עץ אלון כל ערב תיק עור סדנה קטן עבודת יד ידית רחבה פליז',
    'אבל לא|רק עם|כל עוד|חוץ מ|כדי ש|ש|כי|עד|בלי|אם',
    'ו',
    'מידה|חומר|משקל|אורך|צבע',
    'ראו תמונה 2|כביסה ביד|משלוח חינם',
  ),
  {
    ...latin(
      'hi',
      'मग मिट्टी का हाथ से बना गर्म रखता है मुलायम लिनन रोशनी खिड़की लकड़ी चम्मच हर शाम बैग चमड़ा कारीगर छोटा चौड़ा हैंडल पीतल',
      'लेकिन नहीं|केवल|जब तक|के अलावा|ताकि|जो|क्योंकि|तक|बिना|अगर',
      'और',
      'आकार|सामग्री|वज़न|लंबाई|रंग',
      'बच्चों की पहुँच से दूर रखें|फ़ोटो 2 देखें|हाथ से धोएँ|मुफ़्त डिलीवरी',
    ),
    stop: '।',
  },
  {
    ...latin(
      'bn',
      'মগ মাটির হাতে তৈরি গরম রাখে নরম লিনেন আলো জানালা কাঠের চামচ প্রতি সন্ধ্যা ব্যাগ চামড়া কারিগর ছোট চওড়া হাতল পিতল',
      'কিন্তু নয়|শুধু|যতক্ষণ|ছাড়া|যাতে|যা|কারণ|পর্যন্ত|যদি',
      'এবং',
      'আকার|উপাদান|ওজন|রঙ',
      'ছবি ২ দেখুন|হাতে ধুয়ে নিন',
    ),
    stop: '।',
  },
  latin(
    'ta',
    'கோப்பை மண் கையால் செய்த சூடு மென்மை துணி ஒளி சாளரம் மர கரண்டி மாலை பை தோல் சிறிய கைவினை பித்தளை',
    'ஆனால்|மட்டும்|இல்லாமல்|என்றால்|வரை',
    'மற்றும்',
    'அளவு|பொருள்|எடை|நிறம்',
    'படம் 2 பார்க்கவும்',
  ),
  {
    language: 'ja',
    words: split(
      '陶器の マグ 手で 挽いた やわらかな リネン 光を 受ける 真鍮の 持ち手 小さな 木の 椀 毎朝 使える 軽い 革の 鞄 窓辺 に 置く 釉薬',
    ),
    links: split('が、|ので、|ただし、|場合は|限り、|ため、|まで|以外は|なら', '|'),
    and: 'と',
    labels: split('サイズ|素材|重さ|長さ|原産国|お手入れ|容量|色', '|'),
    smallPrint: split(
      'お子様の手の届かない所に保管してください|写真2をご覧ください|手洗いしてください|送料無料',
      '|',
    ),
    space: '',
    comma: '、',
    stop: '。',
  },
  {
    language: 'zh',
    words: split(
      '陶 土 杯子 手工 拉坯 柔软 亚麻 保温 黄铜 把手 小 木碗 每天 早晨 轻便 皮包 窗边 摆放 釉面 光线',
    ),
    links: split('，但不|，只有|，除非|，只要|，因为|，所以|，不含|，如果|，最多', '|'),
    and: '和',
    labels: split('尺寸|材质|重量|长度|产地|保养|容量|颜色', '|'),
    smallPrint: split('请放在儿童接触不到的地方|请看图2|手洗|全场包邮', '|'),
    space: '',
    comma: '，',
    stop: '。',
  },
  latin(
    'ko',
    '머그 도자기 손으로 빚은 따뜻하게 부드러운 리넨 빛 창가 나무 그릇 매일 아침 가방 가죽 공방 작은 넓은 손잡이 황동 가벼운',
    '지만|단,|경우|제외하고|위해|때문에|까지|없이|면',
    '및',
    '사이즈|소재|무게|길이|원산지|세탁|용량|색상',
    '어린이의 손이 닿지 않는 곳에 보관하세요|사진 2를 참고하세요|손세탁|무료 배송',
  ),
  {
    language: 'th',
    words: split('แก้ว เซรามิก ทำมือ เก็บ ความร้อน ผ้า ลินิน นุ่ม แสง หน้าต่าง ไม้ ชาม ทุก เช้า กระเป๋า หนัง เล็ก หูจับ กว้าง'),
    links: split(' แต่ไม่| เฉพาะ| ยกเว้น| เพราะ| เพื่อ| จนถึง| ถ้า', '|'),
    and: 'และ',
    labels: split('ขนาด|วัสดุ|น้ำหนัก|สี', '|'),
    smallPrint: split('เก็บให้พ้นมือเด็ก|ดูภาพที่ 2|ซักมือ', '|'),
    space: '',
    comma: ' ',
    stop: ' ',
  },
];
