/** Slovak. */
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
  priceFrom: 'od {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Pozrite sa bližšie.', 'Objavte v obchode.'],
  facts: {
    price: 'Za {price}.',
    from: 'Od {price}.',
    saving: 'Teraz {price} namiesto {before}.',
    rating: 'Hodnotenie {value} z {scale}, recenzií: {count}.',
  },
  titleTalk: titleTalk(
    'novinka|novinky|nový|nová|nové|akcia|zľava|výpredaj|(?:až )?[-−–]?\\p{Nd}{1,2} ?%(?: zľava)?|limitovaná (?:edícia|séria)|doprava zdarma|doprava zadarmo|predobjednávka|predpredaj|opäť na sklade|znova na sklade|na sklade|vypredané|posledné kusy|tip na darček|darček|bestseller|obľúbené|iba online',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'doprav(?:a|y|u|né)(?= (?:zdarma|zadarmo|je|nad|od|do|platí)|(?= ?(?:[.!;,)।۔]|$)))|dod(?:anie|acia lehota|ávame|ané)|doruč(?:enie|íme|ené|ujeme)|odosielame|odoslané|expedíci\\p{L}*|expedujeme|zásielk\\p{L}*|kuriér\\p{L}*|poštovné|clo|pracovn(?:é|ých|ého) dn\\p{L}*|na sklade|skladom|vypredan\\p{L}*|predobjedn\\p{L}*|na (?:zákazku|objednávku)|vyrábame na|vráten(?:ie|í|é) (?:tovaru|do|peňazí)|vrátiť (?:do|tovar)|odstúp(?:enie|iť) od|reklamáci\\p{L}*|záruk(?:a|y|u|ou)|výmen[ay] (?:tovaru|veľkosti|do)|dph|(?:kapsuly|tablety) denne|v krabici(?= ?:)|darčekové balenie|vyzerať inak' +
      '|autorsk\\p{L}* práv\\p{L}*|ochrann\\p{L}* znám\\p{L}*|obchodné podmienky|nenesieme zodpovednosť|nezodpovedáme|zodpovednosť za|certifikát ce|označenie ce|spĺňa (?:norm|požiadavky|smernic)\\p{L}*|výsledky sa môžu|poraďte sa|lekár(?:om|a)?|výživový doplnok' +
      '|nie (?:je|sú) (?:súčasťou|zahrnut|priložen)\\p{L}*|neobsahuje (?:batéri|žiarov)\\p{L}*|predáva(?:jú)? sa (?:samostatne|zvlášť)|batérie nie|(?:sada|balenie|súprava|set) obsahuje|obsah balenia|súčasťou balenia|(?:zobrazen|vyobrazen)[ýáée]|ilustračn\\p{L}* foto\\p{L}*|na (?:fotografii|fotke|obrázku)' +
      '|upozornenie|varovanie|pozor(?= ?[:!])|výstraha|(?<!bez )nebezpečenstvo|malé časti|dosahu detí|mimo dosahu|bez dozoru|pod dohľadom|nie (?:je|sú) (?:určen|vhodn|hračk)\\p{L}*|nevhodné pre|ne(?:perte|bieliť|žehliť|sušiť|žmýkať|používajte|nechávajte|ponárajte|vystavujte|prekračujte|umývajte|čistite|otvárajte|dotýkajte)|vyhnite sa|zabráňte|iba (?:pre|na|do) (?:vnútorné|vonkajšie|dekor|použitie)\\p{L}*|len na (?:vnútorné|vonkajšie|dekor)\\p{L}*|v prípade (?:podráždenia|požitia|kontaktu)|pri (?:podráždení|kontakte)|kontaktu s očami|do očí|môže obsahovať|stopy (?:orech|lepku|mlieka)\\p{L}*|horľav\\p{L}*|odpojte' +
      '|(?:ručné|strojové|chemické) (?:pranie|čistenie)|prať (?:ručne|na|v|samostatne|s)|perte|v práčke|sušičk\\p{L}*|žehliť|bielidl\\p{L}*|aviváž\\p{L}*|vlhkou handričkou|vlažn\\p{L}* vod\\p{L}*|pred (?:prvým |každým )?(?:použitím|praním|zapálením|otvorením|objednaním|nákupom|konzumáciou)|po (?:každom )?(?:použití|otvorení)|pri prvom|(?:raz|dvakrát|trikrát) (?:denne|ročne|za rok|mesačne)|(?:chladnom|suchom|tmavom)(?:,| a) (?:suchom|chladnom|tmavom)|suchom mieste|izbov(?:ej|á) teplot\\p{L}*|minimálna trvanlivosť|spotrebujte do|prvými mrazmi' +
      '|(?:drobné|malé|mierne) (?:odchýlky|rozdiely|nerovnosti|nedokonalosti)|(?:môže|môžu) (?:sa )?(?:\\S{1,12} )?(?:líšiť|odlišovať|zraziť|púšťať|stmavnúť)|líši sa|v závislosti od (?:nastavenia|monitora)|nastaven\\p{L}* (?:monitora|obrazovky)|(?:druhá|druhej|prvá|tretia|ďalšia) (?:fotk|fotografi)\\p{L}*|pozri (?:foto|tabuľk|obrázok|nižšie)\\p{L}*|viď|model(?:ka)? (?:meria|má na sebe|nosí)|tabuľk(?:a|y|u|ou) veľkostí|odmerajte|zmerajte|tolerancia' +
      '|prosím|kliknite|pridať do košíka|(?:kúpte|objednajte) (?:teraz|si|ešte|dnes)|objednáv(?:ka|ky|ke|ku|kou|ok)|odber noviniek|kontaktujte|napíšte nám|zákaznícky (?:servis|podpora)|sledujte nás|označte nás|recenzi[ae]|hodnoten(?:ie|ia)|zľavov\\p{L}* (?:kód|kupón)\\p{L}*|s kódom|použite kód|\\p{Nd} ?% spokojn\\p{L}*|bezpečná platba|v pokladni|ďakujeme|v našom obchode|naše ďalšie|číslo (?:modelu|výrobku|tovaru)|kód produktu|kľúčové slová|(?:zloženie|ingrediencie|výrobca|krajina pôvodu|obsah|materiál)(?= ?:)|darčekov\\p{L}* poukáž\\p{L}*',
    'opláchnite|vyčistite|čistite|utrite|osušte|skladujte|uchovávajte|skladovať|uchovávať|chráňte|aplikujte|naneste|vmasírujte|pretrepte|zmiešajte (?:\\p{Nd}|s|jedn)\\p{L}*|zapojte|nabite (?:lamp|zariaden|batériu|pred)\\p{L}*|vložte|odstráňte (?:viečk|obal|etiket)\\p{L}*|zalejte|používajte (?:iba|len|vlhk)\\p{L}*|použite (?:vlhk|iba|kód)\\p{L}*|vyčkajte|prečítajte|postupujte|zastrihnite|nechajte (?:vyschnúť|vychladnúť|pôsobiť|lúhovať)|ráno a večer|obsahuje(?= ?:)|obsah|nie pre deti|pozor|umyte|perte',
  ),
  smallPrintHeadings:
    'údržba|starostlivosť o (?:výrobok|produkt)|pranie|čistenie|doprava|doručenie|vrátenie(?: tovaru)?|reklamácie|záruka|tabuľka veľkostí|veľkosti|rozmery|špecifikácia|technické (?:údaje|parametre)|parametre|upozornenie|varovanie|bezpečnosť|zloženie|ingrediencie|alergény|výživové hodnoty|časté otázky|obsah balenia|balenie obsahuje|použitie|návod(?: na použitie)?|ako (?:používať|prať)|montáž|skladovanie|o nás|recenzie|hodnotenia|obchodné podmienky|dôležité',
  claims: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
