/**
 * Measures films without drawing them, by the critic: npm run bench -- craft [--before <folder of a checkout>]
 * measures that commit's direction again and keeps its figures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { z } from 'zod';
import { directFilms, openDirection } from '#bench/craft/films.ts';
import { MEASURES, measuresOf, type Measured } from '#bench/craft/measures.ts';
import type { Table } from '#bench/table.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BEFORE = new URL('./craft/before.json', import.meta.url);

const measuredSchema = z.object({
  commit: z.string(),
  films: z.number(),
  values: z.record(z.string(), z.string()),
});

/** The table of both commits. Throws an Error when the figures of the earlier one are not there. */
export async function measureCraft(args: readonly string[], say: (line: string) => void): Promise<Table[]> {
  const folder = args[args.indexOf('--before') + 1];
  if (args.includes('--before') && folder !== undefined) {
    say(`bench: the direction of ${folder}`);
    writeFileSync(BEFORE, `${JSON.stringify(await measure(resolve(folder)), null, 2)}\n`);
  }
  const before = measuredSchema.parse(JSON.parse(readFileSync(BEFORE, 'utf8')));
  say('bench: the direction of this tree');
  const now = await measure(ROOT);
  return [
    {
      title: `${now.films} films of the demo catalogue, measured as documents: at ${before.commit} and now`,
      columns: ['measure', 'target', before.commit, 'now'],
      rows: MEASURES.map(({ name, target }) => [
        name,
        target,
        before.values[name] ?? '–',
        now.values[name] ?? '–',
      ]),
      note:
        'Every product × language × look × shape × length, with the scripts, voice times and music of this tree. ' +
        'Sizes of words are estimated. Lively looks are bold and pop; the others are calm.',
    },
  ];
}

async function measure(root: string): Promise<Measured> {
  const direction = await openDirection(root);
  const { stdout: commit } = await execa('git', ['rev-parse', '--short=8', 'HEAD'], { cwd: root });
  const films = [];
  for await (const film of directFilms(direction)) films.push(film);
  return { commit, films: films.length, values: measuresOf(films) };
}
