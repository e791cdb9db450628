/** Tests that a full disk is answered in a sentence, and that every other fault still reaches the log. */
import { expect, test } from 'vitest';
import { fail, orDiskFull } from '#app/http/replies.server.ts';
import { AppError } from '#studio/shared/errors.ts';
import { ok } from '#studio/shared/result.ts';

test('a full disk is a result, with an answer of its own', async () => {
  const result = await orDiskFull(Promise.reject(new AppError('DISK_FULL')));
  if (result.ok) throw new Error('It was stored.');
  const answer = fail(result.error);
  expect(answer.status).toBe(507);
  expect(await answer.json()).toEqual({
    ok: false,
    failure: {
      code: 'DISK_FULL',
      message:
        'There’s no space left to save the file. Free up some space and try again. Nothing was charged.',
    },
  });
});

test('what worked, what was refused and every other fault go through', async () => {
  expect(await orDiskFull(Promise.resolve(ok('stored')))).toEqual(ok('stored'));
  const fault = new AppError('FILE_NOT_FOUND', { sha256: 'a' });
  await expect(orDiskFull(Promise.reject(fault))).rejects.toBe(fault);
  await expect(orDiskFull(Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
});
