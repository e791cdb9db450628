/** Tells what a file is by its content, never by its name. */
import { fileTypeFromBuffer } from 'file-type';
import { notAPicture, notSupported, type Refusal } from '#adapters/images/refusals.ts';
import { ok, type Ok } from '#studio/shared/result.ts';

/** `heif` holds either AV1 (AVIF) or HEVC (HEIC): only its inside tells. */
export type Readable = 'plain' | 'heif';

const PLAIN = new Set(['image/jpeg', 'image/png', 'image/apng', 'image/webp', 'image/gif']);
const HEIF = new Set([
  'image/avif',
  'image/heic',
  'image/heif',
  'image/heic-sequence',
  'image/heif-sequence',
]);

/** How text files that people mistake for pictures begin. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg[\s>/]/i, 'a drawing (SVG)'],
  [/^<(!doctype html|html|head|body|script|meta|!--)/i, 'a web page'],
  [/^#EXTM3U/, 'a playlist'],
  [/^%!PS/, 'a PostScript document'],
  [/^[{[]\s*["{[\]}]/, 'data (JSON)'],
];

export async function identifyFile(name: string, bytes: Uint8Array): Promise<Ok<Readable> | Refusal> {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1000)).replace(/^ï»¿/, '').trimStart();
  const text = TEXTS.find(([pattern]) => pattern.test(beginning))?.[1];
  if (text !== undefined)
    return text.startsWith('a drawing') ? notSupported(name, text) : notAPicture(name, text);
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined) return notAPicture(name, 'of no kind that we know');
  if (PLAIN.has(type.mime)) return ok('plain');
  if (HEIF.has(type.mime)) return ok('heif');
  const kind = type.ext.toUpperCase();
  return type.mime.startsWith('image/')
    ? notSupported(name, `a ${kind} picture`)
    : notAPicture(name, `a ${kind} file`);
}
