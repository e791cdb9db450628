/** Proves that the lint rule for module headers bites. */
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { moduleHeader } from './module-header.js';

function complaints(code: string): string[] {
  const config = {
    plugins: { house: { rules: { header: moduleHeader } } },
    rules: { 'house/header': 'error' },
  } as const;
  return new Linter().verify(code, config).map((message) => message.messageId ?? message.message);
}

test('a module that opens with a sentence passes', () => {
  expect(complaints('/** Chooses where the camera looks in each scene. */\nexport const a = 1;\n')).toEqual(
    [],
  );
  expect(
    complaints(
      '#!/usr/bin/env node\n/**\n * Makes a clip from a product link.\n *\n * More about it.\n */\nexport const a = 1;\n',
    ),
  ).toEqual([]);
});

test('a module without a header, or with one after its code, is reported', () => {
  expect(complaints('export const a = 1;\n')).toEqual(['missing']);
  expect(complaints('// A line comment is not a header.\nexport const a = 1;\n')).toEqual(['missing']);
  expect(complaints('export const a = 1;\n/** Too late. */\n')).toEqual(['missing']);
});

test('a header that is no sentence is reported', () => {
  expect(complaints('/** camera stuff */\nexport const a = 1;\n')).toEqual(['notASentence']);
});
