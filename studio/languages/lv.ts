/** Latvian. */
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
  priceFrom: 'no {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Atklājiet tagad.', 'Apskatiet tuvāk.'],
  facts: {
    price: 'Cena {price}.',
    from: 'No {price}.',
    saving: 'Tagad {price}, iepriekš {before}.',
    rating: 'Vērtējums {value} no {scale}, atsauksmes: {count}.',
  },
  titleTalk: titleTalk(
    'jauns|jauna|jaunums|jaunumi|akcija|izpārdošana|atlaide|(?:līdz )?[-−–]?\\p{Nd}{1,2} ?%(?: atlaide)?|ierobežots (?:izdevums|daudzums)|bezmaksas piegāde|priekšpasūtījums|atkal (?:pieejams|noliktavā)|noliktavā|izpārdots|pēdējie|dāvanas ideja|dāvana|populārs|tikai internetā',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'piegād(?:e|es|ā|ājam|āts)\\p{L}*|nosūt(?:ām|īsim|īšana)\\p{L}*|sūtījum\\p{L}*|kurjer\\p{L}*|pakomāt\\p{L}*|omniva|muita|muitas|darba dien\\p{L}*|noliktavā|izpārdot\\p{L}*|priekšpasūt\\p{L}*|(?:izgatavo|ražo|šūts) (?:pēc|uz) pasūt\\p{L}*|pēc pasūtījuma|izgatavošanas laiks|atgriez(?:t|šana|iet|šanas)\\p{L}*|naudas atmaks\\p{L}*|apmaiņ\\p{L}* (?:un|\\p{Nd})|garantij(?:a|as|u)|autortiesīb\\p{L}*|preču zīm\\p{L}*|noteikum(?:i|us)|neatbild\\p{L}*|neuzņem\\p{L}* atbild\\p{L}*|ce (?:marķ|sertif)\\p{L}*|atbilst (?:standart|prasīb|es)\\p{L}*|rezultāti var|konsultēj\\p{L}*|ārst(?:u|a|am)|uztura bagātināt\\p{L}*|pvn' +
      '|nav (?:iekļaut|komplektā|ietvert|piemērot|paredzēt|ieteicams|rotaļlieta)\\p{L}*|neietilpst|pārdod(?:ams|as|ami) atsevišķi|baterijas nav|(?:komplektā|iepakojumā|komplekts)(?= (?:ietilpst|ir|satur|iekļaut)\\p{L}*|(?= ?(?:[.!;,)।۔]|$)))|attēlot\\p{L}*|brīdinājum\\p{L}*|uzmanību|(?<!bez )briesmas|nosmakšan\\p{L}*|aizrīšan\\p{L}*|sīk(?:as|ām) detaļ\\p{L}*|bērniem nepieejam\\p{L}*|bez uzraudzības|uzraudzīb\\p{L}*|ne(?:mazgāt|gludināt|balināt|žāvēt|lietot|lietojiet|atstājiet|atstāt|pakļaut|iegremdēt)|izvairieties|tikai (?:iekštelp|ārtelp|ārīg|dekor)\\p{L}*|ārīgai lietošanai|kairinājum\\p{L}*|nonāk\\p{L}* acīs|var saturēt|uzliesmojoš\\p{L}*|atvienojiet' +
      '|mazgāt|mazgāšana (?:ar rok|veļas|\\p{Nd})\\p{L}*|\\p{Nd} ?\\p{Nd} ?(?:°c|grādos)|žāvētāj\\p{L}*|ķīmisk\\p{L}* tīrīšan\\p{L}*|gludināt|balinātāj\\p{L}*|mīkstinātāj\\p{L}*|mitru (?:drānu|lupatiņu)|remdenā ūdenī|pirms (?:pirmās |katras )?(?:lietošanas|mazgāšanas|aizdedzināšanas|atvēršanas|pasūt|pirkuma)\\p{L}*|pēc (?:katras )?(?:lietošanas|atvēršanas)|pirmajā reizē|(?:reizi|divas reizes|trīs reizes|\\p{Nd} reizes) (?:dienā|gadā|mēnesī)|istabas temperatūr\\p{L}*|(?:vēsā|sausā|tumšā)(?:,| un)? (?:sausā|vēsā|tumšā)|sausā vietā|derīguma termiņ\\p{L}*|ieteicams līdz' +
      '|(?:nelielas|mazas) (?:atšķirības|novirzes)|var (?:nedaudz )?(?:atšķirties|mainīties|sarauties|izbalēt|krāsot)|atkarībā no (?:ekrāna|monitora)|ekrāna iestatījum\\p{L}*|(?:otrais|otrajā|pirmais|nākamais) (?:attēl|foto)\\p{L}*|skat(?:īt|ieties|\\.)? (?:attēl|foto|tabul|otro|izmēru)\\p{L}*|modele (?:valkā|ir)|modeles augums|izmēru tabul\\p{L}*|izmēriet|kļūda' +
      '|lūdzu|lūdzam|klikšķiniet|noklikšķin\\p{L}*|pievienot grozam|(?:pērciet|pasūtiet) (?:tagad|šodien)|pasūtījum(?:s|i|iem|am|u)|abonē\\p{L}*|jaunumu vēstul\\p{L}*|sazinieties|rakstiet mums|klientu (?:apkalpošana|serviss)\\p{L}*|sekojiet mums|atzīmējiet mūs|atsauksm\\p{L}*|atlaižu kod\\p{L}*|ar kodu|kodu|kupon\\p{L}*|\\p{Nd} ?% apmierin\\p{L}*|droš(?:s|i) (?:maksājum|norēķin)\\p{L}*|paldies|mūsu veikal\\p{L}*|preces kods|modeļa (?:nr|numurs)|atslēgvārdi|(?:sastāvs|sastāvdaļas|ražotājs|izcelsmes valsts|saturs|materiāls)(?= ?:)|dāvanu kart\\p{L}*',
    'mazgājiet|tīriet|skalojiet|noslaukiet|nosusiniet|gludiniet|uzglabā(?:t|jiet)|glabā(?:t|jiet)|sargāt no|uzklājiet|iemasējiet|sakratiet|sajauciet|pievienojiet|uzlādējiet (?:lamp|ierīc|pilnīb|pirms)\\p{L}*|noņemiet|aplejiet|lietojiet (?:tikai|mitru|kodu)|pagaidiet|izlasiet|ievērojiet|ļaujiet (?:nožūt|atdzist)|no rīta un vakarā|satur(?= ?:)|saturs|piezīme|nav paredzēts',
  ),
  smallPrintHeadings:
    'kopšana|kopšanas norādījumi|mazgāšana|tīrīšana|piegāde|atgriešana|garantija|izmēru tabula|izmēri|specifikācija|tehniskie dati|brīdinājum(?:s|i)|drošība|sastāvdaļas|sastāvs|alergēni|uzturvērtība|biežāk uzdotie jautājumi|buj|iepakojuma saturs|komplektā|lietošana|lietošanas (?:instrukcija|pamācība)|kā lietot|uzglabāšana|par mums|atsauksmes|noteikumi|svarīgi',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
