/** What options choose, in every language: services and quantities, sizes, and what can be seen. */

/** What is ordered with the product, or how much of it. */
export const SERVICE_OPTION = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      'gift[- ]?(?:wrap\\p{L}*|box|bag|message|note|card|option)s?|add[- ]?ons?|extras?|ships? (?:in|from|to|by)|shipping|delivery|warranty|protection(?: plan)?|insurance|installation|assembly|engraving|monogram|personali[sz]ation|customi[sz]ation|donation|subscription|purchase (?:option|type)|payment|quantity|qty|pack(?: size)?|bundle|title|processing|rush',
      'geschenk(?:verpackung|box|option|papier|karte)|versand\\p{L}*|lieferung|garantie|versicherung|gravur|personalisierung|montage|menge|anzahl|stückzahl|abo\\p{L}*|zubehör|bezahlung',
      '(?:emballage|papier|paquet|option) cadeau|livraison|expédition|assurance|gravure|personnalisation|quantité|abonnement|paiement',
      'envoltorio|envoltura|papel de regalo|envío|entrega|garantía|seguro|grabado|personalización|montaje|cantidad|suscripción|pago',
      'confezione(?: regalo)?|pacco regalo|spedizione|consegna|garanzia|assicurazione|incisione|personalizzazione|montaggio|quantità|abbonamento|pagamento',
      'embrulho|embalagem(?: para presente)?|envio|frete|garantia|gravação|personalização|montagem|quantidade|assinatura|pagamento',
      '(?:cadeau)?verpakking|inpakken|cadeaupapier|verzending|levering|bezorging|verzekering|personalisatie|aantal|hoeveelheid|betaling',
      'presentinslagning|inslagning|frakt|leverans|garanti|försäkring|gravyr|montering|antal|prenumeration|betalning',
      'gaveindpakning|indpakning|fragt|forsikring|gravering|mængde|betaling',
      'gaveinnpakning|innpakning|antall',
      '(?:opakowanie|pakowanie)(?: na prezent)?|wysyłka|dostawa|gwarancja|ubezpieczenie|grawer\\p{L}*|personalizacja|montaż|ilość|subskrypcja|płatność',
      '(?:подарочная )?упаковка|доставка|гарантия|страховка|гравировка|сборка|количество|подписка|оплата|(?:подарункове )?пакування|гарантія|кількість|гравіювання',
      'dárkové balení|balení|doprava|záruka|gravírování|množství|ambalaj(?: cadou)?|livrare|garanție|gravură|cantitate|díszcsomagolás|csomagolás|szállítás|garancia|mennyiség|hediye paketi|kargo|teslimat|garanti|adet|lahjapaketointi|toimitus|takuu|määrä|συσκευασία δώρου|αποστολή|εγγύηση|ποσότητα|gói quà|giao hàng|bảo hành|số lượng|bungkus kado|pengiriman|garansi|jumlah',
      'אריזת מתנה|אריזה|משלוח|אחריות|חריטה|כמות',
      '(?:ال)?(?:تغليف|شحن|توصيل|ضمان|تأمين|نقش|كمية|اشتراك)(?: (?:ال)?هدايا)?',
      'उपहार (?:पैकिंग|रैप)|गिफ्ट (?:पैकिंग|रैप)|शिपिंग|डिलीवरी|वारंटी|मात्रा',
    ].join('|') +
    ')(?!\\p{L})|ギフト|ラッピング|包装|配送|送料|発送|保証|名入れ|刻印|数量|個数|定期|お支払|礼盒|禮盒|运费|運費|快递|快遞|保修|刻字|套餐|赠品|贈品|포장|배송|보증|각인|수량|구독|ห่อของขวัญ|จัดส่ง|รับประกัน|จำนวน',
  'iu',
);

/** The name of an option that chooses a size: of these a clip shows nothing. */
export const SIZE_OPTION =
  /^(?:.{0,12}(?<!\p{L})(?:sizes?|größen?|tailles?|pointure|tallas?|tamañ(?:o|os)|taglie|taglia|misura|tamanhos?|maat|maten|storlek(?:ar)?|størrelser?|rozmiary?|размеры?|розміри?|velikost|mărime|méret|beden|koko|μέγεθος|מידה|kích thước|kích cỡ|ukuran|(?:ال)?مقاس|(?:ال)?حجم|साइज़|साइज)(?!\p{L}).{0,12}|サイズ.{0,6}|尺[码碼寸].{0,4}|大小|사이즈.{0,4}|크기|ขนาด)$/iu;
