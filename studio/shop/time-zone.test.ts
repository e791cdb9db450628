/** A shop's time zone is asked for once a day, and no page waits for a store that was asked before. */
import { expect, test } from 'vitest';
import { timeZoneOf } from '#studio/shop/time-zone.ts';

/** `known`: what the database takes. */
function shop(name: string | null, isRecent: boolean, answer: string | null, known = true) {
  const row = { name, isRecent };
  const asked: string[] = [];
  return {
    asked,
    row,
    ports: {
      kept: {
        load: () => Promise.resolve({ ...row }),
        save: (saved: string) => {
          Object.assign(row, { name: known ? saved : row.name, isRecent: true });
          return Promise.resolve();
        },
      },
      ask: () => {
        asked.push('asked');
        return Promise.resolve(answer);
      },
    },
  };
}

test('is read from the store at first, and kept', async () => {
  const { ports, asked } = shop(null, false, 'Pacific/Auckland');
  expect([await timeZoneOf(ports), await timeZoneOf(ports)]).toEqual([
    'Pacific/Auckland',
    'Pacific/Auckland',
  ]);
  expect(asked).toHaveLength(1);
});

test('is UTC while the store does not answer, and where nobody knows the name', async () => {
  expect(await timeZoneOf(shop(null, false, null).ports)).toBe('UTC');
  expect(await timeZoneOf(shop(null, false, 'Middle-earth/Shire').ports)).toBe('UTC');
  expect(await timeZoneOf(shop(null, false, 'America/Los_Angeles', false).ports)).toBe('UTC');
});

test('that the database does not know is not asked for with every page', async () => {
  const { ports, asked } = shop(null, false, 'America/Los_Angeles', false);
  for (let page = 0; page < 3; page++) expect(await timeZoneOf(ports)).toBe('UTC');
  expect(asked).toHaveLength(1);
});

test('that is a day old is used while it is read again', async () => {
  const { ports, row } = shop('Europe/Paris', false, 'America/Los_Angeles');
  expect(await timeZoneOf(ports)).toBe('Europe/Paris');
  await expect.poll(() => row.name).toBe('America/Los_Angeles');
  expect(await timeZoneOf(shop('Europe/Paris', false, null).ports)).toBe('Europe/Paris');
});
