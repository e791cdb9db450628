/** Burmese. */
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
  titleTalk: titleTalk('အသစ်|ပစ္စည်းအသစ်|လျှော့စျေး|ပရိုမိုးရှင်း|အခမဲ့ပို့|ရောင်းအားကောင်း|ကန့်သတ်ထုတ်|လက်ဆောင်'),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintSigns(
    'ပို့ဆောင်|ပို့ခ|ပို့ပေး|အလုပ်လုပ်ရက်|လက်ကျန်|ကြိုတင်မှာ|အော်ဒါ|ပြန်ပို့|ပြန်လဲ|ငွေပြန်အမ်း|အာမခံ|မူပိုင်ခွင့်|တာဝန်မယူ|ဆရာဝန်|မပါဝင်|သီးခြားရောင်း|ဘက်ထရီမပါ|သတိပေးချက်|သတိပြု|ကလေးများ၏? ?လက်လှမ်း|ကလေးလက်လှမ်း|မပြုရ|မလုပ်ရ|မသုံးရ|မထားရ|မသုံးပါနှင့်|မထားပါနှင့်|ရှောင်ပါ|ရှောင်ကြဉ်|ပြင်ပသုံး|ယားယံ|မျက်စိထဲ|လက်ဖြင့်လျှော်|စက်ဖြင့်လျှော်|အရောင်ချွတ်ဆေး|မသုံးမီ|အသုံးမပြုမီ|အသုံးပြုပြီးနောက်|တစ်နေ့ ?(?:\\p{Nd}|နှစ်) ?ကြိမ်|အခန်းအပူချိန်|ခြောက်သွေ့|နေရောင်ခြည်|သက်တမ်းကုန်|ကွဲပြားနိုင်|ကွာခြားနိုင်|ဖန်သားပြင်|ဒုတိယပုံ|ကျေးဇူးပြု|နှိပ်ပါ|ဆက်သွယ်ပါ|ဝယ်ယူ|ကူပွန်|ကုဒ်|ကျေးဇူးတင်|မှတ်ချက်',
  ),
  smallPrintHeadings:
    'ထိန်းသိမ်း.*|လျှော်ဖွပ်.*|ပို့ဆောင်.*|ပြန်လည်.*|အာမခံ|အရွယ်အစား.*|သတိပေး.*|ပါဝင်ပစ္စည်း.*|အသုံးပြု.*|ညွှန်ကြား.*|သိုလှောင်.*|သုံးသပ်ချက်.*|စည်းကမ်း.*|မှတ်ချက်',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
