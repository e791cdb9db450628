/** Proves that the linter works: a small tree of its own with one planted violation of each kind of rule. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const HEADER = '/** Says in one sentence what it is for. */\n';

/** file → what it holds and the rules that refuse it, in their order */
const FILES: Record<string, [code: string, rules: string[]]> = {
  'bin/good.ts': [`#!/usr/bin/env node\n${HEADER}export const good = 1;\n`, []],
  'bin/good-long.ts': ['/**\n * Makes a clip.\n *\n * More about it.\n */\nexport const good = 1;\n', []],
  'bin/no-header.ts': ['export const bad = 1;\n', ['house(module-header)']],
  'bin/line-comment.ts': [
    '// A line comment is no header.\nexport const bad = 1;\n',
    ['house(module-header)'],
  ],
  'bin/late-header.ts': ['export const bad = 1;\n/** Too late. */\n', ['house(module-header)']],
  'bin/no-sentence.ts': ['/** camera stuff */\nexport const bad = 1;\n', ['house(module-header)']],
  'studio/chance.ts': [`${HEADER}export const bad = Math.random();\n`, ['house(deterministic)']],
  'studio/now.ts': [`${HEADER}export const bad = Date.now();\n`, ['house(deterministic)']],
  'studio/date.ts': [`${HEADER}export const bad = new Date();\n`, ['house(deterministic)']],
  'studio/chance.test.ts': [`${HEADER}export const good = Math.random();\n`, []],
  'bin/chance.ts': [`${HEADER}export const good = Math.random();\n`, []],
  'workers/fetches.ts': [
    `${HEADER}export const bad = () => fetch('/');\n`,
    ['eslint(no-restricted-globals)'],
  ],
  'workers/reads-environment.ts': [
    `${HEADER}export const bad = process.env['HOME'];\n`,
    ['eslint(no-restricted-properties)'],
  ],
  'adapters/environment.ts': [`${HEADER}export const good = process.env['HOME'];\n`, []],
  'workers/prints.ts': [`${HEADER}console.log('bad');\n`, ['eslint(no-console)']],
  'bin/backtracks.ts': [
    `${HEADER}export const bad = /^(?:a+)+$/u;\n`,
    ['regexp(no-super-linear-backtracking)'],
  ],
  'bin/floats.ts': [
    `${HEADER}const work = async () => Promise.resolve(1);\nexport function bad(): void {\n  work();\n}\n`,
    ['typescript(no-floating-promises)'],
  ],
  'bin/always.ts': [
    `${HEADER}export const bad = (text: string) => (text === null ? 1 : 2);\n`,
    ['typescript(no-unnecessary-condition)'],
  ],
  'bin/any.ts': [
    `${HEADER}export const bad = (text: string) => (JSON.parse(text) as { a: any }).a.b;\n`,
    ['typescript(no-explicit-any)', 'typescript(no-unsafe-member-access)', 'typescript(no-unsafe-return)'],
  ],
  'bin/disables-nothing.ts': [
    `${HEADER}// oxlint-disable-next-line no-console\nexport const bad = 1;\n`,
    ['unused directive'],
  ],
};

let reported: Map<string, string[]>;
let tree: string;

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'vitrine-lint-'));
  for (const file of ['package.json', 'oxlint.config.ts', 'tests/house/lint'])
    await cp(join(root, file), join(tree, file), { recursive: true });
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
  const compilerOptions = { strict: true, target: 'ES2023', types: ['node'] };
  await writeFile(join(tree, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }));
  for (const [file, [code]] of Object.entries(FILES)) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), code);
  }
  const run = promisify(execFile)(
    join(root, 'bin/node'),
    ['--exec', 'oxlint', '--format', 'json', ...Object.keys(FILES)],
    { cwd: tree, maxBuffer: 64e6 },
  );
  const { stdout } = await run.catch((error: unknown) => error as { stdout: string });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code?: string; message: string; filename: string }[];
  };
  reported = new Map(
    Object.keys(FILES).map((file) => [
      file,
      diagnostics
        .filter(({ filename }) => filename === file)
        .map(({ code, message }) => code ?? (message.startsWith('Unused') ? 'unused directive' : message))
        .sort(),
    ]),
  );
});

afterAll(() => rm(tree, { recursive: true }));

test.each(Object.entries(FILES))('%s', (file, [, rules]) => {
  expect(reported.get(file)).toEqual(rules);
});
