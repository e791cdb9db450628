/** Romanian. */
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
    to: 'până la',
    by: 'pe',
    times: 'ori',
    plus: 'plus',
    minus: 'minus',
    per: 'pe',
    about: 'circa',
    at: 'arond',
    number: 'numărul',
    dot: 'punct',
    slash: 'bară',
    cents: ' ',
    currencies: {
      RON: { one: 'leu', few: 'lei', other: 'de lei' },
      USD: { one: 'dolar', few: 'dolari', other: 'de dolari' },
      GBP: { one: 'liră', few: 'lire', other: 'de lire' },
    },
    units: {
      W: { one: 'watt', few: 'wați', other: 'de wați' },
      V: { one: 'volt', few: 'volți', other: 'de volți' },
      lm: 'lumeni',
      K: 'kelvini',
      Hz: 'hertzi',
      'm²': { one: 'metru pătrat', few: 'metri pătrați', other: 'de metri pătrați' },
      'cm²': { one: 'centimetru pătrat', few: 'centimetri pătrați', other: 'de centimetri pătrați' },
      Wh: 'wați oră',
      Ah: 'amperi oră',
      cal: 'calorii',
      kW: { one: 'kilowatt', few: 'kilowați', other: 'de kilowați' },
      A: { one: 'amper', few: 'amperi', other: 'de amperi' },
      mAh: 'miliamperi oră',
    },
    fractions: ['jumătate', 'un sfert', 'trei sferturi', 'o treime', 'două treimi'],
    numbers: {
      near: {
        gold: 'bijuter|inel|colier|brățar|cercei|pandantiv|placat|aur|diamant|karat|carat|lănțiș|lant',
        screen: 'ecran|video|proiector|monitor|rezoluți|camer|televiz|film|dron|ultra',
        light: 'lumin|lamp|bec|alb|kelvin|ilumin|felinar',
        current: 'curent|încărc|volt|watt|adaptor|baterie|priz|siguranț|cablu|amper',
        steel: 'oțel|inoxidabil|chirurgical',
        past: 'mod[aăe]|muzic|epoc|anii|deceniu|nostalg|petrec|stil',
        haste: 'secund|încălz|gata|fierb|cronometru|în\\b|fiecare|după',
        scale: 'scar|machet|model',
      },
      karat: { one: 'karat', few: 'karate', other: 'de karate' },
      prefixes: ['micro', 'mili', 'centi', 'deci', 'kilo', 'mega', 'giga'],
      decades: 'anii {n}',
      plusMinus: 'plus minus',
      aroundTheClock: 'non-stop',
      ratio: 'la',
      version: 'versiunea',
      scales: {
        words: 'milioane|milion|miliarde|miliard|mii|mie|mil\\.|mld\\.?',
        joint: ' ',
        short: { 'mil.': 'milioane', 'mld.': 'miliarde', mld: 'miliarde' },
      },
      clock: { hour: '{h}', minutes: '{h} și {m}', underTen: null },
      halfDays: null,
      ordinals: { words: '', beyond: '{n}', king: 'al {o}-lea', feminine: [['^al (.*)-lea$', 'a $1-a']] },
      volumes:
        'volumul|vol|partea|capitolul|cartea|actul|episodul|faza|tipul|clasa|seria|sezonul|nivelul|versiunea|ediția|generația|război mondial|mark|mk',
      digits: null,
      eighths: null,
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'de ex.': 'de exemplu',
      'ex.': 'exemplu',
      'aprox.': 'aproximativ',
      'etc.': 'etcetera',
      'nr.': 'numărul',
      'max.': 'maximum',
      'min.': 'minimum',
    },
  },
  currencySigns: {},
  priceFrom: 'de la {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Descoperă acum.', 'Vezi în magazin.', 'Privește mai de aproape.'],
  facts: {
    price: 'La {price}.',
    from: 'De la {price}.',
    saving: 'Acum {price} în loc de {before}.',
    rating: 'Nota {value} din {scale}, recenzii: {count}.',
  },
  titleTalk: titleTalk(
    'nou|noi|nouă|noutate|noutăți|ofertă|promoție|reducere|redus|lichidare|(?:până la )?[-−–]?\\p{Nd}{1,2} ?%(?: reducere)?|ediție limitată|serie limitată|livrare gratuită|transport gratuit|precomandă|din nou (?:în stoc|disponibil)|în stoc|stoc epuizat|epuizat|ultimele bucăți|idee de cadou|cadou|cel mai vândut|popular|doar online|exclusiv',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'livr(?:are|area|ăm|at|ată|ate|ează)(?! de)|se livrează|transport gratuit|cost\\p{L}* (?:de )?transport|expedi(?:em|ere|at|ată|ază)\\p{L}*|curier(?:ul)?|colet(?:ul)?|easybox|vam[ăa]|taxe vamale|zile lucrătoare|în stoc|stoc (?:epuizat|limitat)|epuizat|precoman\\p{L}*|la comandă|pe comandă|timp de (?:execuție|livrare|producție)|termen(?:ul)? de (?:livrare|execuție|garanție)|retur(?:ul|nare|na|uri|nat)?|drept de retragere|rambursa\\p{L}*|banii înapoi|schimb(?:ul)? (?:de|produs|gratuit)|garanți[ea]|tva|(?:capsule|comprimate) pe zi|în cutie(?= ?:)|ambalaj cadou|arăta diferit' +
      '|drepturi de autor|marc[ăi] înregistrat[ăe]|termeni(?:i)? și condiți\\p{L}*|condiții generale|nu (?:ne asumăm|răspundem|suntem responsabili)|responsabil(?:i|itatea) (?:pentru|cumpăr|client)\\p{L}*|brevet în|marcaj(?:ul)? ce|certificat ce|conform (?:cu|standard|normelor|directiv)\\p{L}*|rezultatele pot|consultați|medic(?:ul|ului)?|supliment alimentar|imagin(?:i|ea|ile) (?:cu titlu|ilustrativ|sunt|este|pot|poate|are|au)\\p{L}*|cu titlu (?:informativ|de prezentare)|caracter informativ' +
      '|nu (?:este|sunt) (?:inclus|incluse|inclusă|incluși)|neinclus\\p{L}*|nu (?:include|conține bater)\\p{L}*|se vin(?:de|d) separat|vândut\\p{L}* separat|baterii(?:le)? (?:nu|necesare)|necesită \\p{Nd} baterii|(?:setul|pachetul|cutia|kitul) (?:conține|include|cuprinde)|conținut(?:ul)? (?:pachet|cuti|set)\\p{L}*|în (?:cutie|pachet)(?= ?(?:[.!;,)।۔]|$))|ca în (?:imagine|fotografie)|din (?:imagine|fotografie)' +
      '|atenție(?= ?[:!])|avertism\\p{L}*|avertizare|(?<!fără )pericol(?= ?[:!]| de)|sufocare|piese mici|(?:îndemâna|departe de) copii\\p{L}*|nesupravegheat\\p{L}*|supraveghe(?:rea|ați)|nu (?:se (?:spală|calcă|usucă|folosește|recomandă|înălbește|curăță|stoarce|expune)|lăsați|folosiți|utilizați|spălați|puneți|călcați|uscați|scufundați|expuneți|depășiți|deschideți|atingeți|aplicați|lăsa|folosi|este (?:potrivit|destinat|recomandat|o jucărie)\\p{L}*|sunt (?:potrivi|destina)\\p{L}*)|niciodată nu lăsați|evitați|a se (?:evita|păstra|feri|citi|agita|spăla|nu)|a nu se|doar pentru (?:uz|interior|exterior|decor)\\p{L}*|numai pentru (?:uz|interior|exterior)\\p{L}*|uz extern|în caz de (?:iritaț|înghiț|contact|ingest)\\p{L}*|contactul cu ochii|poate conține|urme de|inflamabil\\p{L}*|deconectați' +
      '|spălare (?:manuală|la|în|delicată|separată)|se spală (?:la|cu|manual|separat|doar)|spălați|curățare (?:chimică|uscată)|uscător\\p{L}*|înălbitor\\p{L}*|balsam de rufe|cârpă (?:umedă|moale|uscată)|lavetă|apă (?:călduță|caldă|rece) și|suport de pahar|înainte de (?:utilizare|folosire|prima|fiecare|spălare|aprindere|aplicare|deschidere|a (?:comanda|folosi|utiliza|aprinde|spăla))|înaintea (?:primei|fiecărei)|după (?:fiecare (?:utilizare|folosire)|deschidere|utilizare)|prima (?:utilizare|folosire)|(?:o dată|de două ori|de trei ori|de \\p{Nd} ori) (?:pe|la) (?:zi|an|lună)|de două ori pe zi|temperatura camerei|loc (?:răcoros|uscat|ferit)|(?:ferit|departe) de (?:soare|lumină|căldură|umezeală|surse)|termen de valabilitate|a se consuma|primul îngheț' +
      '|(?:mici|ușoare) (?:diferențe|variații|imperfecțiuni|abateri)|diferențe de (?:culoare|nuanță)|imperfecțiuni|po(?:ate|t) (?:să )?(?:ușor )?(?:varia|varieze|diferi|difere|prezenta|apărea|păta|decolora)|culo(?:area|rile) po\\p{L}*|în funcție de (?:monitor|ecran|setări)\\p{L}*|setările (?:monitorului|ecranului)|(?:a doua|prima|a treia|ultima|următoarea) (?:poză|fotografie|imagine)|(?:vezi|vedeți|consultă|consultați) (?:poza|fotografia|imaginea|tabelul|ghidul|a doua|descrierea|mai jos)\\p{L}*|modelul (?:poartă|are|din)|manechinul|poartă mărimea|ghid(?:ul)? de mărimi|tabel(?:ul)? de mărimi|măsurați|măsoară(?= (?:înainte|ți))|toleranță|măsurare manuală' +
      '|vă rugăm|te rugăm|click|apasă aici|adaugă în coș|(?:cumpără|comandă|comandați) (?:acum|azi|astăzi|online)|comenz(?:i|ile) (?:peste|de peste|mai)|comanda (?:ta|dvs|dumneavoastră)|abon(?:ează|ați)-\\p{L}*|contactează-ne|contactați-ne|scrie-ne|serviciul? clienți|relații clienți|urmărește-ne|urmăriți-ne|etichetează-ne|recenzi(?:i|e|a)|lasă(?:-ne)? (?:un|o)|cod(?:ul)? (?:de reducere|promoțional|voucher)|(?:cu|folosește|folosiți) codul|cupon\\p{L}*|voucher\\p{L}*|\\p{Nd} ?% satisf\\p{L}*|satisfacție garantată|plată (?:sigură|securizată)|mulțumim|magazinul nostru|celelalte produse|cod(?:ul)? (?:produs|produsului|model|de bare)|cuvinte cheie|(?:ingrediente|compoziție|producător|țara de origine|conținut|material)(?= ?:)|card cadou' +
      '|(?:doar|numai) \\p{Nd}{1,3} (?:\\S{1,14} )?(?:rămase|bucăți|disponibile|în stoc)|(?:mai sunt|au mai rămas|mai avem) (?:doar|numai) \\p{Nd}\\p{L}*|ultimele (?:bucăți|produse|exemplare)|ultima șansă|în limita stocului|stoc limitat|cumpăr[ăi] (?:\\p{Nd}|un[ula]{0,2}|două|doi)[^.;!?]{0,30}(?:gratis|gratuit|primești|primiți)|\\p{Nd} ?\\+ ?\\p{Nd} (?:gratis|gratuit)|(?:bun venit|bine a[ți]{1,2} venit) (?:în|la|pe) (?:magazin|noi)\\p{L}*|suntem (?:o|un) [^.;!?]{0,40}(?:afacere|firmă|companie|magazin|familie|echipă|brand|atelier)|afacere de familie|magazinul nostru|echipa noastră' +
      '|(?:cumpărător|client) verificat|achiziție verificată|\\p{Nd} (?:din|stele din) (?:\\p{Nd}|cinci)(?: stele)?(?= ?(?:[.!;,)]|$))|(?:cinci|5) stele(?= ?(?:[.!;,)]|$))',
    'spălați|clătiți|ștergeți|curățați|uscați|călcați|păstrați(?! (?:căldura|amintiri))|depozitați|păstrează(?= (?:la|în|departe))|aplic(?:ați|ă)|masați|agitați|amestecați (?:\\p{Nd}|cu|bine|o)|conectați|încărcați (?:lampa|dispozitivul|bateria|complet|înainte)|introduceți|îndepărtați (?:capacul|ambalajul|eticheta)|turnați (?:\\p{Nd}|apă|peste)|folosiți (?:doar|numai|o lavetă|codul)|utilizați (?:doar|numai|o)|luați (?:\\p{Nd}|o|una|două)|așteptați (?:\\p{Nd}|câteva|până)|citiți|urmați|lăsați (?:să|la)|feriți|dimineața și seara|conține(?= ?:)|conținut|nu (?:pentru|este pentru)|a se|tăiați fitilul' +
      '|despre (?:noi|mine)(?= ?(?:[.!:–—-]|$))',
  ),
  smallPrintHeadings:
    'îngrijire|întreținere|instrucțiuni(?: de (?:utilizare|spălare|îngrijire|folosire))?|spălare|curățare|livrare|transport|retur(?:uri)?|rambursare|garanție|ghid de mărimi|tabel (?:de )?mărimi|mărimi|dimensiuni|specificații(?: tehnice)?|date tehnice|caracteristici tehnice|avertismente?|atenționări|siguranță|ingrediente|compoziție|alergeni|valori nutriționale|întrebări frecvente|conținutul? (?:pachetului|cutiei|setului)|ce conține|mod de (?:utilizare|folosire|administrare|preparare)|utilizare|cum se (?:folosește|utilizează|spală)|montaj|depozitare|păstrare|despre (?:noi|magazin)|recenzii|termeni|condiții|important',
  claims: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
