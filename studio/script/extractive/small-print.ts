/** Knows the parts of a product page that are true but not what a film is for: care, warnings, shipping, law, sizes and search-engine filler. */
import { baseLanguage } from '#studio/shared/language.ts';

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

/** In the order: shipping and returns · law and results · what is not included · warnings and limits · care · apologies · shop talk. */
const SMALL_PRINT: Record<string, RegExp> = {
  en: words(
    'shipping|ships|shipped|deliver(?:y|ies)|delivered (?:in|within|to)|dispatch\\p{L}*|postage|courier|customs|pre-?orders?|back-?orders?|lead time|(?:business|working) days|(?:in|out of) stock|returns? (?:policy|within|accepted|are|label)|(?:free|easy) returns?|refund\\p{L}*|exchanges?|money[- ]back|warrant(?:y|ies)' +
      '|copyright|trademarks?|disclaimer|terms (?:and|apply|of)|all rights|results (?:may|vary)|evaluated by|fda|consult|(?:your|a) doctor|liab\\p{L}+|responsib(?:le for|ility)|illustrations?|actual|your (?:monitor|screen)' +
      '|not included|sold separately|shown|pictured|excludes?|does not include|batter(?:y|ies) required' +
      "|warning|caution|danger\\p{L}*|hazard\\p{L}*|choking|keep (?:out|away|it away)|out of reach|(?:from|of|by) (?:small |young )?children|children under|supervis\\p{L}+|unattended|flammable|catch fire|(?:do not|don[’']t)(?= \\p{L}+ (?:in|the|it|on|with|near|over|if|when))|never (?:leave|use|wash|immerse|put)|avoid|unplug|indoor use|external use|use only|not (?:meant|suitable|intended|for|recommended|to be)|at your own" +
      '|rinse|wipe|dust (?:the|it|with)|hand[- ]?wash|wash(?:ing)? (?:by|before|with|at|separately|inside|dark|cold)|machine wash|tumble[- ]dry|dry[- ]clean|line dry|lay flat|(?:cool|warm|hot) iron|iron (?:on|at|inside)|bleach|clean with|spot clean|soak|trim the|(?:let|allow) (?:the|it)[^.]* (?:dry|cool|melt|burn|set)|allow (?:up to|\\p{Nd})|store (?:in|it|at|away)|use a coaster|dry (?:it|thoroughly|after)|brush (?:it|off)|oil it|before (?:the )?(?:first|each|every|use|using|lighting)|(?:the )?first (?:use|time|wash)|frost|(?:once|twice|three times) a (?:year|month|week)|from time to time|at a time' +
      '|(?:small|slight|minor|natural) (?:differences?|variations?|irregularit\\p{L}+|imperfections?)|can differ|may (?:vary|differ|appear|show|fade|change|mark|stain|scratch|contain)|(?:can|will) (?:vary|mark|stain|fade|scratch|darken)|part of how' +
      '|please|click|add to cart|buy (?:now|today|online)|order (?:now|today)|shop now|subscribe|newsletter|follow us|sign up|contact us|customer service|e-?mail us|reviews?|size (?:chart|guide|up|down)|model (?:is \\p{Nd}|wears|no|number)|item (?:no|number)|sku|ean|upc|barcode|keywords?|faqs?|measurements? (?:are|taken)|see (?:below|chart)',
  ),
  de: words(
    'versand\\p{L}*|lieferung|lieferzeit\\p{L}*|lieferumfang|geliefert|zustell\\p{L}+|vorbestell\\p{L}+|werktage?n?|lagernd|auf lager|rückgabe\\p{L}*|rücksend\\p{L}+|umtausch\\p{L}*|erstatt\\p{L}+|widerruf\\p{L}*|gewährleistung\\p{L}*|garantie\\p{L}*' +
      '|copyright|haftung\\p{L}*|agb|rechtlich\\p{L}*|hinweise?|abbildung\\p{L}*|gezeigte\\p{L}*|abgebildete\\p{L}*|nicht enthalten|separat erhältlich' +
      '|achtung|warnung|vorsicht|gefahr|(?:von|vor) kindern|unbeaufsichtigt|nie (?:allein|unbeaufsichtigt|in)|niemals|fernhalten|nicht (?:für|geeignet|gedacht|verwenden|in|im|aus|zum)|nur (?:für innen\\p{L}*|zur|in innen\\p{L}*)|stecker|vermeiden|brennbar\\p{L}*|löschen' +
      '|(?:von hand|hand) spülen|spülen(?=[ ,.]|$)|abwischen|wischen|abstauben|auswaschen|handwäsche|(?:bei|mit|vor|nach)[^.]* (?:waschen|reinigen)|waschen sie|reinigen sie|bügeln|bleichen|trockner|chemisch reinigen|untersetzer (?:darunter|legen|verwenden)|legen sie|bürsten sie|kürzen|schmelzen lassen|abkühlen|vor dem (?:anzünden|ersten|gebrauch)|nach dem gebrauch|beim ersten|im jahr|frost' +
      '|(?:kleine|leichte|geringe) unterschiede?|abweich\\p{L}+|unregelmäßig\\p{L}+|variieren|spuren|belag|dunkeln|gehören zur|entstehen' +
      '|bitte|klicken|jetzt kaufen|bestellen|newsletter|kundenservice|kontaktier\\p{L}+|bewertung\\p{L}*|größentabelle|artikelnummer|model trägt|siehe',
  ),
  fr: words(
    'livraisons?|livrée?s?|expédi\\p{L}+|frais de port|précommandes?|jours ouvrés|en stock|retours? (?:gratuits?|sous|accepté)|rembours\\p{L}+|échanges?|rétractation|garantie (?:légale|de|commerciale)' +
      '|copyright|conditions (?:générales|de vente)|mentions légales|responsab\\p{L}+|photos? non|non contractuel\\p{L}*|non (?:compris\\p{L}*|inclus\\p{L}*|fourni\\p{L}*)|vendue?s? séparément' +
      "|avertissement|danger\\p{L}*|(?:portée|loin) des enfants|sans surveillance|(?<=^|[.!:;] )ne (?:pas|jamais)|ne (?:convient|laissez|mettez|utilisez|nettoyez)|n[’']est pas fait|évite[rz]|tenez|hors de portée|prendre feu|débranche[rz]|usage (?:intérieur|externe)|uniquement" +
      "|rince[rz]|essuye[rz]|dépoussiére[rz]|époussete[rz]|lave[rz]|lavage|repassage|nettoye[rz]|brosse[rz]|huile[rz]|coupe[rz]|laissez(?!-vous)|posez|rentrez|rangez|conservez|dessous de verre|avant (?:d[’']allumer|la première|les premières|chaque|toute|de (?:la|le|les))|la première fois|fois par an|premières gelées" +
      '|écarts?|légères différences?|irrégularités?|imperfections?|peu(?:t|vent) (?:varier|marquer|apparaître|laisser|différer|présenter)|fonceront?|tiennent à' +
      '|veuillez|merci de|cliquez|ajouter au panier|commandez|achetez|newsletter|contactez|service client|avis clients?|guide des tailles|le mannequin',
  ),
  es: words(
    'envíos?|enviamos|entregas?|despach\\p{L}+|preventa|días (?:hábiles|laborables)|en stock|devoluci\\p{L}+|reembols\\p{L}+|cambios|garantía' +
      '|copyright|condiciones|aviso legal|responsab\\p{L}+|no (?:incluid[oa]s?|(?:se )?incluye\\p{L}*)|de las fotos|se venden? (?:aparte|por separado)|mostrad[oa]s?|por separado' +
      '|advertencia|precaución|peligr\\p{L}+|(?:alcance de los|lejos de) niños|sin vigilancia|no (?:deje|use|utilice|ponga|lave|apt[oa]|es apt[oa]|sirve|está pensad[oa]|están pensad[oa]s)|nunca (?:deje|lave|use)|evite|manténgal[oa]|lejos de|inflamables?|desenchufe|(?:solo|sólo|únicamente) (?:para|en) interior\\p{L}*' +
      '|enjuag\\p{L}+|aclar(?:e|ar)|agua tibia|lave|limpie|seque|planch\\p{L}+|cepille\\p{L}*|recorte|deje que|use un|guarde|antes de (?:encender|usar|cada|la|las|apagar|cambiar)|la primera vez|veces al año|heladas?|quite el polvo' +
      '|(?:pequeñas|ligeras) diferencias|irregularidades|imperfecciones|pued(?:e|en) (?:variar|marcar|aparecer|diferir|presentar)|oscurec\\p{L}+|propias del' +
      '|por favor|haga clic|añadir al carrito|compre|pida|boletín|contáct\\p{L}+|atención al cliente|opiniones|guía de tallas|el modelo mide|consulte',
  ),
  it: words(
    'spedizion[ei]|spediamo|consegn[ae]|preordin\\p{L}+|giorni lavorativi|disponibile in|res[oi]|rimbors\\p{L}+|cambi|garanzia|copyright|condizioni|responsabil\\p{L}+|non inclus[oaie]|non compres[oaie]|venduto separatamente|illustrativ\\p{L}+' +
      '|attenzione|avvertenz[ae]|pericol\\p{L}+|bambini|incustodit[oa]|non (?:lasciare|usare|utilizzare|adatt[oaie]|lavare|mettere|è pensat[oa]|idone[oaie])|mai|evitare|tenere lontano|infiammabil[ei]|solo per|scollegare' +
      '|sciacquare|lavare|lavaggio|asciugare|pulire|stirare|spazzolare|oliare|tagliare|lasciare che|conservare|sottobicchiere|prima (?:di|del|dell)|la prima volta|volte all’anno' +
      '|differenz[ae]|irregolarità|imperfezioni|p(?:uò|ossono) (?:variare|lasciare|apparire|macchiare)|scuriranno|si prega|clicca|acquista|ordina ora|iscriviti|contatta\\p{L}*|recensioni|guida alle taglie|codice|il modello indossa|vedi',
  ),
  pt: words(
    'envios?|enviamos|entregas?|frete|pré-venda|dias úteis|em estoque|em stock|devoluç\\p{L}+|reembols\\p{L}+|trocas?|garantia|copyright|condições|responsab\\p{L}+|não (?:inclus[oa]s?|incluíd[oa]s?)|vendid[oa]s? separadamente|meramente ilustrativ\\p{L}+' +
      '|atenção|aviso|cuidados?|perig\\p{L}+|crianças|sem vigilância|não (?:deixe|use|utilize|lave|coloque|recomendad[oa]|adequad[oa])|nunca|evite|mantenha|longe de|inflamáve(?:l|is)|apenas para|somente para|desligue' +
      '|enxag\\p{L}+|lave|lavar|limpe|seque|passar a ferro|escove|corte o|deixe|guarde|antes de|na primeira vez|vezes por ano' +
      '|diferenças?|irregularidades|imperfeições|pode(?:m)? (?:variar|apresentar|manchar|diferir)|escurec\\p{L}+|por favor|clique|compre|encomende|contact\\p{L}+|avaliações|guia de tamanhos|referência|a modelo veste|ver',
  ),
  nl: words(
    'verzend\\p{L}*|bezorg\\p{L}*|lever(?:ing|tijd|en)|werkdagen|op voorraad|retour\\p{L}*|terugbetal\\p{L}+|ruilen|garantie|copyright|voorwaarden|aansprakelijk\\p{L}*|niet inbegrepen|apart verkrijgbaar|getoonde|afgebeeld\\p{L}*' +
      '|let op|waarschuwing|gevaar|kinderen|onbeheerd|niet (?:geschikt|bedoeld|gebruiken|in de|voor)|nooit|vermijd|uit de buurt|ontvlambaar|alleen (?:voor|binnen)|stekker' +
      '|afspoelen|spoel|wassen|afnemen|reinig\\p{L}*|schoonmaken|strijken|borstel|knip|laat|bewaar|onderzetter|voor het eerste|voor gebruik|de eerste keer|per jaar' +
      '|verschillen|onregelmatigheden|oneffenheden|kan (?:afwijken|variëren|vlekken|verschillen)|kunnen (?:afwijken|variëren|verschillen)|donkerder|klik|koop nu|bestel|nieuwsbrief|contact|klantenservice|beoordelingen|maattabel|artikelnummer|het model draagt|zie',
  ),
  ru: words(
    'доставк\\p{L}+|отправк\\p{L}+|предзаказ\\p{L}*|рабочих дней|в наличии|возврат\\p{L}*|обмен\\p{L}*|гаранти\\p{L}+|не входит|не входят|продаётся отдельно|на фото|изображени\\p{L}+' +
      '|внимание|осторожно|опасн\\p{L}+|детей|детям|без присмотра|не (?:оставляйте|используйте|предназначен\\p{L}*|подходит|рекомендуется|мойте|стирать)|никогда|избегайте|хранить|берегите|только для' +
      '|мыть|мойте|промывайте|стирк\\p{L}+|стирать|протирайте|протирать|сушить|гладить|чистить|обрежьте|перед (?:первым|использованием)|при первом|раз в год' +
      '|может отличаться|могут отличаться|отличия|неровности|потемне\\p{L}+|пожалуйста|купить|закажите|подпишитесь|свяжитесь|отзывы|артикул|таблица размеров|рост модели',
  ),
  ja: /送料|配送|発送|お届け|予約|営業日|在庫|返品|返金|交換|保証|著作権|免責|画像|写真|付属しません|含まれません|含みません|別売|ご注意|注意|警告|危険|お子さま|お子様|小さなお子|ください|くださ|しないで|ないよう|避け|禁止|専用です|のみです|向きません|適しません|使えません|ためのものではありません|圧力|手洗い|洗って|水洗い|拭|乾かし|乾拭き|お手入れ|漂白|アイロン|切りそろえ|点火前|初めて使う|使う前|前に室内|年に|違い|個体差|ばらつき|場合があり|ことがあり|ことがございます|跡が残|深まります|色は少し|電源|プラグ|冷め|クリック|ご購入|ご注文|お問い合わせ|レビュー|サイズ表|品番|型番|詳しくは/u,
  zh: /运费|運費|包邮|包郵|配送|发货|發貨|快递|快遞|预售|預售|工作日|现货|現貨|退货|退貨|退款|换货|換貨|保修|售后|售後|版权|版權|免责|免責|图片|圖片|实物|實物|不含|不包括|不附|另售|另购|另購|注意|警告|危险|危險|儿童|兒童|请勿|請勿|切勿|不要|避免|远离|遠離|仅限|僅限|仅供|僅供|不适合|不適合|不可用于|手洗|冲洗|沖洗|擦拭|晾干|晾乾|熨烫|熨燙|清洁|清潔|保养|保養|首次|使用前|每年|差异|差異|误差|誤差|可能会|可能會|点击|點擊|购买|購買|下单|下單|客服|联系|聯繫|评价|評價|尺码表|尺碼表|货号|貨號|请/u,
  ko: /배송|발송|택배|예약|영업일|재고|반품|환불|교환|보증|저작권|이미지|사진과|포함되지|미포함|별도 판매|주의|경고|위험|어린이|마세요|마십시오|하지 말|피하|금지|전용입니다|적합하지|손세탁|세탁|헹구|닦아|말려|다림질|세척|관리|보관|처음 사용|사용 전|차이가|다를 수|있을 수|클릭|구매|주문|문의|후기|사이즈표|품번|해 주세요|해주세요/u,
  ar: /شحن|توصيل|إرجاع|استرداد|استبدال|ضمان|حقوق|غير مشمول|غير مرفق|لا تشمل|لا يشمل|تباع|يباع|الظاهر|الظاهرة|تحذير|تنبيه|خطر|الأطفال|لا تترك|لا تستخدم|لا تضع|لا يصلح|لا تصلح|تجنب|أبعد|للاستخدام|فقط|دون مراقبة|يشتعل|يغسل|تغسل|اغسل|امسح|يمسح|تمسح|نظف|ينظف|تنظف|بفرشاة|ادهن|قص |دع |اترك|افصل|استخدم قاعدة|قبل الاستعمال|قبل الإشعال|المرة الأولى|في السنة|قد تترك|قد يترك|قد تختلف|قد يختلف|قد يظهر|الفروق|اختلاف|يسمر|يغمق|يدكن|يرجى|اضغط|اشتر|اطلب|تواصل|جدول المقاسات|غير مخصص|ليست مخصصة|ليس مخصص/u,
  hi: /शिपिंग|डिलीवरी|वापसी|रिफंड|वारंटी|गारंटी|शामिल नहीं|अलग से|चेतावनी|सावधान|बच्चों|न छोड़ें|न करें|मत |बचें|दूर रखें|केवल .*उपयोग|धोएँ|धोएं|पोंछें|साफ करें|साफ़ करें|सुखाएँ|इस्तेमाल से पहले|उपयोग से पहले|पहली बार|अंतर|भिन्न हो सकत|हो सकता है|कृपया|क्लिक|खरीदें|ऑर्डर|संपर्क|समीक्षा|साइज़ चार्ट/u,
};

