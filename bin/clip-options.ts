/** Reads the options of the clip command and says exactly what is wrong with them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Brief } from '#studio/clip/brief.ts';
import { MUSIC_GAIN_DECIBELS } from '#studio/clip/brief.ts';
import type { ExportSettings } from '#studio/export/export.ts';
import { RESOLUTIONS } from '#studio/export/resolutions.ts';
import { MOODS } from '#studio/music/music.ts';
import { AppError } from '#studio/shared/errors.ts';
import { canonicalLanguage } from '#studio/shared/language.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';
import { ASPECT_RATIOS, LOOK_IDS } from '#studio/storyboard/storyboard.ts';

export const HELP = `Makes a product video from a product link.

  npm run clip -- <link> [options]

  <link>                 any product link of a Shopify store, or a handle of your own store
  --seconds ${CLIP_SECONDS.join('|')}        length (${CLIP_SECONDS[0]})
  --aspect 9:16|16:9     aspect ratio (9:16)
  --language de          language of voice and captions (the link's, else the store's)
  --voice ai|none|@file  a voice reads the product's own words; nobody speaks; or your lines from a text file
  --voice-id name        a voice of the configured speaker
  --hook-voice-id name   another voice for the first line
  --no-music             no background music
  --mood ${MOODS.join('|')}
  --music-volume dB      ${MUSIC_GAIN_DECIBELS.lowest} to ${MUSIC_GAIN_DECIBELS.highest} (0)
  --look ${LOOK_IDS.join('|')}
  --brand-colour #rrggbb take the look's colours from your brand instead of the pictures
  --seed n               another number is another variant (1)
  --price                show the price
  --no-captions          draw no captions into the picture
  --picture file         a picture of your own, after the store's; may be given several times
  --no-store-pictures    only your own pictures
  --resolution ${RESOLUTIONS.join('|')}
  --bitrate 8M           bits a second of the video (recommended quality)
  --out file.mp4         where to write the clip (<product>.mp4 here)
  --publish              publish the clip to the product's media
  --json                 print the result as JSON on standard output, nothing else
  --help                 this text`;

export type ClipOptions = {
  link: string;
  brief: Brief;
  settings: ExportSettings;
  /** Absolute path, or null for a name made from the product's title. */
  out: string | null;
  publish: boolean;
  json: boolean;
};

/** Null when help was asked for. Throws AppError BAD_INPUT that names the option, what it may be, and what it was. */
export function readClipOptions(args: readonly string[]): ClipOptions | null {
  const { values, positionals } = parse(args);
  if (values.help === true) return null;
  const [link, ...others] = positionals;
  if (link === undefined)
    throw badInput(
      '<link>',
      'it is missing. Give the link of a product, for example: npm run clip -- https://lumen-and-clay.myshopify.com/products/stoneware-mug',
    );
  if (others.length > 0)
    throw badInput(
      '<link>',
      `only one link can be given; “${others.join(' ')}” is too much. Put links with & in quotes.`,
    );
  return {
    link,
    brief: {
      language: values.language === undefined ? null : languageOf(values.language),
      seconds: oneOf('--seconds', values.seconds ?? CLIP_SECONDS[0], CLIP_SECONDS),
      aspectRatio: oneOf('--aspect', values.aspect ?? '9:16', ASPECT_RATIOS),
      voiceover: voiceoverOf(values.voice ?? 'ai', {
        voiceId: values['voice-id'] ?? null,
        hookVoiceId: values['hook-voice-id'] ?? null,
      }),
      music:
        values['no-music'] === true
          ? null
          : {
              mood: values.mood === undefined ? null : oneOf('--mood', values.mood, MOODS),
              gainDecibels: between(
                '--music-volume',
                values['music-volume'] ?? String(MUSIC_GAIN_DECIBELS.usual),
                MUSIC_GAIN_DECIBELS.lowest,
                MUSIC_GAIN_DECIBELS.highest,
              ),
            },
      look: values.look === undefined ? null : oneOf('--look', values.look, LOOK_IDS),
      brandColour: values['brand-colour'] === undefined ? null : colourOf(values['brand-colour']),
      brandFont: null,
      logo: null,
      showCaptions: values['no-captions'] !== true,
      showPrice: values.price === true,
      extraPictures: (values.picture ?? []).map((path) => ({
        name: path,
        location: { kind: 'file', path: resolve(path) },
        alt: '',
      })),
      useStorePictures: values['no-store-pictures'] !== true,
      pictureIds: null,
      seed: wholeNumber('--seed', values.seed ?? '1'),
    },
    settings: {
      resolution: oneOf('--resolution', values.resolution ?? '1080p', RESOLUTIONS),
      bitsPerSecond: values.bitrate === undefined ? null : bitrateOf(values.bitrate),
    },
    out: values.out === undefined ? null : resolve(values.out),
    publish: values.publish === true,
    json: values.json === true,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seconds: text,
        aspect: text,
        language: text,
        voice: text,
        'voice-id': text,
        'hook-voice-id': text,
        'no-music': flag,
        mood: text,
        'music-volume': text,
        look: text,
        'brand-colour': text,
        seed: text,
        price: flag,
        'no-captions': flag,
        picture: { type: 'string', multiple: true },
        'no-store-pictures': flag,
        resolution: text,
        bitrate: text,
        out: text,
        publish: flag,
        json: flag,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new AppError('BAD_INPUT', { field: 'options', reason: `${cause.message} See --help.` }, { cause });
  }
}

