/** Comparing two clips side by side: the address that names them, and what the page shows of each. */
import { isRevision } from '#app/contract/revision.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** A clip's version; `revision` null is its newest. */
export type ComparedVersion = { clipId: string; revision: number | null };

/** "/app/clips/compare?clips=…,…@3": a clip, and version 3 of another one or of the same. */
export const comparisonUrl = (pair: readonly [ComparedVersion, ComparedVersion]): string =>
  `/app/clips/compare?clips=${pair.map(({ clipId, revision }) => (revision === null ? clipId : `${clipId}@${revision}`)).join(',')}`;

/** What the address names, however many; null when something in it is no clip's version. */
export function readComparison(clips: string): ComparedVersion[] | null {
  const read = clips
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      const [clipId = '', revision, ...more] = part.split('@');
      if (clipId === '' || more.length > 0) return null;
      if (revision === undefined) return { clipId, revision: null };
      return isRevision(Number(revision)) ? { clipId, revision: Number(revision) } : null;
    });
  return read.every((each) => each !== null) ? read : null;
}

/** One of two clips that are compared. */
export type ComparedView = {
  id: string;
  revision: number;
  /** It can be exported as is; an earlier version is restored first. */
  isNewest: boolean;
  title: string;
  /** What it is called beside the other: "Variant A", "Version 2", or its title. */
  name: string;
  /** What it has that the other has not: "Gallery style", "16:9". */
  differs: readonly string[];
  /** Its opening line, where the other opens otherwise. */
  opening: string | null;
  language: string;
  storyboard: Storyboard;
  /** Where its files are: hash → link. */
  links: Record<string, string>;
};

/**
 * Why there is nothing to compare. `waiting`: one of them is still being made, and the page shows both once
 * it is ready.
 */
export type NoComparison = {
  title: string;
  message: string;
  waiting: boolean;
  /** Those of them that can be opened. */
  open: readonly { id: string; title: string }[];
};

/** What the compare page shows. */
export type ComparisonView =
  | { kind: 'pair'; clips: readonly [ComparedView, ComparedView] }
  | ({ kind: 'none' } & NoComparison);

/** One of the comparisons that a clip's page offers. */
export type ComparisonChoice = { group: 'Languages' | 'Variants' | 'Versions'; label: string; url: string };
