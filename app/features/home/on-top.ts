/** Decides what the rows on top of Home say, and what is not said below again. */
import { clipAtWork, type ClipView } from '#app/contract/clips.ts';
import type { AttentionRow } from '#app/contract/home.ts';

/**
 * Each row as the clip is now. One that was at work and is in no list any more has ended unseen: its row
 * goes, since nobody knows how.
 */
export const rowsOnTop = (rows: readonly ClipView[], news: readonly ClipView[]): ClipView[] =>
  rows.flatMap((row) => news.find(({ id }) => id === row.id) ?? (clipAtWork(row) ? [] : [row]));

/** Without those that have a row on top. */
export const recentBeside = <C extends Pick<ClipView, 'id'>>(
  recent: readonly C[],
  onTop: readonly Pick<ClipView, 'id'>[],
): C[] => recent.filter((clip) => !onTop.some(({ id }) => id === clip.id));

/**
 * Without the failures of clips whose row on top says it. Another failure of such a clip, of its export for
 * example, stays.
 */
export const attentionBeside = (
  attention: readonly AttentionRow[],
  onTop: readonly Pick<ClipView, 'id' | 'state'>[],
): AttentionRow[] =>
  attention.filter(
    (row) => row.badge !== 'Failed' || !onTop.some(({ id, state }) => id === row.id && state === 'failed'),
  );
