/** Reads documents of every version that was ever stored, kept in golden/ as they stood in the database. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { briefSchema } from '#studio/clip/brief.ts';
import { AppError } from '#studio/shared/errors.ts';
import { defineDocument, type Upgrade } from './document-kind.ts';
import { readBrief, readClipDocument, readStoryboard, writeBrief, writeClipDocument } from './documents.ts';
import * as firstRelease from './testing/first-release.ts';
import { upgradeBrief1To2 } from './upgrades/brief-1-to-2.ts';

const NEWEST = 2;

type Golden = { brief: Record<string, unknown>; document: Record<string, unknown> };
const goldenSchema = z.object({
  brief: z.record(z.string(), z.unknown()),
  document: z.record(z.string(), z.unknown()),
});

const folder = new URL('golden/', import.meta.url);
const names = readdirSync(folder);
const golden = (file: string): Golden =>
  goldenSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

/** As the database keeps it. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'none';
}

test('the same documents are kept in every version', () => {
  const first = names.filter((name) => name.startsWith('v1-')).map((name) => name.slice(3));
  expect(first.length).toBeGreaterThanOrEqual(8);
  for (let version = 2; version <= NEWEST; version++)
    for (const name of first) expect(names).toContain(`v${version}-${name}`);
});

describe.each(names)('%s', (name) => {
  const { brief, document } = golden(name);
  const newest = golden(name.replace(/^v\d+/, `v${NEWEST}`));

  test('is read as the same documents of the newest version are', () => {
    expect(readBrief(brief)).toEqual(readBrief(newest.brief));
    expect(readClipDocument(document)).toEqual(readClipDocument(newest.document));
    expect(readStoryboard(document['storyboard'])).toEqual(readClipDocument(document).storyboard);
  });

  test('is written in the newest version, and nothing is lost', () => {
    expect(stored(writeBrief(readBrief(brief)))).toEqual(newest.brief);
    expect(stored(writeClipDocument(readClipDocument(document)))).toEqual(newest.document);
  });

  test('is read by the first release after we have written it: both work side by side', () => {
    const written = stored(writeClipDocument(readClipDocument(document)));
    expect(firstRelease.clipDocumentSchema.parse(written)).toEqual(readClipDocument(document));
    expect(firstRelease.briefSchema.parse(stored(writeBrief(readBrief(brief))))).toEqual(readBrief(brief));
  });

  // An export is found again by the hash of its storyboard's JSON: were it another, merchants would pay twice.
  test('has the storyboard that it had in the first release, byte for byte', () => {
    const before = firstRelease.storyboardSchema.parse(document['storyboard']);
    expect(JSON.stringify(readClipDocument(document).storyboard)).toBe(JSON.stringify(before));
  });
});

test('notes of a description come back as notes, and the first release reads them as paragraphs', () => {
  const document = readClipDocument(golden('v2-spoken.json').document);
  const note = { kind: 'note' as const, text: '** Not sold in Iceland.' };
  const noted = { ...document, product: { ...document.product, copy: [...document.product.copy, note] } };
  const written = stored(writeClipDocument(noted));
  expect(readClipDocument(written)).toEqual(noted);
  expect(firstRelease.clipDocumentSchema.parse(written).product.copy).toEqual([
    ...document.product.copy,
    { ...note, kind: 'paragraph' },
  ]);
});

test('what the first briefs did not ask for yet is absent', () => {
  const { brief } = golden('v1-oldest.json');
  for (const field of ['brandFont', 'logo', 'pictureIds']) expect(brief).not.toHaveProperty(field);
  expect(readBrief(brief)).toMatchObject({ brandFont: null, logo: null, pictureIds: null });
});

describe('a document of a later release is refused, never half read', () => {
  const { brief, document } = golden('v2-spoken.json');
  const { script, storyboard } = document as { script: object; storyboard: object };

  test.each([
    ['brief', () => readBrief({ ...brief, version: 3 })],
    ['clip', () => readClipDocument({ ...document, version: 3 })],
    ['script', () => readClipDocument({ ...document, script: { ...script, version: 3 } })],
    ['storyboard', () => readClipDocument({ ...document, storyboard: { ...storyboard, version: 2 } })],
    ['storyboard', () => readStoryboard({ ...storyboard, version: 2 })],
  ])('a %s', (kind, read) => {
    expect(codeOf(read)).toBe('DOCUMENT_TOO_NEW');
    expect(read).toThrow(`This ${kind} was saved by a newer version of Vitrine`);
  });
});

test.each([
  ['null', () => readBrief(null)],
  ['a list', () => readStoryboard([])],
  ['a version that is no number', () => readBrief({ ...golden('v1-spoken.json').brief, version: 'two' })],
  ['version 0', () => readBrief({ ...golden('v1-spoken.json').brief, version: 0 })],
  ['a field of another type', () => readBrief({ ...golden('v1-spoken.json').brief, seconds: 16 })],
  ['a clip without a script', () => readClipDocument({ ...golden('v1-spoken.json').document, script: null })],
])('%s is no document', (_, read) => {
  expect(codeOf(read)).toBe('STORYBOARD_INVALID');
});

describe('a kind that has grown once more', () => {
  const upgrade2To3: Upgrade = ({ seed, ...brief }) => ({ ...brief, seeds: { moves: seed } });
  const grown = defineDocument({
    name: 'brief',
    schema: briefSchema.omit({ seed: true }).extend({ seeds: z.object({ moves: z.number() }) }),
    upgrades: [upgradeBrief1To2, upgrade2To3],
  });

  test.each(names)('reads %s through every step', (name) => {
    const { brief } = golden(name);
    const { seed, ...rest } = readBrief(brief);
    expect(grown.read(brief)).toEqual({ ...rest, seeds: { moves: seed } });
    expect(grown.write(grown.read(brief))).toMatchObject({ version: 3, seeds: { moves: seed } });
    expect(grown.read(grown.write(grown.read(brief)))).toEqual(grown.read(brief));
  });

  test('writes what today’s code refuses', () => {
    const written = grown.write(grown.read(golden('v1-spoken.json').brief));
    expect(codeOf(() => readBrief(written))).toBe('DOCUMENT_TOO_NEW');
  });

  test('upgrades a part by its own version, whatever the version of the document around it', () => {
    const parcel = defineDocument({
      name: 'parcel',
      schema: z.object({ brief: z.looseObject({ version: z.literal(3) }) }),
      upgrades: [],
      parts: { brief: grown },
    });
    const { brief } = golden('v1-spoken.json');
    expect(parcel.read({ brief }).brief).toMatchObject({ version: 3, seeds: { moves: brief['seed'] } });
  });
});