/** Headings after which nothing is for the film, until the next heading. */
const SMALL_PRINT_HEADING = words(
  "care(?: instructions)?|caring for|wash(?:ing)?|clean(?:ing)?|shipping|delivery|returns?|warranty|size (?:chart|guide)|sizing|dimensions|measurements|specifications?|specs|warnings?|safety|caution|disclaimer|ingredients|faqs?|what[’']?s (?:included|in the box)" +
    '|pflege\\p{L}*|versand|lieferung|lieferumfang|rückgabe|maße|größen\\p{L}*|hinweise?|technische daten|inhaltsstoffe|entretien|livraison|retours|tailles|caractéristiques|précautions|ingrédients' +
    '|cuidados?|envíos?|devoluciones|medidas|tallas|especificaciones|advertencias|ingredientes|manutenzione|cura|spedizion[ei]|misure|specifiche|avvertenze|envio|especificações|onderhoud|verzending|afmetingen|specificaties|уход|доставка|размеры|характеристики|состав' +
    '|お手入れ.*|サイズ|寸法|仕様|配送.*|ご注意.*|注意事項|保养.*|护理.*|護理.*|保養.*|尺寸|规格|規格|注意事项|배송.*|세탁.*|관리.*|사이즈|주의.*|사양|العناية.*|الشحن|المقاسات|المواصفات|تحذير|देखभाल|शिपिंग|आकार|चेतावनी',
);

