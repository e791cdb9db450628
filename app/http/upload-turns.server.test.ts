/** Tests that uploads take turns, in all and for each shop, and that none is forgotten. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openUploadTurns } from '#app/http/upload-turns.server.ts';

test('no more than so many are at work at once, of one shop fewer, and all are done', async () => {
  const turns = openUploadTurns({ ofAll: 3, ofShop: 2 });
  const atWork = new Map<string, number>();
  const most = { ofAll: 0, ofShop: 0 };
  const done: string[] = [];
  const upload = (shop: string, index: number) =>
    turns.take(shop, async () => {
      atWork.set(shop, (atWork.get(shop) ?? 0) + 1);
      most.ofShop = Math.max(most.ofShop, atWork.get(shop) ?? 0);
      most.ofAll = Math.max(
        most.ofAll,
        [...atWork.values()].reduce((sum, count) => sum + count, 0),
      );
      await pause(1);
      atWork.set(shop, (atWork.get(shop) ?? 0) - 1);
      done.push(`${shop} ${index}`);
    });
  const asked = ['a', 'b', 'c'].flatMap((shop) =>
    Array.from({ length: 12 }, (_, index) => upload(shop, index)),
  );
  await Promise.all(asked);
  expect(most).toEqual({ ofAll: 3, ofShop: 2 });
  expect(new Set(done).size).toBe(36);
});

test('one that fails gives its turn back', async () => {
  const turns = openUploadTurns({ ofAll: 1, ofShop: 1 });
  await expect(turns.take('a', () => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off');
  expect(await turns.take('a', () => Promise.resolve('next'))).toBe('next');
});
