/** Italian. */
import { limitWords, linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { compounds, hundreds, series } from '#studio/languages/number-words.ts';
import type { NumberWords, SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 14.9,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'dott|sig|ing|ecc|ad es|p\\.\\s?es|art|dott\\.?ssa|prof|geom|arch|Sta|avv|sigg',
  shortUnits: '',
  grammar: {
    limits: limitWords({
      exception:
        'ma|però|tranne|eccetto|salvo|esclus[oaie]|a parte|sebbene|anche se|tuttavia|nonostante|malgrado|invece|bensì|benché',
      condition:
        'se|quando|finché|purché|a condizione|a patto|in caso|secondo|a seconda|dipend\\p{L}+|deve|devono|dovrebbe\\p{L}*|bisogna|occorr\\p{L}+|necessit\\p{L}+|richied\\p{L}+|consigli\\p{L}+|a meno|dove',
      time: 'mentre|prima|dopo|durante|una volta',
      negation: 'non|mai|niente|nulla|nessun[oa]?|senza|né|neppure|nemmeno',
      restriction:
        'solo|soltanto|solamente|unicamente|esclusivamente|fino a\\p{L}*|massimo|max|minimo|min|al massimo|almeno|circa|quasi|maggior parte|di solito|normalmente|talvolta|a volte|alcun[ie]|cert[ie]|limitat[oaie]|opzional[ei]|separatamente|aggiuntiv[oaie]|parzialmente|in parte|più|meno|tra|fra|media|selezionat[ie]',
      attachment:
        "con|per|di|d[’']\\p{L}+|del|della|dei|delle|in|nel|nella|da|dal|dalla|su|sul|sulla|come|contro|compres[oaie]|a|al|alla|e",
    }),
    limitsBefore: openingWords(
      'ma|però|tranne|salvo|solo|soltanto|non(?= (?:il|lo|la|i|gli|le|per|in|con|adatt[oa])(?!\\p{L}))|tuttavia|eccetto',
    ),
    paired: wholeWords('non solo|non soltanto|sia|né'),
    benefit: wholeWords(
      'così|senza|tu[oaie]|tuoi|mantiene|protegge|facil[ei]|facilmente|comod[oaie]|sempre|mai|ovunque|pront[oaie]|permette|evita|resta|rimane|abbastanza',
    ),
    trailer: openingWords(
      'così|in modo che|perché|poiché|affinché|il che|che|cui|quindi|(?:fatt|cucit|tessut|tornit|soffiat|realizzat|scolpit|tint|smaltat|pensat|progettat|lavorat|intagliat|stampat|dipint)[oaie]',
    ),
    bareTrailer: wholeWords('perché|affinché'),
    sequel: linksBefore('così', 'il|lo|la|i|gli|le|l’|un|una|ogni|nessun|nessuna|tutto'),
    dependent: openingWords(
      "esso|essa|essi|esse|questo|questa|questi|queste|quello|quella|lo|inoltre|anche|e|ma|così|quindi|entrambi|entrambe|suo|sua|suoi|sue|poi|infine|pure|un altro|un[’']altra|ancora un[oa]?|oppure|o|però|tuttavia|dunque|perciò|pertanto|per questo|altrimenti|in più|per di più|ad esempio|per esempio",
    ),
    unfinished: openingWords(
      'se|quando|mentre|perché|anche se|sebbene|come|dopo|prima|finché|una volta|per|grazie a|con|senza|che|cui',
    ),
    elliptic:
      /^(?:(?:il|lo|la|i|gli|le|una?) |l[’'])\S{1,24}(?: \S{1,24})? (?:no|neanche|nemmeno|neppure|anche|sì)$/iu,
    striking: wholeWords(
      'nessun[oa]?|ogni|sol[oa]|senza|mai|sempre|niente|abbastanza|finalmente|respira|fatt[oa] per|tutto',
    ),
    listWord: wholeWords('e|ed|o|oppure|&'),
    waitingEnd: 'abbastanza|così',
  },
  signs: {
    to: 'a',
    by: 'per',
    times: 'volte',
    plus: 'più',
    minus: 'meno',
    per: 'al',
    about: 'circa',
    at: 'chiocciola',
    number: 'numero',
    dot: 'punto',
    slash: 'barra',
    cents: ' e ',
    currencies: {
      USD: { one: 'dollaro', other: 'dollari' },
      GBP: { one: 'sterlina', other: 'sterline' },
      CHF: { one: 'franco svizzero', other: 'franchi svizzeri' },
    },
    unitAliases: { gg: 'day', 'gg.': 'day', sett: 'week', 'sett.': 'week' },
    units: {
      W: 'watt',
      kW: 'chilowatt',
      V: 'volt',
      A: 'ampere',
      lm: 'lumen',
      K: 'kelvin',
      Hz: 'hertz',
      mAh: 'milliampere ora',
      dB: 'decibel',
      'm²': { one: 'metro quadrato', other: 'metri quadrati' },
      'cm²': { one: 'centimetro quadrato', other: 'centimetri quadrati' },
      'g/m²': 'grammi al metro quadrato',
      Wh: 'wattora',
      Ah: 'ampere ora',
      cal: { one: 'caloria', other: 'calorie' },
      'm³': { one: 'metro cubo', other: 'metri cubi' },
      'cm³': { one: 'centimetro cubo', other: 'centimetri cubi' },
      rpm: 'giri al minuto',
    },
    fractions: ['mezzo', 'un quarto', 'tre quarti', 'un terzo', 'due terzi'],
    numbers: {
      near: {
        gold: 'gioiell|anello|collana|bracciale|orecchin|ciondolo|placcat|oro\\b|diamant|carat|catena|pendente',
        screen:
          'schermo|video|proiettore|monitor|risoluzione|fotocamera|telecamera|televis|film|webcam|drone|ultra',
        light: 'luc|lampad|lampadin|bianc|kelvin|illumin|lanterna|temperatura (?:di )?colore',
        current: 'corrente|caric|volt|watt|adattatore|alimentatore|batteria|presa|fusibile|cavo|ampere',
        steel: 'acciaio|inossidabile|chirurgic',
        past: 'moda|musica|epoca|anni|decennio|nostalg|festa|ispirat',
        haste: 'second|dura\\b|scald|pront|boll|timer|per|ogni|in\\b|dopo|attend',
        scale: 'scala|modellino|rapporto',
      },
      karat: { one: 'carato', other: 'carati' },
      prefixes: ['micro', 'milli', 'centi', 'deci', 'chilo', 'mega', 'giga'],
      decades: 'anni {n}',
      plusMinus: 'più o meno',
      aroundTheClock: '24 ore su 24, 7 giorni su 7',
      ratio: '',
      version: 'versione',
      scales: {
        words: 'milioni|milione|miliardi|miliardo',
        joint: ' di ',
        short: { M: 'milioni', mln: 'milioni', mld: 'miliardi' },
      },
      clock: { hour: '{h} in punto', minutes: '{h} e {m}', underTen: null },
      halfDays: null,
      ordinals: {
        words:
          'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo',
        beyond: '{n}',
        king: '{o}',
        feminine: [['o$', 'a']],
      },
      volumes:
        'volume|vol|tomo|parte|capitolo|libro|atto|episodio|fase|tipo|classe|serie|stagione|livello|versione|edizione|generazione|guerra mondiale|mark|mk',
      digits: null,
      eighths: ['un ottavo', 'tre ottavi', 'cinque ottavi', 'sette ottavi'],
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'ad es.': 'ad esempio',
      'es.': 'esempio',
      'ca.': 'circa',
      'ecc.': 'eccetera',
      'n.': 'numero',
      'max.': 'massimo',
      'min.': 'minimo',
      'vol.': 'volume',
      'incl.': 'incluso',
      'sig.': 'signor',
      'dott.': 'dottor',
      'cad.': 'cadauno',
    },
    ordinals: {
      '1°': 'primo',
      '1º': 'primo',
      '1ª': 'prima',
      '2º': 'secondo',
      '2°': 'secondo',
      '2ª': 'seconda',
      '3º': 'terzo',
      '3°': 'terzo',
      '3ª': 'terza',
    },
  },
  currencySigns: {},
  priceFrom: 'da {price}',
  addressWords: {
    dotBeforeEnding: 'punto',
    inBrackets: '',
    titles: '',
    dot: null,
    digits: null,
  },
  numberWords: italianNumbers,
};

/** Without "sei" alone, which is also "you are". */
function italianNumbers(): NumberWords {
  const units = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];
  const belowHundred = [
    ...series(2, 1, 'due tre quattro cinque'),
    ...series(7, 1, 'sette otto nove'),
    ...compounds(
      units,
      'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
      ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'],
      (unit, ten) => (/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit,
    ),
  ];
  return {
    joint: /^$/,
    jointAfterTens: false,
    values: new Map([
      ...belowHundred,
      ...hundreds(belowHundred, ['', ...units.slice(1)], 'cento'),
      ['mille', 1000],
      ['mila', 1000],
    ]),
  };
}

export const writing: WritingRules = {
  callsToAction: ['Scopri di più.', 'Guarda in negozio.', 'Scegli il tuo.', 'Dai un’occhiata.'],
  facts: {
    price: 'A {price}.',
    from: 'Da {price}.',
    saving: 'Ora {price} invece di {before}.',
    rating: '{value} su {scale} secondo {count} recensioni.',
  },
  titleTalk: titleTalk(
    'nuovo|nuova|novità|nuovi arrivi|nuova collezione|offerta(?: speciale)?|in offerta|saldi|sconto|scontat[oa]|promo(?:zione)?|(?:fino al )?[-−–]?\\p{Nd}{1,2} ?%(?: di sconto)?|edizione limitata|serie limitata|spedizione (?:gratis|gratuita)|pre-?ordine|prevendita|di nuovo disponibile|disponibile|esaurit[oa]|ultimi pezzi|ultimo pezzo|idea regalo|più vendut[oi]|di tendenza|popolare|esclusiva|solo online|liquidazione',
  ),
  sample: 'Così suoneranno i tuoi video.',
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    "carrello|montaggio richiesto|marchi appartengono|non sostituiscono|abbonamento|note dell[’']ordine|ogni (?:due|tre|sei) mesi|dopo il lavaggio|spedizion[ei]|spediamo|spedit[oaie]|(?:viene|vengono|verrà) (?:spedi|consegn)\\p{L}*|consegn(?:a|e|ato|ata|iamo)|corrier[ei]|dogan[ae]|dazi|preordin\\p{L}*|prevendita|giorni lavorativi|disponibile in (?:magazzino|stock)|esaurit[oa]|(?:realizzat|prodott|fatt|confezionat)[oaie] su (?:ordinazione|richiesta)|su ordinazione|tempi di (?:consegna|produzione|spedizione|lavorazione)|res[oi] (?:gratuit[oi]|entro|facile|è|sono|accettati)|politica di reso|diritto di recesso|recesso|rimbors\\p{L}*|restitu(?:ire|zione|zioni|it[oa])(?= (?:il|entro|del|gratuit|l[’']\\p{L}*))|cambi(?:o merce|o taglia|o gratuito)|garanzia|soddisfatti o rimborsati|iva inclusa|iva esclusa|iva compresa|(?:capsule|compresse) al giorno|confezione regalo|dosaggio" +
      "|copyright|(?:termini e )?condizioni (?:di|generali|d[’'])|note legali|declina\\p{L}*|responsabil(?:e per|e di|i per|ità per)|marchi\\p{L}* registrat[oi]|brevetto (?:in|depositato)|diritti riservati|marcatura ce|certificat[oa] ce|conforme (?:a|al|alla|alle|ai)|risultati possono|consultare (?:il|un)|medico|integratore alimentare" +
      '|non (?:è |sono )?(?:inclus|compres|fornit)[oaie]|si vend(?:e|ono) (?:separatamente|a parte)|vendut[oaie] (?:separatamente|a parte|singolarmente)|illustrativ\\p{L}*|(?:mostrat|raffigurat)[oaie]|batterie (?:non|richieste|necessarie)|(?:il set|il kit|la confezione|la scatola|il pacco) (?:comprende|contiene|include|è compost\\p{L}*)|contenuto (?:della|del) (?:confezione|scatola|set|kit|pacco)|nella (?:scatola|confezione)(?= ?:)|(?:inclus[oaie]|compres[oaie]|contenut[oaie]) nella (?:scatola|confezione)|come (?:in|da) (?:foto|figura|immagine)' +
      "|attenzione(?= ?[:!])|avvertenz[ae]|(?<!senza )pericol(?:o|i|oso|osa|osi)|soffocamento|(?:portata|lontano) dai? bambini|portata dei bambini|non adatto ai bambini|incustodit[oa]|supervisione|sorveglianza|non (?:lasciare|usare|utilizzare|lavare|mettere|candeggiare|stirare|asciugare|centrifugare|immergere|esporre|superare|ingerire|aprire|strofinare|strizzare|toccare|applicare|versare|adatt[oaie]|è (?:pensat|adatt|un giocattolo)\\p{L}*|sono adatt\\p{L}*|idone[oaie]|è un giocattolo)|mai (?:lasciare|usare|lavare|immergere)|evitare (?:il|la|di|l[’']|i|le|contatto)\\p{L}*|tenere (?:lontan[oa]|fuori|al|in)|infiammabil[ei]|solo (?:per|uso) (?:interni|esterni|uso|esterno|adult|decora)\\p{L}*|uso (?:esterno|interno)|scollegare|in caso di (?:irritazione|ingestione|contatto|gravidanza)|contatto con gli occhi|può contenere|tracce di|allergeni" +
      "|lavaggio (?:a|in|delicato)|lavare (?:a|in|con|prima|separat|al|solo)\\p{L}*|lavabile solo|asciugatrice|lavaggio a secco|candeggi\\p{L}*|ammorbidente|panno (?:umido|morbido|asciutto)|acqua (?:tiepida|calda e sapone)|ferro (?:tiepido|caldo)|stirare (?:a|al|con)|sottobicchiere|lasciare? (?:che|asciugare|raffreddare|agire|in infusione|riposare)\\p{L}*|prima (?:di (?:accendere|usare|utilizzare|ogni|cambiare|lavare|ordinare|applicare|aprire|consumare|indossare|spegnere)|dell[’'](?:uso|utilizzo|accensione|acquisto)|del (?:primo|lavaggio)|della prima)|dopo (?:ogni (?:uso|utilizzo|lavaggio)|l[’']apertura|l[’']uso)|la prima volta|(?:una|due|tre|\\p{Nd})(?: o (?:due|tre))? volt[ae] (?:al|all[’']) ?(?:giorno|anno|mese)|prime? gelate?|temperatura ambiente|(?:luogo|posto) (?:fresco|asciutto)|al riparo da|lontano da (?:fonti|luce|sole|calore|umidità)|da consumarsi|data di scadenza|tmc" +
      "|(?:piccole|lievi|leggere) (?:differenze|variazioni|irregolarità|imperfezioni)|differenz[ae] (?:di colore|cromatic)\\p{L}*|irregolarità|imperfezioni|p(?:uò|ossono) (?:leggermente )?(?:variare|lasciare|apparire|macchiare|differire|presentare|scolorire|restringersi|scurirsi|subire)|scuriranno|scurisc\\p{L}*|a seconda (?:dello|del|del tuo) (?:schermo|monitor)|(?:schermo|monitor)(?= p)|(?:prima|seconda|terza|ultima|\\p{Nd}[ªa]) (?:foto|immagine)|(?:vedi|vedere|guarda) (?:la |le |l[’']|anche )?(?:foto|immagin|tabella|guida|descrizione|sotto|sopra)\\p{L}*|(?:foto|immagini) (?:sono|può|possono)|(?:il|la|nostr[oa]) modell[oa] (?:indossa|è alt|veste)\\p{L}*|indossa (?:la|una) taglia|guida alle taglie|tabella (?:taglie|delle taglie|misure)|veste (?:piccolo|grande|regolare)|tra due taglie|misura(?:re|te)? (?:il|la|bene|prima)|tolleranza di|misurazione manuale" +
      "|si prega|per favore|clicca(?:re)?|aggiungi al carrello|acquista (?:ora|subito|oggi)|ordina (?:ora|subito|oggi)|(?:tuo|vostro) ordine|ordini (?:superiori|oltre|sopra)|iscriv\\p{L}* (?:alla|ti)|iscriviti|contatta(?:ci|re|teci)|scriv(?:ici|eteci)|seguici|taggaci|servizio clienti|assistenza clienti|(?:nostre|le|leggi|lascia|una|\\p{Nd}) recension[ei]|lascia(?:ci)? (?:una|un)|codic[ei] (?:sconto|promozional|prodotto|articolo|modello|a barre|[a-z]{3,12}\\p{Nd} ?\\p{Nd})\\p{L}*|(?:con|usa|utilizza|inserisci) il codice|coupon|buon[oi] sconto|\\p{Nd} ?% (?:di )?soddisf\\p{L}*|soddisfazione (?:garantita|del cliente)|pagament[oi] sicur[oi]|in tutta sicurezza|grazie per|nostro negozio|nostri altri|ordini personalizzati|parole chiave|(?:ingredienti|produttore|paese di origine|contenuto|composizione|codice)(?= ?:)|all[’']ingrosso" +
      '|(?:ne )?(?:restano|rimangono|sono rimast[ie]) (?:solo |soltanto |appena )?(?:\\p{Nd}|poch|due|tre|gli ultim)\\p{L}*|(?:solo|soltanto|appena) (?:\\p{Nd}{1,3}|poch[ie]|due|tre) (?:\\S{1,14} )?(?:pezz[io]|rimast[ie]|disponibil[ie]|in magazzino|esemplari)|ultim[io] (?:pezz[io]|disponibil\\p{L}*|esemplar[ie]|articoli|giorni)|ultim[ae] occasion[ei]|fino ad esaurimento|in esaurimento|quasi esaurit\\p{L}*|(?:scorte|quantità|disponibilità) limitat\\p{L}*|offerta (?:limitata|valida|a tempo|scade|termina)|a tempo limitato|affrettati' +
      '|(?:compra|acquista|prendi)(?:ne|ndo|ndone)? (?:\\p{Nd}|un[oa]?|due|tre)[^.;!?]{0,30}(?:gratis|omaggio|paghi|ricevi|ottieni|regalo)|(?:\\p{Nd}|due|tre) al prezzo di|[2345][x×][1234](?= ?(?:su |[!.]|$))|\\p{Nd} ?\\+ ?\\p{Nd} (?:gratis|omaggio)|(?:second[oa]|2°|terz[oa]) (?:\\S{1,14} )?(?:è )?(?:gratis|(?:in )?omaggio|a metà prezzo)|\\p{Nd}{1,2} ?% di sconto|metà prezzo|paghi (?:\\p{Nd}|un[oa]|due)|sconto del \\p{Nd}\\p{L}*' +
      '|benvenut[oaie] (?:nel|nella|sul|in) (?:nostr|mi)\\p{L}*|siamo (?:un[oa]?|due|la|il) ?[^.;!?]{0,40}(?:azienda|impresa|negozio|bottega|famiglia|squadra|team|marchio|laboratorio|studio)|(?:azienda|impresa|attività) (?:a conduzione )?familiare|nostr[oa] (?:negozio|shop|team|sito|store|azienda|missione|filosofia|squadra)|buono shopping' +
      '|(?:acquisto|acquirente|cliente|recensione) verificat[oa]|\\p{Nd}(?:[.,]\\p{Nd})? su (?:\\p{Nd}{1,2}|cinque|dieci) stelle|(?:cinque|quattro|[45]) stelle(?: su (?:5|cinque))?(?= ?(?:[.!;,)–—-]|$))' +
      '|non (?:fornit|compres|inclus)\\p{L}*|(?:venduto|fornito) senza|senza lampadina(?= ?(?:[.!;,)]|$))',
    "sciacqu(?:are|ate)|lav(?:are|ate)|asciug(?:are|ate)|pulire|pulisci|pulite|stirare|spazzolare|oliare|tagliare lo|conserv(?:are|ate)|applic(?:are|ate|hi)|massaggi(?:are|ate)|agit(?:are|ate)|mescol(?:are|ate) (?:\\p{Nd}|con|un|il|bene)|collegare|caricare (?:complet|prima|per)\\p{L}*|inserire|rimuovere (?:il|la|l[’']|prima)|versare|assumere|diluire|spruzzare|vaporizzare|usare|utilizzare|non (?:per|usare)|evitare|attendere|ripetere|leggere|seguire|(?:tenere|mantenere|conservare) (?:lontan|fuori|al|in|all|asciutt|chius)\\p{L}*|riporre (?:in|al|lontano)|spolverare|portare al|contiene(?= ?:)|comprende(?= ?:)|contenuto|mattina e sera|fino al primo|togliere|lasciare (?:agire|asciugare|raffreddare|riposare)|misura(?:re|te)? (?:il|la|bene|prima)" +
      '|su di noi(?= ?(?:[.!:–—-]|$))|chi siamo' +
      "|(?:avvit|svit|colleg|scolleg|mont|fiss|inserit|stringe|premet|appogg|rimuov|agganc|incastr)(?:are|ate|ere|e|te)? (?:il|lo|la|i|gli|le|l[’']\\p{L}*)|(?:avvitare|avvitate|collegare|collegate|premere|premete|inserire|inserite|montare|montate|fissare|fissate|stringere|stringete|rimuovere|rimuovete)",
  ),
  smallPrintHeadings:
    "manutenzione|cura(?: del prodotto)?|(?:istruzioni|consigli) (?:di|per) (?:lavaggio|la cura|cura|l[’']uso|uso|montaggio|manutenzione)|lavaggio|pulizia|spedizion[ei]|consegna|resi|resi e rimborsi|rimborsi|garanzia|guida alle taglie|taglie|misure|dimensioni|specifiche(?: tecniche)?|caratteristiche tecniche|dati tecnici|scheda tecnica|avvertenze|precauzioni|sicurezza|note legali|ingredienti|allergeni|valori nutrizionali|domande frequenti|contenuto (?:della (?:confezione|scatola)|del (?:set|kit))|la confezione include|modo d[’']uso|modalità d[’']uso|come (?:si usa|usarl[oa]|applicare|lavare)|conservazione|chi siamo|recensioni|condizioni|importante",
  claims: {
    'the best': 'miglior[ei]?|numero uno|n\\. ?1|insuperabil[ei]|ineguagliabil[ei]|leader',
    perfect: 'perfett[oaie]|perfettamente|ideal[ei]',
    guaranteed: 'garan(?:zi|ti)\\p{L}*|senza rischi',
    'a cure': 'guari\\p{L}+|allevia|terapeutic[oaie]|medic[oaie]|miracol\\p{L}+|dimagr\\p{L}+',
    'proof by science':
      'clinic\\p{L}+|scientific\\p{L}+|provat[oaie]|testat[oaie]|dermatologic\\p{L}+|consigliat[oa] da',
    'a certificate or award': 'certific\\p{L}+|premiat[oaie]|brevett\\p{L}*|approvat[oaie]|ufficial[ei]',
    'organic or natural': 'bio|biologic[oaie]|natural[ei]|atossic[oaie]|pur[oaie]',
    'kind to the planet':
      'sostenibil[ei]|ecologic[oaie]|eco|climatic[oaie]|carbonio|ricicl\\p{L}+|biodegradabil[ei]|compostabil[ei]|etic[oaie]|equosolidale|vegan[oaie]|pianeta',
    unique: 'unic[oaie]|unici|esclusiv\\p{L}+|limitat[oaie]',
    'a price or an offer':
      'gratis|gratuit[oaie]|economic[oaie]|offert[ae]|sconto\\p{L}*|sconti|saldi|risparmi\\p{L}+',
    popularity:
      'bestseller|più vendut[oaie]|popolar[ei]|preferit[oaie]|clienti|tendenza|famos[oaie]|iconic[oaie]',
    luxury: 'luss\\p{L}+|premium|alta gamma|pregiat[oaie]',
    'lasting for ever': 'per sempre|a vita|tutta la vita|infrangibil[ei]|indistruttibil[ei]|etern[oaie]',
    safety: 'sicur[oaie]|sicurezza|bpa|alimentare|senza piombo',
    'kindness to skin': 'ipoallergenic[oaie]|antibatteric[oaie]',
    'resistance to water, fire or falls':
      'ignifug[oaie]|impermeabil[ei]|resistent[ei] a\\p{L}*|inossidabil[ei]',
    'made by hand or somewhere':
      'a mano|artigian\\p{L}+|tradizional[ei]|autentic[oaie]|original[ei]|fatto in|prodotto in',
  },
  unitWords: {
    ml: 'millilitri',
    l: 'litri?',
    kg: 'kilogram[io]s?',
    g: 'gram[io]s?',
    mm: 'millimetri',
    cm: 'centimetri',
    km: 'chilometri',
    m: 'metri',
    in: 'pollici',
    ft: 'piedi',
    lb: 'libbre',
    '%': 'per cento',
    hours: 'or[ae]',
    minutes: 'minut[oi]',
    days: 'giorn[oi]',
    weeks: 'settiman[ae]',
    months: 'mes[ei]',
    years: 'ann[oi]',
    EUR: 'euro',
    USD: 'dollari',
  },
  capitalsAreNames: true,
  cameraStems: [],
};
