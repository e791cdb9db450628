/**
 * One product's draft as one page saves it: each save says which page it is from and which save it is based
 * on, so that no other page's choices are lost.
 */
import { createDraftSaver, type DraftSaver, type DraftState } from '#app/features/create/draft-saver.ts';
import type { CreateForm } from '#app/contract/create-form.ts';
import type { DraftName } from '#app/contract/draft.ts';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { DraftMarks, DraftStamp } from '#studio/clip/ports.ts';

/** What a browser sends to its end after the page is left. */
const MAX_KEPT_ALIVE_CHARACTERS = 15_000;

/** What is kept of a product when the page begins with it. */
export type Kept = { form: CreateForm; stamp: DraftStamp };

export type DraftSession = {
  saver: DraftSaver;
  /** This page's last save, and the one it was based on. */
  marks(): DraftMarks;
  /** Saves this page's choices replacing the version that `stamp` names. */
  replace(stamp: DraftStamp | null): void;
};

/** `kept` null: nothing is kept for this product yet. */
export function openDraftSession(
  { link }: Pick<DraftName, 'link'>,
  kept: Kept | null,
  onState: (state: DraftState) => void,
): DraftSession {
  const writer = crypto.randomUUID();
  let number = 0;
  let base = kept?.stamp ?? null;
  const saver = createDraftSaver(kept === null ? null : JSON.stringify(kept.form), {
    onState,
    send(draft, signal) {
      number += 1;
      const body = {
        // The text of a form, as the saver was given it.
        ...(JSON.parse(draft) as CreateForm),
        draft: { link, marks: { stamp: { writer, number }, base } },
      };
      return postJson('/app/draft', body, signal, draft.length <= MAX_KEPT_ALIVE_CHARACTERS);
    },
  });
  return {
    saver,
    marks: () => ({ stamp: { writer, number }, base }),
    replace(stamp) {
      base = stamp;
      saver.resume();
    },
  };
}
