/** Slovenian. */
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
  priceFrom: 'od {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Odkrijte zdaj.', 'Oglejte si pobliže.'],
  facts: {
    price: 'Cena {price}.',
    from: 'Od {price}.',
    saving: 'Zdaj {price} namesto {before}.',
    rating: 'Ocena {value} od {scale}, mnenj: {count}.',
  },
  titleTalk: titleTalk(
    'novo|nov|nova|novost|novosti|akcija|popust|razprodaja|znižanje|(?:do )?[-−–]?\\p{Nd}{1,2} ?%(?: popusta| popust)?|omejena (?:izdaja|serija)|brezplačna (?:dostava|poštnina)|prednaročilo|znova na zalogi|na zalogi|razprodano|zadnji kosi|ideja za darilo|uspešnica|priljubljeno|samo na spletu',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'dostav(?:a|e|o|imo|ljen|ljamo)\\p{L}*|brezplačna (?:dostava|poštnina)|poštnin\\p{L}*|pošiljk\\p{L}*|pošiljamo|odprem\\p{L}*|kurir\\p{L}*|carin\\p{L}*|delovn(?:ih|i|a) dn\\p{L}*|na zalogi|zaloga|razprodan\\p{L}*|prednaročil\\p{L}*|po naročilu|vračil(?:o|a|u)|vrnete|vrnitev|vračanje|odstop od|reklamacij\\p{L}*|garancij(?:a|o|e|i)|zamenjav[aeo] (?:velikosti|izdelka|v)|ddv|v škatli(?= ?:)|darilno zavijanje' +
      '|avtorske pravice|blagovn\\p{L}* znamk\\p{L}*|pogoji poslovanja|ne odgovarjamo|ne prevzemamo|oznaka ce|certifikat ce|v skladu z|rezultati se lahko|posvetujte|zdravnik\\p{L}*|prehransko dopolnilo' +
      '|ni (?:vključen|priložen|del kompleta)\\p{L}*|niso (?:vključen|priložen)\\p{L}*|ne vključuje|naprodaj posebej|prodaja se (?:posebej|ločeno)|baterij[ei] (?:niso|ni)|(?:komplet|paket|embalaža|set) (?:vsebuje|vključuje)|vsebina (?:paketa|kompleta|pakiranja)|prikazan[aieo]? na' +
      '|opozoril[oa]|pozor(?= ?[:!])|nevarnost zadušitve|(?<!brez )nevarnost(?= ?[:!])|majhni deli|dosega otrok|zunaj dosega|brez nadzora|pod nadzorom|ni (?:primern|namenjen|igrača)\\p{L}*|niso (?:primern|namenjen)\\p{L}*|ne (?:uporabljajte|perite|likajte|belite|sušite|potapljajte|puščajte|izpostavljajte|odpirajte|prekoračite)|nikoli ne puščajte|izogibajte|preprečite|samo za (?:notranj|zunanj|dekor)\\p{L}*|v primeru (?:draženja|zaužitja|stika)|stik z očmi|v oči|lahko vsebuje|sledi (?:oreščkov|glutena|mleka)|vnetljiv\\p{L}*|izklopite' +
      '|(?:ročno|strojno|kemično) (?:pranje|čiščenje)|perite|prati (?:ročno|na|v|ločeno)|sušiln\\p{L}* stroj\\p{L}*|likajte|likati|belil\\p{L}*|mehčal\\p{L}*|vlažno krpo|mlačn\\p{L}* vod\\p{L}*|pred (?:prvo |vsako )?(?:uporabo|pranjem|prižigom|odprtjem|naročilom|nakupom)|po (?:vsaki )?uporabi|po odprtju|ob prvi|(?:enkrat|dvakrat|trikrat|\\p{Nd}-krat) (?:na dan|dnevno|na leto|letno|na mesec)|(?:hladnem|suhem|temnem)(?:,| in) (?:suhem|hladnem|temnem)|suhem mestu|sobni temperaturi|rok uporabe|uporabno najmanj' +
      '|(?:majhne|manjše|rahle) (?:razlike|odstopanja|nepravilnosti)|se lahko (?:\\S{1,12} )?(?:razlikuje|razlikujejo|skrči|razbarva)|lahko (?:rahlo )?odstopa|(?:monitorja|zaslona)(?= |(?= ?(?:[.!;,)।۔]|$)))|(?:druga|druge|prva|tretja|naslednja) (?:fotografij|slik)\\p{L}*|glejte? (?:sliko|tabelo|fotografij|spodaj)\\p{L}*|model (?:nosi|meri|je visok)|tabel(?:a|o|i) velikosti|izmerite|odstopanja' +
      '|prosimo|kliknite|dodaj v košarico|(?:kupite|naročite) (?:zdaj|takoj|danes)|naročil(?:o|a|u)|e-novice|kontaktirajte|pišite nam|podpora strankam|sledite nam|označite nas|mnenj[ae]|kod(?:a|o) za popust|s kodo|uporabite kodo|kupon\\p{L}*|\\p{Nd} ?% zadovolj\\p{L}*|varno plačilo|na blagajni|hvala|v naši trgovini|številka (?:modela|izdelka)|šifra|ključne besede|(?:sestavine|sestava|proizvajalec|država porekla|vsebina|material)(?= ?:)|darilni bon',
    'operite|očistite|čistite|obrišite|sperite|osušite|shranjujte|hranite (?:na|v|izven|zunaj)|hraniti|nanesite|vmasirajte|pretresite|zmešajte (?:\\p{Nd}|z|eno)|priključite|napolnite (?:svetilko|napravo|baterijo|pred)|vstavite|odstranite (?:pokrov|embalažo|nalepko)|prelijte|uporabljajte (?:samo|le|vlažn)\\p{L}*|uporabite (?:samo|vlažn|kodo)\\p{L}*|počakajte|preberite|upoštevajte|pustite (?:da|delovati|posušiti)|zjutraj in zvečer|vsebuje(?= ?:)|vsebina|pozor',
  ),
  smallPrintHeadings:
    'nega izdelka|vzdrževanje|navodila za (?:nego|pranje|uporabo|vzdrževanje)|pranje|čiščenje|dostava|vračilo|vračila|garancija|tabela velikosti|velikosti|mere|dimenzije|specifikacije|tehnični podatki|opozorila?|varnost|sestavine|sestava|alergeni|hranilna vrednost|pogosta vprašanja|vsebina (?:paketa|kompleta)|uporaba|kako (?:uporabljati|uporabiti)|montaža|shranjevanje|o nas|mnenja|ocene|pogoji|pomembno',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
