/** Tests that JSON from outside holds nothing that cannot be kept. */
import { expect, test } from 'vitest';
import { parseJson } from '#app/http/parse-json.server.ts';

const parse = (text: string) => parseJson(new TextEncoder().encode(text));

test('what is read is what was written', () => {
  expect(parse('{"a":[1,"two",null,{"b":"\\\\u0000 as it is typed"}]}')).toEqual({
    a: [1, 'two', null, { b: '\\u0000 as it is typed' }],
  });
});

test('U+0000 is left out, anywhere', () => {
  expect(parse('{"a\\u0000":["\\u0000b",{"c":"d\\u0000\\u0000"}]}')).toEqual({ a: ['b', { c: 'd' }] });
});

test('a whole pair of surrogates stays, half of one does not', () => {
  expect(parse('["\\ud83d\\ude00","\\ud83d","x\\ude00y",{"\\uD83D":1}]')).toEqual([
    '😀',
    '\ufffd',
    'x\ufffdy',
    { '\ufffd': 1 },
  ]);
});

test.each(['', 'no json', '{"a":', '\0'])('%j is no JSON', (text) => {
  expect(() => parse(text)).toThrow(SyntaxError);
});
