/** Asks a person at the terminal a question that yes or no answers. */
import { createInterface } from 'node:readline/promises';

export type Answer = 'yes' | 'no' | 'canceled';

/** Where a question is shown and answered. */
export type Terminal = {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  signal: AbortSignal;
  /** False where lines come without a keyboard, which sends no Ctrl-C; by default what the output is. */
  terminal?: boolean;
};

/** An empty line is yes; Ctrl-C, Ctrl-D and the signal cancel. The terminal keeps Ctrl-C from the process meanwhile. */
export async function ask(question: string, { signal, ...terminal }: Terminal): Promise<Answer> {
  const lines = createInterface(terminal);
  const left = new AbortController();
  lines.once('SIGINT', () => left.abort());
  lines.once('close', () => left.abort());
  try {
    const answer = await lines.question(question, { signal: AbortSignal.any([signal, left.signal]) });
    return /^n/i.test(answer.trim()) ? 'no' : 'yes';
  } catch (error) {
    if (signal.aborted || left.signal.aborted) return 'canceled';
    throw error;
  } finally {
    lines.close();
  }
}
