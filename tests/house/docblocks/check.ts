/**
 * Fails where an export that a file of another folder imports has no docblock, and where a function that returns a
 * Result names no error.
 */
import { join } from 'node:path';
import { findUndocumented, findWithoutErrors } from '#tests/house/docblocks/find-undocumented.ts';

const ROOT = join(import.meta.dirname, '../../..');
const missing = findUndocumented(ROOT);
const silent = findWithoutErrors(ROOT);

for (const { file, line, name } of missing)
  console.error(
    `${file}:${line} ${name} is imported from another folder: say in a docblock what it gives, in which units, and how it fails`,
  );
for (const { file, line, name } of silent)
  console.error(
    `${file}:${line} ${name} returns a Result: name its codes in the docblock, the errors of which function it passes on, or that it refuses nothing`,
  );
if (missing.length + silent.length > 0) process.exitCode = 1;
