/**
 * Things, materials, colors and places that products are told and shown with, by the words of each language: a
 * line and a picture's alternative text, or a text and its translation, may be in two of them.
 */
import { findInTable } from '#studio/languages/find-by-language.ts';
import { none, type LanguageTable } from '#studio/languages/language-table.ts';

/** A thing = how its words begin in this language, with commas between them; "|" between things. */
const WORDS: LanguageTable<string> = {
  en:
    'handle=handle,grip|lid=lid,stopper,cork|foot=foot,base|rim=rim,edge|spout=spout|strap=strap|' +
    'pocket=pocket|clasp=clasp,buckle,hook|zip=zip|sole=sole|seam=seam,stitch|shade=shade|' +
    'cord=cord,cable|wheel=wheel|brake=brake|blade=blade|wick=wick|glaze=glaz|' +
    'groove=groove,flute|saucer=saucer|leg=legs|tin=tin,tins|pump=pump|filter=filter|' +
    'reflector=reflect|oak=oak|wood=wood|linen=linen|cotton=cotton|wool=wool,merino|' +
    'leather=leather|brass=brass|steel=steel|glass=glass|clay=clay|stone=stone|red=red|' +
    'green=green,moss|blue=blue|white=white|black=black|yellow=yellow|brick=brick,terracotta|' +
    'window=window|table=table|garden=garden,grass|rain=rain|snow=snow|sea=sea|' +
    'fire=fire,flame,lit|bread=bread|coffee=coffee|tea=tea|water=water|hand=hand|bed=bed|' +
    'sofa=sofa|fridge=fridge|shoulder=shoulder|wall=wall|night=evening,night|' +
    'child=child,children|baby=baby,babies|bench=bench|bicycle=bike,bicycle|cup=cup,mug|' +
    'bottle=bottle|cat=cat|dog=dog',
  de:
    'handle=griff,henkel|lid=deckel,stopfen,stöpsel|foot=fuß,sockel,boden|rim=rand,kante|' +
    'spout=ausguss,tülle,schnabel|strap=riemen,gurt|pocket=seitentasche,innentasche,fach,fächer|' +
    'clasp=verschluss,schnalle,haken|zip=reißverschluss|sole=sohle|seam=naht,nähte|shade=schirm|' +
    'cord=kabel|wheel=rad,räder|brake=brems|blade=klinge,flügel|wick=docht|glaze=glasur,glasier|' +
    'groove=rille,geriffelt|saucer=untersetzer|leg=bein|tin=dose|pump=pumpe|filter=filter|' +
    'reflector=reflekt|oak=eiche|wood=holz|linen=leinen|cotton=baumwoll|wool=wolle,filz|' +
    'leather=leder|brass=messing|steel=stahl|glass=glas|clay=ton,irden|stone=stein|red=rot,rote|' +
    'green=grün,moos|blue=blau|white=weiß|black=schwarz|yellow=gelb|brick=ziegel|window=fenster|' +
    'table=tisch|garden=garten,gras,rasen|rain=regen|snow=schnee|sea=meer|fire=feuer,flamme,herd|' +
    'bread=brot|coffee=kaffee|tea=tee|water=wasser|hand=hand,händ|bed=bett|sofa=sofa|' +
    'fridge=kühlschrank|shoulder=schulter|wall=wand|night=abend,nacht|child=kind|baby=baby|' +
    'bench=bank|bicycle=fahrrad,gepäckträger|cup=becher,tasse|bottle=flasche|cat=katze|dog=hund',
  fr:
    'handle=poignée,anse,manche|lid=couvercle,bouchon|foot=pied,base,socle|rim=bord|spout=bec|' +
    'strap=bretelle,sangle,bandoulière|pocket=poche|clasp=fermoir,boucle,crochet|' +
    'zip=fermeture éclair|sole=semelle|seam=couture|shade=abat-jour|cord=câble,cordon|wheel=roue|' +
    'brake=frein|blade=lame,pale|wick=mèche|glaze=émail|groove=rainure,cannelure|saucer=soucoupe|' +
    'leg=pied,jambe|tin=boîte|pump=pompe|filter=filtre|reflector=réfléch|oak=chêne|wood=bois|' +
    'linen=lin|cotton=coton|wool=laine|leather=cuir|brass=laiton|steel=acier|glass=verre|' +
    'clay=argile,terre|stone=pierre|red=rouge|green=vert|blue=bleu|white=blanc|black=noir|' +
    'yellow=jaune|brick=brique|window=fenêtre|table=table|garden=jardin,herbe|rain=pluie|' +
    'snow=neige|sea=mer|fire=feu,flamme|bread=pain|coffee=café|tea=thé|water=eau|hand=main|' +
    'bed=lit|sofa=canapé|fridge=frigo|shoulder=épaule|wall=mur|night=soir,nuit|child=enfant|' +
    'baby=bébé|bench=banc|bicycle=vélo|cup=tasse,mug|bottle=bouteille|cat=chat|dog=chien',
  es:
    'handle=asa,mango,tirador|lid=tapa,tapón|foot=pie,base|rim=borde|spout=pico,boquilla|' +
    'strap=correa,tirante,asas|pocket=bolsillo|clasp=cierre,broche,hebilla,gancho|zip=cremallera|' +
    'sole=suela|seam=costura|shade=pantalla|cord=cable|wheel=rueda|brake=freno|' +
    'blade=hoja,cuchill|wick=mecha|glaze=esmalt|groove=surco,acanalad|saucer=platillo,plato|' +
    'leg=pata|tin=lata|pump=bomba|filter=filtro|reflector=reflect|oak=roble|wood=madera|' +
    'linen=lino|cotton=algodón|wool=lana|leather=cuero,piel|brass=latón|steel=acero|glass=vidrio|' +
    'clay=barro,arcilla|stone=piedra|red=roj|green=verde|blue=azul|white=blanc|black=negr|' +
    'yellow=amarill|brick=ladrillo,teja|window=ventana|table=mesa|garden=jardín,césped|' +
    'rain=lluvia|snow=nieve|sea=mar|fire=fuego,llama|bread=pan|coffee=café|tea=té|water=agua|' +
    'hand=mano|bed=cama|sofa=sofá|fridge=nevera,frigorífic|shoulder=hombro|wall=pared|' +
    'night=noche|child=niñ|baby=bebé|bench=banco|bicycle=bici|cup=taza|bottle=botella|cat=gato|' +
    'dog=perro',
  it:
    'handle=manic,impugnatur|lid=coperchi,tapp|foot=piede,base,fond|rim=bord|spout=becc|' +
    'strap=tracoll,cinturin,spallin|pocket=tasc|clasp=chiusur,fibbi,gancio|zip=cernier,zip|' +
    'sole=suola|seam=cucitur|shade=paralume|cord=cavo|wheel=ruot|brake=fren|blade=lam|' +
    'wick=stoppin|glaze=smalt|groove=scanalatur|saucer=sottovas,piattin|leg=gamb|tin=lattin|' +
    'pump=pomp|filter=filtr|reflector=riflett|oak=rovere,querci|wood=legn|linen=lin|' +
    'cotton=cotone|wool=lana|leather=cuoio,pelle|brass=otton|steel=acciai|glass=vetro|' +
    'clay=argill,terracott|stone=pietra|red=ross|green=verd|blue=blu|white=bianc|black=ner[oaie]|' +
    'yellow=giall|brick=mattone|window=finestra|table=tavol|garden=giardin,prat|rain=piogg|' +
    'snow=neve|sea=mare|fire=fuoc,fiamm|bread=pane|coffee=caffè|tea=tè|water=acqua|hand=man[oi]|' +
    'bed=letto|sofa=divano|fridge=frigo|shoulder=spall|wall=parete,muro|night=sera,notte|' +
    'child=bambin|baby=neonat|bench=panc|bicycle=bici|cup=tazz|bottle=bottigli|cat=gatt|' +
    'dog=cane,cani',
  pt:
    'handle=pega,asa,cabo|lid=tampa,rolha|foot=pé,base,fundo|rim=bord,aba|spout=bico|' +
    'strap=alça,correia|pocket=bolso|clasp=fecho,fivela,gancho|zip=fecho éclair,zíper|sole=sola|' +
    'seam=costura,ponto|shade=abajur,quebra-luz|cord=cabo,fio|wheel=roda|' +
    'brake=travão,travõe,freio|blade=lâmina,pá|wick=pavio|glaze=esmalt,vidrad|' +
    'groove=sulco,canelad|saucer=pires|leg=perna|tin=lata|pump=bomba|filter=filtro|' +
    'reflector=reflet|oak=carvalho|wood=madeira|linen=linho|cotton=algodão|wool=lã|leather=couro|' +
    'brass=latão|steel=aço|glass=vidro|clay=barro|stone=pedra|red=vermelh|green=verde|blue=azul|' +
    'white=branc|black=pret|yellow=amarel|brick=tijolo|window=janela|table=mesa|' +
    'garden=jardim,relva|rain=chuva|snow=neve|sea=mar|fire=fogo,chama,lume|bread=pão|coffee=café|' +
    'tea=chá|water=água|hand=mão,mãos|bed=cama|sofa=sofá|fridge=frigorífic|shoulder=ombro|' +
    'wall=parede|night=noite|child=criança,filh|baby=bebé|bench=banco|bicycle=biciclet|' +
    'cup=caneca,chávena|bottle=garrafa|cat=gato|dog=cão',
  nl:
    'handle=handvat,greep,oor|lid=deksel,stop|foot=voet,bodem|rim=rand|spout=tuit|' +
    'strap=riem,band|pocket=vak,zak|clasp=sluiting,gesp,haak|zip=rits|sole=zool|seam=naad|' +
    'shade=lampenkap,kap|cord=snoer,kabel|wheel=wiel|brake=rem|blade=blad,lemmet|wick=lont|' +
    'glaze=glazuur|groove=groef|saucer=schotel|leg=poot,poten|tin=blik|pump=pomp|filter=filter|' +
    'reflector=reflect|oak=eik|wood=hout|linen=linnen|cotton=katoen|wool=wol|leather=leer|' +
    'brass=messing|steel=staal|glass=glas|clay=klei|stone=steen|red=rood,rode|green=groen|' +
    'blue=blauw|white=wit|black=zwart|yellow=geel,gele|brick=baksteen|window=raam|table=tafel|' +
    'garden=tuin,gras|rain=regen|snow=sneeuw|sea=zee|fire=vuur,vlam|bread=brood|coffee=koffie|' +
    'tea=thee|water=water|hand=hand|bed=bed|sofa=bank|fridge=koelkast|shoulder=schouder|' +
    'wall=muur|night=avond,nacht|child=kind|baby=baby|bench=bank|bicycle=fiets|cup=mok,kop|' +
    'bottle=fles|cat=kat|dog=hond',
  sv:
    'handle=handtag,grepp,öra|lid=lock,propp|foot=fot,botten|rim=kant,rand|spout=pip|' +
    'strap=rem,axelband|pocket=fick,fack|clasp=lås,spänne,krok|zip=dragkedja|sole=sula|seam=söm|' +
    'shade=skärm|cord=sladd,kabel|wheel=hjul|brake=broms|blade=blad,klinga|wick=veke|' +
    'glaze=glasyr,glaser|groove=räffl,spår|saucer=fat|leg=ben|tin=burk|pump=pump|filter=filter|' +
    'reflector=reflex|oak=ek,eken|wood=trä|linen=linne|cotton=bomull|wool=ull|' +
    'leather=läder,skinn|brass=mässing|steel=stål|glass=glas|clay=lera|stone=sten|red=röd|' +
    'green=grön|blue=blå|white=vit|black=svart|yellow=gul|brick=tegel|window=fönster|table=bord|' +
    'garden=trädgård,gräs|rain=regn|snow=snö|sea=hav|fire=eld,låga|bread=bröd|coffee=kaffe|' +
    'tea=te|water=vatten|hand=hand,händ|bed=säng|sofa=soff|fridge=kylskåp|shoulder=axel|' +
    'wall=vägg|night=kväll,natt|child=barn|baby=bebis|bench=bänk|bicycle=cykel|cup=mugg,kopp|' +
    'bottle=flaska|cat=katt|dog=hund',
  pl:
    'handle=uchwyt,uch,rączk|lid=pokryw,korek,kork|foot=stop,podstaw,dn|rim=brzeg,krawęd,rant|' +
    'spout=dziób,wylew|strap=pasek,pask,szelk|pocket=kiesze|clasp=zapięci,klamr,haczyk|zip=zamek|' +
    'sole=podeszw|seam=szew,szw|shade=abażur,klosz|cord=kabel,przew|wheel=koł|brake=hamul|' +
    'blade=ostrz,łopat|wick=knot|glaze=szkliw|groove=rowek,rowk,żłob|saucer=spod,podstawk|' +
    'leg=nóg,nog|tin=puszk|pump=pompk|filter=filtr|reflector=odblask|oak=dąb,dęb|wood=drewn|' +
    'linen=len,lnian|cotton=bawełn|wool=wełn|leather=skór|brass=mosiądz,mosięż|steel=stal|' +
    'glass=szkło,szkla|clay=glin|stone=kamie|red=czerwon|green=zielon|blue=niebiesk|white=biał|' +
    'black=czarn|yellow=żółt|brick=ceglan|window=okn,okien|table=stół,stol|garden=ogr[oó]d,traw|' +
    'rain=deszcz|snow=śnieg|sea=morz|fire=ogień,ogni,płomie|bread=chleb|coffee=kaw|tea=herbat|' +
    'water=wod|hand=dłoń,dłoni,ręk|bed=łóżk|sofa=kanap|fridge=lodówk|shoulder=ramię,ramieni|' +
    'wall=ścian|night=wiecz[oó]r,noc|child=dziec|baby=niemowl|bench=ławk,ław|bicycle=rower|' +
    'cup=kubek,kubk|bottle=butelk|cat=kot|dog=pies,psa',
  ja:
    'handle=取っ手,持ち手,ハンドル|lid=蓋,ふた,栓|foot=底,土台,台座|rim=縁,ふち,角|spout=注ぎ口|strap=ストラップ,ベルト|' +
    'pocket=ポケット|clasp=留め具,金具,フック|zip=ファスナー|sole=底|seam=縫い目|shade=シェード,傘|cord=コード|wheel=車輪|' +
    'brake=ブレーキ,止まり|blade=刃,羽根|wick=芯|glaze=釉|groove=溝|saucer=受け皿|leg=脚|tin=缶|pump=ポンプ|' +
    'filter=フィルター|reflector=反射|oak=オーク,楢|wood=木|linen=麻,リネン|cotton=コットン,綿|wool=羊毛,ウール|leather=革|' +
    'brass=真鍮|steel=鋼|glass=ガラス|clay=土,粘土|stone=石|red=赤|green=緑|blue=青|white=白|black=黒|yellow=黄|' +
    'brick=れんが|window=窓|table=食卓,テーブル|garden=庭,草|rain=雨|snow=雪|sea=海|fire=火,炎|bread=パン|' +
    'coffee=コーヒー|tea=お茶,紅茶|water=水|hand=手|bed=ベッド|sofa=ソファ|fridge=冷蔵庫|shoulder=肩|wall=壁|' +
    'night=夜,夕|child=子ども,子供|baby=赤ちゃん|bench=長椅子,ベンチ|bicycle=自転車|cup=マグ,カップ|bottle=瓶,ボトル|cat=猫|' +
    'dog=犬',
  zh:
    'handle=把手,手柄|lid=盖,塞|foot=底|rim=边,口沿,角|spout=壶嘴,壺嘴|strap=带,帶|pocket=口袋|clasp=扣,钩|zip=拉链|' +
    'sole=鞋底|seam=缝|shade=灯罩|cord=电线|wheel=轮|brake=刹车|blade=刀刃,扇叶,叶片|wick=烛芯,芯|glaze=釉|' +
    'groove=沟,槽|saucer=托盘,托碟|leg=腿|tin=罐|pump=泵|filter=滤|reflector=反光|oak=橡木|wood=木|linen=亚麻|' +
    'cotton=棉|wool=羊毛|leather=皮革|brass=黄铜|steel=钢|glass=玻璃|clay=陶土,泥|stone=石|red=红|green=绿|' +
    'blue=蓝|white=白|black=黑|yellow=黄|brick=砖|window=窗|table=桌|garden=花园,草|rain=雨|snow=雪|sea=海|' +
    'fire=火|bread=面包|coffee=咖啡|tea=茶|water=水|hand=手|bed=床|sofa=沙发|fridge=冰箱|shoulder=肩|wall=墙|' +
    'night=夜,晚|child=孩|baby=宝宝,婴|bench=长椅,长凳|bicycle=自行车|cup=杯|bottle=瓶|cat=猫|dog=狗',
  ko:
    'handle=손잡이|lid=뚜껑,마개|foot=바닥,받침,굽|rim=가장자리,테두리,모서리|spout=주둥이|strap=끈,스트랩|pocket=주머니|' +
    'clasp=고리,걸쇠,버클|zip=지퍼|sole=밑창|seam=솔기,바느질|shade=갓|cord=코드,전선|wheel=바퀴|brake=브레이크|' +
    'blade=칼날,날개|wick=심지|glaze=유약|groove=홈|saucer=받침|leg=다리|tin=캔,통|pump=펌프|filter=필터|' +
    'reflector=반사|oak=참나무|wood=나무|linen=리넨,린넨|cotton=면|wool=울,양모|leather=가죽|brass=황동|' +
    'steel=강철,강관,스틸|glass=유리|clay=흙,점토|stone=돌|red=빨강,빨간|green=초록,녹색|blue=파란,파랑|white=하얀,흰|' +
    'black=검은,검정|yellow=노란,노랑|brick=벽돌|window=창|table=식탁,탁자|garden=정원,잔디|rain=비|snow=눈|sea=바다|' +
    'fire=불꽃|bread=빵|coffee=커피|tea=차|water=물|hand=손|bed=침대|sofa=소파|fridge=냉장고|shoulder=어깨|wall=벽|' +
    'night=밤,저녁|child=아이|baby=아기|bench=벤치|bicycle=자전거|cup=머그,컵|bottle=병|cat=고양이|dog=개',
  ar:
    'handle=مقبض,يد|lid=غطاء,سدادة|foot=قاعدة,قدم|rim=حافة|spout=فوهة,صنبور|strap=حزام,شريط|' +
    'pocket=جيب|clasp=مشبك,إبزيم,خطاف|zip=سحاب|sole=نعل|seam=خياطة,درز|shade=غطاء المصباح|' +
    'cord=سلك,كابل|wheel=عجلة|brake=فرامل,مكابح|blade=شفرة,نصل|wick=فتيل|glaze=طلاء,تزجيج|' +
    'groove=أخدود,أخاديد|saucer=صحن|leg=أرجل,ساق|tin=علبة|pump=مضخة|filter=فلتر|reflector=عاكس|' +
    'oak=بلوط|wood=خشب|linen=كتان|cotton=قطن|wool=صوف|leather=جلد|brass=نحاس|steel=فولاذ|' +
    'glass=زجاج|clay=طين,فخار|stone=حجر|red=أحمر|green=أخضر|blue=أزرق|white=أبيض|black=أسود|' +
    'yellow=أصفر|brick=طوب|window=نافذة|table=طاولة|garden=حديقة,عشب|rain=مطر|snow=ثلج|sea=بحر|' +
    'fire=نار,لهب|bread=خبز|coffee=قهوة|tea=شاي|water=ماء|hand=يد|bed=سرير|sofa=أريكة|' +
    'fridge=ثلاجة|shoulder=كتف|wall=جدار,حائط|night=مساء,ليل|child=طفل,أطفال|baby=رضيع|' +
    'bench=مقعد|bicycle=دراجة|cup=كوب|bottle=زجاجة,قارورة|cat=قطة|dog=كلب',
  hi:
    'handle=हैंडल,मूठ|lid=ढक्कन|foot=तल,पाया,आधार|rim=किनार|spout=टोंटी|strap=पट्ट|pocket=जेब|' +
    'clasp=बकल,हुक|zip=ज़िप,चेन|sole=तला|seam=सिलाई|shade=शेड|cord=तार|wheel=पहिय|brake=ब्रेक|' +
    'blade=ब्लेड,पंखुड़ी|wick=बत्ती|glaze=ग्लेज़|groove=खांच|saucer=तश्तरी|leg=पाय|tin=डिब्ब|' +
    'pump=पंप|filter=फ़िल्टर,छन्न|reflector=रिफ्लेक्टर|oak=ओक|wood=लकड़ी|linen=लिनन|' +
    'cotton=सूती,कपास|wool=ऊन|leather=चमड़|brass=पीतल|steel=स्टील|glass=काँच,कांच|clay=मिट्टी|' +
    'stone=पत्थर|red=लाल|green=हर[ाीे]|blue=नील|white=सफ़ेद|black=काल|yellow=पील|brick=ईंट|' +
    'window=खिड़की|table=मेज़,मेज|garden=बगीच,घास|rain=बारिश|snow=बर्फ़|sea=समुद्र|fire=आग|' +
    'bread=रोटी,ब्रेड|coffee=कॉफ़ी,कॉफी|tea=चाय|water=पानी|hand=हाथ|bed=बिस्तर|sofa=सोफ़|' +
    'fridge=फ्रिज|shoulder=कंध|wall=दीवार|night=शाम,रात|child=बच्च|baby=शिशु|bench=बेंच|' +
    'bicycle=साइकिल|cup=मग,कप|bottle=बोतल|cat=बिल्ली|dog=कुत्त',
  ...none(
    'af as az bg bn bs ca cs da el et eu fa fi fil fo gl gu he hr hu hy id is ka kk km kn lo lt lv mk ml mr ms my nb ne nn no or pa ro ru sk sl sq sr sw ta te th tr uk ur vi yue zh-Hant',
  ),
};

