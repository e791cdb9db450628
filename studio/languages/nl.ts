/** Dutch. */
import { TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import { limitWords, linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { compounds, hundreds, series } from '#studio/languages/number-words.ts';
import type { NumberWords, SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'bijv|o\\.a|m\\.b\\.v|ong|incl|excl|ca|dhr|mevr|mw|dr|drs|St',
  shortUnits: '',
  grammar: {
    limits: limitWords({
      exception:
        'maar|echter|behalve|uitgezonderd|tenzij|hoewel|ofschoon|ondanks|daarentegen|in plaats|exclusief|met uitzondering',
      condition:
        'als|indien|wanneer|mits|zolang|zodra|afhankelijk|moet|moeten|dient|dienen|vereis\\p{L}+|nodig|aanbevolen|aangeraden|mag|mogen|zou|waar',
      time: 'totdat|voordat|nadat|tijdens|terwijl|onder|na',
      negation: 'niet|niets|nooit|geen|niemand|zonder|noch|nauwelijks',
      restriction:
        'alleen|slechts|enkel|uitsluitend|tot|maximaal|max|hoogstens|hooguit|minimaal|minstens|ten minste|ongeveer|circa|ca|rond|bijna|vrijwel|meestal|gewoonlijk|vaak|soms|sommige|bepaalde|geselecteerde|beperkt\\p{L}*|optioneel|apart|los|extra|deels|gedeeltelijk|voornamelijk|meer|minder|tussen|per|gemiddeld',
      attachment: 'met|dan|voor|van|in|op|bij|uit|door|om|aan|tegen|inclusief|vanaf|naar|te|en',
    }),
    limitsBefore: openingWords(
      'maar|echter|behalve|alleen|niet(?! (?:alleen|zomaar|enkel))|enkel|let op|tenzij',
    ),
    paired: wholeWords('niet alleen|zowel|noch|hetzij'),
    benefit: wholeWords(
      'zodat|zonder|je|jouw|uw|houdt|blijft|beschermt|makkelijk|gemakkelijk|comfortabel|altijd|nooit|overal|klaar|past|bespaart|genoeg',
    ),
    trailer: openingWords(
      'zodat|waardoor|want|omdat|gemaakt|handgemaakt|geweven|gebreid|genaaid|gedraaid|geblazen|gegoten|gesneden|geglazuurd|gesmeed|gevormd|ontworpen|gebouwd|bedrukt',
    ),
    bareTrailer: null,
    sequel: linksBefore('want', 'de|het|een|elke|elk|geen|je|uw'),
    dependent: openingWords(
      'hij|zij|ze|deze|dit|dat|die|daarom|dus|ook|en|maar|bovendien|beide|daarmee|hierdoor|zijn|haar|hun|daarna|dan|vervolgens|nog (?:een|één|eens)|toch|echter|daarnaast|ten ?slotte|anders|of|bijvoorbeeld|daarbij|daarin|daarop',
    ),
    unfinished: openingWords(
      'als|wanneer|terwijl|omdat|hoewel|nadat|voordat|zodra|totdat|tenzij|om|dankzij|door|zonder|dat',
    ),
    elliptic:
      /(?:^(?:de|een|zijn|haar) \S{1,24} (?:niet|ook niet|ook|wel)|^het (?:deksel|\p{L}{1,24}je) (?:niet|ook|wel)|(?:kan|mag|is|doet|zijn|kunnen) (?:dat |het )?niet)$/iu,
    striking: wholeWords(
      'geen|niets|niemand|elke?|alleen|nooit|altijd|zonder|genoeg|enige|eindelijk|ademt|gemaakt voor',
    ),
    listWord: wholeWords('en|of|&'),
    waitingEnd: 'genoeg|zo',
  },
  signs: {
    to: 'tot',
    by: 'bij',
    times: 'keer',
    plus: 'plus',
    minus: 'min',
    per: 'per',
    about: 'ongeveer',
    at: 'apenstaartje',
    number: 'nummer',
    dot: 'punt',
    slash: 'schuine streep',
    cents: ' ',
    currencies: { USD: 'dollar', GBP: 'pond' },
    unitAliases: { jr: 'year', 'jr.': 'year', mnd: 'month', 'mnd.': 'month' },
    units: {
      W: 'watt',
      kW: 'kilowatt',
      V: 'volt',
      A: 'ampère',
      lm: 'lumen',
      K: 'kelvin',
      Hz: 'hertz',
      mAh: 'milliampère-uur',
      dB: 'decibel',
      'm²': 'vierkante meter',
      'cm²': 'vierkante centimeter',
      'g/m²': 'gram per vierkante meter',
      Wh: 'wattuur',
      Ah: 'ampère-uur',
      cal: 'calorieën',
      'm³': 'kubieke meter',
      'cm³': 'kubieke centimeter',
      rpm: 'toeren per minuut',
    },
    fractions: ['een half', 'een kwart', 'driekwart', 'een derde', 'twee derde'],
    numbers: {
      near: {
        gold: 'sieraad|sieraden|ring|ketting|armband|oorbel|hanger|verguld|goud|diamant|karaat',
        screen: 'scherm|video|beamer|projector|monitor|resolutie|camera|televisie|film|webcam|drone|ultra',
        light: 'licht|lamp|wit\\b|kelvin|verlicht|lantaarn|kleurtemperatuur',
        current: 'stroom|lader|laad|volt|watt|adapter|accu|batterij|stekker|zekering|kabel|ampère',
        steel: 'staal|roestvrij|rvs|chirurgisch',
        past: 'mode\\b|muziek|tijdperk|jaren|nostalg|feest|hits|geïnspireerd|stijl',
        haste: 'second|duurt|verwarm|klaar|kookt|per|elke|binnen|in\\b|na\\b|wacht',
        scale: 'schaal|verhouding',
      },
      karat: 'karaat',
      prefixes: ['micro', 'milli', 'centi', 'deci', 'kilo', 'mega', 'giga'],
      decades: 'jaren {n}',
      plusMinus: 'plus of min',
      aroundTheClock: 'dag en nacht',
      ratio: 'bij',
      version: 'versie',
      scales: {
        words: 'miljoen|miljard|duizend|mln\\.?|mld\\.?',
        joint: ' ',
        short: { mln: 'miljoen', 'mln.': 'miljoen', mld: 'miljard', 'mld.': 'miljard' },
      },
      clock: { hour: '{h} uur', minutes: '{h} uur {m}', underTen: null },
      halfDays: null,
      ordinals: {
        words:
          'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste',
        beyond: '{n}e',
        king: 'de {o}',
        feminine: [],
      },
      volumes:
        'deel|boek|band|hoofdstuk|akte|aflevering|fase|type|klasse|serie|seizoen|niveau|versie|editie|generatie|wereldoorlog|vol|mark|mk',
      digits: null,
      eighths: ['een achtste', 'drie achtste', 'vijf achtste', 'zeven achtste'],
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'bijv.': 'bijvoorbeeld',
      'bv.': 'bijvoorbeeld',
      'o.a.': 'onder andere',
      'd.w.z.': 'dat wil zeggen',
      'ca.': 'circa',
      'incl.': 'inclusief',
      'excl.': 'exclusief',
      'enz.': 'enzovoort',
      'nr.': 'nummer',
      'max.': 'maximaal',
      'min.': 'minimaal',
      'evt.': 'eventueel',
    },
  },
  currencySigns: {},
  priceFrom: 'vanaf {price}',
  addressWords: {
    dotBeforeEnding: 'punt',
    inBrackets: 'punt',
    titles: '',
    dot: null,
    digits: null,
  },
  numberWords: dutchNumbers,
};

function dutchNumbers(): NumberWords {
  const units = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
  const belowHundred = [
    ...series(2, 1, 'twee drie vier vijf zes zeven acht negen'),
    ...compounds(
      units,
      'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
      ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
      (unit, ten) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`,
    ),
  ];
  return {
    joint: /^$/,
    jointAfterTens: false,
    values: new Map([
      ...belowHundred,
      ...hundreds(belowHundred, ['', ...units.slice(1)], 'honderd'),
      ['duizend', 1000],
      ['dozijn', 12],
    ]),
  };
}

export const writing: WritingRules = {
  callsToAction: ['Ontdek het nu.', 'Bekijk het in de winkel.', 'Kies de jouwe.'],
  facts: {
    price: 'Voor {price}.',
    from: 'Vanaf {price}.',
    saving: 'Nu {price} in plaats van {before}.',
    rating: '{value} van {scale} volgens {count} beoordelingen.',
  },
  titleTalk: titleTalk(
    'nieuw|nieuw binnen|nu nieuw|aanbieding|actie|uitverkoop|korting|(?:tot )?[-−–]?\\p{Nd}{1,2} ?%(?: korting)?|gratis (?:verzending|bezorging)|beperkte (?:oplage|editie)|gelimiteerde? (?:editie|oplage)|op=op|op is op|pre-?order|voorverkoop|weer (?:op voorraad|leverbaar)|uitverkocht|cadeautip|cadeau-?idee|populair|laatste (?:stuks|kans)|alleen online|tijdelijk|exclusief|op voorraad',
  ),
  sample: 'Zo zullen je video’s klinken.',
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'strijken|uit de zon|mail ons|aanbrengen|montage vereist|merken zijn|vervangt geen|abonnement|elke (?:twee|drie|zes) maanden|na het wassen|verzend\\p{L}*|verzonden|verstuurd|versturen wij|bezorg(?:en|ing|d|tijd|kosten|er)|levering(?:en)?|levertijd(?:en)?|geleverd|leverbaar|postnl|douane\\p{L}*|invoerrechten|werkdag(?:en)?|op voorraad|voorraad|pre-?order\\p{L}*|op bestelling|retour(?:en|neren|zending|recht|beleid)?|terugbeta\\p{L}*|terugsturen|bedenktijd|ruilen|omruilen|garantie|niet-goed-geld-terug|geld terug|btw|(?:op|via) (?:je|uw) scherm|anders uitzien|(?:capsules?|tabletten) per dag|in de doos(?= ?:)|cadeauverpakking|bewaren(?= ?(?:[.!;,)।۔]|$))|inpakservice' +
      '|(?:algemene )?voorwaarden|aansprakelijk\\p{L}*|privacybeleid|handelsmerk\\p{L}*|octrooi aangevraagd|ce-(?:markering|keurmerk|gecertificeerd)|voldoet aan|resultaten kunnen|raadpleeg|huisarts|arts|voedingssupplement' +
      '|niet (?:inbegrepen|meegeleverd|inclusief|bijgeleverd)|(?:apart|los|afzonderlijk) (?:verkrijgbaar|verkocht|te koop)|getoonde|afgebeeld\\p{L}*|batterijen (?:niet|vereist|nodig)|(?:de set|set|pakket|verpakking|doos) (?:bevat|bestaat uit)|exclusief (?:batterij|lamp|inhoud|plant|btw)\\p{L}*|(?:zit|zitten|meegeleverd|inbegrepen) in de doos|wordt geleverd' +
      '|let op|waarschuwing(?:en)?|(?<!zonder )gevaar|verstikking\\p{L}*|kleine onderdelen|bereik van (?:\\S{1,12} )?kinderen|(?:buiten|uit) (?:het )?bereik|uit de buurt|onbeheerd|toezicht|niet (?:geschikt|bedoeld|gebruiken|wassen|bleken|strijken|wringen|weken|openen|inslikken|onderdompelen|drogen|in de (?:vaatwasser|magnetron|droger|wasmachine|zon|ogen)|voor (?:kinderen|buiten|gebruik|warme|hete|consumptie))|nooit (?:alleen|onbeheerd|in water|in de|zonder toezicht|gebruiken)|vermijd (?:contact|direct|zon|blootstelling|water|langdurig)\\p{L}*|ontvlambaar|alleen (?:voor (?:binnen|buiten|uitwendig|decoratief|gebruik)\\p{L}*|binnenshuis|uitwendig)|uitwendig gebruik|stekker (?:uit|in)|bij (?:irritatie|huidirritatie|zwangerschap)|in (?:de )?ogen|kan (?:sporen|noten|allergenen) \\p{L}*|kan sporen|sporen van' +
      '|(?:met de|op de|de) hand (?:af)?(?:wassen|spoelen)|handwas|machinewas|wasmachine(?= (?:op|tot|max))|wassen (?:op|bij|tot)|op \\p{Nd} ?\\p{Nd} ?(?:°|graden)|afnemen met|vochtige doek|droger|droogtrommel|stomen|chemisch reinigen|bleekmiddel|wasverzachter|onderzetter (?:gebruiken|onder)|gebruik een onderzetter|(?:voor|na) (?:het eerste|elk|ieder|het) gebruik|voor gebruik|voor het (?:aansteken|eerste|wassen|bestellen|openen)|de eerste keer|(?:een|één|twee|drie|\\p{Nd}) ?(?:keer|maal) (?:per (?:dag|jahr|jaar)|daags)|tweemaal daags|(?:koel|droog|donker)(?:,| en) (?:koele?|droge?|donkere?)\\p{L}*|koele,? (?:en )?droge|kamertemperatuur|na opening|houdbaar\\p{L}*|direct zonlicht(?= (?:vermijden|houden))|eerste vorst' +
      "|(?:kleine|lichte|geringe|natuurlijke) (?:kleur)?(?:verschillen|afwijkingen|onregelmatigheden|oneffenheden|variaties)|kleurverschil\\p{L}*|onregelmatigheden|oneffenheden|(?:kan|kunnen) (?:\\S{1,12} )?(?:afwijken|variëren|vlekken|verschillen|afgeven|krimpen|verkleuren)|donkerder|beeldscherm(?:en)?(?= (?:afwijken|verschillen|anders))|per scherm|(?:eerste|tweede|derde|laatste|volgende|\\p{Nd}e) (?:foto|afbeelding)\\p{L}*|op de foto|foto[’']s (?:kunnen|zijn)|het model (?:draagt|is)|model draagt|draagt maat|maattabel|valt (?:klein|groot|kleiner|groter|ruim)|tussen twee maten|meet (?:je|uw|eerst)" +
      '|alsjeblieft|alstublieft|a\\.u\\.b|klik (?:op|hier|op de|door)|koop nu|in winkelwagen|bestel (?:nu|vandaag|hier|voor|via)|bestelling(?:en)?|nieuwsbrief|neem contact|contacteer|klantenservice|stuur ons|volg ons|tag ons|beoordelingen|reviews?|laat een review|kortingscode\\p{L}*|met (?:de )?code|gebruik code|\\p{Nd} ?% tevreden\\p{L}*|tevredenheidsgarantie|veilig betalen|afrekenen|bedankt voor|artikelnummer|modelnummer|zie (?:foto|maattabel|de (?:foto|tweede|eerste|maattabel|tabel|afbeelding)|onze|hieronder|afbeelding|beschrijving)|(?:ingrediënten|fabrikant|land van herkomst|trefwoorden|inhoud)(?= ?:)|op maat (?:te bestellen|bestellen)' +
      '|(?:maar|slechts) (?:nog )?(?:\\p{Nd}{1,3}|enkele|een paar|twee|drie) (?:\\S{1,14} )?(?:stuks|over|op voorraad|beschikbaar|exemplaren|leverbaar)|nog (?:maar|slechts) (?:\\p{Nd}{1,3}|enkele)(?= ?(?:[.!]|$))|nog \\p{Nd}{1,3} (?:stuks|op voorraad|over|beschikbaar)|bijna (?:op|uitverkocht|weg)(?= ?(?:[.!]|$))|op is op|zolang de voorraad strekt|laatste (?:stuks?|kans|exemplaren|artikelen)|beperkte voorraad|wees er snel bij|(?:actie|aanbieding|korting) (?:geldt|eindigt|loopt)|tijdelijke (?:actie|aanbieding)' +
      '|koop (?:er )?(?:\\p{Nd}|één|een|twee|drie)[^.;!?]{0,30}(?:gratis|krijg|ontvang|betaal|cadeau)\\p{L}*|\\p{Nd} halen[^.;!?]{0,5}\\p{Nd} betalen|(?:\\p{Nd}|twee|drie) voor de prijs van|\\p{Nd} voor \\p{Nd}(?= ?(?:[.!;,)]|$))|\\p{Nd} ?\\+ ?\\p{Nd} (?:gratis|cadeau)|(?:tweede|2e|derde|3e) (?:\\S{1,14} )?(?:is )?(?:gratis|halve prijs|voor de helft)|\\p{Nd}{1,2} ?% korting|halve prijs' +
      '|welkom (?:bij|in|op) (?:ons|onze|mijn)|w(?:e|ij) zijn (?:een|twee|het|de) [^.;!?]{0,40}(?:bedrijf|winkel|familie|webshop|team|merk|atelier|studio|fabrikant|zaak)\\p{L}*|familiebedrijf\\p{L}*|(?:onze|ons) (?:winkel|webshop|shop|bedrijf|team|missie|assortiment|zaak)' +
      '|geverifieerde (?:koper|aankoop|klant|beoordeling)|\\p{Nd}(?:[.,]\\p{Nd})? (?:van de|van|uit|op) (?:\\p{Nd}{1,2}|vijf|tien) sterren|(?:vijf|vier|[45]) sterren(?= ?(?:[.!;,)–—-]|$))' +
      '|niet (?:meegeleverd|inbegrepen|bijgeleverd)|zonder (?:lamp|lichtbron)(?= ?(?:[.!;,)]|$))',
    'laad (?:de (?:lamp|batterij|accu)|het apparaat|volledig)|(?:was|reinig|spoel|borstel|knip|bewaar|breng|masseer|schud|veeg|strijk|droog|dompel|vermijd|giet|spray|wrijf) (?:het|de|een|met|op|in|niet|af|goed|altijd|alleen|eerst|voor|aan|voorzichtig|koel|droog|uit|direct|deze|je|alle|1|2|één|twee|regelmatig|binnenstebuiten)|laat (?:het|de|hem)[^.]{0,40} (?:drogen|afkoelen|smelten|intrekken|trekken|staan)|gebruik (?:een|geen|alleen|niet|nooit|binnen|twee|1|2)|niet (?:voor|in|op|boven|met)|nooit (?:in|alleen|onbeheerd|met|wassen|zonder)|goed schudden|schudden voor|verwijder (?:de (?:verpakking|dop|folie)|voor|alle)|afspoelen|wassen|reinigen|bewaren|bevat(?= ?:)|inhoud|let op|op (?:een )?(?:droge|schone|gereinigde) huid|(?:droog|koel|donker) bewaren' +
      '|over (?:ons|mij|de winkel)(?= ?(?:[.!:–—-]|$))' +
      '|(?:schroef|steek|druk|monteer|bevestig|draai|plaats|verwijder) (?:de|het|alle|beide|\\p{Nd}|drie|twee|op de)',
  ),
  smallPrintHeadings:
    'onderhoud(?:sadvies|sinstructies)?|wasvoorschrift\\p{L}*|wassen|reiniging|verzend\\p{L}*|levering|retour\\p{L}*|garantie|maattabel|maten|maatvoering|afmetingen|specificaties|technische (?:gegevens|specificaties)|waarschuwing\\p{L}*|veiligheid\\p{L}*|disclaimer|ingrediënten|allergenen|voedingswaarden?|veelgestelde vragen|inhoud (?:van de )?(?:verpakking|doos|set)|wat zit er in|gebruiksinstructies|gebruik$|gebruiksaanwijzing|handleiding|montage|bewaren|bewaaradvies|over ons|beoordelingen|reviews|voorwaarden|belangrijk',
  claims: {
    'the best': 'beste|nummer een|ongeëvenaarde?|onovertroffen|toonaangevende?',
    perfect: 'perfecte?|ideale?',
    guaranteed: 'garantie|gegarandeerde?|risicovrij',
    'a cure': 'geneest|genezen|verlicht|therapeutische?|medische?|wonder\\p{L}*|afslanken',
    'proof by science':
      'klinisch\\p{L}*|wetenschappelijk\\p{L}*|bewezen|geteste?|dermatologisch\\p{L}*|aanbevolen door',
    'a certificate or award':
      'gecertificeerde?|bekroonde?|onderscheiden|patent\\p{L}*|goedgekeurde?|officiële?',
    'organic or natural': 'biologische?|natuurlijke?|natuur\\p{L}+|niet-giftige?|pure?|zuivere?',
    'kind to the planet':
      'duurzame?|milieuvriendelijke?|eco|klimaat\\p{L}*|gerecyclede?|recyc\\p{L}+|afbreekbare?|composteerbare?|ethische?|fairtrade|vegan\\p{L}*',
    unique: 'unieke?|exclusieve?|gelimiteerde?',
    'a price or an offer':
      'gratis|goedkoop|goedkope|goedkoopste|aanbieding\\p{L}*|korting\\p{L}*|uitverkoop|bespaar',
    popularity: 'bestseller|populaire?|favoriete?|klanten|trend\\p{L}*|beroemde?|iconische?',
    luxury: 'luxe|luxueuze?|premium|hoogwaardige?',
    'lasting for ever': 'voor altijd|levenslange?|een leven lang|onbreekbare?|onverwoestbare?',
    safety: 'veilige?|veiligheid|bpa|voedselveilige?|loodvrije?',
    'kindness to skin': 'hypoallergene?|antibacteriële?|huidvriendelijke?',
    'resistance to water, fire or falls':
      'brandwerende?|waterdichte?|waterbestendige?|hittebestendige?|krasvaste?|roestvrije?',
    'made by hand or somewhere':
      'handgemaakte?|met de hand|ambacht\\p{L}*|traditionele?|authentieke?|echte?|originele?|gemaakt in',
  },
  unitWords: {
    '%': 'procent',
    hours: 'uur|uren',
    minutes: 'minuten?',
    days: 'dagen?',
    weeks: 'weken',
    months: 'maanden?',
    years: 'jaar|jaren',
    EUR: 'euro',
  },
  capitalsAreNames: true,
  cameraStems: [],
};
