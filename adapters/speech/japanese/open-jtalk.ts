/** Speaks Japanese with Open JTalk where a voice for it is installed: it knows the melody that kana do not show. */
import { globSync } from 'node:fs';
import { readWav, type MonoSound } from '#adapters/speech/read-sound.ts';
import { runProgram, type Program } from '#adapters/speech/run-program.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

export type OpenJTalk = { program: Program; dictionary: string; voice: string };

const PROGRAM: Program = {
  name: 'open_jtalk',
  install: 'apt-get install -y open-jtalk open-jtalk-mecab-naist-jdic',
};
/** Where Debian and Homebrew put them. */
const DICTIONARIES = [
  '/var/lib/mecab/dic/open-jtalk/naist-jdic',
  '/opt/homebrew/opt/open-jtalk/dic',
  '/usr/local/opt/open-jtalk/dic',
];
const VOICES = [
  '/usr/share/hts-voice/**/*.htsvoice',
  '/opt/homebrew/opt/open-jtalk/voice/**/*.htsvoice',
  '/usr/local/opt/open-jtalk/voice/**/*.htsvoice',
];

/** Null when the dictionary or a voice is missing. The first voice by name is taken. */
export function findOpenJTalk(
  dictionaries: readonly string[] = DICTIONARIES,
  voices: readonly string[] = VOICES,
  program: Program = PROGRAM,
): OpenJTalk | null {
  const [dictionary] = globSync(dictionaries.map((folder) => `${folder}/sys.dic`)).map((file) =>
    file.slice(0, -'/sys.dic'.length),
  );
  const [voice] = globSync(voices).sort();
  return dictionary === undefined || voice === undefined ? null : { program, dictionary, voice };
}

/** It reads characters and digits itself. TOOL_MISSING and SPEAKER_FAILED; rejects when canceled. */
export async function sayJapanese(
  { program, dictionary, voice }: OpenJTalk,
  text: string,
  rate: number,
  signal?: AbortSignal,
): Promise<Result<MonoSound, AppError>> {
  const line = text.replace(/\s+/gu, '　');
  const bytes = await runProgram(
    program,
    ['-x', dictionary, '-m', voice, '-r', String(rate), '-ow', '/dev/stdout'],
    `${line}\n`,
    signal,
  );
  return bytes.ok ? readWav(bytes.value) : bytes;
}