/** Where long words end with the noun: "Ledergriff", "läderhandtag". */
const COMPOUNDING = /^(?:de|nl|sv)(?!\p{L})/u;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const ARABIC = /\p{Script=Arabic}/u;
const DEVANAGARI = /\p{Script=Devanagari}/u;
/** A shorter one is in many others: it stands alone, with an ending of a letter or two. */
const MIN_STEM_LETTERS = { latin: 5, arabic: 4 };

type Finder = { pattern: RegExp; things: readonly string[] };

/** One stem as a pattern of the words that begin with it. */
function wordsWith(stem: string, language: string): string {
  const letters = stem.replace(/\[[^[\]]*\]/gu, 'x').length;
  if (IDEOGRAPHS.test(stem)) return stem;
  if (HANGUL.test(stem))
    return `(?<!\\p{L})${stem}(?:[은는이가을를의에로과와도만]|으로|에서|까지)?(?!\\p{L})`;
  if (DEVANAGARI.test(stem)) return `(?<![\\p{L}\\p{M}])${stem}[\\p{L}\\p{M}]{0,3}(?![\\p{L}\\p{M}])`;
  if (ARABIC.test(stem)) {
    const ending = letters < MIN_STEM_LETTERS.arabic ? '(?:ها?|ة)?' : '\\p{L}{0,2}';
    return `(?<!\\p{L})[وبلكف]?(?:ال|لل)?${stem}${ending}(?!\\p{L})`;
  }
  if (letters < MIN_STEM_LETTERS.latin) return `(?<!\\p{L})${stem}(?:e?s|e?n|er|[eaoiyąęu])?(?!\\p{L})`;
  return `${COMPOUNDING.test(language) ? '' : '(?<!\\p{L})'}${stem}\\p{L}{0,3}(?!\\p{L})`;
}

