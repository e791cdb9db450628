/** Finds when each word is said, by comparing a reading with a second one that has a silence after every word. */
import type { MonoSound } from '#adapters/speech/read-sound.ts';
import type { Utterance } from '#adapters/speech/espeak/espeak-speaker.ts';
import { spokenLength } from '#studio/voice/words/spoken-length.ts';
import type { EngineWord } from '#studio/voice/words/time-words.ts';

/** Sound between two silences, in seconds. */
type Run = { start: number; end: number };

/** A share of full scale; espeak's silences are digital zeros. */
const SILENT = 0.001;
/** Shorter silences belong to a word: the closure of a stop consonant lasts up to about 0.1 s. */
const WORD_SILENCE_SECONDS = 0.14;
const PAUSE_SECONDS = 0.1;
/** A number may be read as several words, and small words may run together. */
const MAX_RUNS_A_WORD = { number: 9, other: 2 };
const MAX_WORDS_A_RUN = 4;
/** Each departure from one word, one run costs as much as a run that is this many times off its expected length. */
const MERGE_COST = 0.6;

/**
 * Null when both readings cannot be matched. Without the gap, the voice speaks the same sounds within a few
 * hundredths of a second.
 */
export function alignWords(
  utterances: readonly Utterance[],
  plain: MonoSound,
  gapped: MonoSound,
): EngineWord[] | null {
  const words = utterances.filter((utterance) => /[\p{L}\p{N}]/u.test(utterance.spoken));
  const durations = wordDurations(words, runsIn(gapped, WORD_SILENCE_SECONDS));
  if (durations === null) return null;
  return clauses(words, durations, runsIn(plain, PAUSE_SECONDS)).flatMap(spread);
}

function runsIn({ samples, samplesPerSecond }: MonoSound, silenceSeconds: number): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < samples.length; i++) {
    if (Math.abs(samples[i] ?? 0) < SILENT) continue;
    const seconds = i / samplesPerSecond;
    const last = runs.at(-1);
    if (last !== undefined && seconds - last.end < silenceSeconds) last.end = seconds;
    else runs.push({ start: seconds, end: seconds });
  }
  return runs;
}

/** Cheapest in-order matching of words and runs (dynamic programming): the length in seconds of every word. */
function wordDurations(words: readonly Utterance[], runs: readonly Run[]): number[] | null {
  const lengths = runs.map((run) => run.end - run.start);
  const weights = words.map((word) => spokenLength(word.spoken));
  const scale = sum(lengths) / sum(weights);
  const columns = runs.length + 1;
  const best: { cost: number; words: number; runs: number }[] = Array.from(
    { length: (words.length + 1) * columns },
    () => ({ cost: Infinity, words: 0, runs: 0 }),
  );
  const at = (word: number, run: number) =>
    best[word * columns + run] ?? { cost: Infinity, words: 0, runs: 0 };
  best[0] = { cost: 0, words: 0, runs: 0 };
  for (let word = 0; word < words.length; word++) {
    const maxRuns = /\d/.test(words[word]?.spoken ?? '') ? MAX_RUNS_A_WORD.number : MAX_RUNS_A_WORD.other;
    for (let run = 0; run < runs.length; run++) {
      const { cost } = at(word, run);
      if (cost === Infinity) continue;
      for (const [tookWords, tookRuns] of steps(maxRuns)) {
        const to = (word + tookWords) * columns + run + tookRuns;
        if (word + tookWords > words.length || run + tookRuns > runs.length) continue;
        const length = sum(lengths.slice(run, run + tookRuns));
        const expected = sum(weights.slice(word, word + tookWords)) * scale;
        const next =
          cost +
          Math.abs(Math.log(Math.max(length, 0.02) / expected)) +
          MERGE_COST * (tookWords + tookRuns - 2);
        if (next < (best[to]?.cost ?? 0)) best[to] = { cost: next, words: tookWords, runs: tookRuns };
      }
    }
  }
  return trace(words, weights, lengths, at);
}

const steps = (maxRuns: number): [number, number][] => [
  ...Array.from({ length: maxRuns }, (_, i): [number, number] => [1, i + 1]),
  ...Array.from({ length: MAX_WORDS_A_RUN - 1 }, (_, i): [number, number] => [i + 2, 1]),
];

function trace(
  words: readonly Utterance[],
  weights: readonly number[],
  lengths: readonly number[],
  at: (word: number, run: number) => { cost: number; words: number; runs: number },
): number[] | null {
  const durations: number[] = [];
  let word = words.length;
  let run = lengths.length;
  if (word === 0 || at(word, run).cost === Infinity) return null;
  while (word > 0) {
    const step = at(word, run);
    const length = sum(lengths.slice(run - step.runs, run));
    const shares = weights.slice(word - step.words, word);
    durations.unshift(...shares.map((share) => (length * share) / sum(shares)));
    word -= step.words;
    run -= step.runs;
  }
  return durations;
}

type Clause = { words: { text: string; seconds: number }[]; runs: Run[] };

/**
 * Words between two pauses of the plain reading; all in one clause when its pauses are not those of the
 * punctuation.
 */
function clauses(words: readonly Utterance[], durations: readonly number[], runs: readonly Run[]): Clause[] {
  const groups: Clause['words'][] = [[]];
  for (const [index, word] of words.entries()) {
    groups.at(-1)?.push({ text: word.written, seconds: durations[index] ?? 0 });
    if (index < words.length - 1 && /[,.;:!?…—–)、。，！？：；،؛؟।]["”’»]*$/u.test(word.spoken))
      groups.push([]);
  }
  if (groups.length !== runs.length) return [{ words: groups.flat(), runs: [...runs] }];
  return groups.map((group, index) => ({ words: group, runs: runs.slice(index, index + 1) }));
}

/** Words fill the runs of their clause in proportion to their length; the pauses between runs are left out. */
function spread({ words, runs }: Clause): EngineWord[] {
  const sounding = sum(runs.map((run) => run.end - run.start));
  const scale = sounding / sum(words.map((word) => word.seconds));
  let said = 0;
  return words.map(({ text, seconds }) => {
    const startSeconds = momentAt(runs, said, 'start');
    said += seconds * scale;
    return { text, startSeconds, endSeconds: momentAt(runs, said, 'end') };
  });
}

function momentAt(runs: readonly Run[], sounded: number, edge: 'start' | 'end'): number {
  let left = sounded;
  for (const run of runs) {
    const length = run.end - run.start;
    if (edge === 'start' ? left < length - 1e-6 : left <= length + 1e-6) return run.start + left;
    left -= length;
  }
  return runs.at(-1)?.end ?? 0;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
