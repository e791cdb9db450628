/** The operator's command for natural voices: lists, brings, removes and tests them. */
import { writeFile } from 'node:fs/promises';
import { readEnvironment } from '#adapters/environment.ts';
import { openInstalledSpeaker } from '#adapters/speech/sherpa/installed-speaker.ts';
import { addVoice } from '#adapters/speech/voices/add-voice.ts';
import type { CatalogVoice } from '#adapters/speech/voices/catalog-voice.ts';
import { findVoice, voiceNamed } from '#adapters/speech/voices/find-voice.ts';
import { installedVoices, removeVoice, voicesFolder } from '#adapters/speech/voices/installed-voices.ts';
import { testVoice } from '#adapters/speech/voices/test-voice.ts';
import { openWeb } from '#adapters/web/web.ts';
import { ask, type Answer } from '#bin/ask.ts';
import { describeCatalog, describeInstalled, describeTest, describeVoice } from '#bin/describe-voices.ts';
import { openProgressLine } from '#bin/progress-line.ts';
import { readVoicesCommand, VOICES_HELP, type VoicesCommand } from '#bin/voices-options.ts';
import { AppError } from '#studio/shared/errors.ts';
import { canonicalLanguage } from '#studio/shared/language.ts';

const EXIT = { done: 0, failed: 1, badInput: 2, canceled: 130 } as const;

const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort());
process.once('SIGTERM', () => cancel.abort());

const environment = readEnvironment();
const folder = voicesFolder(environment.VITRINE_HOME);

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  try {
    const command = readVoicesCommand(args);
    switch (command.what) {
      case 'help':
        console.log(VOICES_HELP);
        return EXIT.done;
      case 'list':
        console.log(describeInstalled(installedVoices(folder)));
        console.log(describeCatalog(command.language));
        return EXIT.done;
      case 'add':
        return await add(command);
      case 'remove':
        return await remove(command.voice);
      case 'test':
        return await test(command);
    }
  } catch (error) {
    return complain(error);
  }
}

async function add(command: Extract<VoicesCommand, { what: 'add' }>): Promise<number> {
  const voice = wantedVoice(command);
  const answer = await answerTo(voice, command);
  if (answer !== 'yes') {
    console.error(answer === 'no' ? 'Nothing was brought.' : '\nCanceled. Nothing was brought.');
    return answer === 'no' ? EXIT.done : EXIT.canceled;
  }
  const web = openWeb();
  const progress = openProgressLine(process.stderr);
  const timeLimit = command.seconds === null ? null : AbortSignal.timeout(command.seconds * 1000);
  try {
    const added = await addVoice(
      web,
      folder,
      { voice, archive: command.archive, language: command.language, sha256: command.sha256 },
      {
        mirror: environment.VOICES_BASE_URL ?? null,
        signal: AbortSignal.any([cancel.signal, ...(timeLimit === null ? [] : [timeLimit])]),
        onProgress: (step, done, total) => progress.step(step, done, total),
      },
    );
    progress.end();
    if (!added.ok) {
      complain(added.error);
      return cancel.signal.aborted ? EXIT.canceled : EXIT.failed;
    }
    console.log(`${added.value.name} speaks ${added.value.languages.join(', ')} from now on.`);
    return EXIT.done;
  } catch (error) {
    progress.end();
    if (timeLimit?.aborted !== true) throw error;
    console.error(`It took longer than ${command.seconds} seconds. What came is kept for the next try.`);
    return EXIT.failed;
  } finally {
    await web.close();
  }
}

/** Null for an archive of one's own that is not named. Throws AppError that says what there is. */
function wantedVoice({
  language,
  voice,
  archive,
}: Extract<VoicesCommand, { what: 'add' }>): CatalogVoice | null {
  if (archive !== null && voice === null && canonicalLanguage(language) !== null)
    return voiceNamed(archive.replace(/^.*\/|\.tar\.bz2$/g, ''));
  const found = findVoice({ language, name: voice });
  if (!found.ok) throw found.error;
  return found.value;
}

/** Shows size and license first; asks where there is somebody to ask. */
async function answerTo(
  voice: CatalogVoice | null,
  { archive, yes }: Extract<VoicesCommand, { what: 'add' }>,
): Promise<Answer> {
  console.error(voice === null ? `${archive ?? ''}: an archive of your own` : describeVoice(voice));
  if (yes) return 'yes';
  if (!process.stdin.isTTY)
    throw new AppError('BAD_INPUT', { field: 'add', reason: 'there is nobody to ask: say --yes.' });
  return ask('Bring it? [Y/n] ', { input: process.stdin, output: process.stderr, signal: cancel.signal });
}

async function remove(name: string): Promise<number> {
  if (await removeVoice(folder, voiceNamed(name)?.name ?? name)) {
    console.log(`${name} is removed. Clips that were made with it keep their recordings.`);
    return EXIT.done;
  }
  console.error(`“${name}” is not here. ${describeInstalled(installedVoices(folder))}`);
  return EXIT.badInput;
}

async function test({ voice, language, out }: Extract<VoicesCommand, { what: 'test' }>): Promise<number> {
  const [name = '', number] = voice.split('#');
  const full = voiceNamed(name)?.name ?? name;
  const installed = installedVoices(folder).find((each) => each.name === full);
  if (installed === undefined) {
    console.error(`“${voice}” is not here. ${describeInstalled(installedVoices(folder))}`);
    return EXIT.badInput;
  }
  const tested = await testVoice(openInstalledSpeaker(folder), {
    language: language ?? installed.languages[0] ?? 'en',
    voiceId: number === undefined ? null : `${full}#${number}`,
    name: full,
    signal: cancel.signal,
  });
  if (!tested.ok) return complain(tested.error);
  const path = out ?? `${voice}.wav`;
  await writeFile(path, tested.value.wav);
  console.log(describeTest(tested.value, path));
  return EXIT.done;
}

function complain(error: unknown): number {
  if (cancel.signal.aborted) {
    console.error('Canceled. What came is kept for the next try.');
    return EXIT.canceled;
  }
  if (!(error instanceof AppError)) {
    console.error(error);
    return EXIT.failed;
  }
  console.error(error.message);
  return error.status >= 500 ? EXIT.failed : EXIT.badInput;
}
