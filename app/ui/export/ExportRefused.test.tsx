/** Draws why an export has no price or did not start, on the server: each says what to do. */
import { AppProvider } from '@shopify/polaris';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ExportRefused, NoPrice } from '#app/ui/export/ExportRefused.tsx';

const draw = (element: React.ReactElement): string =>
  renderToStaticMarkup(<AppProvider i18n={{}}>{element}</AppProvider>);
const failure = (code: string) => ({ code, message: 'It did not.' });
const priced = { value: { clip: 15 }, failure: null, asking: false, again: () => undefined };
const without = (change: Partial<Parameters<typeof NoPrice>[0]['quoted']>): string =>
  draw(<NoPrice clipId="clip" quoted={{ ...priced, value: null, ...change }} />);

test('a price that could not be had can be asked for again, and so can that of a clip that was left out', () => {
  expect(without({ failure: failure('OFFLINE') })).toMatch(/It did not\..*Try again/);
  expect(without({ value: {} })).toMatch(/no price for this clip.*Try again/);
});

test('a price that is there or on its way needs no words', () => {
  const silent = draw(<NoPrice clipId="other" quoted={{ ...priced, value: { other: 0 } }} />);
  expect(silent).not.toContain('Banner');
  expect(without({ failure: failure('OFFLINE'), asking: true })).toBe(silent);
  expect(without({})).toBe(silent);
});

test.each([
  ['INSUFFICIENT_POINTS', 'Get points'],
  ['USAGE_CAP_REACHED', 'Raise the limit'],
])('%s leads to points', (code, words) => {
  const html = draw(<ExportRefused failure={failure(code)} />);
  expect(html).toContain('href="/app/points"');
  expect(html).toContain(words);
});

test('what points do not mend does not lead there', () => {
  expect(draw(<ExportRefused failure={failure('CLIP_CHANGED')} />)).not.toContain('/app/points');
});
