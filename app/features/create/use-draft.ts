/**
 * Saves the Create page's form as the merchant goes, each product's by itself, so that leaving, coming back
 * and a second tab lose nothing.
 */
import { useEffect, useRef, useState } from 'react';
import type { DraftState } from '#app/features/create/draft-saver.ts';
import { openDraftSession, type DraftSession, type Kept } from '#app/features/create/draft-session.ts';
import { postJson } from '#app/ui/requests/post-json.ts';
import type { CreateForm } from '#app/contract/create-form.ts';
import type { DraftName, OpenedDraft } from '#app/contract/draft.ts';
import type { FailureView } from '#app/contract/reply.ts';
import type { DraftMarks } from '#studio/clip/ports.ts';

const LEAVING = [
  ['pagehide', () => window],
  ['online', () => window],
  ['visibilitychange', () => document],
] as const;

export type Draft = {
  state: DraftState;
  /** Called before the form is submitted: requested clips are no draft any more. Returns what the request clears. */
  settle: () => Promise<DraftMarks>;
  /** Leaves the product behind, saved, and gives the draft that is kept for another one. */
  open: (name: DraftName) => Promise<OpenedDraft | null>;
  /** From then on the form is this product's. */
  begin: (name: DraftName, kept: Kept | null) => void;
  /** After a conflict: this page's choices stay. Null when they do. */
  keepMine: (name: DraftName) => Promise<FailureView | null>;
};

/** `kept` is what the server has for the product that the page begins with. Nothing is saved while `paused`. */
export function useDraft(
  form: CreateForm,
  { name, kept, paused }: { name: DraftName; kept: Kept | null; paused: boolean },
): Draft {
  const [state, setState] = useState<DraftState>({ kind: kept === null ? 'saving' : 'saved' });
  const current = useRef<DraftSession | null>(null);
  const begun = (of: DraftName, its: Kept | null): DraftSession => {
    const opened: DraftSession = openDraftSession(of, its, (next) => {
      // What is still on its way for the product before says nothing about this one.
      if (current.current === opened) setState(next);
    });
    current.current = opened;
    return opened;
  };
  const [session, setSession] = useState(() => begun(name, kept));
  useEffect(() => {
    if (!paused) session.saver.keep(JSON.stringify(form));
  }, [session, form, paused]);
  useEffect(() => {
    const flush = () => void session.saver.flush();
    for (const [event, at] of LEAVING) at().addEventListener(event, flush);
    return () => {
      for (const [event, at] of LEAVING) at().removeEventListener(event, flush);
      flush();
    };
  }, [session]);

  const newest = async (of: DraftName) => postJson('/app/draft/newest', of);
  return {
    state,
    async settle() {
      await session.saver.drop();
      return session.marks();
    },
    async open(of) {
      await session.saver.flush();
      const reply = await newest(of);
      return reply.ok ? reply.draft : null;
    },
    begin(of, its) {
      setSession(begun(of, its));
      setState({ kind: its === null ? 'saving' : 'saved' });
    },
    async keepMine(of) {
      const reply = await newest(of);
      if (!reply.ok) return reply.failure;
      session.replace(reply.draft?.stamp ?? null);
      return null;
    },
  };
}
