/** Splits text into sentences and clauses that can stand alone, in any language, without losing a letter. */

/** Words whose full stop ends no sentence; after them two pieces belong together. */
const ABBREVIATION = /(?:^|[\s(])(?:[a-z]|Dr|Mr|Mrs|Ms|St|No|Nr|vs|approx|ca|bzw|z\. ?B|d\. ?h|u\. ?a|inkl|max|min|ex|env|etc|incl|e\.g|i\.e|p\. ?ex|Sr|Sra|núm|aprox|art|fig)\.\s*$/i;

export function sentencesOf(text: string, language: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = pieces.at(-1);
    const joins = last !== undefined && (ABBREVIATION.test(last) || (/(?:^|\s)\d{1,2}\.\s*$/.test(last) && /^[\p{Ll}\d]/u.test(segment)));
    if (joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** The parts of a sentence between semicolons and colons (with their Greek, Arabic and East Asian forms): each a whole thought. */
export function clausesOf(sentence: string): string[] {
  const parts = sentence.split(/(?<=[;；؛])\s*|(?<=[:：])\s+/u).map((part) => part.trim()).filter((part) => part !== '');
  return parts.length === 0 ? [sentence] : parts;
}
