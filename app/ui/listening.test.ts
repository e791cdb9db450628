/** What is heard when lines are asked for faster than they are spoken, and what is not. */
import { expect, test } from 'vitest';
import type { Reply } from '#app/contract/reply.ts';
import { openListening, SILENT, type Heard } from '#app/ui/listening.ts';

type Spoken = Reply<{ url: string }>;

function listen({ started = () => Promise.resolve() }: { started?: () => Promise<void> } = {}) {
  const answers = new Map<string, (reply: Spoken) => void>();
  const played: string[] = [];
  const states: Heard[] = [];
  const listening = openListening(
    {
      speak: ({ text }) => new Promise<Spoken>((answer) => answers.set(text, answer)),
      play(url) {
        played.push(url);
        return { started: started(), pause: () => void played.push(`no ${url}`) };
      },
    },
    (heard) => states.push(heard),
  );
  return {
    ...listening,
    played,
    heard: () => states.at(-1),
    press: (text: string) => listening.toggle({ text, language: 'en', voiceId: null, rate: 1 }),
    async answer(text: string, reply: Spoken = { ok: true, url: text }) {
      answers.get(text)?.(reply);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

test('of two lines only the one that was asked for last is played, whichever answer comes first', async () => {
  const { press, answer, played, heard } = listen();
  press('A');
  press('B');
  await answer('B');
  await answer('A');
  expect(played).toEqual(['B']);
  expect(heard()).toEqual({ ...SILENT, playing: 'B' });
  press('B');
  expect([played, heard()]).toEqual([['B', 'no B'], SILENT]);
});

test('what is answered after it was left is not played', async () => {
  const { press, answer, leave, played } = listen();
  press('A');
  leave();
  await answer('A');
  expect(played).toEqual([]);
});

test('what the browser can’t play says so, what was paused does not', async () => {
  const failing = listen({
    started: () => Promise.reject(new DOMException('no codec', 'NotSupportedError')),
  });
  failing.press('A');
  await failing.answer('A');
  expect(failing.heard()?.playing).toBe(null);
  expect(failing.heard()?.failure?.message).toMatch(/play/);
  const paused = listen({ started: () => Promise.reject(new DOMException('', 'AbortError')) });
  paused.press('A');
  await paused.answer('A');
  expect(paused.heard()).toEqual(SILENT);
});

test('what could not be spoken says why, until another is asked for', async () => {
  const { press, answer, heard } = listen();
  const failure = { code: 'SPEAKER_FAILED', message: 'It is asleep.' };
  press('A');
  await answer('A', { ok: false, failure });
  expect(heard()).toEqual({ ...SILENT, failure });
  press('A');
  expect(heard()).toEqual({ ...SILENT, loading: 'A' });
});
