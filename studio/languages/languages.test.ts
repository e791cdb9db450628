/** Tests that every language is found by its tags, and that both halves of a pack belong to one language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { speakingSeconds } from '#studio/script/pace.ts';
import { BASE_SPEECH, BASE_WRITING } from './base.ts';
import { LANGUAGES, writingRules } from './languages.ts';
import { CLAIMS } from './pack.ts';
import { ALL_SPEECH_RULES, speechRules } from './speech-rules.ts';

it('finds a pack by any tag of its language, and its script where that matters', () => {
  expect(speechRules('de-AT')).toBe(LANGUAGES.de.speech);
  expect(writingRules('pt-BR')).toBe(LANGUAGES.pt.writing);
  expect(writingRules('nb-NO')).toBe(LANGUAGES.no.writing);
  expect(writingRules('zh-CN').callsToAction[0]).toBe('立即选购。');
  expect(writingRules('zh-TW').callsToAction[0]).toBe('立即選購。');
});

it('has packs that name every field, so that a new one does not compile before each has it', () => {
  const spreading = readdirSync(import.meta.dirname).filter(
    (file) =>
      /(?<!\.test)\.ts$/.test(file) &&
      readFileSync(join(import.meta.dirname, file), 'utf8').includes('...BASE_'),
  );
  expect(spreading).toEqual([]);
});

it('falls back to the base rules for a language that has no pack', () => {
  expect(speechRules('tlh')).toBe(BASE_SPEECH);
  expect(writingRules('tlh')).toBe(BASE_WRITING);
});

it.each(Object.entries(LANGUAGES))('gives both halves of the pack of %s under its own tag', (tag, pack) => {
  expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  expect(speechRules(tag)).toBe(pack.speech);
  expect(writingRules(tag)).toBe(pack.writing);
  expect(ALL_SPEECH_RULES).toContain(pack.speech);
});

it.each(Object.entries(LANGUAGES))('has short calls to action and whole facts in %s', (tag, { writing }) => {
  const { callsToAction, facts } = writing;
  expect(new Set(callsToAction).size).toBe(callsToAction.length);
  for (const call of callsToAction) expect(speakingSeconds(call, tag)).toBeLessThan(2.6);
  const needs = {
    price: '{price}',
    from: '{price}',
    saving: '{before} {price}',
    rating: '{count} {scale} {value}',
  } as const;
  if (facts === null) return;
  for (const name of ['price', 'from', 'saving', 'rating'] as const)
    expect(
      facts[name]
        .match(/\{\w+\}/gu)
        ?.toSorted()
        .join(' '),
    ).toBe(needs[name]);
});

it.each(Object.entries(LANGUAGES))('has patterns that compile in the pack of %s', (_tag, pack) => {
  const { speech, writing } = pack;
  const patterns = [
    speech.abbreviations,
    speech.shortUnits,
    speech.grammar.waitingEnd,
    writing.smallPrintHeadings,
    writing.titleTalk,
    ...CLAIMS.map((claim) => writing.claims?.[claim] ?? ''),
    ...Object.values(writing.unitWords),
    speech.addressWords?.dotBeforeEnding ?? '',
    speech.addressWords?.inBrackets ?? '',
    speech.addressWords?.titles ?? '',
    ...Object.values(speech.addressWords?.dot ?? {}),
    ...Object.values(speech.addressWords?.digits ?? {}),
  ];
  for (const pattern of patterns) expect(() => new RegExp(`(?:${pattern})`, 'iu')).not.toThrow();
});
