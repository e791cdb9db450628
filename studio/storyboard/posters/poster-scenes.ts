/** Decides which scenes become posters: what is said in few words stands large, the price and the rating where they are said. */
import type { Picture, Point } from '#studio/product/picture.ts';
import { ratingText, type Product } from '#studio/product/product.ts';
import { scriptOf } from '#studio/shared/language.ts';
import { posterOf } from '#studio/storyboard/posters/make-poster.ts';
import { withSwatches } from '#studio/storyboard/posters/swatch-run.ts';
import { isTogether } from '#studio/storyboard/posters/shown-poster.ts';
import { shotsOf } from '#studio/storyboard/shown-pictures.ts';
import { priceBeforeText, priceText } from '#studio/storyboard/price-text.ts';
import type { StoryboardInput } from '#studio/storyboard/storyboard-input.ts';
import type {
  Caption,
  Poster,
  PosterGround,
  PosterKind,
  Scene,
  Storyboard,
} from '#studio/storyboard/storyboard.ts';

/** A page belongs to a scene when this share of its time is in it. */
const OWN_SHARE = 0.7;
/** Most characters, and longest word, that stand large: wide scripts take twice the width. */
const LARGE = { narrow: { characters: 44, word: 14 }, wide: { characters: 20, word: 10 } };
const ALONE = { narrow: { characters: 24, word: 10 }, wide: { characters: 9, word: 5 } };
const WIDE_SCRIPTS = new Set(['Jpan', 'Hans', 'Hant', 'Kore', 'Hani']);
/** Words alone stand between these times, once in so many seconds. */
const ALONE_SECONDS = { shortest: 0.6, longest: 1.9, every: 15 };
/** A clip of fewer pictures would show the same again and again: it has words alone more often. */
const FEW_PICTURES = 3;
const MIN_PRICE_SECONDS = 0.9;

type Candidate = { scene: Scene; picture: Picture; detail: Point | undefined; pages: readonly Caption[] };

/** The scenes, some of them posters. Scenes with a layout stay as they are. */
export function posterScenes(storyboard: Storyboard, input: StoryboardInput): Scene[] {
  const { look, product, seed, showPrice } = input;
  const { scenes } = storyboard;
  const grounds = turnedBy(look.posters.grounds, seed);
  const made = new Map<string, Poster>();
  const candidates = scenes.flatMap((scene) => candidateOf(storyboard, product, scene) ?? []);
  const hook = hookScenes(storyboard, candidates);
  const put = (each: Candidate, kind: PosterKind, ground: PosterGround, facts: Partial<Poster> = {}) => {
    const poster = posterOf(kind, ground, each, look, storyboard);
    if (poster !== null) made.set(each.scene.id, { ...poster, ...facts });
    return poster !== null;
  };
  // Words that stand over several scenes keep their place.
  for (const each of hook) put(each, look.posters.opens, grounds[0] ?? 'background');

  const price = showPrice ? priceOf(product, input.script.language) : null;
  const rating = starsOf(product);
  let alone = Math.max(1, Math.floor(storyboard.seconds / ALONE_SECONDS.every));
  if (product.pictures.length < FEW_PICTURES) alone *= 2;
  const uses = new Map<string, number>();
  for (const { pictureId } of scenes.flatMap(shotsOf)) uses.set(pictureId, (uses.get(pictureId) ?? 0) + 1);
  // Words alone do not cost the clip a picture.
  const isSpare = ({ picture }: Candidate): boolean => (uses.get(picture.id) ?? 0) > 1;
  let turn = made.size === 0 ? 0 : 1;
  let since = made.size === 0 ? look.posters.every : 0;
  for (const [index, each] of candidates.entries()) {
    const { scene, pages } = each;
    if (made.has(scene.id) || hook.includes(each)) continue;
    const ground = grounds[turn % grounds.length] ?? 'background';
    const line = input.script.lines.find(({ id }) => id === pages[0]?.lineId);
    const lastsForPrice = scene.endSeconds - scene.startSeconds >= MIN_PRICE_SECONDS;
    since++;
    const isPoster =
      price !== null && line?.beat === 'offer' && lastsForPrice
        ? put(each, 'price', ground, { price })
        : rating !== null && line !== undefined && line.evidence === ratingText(product)
          ? put(each, 'rating', ground, { stars: rating })
          : alone > 0 && index > 0 && isSpare(each) && canStandAlone(each, storyboard.language)
            ? put(each, 'type', ground) && alone-- > 0
            : since >= look.posters.every &&
              isShort(pages, storyboard.language, LARGE) &&
              put(each, turn % 2 === 0 ? 'headline' : 'footline', ground);
    if (!isPoster) continue;
    turn++;
    since = 0;
  }
  runSwatches(candidates, made, input);
  return scenes.map((scene) => {
    const poster = made.get(scene.id);
    return poster === undefined || scene.content.kind !== 'picture'
      ? scene
      : { ...scene, content: { ...scene.content, poster } };
  });
}

