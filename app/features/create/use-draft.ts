/** Saves the Create page's form as the merchant goes, so that leaving and coming back loses nothing. */
import { useEffect, useState } from 'react';
import { createDraftSaver, type DraftState } from '#app/features/create/draft-saver.ts';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { CreateForm } from '#app/contract/create-form.ts';

/** What a browser sends to its end after the page is left. */
const MAX_KEPT_ALIVE_CHARACTERS = 15_000;

/** `saved`: the server has the form as it is at first. `settle` before the form is used up: what was ordered is no draft any more. */
export function useDraft(
  form: CreateForm,
  { paused, saved }: { paused: boolean; saved: boolean },
): { state: DraftState; settle: () => Promise<void> } {
  const [state, setState] = useState<DraftState>({ kind: saved ? 'saved' : 'saving' });
  const [saver] = useState(() =>
    createDraftSaver(saved ? JSON.stringify(form) : null, {
      onState: setState,
      send: (draft, signal) =>
        // The text of a form, as this hook gives it to the saver.
        postJson(
          '/app/draft',
          JSON.parse(draft) as CreateForm,
          signal,
          draft.length <= MAX_KEPT_ALIVE_CHARACTERS,
        ),
    }),
  );
  useEffect(() => {
    if (!paused) saver.keep(JSON.stringify(form));
  }, [saver, form, paused]);
  useEffect(() => {
    const flush = () => saver.flush();
    const leaving = ['pagehide', 'visibilitychange', 'online'];
    for (const event of leaving)
      (event === 'visibilitychange' ? document : window).addEventListener(event, flush);
    return () => {
      for (const event of leaving)
        (event === 'visibilitychange' ? document : window).removeEventListener(event, flush);
      flush();
    };
  }, [saver]);
  return { state, settle: () => saver.drop() };
}
