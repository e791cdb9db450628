/** Lithuanian. */
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
  priceFrom: 'nuo {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Atraskite dabar.', 'Apžiūrėkite iš arčiau.'],
  facts: {
    price: 'Kaina {price}.',
    from: 'Nuo {price}.',
    saving: 'Dabar {price} vietoj {before}.',
    rating: 'Įvertinimas {value} iš {scale}, atsiliepimų: {count}.',
  },
  titleTalk: titleTalk(
    'nauja|naujas|naujiena|naujienos|akcija|išpardavimas|nuolaida|(?:iki )?[-−–]?\\p{Nd}{1,2} ?%(?: nuolaida)?|riboto? (?:leidimo|leidimas|kiekio|tiražas)|ribotas (?:leidimas|kiekis|tiražas)|nemokamas (?:pristatymas|siuntimas)|išankstinis užsakymas|vėl (?:prekyboje|turime|yra)|turime sandėlyje|išparduota|paskutiniai vienetai|dovanos idėja|dovana|perkamiausia|populiaru|tik internetu',
  ),
  sample: null,
  video: 'vaizdo įrašas',
  comma: ', ',
  smallPrint: smallPrintWords(
    'pristatym\\p{L}*|pristatome|pristatysime|siuntim(?:as|o|ą)|siunčia(?:me|ma)|išsiunčia\\p{L}*|siunt(?:a|ą|os|inys)\\p{L}*|kurjeri\\p{L}*|paštomat\\p{L}*|omniva|muit(?:as|o|ai)\\p{L}*|darbo dien\\p{L}*|sandėly\\p{L}*|išparduot\\p{L}*|išankstin\\p{L}* užsak\\p{L}*|(?:gaminama|siuvama|gaminame) (?:pagal|gavus) užsak\\p{L}*|pagal užsakymą|gamybos terminas|grąžin(?:im|ti|ame)\\p{L}*|pinigų grąžinim\\p{L}*|keitim(?:as|o) (?:ir|per)|garantij(?:a|os|ą|ai|nis)|pvm' +
      '|autori(?:ų|aus) teis\\p{L}*|prek(?:ių|ės) ženkl\\p{L}*|pardavimo sąlyg\\p{L}*|neatsakome|neprisiima\\p{L}* atsakom\\p{L}*|ce (?:ženkl|sertif)\\p{L}*|atitinka (?:standart|reikalav|es)\\p{L}*|rezultatai gali|pasitark\\p{L}*|gydytoj\\p{L}*|maisto papild\\p{L}*' +
      '|neįeina|neįskaičiuot\\p{L}*|nėra komplekte|parduodam\\p{L}* atskirai|baterij(?:os|a) (?:ne|komplekte)\\p{L}*|elementai ne\\p{L}*|(?:rinkin(?:yje|į)|komplekt(?:e|ą)|pakuotėje|dėžutėje)(?= (?:yra|sudaro|rasite|\\p{Nd}|:)|(?= ?(?:[.!;,)।۔]|$)))|pavaizduot\\p{L}*' +
      '|įspėjim\\p{L}*|dėmesio|atsargiai|(?<!be )pavojus(?= ?[:!]| uždus)|užspring\\p{L}*|smulki\\p{L}* dal\\p{L}*|vaikams nepasiekiam\\p{L}*|be priežiūros|prižiūrint|ne(?:tinka|skirta|skalbti|lyginti|balinti|džiovinti|naudoti|naudokite|palikite|laikykite|merkti|plauti|atidaryti|rekomenduojama)(?! [^.]{0,20}nereik)|venkite|vengti|tik (?:vidaus|lauko|išoriniam|dekor)\\p{L}*|išoriniam naudojimui|atsiradus (?:sudirg|dirgin)\\p{L}*|patekus į akis|į akis|gali būti (?:riešut|glitim|pėdsak)\\p{L}*|degi\\p{L}*|ištraukite kištuką' +
      '|skalbti|skalbim(?:as|o) (?:rank|mašin|\\p{Nd})\\p{L}*|rankinis skalbimas|\\p{Nd} ?\\p{Nd} ?(?:°c|laipsni)\\p{L}*|džiovykl\\p{L}*|sausas valymas|cheminis valymas|lyginti|balikli\\p{L}*|minkštikli\\p{L}*|drėgna (?:šluoste|servetėle)|drungname vandenyje|prieš (?:pirmą |kiekvieną )?(?:naudojimą|naudojant|skalbimą|uždegant|atidarant|perkant|užsakant)|po (?:kiekvieno )?(?:naudojimo|atidarymo)|pirmą kartą (?:nau|deg)\\p{L}*|(?:kartą|du kartus|tris kartus|\\p{Nd} kartus) per (?:dieną|metus|mėnesį)|kambario temperatūr\\p{L}*|(?:vėsioje|sausoje|tamsioje)(?:,| ir)? (?:sausoje|vėsioje|tamsioje)|sausoje vietoje|geriausias iki|tinka iki' +
      '|(?:nedideli|maži|nežymūs) (?:skirtumai|nukrypimai|nelygumai)|gali (?:šiek tiek )?(?:skirtis|būti skirt|blukti|susitraukti|dažyti|nežymiai)\\p{L}*|priklausomai nuo (?:ekrano|monitoriaus)|ekran(?:o|ų) (?:nustatym|nusta)\\p{L}*|(?:antra|antroje|pirma|kita) nuotrauk\\p{L}*|žr\\.?|žiūrėkite (?:nuotrauk|lentel|antr)\\p{L}*|modelis (?:dėvi|yra)|modelio ūgis|dydžių lentel\\p{L}*|išmatuokite|paklaid\\p{L}*' +
      '|prašome|spauskite|į krepšelį|(?:pirkite|užsakykite) (?:dabar|šiandien|internetu)|užsakym(?:as|ai|ui|ams|ą)(?= (?:virš|nuo)|(?= ?(?:[.!;,)।۔]|$)))|prenumeruok\\p{L}*|naujienlaišk\\p{L}*|susisiekite|parašykite mums|klientų aptarnavim\\p{L}*|sekite mus|pažymėkite mus|atsiliepim\\p{L}*|nuolaidos kod\\p{L}*|su kodu|kodą|kupon\\p{L}*|\\p{Nd} ?% pasitenk\\p{L}*|saug(?:us|ūs) atsiskaitym\\p{L}*|ačiū|dėkojame|mūsų (?:parduotuvė|kitos)\\p{L}*|prekės kodas|modelio (?:nr|numeris)|raktažodžiai|(?:sudėtis|ingredientai|gamintojas|kilmės šalis|turinys|medžiaga)(?= ?:)|dovanų kupon\\p{L}*',
    'skalbkite|valykite|nuplaukite|nuvalykite|nusausinkite|lyginkite|laikykite (?:vės|saus|toli|vaik)\\p{L}*|laikyti|saugoti|tepkite|užtepkite|įmasažuokite|suplakite|sukratykite|sumaišykite (?:\\p{Nd}|su)|prijunkite|įkraukite (?:lemp|prietais|prieš)\\p{L}*|nuimkite|užpilkite|naudokite (?:tik|drėgn|kodą)\\p{L}*|palaukite|perskaitykite|laikykitės|palikite (?:\\p{Nd}|išdž)\\p{L}*|leiskite (?:išdžiūti|atvėsti)|ryte ir vakare|sudaro(?= ?:)|turinys|pastaba',
  ),
  smallPrintHeadings:
    'priežiūra|priežiūros (?:instrukcija|nurodymai)|skalbimas|valymas|pristatymas|siuntimas|grąžinimas|garantija|dydžių lentelė|dydžiai|matmenys|išmatavimai|specifikacij(?:a|os)|techniniai duomenys|įspėjim(?:as|ai)|sauga|saugumas|sudedamosios dalys|sudėtis|ingredientai|alergenai|maistinė vertė|dažniausiai užduodami klausimai|duk|pakuotės turinys|komplekte|komplekto sudėtis|naudojimas|naudojimo (?:instrukcija|būdas)|kaip naudoti|laikymas|laikymo sąlygos|apie mus|atsiliepimai|sąlygos|svarbu',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
