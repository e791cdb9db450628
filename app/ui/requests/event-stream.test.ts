/**
 * Tests that changes are followed through whatever a network does to a stream: cuts, refusals, silence, and
 * no streams at all.
 */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { followEvents, parseMessage } from '#app/ui/requests/event-stream.ts';

/** As in the app, a hundred times faster. */
const PACE = {
  waits: [5, 10, 20],
  pollMilliseconds: 20,
  pollsBetweenTries: 5,
  refusedMilliseconds: 300,
  silenceMilliseconds: 400,
};

const LONG_MILLISECONDS = 5_000;

let server: Server;
let answer: RequestListener;
let asked: number;
/** Answers that the client still listens to. */
let open: Set<ServerResponse>;
let heard: string[];
let stop: AbortController;
let done: Promise<void>;

beforeEach(async () => {
  asked = 0;
  const listening = new Set<ServerResponse>();
  open = listening;
  heard = [];
  stop = new AbortController();
  server = createServer((request, response) => {
    asked += 1;
    listening.add(response);
    response.once('close', () => listening.delete(response));
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  stop.abort();
  await done;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
});

function follow(pace: Partial<typeof PACE> = {}): void {
  const { port } = server.address() as AddressInfo;
  done = followEvents(
    `http://127.0.0.1:${port}/app/events`,
    {
      onEvent: ({ kind, id }) => void heard.push(`${kind} ${id}`),
      onCatchUp: () => void heard.push('catch up'),
    },
    stop.signal,
    { ...PACE, ...pace },
  );
}
const begin = (response: ServerResponse): ServerResponse => {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': ready\n\n');
  return response;
};
const sendEvent = (response: ServerResponse, kind: string, id: string): boolean =>
  response.write(`data: ${JSON.stringify({ kind, id })}\n\n`);
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

test('each change is reported, however its bytes are cut, and comments are not', async () => {
  answer = (_, response) => {
    begin(response);
    const bytes = Buffer.from(
      'data: {"kind":"clip","id":"Vase für dich"}\n\n: still here\n\ndata: {"kind":"points","id":"p"}\n\n',
    );
    const middle = bytes.indexOf('ü') + 1;
    response.write(bytes.subarray(0, middle));
    setTimeout(() => response.write(bytes.subarray(middle)), 20);
  };
  // A busy machine may be silent for longer than a network.
  follow({ silenceMilliseconds: 60_000 });
  await expect.poll(() => heard).toEqual(['catch up', 'clip Vase für dich', 'points p']);
  expect(asked).toBe(1);
});

test.each([
  ['ended', (response: ServerResponse) => response.end()],
  ['cut', (response: ServerResponse) => response.destroy()],
])(
  'a stream that is %s again and again is followed again each time, and what was missed is asked for',
  async (_, breakOff) => {
    answer = (_request, response) => {
      sendEvent(begin(response), 'clip', String(asked));
      if (asked < 8) setTimeout(() => breakOff(response), 5);
    };
    follow();
    await expect.poll(() => heard.at(-1)).toBe('clip 8');
    await pause(4 * PACE.pollMilliseconds);
    // Each break is made good by one catching up; nobody polls beside a stream.
    expect(heard).toEqual(
      Array.from({ length: 8 }, (_each, index) => ['catch up', `clip ${index + 1}`]).flat(),
    );
  },
);

test.each([
  [204, 'without a body'],
  [404, 'not found'],
  [502, 'a bad gateway'],
  [200, 'an end at once'],
])(
  'where streams do not come through (%i, %s) it polls at a steady pace, and uses a stream that comes later',
  async (status) => {
    const times: number[] = [];
    answer = (_, response) =>
      asked < 7 ? response.writeHead(status).end() : sendEvent(begin(response), 'export', 'late');
    follow({ refusedMilliseconds: 2 * LONG_MILLISECONDS, silenceMilliseconds: 60_000 });
    await expect
      .poll(
        () => {
          if (heard.length > times.length) times.push(performance.now());
          return heard.includes('export late');
        },
        { interval: 1 },
      )
      .toBe(true);
    const polls = heard.indexOf('export late') - 1;
    // Three breaks, then five polls before every further try.
    expect(polls).toBe(4 * PACE.pollsBetweenTries);
    expect(asked).toBe(7);
    const gaps = times.slice(1, polls).map((time, index) => time - (times[index] ?? 0));
    // No busy machine takes that long; a gap would last as long as a refusal.
    expect(Math.max(...gaps)).toBeLessThan(LONG_MILLISECONDS);
    await pause(4 * PACE.pollMilliseconds);
    expect(heard.at(-1)).toBe('export late');
  },
);

test('a refused client does not retry at the pace of polling', async () => {
  answer = (_, response) => response.writeHead(401).end();
  follow();
  await pause(2.5 * PACE.refusedMilliseconds);
  expect(asked).toBeGreaterThan(1);
  expect(asked).toBeLessThanOrEqual(3);
  expect(heard).toEqual([]);
});

test('a server that says nothing for too long is left for another connection', async () => {
  answer = (_, response) => void begin(response);
  follow();
  await expect.poll(() => asked, { timeout: 5_000 }).toBe(2);
  await expect.poll(() => open.size).toBe(1);
});

test('one that does not even answer is left too', async () => {
  answer = () => undefined;
  follow();
  await expect.poll(() => asked, { timeout: 5_000 }).toBe(2);
  await expect.poll(() => open.size).toBe(1);
});

test('what cannot be read is passed over', async () => {
  answer = (_, response) => {
    begin(response).write('data: {"kind":"cl\n\ndata: 5\n\ndata: {"kind":"weather","id":"rain"}\n\n');
    sendEvent(response, 'clip', 'after');
  };
  follow();
  await expect.poll(() => heard).toEqual(['catch up', 'clip after']);
  expect(asked).toBe(1);
});

test('it ends when it is stopped, at any point, and leaves no connection behind', async () => {
  answer = (_, response) => void begin(response);
  follow();
  await expect.poll(() => heard).toEqual(['catch up']);
  stop.abort();
  await done;
  await expect.poll(() => open.size).toBe(0);

  answer = (_, response) => response.writeHead(502).end();
  stop = new AbortController();
  follow();
  await expect.poll(() => heard.length).toBeGreaterThan(2);
  stop.abort();
  await done;
  const before = asked;
  await pause(4 * PACE.pollMilliseconds);
  expect(asked).toBe(before);
});

describe('a message', () => {
  test.each([
    ['data: {"kind":"clip","id":"a"}', { kind: 'clip', id: 'a' }],
    ['event: change\ndata: {"kind":"export",\ndata: "id":"b"}', { kind: 'export', id: 'b' }],
    [': still here', null],
    ['data: {"kind":"clip"}', null],
    ['data: null', null],
    ['data: {', null],
  ])('%j', (message, event) => expect(parseMessage(message)).toEqual(event));
});
