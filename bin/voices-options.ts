/** Reads the options of the voices command and says exactly what is wrong with them. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '#studio/shared/errors.ts';

export const VOICES_HELP = `Natural voices on this machine, without an account. They speak before any other.

  npm run voices -- <what>

  list [language]              the voices that are here, and those that can be brought
  add <language> [voice]       brings the language's best voice, or the one that is named
    --archive file.tar.bz2     from a file on this machine instead of the web
    --sha256 sum               the archive's checksum, instead of the one that is known
    --yes                      without asking
    --seconds n                gives up after so many seconds
  remove <voice>
  test <voice> [--out file.wav]   speaks one sentence and measures it; "kokoro-int8-multi-lang-v1_0#28" is
    --language es              the 28th speaker of a voice of several; --language where it speaks several

VOICES_BASE_URL names a folder on the web to bring them from, instead of the releases of k2-fsa/sherpa-onnx.`;

export type VoicesCommand =
  | { what: 'help' }
  | { what: 'list'; language: string | null }
  | {
      what: 'add';
      language: string;
      voice: string | null;
      archive: string | null;
      sha256: string | null;
      yes: boolean;
      /** For scripts: give up after so many seconds. */
      seconds: number | null;
    }
  | { what: 'remove'; voice: string }
  | { what: 'test'; voice: string; language: string | null; out: string | null };

/** Throws AppError BAD_INPUT that names the option, what it may be, and what it was. */
export function readVoicesCommand(args: readonly string[]): VoicesCommand {
  const { values, positionals } = parse(args);
  const [what, first, second, ...more] = positionals;
  if (values.help === true || what === undefined) return { what: 'help' };
  if (more.length > 0) throw badInput('voices', `“${more.join(' ')}” is too much.`);
  const absolute = (path: string | undefined) => (path === undefined ? null : resolve(path));
  switch (what) {
    case 'list':
      return { what, language: first ?? null };
    case 'add':
      if (values.sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(values.sha256))
        throw badInput('--sha256', 'give the 64 hexadecimal digits of the archive’s SHA-256.');
      return {
        what,
        language: needed(first, 'add <language>', 'a language, such as de'),
        voice: second ?? null,
        archive: absolute(values.archive),
        sha256: values.sha256 ?? null,
        yes: values.yes === true,
        seconds: values.seconds === undefined ? null : secondsOf(values.seconds),
      };
    case 'remove':
      return { what, voice: needed(first, 'remove <voice>', 'a voice, as “list” names it') };
    case 'test':
      return {
        what,
        voice: needed(first, 'test <voice>', 'a voice, as “list” names it'),
        language: values.language ?? null,
        out: absolute(values.out),
      };
    default:
      throw badInput('voices', `“${what}” is not known. Say list, add, remove or test.`);
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    archive: text,
    sha256: text,
    seconds: text,
    language: text,
    out: text,
    yes: flag,
    help: flag,
  };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    if (error instanceof TypeError) throw badInput('voices', `${error.message} See --help.`);
    throw error;
  }
}

const MAX_SECONDS = 86_400;

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (text.trim() === '' || !(seconds >= 1 && seconds <= MAX_SECONDS))
    throw badInput('--seconds', `it must be a number from 1 to ${MAX_SECONDS}; it was “${text}”.`);
  return seconds;
}

function needed(text: string | undefined, field: string, meaning: string): string {
  if (text === undefined) throw badInput(field, `name ${meaning}.`);
  return text;
}

const badInput = (field: string, reason: string): AppError => new AppError('BAD_INPUT', { field, reason });
