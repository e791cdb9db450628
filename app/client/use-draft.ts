/** Saves the Create page's form as the merchant goes, so that leaving and coming back loses nothing. */
import { useEffect, useRef, useState } from 'react';
import { postJson } from '#app/client/post-json.ts';
import type { CreateForm } from '#app/components/create/create-form.ts';

const AFTER_MILLISECONDS = 600;

export type DraftState = 'saved' | 'saving' | 'unsaved';

/** `paused` while the form is being used up: what was ordered is no draft any more. */
export function useDraft(form: CreateForm, paused: boolean): DraftState {
  const [state, setState] = useState<DraftState>('saved');
  const saved = useRef(JSON.stringify(form));
  useEffect(() => {
    const now = JSON.stringify(form);
    if (paused || now === saved.current) return;
    setState('saving');
    const timer = setTimeout(() => {
      void postJson('/app/draft', form).then((reply) => {
        if (reply.ok) saved.current = now;
        setState(reply.ok ? 'saved' : 'unsaved');
      });
    }, AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [form, paused]);
  return state;
}
