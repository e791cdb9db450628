/** Orders clips: the same order sent again, after an answer that was lost, is one order; a changed one is another. */
import { useRef, useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { CreateForm } from '#app/contract/create-form.ts';
import type { FailureView } from '#app/contract/reply.ts';
import type { DraftMarks } from '#studio/clip/ports.ts';

export function useGenerate(): {
  generating: boolean;
  failure: FailureView | null;
  generate: (form: CreateForm, before: () => Promise<DraftMarks>) => Promise<string[] | null>;
} {
  const [generating, setOrdering] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const last = useRef<{ body: string; key: string } | null>(null);

  /** Gives the clips' ids; null when nothing was ordered. Stays `ordering` when it was: the page is left. */
  async function generate(form: CreateForm, before: () => Promise<DraftMarks>): Promise<string[] | null> {
    setOrdering(true);
    setFailure(null);
    const draft = await before();
    const body = JSON.stringify(form);
    if (last.current?.body !== body) last.current = { body, key: crypto.randomUUID() };
    const reply = await postJson('/app/generate', { key: last.current.key, form, draft });
    if (reply.ok) return reply.clipIds;
    setOrdering(false);
    setFailure(reply.failure);
    return null;
  }
  return { generating, failure, generate };
}
