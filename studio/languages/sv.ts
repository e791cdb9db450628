/** Swedish. */
import { TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import { limitWords, NOWHERE, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'bl\\.\\s?a|t\\.\\s?ex|ca|dr|s\\.\\s?k|d\\.\\s?v\\.\\s?s|kl',
  shortUnits: '',
  grammar: {
    limits: limitWords({
      exception:
        'men|dock|utom|förutom|undantag\\p{L}*|även om|fastän|trots|däremot|i stället|istället|exklusive|bortsett',
      condition:
        'om|när|så länge|förutsatt|beroende|måste|bör|ska|skall|kräv\\p{L}+|behöv\\p{L}+|rekommender\\p{L}+|ifall|där|såvida',
      time: 'medan|tills|innan|efter|under',
      negation: 'inte|ej|icke|aldrig|ingen|inget|inga|ingenting|utan|varken|knappt',
      restriction:
        'bara|endast|enbart|uteslutande|upp till|max|maximalt|högst|minst|minimum|cirka|ca|ungefär|nästan|oftast|vanligtvis|ibland|vissa|några|utvalda|begränsad\\p{L}*|valfri\\p{L}*|separat|extra|delvis|främst|mer|mindre|mellan|per|genomsnitt',
      attachment: 'med|än|för|från|av|i|på|vid|till|mot|inklusive|som|hos|åt|och',
    }),
    limitsBefore: openingWords('men|dock|utom|bara|endast|inte(?! (?:bara|vilken|som|en))|obs|gäller'),
    paired: wholeWords('inte bara|både|antingen|varken|såväl'),
    benefit: wholeWords(
      'så att|utan|du|dig|din|ditt|dina|håller|skyddar|sparar|lätt|enkelt|bekväm\\p{L}*|alltid|aldrig|överallt|redo|passar|nog',
    ),
    trailer: openingWords(
      'så att|så|eftersom|därför att|gjord|gjort|gjorda|handgjord|vävd|stickad|sydd|drejad|blåst|gjuten|snidad|glaserad|smidd|formad|designad|tryckt|tillverkad|tillverkat',
    ),
    bareTrailer: null,
    sequel: NOWHERE,
    dependent: openingWords(
      'den(?! \\p{L}+[ae] )|det(?! \\p{L}+[ae] )|de(?! \\p{L}+[ae] )|denna|detta|dessa|han|hon|också|även|men|och|därför|dessutom|båda|så|här|där|dess|deras|sin|sitt|sina|sedan|därefter|ännu (?:en|ett)|dock|ändå|annars|eller|till exempel|slutligen',
    ),
    unfinished: openingWords(
      'om|när|medan|eftersom|fastän|trots|efter|innan|tills|för att|genom att|tack vare|som',
    ),
    elliptic:
      /(?:^\S{1,24}(?:en|et|an|na) (?:inte|ej|också|inte heller)|(?:gör|kan|är|får|tål) (?:det )?(?:\S{1,24} )?inte(?: det)?)$/iu,
    striking: wholeWords('ingen|inget|inga|aldrig|alltid|bara|utan|varje|endast|nog|äntligen|gjord för|redo'),
    listWord: wholeWords('och|eller|&'),
    waitingEnd: 'tillräckligt|så|för',
  },
  signs: {
    to: 'till',
    by: 'gånger',
    times: 'gånger',
    plus: 'plus',
    minus: 'minus',
    per: 'per',
    about: 'cirka',
    at: 'snabel-a',
    number: 'nummer',
    dot: 'punkt',
    slash: 'snedstreck',
    cents: ' ',
    currencies: {
      SEK: { one: 'krona', other: 'kronor' },
      NOK: { one: 'norsk krona', other: 'norska kronor' },
      USD: 'dollar',
      GBP: 'pund',
    },
    unitAliases: { tim: 'h', 'tim.': 'h', sek: 's', 'sek.': 's', mån: 'month', 'mån.': 'month' },
    units: {
      W: 'watt',
      kW: 'kilowatt',
      V: 'volt',
      A: 'ampere',
      lm: 'lumen',
      K: 'kelvin',
      Hz: 'hertz',
      mAh: 'milliamperetimmar',
      dB: 'decibel',
      'm²': 'kvadratmeter',
      'cm²': 'kvadratcentimeter',
      'g/m²': 'gram per kvadratmeter',
      Wh: 'wattimmar',
      Ah: 'amperetimmar',
      cal: 'kalorier',
      'm³': 'kubikmeter',
      'cm³': 'kubikcentimeter',
      rpm: 'varv per minut',
    },
    fractions: ['en halv', 'en fjärdedel', 'tre fjärdedelar', 'en tredjedel', 'två tredjedelar'],
    numbers: {
      near: {
        gold: 'smycke|ring|halsband|armband|örhänge|hänge|förgylld|guld|diamant|karat|kedja',
        screen:
          'skärm|skjerm|skærm|video|projektor|monitor|upplösning|oppløsning|opløsning|kamera|tv\\b|film|webb?kamera|drönare|drone|ultra',
        light: 'ljus|lampa|lampor|vit\\b|vitt|kelvin|belys|lykta|färgtemperatur',
        current: 'ström|ladd|volt|watt|adapter|batteri|kontakt|säkring|kabel|ampere',
        steel: 'stål|rostfri|kirurgisk',
        past: 'mode\\b|musik|epok|talet|årtionde|nostalg|fest|hits|inspirera|stil',
        haste: 'sekund|varar|värm|klar|kok|timer|per|varje|inom|på\\b|efter|vänta|under',
        scale: 'skala|modell',
      },
      karat: 'karat',
      prefixes: ['mikro', 'milli', 'centi', 'deci', 'kilo', 'mega', 'giga'],
      decades: '{n}-tal',
      plusMinus: 'plus minus',
      aroundTheClock: 'dygnet runt',
      ratio: 'till',
      version: 'version',
      scales: {
        words: 'miljoner|miljon|miljarder|miljard|tusen|mkr|mnkr',
        joint: ' ',
        short: { mn: 'miljoner' },
      },
      clock: { hour: '{h}', minutes: '{h} {m}', underTen: null },
      halfDays: null,
      ordinals: {
        words:
          'förste andre tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde',
        beyond: '{n}',
        king: 'den {o}',
        feminine: [
          ['förste$', 'första'],
          ['andre$', 'andra'],
        ],
      },
      volumes:
        'del|bok|band|kapitel|akt|avsnitt|fas|typ|klass|serie|säsong|nivå|version|utgåva|generation|världskriget|vol|mark|mk',
      digits: null,
      eighths: ['en åttondel', 'tre åttondelar', 'fem åttondelar', 'sju åttondelar'],
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      't.ex.': 'till exempel',
      't ex': 'till exempel',
      'bl.a.': 'bland annat',
      'd.v.s.': 'det vill säga',
      'dvs.': 'det vill säga',
      'ca.': 'cirka',
      ca: 'cirka',
      'inkl.': 'inklusive',
      'exkl.': 'exklusive',
      'osv.': 'och så vidare',
      'nr.': 'nummer',
      'st.': 'stycken',
      'max.': 'maximalt',
    },
  },
  currencySigns: { kr: 'SEK' },
  priceFrom: 'från {price}',
  addressWords: {
    dotBeforeEnding: 'punkt',
    inBrackets: '',
    titles: '',
    dot: null,
    digits: null,
  },
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Upptäck mer nu.', 'Titta närmare.', 'Se mer i butiken.'],
  facts: {
    price: 'För {price}.',
    from: 'Från {price}.',
    saving: 'Nu {price} i stället för {before}.',
    rating: '{value} av {scale} enligt {count} omdömen.',
  },
  titleTalk: titleTalk(
    'ny|nytt|nya|nyhet(?:er)?|nyinkommet|rea|på rea|erbjudande|kampanj|rabatt|(?:upp till )?[-−–]?\\p{Nd}{1,2} ?%(?: rabatt)?|begränsad (?:upplaga|utgåva)|limiterad (?:upplaga|utgåva)|fri frakt|gratis frakt|förköp|förhandsboka|förbeställning|åter i lager|tillbaka i lager|i lager|slutsåld|slut i lager|sista (?:chansen|exemplaret)|presenttips|bästsäljare|storsäljare|populär|exklusivt online|utförsäljning|fynd',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'en gång i månaden|solljus|mejla oss|montering krävs|prenumeration|orderkommentar\\p{L}*|var (?:tredje|sjätte) månad|frakt(?:fri|kostnad\\p{L}*)?|fri frakt|leverans(?:er|tid\\p{L}*)?|levereras|skickas|skickar vi|postnord|ombud|tull(?:avgift\\p{L}*)?|arbetsdagar|vardagar|i lager|lagerstatus|slutsåld|förbeställ\\p{L}*|förhandsbok\\p{L}*|beställningsvara|(?:tillverkas|görs|sys) på beställning|ledtid|retur(?:er|nera|rätt)?|öppet köp|ångerrätt|återbetal\\p{L}*|pengarna tillbaka|byten|byta (?:storlek|varan)|reklamation\\p{L}*|garanti(?:n|tid)?|vi skickar|inkl(?:\\.|usive) moms|moms|se annorlunda ut|(?:kapslar|tabletter) (?:om dagen|per dag|dagligen)|i lådan(?= ?:)|presentinslagning' +
      '|ansvarsfriskriv\\p{L}*|ansvarar (?:inte|ej)|upphovsrätt|varumärke\\p{L}* tillhör|patentsökt|köpvillkor|integritetspolicy|ce-(?:märk|certifi)\\p{L}*|uppfyller (?:kraven|eu)|resultat(?:et)? kan|rådfråga|läkare|kosttillskott' +
      '|ingår (?:ej|inte)|medföljer (?:ej|inte)|säljs (?:separat|var för sig|styckvis)|batteri(?:er)? (?:ingår|krävs|medföljer)|(?:setet|paketet|förpackningen|kitet|lådan) (?:innehåller|består)|som (?:på bilden|visas)|visas (?:med|på bild|i bild)\\p{L}*|(?:ingår|medföljer|finns|vad som är) i lådan' +
      '|varning(?:ar)?|(?<!utan )fara|kvävningsrisk|små delar(?= (?:som|kan|och))|räckhåll för (?:\\S{1,12} )?barn|utom räckhåll|utan uppsikt|obevakad|uppsikt av|(?:inte|ej) (?:lämplig\\p{L}*|avsedd\\p{L}*|rekommenderas|leksak|tvättas|strykas|blekas|torktumlas|kemtvättas|användas|utsättas|överstiga|för (?:barn|utomhusbruk|invärtes))|tål (?:ej|inte)|får (?:ej|inte)|undvik (?:kontakt|direkt|att|solljus|fukt|ögon\\p{L}*)|(?:endast|bara|enbart) (?:för|avsedd) (?:inomhus|utomhus|utvärtes|dekor)\\p{L}*|utvärtes bruk|inomhusbruk|vid (?:irritation|hudirritation|graviditet|överkänslighet|allergi)|i ögonen|kan innehålla|spår av|brandfarlig\\p{L}*|antändlig\\p{L}*|dra ur (?:sladden|kontakten)' +
      '|handtvätt|maskintvätt|tvättas? (?:i|med|separat|på|före|ut och in|för hand)|\\p{Nd} ?\\p{Nd} ?grader|torktumla(?:s|re)?|kemtvätt\\p{L}*|stryks?(?= (?:på|med|vid))|blekmedel|sköljmedel|torkas? (?:av )?med|fuktig trasa|diskas? för hand|ljummet vatten|plantorka\\p{L}*|(?:före|efter|innan) (?:första |varje )?(?:användning|bruk|tvätt|tändning|öppnande|beställning|köp)|första gången|(?:en|två|tre|\\p{Nd})(?: till (?:två|tre))? gånger? (?:per|om) (?:dag|dagen|år|året|månad)\\p{L}*|(?:svalt|torrt|mörkt)(?:,| och) (?:svalt|torrt|mörkt)|rumstemperatur|bäst före|hållbarhet(?:stid)?|öppnad förpackning|första frosten|glasunderlägg' +
      '|(?:små|mindre|naturliga|lätta) (?:variationer|skillnader|avvikelser|ojämnheter)|färg(?:en|erna)? kan|kan (?:\\S{1,12} )?(?:variera|avvika|skilja sig|skilja|färga av|krympa|missfärga|förekomma|mörkna)|varierar|beroende på (?:din )?skärm|skärm(?:inställning\\p{L}*|en)? kan|(?:första|andra|tredje|sista|nästa) bilden?|(?:se|på) (?:bild(?:en|er|erna)?|foto|storleksguiden?|tabell)\\p{L}*|modellen (?:är|bär|har)|bär storlek|storleksguide|(?:liten|stor|små|stora) i storleken|mät (?:din|ditt|först|noga)|mellan två storlekar|måttavvikelse' +
      '|vänligen|var god|klicka|lägg i (?:varukorgen|kundvagnen)|(?:köp|beställ|handla) (?:nu|idag|här|online)|beställning(?:en|ar)?|(?:vid|över) köp|nyhetsbrev\\p{L}*|kontakta|kundtjänst|kundservice|hör av dig|följ oss|tagga oss|skriv till oss|(?:våra|läs|lämna|se|skriv|\\p{Nd}) (?:en |våra )?recension(?:er)?|omdöme[nt]?|lämna (?:ett|en|gärna)|rabattkod\\p{L}*|(?:med|använd) koden?|\\p{Nd} ?% nöjd\\p{L}*|nöjd-kund-garanti|säker betalning|kassan|tack för|i vår butik|våra andra|artikelnummer|art\\.? ?nr|modellnummer|(?:ingredienser|innehåll|tillverkare|ursprungsland|material|sökord)(?= ?:)|presentkort' +
      '|(?:bara|endast|blott) (?:\\p{Nd}{1,3}|några(?: få)?|två|tre|ett fåtal) (?:\\S{1,14} )?(?:kvar|i lager)|\\p{Nd}{1,3} (?:st\\.? |stycken |ex |par )?kvar i lager|få(?:tal)? kvar|(?:snart|nästan) slut(?:såld\\p{L}*|(?= ?(?:[.!]|$)))|så länge lagret räcker|sista (?:chansen|exemplaren?|varorna)|begränsat (?:antal|lager)|skynda (?:dig|er)|(?:erbjudandet|kampanjen|rean) (?:gäller|slutar|pågår)|tidsbegränsat' +
      '|köp (?:\\p{Nd}|en|ett|två|tre)[^.;!?]{0,30} (?:gratis|betala|få|på köpet)|\\p{Nd} för \\p{Nd}(?= ?(?:[.!;,)]|$| på))|(?:två|tre) för (?:en|två|priset)|tag? \\p{Nd}[^.;!?]{0,5}betala|\\p{Nd} ?\\+ ?\\p{Nd} gratis|(?:andra|tredje) (?:\\S{1,14} )?(?:gratis|för halva priset|på köpet|till halva)|\\p{Nd}{1,2} ?% rabatt|halva priset' +
      '|välkom(?:men|na) till (?:vår|min|oss)\\p{L}*|vi är (?:ett|en|två) [^.;!?]{0,40}(?:företag|butik|familj|team|märke|verkstad|ateljé|studio|tillverkare)\\p{L}*|familjeföretag\\p{L}*|vår[ta]? (?:butik|webbutik|webshop|företag|team|mission|sortiment)' +
      '|verifiera\\p{L}* (?:köp|köpare|kund)|\\p{Nd}(?:[.,]\\p{Nd})? av (?:\\p{Nd}{1,2}|fem|tio) (?:stjärnor|möjliga)|(?:fem|fyra|[45]) (?:av (?:5|fem) )?stjärnor(?= ?(?:[.!;,)–—-]|$))' +
      '|(?:ingår|medföljer|levereras) (?:ej|inte)|utan (?:glödlampa|ljuskälla)(?= ?(?:[.!;,)]|$))',
    'tvätta(?! bort)|rengör|skölj|torka|stryk|förvara(?:s)?|applicera|massera|skaka|omskakas|blanda (?:\\p{Nd}|en|med|väl)|ladda (?:lampan|batteriet|enheten|helt|fullt)|anslut|sätt i|ta bort (?:locket|förpackningen|etiketten|skydds)\\p{L}*|häll (?:\\p{Nd}|kokande|varmt)|använd (?:inte|ej|endast|bara|ett|en fuktig|koden|inom)|undvik|vänta (?:\\p{Nd}|några|tills)|läs|följ (?:anvisning|instruktion)\\p{L}*|håll (?:borta|utom|undan|torr)\\p{L}*|lämna (?:aldrig|inte)|låt (?:torka|svalna|verka|dra|det torka|den svalna|vaxet|stearinet)|se (?:bild|storleks|nedan|tabell)\\p{L}*|inte för|ej för|innehåller(?= ?:)|ingår(?= ?:)|obs|klipp veken|morgon och kväll|putsa|diska|bör (?:förvaras|tvättas)|ska (?:förvaras|tvättas)' +
      '|om (?:oss|mig|butiken)(?= ?(?:[.!:–—-]|$))' +
      '|skruva (?:fast|i|loss|ihop|benen|dit)|tryck (?:på|in)|anslut|montera|fäst (?:\\S{1,14} )?(?:i|på|med)|sätt i|dra åt|koppla (?:in|ur|ihop)',
  ),
  smallPrintHeadings:
    'skötsel(?:råd|anvisning\\p{L}*)?|tvättråd|tvätt|rengöring|frakt(?: och leverans)?|leverans\\p{L}*|returer?|ångerrätt|garanti|storleksguide|storlekar|storlek|mått|specifikation(?:er)?|tekniska (?:data|specifikationer)|varning(?:ar)?|säkerhet\\p{L}*|ansvarsfriskrivning|ingredienser|innehållsförteckning|allergener|näringsvärde\\p{L}*|vanliga frågor|paketet innehåller|vad ingår|förpackningens innehåll|användning|bruksanvisning|så (?:här )?(?:används|använder du)\\p{L}*|monteringsanvisning|förvaring|om (?:oss|butiken)|recensioner|omdömen|villkor|viktigt',
  claims: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
