/** Tells heads that name what stands under them from heads that only say that it has names and values. */
import { ATTRIBUTE_NAME, ATTRIBUTE_PHRASE } from '#studio/languages/attribute-names.ts';

/** "Property", "Value": whatever the language, for shops mix them. */
const GENERIC = new RegExp(
  `^(?:${[
    'propert(?:y|ies)|attributes?|features?|spec(?:s|ification|ifications)?|parameters?|characteristics?|criteri(?:on|a)|details?|names?|items?|labels?|fields?|options?|values?|descriptions?|data|info(?:rmation)?|technical (?:data|details|specifications?)|product (?:details?|information|data|specifications?)',
    'eigenschaft(?:en)?|merkmale?|attribute?|bezeichnung|angaben?|wert(?:e)?|beschreibung|daten|technische daten|produktdaten|produktdetails|spezifikation(?:en)?|kriterium',
    'propriétés?|caractéristiques?|attributs?|critères?|désignation|valeurs?|détails?|descriptions?|données|fiche technique|informations?|spécifications?',
    'propiedad(?:es)?|atributos?|características?|especificaci(?:ón|ones)|parámetros?|nombre|valor(?:es)?|detalles?|descripción|datos|información',
    'proprietà|caratteristic(?:a|he)|attribut[oi]|specific(?:a|he)|parametr[oi]|nome|valor[ei]|dettagli[o]?|descrizione|dati|informazioni',
    'propriedades?|caracterís?ticas?|especificaç(?:ão|ões)|nome|detalhes?|descrição|dados|informaç(?:ão|ões)|valores',
    'eigenschap(?:pen)?|kenmerk(?:en)?|specificaties?|naam|waardes?|waarden|omschrijving|beschrijving|gegevens|informatie',
    'egenskap(?:er)?|attribut|namn|värde(?:n)?|beskrivning|uppgift(?:er)?|egenskab(?:er)?|værdi(?:er)?|beskrivelse|navn|verdi(?:er)?|detaljer|specifikation(?:er)?|spesifikasjon(?:er)?',
    'właściwoś(?:ć|ci)|cech[ay]|parametry?|nazwa|wartoś(?:ć|ci)|opis|dane|szczegóły|specyfikacja',
    'свойств[оа]|характеристик[аи]|параметры?|название|значени[ея]|описание|данные',
    'властив(?:ість|ості)|назва|значення|опис|vlastnost(?:i)?|název|hodnot[ay]|popis|údaje|názov|proprietăți|proprietate|valoare|descriere|tulajdonság(?:ok)?|érték(?:ek)?|leírás|adatok',
    'ominaisuu(?:s|det)|arvo(?:t)?|kuvaus|tiedot|ιδιότητα|χαρακτηριστικ[όά]|τιμή|περιγραφή|özellik(?:ler)?|değer(?:ler)?|açıklama|bilgi',
    '項目|項目名|属性|名称|特徴|仕様|内容|値|説明|詳細|参数|參數|屬性|名稱|特性|特点|特點|数值|數值|值|描述|说明|說明|详情|詳情|항목|속성|특징|사양|내용|값|설명|상세',
    '(?:ال)?(?:خاصية|خصائص|ميزة|مواصفات|مواصفة|قيمة|وصف|تفاصيل|بيان)|מאפיין|תכונה|מפרט|ערך|תיאור|פרטים|गुण|विशेषता|विवरण|मान|thuộc tính|đặc điểm|thông số|giá trị|mô tả|chi tiết|atribut|spesifikasi|nilai|deskripsi|keterangan|คุณสมบัติ|รายละเอียด|ค่า',
  ].join('|')})$`,
  'iu',
);

/** What is measured of a body or a piece of clothing, for whose figures a size chart has heads. */
const MEASURE =
  /^(?:chest|bust|waist|hips?|inseam|sleeves?(?: length)?|shoulders?|neck|foot(?: length)?|us|eu|uk|cm|in(?:ch(?:es)?)?|brust|taille|hüfte|schulter|ärmel|poitrine|tour de \S+|hanches?|épaules?|manches?|pecho|busto|cintura|caderas?|hombros?|mangas?|petto|vita|fianchi|spalle|maniche|peito|quadril|ombros?|borst|heupen?|bröst|midja|höft|bryst|talje|hofte|klatka(?: piersiowa)?|talia|biodra|грудь|талия|б[её]дра|胸围|胸圍|腰围|腰圍|臀围|臀圍|肩宽|肩寬|袖长|袖長|胸囲|バスト|ウエスト|ヒップ|肩幅|着丈|袖丈|가슴|허리|엉덩이|어깨|소매)$/iu;

/** Whether these heads say no more than that names and values stand under them; one over both says no more. */
export function areGeneric(heads: readonly string[]): boolean {
  const named = new Set(heads.filter((head) => head !== ''));
  return (named.size < 2 && heads.length > 1) || [...named].every((head) => GENERIC.test(head));
}

/** "Weight", "Frame color", "Chest": what a value belongs to. */
export const namesAttribute = (text: string): boolean =>
  ATTRIBUTE_NAME.test(text) || ATTRIBUTE_PHRASE.test(text) || MEASURE.test(text) || GENERIC.test(text);