function finderOf(words: string, language: string): Finder {
  const stems = words
    .split('|')
    .flatMap((entry) => {
      const [thing = '', list = ''] = entry.split('=');
      return list.split(',').map((stem) => ({ thing, stem }));
    })
    .toSorted((a, b) => b.stem.length - a.stem.length);
  return {
    pattern: new RegExp(stems.map(({ stem }) => `(${wordsWith(stem, language)})`).join('|'), 'giu'),
    things: stems.map(({ thing }) => thing),
  };
}

const finders = new Map<string, Finder>();

/** Whether words for things are known in a language. */
export const hasThings = (language: string): boolean => findInTable(WORDS, language) !== undefined;

/** The things that a text names, each by one word whatever the language; empty where no words are known. */
export function thingsIn(text: string, language: string): Set<string> {
  const words = findInTable(WORDS, language);
  if (words === undefined) return new Set();
  const known = finders.get(words) ?? finderOf(words, language);
  finders.set(words, known);
  // Of one sign each is a word only where the text is divided so: 手 is in 手机.
  const alone = new Set(
    IDEOGRAPHS.test(text)
      ? [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
      : [],
  );
  const found = [...text.matchAll(known.pattern)].flatMap(([word, ...groups]) =>
    [...word].length === 1 && IDEOGRAPHS.test(word) && !alone.has(word)
      ? []
      : (known.things[groups.findIndex((group: string | undefined) => group !== undefined)] ?? []),
  );
  return new Set(found);
}
