/** Takes hand-written numbers off the items of a list, where they count up from one. */
import { INLINE_BULLET, type DraftBlock } from '#adapters/shopify/description/draft-block.ts';

type Style = {
  /** Matches the number at the beginning of a text, with the space behind it. */
  pattern: RegExp;
  /** The number, from 1; null when it is none. */
  value(written: string): number | null;
  /** So few items make a list. */
  least: number;
  /** Whether a list in this style is known in the midst of a line too. */
  inline: 'always' | 'after a stop' | 'never';
};
type Marker = { style: Style; value: number; length: number };

/** Zeros of the scripts whose digits number lists: Latin, Arabic, Persian, Indic scripts, Thai, Lao, Burmese, Khmer, full width. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
  0x17e0, 0xff10,
];
const digitOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((each) => code >= each && code < each + 10);
  return zero === undefined ? Number.NaN : code - zero;
};
const decimal = (written: string): number | null => {
  const value = [...written].reduce((sum, digit) => 10 * sum + digitOf(digit), 0);
  return Number.isNaN(value) ? null : value;
};
const within =
  (...alphabets: readonly string[]) =>
  (written: string): number | null => {
    const index = Math.max(...alphabets.map((alphabet) => [...alphabet].indexOf(written.toLowerCase())));
    return index < 0 ? null : index + 1;
  };
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** "①", "➊", "⑴", "⒈" and their like, by the first of each row of nine or more. */
const CIRCLED = ['①', '➀', '➊', '❶', '⑴', '⒈', '⓵'].map((first) => first.codePointAt(0) ?? 0);
const circled = (written: string): number | null => {
  const code = written.codePointAt(0) ?? 0;
  const first = CIRCLED.find((each) => code >= each && code < each + 10);
  return first === undefined ? null : code - first + 1;
};

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const STYLES: readonly Style[] = [
  {
    pattern: new RegExp(`^(\\p{Nd}{1,2})(?:[.．]\\s+|[.．](?=${CJK})|、\\s*|\\.\\)\\s*)(?=\\S)`, 'u'),
    value: decimal,
    least: 2,
    inline: 'after a stop',
  },
  { pattern: /^(\p{Nd}{1,2})[)）]\s*(?=\S)/u, value: decimal, least: 2, inline: 'always' },
  { pattern: /^[(（](\p{Nd}{1,2})[)）]\s*(?=\S)/u, value: decimal, least: 2, inline: 'never' },
  { pattern: /^(\p{Nd}{1,2})\s?[:：–-]\s+(?=\p{L})/u, value: decimal, least: 2, inline: 'never' },
  { pattern: /^(\p{Nd})\ufe0f?\u20e3\s*(?=\S)/u, value: decimal, least: 2, inline: 'always' },
  { pattern: /^([①-⑨➀-➈➊-➒❶-❾⑴-⑼⒈-⒐⓵-⓽])\s*(?=\S)/u, value: circled, least: 2, inline: 'always' },
  {
    pattern: /^[(（]?([\p{Script=Latin}\p{Script=Cyrillic}])[)）]\s+/u,
    value: within('abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрст'),
    least: 2,
    inline: 'always',
  },
  {
    pattern: /^[(（]?([ivx]{1,4})[.)）]\s+/iu,
    value: (written) => ROMAN.indexOf(written.toLowerCase()) + 1 || null,
    least: 2,
    inline: 'never',
  },
  {
    pattern: /^[(（]?([一二三四五六七八九])[)）、．.]\s*/u,
    value: within('一二三四五六七八九'),
    least: 2,
    inline: 'never',
  },
];

/** So many blocks without a number may belong to one item. */
const MAX_BETWEEN = 3;

