/** Says what the set-up checklist shows: its steps in the order in which a merchant takes them, and which are done. */
import type { SetUpFacts } from '#app/contract/home.ts';

export type SetUpStep = {
  id: keyof SetUpFacts;
  title: string;
  /** What it is for; shown until it is done. */
  words: string;
  done: boolean;
  /** What its button says; null where there is nothing to press yet. Without an address it picks products. */
  action: { label: string; url: string | null } | null;
};

/** `newestClipId`: what there is to publish; null while there is no clip. */
export function setUpSteps(facts: SetUpFacts, newestClipId: string | null): SetUpStep[] {
  const steps: Omit<SetUpStep, 'done'>[] = [
    {
      id: 'product',
      title: 'Create your first video',
      words: 'Pick one or more products. Creating and previewing videos is free.',
      action: { label: 'Pick products', url: null },
    },
    {
      id: 'brand',
      title: 'Add your brand',
      words: 'Set your color, font, or logo. New videos use them.',
      action: { label: 'Set brand', url: '/app/settings' },
    },
    {
      id: 'voice',
      title: 'Choose a voice',
      words: 'Listen to the voices and choose the one for new videos.',
      action: { label: 'Choose voice', url: '/app/settings' },
    },
    {
      id: 'publish',
      title: 'Publish a video to its product',
      words:
        newestClipId === null
          ? 'Once you’ve created a video, export it and publish it to your product.'
          : 'Export a video and publish it to your product.',
      action: newestClipId === null ? null : { label: 'Open video', url: `/app/clips/${newestClipId}` },
    },
  ];
  return steps.map((step) => ({ ...step, done: facts[step.id] }));
}
