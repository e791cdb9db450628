/**
 * Recognizes the neural voice in a folder by its files, as sherpa-onnx distributes them: Kokoro, Matcha, or
 * VITS (Piper, MMS, Coqui).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '#studio/shared/errors.ts';
import { baseLanguage, canonicalLanguage } from '#studio/shared/language.ts';
import { parseJson } from '#studio/shared/parse-json.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** What sherpa-onnx is started with. */
export type VoiceModel =
  | { vits: { model: string; tokens: string; lexicon: string; dataDir: string } }
  | { matcha: { acousticModel: string; vocoder: string; tokens: string; lexicon: string; dataDir: string } }
  | {
      kokoro: {
        model: string;
        voices: string;
        tokens: string;
        lexicon: string;
        dataDir: string;
        /** How espeak-ng is to read the text; "" where the lexicons do (English and Chinese). */
        lang: string;
      };
    };

export type VoiceFolder = {
  kind: 'vits' | 'matcha' | 'kokoro';
  /** The folder's own name. */
  name: string;
  /** Base languages that it speaks. */
  languages: readonly string[];
  model: VoiceModel;
  /** Files with rules that spell numbers. */
  rules: readonly string[];
};

/** What one process of the library is opened with. */
export type VoiceConfig = {
  model: VoiceModel;
  /** Comma-separated, or "". */
  ruleFsts: string;
};

const piperSettingsSchema = z.object({ language: z.object({ code: z.string() }) });

/**
 * `languages` are known from elsewhere, else they are found in its files and its name. ENVIRONMENT_INVALID
 * names what is missing.
 */
export function readVoiceFolder(
  folder: string,
  languages?: readonly string[],
): Result<VoiceFolder, AppError> {
  const path = resolve(folder);
  const invalid = (reason: string) =>
    err(new AppError('ENVIRONMENT_INVALID', { reason: `SPEAKER_FOLDER: ${reason}` }));
  let files: string[];
  try {
    files = readdirSync(path)
      .filter((file) => !file.startsWith('.'))
      .sort();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return invalid(`${folder} can’t be read`);
  }
  const at = (pattern: RegExp): string => {
    const found = files.find((file) => pattern.test(file));
    return found === undefined ? '' : join(path, found);
  };
  const tokens = at(/^tokens\.txt$/);
  if (tokens === '') return invalid(`there is no tokens.txt in ${folder}`);
  const model = modelOf(files, at, tokens, path);
  if (model === null) return invalid(`there is no voice model (*.onnx) in ${folder}`);
  const spoken = languages ?? languagesOf(path, files);
  if (spoken.length === 0)
    return invalid(
      `the language of ${folder} is not known; put its code into the folder’s name, such as "vits-piper-de_DE-thorsten"`,
    );
  const kind = 'kokoro' in model ? 'kokoro' : 'matcha' in model ? 'matcha' : 'vits';
  return ok({
    kind,
    name: basename(path),
    languages: spoken,
    model,
    rules: files.filter((file) => file.endsWith('.fst')).map((file) => join(path, file)),
  });
}

/** Kokoro's lexicons: others of its languages are read by espeak-ng. */
const READ_BY_LEXICON = ['en', 'zh'];

/** How the library is opened to speak a base language with this voice. */
export function configFor({ model, rules }: VoiceFolder, language: string): VoiceConfig {
  // Rules for Chinese would read the digits of an English text in Chinese.
  const fitting = rules.filter((file) => !/-zh\.fst$/.test(file) || language === 'zh');
  const lang = READ_BY_LEXICON.includes(language) ? '' : language === 'pt' ? 'pt-br' : language;
  return {
    model: 'kokoro' in model ? { kokoro: { ...model.kokoro, lang } } : model,
    ruleFsts: fitting.join(','),
  };
}

function modelOf(
  files: readonly string[],
  at: (pattern: RegExp) => string,
  tokens: string,
  path: string,
): VoiceModel | null {
  const models = files.filter((file) => file.endsWith('.onnx'));
  const voices = at(/^voices\.bin$/);
  const vocoder = at(/^(?:vocos|hifigan).*\.onnx$/);
  const acoustic = models.find((file) => !/^(?:vocos|hifigan)/.test(file));
  if (acoustic === undefined) return null;
  const lexicon = files
    // The two English lexicons exclude each other.
    .filter((file) => /^lexicon.*\.txt$/.test(file) && file !== 'lexicon-gb-en.txt')
    .map((file) => join(path, file))
    .join(',');
  const shared = { tokens, lexicon, dataDir: at(/^espeak-ng-data$/) };
  if (voices !== '') return { kokoro: { model: join(path, acoustic), voices, lang: '', ...shared } };
  if (vocoder !== '') return { matcha: { acousticModel: join(path, acoustic), vocoder, ...shared } };
  return { vits: { model: join(path, acoustic), ...shared } };
}

/**
 * From Piper's settings, else from codes in the folder's name: "de_DE", "zh", "multi-lang" (Kokoro's Chinese
 * and English).
 */
function languagesOf(path: string, files: readonly string[]): string[] {
  const settings = files.find((file) => file.endsWith('.onnx.json'));
  if (settings !== undefined) {
    const parsed = piperSettingsSchema.safeParse(parseJson(readFileSync(join(path, settings), 'utf8')));
    const tag = parsed.success ? canonicalLanguage(parsed.data.language.code) : null;
    if (tag !== null) return [baseLanguage(tag)];
  }
  const name = basename(path);
  if (/multi-lang/.test(name)) return ['en', 'zh'];
  const region = /(?:^|[-_])([a-z]{2,3})_[A-Z]{2}(?:[-_]|$)/.exec(name)?.[1];
  if (region !== undefined) return [region];
  const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return name.split(/[-_]/).filter((part) => /^[a-z]{2}$/.test(part) && known.of(part) !== undefined);
}
