/** Finds what is worth saying in a product's description: whole, concrete thoughts; no small print. */
import { clausesOf, sentencesOf } from '#studio/script/sentences.ts';
import type { Product } from '#studio/product/product.ts';

export type Candidate = {
  /** Verbatim from the product's text. */
  evidence: string;
  /** Place in the description, so that what is chosen can be told in its own order. */
  place: number;
  worth: number;
  words: ReadonlySet<string>;
};

/** Care, shipping, law and apologies: true, but not what a film is for. */
const SMALL_PRINT =
  /shipping|deliver|return|refund|warranty|copyright|disclaimer|terms|do not|don't|never |avoid|keep out|keep away|away from|children|catch fire|not meant|careful|can mark|may vary|small differences|slight|wash separately|not suitable|warning|coaster|unattended|indoor use|not included|rinse|before you|brush |can differ|weigh it|first time|darken|hours at a time|trim the|let the|expédi|livraison|retour|rembours|garantie légale|ne pas|ne laissez|évite|légers écarts|peut marquer|sans surveillance|versand|lieferung|rückgabe|umtausch|nicht |vermeiden|unterschiede|spuren hinterlassen|untersetzer|envío|devolu|garantía|no (?:deje|use|utilice|ponga)|evite|pequeñas diferencias|puede marcar|posavasos|送料|返品|保証|ご注意|しないで|ないでください|場合があります|ことがあります|違い|شحن|إرجاع|لا ت|تجنب|قد تترك|الفروق|spedizione|reso |non /i;

/** Spoken, a line of this many characters is neither breathless nor clipped. Scripts without spaces say twice as much a letter. */
const PLEASANT = { shortest: 14, ideal: 46, longest: 84 };
/** A thought that opens like this waits for its other half. */
const UNFINISHED_OPENING = /^(?:if|when|while|because|although|as|since|after|before|once|wenn|weil|obwohl|während|solange|si|quand|lorsque|comme|parce|aunque|cuando|se|quando|mentre|とき|إذا|عندما)\s/i;
/** The shortest head of a sentence that says something by itself. */
const SHORTEST_HEAD = 26;

/** In the order of the description. `density` is how much a character says compared with Latin letters. */
export function rankSentences(product: Product, language: string, density: number): Candidate[] {
  const title = wordSet(product.title, language);
  const texts = product.copy.filter((block) => block.kind !== 'heading').flatMap((block) => pieces(block.text, block.kind === 'bullet', language, density));
  return texts.flatMap(({ text, bullet }, place) => {
    if (SMALL_PRINT.test(text)) return [];
    const length = [...text].length * density;
    if (length < PLEASANT.shortest || length > PLEASANT.longest * 1.35) return [];
    const words = wordSet(text, language);
    const overlap = [...words].filter((word) => title.has(word)).length / Math.max(1, title.size);
    const figures = text.match(/\p{Nd}+(?:[.,]\p{Nd}+)?/gu)?.length ?? 0;
    const worth =
      1 / (1 + 0.12 * place) + 0.25 * overlap + (figures === 1 ? 0.22 : figures > 1 ? -0.35 : 0) + (bullet ? -0.12 : 0.1) - Math.abs(length - PLEASANT.ideal) / 170 - (length > PLEASANT.longest ? 0.35 : 0) - (/^\p{Nd}/u.test(text) ? 0.3 : 0);
    return [{ evidence: text, place, worth, words }];
  });
}

/** Whole sentences, and of the longer ones also what can stand alone: their clauses, and the head before the last comma. */
function pieces(text: string, bullet: boolean, language: string, density: number): { text: string; bullet: boolean }[] {
  const sentences = sentencesOf(text, language);
  return sentences.flatMap((sentence) => {
    const parts = clausesOf(sentence);
    const wholes = parts.length === 1 ? parts : [sentence, ...parts];
    return wholes.flatMap((whole) => [whole, ...headOf(whole, density)]).map((part) => ({ text: part, bullet }));
  });
}

/** What stands before the last comma, when that is a thought and not the beginning of one. */
function headOf(sentence: string, density: number): string[] {
  if (UNFINISHED_OPENING.test(sentence)) return [];
  const comma = Math.max(...[', ', '、', '，', '، '].map((mark) => sentence.lastIndexOf(mark)));
  if (comma < 0) return [];
  const [head, rest] = [sentence.slice(0, comma), sentence.slice(comma + 1).trim()];
  return [...head].length * density >= SHORTEST_HEAD && [...rest].length * density >= 12 ? [head] : [];
}

function wordSet(text: string, language: string): Set<string> {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.toLowerCase())].filter(({ isWordLike, segment }) => isWordLike === true && [...segment].length > 2);
  return new Set(words.map(({ segment }) => segment.slice(0, 7)));
}
