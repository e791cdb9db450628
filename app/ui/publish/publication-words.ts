/** What the states of a publication are called on pages, and how they are marked. */
import type { BadgeProps } from '@shopify/polaris';
import type { PublicationView } from '#app/contract/clips.ts';

const WORDS: Record<PublicationView['state'], { label: string; tone?: NonNullable<BadgeProps['tone']> }> = {
  waiting: { label: 'Waiting' },
  publishing: { label: 'Publishing', tone: 'info' },
  ready: { label: 'On the product', tone: 'success' },
  failed: { label: 'Not published', tone: 'critical' },
  undoing: { label: 'Removing', tone: 'info' },
  undone: { label: 'Removed from product' },
};
const STILL_THERE = {
  label: 'Still on the product. It couldn’t be removed.',
  tone: 'critical' as const,
};

/** Label and tone of a publication's badge. */
export const publicationWords = ({
  state,
  stillThere,
}: Pick<PublicationView, 'state' | 'stillThere'>): (typeof WORDS)[PublicationView['state']] =>
  stillThere ? STILL_THERE : WORDS[state];
