/** Sums the critic's figures up over many films, each beside its target. */
import type { DirectedFilm } from '#bench/craft/films.ts';
import { assess, type Assessment } from '#studio/storyboard/critic/assess.ts';
import type { LookId } from '#studio/storyboard/storyboard.ts';

/** What `npm run bench -- craft` keeps of a commit: a text for each measure, by its name. */
export type Measured = { commit: string; films: number; values: Record<string, string> };

type Film = DirectedFilm & Assessment;
type Measure = { name: string; target: string; of: (films: readonly Film[]) => string };

/** Looks that change quickly and dissolve little. */
const LIVELY: ReadonlySet<LookId> = new Set<LookId>(['bold', 'pop']);
const lively = (films: readonly Film[]): Film[] => films.filter(({ lookId }) => LIVELY.has(lookId));
const calm = (films: readonly Film[]): Film[] => films.filter(({ lookId }) => !LIVELY.has(lookId));

/** The measures of film.md that can be read from a document. */
export const MEASURES: readonly Measure[] = [
  {
    name: 'hook is not the title, where there is copy',
    target: 'all',
    of: (films) =>
      countOf(
        films.filter(({ hasCopy }) => hasCopy),
        ({ figures }) => !figures.hookIsTitle,
      ),
  },
  {
    name: 'hard cuts of all changes',
    target: '≥ 60 %',
    of: (films) => percent(weighted(films, ({ hardCuts }) => hardCuts)),
  },
  {
    name: 'dissolves of all changes, lively looks',
    target: '≤ 15 %',
    of: (films) => percent(weighted(lively(films), ({ dissolves }) => dissolves)),
  },
  {
    name: 'dissolves of all changes, calm looks',
    target: '≤ 30 %',
    of: (films) => percent(weighted(calm(films), ({ dissolves }) => dissolves)),
  },
  {
    name: 'dissolves between two views of the product',
    target: '0',
    of: (films) => faults(films, 'double-exposure'),
  },
  {
    name: 'changes in the first 5 s, lively looks: median, films that reach it',
    target: '≥ 5',
    of: (films) => medianAndReach(lively(films), ({ figures }) => figures.openingChanges, 5),
  },
  {
    name: 'changes in the first 5 s, calm looks: median, films that reach it',
    target: '≥ 3',
    of: (films) => medianAndReach(calm(films), ({ figures }) => figures.openingChanges, 3),
  },
  {
    name: 'different layouts, 15 s: median, films that reach it',
    target: '≥ 4',
    of: (films) => medianAndReach(ofLength(films, 15), ({ figures }) => figures.layouts, 4),
  },
  {
    name: 'different layouts, 30 s: median, films that reach it',
    target: '≥ 6',
    of: (films) => medianAndReach(ofLength(films, 30), ({ figures }) => figures.layouts, 6),
  },
  {
    name: 'films of 15 s that use all pictures, or seven',
    target: 'all',
    of: (films) =>
      countOf(ofLength(films, 15), ({ figures, pictures }) => figures.picturesUsed >= Math.min(7, pictures)),
  },
  {
    name: 'words and price over the product, share of all frames × area',
    target: '≤ 2 %',
    of: (films) => percent(mean(films.map(({ figures }) => figures.wordsOnProduct))),
  },
  { name: 'scenes with more than 2 % of it', target: '0', of: (films) => faults(films, 'words-on-product') },
  {
    name: 'smallest OKLab distance of product and ground: lowest, films under 0.25',
    target: '≥ 0.25',
    of: (films) => {
      const distances = films.flatMap(({ figures }) => figures.groundDistance ?? []);
      return `${Math.min(...distances).toFixed(2)}, ${distances.filter((each) => each < 0.25).length} of ${distances.length}`;
    },
  },
  {
    name: 'coverage of a 9:16 frame by picture or product',
    target: '≥ 65 %',
    of: (films) =>
      percent(
        mean(
          films
            .filter(({ storyboard }) => storyboard.aspectRatio === '9:16')
            .flatMap(({ figures }) => figures.coverage ?? []),
        ),
      ),
  },
  {
    name: 'longest time without words, seconds: median, worst',
    target: '≤ 0.6',
    of: (films) => medianAndWorst(films.map(({ figures }) => figures.longestSilenceSeconds)),
  },
  {
    name: 'a page of captions, seconds: median of films',
    target: '0.8–1.6',
    of: (films) => median(films.flatMap(({ figures }) => figures.captionPageSeconds ?? [])).toFixed(2),
  },
  {
    name: 'music swings of 10 dB within 0.3 s',
    target: '0',
    of: (films) => String(sum(films.map(({ figures }) => figures.musicSwings))),
  },
  {
    name: 'end card or button on the last hit',
    target: 'all',
    of: (films) => countOf(films, ({ figures }) => figures.endsOnLastHit === true),
  },
  {
    name: 'call to action ends before the film does, seconds: least',
    target: '≥ 0.4',
    of: (films) =>
      Math.min(...films.flatMap(({ figures }) => figures.callToActionRoomSeconds ?? [])).toFixed(2),
  },
  {
    name: 'product cut off, aimed beside, or colored: scenes',
    target: '0',
    of: (films) =>
      String(
        sum(
          films.map(
            (film) =>
              film.faults.filter(({ kind }) =>
                ['subject-cut', 'aim-off-subject', 'detail-too-wide', 'product-coloured'].includes(kind),
              ).length,
          ),
        ),
      ),
  },
];

/** Each measure of these films in words. */
export function measuresOf(films: readonly DirectedFilm[]): Record<string, string> {
  const assessed = films.map((film) => ({ ...film, ...assess(film.storyboard) }));
  return Object.fromEntries(MEASURES.map(({ name, of }) => [name, of(assessed)]));
}

const ofLength = (films: readonly Film[], seconds: number): Film[] =>
  films.filter(({ storyboard }) => storyboard.seconds === seconds);

const countOf = (films: readonly Film[], is: (film: Film) => boolean): string =>
  `${films.filter(is).length} of ${films.length}`;

const faults = (films: readonly Film[], kind: Assessment['faults'][number]['kind']): string =>
  String(sum(films.map((film) => film.faults.filter((fault) => fault.kind === kind).length)));

/** A share of each film's changes, as a share of all changes. */
function weighted(films: readonly Film[], read: (figures: Film['figures']) => number | null): number {
  const changes = sum(films.map(({ figures }) => figures.changes));
  return sum(films.map(({ figures }) => (read(figures) ?? 0) * figures.changes)) / changes;
}

function medianAndReach(films: readonly Film[], read: (film: Film) => number, target: number): string {
  const reached = films.filter((film) => read(film) >= target).length;
  return `${median(films.map(read))}, ${reached} of ${films.length}`;
}

const medianAndWorst = (values: readonly number[]): string =>
  `${median(values).toFixed(1)}, ${Math.max(...values).toFixed(1)}`;

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
