/** Fails where an export that another module imports has no docblock, apart from the names that are still to do. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithToDo } from '#tests/house/docblocks/compare-with-to-do.ts';
import { findUndocumented } from '#tests/house/docblocks/find-undocumented.ts';

const TO_DO = join(import.meta.dirname, 'to-do.txt');
const toDo = readFileSync(TO_DO, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const { missing, done, left } = compareWithToDo(
  findUndocumented(join(import.meta.dirname, '../../..')),
  toDo,
);

for (const { file, line, name } of missing)
  console.error(
    `${file}:${line} ${name} is imported by another module: say in a docblock what it gives, in which units, and how it fails`,
  );

if (process.argv.includes('--trim')) {
  const comments = readFileSync(TO_DO, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  writeFileSync(TO_DO, [...comments, ...left, ''].join('\n'));
} else {
  for (const name of done)
    console.error(`${name} needs no entry any more: run bin/node tests/house/docblocks/check.ts --trim`);
  if (done.length > 0) process.exitCode = 1;
}
if (missing.length > 0) process.exitCode = 1;