/** A value of an option that is a size: "XL", "Small", "30 × 40 cm". */
export const SIZE_VALUE =
  /^(?:\d?x{0,4}[sml]|[xsml]{1,4}(?:[/-][xsml]{1,4})|one size|(?:x-|extra )?(?:small|medium|large)|klein|mittel|groß|petite?|moyen(?:ne)?|grande?|pequeñ[oa]|median[oa]|piccol[oa]|medi[oa]|pequen[oa]|médi[oa]|middel|groot|liten|mellan|stor|lille|mellem|mał[yae]|średni[ae]?|duż[yae]|маленький|средний|большой|[大中小特]|[SML]サイズ|(?:eu|us|uk|cm)?\s?\p{Nd}[\p{Nd}.,/x×\s–-]*\s?(?:cm|mm|m|ml|cl|l|g|kg|oz|lbs?|in|inch|ft|["”″]|см|мм|мл|г|л)?)$/iu;

/** The name of an option whose values look different: a color, a pattern, a material. */
export const VISIBLE_OPTION = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      'colou?rs?|colou?rways?|finish(?:es)?|shades?|tones?|patterns?|prints?|designs?|materials?|fabrics?|woods?|leathers?|metals?|glazes?|motifs?|styles?|stones?|upholstery',
      '\\p{L}*farben?|farbton|oberfläche|\\p{L}*muster|dekor|motiv|\\p{L}*material|stoff|holz(?:art)?|leder|metall|glasur|ausführung',
      'couleurs?|coloris|teintes?|finition|motifs?|imprimé|matières?|tissus?|bois|cuir|métal|émail|modèle',
      'colores|tonos?|acabados?|estampado|diseños?|tejidos?|telas?|madera|cuero|esmalte|modelo',
      'colore|colori|tonalità|finitura|fantasia|motivo|materiale|tessuto|legno|pelle|metallo|smalto|modello',
      'cor|cores|tom|acabamento|padrão|estampa|desenho|tecido|madeira|couro|esmalte',
      'kleur(?:en)?|tint|afwerking|patroon|dessin|materiaal|stof|hout(?:soort)?|leer|glazuur',
      'färg(?:er)?|nyans|ytbehandling|mönster|tyg|trä(?:slag)?|läder|glasyr|farver?|mønster|træ(?:sort)?|læder|glasur|farger?|treslag|skinn|overflate|overflade|materiale',
      'kolor(?:y|ystyka)?|odcień|wykończenie|wzór|materiał|tkanina|drewno|skóra|szkliwo',
      'цвет(?:а)?|оттен(?:ок|ки)|отделка|узор|рисунок|принт|материал|ткань|дерево|кожа|колір|відтінок|візерунок|матеріал|тканина',
      'barv[ay]|odstín|vzor|materiál|látka|dřevo|kůže|culoare|nuanță|model|țesătură|lemn|piele|szín(?:ek)?|minta|anyag|szövet|renk(?:ler)?|desen|kumaş|malzeme|ahşap|värit?|kuosi|kangas|puu|χρώμα|σχέδιο|υλικό|ύφασμα|màu(?: sắc)?|họa tiết|chất liệu|warna|motif|bahan',
      'צבע(?:ים)?|גוון|דוגמה|חומר|בד|עץ|עור|(?:ال)?(?:لون|ألوان|نقش|نمط|مادة|قماش|خشب|جلد)|रंग|डिज़ाइन|पैटर्न|सामग्री|कपड़ा|लकड़ी',
    ].join('|') +
    ')(?!\\p{L})|色|カラー|柄|模様|素材|材質|生地|デザイン|仕上げ|木材|颜色|顏色|花色|图案|圖案|材质|款式|面料|木色|색상|컬러|패턴|무늬|소재|재질|원단|디자인|สี|ลาย|วัสดุ',
  'iu',
);