/** Signs of no language: links, addresses, signs of law, hashtags, prices of other things, strings of keywords. */
const NOT_SPEECH = /https?:|www\.|@|[©®™]|#\p{L}|\|.*\||(?:[^,]+,){7}|[=_~^{}\\<>]|\p{Script=Latin}{26}/u;

/** A number with at most two letters of unit: "15.3 cm", "8 W", "380 ml", "26,5 سم". */
const MEASURE = /\p{Nd}+(?:[.,٫]\p{Nd}+)?\s?(?:[x×]|(?:\p{L}{1,3}\b|["″']|سم|مم|مل|غ|كغ|م)?)/gu;

/** Fewer words than these a number make a table. */
const WORDS_A_MEASURE = 3;
const MIN_WORDS = { withFigure: 2, afterFigure: 3 };

export function isSmallPrint(text: string, language: string): boolean {
  // Arabic writes vowels where it pleases.
  const letters = text.replace(/[\u064b-\u0652]/gu, '');
  return NOT_SPEECH.test(text) || (SMALL_PRINT[baseLanguage(language)]?.test(letters) ?? false);
}

export const isSmallPrintHeading = (text: string): boolean => SMALL_PRINT_HEADING.test(text);

/** Two measures or more, or one with next to nothing said about it: a table read aloud. A label before a colon does not count. */
export function isMeasurements(
  text: string,
  fewestWords: number = /^\p{Nd}/u.test(text) ? MIN_WORDS.afterFigure : MIN_WORDS.withFigure,
): boolean {
  const found = text.match(MEASURE)?.length ?? 0;
  if (found === 0) return false;
  const said =
    text
      .replace(/^[^:：]{1,24}[:：]/u, '')
      .replaceAll(MEASURE, ' ')
      .match(/\p{L}{2,}/gu) ?? [];
  return said.length < fewestWords || (found > 1 && said.length < WORDS_A_MEASURE * found);
}
