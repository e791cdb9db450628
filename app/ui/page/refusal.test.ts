/** Tests what is shown of a page that could not be opened. */
import { expect, test } from 'vitest';
import { refusalOf } from '#app/ui/page/refusal.ts';

const response = (status: number, data: unknown) => ({ status, statusText: '', internal: false, data });

test('what a route refuses is shown in its own sentence', () => {
  expect(
    refusalOf(
      response(404, {
        ok: false,
        failure: { code: 'NOT_FOUND', message: 'There’s nothing here. It may have been deleted.' },
      }),
    ),
  ).toEqual({
    title: 'Page not found',
    message: 'There’s nothing here. It may have been deleted.',
    worthRetrying: false,
  });
  expect(
    refusalOf(
      response(429, {
        ok: false,
        failure: { code: 'TOO_MANY_REQUESTS', message: 'Wait 20 seconds, then try again.' },
      }),
    ),
  ).toEqual({
    title: 'We couldn’t open this page',
    message: 'Wait 20 seconds, then try again.',
    worthRetrying: true,
  });
});

test('a page that did not come because there is no connection says so', () => {
  expect(refusalOf(new TypeError('Failed to fetch'), true)).toMatchObject({
    title: 'You’re offline',
    worthRetrying: true,
  });
  expect(refusalOf(new TypeError('Failed to fetch'), false).title).toBe('We couldn’t open this page');
});

test('an address that no route has is not there', () => {
  expect(refusalOf(response(404, 'Error: No route matches URL "/nowhere"')).message).toBe(
    'There’s nothing here. It may have been deleted.',
  );
});

test.each([
  new Error('relation "clips" does not exist'),
  response(500, { stack: 'at clips.ts:12' }),
  response(500, 'Unexpected'),
  null,
  'thrown',
])('of a fault nothing is shown but that there was one: %s', (fault) => {
  expect(refusalOf(fault)).toEqual({
    title: 'We couldn’t open this page',
    message:
      'Something went wrong while opening this page. Your clips and points are safe. Try again in a moment.',
    worthRetrying: true,
  });
});
