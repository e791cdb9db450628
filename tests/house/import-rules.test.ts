/** Proves that every import rule works, by planting one violation of each in a small tree of its own. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[];
};

/** rule → [file with the violation, what it imports] */
const violations: Record<string, [file: string, imported: string]> = {
  'studio-shared-is-foundation': ['studio/shared/bad.ts', '#studio/points/fine.ts'],
  'studio-points-is-foundation': ['studio/points/bad.ts', '#studio/languages/fine.ts'],
  'studio-languages-is-foundation': ['studio/languages/bad.ts', '#studio/work/fine.ts'],
  'studio-work-is-foundation': ['studio/work/bad.ts', '#studio/product/fine.ts'],
  'studio-product-imports-earlier-stages': ['studio/product/bad.ts', '#studio/script/fine.ts'],
  'studio-script-imports-earlier-stages': ['studio/script/bad.ts', '#studio/voice/fine.ts'],
  'studio-voice-imports-earlier-stages': ['studio/voice/bad.ts', 'node:fs'],
  'studio-music-imports-earlier-stages': ['studio/music/bad.ts', '#studio/storyboard/fine.ts'],
  'studio-shots-imports-earlier-stages': ['studio/shots/bad.ts', '#studio/film/fine.ts'],
  'studio-storyboard-imports-earlier-stages': ['studio/storyboard/bad.ts', '#studio/export/fine.ts'],
  'studio-clip-imports-earlier-stages': ['studio/clip/bad.ts', '#studio/publish/fine.ts'],
  'studio-export-imports-earlier-stages': ['studio/export/bad.ts', 'undici'],
  'studio-publish-imports-earlier-stages': ['studio/publish/bad.ts', '#studio/run/fine.ts'],
  'studio-shop-imports-earlier-stages': ['studio/shop/bad.ts', '#studio/run/fine.ts'],
  'studio-run-imports-earlier-stages': ['studio/run/bad.ts', 'node:fs'],
  'studio-film-is-isomorphic': ['studio/film/bad.ts', 'node:buffer'],
  'adapters-stay-in-their-port': ['adapters/speech/bad.ts', '#adapters/images/fine.ts'],
  'adapters-know-no-app': ['adapters/storage/bad.ts', '#workers/fine.ts'],
  'only-wiring-imports-adapters': ['app/bad.server.ts', '#adapters/images/fine.ts'],
  'only-servers-and-commands-import-wiring': ['app/ui/bad.ts', '#wiring/fine.ts'],
  'wiring-knows-no-program': ['wiring/bad.ts', '#workers/fine.ts'],
  'app-never-meets-workers': ['app/http/bad.ts', '#workers/fine.ts'],
  'workers-never-meet-app': ['workers/bad.ts', '#app/fine.ts'],
  'app-contract-imports-studio-and-zod': ['app/contract/bad.ts', '#app/ui/fine.ts'],
  'app-ui-knows-no-feature': ['app/ui/bad-feature.ts', '#app/features/clip/fine.ts'],
  'app-editor-knows-no-feature': ['app/editor/bad.ts', '#app/features/clip/fine.ts'],
  'app-features-import-no-other-feature': ['app/features/library/bad.ts', '#app/features/clip/fine.ts'],
  'app-pages-stay-in-the-browser': ['app/features/clip/bad.ts', '#app/secret.server.ts'],
  'app-http-knows-no-pages': ['app/http/bad-page.ts', '#app/ui/fine.ts'],
  'only-the-database-adapter-uses-prisma': ['adapters/queue/bad.ts', '@prisma/client'],
  'only-web-opens-connections': ['adapters/language/bad.ts', 'undici'],
  'production-knows-no-tests-or-devstore': ['adapters/shopify/bad.ts', '#devstore/fine.ts'],
  'production-needs-no-tool': ['app/http/bad-tool.ts', 'vite'],
  'only-tests-use-testing': ['adapters/storage/bad-testing.ts', '#adapters/storage/testing/fine.ts'],
  'no-cycles': ['studio/music/bad-ring-back.ts', '#studio/music/bad-ring.ts'],
  'every-import-resolves': ['studio/music/bad-missing.ts', './nowhere.ts'],
};

let tree: string;
let reported: { rule: { name: string }; from: string }[];

async function write(file: string, text: string) {
  await mkdir(dirname(join(tree, file)), { recursive: true });
  await writeFile(join(tree, file), text);
}

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'vitrine-import-rules-'));
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    await cp(join(root, file), join(tree, file));
  await mkdir(join(tree, 'node_modules'));
  await symlink(join(root, 'node_modules/typescript'), join(tree, 'node_modules/typescript'));
  for (const name of ['zod', 'undici', 'vite', '@prisma/client']) {
    await write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    );
    await write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  for (const folder of [
    'product',
    'script',
    'voice',
    'music',
    'storyboard',
    'film',
    'export',
    'publish',
    'run',
    'languages',
  ]) {
    await write(`studio/${folder}/fine.ts`, `export const fine = '${folder}';\n`);
  }
  for (const file of [
    'adapters/images/fine.ts',
    'wiring/fine.ts',
    'workers/fine.ts',
    'app/fine.ts',
    'app/secret.server.ts',
    'app/ui/fine.ts',
    'app/features/clip/fine.ts',
    'devstore/fine.ts',
    'adapters/storage/testing/fine.ts',
  ])
    await write(file, 'export const fine = 1;\n');
  await write('studio/music/bad-ring.ts', "export * from './bad-ring-back.ts';\n");
  await write(
    'studio/clip/fine.ts',
    "export { fine } from '#studio/film/fine.ts';\nexport { z } from 'zod';\n",
  );
  // What the foundation and the stages may import; the planted violations are checked against these.
  await write('studio/shared/fine.ts', "export { z } from 'zod';\n");
  await write(
    'studio/points/fine.ts',
    "export { z as fine } from '#studio/shared/fine.ts';\nexport { z } from 'zod';\n",
  );
  await write(
    'studio/work/fine.ts',
    ['shared', 'points', 'languages'].map((part) => `import '#studio/${part}/fine.ts';\n`).join(''),
  );
  await write(
    'studio/product/on-the-foundation.ts',
    ['shared', 'points', 'languages', 'work'].map((part) => `import '#studio/${part}/fine.ts';\n`).join(''),
  );
  for (const [file, imported] of Object.values(violations))
    await write(file, `export * from '${imported}';\n`);

  const output = await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/.bin/depcruise'),
      'studio',
      'adapters',
      'wiring',
      'app',
      'workers',
      'devstore',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
    ],
    { cwd: tree, maxBuffer: 64e6 },
  ).catch((error: unknown) => {
    const failed = error as { stdout: string; stderr: string };
    if (failed.stdout === '') throw new Error(failed.stderr);
    return failed;
  });
  reported = (JSON.parse(output.stdout) as { summary: { violations: typeof reported } }).summary.violations;
}, 60_000);

afterAll(() => rm(tree, { recursive: true }));

test('every rule of the configuration has a planted violation', () => {
  expect(Object.keys(violations).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort());
});

test.each(Object.entries(violations))('%s is reported where it is broken', (name, [file]) => {
  expect(
    reported.filter((violation) => violation.rule.name === name).map((violation) => violation.from),
  ).toContain(file);
});

test('code that keeps to the rules is not reported', () => {
  expect(reported.filter((violation) => !violation.from.includes('bad'))).toEqual([]);
});
