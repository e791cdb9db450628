/** Finds out whether a button is pressed or held: an "s" behind the number is then a time, whatever the button's name. */
import { after, before, type Found } from '#studio/voice/spelling/rules/rule.ts';

/** Forms that tell someone to press or hold; a stand that "holds" a telephone is none. */
const WHOLE_WORDS =
  'press(?:ing|ed)?|hold(?:ing)?|held|push(?:ing|ed)?|depress|squeeze|halte[nt]?|haltet|houdt?|hou|ingedrukt|håll(?:er|es|as)?|hålla|holdes|hold(?:e|t)|hald(?:e|ast)?|prem[ie]|premere|premete|premendo|tien[ie]|tenere|tenete|segur[ea]r?|aperte|držte|ține(?:ți|ţi)?|bas(?:ın|ılı|ıp)?|pidä|paina(?:a|lla)?';
const BEGINNINGS =
  'gedrück|drück|betätig|appuy|mainten|presse[rz]|enfonc|mantén|manten|pulsa|pulse|presion|apriet|oprim|pression|pressão|druk|indruk|tryck|tryk|przytrzym|naciśn|nacisk|wciśn|trzymaj|нажм|нажат|удерж|зажм|натисн|утрим|затисн|stisk|podrž|přidrž|apăs|اضغط|दबा';
const PRESSED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${WHOLE_WORDS})(?!\p{L})|(?:${BEGINNINGS}))|長押|押し|按|누르|눌러`,
  'iu',
);

/** Whether a word of pressing or holding stands before the match in its sentence, or just behind it: "3s gedrückt". */
export function isPressed(found: Found): boolean {
  const sentence = before(found).replace(/^.*[.!?。！？]\s?/u, '');
  const next = /^[\s,]*(?:\p{L}+\s)?\p{L}*/u.exec(after(found))?.[0] ?? '';
  return PRESSED.test(sentence) || PRESSED.test(next);
}
