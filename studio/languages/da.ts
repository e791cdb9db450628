/** Danish. */
import { TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import { limitWords, NOWHERE, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'bl\\.\\s?a|f\\.\\s?eks|ca|hr|fr|dr|frk|kl',
  shortUnits: '',
  grammar: {
    limits: limitWords({
      exception: 'men|dog|undtagen|bortset|selvom|skønt|trods|derimod|i stedet|eksklusive',
      condition:
        'hvis|når|så længe|forudsat|afhængig|skal|bør|kræv\\p{L}+|behøv\\p{L}+|anbefal\\p{L}+|medmindre|hvor',
      time: 'mens|indtil|inden|før|efter|under',
      negation: 'ikke|aldrig|ingen|intet|uden|hverken|næppe|ingenting',
      restriction:
        'kun|bare|udelukkende|alene|op til|maks|maksimalt|højst|mindst|minimum|cirka|ca|omkring|næsten|oftest|normalt|nogle|visse|udvalgte|begrænse\\p{L}+|valgfri\\p{L}*|separat|ekstra|delvist|mere|mindre|mellem|pr|per',
      attachment: 'med|end|for|fra|af|i|på|ved|til|mod|inklusive|som|hos|og',
    }),
    limitsBefore: openingWords('men|dog|undtagen|kun|ikke(?! (?:kun|bare|en|et|som))|obs|gælder'),
    paired: wholeWords('ikke kun|ikke bare|både|enten|hverken'),
    benefit: wholeWords(
      'så|uden|du|dig|din|dit|dine|holder|beskytter|sparer|let|nemt|behagelig\\p{L}*|altid|aldrig|overalt|klar|passer|nok',
    ),
    trailer: openingWords(
      'så|fordi|lavet|håndlavet|vævet|strikket|syet|drejet|blæst|støbt|skåret|glaseret|smedet|formet|designet|trykt|fremstillet',
    ),
    bareTrailer: null,
    sequel: NOWHERE,
    dependent: openingWords(
      'den(?! \\p{L}+e )|det(?! \\p{L}+e )|de(?! \\p{L}+e )|denne|dette|disse|han|hun|også|men|og|derfor|desuden|begge|så|her|dens|dets|deres|sin|sit|sine|derefter|dernæst|endnu (?:en|et)|dog|alligevel|ellers|eller|for eksempel|derudover',
    ),
    unfinished: openingWords(
      'hvis|når|mens|fordi|selvom|trods|efter|inden|før|for at|ved at|takket være|som',
    ),
    elliptic:
      /(?:^\S{1,24}(?:en|et|ne) (?:ikke|også|heller ikke)|(?:gør|kan|er|må|tåler) (?:det )?(?:\S{1,24} )?ikke(?: det)?)$/iu,
    striking: wholeWords('ingen|intet|aldrig|altid|kun|uden|hver|hvert|nok|endelig|lavet til|klar'),
    listWord: wholeWords('og|eller|&'),
    waitingEnd: 'nok|så|for',
  },
  signs: {
    to: 'til',
    by: 'gange',
    times: 'gange',
    plus: 'plus',
    minus: 'minus',
    per: 'per',
    about: 'cirka',
    at: 'snabel-a',
    number: 'nummer',
    dot: 'punktum',
    slash: 'skråstreg',
    cents: ' ',
    currencies: { DKK: { one: 'krone', other: 'kroner' }, USD: 'dollar', GBP: 'pund' },
    unitAliases: { sek: 's', 'sek.': 's', mdr: 'month', 'mdr.': 'month' },
    units: {
      W: 'watt',
      kW: 'kilowatt',
      V: 'volt',
      A: 'ampere',
      lm: 'lumen',
      K: 'kelvin',
      Hz: 'hertz',
      mAh: 'milliamperetimer',
      dB: 'decibel',
      'm²': 'kvadratmeter',
      'cm²': 'kvadratcentimeter',
      'g/m²': 'gram per kvadratmeter',
      Wh: 'watttimer',
      Ah: 'amperetimer',
      cal: 'kalorier',
      'm³': 'kubikmeter',
      'cm³': 'kubikcentimeter',
      rpm: 'omdrejninger i minuttet',
    },
    fractions: ['en halv', 'en kvart', 'tre kvart', 'en tredjedel', 'to tredjedele'],
    numbers: {
      near: {
        gold: 'smykke|ring|halskæde|armbånd|ørering|vedhæng|forgyldt|guld|diamant|karat|kæde',
        screen:
          'skärm|skjerm|skærm|video|projektor|monitor|upplösning|oppløsning|opløsning|kamera|tv\\b|film|webb?kamera|drönare|drone|ultra',
        light: 'lys|lampe|pære|hvid|kelvin|belys|lygte|farvetemperatur',
        current: 'strøm|lad|volt|watt|adapter|batteri|stik|sikring|kabel|ampere',
        steel: 'stål|rustfri|kirurgisk',
        past: 'mode\\b|musik|epoke|årti|nostalg|fest|hits|inspirer|stil',
        haste: 'sekund|varer|varm|klar|kog|timer|per|hvert|inden|på\\b|efter|vent',
        scale: 'skala|model|målestok',
      },
      karat: 'karat',
      prefixes: ['mikro', 'milli', 'centi', 'deci', 'kilo', 'mega', 'giga'],
      decades: '{n}’erne',
      plusMinus: 'plus minus',
      aroundTheClock: 'døgnet rundt',
      ratio: 'til',
      version: 'version',
      scales: {
        words: 'millioner|million|milliarder|milliard|tusind|mio\\.?|mia\\.?',
        joint: ' ',
        short: { mio: 'millioner', 'mio.': 'millioner', mia: 'milliarder', 'mia.': 'milliarder' },
      },
      clock: { hour: 'klokken {h}', minutes: '{h} {m}', underTen: null },
      halfDays: null,
      ordinals: {
        words:
          'første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende',
        beyond: '{n}.',
        king: 'den {o}',
        feminine: [],
      },
      volumes:
        'del|bog|bind|kapitel|akt|afsnit|fase|type|klasse|serie|sæson|niveau|version|udgave|generation|verdenskrig|vol|mark|mk',
      digits: null,
      eighths: ['en ottendedel', 'tre ottendedele', 'fem ottendedele', 'syv ottendedele'],
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'f.eks.': 'for eksempel',
      'bl.a.': 'blandt andet',
      'dvs.': 'det vil sige',
      'ca.': 'cirka',
      'inkl.': 'inklusive',
      'ekskl.': 'eksklusive',
      'osv.': 'og så videre',
      'nr.': 'nummer',
      'stk.': 'styk',
      'maks.': 'maksimalt',
    },
  },
  currencySigns: { kr: 'DKK' },
  priceFrom: 'fra {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Se mere nu.', 'Tag et nærmere kig.', 'Se mere i butikken.'],
  facts: {
    price: 'Til {price}.',
    from: 'Fra {price}.',
    saving: 'Nu {price} i stedet for {before}.',
    rating: '{value} ud af {scale} ifølge {count} anmeldelser.',
  },
  titleTalk: titleTalk(
    'ny|nyt|nye|nyhed(?:er)?|udsalg|på udsalg|tilbud|kampagne|rabat|(?:op til )?[-−–]?\\p{Nd}{1,2} ?%(?: rabat)?|begrænset (?:oplag|udgave)|limited|gratis (?:fragt|levering)|fri fragt|forudbestil(?:ling)?|forsalg|tilbage på lager|på lager|udsolgt|få tilbage|sidste chance|gaveidé|gaveide|bestseller|populær|kun online|restsalg',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'fragt(?:fri)?|levering(?:en|er|stid\\p{L}*)?|leveres|sendes|afsendes|forsendelse\\p{L}*|postnord|told(?:afgift\\p{L}*)?|hverdage|arbejdsdage|på lager|udsolgt|forudbestil\\p{L}*|bestillingsvare|(?:fremstilles|laves|syes|produceres) (?:efter|på) bestilling|retur(?:nere\\p{L}*|ret|nering)?|fortrydelsesret\\p{L}*|refunder\\p{L}*|refusion|pengene tilbage|ombyt\\p{L}*|reklamation\\p{L}*|garanti(?:en)?|inkl(?:\\.|usive) moms|moms|vi sender|(?:kapsler|tabletter) (?:om dagen|dagligt)|i æsken(?= ?:)|gaveindpakning' +
      '|ansvar(?:sfraskriv\\p{L}*| for skader)|ophavsret\\p{L}*|handelsbetingelser|privatlivspolitik|patentanmeldt|ce-(?:mærk|certifi)\\p{L}*|overholder (?:kravene|eu)|resultater(?:ne)? kan|rådfør\\p{L}*|læge|kosttilskud' +
      '|medfølger (?:ikke|ej)|(?:er )?ikke (?:inkluderet|inklusive|med i)|sælges (?:separat|hver for sig|enkeltvis)|batterier (?:medfølger|kræves|ikke)|(?:sættet|pakken|æsken|kittet) (?:indeholder|består)|som (?:vist|på billedet)|vist (?:på|med|her)|(?:følger med|medfølger|indgår) i æsken' +
      '|advarsel|advarsler|(?<!uden )fare(?= ?[:!])|kvælningsfare|kvælning|små dele(?= (?:som|der|kan|og))|rækkevidde (?:af|for)|uden (?:for rækkevidde|opsyn)|under opsyn|opsyn af|ikke (?:egnet|beregnet|anbefales|et legetøj|vaskes|stryges|bleges|tørretumbles|bruges|anvendes|udsættes|overskride\\p{L}*|til (?:børn|udendørs|indtagelse|varme))|tåler ikke|må (?:ikke|ej)|aldrig (?:efterlade|lade|nedsænk)\\p{L}*|undgå (?:kontakt|direkte|at|sollys|fugt|øjne\\p{L}*)|(?:kun|udelukkende) (?:til|beregnet) (?:indendørs|udendørs|udvortes|dekor)\\p{L}*|udvortes brug|indendørs brug|ved (?:irritation|hudirritation|graviditet|allergi|overfølsomhed)|i øjnene|kan indeholde|spor af|brandfarlig\\p{L}*|tag stikket' +
      '|håndvask\\p{L}*|maskinvask\\p{L}*|vaskes (?:i|med|separat|på|ved|før|inden|i hånden)|\\p{Nd} ?\\p{Nd} ?grader|tørretumbl\\p{L}*|kemisk rens\\p{L}*|stryges? (?:på|med|ved)|blegemiddel|skyllemiddel|tørres? (?:af )?med|fugtig klud|lunkent vand|(?:før|efter|inden) (?:første |hver )?(?:brug|anvendelse|vask|tænding|åbning|bestilling|køb)|første gang|(?:en|to|tre|\\p{Nd})(?: til (?:to|tre))? gange? (?:om|pr\\.?) (?:dag|dagen|år|året|måned)\\p{L}*|(?:køligt|tørt|mørkt)(?:,| og) (?:køligt|tørt|mørkt)|stuetemperatur|mindst holdbar|holdbarhed(?:sdato)?|efter åbning|første frost|glasbrik|bordskåner' +
      '|(?:små|mindre|naturlige|lette) (?:variationer|forskelle|afvigelser|ujævnheder)|farve(?:n|rne)? kan|kan (?:\\S{1,12} )?(?:variere|afvige|forekomme|smitte|krympe|misfarve|se anderledes|mørkne)|varierer|afhængig(?:t)? af (?:din )?skærm|skærm(?:indstilling\\p{L}*|en)? kan|(?:første|andet|tredje|sidste|næste) billede|(?:se|på) (?:billed|foto|størrelsesguide|tabel)\\p{L}*|modellen (?:er|bærer|har)|bærer størrelse|størrelsesguide|(?:lille|stor|små|store) i størrelsen|mål (?:din|dit|først|omhyggeligt)|mellem to størrelser' +
      '|venligst|vær venlig|klik (?:på|her|ind|for)|læg i kurven?|(?:køb|bestil) (?:nu|i dag|her|online)|bestilling(?:en|er)?|ved køb|ordrer over|nyhedsbrev\\p{L}*|kontakt (?:os|vores)|kundeservice|følg os|tag os|skriv til os|(?:vores|læs|skriv|se|\\p{Nd}) (?:en |vores )?anmeldelser?|bedømmelser?|rabatkode\\p{L}*|(?:med|brug) koden?|\\p{Nd} ?% tilfreds\\p{L}*|tilfredshedsgaranti|sikker betaling|ved kassen|tak fordi|i vores butik|vores andre|varenummer|varenr|modelnummer|(?:ingredienser|indhold|producent|oprindelsesland|materiale|søgeord)(?= ?:)|gavekort' +
      '|(?:kun|bare) (?:\\p{Nd}{1,3}|få|to|tre) (?:\\S{1,14} )?(?:tilbage|på lager)|\\p{Nd}{1,3} (?:stk\\.? |par )?tilbage på lager|få (?:stk\\.? )?tilbage|(?:snart|næsten) udsolgt|så længe lager(?:et)? haves|sidste (?:chance|eksemplarer|stykker)|begrænset (?:antal|lager|parti)|skynd (?:dig|jer)|(?:tilbuddet|kampagnen|udsalget) (?:gælder|slutter)' +
      '|køb (?:\\p{Nd}|en|et|to|tre)[^.;!?]{0,30} (?:gratis|betal|få|med i købet)|\\p{Nd} for \\p{Nd}(?= ?(?:[.!;,)]|$| på))|(?:to|tre) for (?:en|én|to|prisen)|tag \\p{Nd}[^.;!?]{0,5}betal|\\p{Nd} ?\\+ ?\\p{Nd} gratis|(?:anden|andet|tredje) (?:\\S{1,14} )?(?:gratis|til halv pris)|\\p{Nd}{1,2} ?% rabat|halv pris' +
      '|velkommen (?:til|hos|i) (?:vores|os|min)|vi er (?:et|en|to) [^.;!?]{0,40}(?:virksomhed|firma|butik|familie|team|mærke|værksted|studie|producent)\\p{L}*|familie(?:virksomhed|firma)\\p{L}*|vores (?:butik|webshop|virksomhed|team|mission|sortiment|firma)' +
      '|verificere\\p{L}* (?:køb|køber|kunde)|\\p{Nd}(?:[.,]\\p{Nd})? (?:ud )?af (?:\\p{Nd}{1,2}|fem|ti) (?:stjerner|mulige)|(?:fem|fire|[45]) (?:ud af (?:5|fem) )?stjerner(?= ?(?:[.!;,)–—-]|$))' +
      '|(?:medfølger|følger|leveres) (?:ikke|ej)|uden (?:pære|lyskilde)(?= ?(?:[.!;,)]|$))',
    'vask(?! væk)|rengør|skyl|tør (?:af|med|det|den)|stryg|opbevar(?:es)?|påfør|massér|masser|ryst(?:es)?|omrystes|bland (?:\\p{Nd}|en|med|godt)|oplad (?:lampen|batteriet|enheden|helt)|tilslut|sæt stikket|fjern (?:låget|emballagen|etiketten)|hæld (?:\\p{Nd}|kogende|varmt)|brug (?:ikke|kun|en fugtig|koden|inden)|anvend(?:es)?|undgå|vent (?:\\p{Nd}|nogle|til)|læs|følg (?:anvisning|instruktion|vejledning)\\p{L}*|hold(?:es)? (?:væk|uden|tør)\\p{L}*|efterlad (?:aldrig|ikke)|lad (?:tørre|afkøle|virke|trække|det tørre|den afkøle|stearinen|voksen)|se (?:billed|størrelses|nedenfor|tabel)\\p{L}*|ikke til|indeholder(?= ?:)|obs|bemærk(?= ?[:!]| at)|klip vægen|morgen og aften|bør (?:opbevares|vaskes)|skal (?:opbevares|vaskes)' +
      '|om (?:os|mig|butikken)(?= ?(?:[.!:–—-]|$))' +
      '|skru (?:\\S{1,14} )?(?:fast|i|på|af|løs|sammen)|tryk (?:på|ind)|tilslut|monter|fastgør|sæt (?:stikket|\\S{1,14} i|i)|spænd (?:skruerne|efter)',
  ),
  smallPrintHeadings:
    'pleje(?:vejledning|råd)|vask(?:eanvisning\\p{L}*)?|vedligehold\\p{L}*|rengøring|fragt|levering\\p{L}*|retur(?:nering)?|returret|fortrydelsesret|garanti|reklamationsret|størrelsesguide|størrelser|mål|specifikationer|tekniske (?:data|specifikationer)|advarsl\\p{L}*|advarsel|sikkerhed\\p{L}*|ansvarsfraskrivelse|ingredienser|allergener|næringsindhold|ofte stillede spørgsmål|pakken indeholder|hvad er (?:inkluderet|i æsken)|brug(?:sanvisning|svejledning)|brug$|anvendelse|sådan (?:bruges|bruger du)\\p{L}*|montering|opbevaring|om (?:os|butikken)|anmeldelser|betingelser|vigtigt',
  claims: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
