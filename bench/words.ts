/**
 * Measures the scripts of the built-in writer, beside those of an earlier commit: npm run bench -- words
 * [--faults] prints each fault; [--before <folder of a checkout>] measures that commit again and keeps its figures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { Table } from '#bench/table.ts';
import { FAULT_KINDS } from '#bench/words/faults.ts';
import { figuresSchema, type Figures, type GroupFigures } from '#bench/words/figures.ts';
import { measureDoubling } from '#bench/words/measure-doubling.ts';
import { measureGroup, type Finding } from '#bench/words/measure-group.ts';
import { samplesBy } from '#bench/words/samples.ts';
import { openTestedWriter, type TestedWriter } from '#bench/words/tested-writer.ts';
import { wordTables } from '#bench/words/word-tables.ts';
import { dirtyProduct } from '#tests/script/dirty-products.ts';
import { judgeOffers } from '#tests/script/sentences/judge-offers.ts';
import { STANDARD_SENTENCES } from '#tests/script/sentences/standard-sentences.ts';

const WARM_UP_PRODUCTS = 50;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BEFORE = new URL('./words/before.json', import.meta.url);

/** The tables of both commits. Throws an Error when the figures of the earlier one are not there. */
export async function measureWords(args: readonly string[], say: (line: string) => void): Promise<Table[]> {
  const folder = args[args.indexOf('--before') + 1];
  if (args.includes('--before') && folder !== undefined) {
    say(`bench: the writer of ${folder}`);
    const measured = await figuresOf(resolve(folder), say, () => undefined);
    writeFileSync(BEFORE, `${JSON.stringify(measured, null, 2)}\n`);
  }
  const before = figuresSchema.parse(JSON.parse(readFileSync(BEFORE, 'utf8')));
  say('bench: the writer of this tree');
  const now = await figuresOf(ROOT, say, args.includes('--faults') ? printFaults : () => undefined);
  return wordTables(before, now);
}

async function figuresOf(
  root: string,
  say: (line: string) => void,
  onScript: (finding: Finding) => void,
): Promise<Figures> {
  const writer = await openTestedWriter(root);
  // A worker writes its first script once: what is compiled then is not measured.
  for (let seed = 1; seed <= WARM_UP_PRODUCTS; seed++)
    await writer.write(dirtyProduct(-seed, writer.reading), 15);
  const { stdout: commit } = await execa('git', ['rev-parse', '--short=8', 'HEAD'], { cwd: root });
  const groups: Record<string, GroupFigures> = {};
  for (const [group, samples] of Object.entries(samplesBy(writer.reading))) {
    groups[group] = await measureGroup(writer, samples, onScript);
    say(`bench: ${group}: ${groups[group].scripts} scripts`);
  }
  return {
    commit,
    groups,
    sentences: judgedSentences(writer),
    doubling: await measureDoubling(writer, say),
  };
}

const judgedSentences = (writer: TestedWriter): Figures['sentences'] =>
  Object.fromEntries(
    Object.entries(STANDARD_SENTENCES).map(([language, sentences]) => {
      const verdicts = sentences.map((sentence) =>
        judgeOffers(sentence, writer.offers(sentence.text, language)),
      );
      const sum = (read: (verdict: (typeof verdicts)[number]) => number) =>
        verdicts.reduce((total, verdict) => total + read(verdict), 0);
      return [
        language,
        {
          sentences: sentences.length,
          wrong: sum(({ wrong }) => wrong.length),
          cuts: { count: sum(({ found }) => found), of: sum(({ cuts }) => cuts) },
        },
      ];
    }),
  );

/** A script with faults, in full: to fix one, its context must be seen. */
function printFaults({ product, seconds, lines, faults }: Finding): void {
  if (faults.length === 0) return;
  console.log(`\n${product.language}, ${seconds} s: ${product.title.slice(0, 80)}`);
  for (const { role, text } of lines) console.log(`   ${role}: ${text}`);
  for (const { kind, text } of faults) console.log(`   ! ${FAULT_KINDS[kind]}: ${text}`);
}
