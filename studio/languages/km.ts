/** Khmer. */
import { BASE_GRAMMAR, TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintSigns, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'sentences',
  fullStop: '',
  abbreviations: '',
  shortUnits: '',
  grammar: BASE_GRAMMAR,
  signs: null,
  currencySigns: {},
  priceFrom: null,
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: [],
  facts: null,
  titleTalk: titleTalk('ថ្មី|ទំនិញថ្មី|បញ្ចុះតម្លៃ|ប្រូម៉ូសិន|ដឹកជញ្ជូនឥតគិតថ្លៃ|លក់ដាច់|ចំនួនកំណត់|មានស្តុក|អស់ស្តុក|អំណោយ'),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintSigns(
    'ដឹកជញ្ជូន|ថ្លៃដឹក|ថ្ងៃធ្វើការ|ស្តុក|កម្មង់ទុកមុន|ធ្វើតាមការកម្មង់|ប្រគល់ទំនិញ|សងប្រាក់|ប្តូរទំនិញ|ធានា \\p{Nd}|ការធានា|រក្សាសិទ្ធិ|មិនទទួលខុសត្រូវ|ពិគ្រោះជាមួយវេជ្ជបណ្ឌិត|មិនរួមបញ្ចូល|លក់ដាច់ដោយឡែក|លក់ដោយឡែក|ឈុតរួមមាន|ការព្រមាន|ប្រយ័ត្ន|ដៃក្មេង|ឆ្ងាយពីក្មេង|កុំ(?!ព្យូទ័រ)|ហាម|មិនគួរ|មិនសមស្រប|ជៀសវាង|រមាស់|ឈប់ប្រើ|បោកដៃ|បោកម៉ាស៊ីន|លាងដោយ|ជូតដោយ|មុនពេលប្រើ|មុនប្រើ|ក្រោយពេលប្រើ|មួយថ្ងៃ ?(?:\\p{Nd}|ពីរ) ?ដង|សីតុណ្ហភាពបន្ទប់|កន្លែងស្ងួត|កន្លែងត្រជាក់|ពន្លឺព្រះអាទិត្យ|ផុតកំណត់|អាចខុសគ្នា|អាចប្រែប្រួល|អេក្រង់|រូបភាពទី|តារាងទំហំ|សូម|ចុចទីនេះ|កន្ត្រក|បញ្ជាទិញ|ទាក់ទង|តាមដានយើង|ការវាយតម្លៃ|កូដ|គូប៉ុង|អរគុណ|ចំណាំ',
  ),
  smallPrintHeadings:
    'ការថែទាំ.*|ការលាងសម្អាត|ការដឹកជញ្ជូន.*|ការប្រគល់.*|ការធានា|ទំហំ|តារាងទំហំ|ការព្រមាន|គ្រឿងផ្សំ|សមាសធាតុ|របៀបប្រើ.*|ការណែនាំ.*|ការរក្សាទុក|ការវាយតម្លៃ|លក្ខខណ្ឌ.*|ចំណាំ',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
