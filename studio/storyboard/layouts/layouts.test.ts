/** Tests scenes of several pictures: where direction uses them, what they show, and how a merchant sets them. */
import { describe, expect, test } from 'vitest';
import { applyEdit } from '#studio/storyboard/edit/edit.ts';
import { describeChanges } from '#studio/storyboard/edit/describe-changes.ts';
import { faultsOf } from '#studio/storyboard/critic/faults-of.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import { LAYOUTS } from '#studio/storyboard/layouts/layouts.ts';
import { areaOf, shownScenes, standsFree } from '#studio/storyboard/subject-on-frame.ts';
import {
  ASPECT_RATIOS,
  LAYOUT_KINDS,
  LOOK_IDS,
  type LayoutKind,
  type Scene,
  type Storyboard,
} from '#studio/storyboard/storyboard.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';
import { openSampleFilm, sampleStoryboard, SAMPLE_PICTURES } from '#tests/film/sample-film.ts';

const mug = CATALOG_PICTURES['stoneware-mug']!;
const layoutIn = ({ content }: Scene) => (content.kind === 'picture' ? content.layout : undefined);
const kindsIn = (storyboard: Storyboard): LayoutKind[] =>
  storyboard.scenes.flatMap((scene) => layoutIn(scene)?.kind ?? []);

describe.each(ASPECT_RATIOS)('%s', (aspectRatio) => {
  test.each(LOOK_IDS)(
    'the look %s uses several layouts, none twice in a row, and no picture twice in one',
    (lookId) => {
      const storyboard = sampleStoryboard({ pictures: mug, lookId, aspectRatio, seconds: 30 });
      const kinds = kindsIn(storyboard);
      // Under one light only pictures with surroundings stand in cells: there are fewer of them.
      expect(new Set(kinds).size).toBeGreaterThanOrEqual(lookId === 'noir' ? 1 : 2);
      storyboard.scenes.forEach((scene, index) => {
        const layout = layoutIn(scene);
        if (layout === undefined) return;
        const before = storyboard.scenes[index - 1];
        expect(before === undefined ? undefined : layoutIn(before)?.kind).not.toBe(layout.kind);
        const shown = layout.elements.map(({ shot }) => shot.pictureId);
        expect(new Set(shown).size).toBe(shown.length);
        expect(scene.content.shot?.pictureId).toBe(shown[0]);
        for (const { startSeconds } of layout.elements)
          expect(startSeconds).toBeLessThanOrEqual(0.6 * (scene.endSeconds - scene.startSeconds) + 0.05);
      });
      // What is shown is there to be decoded.
      const known = new Set(storyboard.pictures.map(({ id }) => id));
      expect(shownScenes(storyboard).every(({ picture }) => known.has(picture.id))).toBe(true);
    },
  );

  test.each(LAYOUT_KINDS.filter((kind) => kind !== 'stack'))('%s fills the frame with its cells', (kind) => {
    const { width, height } = FRAME_UNITS[aspectRatio];
    const covered = LAYOUTS[kind].places[aspectRatio].reduce((sum, { window }) => sum + areaOf(window), 0);
    expect(covered).toBeCloseTo(width * height, 3);
  });
});

test('one picture makes no layout', () => {
  for (const lookId of LOOK_IDS)
    expect(kindsIn(sampleStoryboard({ pictures: [mug[0]!], lookId }))).toEqual([]);
});

