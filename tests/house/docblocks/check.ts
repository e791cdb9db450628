/**
 * Fails where an export that another module imports has no docblock, apart from the names that are still to do,
 * and where a function that returns a Result names no error.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithToDo } from '#tests/house/docblocks/compare-with-to-do.ts';
import { findUndocumented, findWithoutErrors } from '#tests/house/docblocks/find-undocumented.ts';

const TO_DO = join(import.meta.dirname, 'to-do.txt');
const ROOT = join(import.meta.dirname, '../../..');
const toDo = readFileSync(TO_DO, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const { missing, done, left } = compareWithToDo(findUndocumented(ROOT), toDo);
const silent = findWithoutErrors(ROOT);

for (const { file, line, name } of missing)
  console.error(
    `${file}:${line} ${name} is imported by another module: say in a docblock what it gives, in which units, and how it fails`,
  );
for (const { file, line, name } of silent)
  console.error(
    `${file}:${line} ${name} returns a Result: name its codes in the docblock, the errors of which function it passes on, or that it refuses nothing`,
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
if (missing.length + silent.length > 0) process.exitCode = 1;
