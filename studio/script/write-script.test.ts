/** Tests that scripts are written from the product's own words, and that a lying writer is not believed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Product } from '#studio/product/product.ts';
import { err, ok } from '#studio/shared/result.ts';
import { AppError } from '#studio/shared/errors.ts';
import { extractiveWriter } from './extractive/extractive-writer.ts';
import { scriptFromText, MANUAL_TEXT_LIMIT_CHARACTERS } from './manual-script.ts';
import type { Writer, WritingTask } from './ports.ts';
import { speakingBudget, speakingSeconds } from './pace.ts';
import type { Script } from './script.ts';
import { clausesOf, sentencesOf } from './sentences.ts';
import { checkTruth } from './truth-guard.ts';
import { writeScript } from './write-script.ts';

type Entry = {
  handle: string;
  title: string;
  descriptionHtml: string;
  translations: Record<string, { title: string; descriptionHtml: string }>;
  media: { alt: string }[];
};
const catalog = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../devstore/catalog/catalog.json'), 'utf8'),
) as Entry[];

function productOf(entry: Entry, language: string): Product {
  const text = language === 'en' ? entry : entry.translations[language]!;
  const copy = [...text.descriptionHtml.matchAll(/<(p|li)>(.*?)<\/\1>/g)].map((match) => ({
    kind: match[1] === 'p' ? ('paragraph' as const) : ('bullet' as const),
    text: match[2]!.replace(/<[^<>]+>/g, '').replaceAll('&amp;', '&'),
  }));
  return {
    id: null,
    handle: entry.handle,
    url: null,
    shop: { name: 'Lumen & Clay', domain: 'x', currencyCode: 'EUR', own: true },
    title: text.title,
    copy,
    vendor: '',
    productType: '',
    tags: [],
    options: [],
    price: null,
    compareAtPrice: null,
    language,
    languages: ['en', ...Object.keys(entry.translations)],
    pictures: [],
    rejectedPictures: [],
  };
}

const mug = catalog.find((entry) => entry.handle === 'stoneware-mug')!;
const cases = catalog.flatMap((entry) =>
  ['en', ...Object.keys(entry.translations)].flatMap((language) =>
    [15, 30].map((seconds) => [entry.handle, language, seconds, productOf(entry, language)] as const),
  ),
);

describe('the extractive writer', () => {
  test.each(cases)(
    'says of %s in %s for %i s only what the shop says, and it can be said in that time',
    async (_handle, language, seconds, product) => {
      const written = await writeScript(
        { writer: extractiveWriter },
        { product, language, seconds, seed: 1 },
      );
      if (!written.ok) throw written.error;
      const { lines } = written.value;
      expect(checkTruth(written.value, product)).toEqual([]);
      expect(lines[0]!.role).toBe('hook');
      expect(lines.at(-1)).toMatchObject({ role: 'callToAction', evidence: null });
      expect(lines.length).toBeGreaterThanOrEqual(3);
      const spoken = lines.reduce((sum, line) => sum + speakingSeconds(line.text, language), 0);
      expect(spoken).toBeLessThanOrEqual(speakingBudget(seconds, lines.length));
      expect(new Set(lines.map((line) => line.text)).size).toBe(lines.length);
      for (const line of lines) expect(line.text).toMatch(/[.!?。！？।…]$/u);
    },
  );

  test('leaves out care, shipping and apologies', async () => {
    const written = await writeScript(
      { writer: extractiveWriter },
      { product: productOf(mug, 'en'), language: 'en', seconds: 30, seed: 1 },
    );
    if (!written.ok) throw written.error;
    expect(written.value.lines.map((line) => line.text).join(' ')).not.toMatch(
      /coaster|Small differences|can mark/,
    );
  });

  test.each([
    ['en', 'Courier Pannier', 'One click, and it hangs.', 'One more click, and it is a shoulder bag.'],
    ['de', 'Fahrradtasche Kurier', 'Ein Klick, und sie hängt.', 'Noch ein Klick, und sie ist eine Tasche.'],
    ['fr', 'Sacoche Courrier', 'Un clic, et elle tient.', 'Encore un clic, et elle se porte à l’épaule.'],
  ])(
    'in %s a name never comes between a hook and what goes on with it',
    async (language, title, hook, next) => {
      const product = { ...productOf(mug, 'en'), title, language, languages: [language] };
      const copy = [{ kind: 'paragraph' as const, text: `${hook} ${next}` }];
      const scripts = await Promise.all(
        [1, 2, 3, 4].map((seed) =>
          writeScript(
            { writer: extractiveWriter },
            { product: { ...product, copy }, language, seconds: 15, seed },
          ),
        ),
      );
      const said = scripts.map((written) => (written.ok ? written.value.lines.map(({ text }) => text) : []));
      expect(said.every((lines) => lines.includes(`${title}.`))).toBe(true);
      const opened = said.filter(([first]) => first === hook);
      expect(opened.length).toBeGreaterThan(0);
      for (const lines of opened) expect(lines[1]).toBe(next);
    },
  );

  test('writes the same script for the same seed and another for another', async () => {
    const write = async (seed: number) =>
      JSON.stringify(
        await writeScript(
          { writer: extractiveWriter },
          { product: productOf(mug, 'en'), language: 'en', seconds: 30, seed },
        ),
      );
    expect(await write(3)).toBe(await write(3));
    expect(new Set(await Promise.all([2, 3, 4, 5, 6].map(write))).size).toBeGreaterThan(1);
  });

  test('does not translate: it says which languages there are', async () => {
    const written = await writeScript(
      { writer: extractiveWriter },
      { product: productOf(mug, 'en'), language: 'ko', seconds: 15, seed: 1 },
    );
    expect(written).toMatchObject({ ok: false, error: { code: 'TRANSLATION_MISSING' } });
    if (!written.ok) expect(written.error.message).toMatch(/Korean.*French/s);
  });

  test.each([{ voiceRateHint: 9 }, { voiceRateHint: 4 }, { maxLines: 3 }, { maxLines: 2 }, { maxLines: 1 }])(
    'always says something of a product with a title, whatever the voice and the lines: %j',
    async (options) => {
      for (const copy of [productOf(mug, 'en').copy, []]) {
        const product = {
          ...productOf(mug, 'en'),
          copy,
          title: 'Stoneware Bread Bowl Made to Last',
          price: { amount: '24.00', currencyCode: 'EUR' },
          compareAtPrice: { amount: '30.00', currencyCode: 'EUR' },
        };
        const written = await writeScript(
          { writer: extractiveWriter },
          { product, language: 'en', seconds: 15, seed: 1, ...options },
        );
        if (!written.ok) throw written.error;
        expect(written.value.lines.length).toBeLessThanOrEqual(options.maxLines ?? 5);
      }
    },
  );

  test('writes once: it would only write the same again', async () => {
    let count = 0;
    const invalid: Writer = {
      ...extractiveWriter,
      write: async (task, signal) => {
        count++;
        const written = await extractiveWriter.write(task, signal);
        return written.ok ? ok({ ...written.value, lines: [] }) : written;
      },
    };
    await writeScript(
      { writer: invalid },
      { product: productOf(mug, 'en'), language: 'en', seconds: 15, seed: 1 },
    );
    expect(count).toBe(1);
  });

  test('makes a short script of the title alone, and says so', async () => {
    const written = await writeScript(
      { writer: extractiveWriter },
      { product: { ...productOf(mug, 'en'), copy: [] }, language: 'en', seconds: 15, seed: 1 },
    );
    if (!written.ok) throw written.error;
    expect(written.value.lines.map((line) => line.role)).toEqual(['hook', 'callToAction']);
    expect(written.value.notes[0]).toMatch(/little description; this script is based on its title/);
  });
});

describe('a writer that cannot be trusted', () => {
  const answer = (text: string): Script => ({
    language: 'en',
    writer: 'model',
    notes: [],
    lines: [{ id: 'hook', role: 'hook', text, evidence: 'Holds 380 ml to the rim', pictureIndex: null }],
  });
  function writerOf(...answers: (Script | AppError)[]): Writer & { tasks: WritingTask[] } {
    const tasks: WritingTask[] = [];
    return {
      name: 'model',
      translates: true,
      tasks,
      write: (task) => {
        tasks.push(task);
        const next = answers[Math.min(tasks.length, answers.length) - 1]!;
        return Promise.resolve(next instanceof AppError ? err(next) : ok(next));
      },
    };
  }
  const product = productOf(mug, 'en');

  test('gets the problems back, once, and is accepted when it fixes them', async () => {
    const writer = writerOf(answer('Holds 500 ml.'), answer('Holds 380 ml.'));
    expect(await writeScript({ writer }, { product, language: 'en', seconds: 15, seed: 1 })).toMatchObject({
      ok: true,
      value: { writer: 'model' },
    });
    expect(writer.tasks[1]!.complaints.join()).toContain('500');
  });

  test('is replaced by the product’s own sentences when it lies again, or fails', async () => {
    for (const writer of [
      writerOf(answer('Holds 500 ml.')),
      writerOf(new AppError('WRITER_FAILED', { reason: 'it answered with status 500' })),
    ]) {
      const written = await writeScript({ writer }, { product, language: 'en', seconds: 15, seed: 1 });
      expect(written).toMatchObject({ ok: true, value: { writer: 'extractive' } });
      if (written.ok) expect(written.value.notes.join()).toMatch(/own sentences/);
    }
  });

  test('fails clearly where there is nothing to fall back on', async () => {
    const writer = writerOf(new AppError('WRITER_FAILED', { reason: 'its key was not accepted' }));
    expect(await writeScript({ writer }, { product, language: 'ko', seconds: 15, seed: 1 })).toMatchObject({
      ok: false,
      error: { code: 'WRITER_FAILED' },
    });
  });
});

describe('the merchant’s own text', () => {
  const from = (text: string, seconds = 15) => scriptFromText({ text, language: 'en', seconds });

  test('is taken line by line, the first as hook, entities as letters', () => {
    const script = from('A mug &amp; a half.\n\nHolds 380&nbsp;ml.\r\nYours\u0007 today.');
    expect(script).toMatchObject({
      ok: true,
      value: {
        writer: 'manual',
        lines: [
          { role: 'hook', text: 'A mug & a half.' },
          { role: 'line', text: 'Holds 380 ml.' },
          { role: 'line', text: 'Yours today.' },
        ],
      },
    });
  });

  test('that is too long is measured, that is empty or endless is named', () => {
    expect(from('This sentence takes about three seconds to say. '.repeat(8))).toMatchObject({
      ok: false,
      error: { code: 'SCRIPT_TOO_LONG' },
    });
    expect(from(' \n\u200b\n')).toMatchObject({ ok: false, error: { code: 'SCRIPT_EMPTY' } });
    const endless = from('x'.repeat(1_000_000));
    expect(endless).toMatchObject({ ok: false, error: { code: 'BAD_INPUT' } });
    if (!endless.ok)
      expect(endless.error.message).toContain(MANUAL_TEXT_LIMIT_CHARACTERS.toLocaleString('en-US'));
  });
});

test('splitting loses no letter and keeps abbreviations together', () => {
  expect(sentencesOf('Made by Dr. Clay in 1998. It holds z. B. tea.', 'de')).toEqual([
    'Made by Dr. Clay in 1998.',
    'It holds z. B. tea.',
  ]);
  for (const { descriptionHtml } of catalog) {
    const text = descriptionHtml.replace(/<[^<>]+>/g, ' ');
    const letters = (value: string) => value.replace(/\s/g, '');
    expect(letters(sentencesOf(text, 'en').flatMap(clausesOf).join(''))).toBe(letters(text));
  }
});