describe('a merchant', () => {
  const made = sampleStoryboard({ pictures: mug, lookId: 'gallery', seconds: 15 });
  const long = made.scenes.find(
    (scene) => scene.content.kind === 'picture' && scene.endSeconds - scene.startSeconds >= 1.4,
  )!;
  const set = (layout: LayoutKind | null, storyboard = made, sceneId = long.id) =>
    applyEdit(storyboard, { kind: 'set-layout', sceneId, layout });
  const reasonOf = (result: ReturnType<typeof set>): string => (result.ok ? '' : result.error.message);

  test.each(LAYOUT_KINDS)('shows a scene as %s, and its picture alone again', (kind) => {
    const edited = set(kind);
    if (!edited.ok) throw edited.error;
    const scene = edited.value.scenes.find(({ id }) => id === long.id)!;
    expect(layoutIn(scene)?.kind).toBe(kind);
    expect(layoutIn(scene)?.elements).toHaveLength(LAYOUTS[kind].places['9:16'].length);
    expect(faultsOf(edited.value).filter(({ kind: fault }) => fault === 'subject-cut')).toEqual([]);
    const back = set(null, edited.value);
    if (!back.ok) throw back.error;
    expect(layoutIn(back.value.scenes.find(({ id }) => id === long.id)!)).toBeUndefined();
    const other = layoutIn(long)?.kind === kind ? [] : [expect.stringContaining('New layout in 1 scene.')];
    expect(describeChanges(made, edited.value)).toEqual(
      other.length === 0 ? expect.anything() : expect.arrayContaining(other),
    );
  });

  test('sees one picture again after choosing it, aiming it or moving it', () => {
    const edited = set('split');
    if (!edited.ok) throw edited.error;
    for (const edit of [
      { kind: 'change-picture', sceneId: long.id, picture: mug[3]! },
      { kind: 'set-focus', sceneId: long.id, aim: { point: { x: 0.5, y: 0.5 }, close: true } },
      { kind: 'set-motion', sceneId: long.id, motion: 'hold' },
    ] as const) {
      const changed = applyEdit(edited.value, edit);
      if (!changed.ok) throw changed.error;
      expect(layoutIn(changed.value.scenes.find(({ id }) => id === long.id)!), edit.kind).toBeUndefined();
    }
  });

  test('is told why a layout is not possible', () => {
    const short = made.scenes.find(
      (scene) => scene.content.kind === 'picture' && scene.endSeconds - scene.startSeconds < 1.3,
    );
    if (short !== undefined && short.endSeconds - short.startSeconds < 0.9)
      expect(reasonOf(set('stack', made, short.id))).toContain('too short');
    const few = sampleStoryboard({ pictures: mug.slice(0, 2), lookId: 'gallery' });
    const scene = few.scenes.find(
      ({ content, startSeconds, endSeconds }) =>
        content.kind === 'picture' && endSeconds - startSeconds >= 1.3,
    )!;
    expect(reasonOf(set('grid', few, scene.id))).toMatch(/4 images.*has 2/u);
    expect(set('split', made, 'end-card').ok).toBe(false);
    expect(set('split', made, 'gone').ok).toBe(false);
  });
});

test.each(LAYOUT_KINDS)(
  '%s draws all its pictures once they are in, and each later than the one before',
  async (kind) => {
    const film = sampleStoryboard({ pictures: SAMPLE_PICTURES, lookId: 'gallery', seconds: 30 });
    // In some pictures the product would be cut off in a narrow cell.
    const edits = film.scenes
      .filter(
        ({ content, startSeconds, endSeconds }) =>
          content.kind === 'picture' && endSeconds - startSeconds >= 1.5,
      )
      .map((scene) => ({
        scene,
        edited: applyEdit(
          { ...film, captions: [], badge: null },
          { kind: 'set-layout', sceneId: scene.id, layout: kind },
        ),
      }));
    const { scene, edited } = edits.find((each) => each.edited.ok) ?? edits[0]!;
    if (!edited.ok) throw edited.error;
    const opened = await openSampleFilm(edited.value, 216);
    const layout = layoutIn(edited.value.scenes.find(({ id }) => id === scene.id)!)!;
    const spritesAt = (seconds: number) => opened.film.sprites(Math.round(seconds * 30));
    const grounds = shownScenes(edited.value).filter(
      (each) => each.scene.id === scene.id && each.shot.framing !== 'full-bleed',
    );
    expect(
      grounds.every(
        ({ shot, picture }) => kind === 'stack' || !standsFree(shot, picture) || shot.framing === 'cutout',
      ),
    ).toBe(true);
    const all = spritesAt(scene.endSeconds - 0.1).length;
    const cells = kind === 'stack' ? 0 : grounds.length;
    // The look's background, each picture, and what cells without a picture's own surroundings stand on.
    expect(all).toBe(1 + layout.elements.length + cells);
    const [, second] = layout.elements;
    const early = spritesAt(scene.startSeconds + second!.startSeconds - 1 / 30);
    if (scene.transition === null || scene.transition.seconds === 0) expect(early.length).toBeLessThan(all);
  },
);
