/** German. */
import { limitWords, linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { compounds, hundreds, series } from '#studio/languages/number-words.ts';
import type { NumberWords, SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 16.5,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations:
    'Dr|Prof|Nr|ca|bzw|ggf|evtl|inkl|exkl|zzgl|usw|z\\.\\s?B|d\\.\\s?h|u\\.\\s?a|o\\.\\s?ä|v\\.\\s?a|i\\.\\s?d\\.\\s?R|max|min|mind|Hr|Hrn|Fr|Frl|St|Str|Ing|Dipl|u\\.\\s?v\\.\\s?m|u\\.\\s?v\\.\\s?a|u\\.\\s?Ä|sog|vgl|Abb',
  shortUnits: '',
  grammar: {
    limits: limitWords({
      exception:
        'aber|jedoch|doch|außer|ausser|ausgenommen|bis auf|abgesehen|obwohl|obgleich|wenngleich|trotz\\p{L}*|sondern|allerdings|hingegen|statt|anstatt|zwar',
      condition:
        'wenn|falls|sofern|soweit|solange|sobald|vorausgesetzt|je nach|abhängig|muss|müssen|müsste\\p{L}*|soll\\p{L}*|darf|dürfen|benötig\\p{L}+|erforder\\p{L}+|nötig|empfohlen|empfehlen|könnte\\p{L}*',
      time: 'bis|bevor|nachdem|während|unter|vor|nach',
      negation: 'nicht|nichts|nie|niemals|kein(?:e[rsmn]?)?|niemand|ohne|weder|noch|kaum',
      restriction:
        'nur|lediglich|bloß|allein|ausschließlich|maximal|max|höchstens|mindestens|mind|minimal|etwa|ungefähr|circa|ca|rund|fast|beinahe|nahezu|meist(?:ens)?|üblicherweise|normalerweise|teils|teilweise|einige[rsmn]?|manche[rsmn]?|bestimmte[rsmn]?|ausgewählte[rsmn]?|begrenzt\\p{L}*|limitiert\\p{L}*|optional\\p{L}*|separat|extra|zusätzlich\\p{L}*|überwiegend|hauptsächlich|mehr|weniger|zwischen|pro|gelegentlich|manchmal|oft',
      attachment: 'mit|als|für|von|vom|in|im|bei|beim|ab|auf|zum|zur|zu|gegen|inklusive|samt|wie|aus|an|am',
    }),
    limitsBefore: openingWords(
      'aber|jedoch|allerdings|außer|ausgenommen|nur|nicht(?! (?:nur|irgend\\p{L}*|bloß|einfach|umsonst|jede[rsn]?))|doch|gilt(?! als)|ausschließlich',
    ),
    paired: wholeWords('nicht nur|sowohl|entweder|weder|zwar|nicht bloß'),
    benefit: wholeWords(
      'damit|sodass|so dass|ohne|dein(?:e[rsmn]?)?|dir|dich|Ihre?[rsmn]?|hält|bleibt|schützt|spart|passt|leicht|bequem|mühelos|nie|überall|jederzeit|sofort|in Sekunden|bereit|genug',
    ),
    trailer: openingWords(
      'damit|sodass|so dass|weil|denn|wodurch|gefertigt|gewebt|gestrickt|genäht|gegossen|gebrannt|geschnitzt|hand\\p{L}+t|hergestellt|entworfen|geformt|gedreht|glasiert|geschmiedet|gebaut|gemacht|geblasen',
    ),
    bareTrailer: null,
    sequel: linksBefore('denn', 'der|die|das|ein|eine|jeder|jede|jedes|kein|keine'),
    dependent: openingWords(
      'er|sie|es|dies\\p{L}*|jene\\p{L}*|dabei|dadurch|damit|daher|deshalb|dazu|darin|darauf|so|auch|und|aber|doch|außerdem|zudem|denn|beide|ebenso|hier|sein|seine|ihr|ihre|noch (?:einen?|eine|ein|einmal|dazu)|dann|danach|anschließend|darüber hinaus|obendrein|zusätzlich|schließlich|zuletzt|trotzdem|dennoch|allerdings|jedoch|sonst|stattdessen|deswegen|somit|also|dafür|davon|daran|dahinter|darunter|darüber|daneben|oder|zum Beispiel|weder noch',
    ),
    unfinished: openingWords(
      'wenn|weil|obwohl|während|solange|sobald|damit|als|nachdem|bevor|bis|falls|ob|da|um|dass|ohne|dank|durch',
    ),
    elliptic:
      /(?:^(?:der|die|das|den|dem|eine?|seine?|ihre?|unsere?|nur der|nur die|nur das) (?:\p{L}+ ){0,2}\p{Lu}[\p{L}-]+ (?:nicht|auch|auch nicht|schon|nie|kaum)|(?:kann|darf|ist|tut|hat|sind|können|dürfen) (?:das |es )?nicht)$/u,
    striking: wholeWords(
      'kein(?:e[rsmn]?)?|nichts|niemand|jede[rsmn]?|nur|nie|immer|ohne|genug|einzige[rsmn]?|endlich|atmet|gemacht für',
    ),
    listWord: wholeWords('und|oder|&'),
    waitingEnd: 'genug|zu',
  },
  signs: {
    to: 'bis',
    by: 'mal',
    times: 'mal',
    plus: 'plus',
    minus: 'minus',
    per: 'pro',
    about: 'etwa',
    at: 'ät',
    number: 'Nummer',
    dot: 'Punkt',
    slash: 'Schrägstrich',
    cents: ' ',
    currencies: { USD: 'Dollar', GBP: 'Pfund', CHF: 'Franken', JPY: 'Yen', SEK: 'Kronen' },
    unitAliases: {
      Std: 'h',
      'Std.': 'h',
      Sek: 's',
      'Sek.': 's',
      Min: 'min',
      'Min.': 'min',
      'Mon.': 'month',
      'Wo.': 'week',
    },
    units: {
      W: 'Watt',
      kW: 'Kilowatt',
      V: 'Volt',
      A: 'Ampere',
      lm: 'Lumen',
      K: 'Kelvin',
      Hz: 'Hertz',
      mAh: 'Milliamperestunden',
      dB: 'Dezibel',
      'm²': 'Quadratmeter',
      'cm²': 'Quadratzentimeter',
      'g/m²': 'Gramm pro Quadratmeter',
      Wh: { one: 'Wattstunde', other: 'Wattstunden' },
      Ah: { one: 'Amperestunde', other: 'Amperestunden' },
      cal: 'Kalorien',
      'm³': 'Kubikmeter',
      'cm³': 'Kubikzentimeter',
      rpm: 'Umdrehungen pro Minute',
    },
    fractions: ['ein halb', 'ein Viertel', 'drei Viertel', 'ein Drittel', 'zwei Drittel'],
    numbers: {
      near: {
        gold: 'schmuck|ring|kette|armband|ohrring|anhänger|vergoldet|diamant|karat|creole|brillant|halskette',
        screen:
          'bildschirm|video|beamer|projektor|monitor|display|auflösung|kamera|fernseh|film|stream|webcam|drohne|ultra',
        light: 'licht|leuchte|lampe|birne|weiß|kelvin|strahler|leucht|dimm|farbtemperatur|laterne',
        current: 'strom|lade|lädt|volt|watt|netzteil|adapter|akku|stecker|sicherung|kabel|ampere|batterie',
        steel: 'stahl|edelstahl|rostfrei|chirurg',
        past: 'mode|musik|ära|jahrzehnt|nostalg|party|hits|inspiriert|kult|jahre',
        haste:
          'sekunde|dauer|hält|zeit|heiz|erhitz|bereit|kocht|brüh|pro|alle|innerhalb|unter|nach|in\\b|warten|laden|lädt',
        scale: 'maßstab|verhältnis|modell',
      },
      karat: 'Karat',
      prefixes: ['Mikro', 'Milli', 'Zenti', 'Dezi', 'Kilo', 'Mega', 'Giga'],
      decades: '{n}er',
      plusMinus: 'plus minus',
      aroundTheClock: 'rund um die Uhr',
      ratio: 'zu',
      version: 'Version',
      scales: {
        words: 'Millionen|Million|Milliarden|Milliarde|Tausend|tausend|Mio\\.?|Mrd\\.?|Tsd\\.?',
        joint: ' ',
        short: {
          'Mio.': 'Millionen',
          Mio: 'Millionen',
          'Mrd.': 'Milliarden',
          Mrd: 'Milliarden',
          'Tsd.': 'tausend',
          Tsd: 'tausend',
        },
      },
      clock: { hour: '{h} Uhr', minutes: '{h} Uhr {m}', underTen: null },
      halfDays: null,
      ordinals: {
        words:
          'Erste Zweite Dritte Vierte Fünfte Sechste Siebte Achte Neunte Zehnte Elfte Zwölfte Dreizehnte Vierzehnte Fünfzehnte Sechzehnte Siebzehnte Achtzehnte Neunzehnte Zwanzigste',
        beyond: '{n}.',
        king: 'der {o}',
        feminine: [['^der ', 'die ']],
      },
      volumes:
        'band|bd|teil|kapitel|kap|buch|akt|folge|phase|typ|klasse|serie|staffel|stufe|version|auflage|ausgabe|generation|weltkrieg|vol|mark|mk',
      digits: null,
      eighths: ['ein Achtel', 'drei Achtel', 'fünf Achtel', 'sieben Achtel'],
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'z. b.': 'zum Beispiel',
      'z.b.': 'zum Beispiel',
      'd. h.': 'das heißt',
      'd.h.': 'das heißt',
      'u. a.': 'unter anderem',
      'u.a.': 'unter anderem',
      'ca.': 'circa',
      'inkl.': 'inklusive',
      'exkl.': 'exklusive',
      'bzw.': 'beziehungsweise',
      'usw.': 'und so weiter',
      'nr.': 'Nummer',
      'max.': 'maximal',
      'min.': 'mindestens',
      'mind.': 'mindestens',
      'evtl.': 'eventuell',
      'ggf.': 'gegebenenfalls',
      'vgl.': 'vergleiche',
      'bd.': 'Band',
      'zzgl.': 'zuzüglich',
      'stk.': 'Stück',
      'dr.': 'Doktor',
      ø: 'Durchmesser',
    },
    years: { after: ['seit', 'jahr', 'jahre', 'anno', 'von'], hundred: 'hundert ' },
  },
  currencySigns: {},
  priceFrom: 'ab {price}',
  addressWords: {
    dotBeforeEnding: 'punkt',
    inBrackets: 'punkt|ät',
    titles: 'Dr|Prof|Nr',
    dot: null,
    digits: null,
  },
  numberWords: germanNumbers,
};

function germanNumbers(): NumberWords {
  const units = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
  const belowHundred = [
    ...series(2, 1, 'zwei drei vier fünf sechs sieben acht neun'),
    ...compounds(
      units,
      'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
      ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
      (unit, ten) => `${unit}und${ten}`,
    ),
  ];
  return {
    joint: /^$/,
    jointAfterTens: false,
    values: new Map([
      ...belowHundred,
      ...hundreds(belowHundred, ['', ...units.slice(1)], 'hundert'),
      ['tausend', 1000],
      ['dutzend', 12],
    ]),
  };
}

export const writing: WritingRules = {
  callsToAction: ['Jetzt entdecken.', 'Gleich ansehen.', 'Jetzt im Shop.'],
  facts: {
    price: 'Für {price}.',
    from: 'Ab {price}.',
    saving: 'Jetzt {price} statt {before}.',
    rating: '{value} von {scale} Sternen bei {count} Bewertungen.',
  },
  titleTalk: titleTalk(
    'neu|ganz neu|neuheit|neu im (?:shop|sortiment)|angebot|sonderangebot|aktion|ausverkauf|reduziert|rabatt|(?:bis zu )?[-−–]?\\p{Nd}{1,2} ?%(?: rabatt)?|limitierte (?:edition|auflage)|limitiert|sonderedition|gratis ?versand|kostenloser versand|versandkostenfrei|vorbestellung|vorbestellbar|jetzt vorbestellen|wieder (?:da|verfügbar|lieferbar|auf lager)|ausverkauft|sofort lieferbar|geschenkidee|topseller|beliebt|nur (?:online|für kurze zeit)|restposten|exklusiv|schnäppchen|tipp|top',
  ),
  sample: 'So werden Ihre Clips klingen.',
  video: 'Video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'einreiben|aufbau erforderlich|marken gehören|im abo|alle (?:zwei|drei|vier|sechs) monate|nach dem waschen|versand\\p{L}*|lieferung(?:en)?|lieferzeit\\p{L}*|lieferumfang|lieferbar|geliefert|zustell\\p{L}*|(?:wir|wird|werden) (?:\\S{1,12} )?verschick\\p{L}*|verschickt|porto|nachnahme|sendungsverfolgung|zoll(?:gebühren|abgaben|kosten)?(?= (?:und|oder|können|fallen|sind)|(?= ?(?:[.!;,)।۔]|$)))|zollgebühren|einfuhr(?:abgaben|zölle)|vorbestell\\p{L}*|werktage?n?|lagernd|(?:auf|ab) lager|vorrätig|auf bestellung|rückgabe\\p{L}*|rücksend\\p{L}*|retouren?|umtausch\\p{L}*|erstatt(?:et|en|ung)|widerruf\\p{L}*|gewährleistung\\p{L}*|(?:hersteller|zufriedenheits|geld-zurück-)?garantie|\\p{Nd} jahren? garantie|geld zurück|erstattung|(?:wir )?versenden|versendet|kinderhände|mwst|mehrwertsteuer|umsatzsteuer|(?:kapsel|tablette)n? (?:täglich|pro tag|am tag)|geschenkverpackung|verzehrempfehlung' +
      '|haftung\\p{L}*|haften|agb|datenschutz\\p{L}*|rechtlich\\p{L}*|markenzeichen|eingetragene marken?|patent angemeldet|hinweise?|ce[- ](?:kennzeichnung|zeichen|konform\\p{L}*|zertifiziert)|entspricht (?:der|den) (?:eu|richtlinie|norm)\\p{L}*|ergebnisse können|arzt|apotheker|nahrungsergänzungsmittel|ersatz für eine' +
      '|(?:liegt|liegen) (?:\\S{1,12} )?nicht bei|(?:ist|sind) (?:kein|nicht) (?:teil|bestandteil) (?:des|der)|nicht (?:enthalten|inbegriffen|inklusive|im lieferumfang)|(?:separat|einzeln|getrennt) erhältlich|abbildung(?:en)?|gezeigte[rsnm]?|abgebildete[rsnm]?|wie abgebildet|deko(?:ration)? (?:ist )?nicht|ohne (?:deko|inhalt)|(?:lieferung|geliefert|verkauft) ohne batterien|batterien? (?:nicht|erforderlich|benötigt)|(?:das set|set|paket|packung|lieferung) (?:enthält|beinhaltet|umfasst|besteht aus)|im (?:set|paket|karton) enthalten' +
      '|achtung|warnung(?:en)?|warnhinweise?|vorsicht|(?<!ohne )gefahr(?:en)?|(?:von|vor) (?:\\S{1,12} )?kindern[^.]{0,40} (?:fern\\p{L}*|aufbewahr\\p{L}*|schütz\\p{L}*)|reichweite von kindern|(?:verschluck|erstick|brand|verletzungs)\\p{L}*gefahr|kleinteile|unbeaufsichtigt|aufsicht|nie(?:mals)? (?:allein|unbeaufsichtigt|in die|in den|in wasser|ohne aufsicht|direkt)|fern(?:zu)?halten|nicht (?:geeignet|gedacht|bestimmt|empfohlen|verwenden|benutzen|anwenden|waschen|bleichen|bügeln|trocknen|reinigen|schleudern|aussetzen|überschreiten|öffnen|berühren|einnehmen|in (?:die|der|den) (?:augen|spülmaschine|mikrowelle|trockner|waschmaschine|sonne)|in wasser|im trockner|zum verzehr|für (?:den|die|kinder|heiße|innen|außen|babys|unter))|nur (?:für innen\\p{L}*|zur|zum|in innen\\p{L}*|für den|von hand|äußerlich|unter aufsicht)|(?:den|netz) ?stecker|brennbar\\p{L}*|kann (?:spuren|allergene)|bei (?:hautreizung|reizung|unverträglichkeit|allergie|schwangerschaft|kontakt mit)\\p{L}*|augenkontakt|kontakt mit (?:den )?augen|nicht über' +
      '|(?:von hand|hand) (?:spülen|waschen)|abwischen|feucht(?:em tuch)? (?:ab)?wischen|abstauben|auswaschen|handwäsche|maschinenwäsche|schonwaschgang|feinwaschgang|auf links|mit (?:\\S{1,12} )?(?:ähnlichen|gleichen) farben|bei (?:max(?:imal|\\.)? )?\\p{Nd} ?\\p{Nd} ?(?:°|grad)|trockner|chemische?r? reinig\\p{L}*|nicht bleichen|weichspüler|untersetzer (?:darunter|legen|verwenden|benutzen)|milde[rnm]? (?:seife|reinigungsmittel)|vor (?:dem|der) (?:\\S{1,12} )?(?:anzünden|ersten|gebrauch|verwendung|anwendung|wechsel|öffnen|reinigung|wäsche|kauf|bestellung)|nach (?:dem gebrauch|jeder (?:nutzung|verwendung|wäsche)|dem öffnen)|beim ersten (?:mal|gebrauch|abbrennen|anzünden)|(?:ein|zwei|drei|\\p{Nd})(?:mal| mal) (?:täglich|am tag|im jahr|pro jahr)|ersten frost|frostfrei|(?:bei )?(?:raum|zimmer)temperatur(?= (?:lagern|aufbewahren))|vor (?:direkter |feuchtigkeit|hitze|sonne|licht|nässe)\\p{L}*[^.]{0,30} schütz\\p{L}*|mindesthaltbar\\p{L}*|haltbarkeit' +
      '|(?<!(?:^| )(?:lässt|lassen|kann|können|könnte|zu|zum|beim|leicht|einfach|mühelos|schnell|nie wieder|statt|ohne|um)(?: [^.;!?]{0,50})? )(?:waschen|reinigen|spülen|bügeln|lagern|aufbewahren|auftragen|einmassieren|schütteln|anwenden|einnehmen|vermeiden|entsorgen|kürzen|ölen|wischen|trocknen|aufladen|fernhalten|auswringen|ausspülen|abspülen|einwirken lassen|trocknen lassen|abkühlen lassen|schmelzen lassen|ziehen lassen|ins haus holen|beachten)(?= ?(?:[.!;,)।۔]|$))' +
      '|(?:kleine|leichte|geringe|minimale|natürliche) (?:farb)?(?:unterschiede?|abweichung\\p{L}*|unregelmäßigkeit\\p{L}*|schwankungen)|(?:farb)?abweich\\p{L}*|unregelmäßigkeiten|(?:können|kann) (?:\\S{1,12} )?(?:variieren|abweichen|abfärben|verfärben|einlaufen|reiben)|(?:farben?|farbtöne|maße|größen?|muster|maserung(?:en)?|töne|stücke) variieren|spuren hinterlassen|(?:weißer|weiße[rn]?) belag|(?<!im )dunkeln|gehören zur|monitor\\p{L}*|bildschirm(?:e|s|einstellung\\p{L}*|darstellung)?(?= (?:ab|variieren|können|kann|leicht|anders))|produktfotos?|(?:auf dem|siehe|(?:zweite|erste|dritte|nächste|letzte)[rsnm]?|\\p{Nd}\\.) (?:foto|bild)\\p{L}*|model (?:trägt|ist)|trägt (?:größe|eine größe)|größentabelle\\p{L}*|fällt (?:klein|groß|größer|kleiner)\\p{L}* aus|zwischen zwei größen|messen sie|maßtoleranz\\p{L}*|toleranz(?:en)?' +
      '|bitte|klick\\p{L}* sie|in den warenkorb|(?:jetzt|hier|heute noch|gleich) (?:kaufen|bestellen|shoppen)|bestellen sie|bestellnummer|(?:ihre[rn]?|deine[rn]?|eure|jeder?|die|der|einer|nach|vor|bei|pro) bestellung(?:en)?|bestellung(?:en)? (?:über|ab|vor|bis|werden|wird|innerhalb|ist|sind|aus|an)|newsletter|kundenservice|kundendienst|kontaktier\\p{L}*|schreiben sie uns|schreib uns|folg(?:e|en sie|t) uns|markier\\p{L}* uns|(?:kund(?:en|innen)|unsere|ihre|deine|lies|lesen sie|\\p{Nd}|eine) ?(?:bewertung(?:en)?|rezension(?:en)?)|(?:bewertung|rezension)(?:en)?(?= ?(?:[:.!(]|$))|sterne-bewertung|gutschein\\p{L}*|rabattcode\\p{L}*|mit dem code|code [a-z]{3,12}\\p{Nd} ?\\p{Nd}|\\p{Nd} ?% zufriedenheit|zufriedenheit (?:ist|garantiert)|sichere (?:zahlung|bezahlung)|(?:an|zur) (?:der )?kasse|vielen dank|größenberater|artikelnummer|artikel-nr|art\\.? ?-?nr|modellnummer|siehe (?:oben|unten|tabelle|foto|bild|größentabelle|anleitung)|sonderanfertigung(?:en)? (?:auf|möglich)|(?:zutaten|inhaltsstoffe|hersteller|herkunftsland|schlagwörter|material)(?= ?:)|weitere artikel|in unserem shop' +
      '|nur noch (?:\\p{Nd}{1,3}|wenige|einige|ein|eins|zwei|drei|vier|fünf) ?(?:(?:\\S{1,14} )?(?:verfügbar|übrig|auf lager|vorrätig|vorhanden|lieferbar|da)|stück|exemplare?|artikel|paare?|(?=[.!]|$))|nur \\p{Nd}{1,3} (?:stück|exemplare?) (?:verfügbar|auf lager|vorrätig|lieferbar|übrig)|noch \\p{Nd}{1,3} (?:stück|auf lager|verfügbar|vorrätig)|(?:fast|bald|beinahe) (?:vergriffen|ausverkauft)|solange (?:der )?vorrat reicht|letzte[sr]? (?:chance|stücke?|exemplare?|artikel)|restposten|begrenzte (?:stückzahl|menge)|beeilen sie sich|beeil dich|(?:angebot|aktion|rabatt) (?:endet|gilt)' +
      '|kauf\\p{L}* (?:sie )?(?:\\p{Nd}|eine?[ns]?|zwei|drei)[^.;!?]{0,40}(?:gratis|geschenkt|kostenlos|umsonst|erhalt\\p{L}*|bekomm\\p{L}*|zahl\\p{L}*|bezahl\\p{L}*)|\\p{Nd} (?:kaufen|nehmen)[^.;!?]{0,20}(?:zahlen|bezahlen|gratis|geschenkt)|\\p{Nd} (?:für|zum preis von) \\p{Nd}(?= ?(?:[.!;,)]|$| auf))|(?:zwei|drei) zum preis von|\\p{Nd} ?\\+ ?\\p{Nd} (?:gratis|geschenkt|kostenlos|aktion)|(?:zweite|dritte|2\\.|3\\.)[rsn]? (?:\\S{1,14} )?(?:(?:ist|gibt es) )?(?:gratis|geschenkt|kostenlos|zum halben preis)|\\p{Nd}{1,2} ?% rabatt|zum halben preis' +
      '|willkommen (?:in unser|bei uns|auf unser|im shop|in meinem)\\p{L}*|wir sind (?:eine?|zwei|das|die) [^.;!?]{0,40}(?:unternehmen|betrieb|firma|familie|shop|laden|geschäft|team|manufaktur|marke|werkstatt|studio|hersteller|händler|paar)\\p{L}*|familien(?:unternehmen|betrieb|firma)\\p{L}*|unser(?:e[nmrs]?)? (?:shop|laden|onlineshop|online-shop|geschäft|team|mission|philosophie|unternehmen|firma|sortiment)|viel (?:spaß|freude) beim (?:einkaufen|stöbern|shoppen)' +
      '|verifiziert\\p{L}* (?:käufer|kauf|kund)\\p{L}*|\\p{Nd}(?:[.,]\\p{Nd})? (?:von|/) (?:\\p{Nd}{1,2}|fünf|zehn) (?:möglichen )?sternen?|(?:fünf|vier|[45]) (?:von (?:fünf|5) )?sternen?(?= ?(?:[.!;,)–—-]|von|$))' +
      '|(?:nicht|ohne) (?:mitgeliefert|dabei|beigelegt|bestandteil)\\p{L}*|nicht zum lieferumfang|ohne (?:leuchtmittel|netzteil|glühbirne|deko(?:ration)?)(?= ?(?:[.!;,)]|$|geliefert))',
    '(?:bürsten|reinigen|waschen|spülen|wischen|lagern|massieren|schütteln|stecken|entfernen|beachten|vermeiden|sprühen|prüfen|lesen) sie|bewahren sie (?:es|das|den|die|sie|ihn|alle)|tragen sie (?:\\S{1,12} ){0,6}auf(?= ?(?:[.!;,)।۔]|$))|laden sie (?:das gerät|die lampe|es|vor|den akku)|nehmen sie (?:täglich|\\p{Nd}|eine?|zwei)|ziehen sie (?:den|zuerst)|geben sie (?:\\p{Nd}|einen|einige|den code)|(?:verwenden|benutzen) sie (?:nur|keine?n?|zum|den code|ein(?:en)? (?:untersetzer|feuchtes|weiches|mildes))|(?:wasche|reinige|spüle|wische|lagere|bewahre|trage|massiere|schüttle|lade|achte|vermeide|miss|beachte) (?:den|die|das|es|ihn|sie|darauf|vor|mit|bei|nach|nur)|nicht (?:für|in der|im|in die|über|direkt|ohne)|nur für|kühl(?:,| und| & )|trocken (?:lagern|aufbewahren|halten)|dunkel (?:lagern|aufbewahren)|enthält(?= ?:)|inhalt(?= ?:)|zutaten|enthalten sind|lieferumfang|hersteller(?= ?:)|täglich (?:ein|zwei|auf|morgens)\\p{L}*|morgens und abends|auf (?:die )?(?:gereinigte|feuchte|trockene|saubere) (?:haut|haare?)' +
      '|über (?:uns|mich|den shop|die marke)(?= ?(?:[.!:–—-]|$))' +
      '|(?:schrauben|stecken|drücken|montieren|befestigen|verbinden|lösen|bohren) sie|schließen sie (?:das (?:gerät|kabel)|die lampe|den)|(?:schraube|montiere|befestige|drücke|stecke) (?:den|die|das|alle|beide)',
  ),
  smallPrintHeadings:
    'pflege(?:hinweise?|anleitung|tipps)?|waschen|reinigung|versand\\p{L}*|lieferung|lieferumfang|rückgabe|retouren|garantie|gewährleistung|maße|abmessungen|größen(?:tabelle|angaben|berater)?|(?:wichtige |sicherheits|warn|gefahren)?hinweise?|technische (?:daten|details)|spezifikationen|inhaltsstoffe|zutaten|allergene|nährwerte|häufige fragen|faq|im lieferumfang|(?:an|ver)wendung|gebrauchsanweisung|bedienungsanleitung|anleitung|montage|lagerung|aufbewahrung|über (?:uns|den shop)|bewertungen|rechtliches|haftungsausschluss|entsorgung|herstellerangaben',
  claims: {
    'the best':
      'beste[rsnm]?|führende[rsnm]?|unschlagbar\\p{L}*|unübertroffen\\p{L}*|nummer eins|nr\\. ?1|erstklassig\\p{L}*',
    perfect: 'perfekt\\p{L}*|makellos\\p{L}*|ideal\\p{L}*',
    guaranteed: 'garantie\\p{L}*|garantiert\\p{L}*|risikofrei',
    'a cure':
      'heil(?:t|en|end\\p{L}*|ung)|lindert|therapeutisch\\p{L}*|medizinisch\\p{L}*|wunder\\p{L}*|abnehmen',
    'proof by science':
      'klinisch\\p{L}*|wissenschaftlich\\p{L}*|bewiesen\\p{L}*|erwiesen\\p{L}*|getestet\\p{L}*|dermatologisch\\p{L}*|empfohlen von',
    'a certificate or award':
      'zertifi\\p{L}+|preisgekrönt\\p{L}*|ausgezeichnet\\p{L}*|patent\\p{L}*|geprüft\\p{L}*|offiziell\\p{L}*',
    'organic or natural':
      'bio|biologisch\\p{L}*|natürlich\\p{L}*|natur\\p{L}+|ungiftig\\p{L}*|rein(?:e[rsnm]?)?',
    'kind to the planet':
      'nachhaltig\\p{L}*|umweltfreundlich\\p{L}*|öko\\p{L}*|klima\\p{L}*|recycel\\p{L}+|recyc\\p{L}+|abbaubar\\p{L}*|fair(?:trade| gehandelt)|tierversuchsfrei|vegan\\p{L}*',
    unique: 'einzigartig\\p{L}*|einmalig\\p{L}*|unikat\\p{L}*|exklusiv\\p{L}*|limitiert\\p{L}*',
    'a price or an offer':
      'gratis|kostenlos\\p{L}*|umsonst|günstig\\p{L}*|billig\\p{L}*|rabatt\\p{L}*|angebot\\p{L}*|spar(?:en|e|t)|reduziert\\p{L}*|ausverkauf',
    popularity:
      'bestseller\\p{L}*|beliebt\\p{L}*|liebling\\p{L}*|kunden|trend\\p{L}*|berühmt\\p{L}*|legendär\\p{L}*|kult\\p{L}*',
    luxury: 'luxu\\p{L}+|premium|hochwertig\\p{L}*|edel\\p{L}*|exquisit\\p{L}*',
    'lasting for ever':
      'für immer|lebenslang\\p{L}*|ein leben lang|unzerstörbar\\p{L}*|unzerbrechlich\\p{L}*|unverwüstlich\\p{L}*',
    safety: 'sicher\\p{L}*|bpa\\p{L}*|lebensmittelecht\\p{L}*|bleifrei\\p{L}*',
    'kindness to skin': 'hypoallergen\\p{L}*|antibakteriell\\p{L}*|hautfreundlich\\p{L}*|hautschonend\\p{L}*',
    'resistance to water, fire or falls':
      'feuerfest\\p{L}*|wasserdicht\\p{L}*|wasserfest\\p{L}*|bruchsicher\\p{L}*|hitzebeständig\\p{L}*|rostfrei\\p{L}*|kratzfest\\p{L}*|entflammbar\\p{L}*',
    'made by hand or somewhere':
      'handgemacht\\p{L}*|handgefertigt\\p{L}*|hand(?:gedreht|bemalt|geblasen|gegossen)\\p{L}*|von hand|handarbeit|handwerk\\p{L}*|traditionell\\p{L}*|authentisch\\p{L}*|echt(?:e[rsnm]?)?|original\\p{L}*|hergestellt in',
  },
  unitWords: {
    ml: 'milliliter',
    cl: 'zentiliter',
    l: 'liter',
    mg: 'milligramm?',
    kg: 'kilogramm?',
    g: 'gramm?',
    mm: 'millimeter',
    cm: 'zentimeter\\p{L}*',
    km: 'kilometer',
    m: 'meter',
    in: 'zoll',
    ft: 'fuß',
    oz: 'unzen?',
    lb: 'pfund',
    W: 'watt',
    V: 'volt',
    '%': 'prozent',
    '°C': 'grad celsius',
    hours: 'stunden?',
    minutes: 'minuten?',
    days: 'tagen?|tage',
    weeks: 'wochen?',
    months: 'monaten?|monate',
    years: 'jahren?|jahre',
    EUR: 'euro',
    USD: 'dollar',
    GBP: 'pfund sterling',
    JPY: 'yen',
    CHF: 'franken',
  },
  capitalsAreNames: false,
  cameraStems: [],
};
