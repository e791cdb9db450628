/** Identifies a file by its content, never by its name. */
import { fileTypeFromBuffer } from 'file-type';
import { notAPicture, notSupported, type Refusal } from '#adapters/images/refusals.ts';
import { ok, type Ok } from '#studio/shared/result.ts';

/** `heif` holds either AV1 (AVIF) or HEVC (HEIC): only its content shows which. */
export type Readable = 'plain' | 'heif';

const PLAIN = new Set(['image/jpeg', 'image/png', 'image/apng', 'image/webp', 'image/gif']);
const HEIF = new Set([
  'image/avif',
  'image/heic',
  'image/heif',
  'image/heic-sequence',
  'image/heif-sequence',
]);

/**
 * How text files that people mistake for pictures begin, once what may stand before a document's first
 * element is skipped.
 */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^<(?:!doctype html|html|head|body|script|meta)/i, 'a web page'],
  [/^#EXTM3U/, 'a playlist'],
  [/^%!PS/, 'a PostScript document'],
  [/^[{[]\s*["{[\]}]/, 'JSON data'],
];
/** What may precede the first element of an XML document, by how it begins and ends. */
const PROLOGUE = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!doctype svg', '>'],
] as const;

export async function identifyFile(name: string, bytes: Uint8Array): Promise<Ok<Readable> | Refusal> {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1000)).replace(/^ï»¿/, '').trimStart();
  const root = skipPrologue(beginning);
  if (/^<svg[\s>/]/i.test(root)) return notSupported(name, 'SVG images');
  const text = TEXTS.find(([pattern]) => pattern.test(root))?.[1];
  if (text !== undefined) return notAPicture(name, text);
  if (beginning.startsWith('<!--')) return notAPicture(name, 'a web page');
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined) return notAPicture(name, null);
  if (PLAIN.has(type.mime)) return ok('plain');
  if (HEIF.has(type.mime)) return ok('heif');
  const kind = type.ext.toUpperCase();
  return type.mime.startsWith('image/') ? notSupported(name, `${kind} images`) : notAPicture(name, kind);
}

/**
 * The text from its first element on, in one pass over it: a text of comments alone must not take longer than
 * any other.
 */
function skipPrologue(text: string): string {
  const lower = text.toLowerCase();
  let from = 0;
  for (;;) {
    while (/\s/.test(lower.charAt(from))) from++;
    const part = PROLOGUE.find(([begin]) => lower.startsWith(begin, from));
    if (part === undefined) return text.slice(from);
    const end = lower.indexOf(part[1], from + part[0].length);
    if (end === -1) return '';
    from = end + part[1].length;
  }
}
