/** The names of a product's attributes as shops write them before a value, and the values that only say yes or no. */

/** By language, though all are looked up: shops mix them in tables. */
const NAMES = [
  'materials?|colou?rs?|finish|sizes?|dimensions?|weight|height|width|length|depth|diameter|capacity|volume|brand|model|type|style|shape|pattern|fabric|fit|origin|made in|country of origin|power|voltage|wattage|battery|runtime|burn time|scent|flavou?r|gender|age|season|closure|lining|filling|sole|warranty|composition|condition|quantity|thickness|shade|base|frame',
  'farben?|größen?|abmessungen|maße|gewicht|höhe|breite|länge|tiefe|durchmesser|fassungsvermögen|volumen|marke|modell|typ|stil|form|muster|stoff|passform|herkunft|leistung|spannung|akku|brenndauer|laufzeit|duft|geschlecht|alter|verschluss|futter|füllung|sohle|zusammensetzung|zustand|menge|dicke|\\p{L}{1,20}material',
  'matières?|matériaux?|couleurs?|tailles?|poids|hauteur|largeur|longueur|profondeur|diamètre|contenance|capacité|marque|modèle|forme|motif|tissu|coupe|origine|puissance|tension|batterie|autonomie|durée de combustion|parfum|genre|âge|fermeture|doublure|garnissage|semelle|état|quantité|épaisseur|finition',
  'materiales?|colores|tamaños?|tallas?|medidas|peso|alto|altura|ancho|largo|profundidad|diámetro|capacidad|marca|modelo|tipo|estilo|tejido|origen|potencia|voltaje|batería|autonomía|aroma|género|edad|cierre|forro|relleno|suela|composición|estado|cantidad|grosor|acabado',
  'materiale|colori?|taglie|taglia|dimensioni|misure|altezza|larghezza|lunghezza|profondità|diametro|capacità|modello|stile|tessuto|origine|potenza|tensione|profumo|genere|età|chiusura|fodera|imbottitura|suola|composizione|condizione|quantità|spessore|finitura',
  'materia(?:l|is)|cor(?:es)?|tamanhos?|dimensões|medidas|largura|comprimento|profundidade|diâmetro|capacidade|estilo|forma|padrão|tecido|origem|potência|voltagem|bateria|duração|aroma|idade|fecho|recheio|sola|composição|estado|quantidade|espessura|acabamento',
  'materiaal|kleuren|kleur|maten|maat|afmetingen|gewicht|hoogte|breedte|lengte|diepte|inhoud|merk|stijl|vorm|stof|herkomst|vermogen|spanning|accu|brandduur|geur|geslacht|leeftijd|sluiting|voering|vulling|zool|samenstelling|staat|aantal|dikte|afwerking',
  'färg(?:er)?|storlek(?:ar)?|mått|vikt|höjd|bredd|längd|djup|rymd|volym|märke|modell|typ|tyg|ursprung|effekt|spänning|brinntid|doft|kön|ålder|stängning|foder|fyllning|sula|sammansättning|skick|antal|tjocklek|ytbehandling',
  'farver?|størrelser?|mål|vægt|højde|bredde|længde|dybde|rumfang|mærke|stof|oprindelse|effekt|spænding|brændetid|duft|køn|alder|lukning|foer|fyld|sål|sammensætning|stand|antal|tykkelse|overflade',
  'farger?|størrelse[r]?|vekt|høyde|bredde|lengde|dybde|volum|merke|stoff|opprinnelse|effekt|spenning|brenntid|kjønn|lukking|fôr|fyll|såle|sammensetning|tilstand|tykkelse|overflate',
  'materiał|kolory?|rozmiary?|wymiary|waga|wysokość|szerokość|długość|głębokość|średnica|pojemność|marka|styl|kształt|wzór|tkanina|pochodzenie|moc|napięcie|bateria|czas palenia|zapach|płeć|wiek|zapięcie|podszewka|wypełnienie|podeszwa|wodoodporność|skład|stan|ilość|grubość|wykończenie',
  'материал|цвета?|размеры?|вес|высота|ширина|длина|глубина|диаметр|об[ъь][её]м|вместимость|бренд|марка|модель|тип|стиль|форма|узор|ткань|страна(?: происхождения| производства)?|мощность|напряжение|аккумулятор|время горения|аромат|пол|возраст|застежка|застёжка|подкладка|наполнитель|подошва|водонепроницаемость|состав|состояние|количество|толщина|покрытие',
  "материал|колір|кольори|розміри?|вага|висота|ширина|довжина|глибина|діаметр|об[’']єм|тканина|потужність|склад|кількість|товщина",
  'materiál|barv[ay]|velikosti?|rozměry|hmotnost|váha|výška|šířka|délka|hloubka|průměr|objem|značka|látka|výkon|složení|stav|množství',
  'culoare|culori|mărimi|mărime|dimensiuni|greutate|înălțime|lățime|lungime|adâncime|diametru|capacitate|țesătură|putere|compoziție|cantitate',
  'anyag|szín(?:ek)?|méret(?:ek)?|súly|magasság|szélesség|hosszúság|mélység|átmérő|űrtartalom|márka|teljesítmény|összetétel|mennyiség',
  'malzeme|renk(?:ler)?|beden|boyutlar?|ölçüler|ağırlık|yükseklik|genişlik|uzunluk|derinlik|çap|kapasite|marka|güç|içerik|adet',
  'materiaali|värit?|koot?|mitat|paino|korkeus|leveys|pituus|syvyys|halkaisija|tilavuus|merkki|teho|koostumus|määrä',
  'υλικό|χρώμα(?:τα)?|μέγεθος|διαστάσεις|βάρος|ύψος|πλάτος|μήκος|βάθος|διάμετρος|χωρητικότητα|μάρκα|ισχύς|σύνθεση|ποσότητα',
  'חומר|צבע(?:ים)?|מידות?|גודל|משקל|גובה|רוחב|אורך|עומק|קוטר|נפח|מותג|דגם|הספק|הרכב|כמות',
  '素材|材質|材料|色|カラー|サイズ|寸法|重量|重さ|高さ|幅|長さ|奥行き?|直径|容量|ブランド|型番|タイプ|形状|柄|生地|原産国|産地|生産国|電源|電圧|消費電力|バッテリー|燃焼時間|香り|対象年齢|仕上げ|数量|厚さ|内容量',
  '材质|材質|材料|面料|颜色|顏色|尺寸|尺码|尺碼|规格|規格|重量|高度|宽度|寬度|长度|長度|深度|直径|直徑|容量|品牌|型号|型號|类型|類型|风格|風格|形状|形狀|图案|圖案|产地|產地|功率|电压|電壓|电池|電池|燃烧时间|香味|性别|年龄|适用年龄|填充物|成分|数量|數量|厚度|工艺|工藝',
  '소재|재질|색상|컬러|사이즈|크기|무게|중량|높이|너비|폭|길이|깊이|지름|용량|브랜드|모델|종류|스타일|형태|원단|원산지|제조국|전력|전압|배터리|연소 시간|향|연령|마감|구성|수량|두께',
  '(?:ال)?(?:مادة|مواد|خامة|لون|ألوان|مقاس|مقاسات|حجم|أبعاد|وزن|ارتفاع|عرض|طول|عمق|قطر|سعة|ماركة|موديل|نوع|قماش|منشأ|قدرة|بطارية|رائحة|تركيب|كمية|سماكة)|بلد المنشأ',
  'सामग्री|रंग|आकार|साइज़|साइज|माप|वज़न|वजन|ऊंचाई|ऊँचाई|चौड़ाई|लंबाई|लम्बाई|गहराई|व्यास|क्षमता|ब्रांड|मॉडल|प्रकार|कपड़ा|मूल देश|शक्ति|बैटरी|खुशबू|मात्रा|मोटाई',
  'chất liệu|màu(?: sắc)?|kích thước|trọng lượng|chiều (?:cao|rộng|dài|sâu)|dung tích|thương hiệu|xuất xứ|bahan|warna|ukuran|berat|tinggi|lebar|panjang|kapasitas|merek|วัสดุ|สี|ขนาด|น้ำหนัก|ความ(?:สูง|กว้าง|ยาว)|ความจุ|ยี่ห้อ',
].join('|');

