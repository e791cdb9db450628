/**
 * Requests clips: the same request sent again, after an answer that was lost, counts once; a changed one is
 * another.
 */
import { useRef, useState } from 'react';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { CreateForm } from '#app/contract/create-form.ts';
import type { NotStartedVideo } from '#app/contract/home.ts';
import type { FailureView } from '#app/contract/reply.ts';
import type { DraftMarks } from '#studio/clip/ports.ts';

/** `notStarted`: the languages that no clip is made in. */
export type Generated = { clipIds: string[]; notStarted: NotStartedVideo[] };

export function useGenerate(): {
  generating: boolean;
  failure: FailureView | null;
  generate: (form: CreateForm, before: () => Promise<DraftMarks>) => Promise<Generated | null>;
} {
  const [generating, setGenerating] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const last = useRef<{ body: string; key: string } | null>(null);

  /** Gives what was started; null when nothing was requested. Stays `generating` when it was: the page is left. */
  async function generate(form: CreateForm, before: () => Promise<DraftMarks>): Promise<Generated | null> {
    setGenerating(true);
    setFailure(null);
    const draft = await before();
    const body = JSON.stringify(form);
    if (last.current?.body !== body) last.current = { body, key: crypto.randomUUID() };
    const reply = await postJson('/app/generate', { key: last.current.key, form, draft });
    if (reply.ok)
      return {
        clipIds: reply.clipIds,
        notStarted: reply.notMade.map(({ language, name, message }) => ({
          id: language,
          title: name,
          message,
        })),
      };
    setGenerating(false);
    setFailure(reply.failure);
    return null;
  }
  return { generating, failure, generate };
}