function oneOf<T extends string | number>(field: string, value: string | number, allowed: readonly T[]): T {
  const found = allowed.find((item) => String(item) === String(value));
  if (found === undefined) throw badInput(field, `it may be ${allowed.join(', ')}; it was “${value}”.`);
  return found;
}

function languageOf(text: string): string {
  const tag = canonicalLanguage(text);
  if (tag === null)
    throw badInput(
      '--language',
      `it must be a language tag such as en, de, pt-BR or zh-Hant; it was “${text}”.`,
    );
  return tag;
}

function voiceoverOf(
  text: string,
  voices: { voiceId: string | null; hookVoiceId: string | null },
): Brief['voiceover'] {
  if (text === 'none') return { mode: 'none' };
  if (text === 'ai') return { mode: 'ai', ...voices };
  if (!text.startsWith('@'))
    throw badInput('--voice', `it may be ai, none, or @ and the path of a text file; it was “${text}”.`);
  const path = text.slice(1);
  try {
    return { mode: 'manual', ...voices, text: readFileSync(path, 'utf8') };
  } catch (cause) {
    throw new AppError(
      'BAD_INPUT',
      { field: '--voice', reason: `the file ${path} can’t be read.` },
      { cause },
    );
  }
}

function colourOf(text: string): string {
  const colour = text.toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(colour))
    throw badInput('--brand-colour', `it must be six hex digits after #, such as #c2502f; it was “${text}”.`);
  return colour;
}

function wholeNumber(field: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0 || value > 4_294_967_295)
    throw badInput(field, `it must be a whole number from 0 to 4294967295; it was “${text}”.`);
  return value;
}

function between(field: string, text: string, lowest: number, highest: number): number {
  const value = Number(text);
  if (!(value >= lowest && value <= highest))
    throw badInput(field, `it must be a number from ${lowest} to ${highest}; it was “${text}”.`);
  return value;
}

/** "8M", "4500k" or bits a second, within what H.264 players take. */
function bitrateOf(text: string): number {
  const match = /^(\d+(?:\.\d+)?)([kKmM]?)$/.exec(text);
  const unit = match?.[2]?.toLowerCase();
  const bits = Math.round(Number(match?.[1] ?? Number.NaN) * (unit === 'm' ? 1e6 : unit === 'k' ? 1e3 : 1));
  if (!(bits >= 500_000 && bits <= 100_000_000))
    throw badInput('--bitrate', `it must lie between 500k and 100M, such as 8M or 4500k; it was “${text}”.`);
  return bits;
}

const badInput = (field: string, reason: string): AppError => new AppError('BAD_INPUT', { field, reason });