/** Items become bullets without their number; headings keep their kind. A number that starts no list stays. */
export function withoutNumbers(blocks: readonly DraftBlock[]): DraftBlock[] {
  const lines = blocks.flatMap(splitLine);
  const numbers = new Map<number, Marker>();
  for (const style of STYLES) {
    let run: { at: number; marker: Marker }[] = [];
    const finish = () => {
      if (run.length >= style.least)
        for (const { at, marker } of run) if (!numbers.has(at)) numbers.set(at, marker);
      run = [];
    };
    for (const [at, { text, kind }] of lines.entries()) {
      const marker = kind === 'note' ? null : markerAt(style, text);
      if (marker === null) continue;
      const last = run.at(-1);
      const goesOn =
        last !== undefined && marker.value === last.marker.value + 1 && at - last.at <= MAX_BETWEEN + 1;
      if (!goesOn) finish();
      if (goesOn || marker.value === 1) run.push({ at, marker });
    }
    finish();
  }
  return lines.map((line, at) => {
    const text = line.text.slice(numbers.get(at)?.length ?? 0);
    if (text === line.text || text === '') return line;
    return { ...line, text, kind: line.kind === 'heading' ? 'heading' : 'bullet' };
  });
}

function markerAt(style: Style, text: string): Marker | null {
  const [length, written] = style.pattern.exec(text) ?? [];
  const value = written === undefined ? null : style.value(written);
  return length === undefined || value === null ? null : { style, value, length: length.length };
}

/** A list that was written in one line, as its items with what leads to it before them; any other line as it is. */
function splitLine(block: DraftBlock): DraftBlock[] {
  if (block.kind === 'heading' || block.kind === 'note') return [block];
  const bullets = block.text.split(INLINE_BULLET);
  if (bullets.length > 2 || (bullets.length === 2 && block.kind === 'bullet')) return itemsOf(block, bullets);
  for (const style of STYLES) {
    const starts = style.inline === 'never' ? [] : inlineStarts(style, block.text);
    if (starts.length < 2) continue;
    const parts = [0, ...starts].map((start, index) => block.text.slice(start, starts[index]).trim());
    return [
      ...(parts[0] === '' ? [] : [{ ...block, text: parts[0] ?? '' }]),
      ...parts.slice(1).map((text) => ({ ...block, text })),
    ];
  }
  return [block];
}

/** What stands before the first sign is the item itself where the line began with one, else what leads to the list. */
function itemsOf(block: DraftBlock, [lead = '', ...items]: readonly string[]): DraftBlock[] {
  const shown = items.map((text): DraftBlock => ({ ...block, kind: 'bullet', text: text.trim() }));
  const before: DraftBlock = STOP.test(lead.slice(-1)) ? block : { ...block, kind: 'bullet' };
  return [{ ...before, text: lead.trim() }, ...shown].filter(({ text }) => text !== '');
}

const STOP = /[.!?:;。！？：；)）…]/u;
/** Their stop ends no sentence, and a number follows them: "No. 5". */
const BEFORE_A_NUMBER = /(?<!\p{L})(?:nos?|nr|nro|n|num|núm|art|abb|fig|vol|bd|kap|pos|ed|ca|č|čís)\.$/iu;
/** A space, or nothing before a sign that is a number by itself. */
const BOUNDARY = /(?:^|\s)(?=[\p{Nd}\p{L}①-⒐➀-➒❶-❾⓵-⓽])|(?=[①-⒐➀-➒❶-❾⓵-⓽])/gu;
/** The longest abbreviation before a number. */
const BEFORE_CHARACTERS = 6;
/** The longest number with its signs. */
const MARKER_CHARACTERS = 8;

/** Where the numbers 1, 2, 3 … stand in a line, as offsets; empty when they make no list. */
function inlineStarts(style: Style, text: string): number[] {
  const starts: number[] = [];
  let afterStops = true;
  for (const boundary of text.matchAll(BOUNDARY)) {
    const at = boundary.index + boundary[0].length;
    const marker = markerAt(style, text.slice(at, at + MARKER_CHARACTERS));
    if (marker === null || marker.value !== starts.length + 1) continue;
    const before = text.slice(Math.max(0, at - BEFORE_CHARACTERS), at).trimEnd();
    const isAfterStop = at === 0 || (STOP.test(before.slice(-1)) && !BEFORE_A_NUMBER.test(before));
    // The first one decides where the list begins: after a stop, or with the line.
    if (starts.length === 0 && !isAfterStop) continue;
    afterStops &&= isAfterStop;
    starts.push(at);
  }
  const isList =
    starts.length >= style.least && (style.inline === 'always' || afterStops || starts.length > 2);
  return isList ? starts : [];
}
