/** Czech. */
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
  signs: {
    to: 'až',
    by: 'krát',
    times: 'krát',
    plus: 'plus',
    minus: 'mínus',
    per: 'na',
    about: 'asi',
    at: 'zavináč',
    number: 'číslo',
    dot: 'tečka',
    slash: 'lomítko',
    cents: ' ',
    currencies: {
      CZK: { one: 'koruna', few: 'koruny', many: 'koruny', other: 'korun' },
      USD: { one: 'dolar', few: 'dolary', many: 'dolaru', other: 'dolarů' },
      GBP: { one: 'libra', few: 'libry', many: 'libry', other: 'liber' },
    },
    unitAliases: { hod: 'h', 'hod.': 'h', sek: 's', 'sek.': 's' },
    units: {
      W: { one: 'watt', few: 'watty', many: 'wattu', other: 'wattů' },
      V: { one: 'volt', few: 'volty', many: 'voltu', other: 'voltů' },
      lm: { one: 'lumen', few: 'lumeny', many: 'lumenu', other: 'lumenů' },
      K: { one: 'kelvin', few: 'kelviny', many: 'kelvinu', other: 'kelvinů' },
      'm²': {
        one: 'metr čtvereční',
        few: 'metry čtvereční',
        many: 'metru čtverečního',
        other: 'metrů čtverečních',
      },
      Wh: 'watthodin',
      Ah: 'ampérhodin',
      cal: 'kalorií',
      A: { one: 'ampér', few: 'ampéry', many: 'ampéru', other: 'ampérů' },
      kW: { one: 'kilowatt', few: 'kilowatty', many: 'kilowattu', other: 'kilowattů' },
      Hz: 'hertzů',
      mAh: 'miliampérhodin',
      'cm²': {
        one: 'centimetr čtvereční',
        few: 'centimetry čtvereční',
        many: 'centimetru čtverečního',
        other: 'centimetrů čtverečních',
      },
    },
    fractions: ['půl', 'čtvrtina', 'tři čtvrtiny', 'třetina', 'dvě třetiny'],
    numbers: {
      near: {
        gold: 'šperk|prsten|náhrdeln|náram|náušnic|přívěs|pozlac|zlat|diamant|karát|řetíz',
        screen: 'obrazov|video|projektor|monitor|rozlišen|kamer|televiz|film|dron|ultra',
        light: 'světl|lamp|žárov|bíl|kelvin|osvětl|lucern',
        current: 'proud|nabíj|volt|watt|adaptér|bateri|zástrč|pojist|kabel|ampér',
        steel: 'ocel|nerez|chirurg',
        past: 'mód|hudb|éra|éry|léta|let\\b|nostalg|večír|styl',
        haste: 'sekund|trv|ohře|hotov|vař|časov|za\\b|každ|po\\b|během',
        scale: 'měřít|model',
      },
      karat: { one: 'karát', few: 'karáty', many: 'karátu', other: 'karátů' },
      prefixes: ['mikro', 'mili', 'centi', 'deci', 'kilo', 'mega', 'giga'],
      decades: '{n}. léta',
      plusMinus: 'plus mínus',
      aroundTheClock: 'nonstop',
      ratio: 'ku',
      version: 'verze',
      scales: {
        words: 'milionů|miliony|milion|miliard|miliardy|miliarda|tisíc|tisíce|mil\\.|mld\\.?|tis\\.?',
        joint: ' ',
        short: {
          'mil.': { one: 'milion', few: 'miliony', many: 'milionu', other: 'milionů' },
          mld: { one: 'miliarda', few: 'miliardy', many: 'miliardy', other: 'miliard' },
          'mld.': { one: 'miliarda', few: 'miliardy', many: 'miliardy', other: 'miliard' },
          'tis.': { one: 'tisíc', few: 'tisíce', many: 'tisíce', other: 'tisíc' },
        },
      },
      clock: {
        hour: { one: '{h} hodina', few: '{h} hodiny', other: '{h} hodin' },
        minutes: '{h} {m}',
        underTen: null,
      },
      halfDays: null,
      ordinals: {
        words:
          'první druhý třetí čtvrtý pátý šestý sedmý osmý devátý desátý jedenáctý dvanáctý třináctý čtrnáctý patnáctý šestnáctý sedmnáctý osmnáctý devatenáctý dvacátý',
        beyond: '{n}.',
        king: '{o}',
        feminine: [['ý$', 'á']],
      },
      volumes:
        'díl|část|svazek|kapitola|kniha|akt|epizoda|fáze|typ|třída|série|sezóna|úroveň|verze|vydání|generace|světová válka|vol|mark|mk',
      digits: null,
      eighths: null,
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'např.': 'například',
      cca: 'cirka',
      'atd.': 'a tak dále',
      'tj.': 'to jest',
      'č.': 'číslo',
      'max.': 'maximálně',
      'min.': 'minimálně',
      ks: 'kusů',
      'vč.': 'včetně',
    },
  },
  currencySigns: {},
  priceFrom: 'od {price}',
  addressWords: {
    dotBeforeEnding: 'tečka',
    inBrackets: '',
    titles: '',
    dot: null,
    digits: null,
  },
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Podívejte se blíž.', 'Objevte v obchodě.', 'Prohlédněte si víc.'],
  facts: {
    price: 'Za {price}.',
    from: 'Od {price}.',
    saving: 'Nyní {price} místo {before}.',
    rating: 'Hodnocení {value} z {scale}, recenzí: {count}.',
  },
  titleTalk: titleTalk(
    'novinka|novinky|nový|nová|nové|akce|akční nabídka|sleva|výprodej|(?:až )?[-−–]?\\p{Nd}{1,2} ?%(?: sleva| slevy)?|limitovaná (?:edice|série)|doprava zdarma|předobjednávka|předprodej|opět skladem|znovu skladem|skladem|vyprodáno|poslední kusy|tip na dárek|dárek|bestseller|hit|oblíbené|pouze online|doprodej',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'doprav(?:a|y|u|ou|né)(?= (?:zdarma|je|nad|od|po|v|do|platí)|(?= ?(?:[.!;,)।۔]|$)))|doprava zdarma|dodá(?:ní|no|ván|váme)\\p{L}*|doruč(?:ení|íme|eno|ujeme|ováno)|dodací (?:lhůta|doba|podmínky)|odesíláme|odesláno|expedice|expedujeme|zásilkovn\\p{L}*|zásilk\\p{L}*|kurýr\\p{L}*|poštovné|poštou|clo|celní|pracovní(?:ch|ho)? dn\\p{L}*|skladem|vyprodán\\p{L}*|předobjedn\\p{L}*|na (?:zakázku|objednávku)|vyrábíme na|vrácen(?:í|y|o) (?:zboží|do|peněz|v)|vrátit (?:do|zboží|v)|odstoup(?:ení|it) od|reklamac\\p{L}*|záruk(?:a|y|u|ou)|výměn[ay] (?:zboží|velikosti|do)|dph|(?:kapsle|tablety) denně|v krabici(?= ?:)|dárkové balení|vypadat jinak|roky záruky' +
      '|autorsk\\p{L}* práv\\p{L}*|ochrann\\p{L}* znám\\p{L}*|obchodní podmínky|neneseme odpovědnost|neodpovídáme|odpovědnost za|patent přihlášen|certifikac[ei] ce|označení ce|splňuje (?:norm|požadavky|směrnic)\\p{L}*|výsledky se mohou|poraďte se|lékař(?:em|e)?|doplněk stravy' +
      '|není (?:součástí|zahrnut|přiložen)\\p{L}*|nejsou (?:součástí|zahrnut|přiložen)\\p{L}*|neobsahuje (?:bateri|žárov)\\p{L}*|prodáv(?:á|ají|án) se (?:samostatně|zvlášť)|prodáváno samostatně|baterie (?:nejsou|není)|(?:sada|balení|souprava|set) obsahuje|obsah (?:balení|sady)|součástí balení|(?:zobrazen|vyobrazen)[ýáéy]|ilustrativní\\p{L}*|ilustrační foto\\p{L}*|na (?:fotografii|fotce|obrázku)' +
      '|upozornění|varování|pozor(?= ?[:!])|výstraha|(?<!bez )nebezpečí|nebezpečn[éý]|malé části|dosah(?:u)? dětí|mimo dosah|bez dozoru|pod dohledem|není (?:určen|vhodn|hračk)\\p{L}*|nejsou (?:určen|vhodn)\\p{L}*|není určeno|ne(?:vhodné|určeno) pro|ne(?:perte|bělit|žehlit|sušit|ždímat|používejte|nechávejte|ponořujte|vystavujte|překračujte|myjte|čistěte|otevírejte|dotýkejte|aplikujte)|nikdy ne(?:nechávejte|používejte|ponořujte)|vyhněte se|vyvarujte|zamezte|pouze (?:pro|k|do) (?:vnitřní|venkovní|vnější|dekorat|použití|interiér)\\p{L}*|k vnějšímu|(?:v|při) (?:případě )?(?:podráždění|požití|kontaktu|výskytu|zasažení)|kontaktu s očima|do očí|může obsahovat|stopy (?:ořech|lepku|mléka)\\p{L}*|hořlav\\p{L}*|odpojte' +
      '|(?:ruční|strojové|chemické) (?:praní|čištění)|prát (?:ručně|na|v|samostatně|s)|perte|v pračce|sušič(?:ka|ce|ky|ku)|žehl(?:it|ete)|neběl\\p{L}*|bělidl\\p{L}*|aviváž\\p{L}*|vlhkým hadříkem|vlažn[ée]\\p{L}* vod\\p{L}*|před (?:prvním |každým )?(?:použitím|praním|zapálením|otevřením|aplikací|objednáním|nákupem|konzumací)|po (?:každém )?(?:použití|otevření)|při prvním|(?:jednou|dvakrát|třikrát|\\p{Nd}[x×]) (?:denně|ročně|za rok|měsíčně)|(?:chladném|suchém|tmavém)(?:,| a) (?:suchém|chladném|temném)|suchém místě|pokojov(?:é|á) teplot\\p{L}*|minimální trvanlivost|spotřebujte do|datum spotřeby|prvním(?:i)? mraz\\p{L}*' +
      '|(?:drobné|malé|mírné) (?:odchylky|rozdíly|nerovnosti|odlišnosti|nedokonalosti)|nerovnosti|(?:může|mohou) (?:se )?(?:\\S{1,12} )?(?:lišit|odlišovat|srazit|pouštět|ztmavnout|vyblednout)|liší se|v závislosti na (?:nastavení|monitoru)|nastavení (?:monitoru|obrazovky|displeje)|(?:druhá|druhé|první|třetí|další|poslední) (?:fotk|fotografi|obrázek)\\p{L}*|viz (?:foto|obrázek|tabulk|fotk|níže|popis)\\p{L}*|model(?:ka)? (?:měří|má na sobě|nosí)|tabulk(?:a|y|u|ou) velikostí|změřte|mezi dvěma velikostmi|tolerance|odchylka měření' +
      '|prosím|klikněte|přidat do košíku|(?:kupte|objednejte) (?:nyní|teď|ještě|dnes|si)|objednáv(?:ka|ky|ce|ku|kou|ek)|při nákupu nad|odběr novinek|kontaktujte|napište nám|zákaznick\\p{L}* (?:servis|podpora|péče)|sledujte nás|označte nás|recenz[ei]|hodnocení|slevov\\p{L}* (?:kód|kupón)\\p{L}*|s kódem|použijte kód|kupón|\\p{Nd} ?% spokojen\\p{L}*|garance spokojenosti|bezpečná platba|v pokladně|děkujeme|v našem obchodě|naše další|číslo (?:modelu|výrobku|zboží)|kód produktu|čárový kód|klíčová slova|(?:složení|ingredience|výrobce|země původu|obsah|materiál)(?= ?:)|dárkov\\p{L}* poukaz\\p{L}*' +
      '|(?:jen|pouze|jenom) (?:\\p{Nd}{1,3}|několik) (?:\\S{1,14} )?(?:kusy?|kusů|ks|skladem|zbýv\\p{L}*)|(?:zbýv|zbyl)\\p{L}* (?:už )?(?:jen|pouze|poslední) (?:\\p{Nd}|kus|několik)\\p{L}*|poslední (?:kusy?|šance)|do vyprodání zásob|omezené množství|kup(?:te)? (?:\\p{Nd}|dva|dvě|tři|jeden)[^.;!?]{0,30}(?:zdarma|získejte|dostanete)|\\p{Nd} ?\\+ ?\\p{Nd} zdarma|\\p{Nd} za cenu \\p{Nd}|vítejte (?:v|na|u) (?:naš|nás|mém)\\p{L}*|jsme (?:\\S{1,14} ){0,3}(?:firma|rodina|obchod|značka|tým|dílna)|rodinn[áé] firm\\p{L}*|náš (?:obchod|e-shop|tým)|naše (?:firma|mise|prodejna)' +
      '|ověřen\\p{L}* (?:nákup|zákazní|kupující)\\p{L}*|\\p{Nd} z (?:\\p{Nd}|pěti) hvězd\\p{L}*|(?:pět|5) hvězdiček(?= ?(?:[.!;,)]|$))' +
      '|není (?:přiložen|dodáván)\\p{L}*|bez žárovky(?= ?(?:[.!;,)]|$))',
    'opláchněte|vyčistěte|čistěte|otřete|utřete|osušte|skladujte|uchovávejte|skladovat|uchovávat|chraňte|aplikujte|naneste|nanášejte|vmasírujte|protřepejte|protřepat|smíchejte (?:\\p{Nd}|s|jedn)\\p{L}*|zapojte|nabijte (?:lamp|zařízen|baterii|před)\\p{L}*|vložte|odstraňte (?:víčk|obal|etiket)\\p{L}*|zalijte|používejte (?:pouze|jen|vlhk)\\p{L}*|použijte (?:vlhk|pouze|kód)\\p{L}*|nastříkejte|vyčkejte|přečtěte|postupujte|zastřihněte|nechte (?:vyschnout|vychladnout|působit|louhovat|uschnout)|ráno a večer|obsahuje(?= ?:)|obsah|ne pro děti|pozor|umyjte|omyjte|perte' +
      '|o (?:nás|mně)(?= ?(?:[.!:–—-]|$))' +
      '|(?:při|za|od|vy)šroubujte|připojte|odpojte|stiskněte|namontujte|upevněte|vložte|utáhněte',
  ),
  smallPrintHeadings:
    'údržba|péče o (?:výrobek|produkt)|pokyny k (?:péči|praní|údržbě)|praní|čištění|doprava|doručení|vrácení(?: zboží)?|reklamace|záruka|tabulka velikostí|velikosti|rozměry|specifikace|technické (?:údaje|parametry)|parametry|upozornění|varování|bezpečnost|složení|ingredience|alergeny|výživové hodnoty|časté (?:dotazy|otázky)|nejčastější dotazy|obsah (?:balení|sady)|balení obsahuje|použití|návod(?: k (?:použití|obsluze))?|jak (?:používat|prát)|montáž|skladování|o nás|recenze|hodnocení|obchodní podmínky|důležité',
  claims: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
