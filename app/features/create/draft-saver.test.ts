/** Lets changes come in every order that a merchant and a slow server can make, on a clock of its own. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftSaver, type DraftState } from '#app/features/create/draft-saver.ts';

const OFFLINE = { code: 'OFFLINE', message: 'There is no connection.' };
/** How long the server takes for each, and whether it takes it. */
let server: { milliseconds: number; refuses: typeof OFFLINE | null };
let landed: string[];
let aborted: string[];
let states: DraftState[];

beforeEach(() => {
  vi.useFakeTimers();
  [landed, aborted, states] = [[], [], []];
  server = { milliseconds: 50, refuses: null };
});
afterEach(() => {
  vi.useRealTimers();
});

const saver = (kept: string | null = 'old') =>
  createDraftSaver(kept, {
    onState: (state) => states.push(state),
    send: (draft, signal) => {
      const { milliseconds, refuses } = server;
      return new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted.push(draft);
          reject(new DOMException('A later one goes out.', 'AbortError'));
        });
        setTimeout(() => {
          if (signal.aborted) return;
          if (refuses === null) landed.push(draft);
          resolve(refuses === null ? { ok: true } : { ok: false, failure: refuses });
        }, milliseconds);
      });
    },
  });

test('a change is on its way at once, and the page learns when it is saved', async () => {
  saver().keep('one');
  expect(states).toEqual([{ kind: 'saving' }]);
  await vi.advanceTimersByTimeAsync(50);
  expect([landed, states.at(-1)]).toEqual([['one'], { kind: 'saved' }]);
});

test('what was kept already is not sent, and nothing is when nothing changed', async () => {
  saver('old').keep('old');
  saver(null).keep('old');
  await vi.runAllTimersAsync();
  expect(landed).toEqual(['old']);
});

test('changes that come while one is on its way follow it as one, however slow it is', async () => {
  server.milliseconds = 3000;
  const draft = saver();
  for (const each of ['a', 'ab', 'abc']) draft.keep(each);
  server.milliseconds = 10;
  await vi.advanceTimersByTimeAsync(2999);
  expect(landed).toEqual([]);
  await vi.runAllTimersAsync();
  expect([landed, states.at(-1)]).toEqual([['a', 'abc'], { kind: 'saved' }]);
});

test('going back to what is on its way waits for nothing else', async () => {
  const draft = saver();
  for (const each of ['a', 'b', 'a']) draft.keep(each);
  await vi.runAllTimersAsync();
  expect(landed.at(-1)).toBe('a');
});

test('leaving the page sends the last change at once, instead of the previous one', async () => {
  server.milliseconds = 3000;
  const draft = saver();
  draft.keep('a');
  draft.keep('ab');
  server.milliseconds = 10;
  void draft.flush();
  expect(aborted).toEqual(['a']);
  await vi.runAllTimersAsync();
  expect([landed, states.at(-1)]).toEqual([['ab'], { kind: 'saved' }]);
  void draft.flush();
  await vi.runAllTimersAsync();
  expect(landed).toEqual(['ab']);
});

test('a refusal is shown in the server’s own words, and the draft is sent again by itself and by the next change', async () => {
  server.refuses = OFFLINE;
  const draft = saver();
  draft.keep('a');
  await vi.advanceTimersByTimeAsync(60);
  expect(states.at(-1)).toEqual({ kind: 'unsaved', message: OFFLINE.message });
  server.refuses = null;
  await vi.advanceTimersByTimeAsync(5100);
  expect([landed, states.at(-1)]).toEqual([['a'], { kind: 'saved' }]);
});

test('what was requested is no draft: nothing is sent after it was dropped', async () => {
  server.milliseconds = 100;
  const draft = saver();
  draft.keep('a');
  draft.keep('ab');
  let over = false;
  void draft.drop().then(() => (over = true));
  await vi.advanceTimersByTimeAsync(99);
  expect(over).toBe(false);
  await vi.runAllTimersAsync();
  expect([over, landed]).toEqual([true, ['a']]);
});

test('a draft that another page has saved waits, with every later change, until this page’s is to stay', async () => {
  server.refuses = { code: 'DRAFT_CHANGED', message: 'You changed this draft in another tab.' };
  const draft = saver();
  draft.keep('a');
  await vi.advanceTimersByTimeAsync(60);
  expect(states.at(-1)).toEqual({ kind: 'conflict', message: 'You changed this draft in another tab.' });
  server.refuses = null;
  draft.keep('ab');
  void draft.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([landed, states.at(-1)?.kind]).toEqual([[], 'conflict']);
  draft.resume();
  await vi.runAllTimersAsync();
  expect([landed, states.at(-1)]).toEqual([['ab'], { kind: 'saved' }]);
});

test('going to another product waits until the last change is answered', async () => {
  const draft = saver();
  draft.keep('a');
  draft.keep('ab');
  let answered = false;
  void draft.flush().then(() => (answered = true));
  await vi.advanceTimersByTimeAsync(40);
  expect(answered).toBe(false);
  await vi.runAllTimersAsync();
  expect([answered, landed]).toEqual([true, ['ab']]);
});
