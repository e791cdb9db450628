/** Lao. */
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
  titleTalk: titleTalk('ໃໝ່|ສິນຄ້າໃໝ່|ຫຼຸດລາຄາ|ໂປຣໂມຊັ່ນ|ສົ່ງຟຣີ|ຂາຍດີ|ຈຳນວນຈຳກັດ|ພ້ອມສົ່ງ|ໝົດແລ້ວ'),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintSigns(
    'ຈັດສົ່ງ|ສົ່ງຟຣີ|ຄ່າສົ່ງ|ຂົນສົ່ງ|ວັນລັດຖະການ|ສະຕັອກ|ສິນຄ້າໝົດ|ສັ່ງຈອງ|ສັ່ງເຮັດ|ສົ່ງຄືນ|ຄືນເງິນ|ປ່ຽນສິນຄ້າ|ຮັບປະກັນ|ລິຂະສິດ|ບໍ່ຮັບຜິດຊອບ|ປຶກສາແພດ|ບໍ່ລວມ|ຂາຍແຍກ|ຊຸດປະກອບດ້ວຍ|ຄຳເຕືອນ|ຂໍ້ຄວນລະວັງ|ມືເດັກ|ຫ້າມ|ຢ່າ(?!ງ)|ບໍ່ຄວນ|ບໍ່ເໝາະ|ຫຼີກເວັ້ນ|ລະຄາຍເຄືອງ|ຢຸດໃຊ້|ຊັກມື|ຊັກເຄື່ອງ|ຊັກດ້ວຍ|ນ້ຳຢາຟອກ|ເຊັດດ້ວຍ|ກ່ອນໃຊ້|ກ່ອນການໃຊ້|ຫຼັງໃຊ້|ວັນລະ ?(?:\\p{Nd}|ສອງ) ?ຄັ້ງ|ອຸນຫະພູມຫ້ອງ|ບ່ອນແຫ້ງ|ແສງແດດ|ວັນໝົດອາຍຸ|ເກັບໄວ້ໃນບ່ອນ|ອາດແຕກຕ່າງ|ອາດມີ|ໜ້າຈໍ|ຮູບທີ|ນາງແບບ|ກະລຸນາ|ຄລິກ|ກະຕ່າ|ສັ່ງຊື້|ຕິດຕໍ່|ຕິດຕາມພວກເຮົາ|ລີວິວ|ໂຄດ|ຄູປອງ|ຂອບໃຈ|ລະຫັດສິນຄ້າ|ໝາຍເຫດ',
  ),
  smallPrintHeadings:
    'ການດູແລ.*|ວິທີຊັກ.*|ການຈັດສົ່ງ.*|ການຮັບປະກັນ|ຂະໜາດ|ຄຳເຕືອນ|ສ່ວນປະກອບ|ສ່ວນປະສົມ|ວິທີໃຊ້.*|ຄຳແນະນຳ.*|ການເກັບຮັກສາ|ລີວິວ|ເງື່ອນໄຂ.*|ໝາຍເຫດ',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
