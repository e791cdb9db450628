/** What is JSON is read, what is none is no fault. */
import { expect, it } from 'vitest';
import { parseJson } from '#studio/shared/parse-json.ts';

it.each([
  ['{"a": 1}', { a: 1 }],
  [new TextEncoder().encode('"ü"'), 'ü'],
  ['null', null],
  ['', undefined],
  ['{"a": ', undefined],
])('%j is %j', (text, value) => expect(parseJson(text)).toEqual(value));
