/** Says in plain words what is wrong with a request, where its schema has no words of its own. */
import { z } from 'zod';

/** What is counted, by how many there may be: "at most 1 item", "at least 2 characters". */
const COUNTED: Partial<Record<string, readonly [string, string]>> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
  set: ['item', 'items'],
  map: ['item', 'items'],
};
/** A number and a moment are bounds themselves. */
const BOUND: readonly [string, string] = ['', ''];
const KINDS: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
const MAX_LISTED = 12;

const listed = (values: readonly unknown[]): string =>
  `${values.slice(0, MAX_LISTED).join(', ')}${values.length > MAX_LISTED ? ', …' : ''}`;

function amount(origin: string, count: number | bigint): string {
  const [one, many] = COUNTED[origin] ?? BOUND;
  return `${count} ${Number(count) === 1 ? one : many}`.trimEnd();
}

/**
 * One sentence for what a schema found ("it must have at most 80 characters."), that follows the field's name
 * and a colon.
 */
export function issueWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return 'it’s missing.';
      return `it must be ${KINDS[issue.expected] ?? `of another type (${issue.expected})`}.`;
    case 'too_big':
      return `it must ${issue.origin in COUNTED ? 'have' : 'be'} at most ${amount(issue.origin, issue.maximum)}.`;
    case 'too_small':
      return `it must ${issue.origin in COUNTED ? 'have' : 'be'} at least ${amount(issue.origin, issue.minimum)}.`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `it must be ${String(issue.values[0])}.`
        : `it must be one of these: ${listed(issue.values)}.`;
    case 'not_multiple_of':
      return `it must be a multiple of ${issue.divisor}.`;
    case 'unrecognized_keys':
      return `it has fields that nobody asked for: ${listed(issue.keys)}.`;
    case 'invalid_format':
      return issue.format === 'regex' ? 'it isn’t written as expected.' : `it isn’t a valid ${issue.format}.`;
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'it isn’t what was expected.';
  }
}

/** `schema.safeParse` with these words. */
export const parseInWords = <T>(schema: z.ZodType<T>, value: unknown): z.ZodSafeParseResult<T> =>
  schema.safeParse(value, { error: issueWords });
