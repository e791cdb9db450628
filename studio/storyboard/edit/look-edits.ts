/**
 * Edits of the whole clip's appearance: its look, and the brand's color and font. Pictures, their order and
 * all texts stay.
 */
import type { Picture } from '#studio/product/picture.ts';
import { ok } from '#studio/shared/result.ts';
import { framesIn, secondsAtFrame } from '#studio/shared/time.ts';
import { dealTransitions } from '#studio/storyboard/deal-transitions.ts';
import { cutsOf, type CutScene } from '#studio/storyboard/edit/cuts.ts';
import { aimOf, shoot } from '#studio/storyboard/edit/reframe.ts';
import { refuse, type Edited } from '#studio/storyboard/edit/refuse.ts';
import { withPicture } from '#studio/storyboard/edit/scene-edits.ts';
import { withCuts } from '#studio/storyboard/edit/settle.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { posterOf } from '#studio/storyboard/posters/make-poster.ts';
import { lookOf } from '#studio/storyboard/look-of.ts';
import { exposesTwice } from '#studio/storyboard/shared-product.ts';
import { shownScenes } from '#studio/storyboard/subject-on-frame.ts';
import { FONT_FAMILIES, type LookId, type Scene, type Storyboard } from '#studio/storyboard/storyboard.ts';

/**
 * Another look: type, colors, layout, transitions and pace of motion are its own; the merchant's caption
 * choices stay.
 */
export function changeLook(storyboard: Storyboard, id: LookId): Edited {
  if (id === storyboard.look.id) return ok(storyboard);
  const entrance = storyboard.look.entrance === undefined ? {} : { entrance: LOOKS[id].entrance };
  const changed = coloured({ ...storyboard, look: { ...storyboard.look, id, ...entrance } });
  const look = lookOf(changed);
  const scenes = changed.scenes.map((scene, index): Scene => reshot(storyboard, changed, scene, index));
  const cuts = cutsOf({ ...changed, scenes });
  const shown = shownScenes({ ...changed, scenes });
  const entrances = dealTransitions(
    look,
    cuts.slice(1).map((cut, index) => ({
      opensLine: opensLine(changed, cut),
      shorterSeconds: shorter(cuts, index, changed.seconds),
      exposesTwice: exposesTwice(
        shown,
        { before: cuts[index]?.id, after: cut.id, seconds: secondsAtFrame(cut.cutFrame) },
        changed.aspectRatio,
      ),
    })),
    0,
  );
  return ok(
    withCuts(
      changed,
      cuts.map((cut, index) => {
        const entrance = entrances[index - 1];
        return entrance === undefined
          ? cut
          : { ...cut, entrance: { kind: entrance.kind, frames: framesIn(entrance.seconds) } };
      }),
    ),
  );
}

/** Whether scenes that have an accent begin with it. */
export const showAccents = (storyboard: Storyboard, shown: boolean): Edited =>
  ok({ ...storyboard, look: { ...storyboard.look, accents: shown } });

export type BrandChoice = {
  colour?: string | null | undefined;
  font?: (typeof FONT_FAMILIES)[number] | null | undefined;
  logo?: Picture | null | undefined;
};

/**
 * The brand's main color, font and logo; null resets them to pictures, look and the shop's name, undefined
 * leaves them.
 */
export function setBrand(storyboard: Storyboard, { colour, font, logo }: BrandChoice): Edited {
  if (typeof colour === 'string' && !/^#[0-9a-f]{6}$/.test(colour))
    return refuse('Brand color', 'Enter it as #rrggbb.');
  const { font: before, ...look } = storyboard.look;
  const wanted = font === undefined ? before : (font ?? undefined);
  const set = withLogo(
    { ...storyboard, look: wanted === undefined ? look : { ...look, font: wanted } },
    logo,
  );
  return ok(colour === undefined ? set : coloured({ ...set, look: { ...set.look, brandColour: colour } }));
}

function withLogo(storyboard: Storyboard, logo: Picture | null | undefined): Storyboard {
  if (logo === undefined) return storyboard;
  const { logoPictureId: _, ...look } = storyboard.look;
  return logo === null
    ? { ...storyboard, look }
    : { ...withPicture(storyboard, logo), look: { ...look, logoPictureId: logo.id } };
}

function coloured(storyboard: Storyboard): Storyboard {
  return {
    ...storyboard,
    look: {
      ...storyboard.look,
      colours: deriveColours(
        lookOf(storyboard).palette,
        productPictures(storyboard),
        storyboard.look.brandColour ?? null,
      ),
    },
  };
}

/** The logo's colors are the brand's, not the product's. */
const productPictures = ({ pictures, look }: Storyboard): Picture[] =>
  pictures.filter(({ id }) => id !== look.logoPictureId || pictures.length === 1);

function reshot(before: Storyboard, after: Storyboard, scene: Scene, index: number): Scene {
  const { shot } = scene.content;
  const picture = after.pictures.find(({ id }) => id === shot?.pictureId);
  if (shot === null || picture === undefined) return scene;
  const endCard = scene.content.kind === 'endCard';
  const aim = endCard ? shot.aim : aimOf(before, shot, picture);
  return {
    ...scene,
    content: {
      ...reposted(after, scene.content, picture, index),
      shot: shoot(after, picture, {
        aim,
        near: shot.near,
        motion: shot.motion,
        seconds: scene.endSeconds - scene.startSeconds,
        endCard,
        footageId: shot.footageId,
      }),
    },
  };
}

/** The content with its poster on a ground of the new look; without one where that look has none for the picture. */
function reposted(
  after: Storyboard,
  content: Scene['content'],
  picture: Picture,
  index: number,
): Scene['content'] {
  const before = content.poster;
  if (before === undefined) return content;
  const { poster: _, ...rest } = content;
  const look = lookOf(after);
  const { grounds } = look.posters;
  const ground = grounds[index % grounds.length] ?? 'background';
  const detail = before.shot?.detail;
  const poster = posterOf(
    before.kind,
    ground,
    { picture, detail, ...(content.kind === 'endCard' ? { use: content.kind } : {}) },
    look,
    after,
  );
  return poster === null ? rest : { ...rest, poster: { ...before, ...poster } };
}

/** True where words begin with the scene: there the change may be seen. */
function opensLine({ captions }: Storyboard, cut: CutScene): boolean {
  const reach = 15;
  return (
    cut.content.kind === 'endCard' ||
    captions.some(
      (caption, index) =>
        captions[index - 1]?.lineId !== caption.lineId &&
        Math.abs(framesIn(caption.startSeconds) - cut.cutFrame) <= reach,
    )
  );
}

function shorter(cuts: readonly CutScene[], index: number, clipSeconds: number): number {
  const at = (position: number): number => secondsAtFrame(cuts[position]?.cutFrame ?? framesIn(clipSeconds));
  return Math.min(at(index + 1) - at(index), at(index + 2) - at(index + 1));
}
