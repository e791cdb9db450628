/** Exports and publications as pages are given them, for tests. */
import type { ExportView, PublicationView } from '#app/contract/clips.ts';

/** Of a video that is ours, in this state. */
export const publicationOf = (
  state: PublicationView['state'],
  change: Partial<PublicationView> = {},
): PublicationView => ({
  id: 'publication',
  state,
  step: '',
  failure: null,
  position: 1,
  alt: '',
  productId: 'product',
  recoveryActions: [],
  canUnpublish: state === 'ready',
  canRestore: false,
  isReplacement: false,
  stillThere: false,
  ...change,
});
/** A finished export of the clip as it is now. */
export const exportedView = (change: Partial<ExportView> = {}): ExportView => ({
  id: 'export',
  clipId: 'clip',
  settings: { resolution: '1080p', bitsPerSecond: null },
  state: 'done',
  framesDone: 450,
  framesTotal: 450,
  positionInQueue: null,
  quarterPoints: 15,
  failure: null,
  width: 1080,
  height: 1920,
  bytes: 1,
  video: '/files/a',
  poster: null,
  captions: null,
  filename: 'a.mp4',
  current: true,
  createdAt: '2026-11-29T00:00:00Z',
  expiredAt: null,
  publications: [],
  ...change,
});
