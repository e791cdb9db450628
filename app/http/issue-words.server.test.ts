/** Tests what a caller reads of a request that is not what was asked for. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseInWords } from '#app/http/issue-words.server.ts';

const schema = z.strictObject({
  title: z.string().min(2).max(80).optional(),
  seconds: z.literal([15, 30]).optional(),
  kind: z.enum(['clip', 'export']).optional(),
  only: z.literal('yes').optional(),
  count: z.int().min(1).max(9).optional(),
  step: z.number().multipleOf(5).optional(),
  ids: z.array(z.string()).min(1).max(2).optional(),
  id: z.uuid().optional(),
  code: z
    .string()
    .regex(/^[A-Z]+$/)
    .optional(),
  either: z.union([z.number(), z.boolean()]).optional(),
  worded: z.string().max(3, 'Three letters at most.').optional(),
  present: z.object({ name: z.string() }).optional(),
});
const words = (value: unknown): string | undefined => parseInWords(schema, value).error?.issues[0]?.message;

test.each([
  [{ title: 'a' }, 'it must have at least 2 characters.'],
  [{ title: 'a'.repeat(81) }, 'it must have at most 80 characters.'],
  [{ title: 5 }, 'it must be text.'],
  [{ seconds: 20 }, 'it must be one of these: 15, 30.'],
  [{ kind: 'film' }, 'it must be one of these: clip, export.'],
  [{ only: 'no' }, 'it must be yes.'],
  [{ count: 0 }, 'it must be at least 1.'],
  [{ count: 10 }, 'it must be at most 9.'],
  [{ count: 1.5 }, 'it must be a whole number.'],
  [{ step: 7 }, 'it must be a multiple of 5.'],
  [{ ids: [] }, 'it must have at least 1 item.'],
  [{ ids: ['a', 'b', 'c'] }, 'it must have at most 2 items.'],
  [{ ids: 'a' }, 'it must be a list.'],
  [{ id: 'x' }, 'it isn’t a valid uuid.'],
  [{ code: 'x' }, 'it isn’t written as expected.'],
  [{ either: 'x' }, 'it isn’t what was expected.'],
  [{ worded: 'four' }, 'Three letters at most.'],
  [{ present: {} }, 'it’s missing.'],
  [{ other: 1 }, 'it has fields that nobody asked for: other.'],
  [null, 'it’s missing.'],
])('%j: %s', (value, said) => expect(words(value)).toBe(said));
