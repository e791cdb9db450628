/** Proves that the docblock check works, by planting exports with and without docblocks in a small tree of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findUndocumented, findWithoutErrors } from '#tests/house/docblocks/find-undocumented.ts';

const HEADER = '/** Says what this file is for. */\n';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vitrine-docblocks-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function plant(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), HEADER + text);
  }
}

/** The names that are found missing in a tree of these files. */
function missing(files: Record<string, string>): string[] {
  plant(files);
  return findUndocumented(root).map(({ file, line, name }) => `${file}:${line} ${name}`);
}

const USE = "import { speak } from '#studio/voice/speak.ts';\nspeak();\n";

it('finds an export without a docblock that a file of another folder imports', () => {
  expect(
    missing({
      'studio/voice/speak.ts': "import { z } from 'zod';\nexport const speak = () => z;\n",
      'studio/clip/make.ts': USE,
    }),
  ).toEqual(['studio/voice/speak.ts:3 speak']);
});

it('accepts a docblock, and imports within one folder', () => {
  expect(
    missing({
      'studio/voice/speak.ts': '/** Speaks. */\nexport function speak() {}\n',
      'studio/voice/pace.ts': "import 'zod';\nexport const pace = 1;\n",
      'studio/voice/twice.ts': "import { pace } from './pace.ts';\nexport const twice = pace * 2;\n",
      'studio/clip/make.ts': USE,
    }),
  ).toEqual([]);
});

it('counts every folder, however deep: one inside another, and two side by side', () => {
  expect(
    missing({
      'studio/voice/pace.ts': 'import "zod";\nexport const pace = 1;\n',
      'studio/voice/spelling/units.ts': 'import "zod";\nexport const units = 1;\n',
      'studio/voice/words/words.ts':
        "import { pace } from '../pace.ts';\nimport { units } from '../spelling/units.ts';\nvoid [pace, units];\n",
      'workers/jobs/job.ts': 'import "zod";\nexport const job = 1;\n',
      'workers/main.ts': "import { job } from './jobs/job.ts';\nvoid job;\n",
    }).map((each) => each.split(' ')[1]),
  ).toEqual(['pace', 'units', 'job']);
});

it.each([
  ['the comment that opens the file', 'export function speak() {}\n'],
  ['a comment of slashes', "import 'zod';\n// Speaks.\nexport function speak() {}\n"],
  ['an empty docblock', "import 'zod';\n/** */\nexport function speak() {}\n"],
  [
    'a docblock with another statement between',
    "import 'zod';\n/** Speaks. */\nconst pace = 1;\nexport const speak = () => pace;\n",
  ],
])('takes %s for no docblock', (_, text) => {
  expect(missing({ 'studio/voice/speak.ts': text, 'studio/clip/make.ts': USE })).toHaveLength(1);
});

it.each([
  ['a list of exports', 'const speak = () => 1;\nexport { speak };\n'],
  ['a type', "import 'zod';\nexport type speak = number;\n"],
  ['a class', "import 'zod';\nexport class speak {}\n"],
  ['a taken-apart value', "import 'zod';\nexport const { speak } = { speak() {} };\n"],
  ['another name', 'const say = () => 1;\nexport { say as speak };\n'],
])('finds %s', (_, text) => {
  expect(missing({ 'studio/voice/speak.ts': text, 'studio/clip/make.ts': USE })).toHaveLength(1);
});

it('expects the docblock where a name is declared, not where it is passed on', () => {
  const passing = {
    'studio/voice/index.ts': "export { say as speak } from './say.ts';\nexport * from './pace.ts';\n",
    'studio/voice/pace.ts': 'import "zod";\nexport const pace = 1;\n',
    'studio/clip/make.ts': "import { pace, speak } from '../voice/index.ts';\nspeak(pace);\n",
  };
  expect(
    missing({
      ...passing,
      'studio/voice/say.ts': '/** Speaks. */\nexport const say = (pace: number) => pace;\n',
    }),
  ).toEqual(['studio/voice/pace.ts:3 pace']);
});

it('follows imports of everything, of types in place, and of defaults', () => {
  expect(
    missing({
      'adapters/storage/a.ts': 'export const one = 1;\n',
      'adapters/storage/b.ts': 'export type Two = 2;\nexport type Three = 3;\n',
      'adapters/storage/c.ts': 'export default function four() {}\n',
      'workers/main.ts':
        "import * as a from '#adapters/storage/a.ts';\nimport four from '#adapters/storage/c.ts';\nexport const x: import('#adapters/storage/b.ts').Two | null = null;\nfour(a);\n",
    }).map((each) => each.split(' ')[1]),
  ).toEqual(['one', 'Two', 'default']);
});

it('asks nothing of React components, of what Remix calls by name, and of tests', () => {
  expect(
    missing({
      'app/ui/card.tsx':
        'import "react";\nexport function Card() { return null; }\nexport const Row = () => null;\nexport const GAP = 4;\n',
      'app/routes/app._index.tsx':
        'import "react";\nexport const loader = () => 1;\nexport const limit = 2;\n',
      'studio/voice/speak.test.ts': 'import "zod";\nexport const sample = 1;\n',
      'tests/web/card.ts':
        "import { Card, GAP, Row } from '#app/ui/card.tsx';\nimport { limit, loader } from '#app/routes/app._index.tsx';\nimport { sample } from '#studio/voice/speak.test.ts';\nvoid [Card, GAP, Row, limit, loader, sample];\n",
    }).map((each) => each.split(' ')[1]),
  ).toEqual(['limit', 'GAP']);
});

it('asks a function that returns a Result to name its errors', () => {
  const named = (name: string, docblock: string, type = 'Promise<Result<void, AppError>>') =>
    `/** ${docblock} */\nexport async function ${name}(): ${type} {}\n`;
  plant({
    'studio/voice/speak.ts': [
      "import 'zod';\n",
      named('silent', 'Speaks. At most MAX_WORDS words.'),
      named('code', 'Speaks. SPEAKER_FAILED.'),
      named('passesOn', 'Speaks. The errors\n * of `record`.'),
      named('none', 'Speaks. Refuses nothing.'),
      named('other', 'Speaks.', 'Result<void, string>'),
      "export const arrow = (): Result<Map<string, number>, AppError> => err(new AppError('NOT_FOUND'));\n",
      'export const value: Result<void, AppError> = ok(undefined);\n',
    ].join(''),
    'studio/voice/speak.test.ts': named('sample', 'For tests.'),
  });
  expect(findWithoutErrors(root).map(({ name }) => name)).toEqual(['silent', 'arrow']);
});