/** Before what an attribute is one of: "Color *of* the shade", "Matière *de* l’abat-jour". Not "of your life". */
const OF =
  "(?:of|des?|du|d[’']|di|del(?:la|lo|l[’']|le)?|dei|degli|do|da|dos|das|der|dem|vom?n?|van|av|af|på|na)(?! ?(?:your|our|tu|tus|su|sus|votre|vos|ton|ta|tes|deine?[rsnm]?|ihre?[rsnm]?|tu[oaie]|seu|sua|jouw?|je|din|ditt|dina|dit)(?!\\p{L}))";
/** These stand before a name in a slogan: "Perfect fit", "Timeless style", "Love the color". */
const NO_NOUN =
  '(?:an?|the|any|all|both|every|each|more|most|best|better|new|own|one|two|three|made|your|our|my|their|its|this|that|perfect|great|good|ideal|timeless|pure|bold|classic|modern|true|real|full|simple|effortless|natural|rich|soft|easy|custom|relaxed|slim|regular|loose|love|choose|find|pick|change|add|feel|wear|show|get|enjoy|unique|iconic|vintage|casual|elegant|fresh|warm|bright|vivid|deep|light|high|low|big|huge|compact|smart|with|in|of|for|to|and|no|maximum|minimum|\\p{L}+(?:ful|less|able|ible|ive|ous|ing|ed|ic|al))';

/** The whole of a block that names an attribute: "Material". */
export const ATTRIBUTE_NAME = new RegExp(`^(?:${NAMES})$`, 'iu');
/** The same with the noun that it is of: "Frame material", "Matière de l’abat-jour". */
export const ATTRIBUTE_PHRASE = new RegExp(
  `^(?:(?!${NO_NOUN} )\\p{L}\\S{0,20} (?:${NAMES})|(?:${NAMES}) ${OF} ?\\S{1,20}(?: \\S{1,20}){0,2})$`,
  'iu',
);

/** A value that says no more than whether: "Yes", "Nein", "✗". */
export const YES_OR_NO =
  /^(?:yes|no|n\/a|none|[✓✔✗✘✕×☑☒✅❌]\ufe0f?|ja|nein|nee|oui|non|s[íiì]|não|sim|nej|nei|tak|nie|да|нет|так|ні|ano|ne|nu|da|igen|nem|evet|hayır|kyllä|ei|ναι|όχι|כן|לא|是|否|有|无|無|はい|いいえ|あり|なし|예|아니오|있음|없음|نعم|لا|हाँ|हां|नहीं|có|không|ya|tidak|ใช่|ไม่)$/iu;
/** A sign that denies what stands beside it, at an edge of a trimmed text: a voice leaves it out. */
export const DENIAL_SIGN = /^[✗✘✕☒❌]|[✗✘✕☒❌]\ufe0f?[.!]?$/u;
