/** Chooses which picture each scene shows and how close, so that few pictures still make a varied film. */
import type { Box, Picture, Point } from '#studio/product/picture.ts';

/**
 * How a picture is seen: as a whole, as near as its product stays whole, or a part of the product around a
 * point; `always` where the merchant asked for the part, however much of the product it shows.
 */
export type View = { kind: 'whole' } | { kind: 'near' } | { kind: 'close'; centre: Point; always?: true };

export type Casting = { picture: Picture; view: View };

/** What it costs, in uses, to show a picture where another would suit the scene better. */
const UNSUITED_COST = 0.9;
/** A close view needs this many pixels of subject on its longer side, and this much detail, to stay crisp. */
const CLOSE_VIEW = { subjectPixels: 700, sharpness: 0.2 };

/**
 * One casting a scene. `wanted` is the picture a line speaks of, or null. A picture never follows itself while there is
 * another, is used again only when all have been, and is seen closer the next time. Pictures that fill the frame alone
 * come before those that do not.
 */
export function castPictures(
  pictures: readonly Picture[],
  scenes: readonly { wanted: number | null; underWords?: boolean }[],
  {
    leavesRoom = () => true,
    fillsAlone = () => true,
    closeViews = () => true,
  }: {
    /** Whether words that stand over several scenes find room beside the product. */
    leavesRoom?: (picture: Picture) => boolean;
    /** Whether a picture fills the frame without others beside it. */
    fillsAlone?: (picture: Picture) => boolean;
    /** Whether parts of a picture's product may be shown. */
    closeViews?: (picture: Picture) => boolean;
  } = {},
): Casting[] {
  const uses = new Map<string, number>();
  const castings: Casting[] = [];
  for (const [index, scene] of scenes.entries()) {
    const previous = castings.at(-1)?.picture.id;
    const wantedBy = (at: number): Picture | undefined => {
      const wanted = scenes[at]?.wanted ?? null;
      return wanted === null ? undefined : pictures[wanted];
    };
    const wanted = wantedBy(index);
    const suits = (each: Picture): boolean =>
      scene.underWords === true ? leavesRoom(each) : fillsAlone(each);
    // The clip begins with the product's first picture; what the next line asks for waits for it.
    const picture =
      wanted !== undefined && wanted.id !== previous
        ? wanted
        : ((index === 0 ? pictures[0] : undefined) ??
          leastUsed(pictures, uses, { avoid: [previous, wantedBy(index + 1)?.id], suits }));
    const use = uses.get(picture.id) ?? 0;
    uses.set(picture.id, use + 1);
    castings.push({
      picture,
      view: viewOf(picture, { use, scene: castings.length, closeViews: closeViews(picture) }),
    });
  }
  return castings;
}

/** Ways in which a picture can be seen. */
const viewsOf = (picture: Picture): number =>
  picture.kind === 'lifestyle' ? 2 : standsCloseViews(picture) ? 4 : 1;

/** A clip of many pictures shows this many of them at least. */
const MIN_PICTURES = 7;
/** Scenes in which lines ask for pictures that have been seen. */
const SPARE_SCENES = 3;

/** How many scenes pictures need to be seen, and can fill before the same views come for the third time. */
export const scenesFor = (pictures: readonly Picture[]): { least: number; most: number } => ({
  least: Math.min(MIN_PICTURES, pictures.length) + SPARE_SCENES,
  most: Math.max(4, 2 * pictures.reduce((sum, picture) => sum + viewsOf(picture), 0)),
});

function leastUsed(
  pictures: readonly Picture[],
  uses: ReadonlyMap<string, number>,
  { avoid, suits }: { avoid: readonly (string | undefined)[]; suits: (picture: Picture) => boolean },
): Picture {
  const [previous] = avoid;
  const allowed = pictures.filter(({ id }) => !avoid.includes(id));
  const others = pictures.filter(({ id }) => id !== previous);
  const candidates = [allowed, others].find((each) => each.length > 0) ?? pictures;
  const [first, ...rest] = candidates;
  if (first === undefined) throw new RangeError('A storyboard needs at least one picture.');
  const cost = (picture: Picture): number =>
    (uses.get(picture.id) ?? 0) + (suits(picture) ? 0 : UNSUITED_COST);
  return rest.reduce((best, picture) => (cost(picture) < cost(best) ? picture : best), first);
}

/**
 * First as a whole, then its focus, then two thirds of the subject in turn; whole again where it is not crisp
 * enough. What fills its frame is whole and near in turn: where its product ends is not known well enough to
 * show a part of it.
 */
function viewOf(
  picture: Picture,
  { use, scene, closeViews }: { use: number; scene: number; closeViews: boolean },
): View {
  if (picture.kind === 'lifestyle') return { kind: use % 2 === 0 ? 'whole' : 'near' };
  // The look's own ground and a frame full of the product take turns.
  const whole: View = { kind: scene % 2 === 0 ? 'near' : 'whole' };
  if (use === 0 || !closeViews || !standsCloseViews(picture)) return whole;
  const { subject, focus } = picture;
  const along = (fraction: number): Point =>
    subject.height * picture.height >= subject.width * picture.width
      ? { x: subject.x + subject.width / 2, y: subject.y + subject.height * fraction }
      : { x: subject.x + subject.width * fraction, y: subject.y + subject.height / 2 };
  const centres = [within(focus, subject), along(0.3), along(0.72)];
  const turn = (use - 1) % (centres.length + 1);
  const centre = centres[turn];
  return centre === undefined ? whole : { kind: 'close', centre };
}

/** The nearest point of the box. */
const within = ({ x, y }: Point, box: Box): Point => ({
  x: Math.min(box.x + box.width, Math.max(box.x, x)),
  y: Math.min(box.y + box.height, Math.max(box.y, y)),
});

function standsCloseViews(picture: Picture): boolean {
  const longSide = Math.max(picture.subject.width * picture.width, picture.subject.height * picture.height);
  return longSide >= CLOSE_VIEW.subjectPixels && picture.sharpness >= CLOSE_VIEW.sharpness;
}
