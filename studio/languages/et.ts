/** Estonian. */
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
  priceFrom: 'alates {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Avasta kohe.', 'Vaata lähemalt.'],
  facts: {
    price: 'Hind {price}.',
    from: 'Alates {price}.',
    saving: 'Nüüd {price}, enne {before}.',
    rating: 'Hinne {value}/{scale}, arvustusi {count}.',
  },
  titleTalk: titleTalk(
    'uus|uudis(?:toode)?|uued|soodus(?:hind|pakkumine|müük)?|allahindlus|allahinnatud|pakkumine|(?:kuni )?[-−–]?\\p{Nd}{1,2} ?%(?: soodsam)?|piiratud (?:kogus|väljaanne)|tasuta (?:tarne|transport|saatmine|kohaletoimetamine)|eeltellimus|taas laos|laos|välja müüdud|läbi müüdud|viimased tooted|kingiidee|populaarne|ainult veebis',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'tarne(?:aeg|aja|ga|tingim\\p{L}*)?|kohaletoim\\p{L}*|saadame|saadetakse|saatekulu\\p{L}*|omniva|dpd|smartpost|pakiautoma\\p{L}*|toll(?:imaks\\p{L}*)?|tööpäev\\p{L}*|laos|laost|läbi müüdud|eeltelli\\p{L}*|valmib tellimisel|(?:valmistame|valmistatakse|tehakse) tellimuse\\p{L}*|tagastam\\p{L}*|tagastusõigus|raha tagasi|vahetami\\p{L}*|garantii\\p{L}*|käibemaks\\p{L}*' +
      '|autoriõigus\\p{L}*|kaubamär(?:k|gi)\\p{L}*|vastutust|ei vastuta|müügitingim\\p{L}*|patenditaot\\p{L}*|ce-(?:märg|sertif)\\p{L}*|vastab (?:nõuetele|standardile|euroopa)\\p{L}*|tulemused võivad|arstiga|toidulisand' +
      '|ei (?:kuulu komplekti|sisaldu|ole komplektis|sisalda patarei)\\p{L}*|müüakse eraldi|patareid ei|(?:komplekt|pakend|karp) sisaldab|komplekti kuulu(?:b|vad)|pildil (?:olev|näidatud|kujutatud)\\p{L}*' +
      '|hoiatus\\p{L}*|ettevaatust|oht(?= ?[:!])|lämbumisoht|väikesed osad|laste(?:le)? kättesaama\\p{L}*|järelevalve\\p{L}*|ei (?:sobi|ole mõeldud|tohi|soovitata)|ära (?:jäta|pese|kasuta|triigi|pleegita|pane|uputa)|ärge|väldi(?:da|ge)? (?:kokku|otse|sattu)\\p{L}*|ainult (?:sise|välis|dekor)\\p{L}*|välispidiseks|silma(?:desse|dega)|võib sisaldada|jälgi|tuleohtlik\\p{L}*|süttiv\\p{L}*' +
      '|käsipesu|masinpesu|pesta (?:\\p{Nd}|käsitsi|eraldi|koos)|\\p{Nd} ?\\p{Nd} ?(?:°c|kraadi)\\p{L}*|trummelkuiva\\p{L}*|keemiline puhastus|triikida|valgendaja|pesupehmendi\\p{L}*|niiske lapiga|leige\\p{L}* vee\\p{L}*|enne (?:esimest )?(?:kasutamist|kasutuskorda|pesu|süütamist|avamist|tellimist)|pärast (?:igat )?(?:kasutamist|avamist)|esimesel korral|(?:üks|kaks|\\p{Nd}) korda (?:päevas|aastas|kuus)|toatemperatuur\\p{L}*|(?:jahedas|kuivas)(?: ja|,)? (?:kuivas|jahedas)? ?koha\\p{L}*|parim enne|säilivus\\p{L}*' +
      '|(?:väikesed|kerged|väiksed) (?:erinevused|ebatasasused|kõrvalekalded)|(?:võib|võivad) (?:\\S{1,12} )?(?:erineda|varieeruda|kahaneda|määrida|tumeneda|esineda)|varieeru\\p{L}*|ekraani(?:st|de|seade)\\p{L}*|(?:teine|esimene|kolmas|viimane) pilt|vaata (?:pilti|suurustabelit|teist|allpool)|modell (?:kannab|on)|suurustabel\\p{L}*|mõõda (?:oma|enne)' +
      '|palun|kliki|klõpsa|lisa ostukorvi|(?:osta|telli) (?:kohe|nüüd|täna)|tellimus(?:ed|ele|e puhul)?|uudiskir\\p{L}*|võta (?:meiega )?ühendust|klienditeenind\\p{L}*|jälgi meid|märgi meid|arvustus\\p{L}*|sooduskood\\p{L}*|koodiga|kasuta koodi|turvaline mak\\p{L}*|tänan|aitäh|tootekood|mudeli number|(?:koostisosad|koostis|tootja|päritoluriik|sisu|materjal)(?= ?:)|kinkekaar\\p{L}*',
    'pese(?!b)|pesta|puhasta|loputa|pühi|kuivata|triigi|hoida|säilitada|säilita|kanna (?:nahale|peale)|masseeri|loksuta|raputa|sega (?:\\p{Nd}|hästi|üks)|lae (?:aku|seade|lamp|täis)|ühenda|eemalda (?:kaas|pakend|silt)|vala (?:\\p{Nd}|keev|kuum)\\p{L}*|kasuta(?:da)? (?:ainult|niisket|koodi|kaks)|oota (?:\\p{Nd}|mõni|kuni)|loe|järgi|lase (?:kuivada|jahtuda|mõjuda|tõmmata)|mitte (?:kasutada|pesta|lastele)|sisaldab(?= ?:)|sisu|nb|hommikul ja õhtul|väldi',
  ),
  smallPrintHeadings:
    'hooldus(?:juhend|juhised)?|pesemine|pesujuhend|puhastamine|tarne(?:tingimused)?|transport|tagastamine|tagastus|garantii|suurustabel|suurused|mõõdud|mõõtmed|tehnilised andmed|spetsifikatsioon|hoiatus(?:ed)?|ohutus|koostisosad|koostis|allergeenid|korduma kippuvad küsimused|kkk|pakendi sisu|komplekti kuulub|kasutamine|kasutusjuhend|säilitamine|meist|arvustused|tingimused|oluline',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
