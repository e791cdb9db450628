/** Prints the figures of two commits beside each other. */
import type { Table } from '#bench/table.ts';
import { FAULT_KINDS } from '#bench/words/faults.ts';
import type { Figures, GroupFigures, Share } from '#bench/words/figures.ts';
import { DOUBLING_KILOBYTES } from '#bench/words/measure-doubling.ts';

const GROUPS = {
  demo: 'demo catalogue',
  written: 'hand-written',
  dirty: 'dirty',
} as const;
const NONE = '–';

const percent = ({ count, of }: Share): string =>
  of === 0 ? NONE : `${((100 * count) / of).toFixed(1)} % of ${of}`;
const known = (share: Share | undefined): string => (share === undefined ? NONE : percent(share));
const counted = (count: number, of: number): string => `${count} of ${of}`;

type Row = readonly [name: string, cell: (figures: GroupFigures) => string];

const withoutScript = ({ without }: GroupFigures): number =>
  Object.values(without).reduce((sum, count) => sum + count, 0);

const ROWS: readonly Row[] = [
  [
    'no script',
    (figures) => {
      const codes = Object.entries(figures.without).map(([code, count]) => `${code} ${count}`);
      return `${counted(withoutScript(figures), figures.scripts)}${codes.length === 0 ? '' : ` (${codes.join(', ')})`}`;
    },
  ],
  ...Object.entries(FAULT_KINDS).map(([kind, name]): Row => [
    name,
    (figures) => counted(figures.faults[kind] ?? 0, figures.scripts - withoutScript(figures)),
  ]),
  ['lines with a picture by words, English', (figures) => known(figures.picturesByWords?.english)],
  ['lines with a picture by words, other languages', (figures) => known(figures.picturesByWords?.other)],
  ['lines with a picture by order, English', (figures) => known(figures.picturesByOrder?.english)],
  ['lines with a picture by order, other languages', (figures) => known(figures.picturesByOrder?.other)],
  ['the picture that shows the words, English', ({ rightPictures }) => percent(rightPictures.english)],
  ['the picture that shows the words, other languages', ({ rightPictures }) => percent(rightPictures.other)],
  ...['15', '30'].flatMap((seconds): Row[] => [
    [
      `${seconds} s filled, median where there is enough to say`,
      ({ fill }) => (fill[seconds] === undefined ? NONE : `${(100 * fill[seconds].median).toFixed(0)} %`),
    ],
    [
      `${seconds} s filled to 85–95 %`,
      ({ fill }) => (fill[seconds] === undefined ? NONE : percent(fill[seconds].good)),
    ],
  ]),
  [
    'a script, ms of CPU (median, p99)',
    ({ milliseconds: { median, p99 } }) => `${median.toFixed(1)}, ${p99.toFixed(1)}`,
  ],
];

/** Three tables: scripts by group of products, time by length of the text, and the standard sentences. */
export function wordTables(before: Figures, now: Figures): Table[] {
  const groups = Object.entries(GROUPS);
  const cell = (figures: Figures, group: string, [, read]: Row): string => {
    const measured = figures.groups[group];
    return measured === undefined ? NONE : read(measured);
  };
  return [
    {
      title: `Scripts by the built-in writer, 15 and 30 s: at ${before.commit} and now`,
      columns: ['scripts with', ...groups.flatMap(([, name]) => [`${name}, before`, 'now'])],
      rows: ROWS.map((row) => [
        row[0],
        ...groups.flatMap(([group]) => [cell(before, group, row), cell(now, group, row)]),
      ]),
      note: 'Faults of hand-written products are marked by hand and found by rules; those of others by rules alone. Each commit is held to its own checks.',
    },
    doublingTable(before, now),
    sentenceTable(before, now),
  ];
}

function doublingTable(before: Figures, now: Figures): Table {
  const times = (all: readonly (number | null)[] | undefined): string =>
    (all ?? []).map((time) => (time === null ? NONE : time.toFixed(time < 10 ? 1 : 0))).join(' · ');
  return {
    title: `Milliseconds of CPU a script on texts that double: ${DOUBLING_KILOBYTES.join(', ')} KB`,
    columns: ['text', 'before', '× at most', 'now', '× at most'],
    rows: Object.keys(now.doubling).map((kind) => [
      kind,
      times(before.doubling[kind]),
      largestRatio(before.doubling[kind] ?? []),
      times(now.doubling[kind]),
      largestRatio(now.doubling[kind] ?? []),
    ]),
    note: 'Linear time doubles (× 2) with each size. Times under 5 ms are left out of the ratios: they show nothing about growth.',
  };
}

const MIN_MEASURED_MILLISECONDS = 5;

/** Of each time to the one before. */
function largestRatio(times: readonly (number | null)[]): string {
  const ratios = times.flatMap((time, index) => {
    const half = times[index - 1];
    return time === null || half === null || half === undefined || half < MIN_MEASURED_MILLISECONDS
      ? []
      : [time / half];
  });
  return ratios.length === 0 ? NONE : Math.max(...ratios).toFixed(1);
}

const sentenceTable = (before: Figures, now: Figures): Table => ({
  title: 'Standard sentences: what the writer offers of them, held against what may be said',
  columns: ['language', 'sentences', 'wrong, before', 'now', 'allowed cuts found, before', 'now'],
  rows: Object.entries(now.sentences).map(([language, { sentences, wrong, cuts }]) => {
    const old = before.sentences[language];
    return [
      language,
      String(sentences),
      old === undefined ? NONE : String(old.wrong),
      String(wrong),
      old === undefined ? NONE : percent(old.cuts),
      percent(cuts),
    ];
  }),
});
