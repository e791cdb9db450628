/** Norwegian. */
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
      exception: 'men|dog|unntatt|bortsett|selv om|til tross|derimot|i stedet|eksklusive',
      condition:
        'hvis|dersom|når|så lenge|forutsatt|avhengig|må|bør|skal|krev\\p{L}+|trenger|anbefal\\p{L}+|med mindre|hvor',
      time: 'mens|inntil|innen|før|etter|under',
      negation: 'ikke|aldri|ingen|ingenting|uten|verken|knapt|intet',
      restriction:
        'kun|bare|utelukkende|alene|opptil|opp til|maks|maksimalt|høyst|minst|cirka|ca|omtrent|nesten|oftest|vanligvis|noen|visse|utvalgte|begrens\\p{L}+|valgfri\\p{L}*|separat|ekstra|delvis|mer|mindre|mellom|per',
      attachment: 'med|enn|for|fra|av|i|på|ved|til|mot|inkludert|som|hos|og',
    }),
    limitsBefore: openingWords('men|dog|unntatt|kun|bare|ikke(?! (?:kun|bare|en|et|som))|obs|gjelder'),
    paired: wholeWords('ikke bare|ikke kun|både|enten|verken'),
    benefit: wholeWords(
      'slik at|så|uten|du|deg|din|ditt|dine|holder|beskytter|sparer|lett|enkelt|behagelig\\p{L}*|alltid|aldri|overalt|klar|passer|nok',
    ),
    trailer: openingWords(
      'slik at|så|fordi|laget|håndlaget|vevd|strikket|sydd|dreid|blåst|støpt|skåret|glasert|smidd|formet|designet|trykt|produsert',
    ),
    bareTrailer: null,
    sequel: NOWHERE,
    dependent: openingWords(
      'den(?! \\p{L}+e )|det(?! \\p{L}+e )|de(?! \\p{L}+e )|denne|dette|disse|han|hun|også|men|og|derfor|dessuten|begge|så|her|dens|dets|deres|sin|sitt|sine|deretter|enda (?:en|et|ett|én)|likevel|ellers|eller|for eksempel|i tillegg',
    ),
    unfinished: openingWords('hvis|når|mens|fordi|selv om|etter|innen|før|for å|ved å|takket være|som'),
    elliptic:
      /(?:^\S{1,24}(?:en|et|a|ne) (?:ikke|også|heller ikke)|(?:gjør|kan|er|må|tåler) (?:det )?(?:\S{1,24} )?ikke(?: det)?)$/iu,
    striking: wholeWords('ingen|ingenting|aldri|alltid|bare|uten|hver|hvert|nok|endelig|laget for|klar'),
    listWord: wholeWords('og|eller|&'),
    waitingEnd: 'nok|så|for',
  },
  signs: {
    to: 'til',
    by: 'ganger',
    times: 'ganger',
    plus: 'plus',
    minus: 'minus',
    per: 'per',
    about: 'cirka',
    at: 'krøllalfa',
    number: 'nummer',
    dot: 'punktum',
    slash: 'skråstrek',
    cents: ' ',
    currencies: { NOK: { one: 'krone', other: 'kroner' }, USD: 'dollar', GBP: 'pund' },
    unitAliases: { sek: 's', 'sek.': 's', mnd: 'month', 'mnd.': 'month' },
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
      Wh: 'wattimer',
      Ah: 'amperetimer',
      cal: 'kalorier',
      'm³': 'kubikkmeter',
      'cm³': 'kubikkcentimeter',
      rpm: 'omdreininger i minuttet',
    },
    fractions: ['en halv', 'en fjerdedel', 'tre fjerdedeler', 'en tredjedel', 'to tredjedeler'],
    numbers: {
      near: {
        gold: 'smykke|ring|halskjede|armbånd|øredobb|anheng|forgylt|gull|diamant|karat|kjede',
        screen:
          'skärm|skjerm|skærm|video|projektor|monitor|upplösning|oppløsning|opløsning|kamera|tv\\b|film|webb?kamera|drönare|drone|ultra',
        light: 'lys|lampe|pære|hvit|kelvin|belys|lykt|fargetemperatur',
        current: 'strøm|lad|volt|watt|adapter|batteri|kontakt|sikring|kabel|ampere',
        steel: 'stål|rustfri|kirurgisk',
        past: 'mote|musikk|epoke|tiår|tallet|nostalg|fest|hits|inspirer|stil',
        haste: 'sekund|varer|varm|klar|kok|timer|per|hvert|innen|på\\b|etter|vent',
        scale: 'skala|modell|målestokk',
      },
      karat: 'karat',
      prefixes: ['mikro', 'milli', 'centi', 'desi', 'kilo', 'mega', 'giga'],
      decades: '{n}-tallet',
      plusMinus: 'pluss minus',
      aroundTheClock: 'døgnet rundt',
      ratio: 'til',
      version: 'versjon',
      scales: {
        words: 'millioner|million|milliarder|milliard|tusen|mill\\.?|mrd\\.?',
        joint: ' ',
        short: { mill: 'millioner', 'mill.': 'millioner', mrd: 'milliarder', 'mrd.': 'milliarder' },
      },
      clock: { hour: 'klokken {h}', minutes: '{h} {m}', underTen: null },
      halfDays: null,
      ordinals: {
        words:
          'første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende',
        beyond: '{n}.',
        king: 'den {o}',
        feminine: [],
      },
      volumes:
        'del|bok|bind|kapittel|akt|episode|fase|type|klasse|serie|sesong|nivå|versjon|utgave|generasjon|verdenskrig|vol|mark|mk',
      digits: null,
      eighths: ['en åttedel', 'tre åttedeler', 'fem åttedeler', 'sju åttedeler'],
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'f.eks.': 'for eksempel',
      'bl.a.': 'blant annet',
      'dvs.': 'det vil si',
      'ca.': 'cirka',
      'inkl.': 'inkludert',
      'ekskl.': 'ekskludert',
      'osv.': 'og så videre',
      'nr.': 'nummer',
      'stk.': 'stykk',
      'maks.': 'maksimalt',
    },
  },
  currencySigns: { kr: 'NOK' },
  priceFrom: 'fra {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Se mer nå.', 'Ta en nærmere titt.', 'Se mer i butikken.'],
  facts: {
    price: 'For {price}.',
    from: 'Fra {price}.',
    saving: 'Nå {price} i stedet for {before}.',
    rating: '{value} av {scale} ifølge {count} omtaler.',
  },
  titleTalk: titleTalk(
    'ny|nytt|nye|nyhet(?:er)?|salg|på salg|tilbud|kampanje|rabatt|(?:opptil )?[-−–]?\\p{Nd}{1,2} ?%(?: rabatt)?|begrenset (?:opplag|utgave)|gratis (?:frakt|levering)|fri frakt|forhåndsbestill(?:ing)?|forhåndssalg|tilbake på lager|på lager|utsolgt|få igjen|siste sjanse|gavetips|bestselger|populær|kun på nett',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'frakt(?:fri)?|levering(?:en|er|stid\\p{L}*)?|leveres|sendes|forsendelse\\p{L}*|posten|toll(?:avgift\\p{L}*)?|virkedager|arbeidsdager|på lager|utsolgt|forhåndsbestill\\p{L}*|bestillingsvare|(?:lages|produseres|sys) på bestilling|retur(?:nere\\p{L}*|rett|er)?|angrerett\\p{L}*|refunder\\p{L}*|refusjon|pengene tilbake|bytterett|reklamasjon\\p{L}*|garanti(?:en)?|inkl(?:\\.|usive) mva|mva|vi sender|(?:kapsler|tabletter) (?:om dagen|daglig)|i esken(?= ?:)|gaveinnpakning' +
      '|ansvarsfraskriv\\p{L}*|ansvar for skader|opphavsrett\\p{L}*|kjøpsvilkår|vilkår|personvern\\p{L}*|patentsøkt|ce-(?:merk|sertifi)\\p{L}*|oppfyller (?:kravene|eu)|resultater(?:ne)? kan|rådfør\\p{L}*|lege|kosttilskudd' +
      '|følger ikke med|medfølger (?:ikke|ei)|(?:er )?ikke (?:inkludert|inklusive)|selges (?:separat|hver for seg|enkeltvis)|batterier (?:medfølger|kreves|ikke|følger)|(?:settet|pakken|esken) (?:inneholder|består)|som (?:vist|på bildet)|vist (?:på|med|her)|(?:følger med|medfølger|inngår) i esken' +
      '|advars(?:el|ler)|fare(?= ?[:!])|kvelningsfare|kvelning|små deler(?= (?:som|kan|og))|rekkevidde|uten (?:tilsyn|oppsyn)|under oppsyn|tilsyn av|ikke (?:egnet|beregnet|anbefales|et leketøy|vaskes|strykes|blekes|tørketromles|brukes|utsettes|overskrid\\p{L}*|for (?:barn|utendørs|inntak)|til (?:barn|varme))|tåler ikke|må ikke|skal ikke|aldri (?:forlat|la|senk)\\p{L}*|unngå (?:kontakt|direkte|å|sollys|fukt|øyne\\p{L}*)|(?:kun|bare) (?:til|for|beregnet) (?:innendørs|utendørs|utvortes|dekor)\\p{L}*|utvortes bruk|innendørs bruk|ved (?:irritasjon|hudirritasjon|graviditet|allergi)|i øynene|kan inneholde|spor av|brannfarlig\\p{L}*|brennbar\\p{L}*|trekk ut' +
      '|håndvask\\p{L}*|maskinvask\\p{L}*|vaskes (?:i|med|separat|på|ved|før|for hånd)|\\p{Nd} ?\\p{Nd} ?grader|tørketrom\\p{L}*|kjemisk rens\\p{L}*|strykes? (?:på|med|ved)|blekemiddel|tøymykner|tørkes? (?:av )?med|fuktig klut|lunkent vann|(?:før|etter) (?:første |hver )?(?:bruk|vask|tenning|åpning|bestilling|kjøp)|første gang|(?:en|to|tre|\\p{Nd})(?: til (?:to|tre))? ganger? (?:om|per|i) (?:dag|dagen|år|året|måned)\\p{L}*|(?:kjølig|tørt|mørkt)(?:,| og) (?:kjølig|tørt|mørkt)|romtemperatur|best før|holdbarhet(?:sdato)?|etter åpning|første frost|glassbrikke' +
      '|(?:små|mindre|naturlige|lette) (?:variasjoner|forskjeller|avvik|ujevnheter)|farge(?:n|ne)? kan|kan (?:\\S{1,12} )?(?:variere|avvike|forekomme|smitte|krympe|misfarge|se annerledes|mørkne)|varierer|avhengig av (?:din )?skjerm\\p{L}*|skjerm(?:innstilling\\p{L}*|en)? kan|(?:første|andre|tredje|siste|neste) bilde|(?:se|på) (?:bilde|foto|størrelsesguide|tabell)\\p{L}*|modellen (?:er|bruker|har)|bruker størrelse|størrelsesguide|(?:liten|stor|små|store) i størrelsen|mål (?:din|ditt|først|nøye)|mellom to størrelser' +
      '|vennligst|klikk (?:på|her|inn|for)|legg i (?:handlekurven|handlevognen)|(?:kjøp|bestill|handle) (?:nå|i dag|her|på nett)|bestilling(?:en|er)?|ved kjøp|ordre over|nyhetsbrev\\p{L}*|kontakt (?:oss|vår)|kundeservice|følg oss|tagg oss|skriv til oss|(?:våre|les|skriv|se|\\p{Nd}) (?:en |våre )?anmeldelser?|omtaler?|rabattkode\\p{L}*|(?:med|bruk) koden?|\\p{Nd} ?% fornøyd\\p{L}*|fornøyd-garanti|sikker betaling|i kassen|takk for|i butikken vår|våre andre|varenummer|varenr|modellnummer|(?:ingredienser|innhold|produsent|opprinnelsesland|materiale|søkeord)(?= ?:)|gavekort' +
      '|(?:kun|bare) (?:\\p{Nd}{1,3}|få|noen få|to|tre) (?:\\S{1,14} )?(?:igjen|på lager)|\\p{Nd}{1,3} (?:stk\\.? |par )?igjen på lager|få igjen|(?:snart|nesten) utsolgt|så lenge lageret rekker|siste (?:sjanse|eksemplarer)|begrenset (?:antall|lager|parti)|skynd (?:deg|dere)|(?:tilbudet|kampanjen|salget) (?:gjelder|slutter|varer)' +
      '|kjøp (?:\\p{Nd}|en|ett|to|tre)[^.;!?]{0,30} (?:gratis|betal|få|med på kjøpet)|\\p{Nd} for \\p{Nd}(?= ?(?:[.!;,)]|$| på))|(?:to|tre) for (?:en|én|to|prisen)|ta \\p{Nd}[^.;!?]{0,5}betal|\\p{Nd} ?\\+ ?\\p{Nd} gratis|(?:andre|tredje) (?:\\S{1,14} )?(?:gratis|til halv pris)|\\p{Nd}{1,2} ?% rabatt|halv pris' +
      '|velkommen (?:til|hos|i) (?:vår|oss|min)\\p{L}*|vi er (?:et|en|to) [^.;!?]{0,40}(?:bedrift|firma|butikk|familie|team|merke|verksted|studio|produsent)\\p{L}*|familie(?:bedrift|firma)\\p{L}*|vår[te]? (?:butikk|nettbutikk|bedrift|team|misjon|sortiment|firma)|(?:butikken|nettbutikken|bedriften) vår' +
      '|verifisert (?:kjøp|kjøper|kunde)|\\p{Nd}(?:[.,]\\p{Nd})? av (?:\\p{Nd}{1,2}|fem|ti) (?:stjerner|mulige)|(?:fem|fire|[45]) (?:av (?:5|fem) )?stjerner(?= ?(?:[.!;,)–—-]|$))' +
      '|(?:medfølger|følger|leveres) ikke|uten (?:pære|lyskilde)(?= ?(?:[.!;,)]|$))',
    'vask(?! bort)|rengjør|skyll|tørk|stryk|oppbevar(?:es)?|påfør|masser|rist(?:es)? (?:godt|før)|ristes|bland (?:\\p{Nd}|en|med|godt)|lad (?:opp )?(?:lampen|batteriet|enheten|helt)|koble|sett i støpselet|fjern (?:lokket|emballasjen|etiketten)|hell (?:\\p{Nd}|kokende|varmt)|bruk (?:ikke|kun|bare|en fuktig|koden|innen)|brukes|unngå|vent (?:\\p{Nd}|noen|til)|les|følg (?:anvisning|instruksjon|veiledning)\\p{L}*|holdes? (?:unna|utenfor|tørr)\\p{L}*|hold (?:unna|utenfor|tørr)\\p{L}*|forlat aldri|la (?:tørke|avkjøle|virke|trekke|det tørke|den avkjøle|stearinen|voksen)|se (?:bilde|størrelses|nedenfor|tabell)\\p{L}*|ikke for|inneholder(?= ?:)|obs|merk(?= ?[:!]| at)|klipp veken|morgen og kveld|bør (?:oppbevares|vaskes)|skal (?:oppbevares|vaskes)' +
      '|om (?:oss|meg|butikken)(?= ?(?:[.!:–—-]|$))' +
      '|skru (?:\\S{1,14} )?(?:fast|i|på|av|løs|sammen)|trykk (?:på|inn)|koble (?:til|fra)|monter|fest (?:\\S{1,14} )?(?:i|på|med)|sett (?:i støpselet|\\S{1,14} i|i)|stram',
  ),
  smallPrintHeadings:
    'stell$|pleie(?:råd|anvisning)|vask(?:eanvisning\\p{L}*|eråd)?|vedlikehold\\p{L}*|rengjøring|frakt|levering\\p{L}*|retur(?:er)?|angrerett|garanti|størrelsesguide|størrelser|mål|spesifikasjoner|tekniske (?:data|spesifikasjoner)|advars(?:el|ler)|sikkerhet\\p{L}*|ansvarsfraskrivelse|ingredienser|allergener|næringsinnhold|ofte stilte spørsmål|pakken inneholder|hva er (?:inkludert|i esken)|bruksanvisning|bruk$|slik (?:brukes|bruker du)\\p{L}*|montering|oppbevaring|om (?:oss|butikken)|omtaler|anmeldelser|vilkår|viktig',
  claims: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