/** The longest scene with large words beside a variant's picture shows the others as well, once in a clip. */
function runSwatches(
  candidates: readonly Candidate[],
  made: Map<string, Poster>,
  { product: { pictures }, look, beats }: StoryboardInput,
): void {
  const longestFirst = candidates.toSorted((a, b) => secondsOf(b.scene) - secondsOf(a.scene));
  for (const { scene, picture } of longestFirst) {
    const poster = made.get(scene.id);
    if (poster === undefined || (poster.kind !== 'headline' && poster.kind !== 'footline')) continue;
    const running = withSwatches(poster, scene, { own: picture, pictures, look, beats });
    if (running === null) continue;
    made.set(scene.id, running);
    return;
  }
}

const secondsOf = ({ startSeconds, endSeconds }: Scene): number => endSeconds - startSeconds;

/** A scene with one picture whose words are its own; null for others. */
function candidateOf(storyboard: Storyboard, product: Product, scene: Scene): Candidate | null {
  const { content } = scene;
  if (content.kind !== 'picture' || content.layout !== undefined) return null;
  const picture = product.pictures.find(({ id }) => id === content.shot.pictureId);
  const pages = storyboard.captions.filter((caption) => isTogether(caption, scene));
  return picture === undefined || pages.length === 0
    ? null
    : { scene, picture, detail: content.shot.detail, pages };
}

/** The first scenes, as long as the hook's words stand: one where they come in pages. */
function hookScenes({ captions }: Storyboard, candidates: readonly Candidate[]): Candidate[] {
  const [first] = captions;
  if (first === undefined || first.startSeconds > 0) return [];
  const under = candidates.filter(({ pages }) => pages.includes(first));
  const whole = under.every(({ scene, pages }) => pages.length === 1 || !ownsAll({ scene, pages }));
  return under[0]?.scene.startSeconds === 0 && whole ? under : under.slice(0, 1);
}

/** True when most of the time of each page lies in the scene. */
const ownsAll = ({ scene, pages }: Pick<Candidate, 'scene' | 'pages'>): boolean =>
  pages.every((page) => {
    const shared =
      Math.min(page.endSeconds, scene.endSeconds) - Math.max(page.startSeconds, scene.startSeconds);
    return shared >= OWN_SHARE * (page.endSeconds - page.startSeconds);
  });

function isShort(pages: readonly Caption[], language: string, limits: typeof LARGE): boolean {
  const { characters, word } = limits[WIDE_SCRIPTS.has(scriptOf(language)) ? 'wide' : 'narrow'];
  return pages.every(({ words }) => {
    const lengths = words.map(({ text }) => [...text].length);
    return (
      Math.max(...lengths) <= word && lengths.reduce((sum, length) => sum + length + 1, -1) <= characters
    );
  });
}

const canStandAlone = ({ scene, pages }: Candidate, language: string): boolean => {
  const seconds = scene.endSeconds - scene.startSeconds;
  return (
    seconds >= ALONE_SECONDS.shortest &&
    seconds <= ALONE_SECONDS.longest &&
    ownsAll({ scene, pages }) &&
    isShort(pages, language, ALONE)
  );
};

/** The price as a poster shows it; null without one. A reduction of less than a hundredth is none. */
export function priceOf(
  product: Pick<Product, 'price' | 'compareAtPrice' | 'priceFrom'>,
  language: string,
): NonNullable<Poster['price']> | null {
  const now = priceText(product, language);
  if (now === null) return null;
  const before = priceBeforeText(product, language);
  if (before === null || product.price === null || product.compareAtPrice === null) return { now };
  // Rounded down: a saving is never said to be larger than it is.
  const share = Math.floor(
    100 * (1 - Number(product.price.amount) / Number(product.compareAtPrice.amount)) + 1e-9,
  );
  const saving = new Intl.NumberFormat(language, { style: 'percent' }).format(-share / 100);
  return share < 1 ? { now, before } : { now, before, saving };
}

/** How many of five stars the product's customers gave it; null without a rating. */
const starsOf = ({ rating }: Product): number | null =>
  rating === undefined ? null : Math.min(5, (5 * rating.value) / rating.scale);

const turnedBy = <T>(values: readonly T[], by: number): T[] => [
  ...values.slice(by % values.length),
  ...values.slice(0, by % values.length),
];
