/** Makes titles and pieces of descriptions by chance, with every kind of dirt that shops paste. */
import type { Random } from '#studio/shared/random.ts';
import type { Vocabulary } from '#tests/script/dirty-words.ts';

/** A whole number from `from` to `to`, both included. */
export const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random.next() * (to - from + 1));

const some = <T>(random: Random, from: number, to: number, make: () => T): T[] =>
  Array.from({ length: between(random, from, to) }, make);

const UNITS = [
  'cm',
  'mm',
  'ml',
  'kg',
  'g',
  'oz',
  'in',
  '"',
  'L',
  'W',
  'K',
  '%',
  'm²',
  '°C',
  'kr',
  '€',
  ' pcs',
  '',
];
const figure = (random: Random): string =>
  random.pick([
    () => `${between(random, 1, 999)} ${random.pick(UNITS)}`,
    () => `${between(random, 1, 99)}.${between(random, 0, 9)}${random.pick(UNITS)}`,
    () => `${between(random, 1, 99)},${between(random, 0, 9)} ${random.pick(UNITS)}`,
    () => `${between(random, 2, 90)}x${between(random, 2, 90)}x${between(random, 2, 90)} cm`,
    () =>
      random.pick([
        '18K',
        '316L',
        '4K',
        '80s',
        '1920s',
        'THB007',
        '3/4',
        '½',
        '24/7',
        'No. 5',
        'ca. 1 250 g',
      ]),
    () => `${between(random, 1, 20)}~${between(random, 21, 40)}cm`,
  ])();

/** "linen, wool and velvet". */
const enumeration = (random: Random, { words, comma, and, space }: Vocabulary): string => {
  const items = some(random, 2, 6, () => random.pick(words));
  return `${items.slice(0, -1).join(comma)}${space}${and}${space}${items.at(-1) ?? ''}`;
};

const clause = (random: Random, vocabulary: Vocabulary, longest: number): string =>
  some(random, 1, longest, () =>
    random.next() < 0.08
      ? figure(random)
      : random.next() < 0.06
        ? enumeration(random, vocabulary)
        : random.pick(vocabulary.words),
  ).join(vocabulary.space);

/** One to four clauses with their links; ends with a stop, mostly. */
export function sentence(random: Random, vocabulary: Vocabulary): string {
  const { links, space, comma, stop } = vocabulary;
  const joint = () =>
    random.next() < 0.6
      ? `${comma.trimEnd()}${space}${random.pick(links)}${space}`
      : random.pick([comma, '; ', ' – ', ': ', ' (']);
  const text = some(random, 1, 4, () => clause(random, vocabulary, 12)).reduce(
    (all, part) => `${all}${joint()}${part}`,
  );
  const end = random.next() < 0.85 ? stop : random.pick(['!', '?', '!!!', '…', '', '?!', ',', ':']);
  return text.charAt(0).toUpperCase() + text.slice(1) + end;
}

/** Sentences up to this many characters and a few more. */
export function sentences(random: Random, vocabulary: Vocabulary, characters: number): string {
  let text = '';
  while (text.length < characters) text += `${sentence(random, vocabulary)} `;
  return text;
}

/** Words without a sign between them. */
export function unsigned(random: Random, { words, space }: Vocabulary, characters: number): string {
  let text = '';
  while (text.length < characters) text += `${random.pick(words)}${space}`;
  return text;
}

/** The longest title that a store takes. */
const MAX_TITLE = 255;
const EMOJI = ['🔥', '✨', '👩‍👩‍👧', '❤️', '🇫🇷', '✅', '⭐⭐⭐⭐⭐', '👍🏽'];

/** A title of 1 to 255 characters; spaces alone are among them. */
export function title(random: Random, vocabulary: Vocabulary): string {
  const { words, comma, space } = vocabulary;
  const name = (longest = 4) => some(random, 1, longest, () => random.pick(words)).join(space);
  const made = random.pick<() => string>([
    name,
    name,
    () =>
      `${name()} ${random.pick(['[Limited Edition]', '{blue}', '(2 pack)', '【新品】', '<b>new</b>', '[SALE] [NEW]', '("L")'])}`,
    () => `[${random.pick(['Limited Edition', 'NEW', 'B-Ware'])}] ${name()}`,
    () => some(random, 3, 12, name).join(random.pick([' | ', '|', ' / ', ' • ', ' - ', ' – ', ' · '])),
    () => `${random.pick(EMOJI)}${name()}${random.pick(EMOJI)} ${random.pick(EMOJI)}`,
    () => random.pick(['🔥🔥🔥', '***', '—', '!!!', '...']),
    () =>
      `${random.pick(['x.com', 'www.my-shop.de', 'https://x.com/a?b=c', 'info@x.com', '+1 800 555 0199', '@handle', '#tag'])} ${name()}`,
    () => random.pick(['x.com', 'https://x.com', 'a@b.co']),
    () => `${random.pick(['**', '*', '__', '~~', '# ', '`'])}${name()}${random.pick(['**', '*', '', ' **'])}`,
    () => name(6).toUpperCase(),
    () => ' '.repeat(between(random, 1, MAX_TITLE)),
    () => `${name()}${' '.repeat(between(random, 10, 200))}${name()}`,
    () => random.pick(words).repeat(MAX_TITLE),
    () => [...random.pick(words)].slice(0, between(random, 1, 3)).join(''),
    () => random.pick(['A', 'X2', '7', 'Ü', '茶', 'Ox', '501', 'N°5', '½', 'a1', '١']),
    () => figure(random),
    () => unsigned(random, vocabulary, MAX_TITLE),
    () => some(random, 20, 60, () => random.pick(words)).join(comma),
    () => `${name(2)} - ${name()} (${random.pick(['SKU-10293', 'AB12', 'THB007'])})`,
    () => `${name(2)}: ${name()}`,
    () => `"${name()}`,
    () => `${name()} &amp; ${name()} &#x27;`,
    () => `${name()} ${figure(random)} ${name()} ${figure(random)}`,
    () => `${name()}\u0000\u202e${name()}\t\n${name()}`,
    () => `${name()}™ ${name()}® ©`,
    () => `${name()}^2 = ${name()} ~ \\${name()} <${name()}> {{ ${name()} }}`,
  ])();
  return made.slice(0, MAX_TITLE);
}

/** The label of a detail and its value: "Chain length: 45 cm". */
export const labelled = (random: Random, vocabulary: Vocabulary): readonly [label: string, value: string] => [
  random.pick(vocabulary.labels),
  random.pick([
    () => figure(random),
    () => clause(random, vocabulary, 4),
    () => enumeration(random, vocabulary),
  ])(),
];
