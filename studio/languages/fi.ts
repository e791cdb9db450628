/** Finnish. */
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
  priceFrom: 'alkaen {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Tutustu nyt.', 'Katso lähemmin.', 'Katso kaupassa.'],
  facts: {
    price: 'Hinta {price}.',
    from: 'Alkaen {price}.',
    saving: 'Nyt {price}, ennen {before}.',
    rating: 'Arvosana {value}/{scale}, arvosteluja {count}.',
  },
  titleTalk: titleTalk(
    'uusi|uudet|uutuus|uutuudet|ale|alennus|alennuksessa|alennusmyynti|tarjous|tarjouksessa|erikoistarjous|(?:jopa )?[-−–]?\\p{Nd}{1,2} ?%(?: alennus)?|rajoitettu (?:erä|painos)|ilmainen toimitus|ilmaiset postikulut|ennakkotilaus|ennakkotilattavissa|jälleen (?:saatavilla|varastossa)|taas varastossa|varastossa|loppuunmyyty|viimeiset kappaleet|lahjaidea|myydyin|suosittu|vain verkosta|tyhjennysmyynti',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'toimitu(?:s|kset|ksen|sta|skulut|saika\\p{L}*)|toimitetaan|lähetetään|postikulut|rahti\\p{L}*|posti|matkahuolto|nouto\\p{L}*|tulli(?:maksu\\p{L}*)?|arkipäiv\\p{L}*|varastossa|varastotilanne|loppuunmyyty|ennakkotil\\p{L}*|(?:valmistetaan|tehdään) tilauksesta|tilaustuote|palautu(?:s|kset|soikeus|saika|ksen)|palauttaa (?:tuotteen|\\p{Nd})|palautusoikeu\\p{L}*|hyvite\\p{L}*|rahat takaisin|vaihto-oikeus|vaihdot|takuu(?:n|aika)?|tilaukset yli|alv|sis(?:\\.|ältää) alv\\p{L}*|(?:kapselia|tablettia) päivässä|laatikossa(?= ?:)|lahjapaketointi\\p{L}*|näyttää erilaiselta' +
      '|tekijänoikeu\\p{L}*|tavaramerk\\p{L}*|vastuuvapau\\p{L}*|emme vastaa|ei vastaa (?:vahingo|vauriosta)\\p{L}*|tilausehdot|käyttöehdot|toimitusehdot|patenttia haettu|ce-(?:merk|sertifi)\\p{L}*|täyttää (?:eu|vaatimukset|standardin)\\p{L}*|tulokset voivat|kysy lääkäriltä|lääkäri\\p{L}*|ravintolisä' +
      '|ei sisälly|eivät sisälly|ei sisällä (?:paristo|lamppu|akku)\\p{L}*|myydään erikseen|paristot (?:eivät|ei)|vaatii \\p{Nd}|(?:setti|paketti|pakkaus|sarja|settiin|pakettiin) (?:sisältää|kuuluu)|kuvassa (?:näkyvä|oleva|esiintyvä)\\p{L}*|kuvan (?:tuote|koriste)\\p{L}*' +
      '|varoitus\\p{L}*|(?<!ilman )vaara(?= ?[:!])|tukehtumisvaara\\p{L}*|pieniä osia|lasten ulottu\\p{L}*|ulottuvilta|poissa lasten|ilman valvontaa|valvonnassa|ei (?:sovellu|sovi|suositella|ole (?:tarkoitettu|lelu)|saa|konepesua|valkaisua|rumpukuivausta|kestä (?:konepesua|astianpesua)|lapsille|alle)|älä (?:jätä|pese|käytä|upota|silitä|valkaise|altista|ylitä|laita|rumpukuivaa|hankaa|aseta|peitä|avaa)|vältä (?:kosketusta|suoraa|auringon|kosteu|aineen|joutumista)\\p{L}*|vain (?:sisä|ulko|ulkoiseen|koriste)\\p{L}*|ulkoiseen käyttöön|jos (?:ilmenee|ärsytys|iho)\\p{L}*|lopeta käyttö|silmiin|saattaa sisältää|voi sisältää|jäämiä|syttyvä\\p{L}*|irrota (?:pistoke|virta)\\p{L}*' +
      '|käsinpesu\\p{L}*|konepesu\\p{L}*|pestään|pese(?:e|taan)? (?:\\p{Nd}|erikseen|nurin|käsin|ennen|kylmä|samanväri)\\p{L}*|\\p{Nd} ?\\p{Nd} ?(?:°c|asteessa|asteen)|rumpukuivau\\p{L}*|kemiallinen pesu|silitys|silitetään|valkaisuaine\\p{L}*|huuhteluaine\\p{L}*|kostealla liinalla|pyyhi(?:tään)? (?:kostealla|pehmeällä|kuivalla)|haalealla vedellä|ennen (?:ensimmäistä )?(?:käyttöä|käyttökertaa|pesua|sytyttämistä|avaamista|tilaamista)|(?:jokaisen )?käytön jälkeen|ensimmäisellä (?:kerralla|käyttökerralla|polttokerralla)|(?:kerran|kahdesti|kaksi kertaa|\\p{Nd} kertaa) (?:päivässä|vuodessa|kuussa)|huoneenlämmö\\p{L}*|(?:viileässä|kuivassa|valolta)(?: ja|,)? (?:kuivassa|viileässä|suojattuna)|kuivassa paikassa|parasta ennen|säilyvyys\\p{L}*|avaamisen jälkeen|lasinalus\\p{L}*' +
      '|(?:pieniä|pienet|vähäisiä|luonnollisia) (?:eroja|vaihteluita|poikkeamia|epätasaisuuksia)|(?:voi|voivat|saattaa|saattavat) (?:\\S{1,12} )?(?:vaihdella|poiketa|erota|kutistua|haalistua|tummua|näyttää erilaisilta|esiintyä)|vaihtelee|näytö(?:n|ltä|stä|llä) (?:asetu|riippu)\\p{L}*|näytöstä riippuen|(?:ensimmäinen|toinen|kolmas|viimeinen) kuva|(?:katso|ks\\.?) (?:kuva|kokotaulukko|mittataulukko|toinen|alla)\\p{L}*|mallin (?:pituus|päällä|yllä)\\p{L}*|malli on \\p{Nd}|kokotaulukko|mitoitus on (?:pieni|suuri|normaali)|kahden koon välillä|mittaa (?:sormesi|ensin|huolellisesti)|mittapoikkeam\\p{L}*' +
      '|ole hyvä ja|klikkaa|lisää (?:ostoskoriin|koriin)|(?:osta|tilaa) (?:nyt|heti|tänään|täältä)|tilauksesi|tilaukset|tilauksen yhteydessä|uutiskirje\\p{L}*|ota yhteyttä|asiakaspalvelu\\p{L}*|seuraa meitä|merkitse meidät|arvostelut?|arvostelu(?:t|ja)|jätä arv\\p{L}*|alennuskood\\p{L}*|koodilla|käytä koodia|tyytyväisyystakuu\\p{L}*|\\p{Nd} ?% tyytyv\\p{L}*|turvallinen maksaminen|kassalla|kiitos|kaupastamme|tuotenumero|tuotekoodi|mallinumero|(?:ainesosat|valmistaja|alkuperämaa|sisältö|materiaali|avainsanat)(?= ?:)|lahjakort\\p{L}*' +
      '|(?:vain|enää) (?:enää )?\\p{Nd}{1,3} (?:\\S{1,14} )?(?:kpl|kappaletta|jäljellä|varastossa)|\\p{Nd}{1,3} (?:kpl )?jäljellä|viimeiset (?:kappaleet|tuotteet)|viimeinen mahdollisuus|niin kauan kuin (?:tavaraa|varastoa)\\p{L}*|osta (?:\\p{Nd}|kaksi|kolme)[^.;!?]{0,30}(?:ilmaiseksi|maksa|saat)|(?:\\p{Nd}|kaksi|kolme) (?:yhden|kahden) hinnalla|\\p{Nd} ?\\+ ?\\p{Nd} (?:ilmaiseksi|kaupan päälle)|tervetuloa (?:\\S{0,12}kauppaa|myymälää)\\p{L}*|olemme (?:\\S{1,16} ){0,3}(?:yritys|perheyritys|kauppa|tiimi|perhe)|perheyrity\\p{L}*|(?:verkko)?kauppamme|tiimimme|yrityksemme' +
      '|(?:varmennettu|vahvistettu) (?:ostaja|osto)|(?:viisi|\\p{Nd}) tähteä(?= ?(?:[.!;,)]|$))|\\p{Nd}/\\p{Nd} tähteä',
    'pese|puhdista|huuhtele|pyyhi|kuivaa|silitä|säilytä(?! (?:kirjat|ilme))|säilytetään|levitä|hiero|ravista|sekoita (?:\\p{Nd}|hyvin|yksi)|lataa (?:akku|laite|lamppu|täyteen)|kytke|poista (?:kansi|pakkaus|etiketti)|kaada (?:\\p{Nd}|kiehuvaa|kuumaa)|käytä (?:vain|kosteaa|koodia|kerran|kahdesti)|odota (?:\\p{Nd}|muutama|kunnes)|lue|noudata|pidä (?:poissa|lasten|kuivana|pystyssä)|anna (?:kuivua|jäähtyä|vaikuttaa|hautua|vahan)|katso (?:kuva|koko|alla|taulukko)\\p{L}*|ei lapsille|sisältää(?= ?:)|sisältö|huom|huomio|leikkaa sydän\\p{L}*|aamuin illoin|vältä' +
      '|(?:tietoa )?meistä(?= ?(?:[.!:–—-]|$))',
  ),
  smallPrintHeadings:
    'hoito-?ohje(?:et)?|pesuohje(?:et)?|pesu|puhdistus|toimitus\\p{L}*|palautus\\p{L}*|takuu|kokotaulukko|koko-opas|koot|mitat|mittataulukko|tekniset tiedot|erittely|varoitu(?:s|kset)|turvallisuus\\p{L}*|vastuuvapaus\\p{L}*|ainesosat|ainesosaluettelo|allergeenit|ravintosisältö|usein kysyttyä|usein kysytyt kysymykset|pakkauksen sisältö|paketin sisältö|käyttö|käyttöohje(?:et)?|asennus\\p{L}*|säilytys|tietoa meistä|meistä|arvostelut|arviot|ehdot|tärkeää',
  claims: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
