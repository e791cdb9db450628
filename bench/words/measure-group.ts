/** Writes a script for every product of a group and counts what is wrong with it. */
import { FAULT_KINDS, faultsOf, type Fault } from '#bench/words/faults.ts';
import type { GroupFigures, Share } from '#bench/words/figures.ts';
import { countPictures, countRightPictures } from '#bench/words/count-pictures.ts';
import type { ShopProduct } from '#bench/words/shop-product.ts';
import type { SpokenLine, TestedWriter } from '#bench/words/tested-writer.ts';
import { median } from '#bench/measure.ts';
import type { Product } from '#studio/product/product.ts';
import { speakingBudget, speakingSeconds } from '#studio/script/pace.ts';

/** A product to write for, with its marks where it was written by hand, and the lengths of the clips. */
export type Sample = { product: Product; marks: ShopProduct | null; clipSeconds: readonly number[] };
/** A script with its faults, to be fixed. */
export type Finding = {
  product: Product;
  seconds: number;
  lines: readonly SpokenLine[];
  faults: readonly Fault[];
};

/** How much of the speaking time should be spoken. */
const GOOD_FILL = { from: 0.85, to: 0.95 };
/** A description that takes this many times the speaking time to say has enough for it. */
const ENOUGH = 1.4;

/** The figures of all samples together; `onScript` is told of each script. */
export async function measureGroup(
  writer: TestedWriter,
  samples: Iterable<Sample>,
  onScript: (finding: Finding) => void = () => undefined,
): Promise<GroupFigures> {
  const without = new Map<string, number>();
  const faulty = new Map<string, number>();
  const milliseconds: number[] = [];
  const picturesByWords = { english: none(), other: none() };
  const picturesByOrder = { english: none(), other: none() };
  const rightPictures = { english: none(), other: none() };
  const fills = new Map<number, number[]>();
  let scripts = 0;
  for (const { product, marks, clipSeconds } of samples) {
    for (const seconds of clipSeconds) {
      const written = await writer.write(product, seconds);
      scripts++;
      milliseconds.push(written.milliseconds);
      if (!written.ok) {
        add(without, written.code);
        onScript({ product, seconds, lines: [], faults: [{ kind: 'check', text: written.code }] });
        continue;
      }
      const faults = faultsOf({ product, marks, lines: written.lines }, written.complaints);
      for (const kind of new Set(faults.map((fault) => fault.kind))) add(faulty, kind);
      onScript({ product, seconds, lines: written.lines, faults });
      const place = product.language.startsWith('en') ? 'english' : 'other';
      countPictures(product, written.lines, picturesByWords[place], picturesByOrder[place]);
      if (marks !== null) countRightPictures(marks, written.lines, rightPictures[place]);
      if (hasEnough(product, seconds))
        fills.set(seconds, [...(fills.get(seconds) ?? []), fillOf(written.lines, product.language, seconds)]);
    }
  }
  return {
    scripts,
    without: Object.fromEntries(without),
    faults: Object.fromEntries(Object.keys(FAULT_KINDS).map((kind) => [kind, faulty.get(kind) ?? 0])),
    picturesByWords,
    picturesByOrder,
    rightPictures,
    fill: Object.fromEntries(
      [...fills].map(([seconds, shares]) => [
        String(seconds),
        {
          median: median(shares),
          good: {
            count: shares.filter((share) => share >= GOOD_FILL.from && share <= GOOD_FILL.to).length,
            of: shares.length,
          },
        },
      ]),
    ),
    milliseconds: { median: median(milliseconds), p99: percentile(milliseconds, 0.99) },
  };
}

const none = (): Share => ({ count: 0, of: 0 });
const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;

function hasEnough({ copy, language }: Product, seconds: number): boolean {
  const all = copy
    .filter(({ kind }) => kind === 'paragraph' || kind === 'bullet')
    .reduce((sum, { text }) => sum + speakingSeconds(text, language), 0);
  return all >= ENOUGH * speakingBudget(seconds, 1);
}

const fillOf = (lines: readonly SpokenLine[], language: string, seconds: number): number =>
  lines.reduce((sum, { text }) => sum + speakingSeconds(text, language), 0) /
  speakingBudget(seconds, lines.length);
