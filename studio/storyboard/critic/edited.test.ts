/** Tests that no edit of layout, text, time, look or brand makes a clip show its product otherwise than it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit, type Edit } from '#studio/storyboard/edit/edit.ts';
import { MOTION_KINDS } from '#studio/storyboard/shot.ts';
import { ASPECT_RATIOS, LOOK_IDS, TRANSITION_KINDS, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { linesOf } from '#studio/storyboard/edit/line-text.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';
import { sampleStoryboard } from '#tests/film/sample-film.ts';
import { productFaultsOf } from './faults-of.ts';

/** Which scene, which picture, and so on: the rest of a division by how many there are. */
type Dice = { kind: number; scene: number; choice: number; share: number; text: string };

function editOf(storyboard: Storyboard, { kind, scene, choice, share, text }: Dice): Edit {
  const { scenes, pictures } = storyboard;
  const of = <T>(all: readonly T[], index: number): T => all[index % all.length]!;
  const sceneId = of(scenes, scene).id;
  const lineId = linesOf(storyboard)[scene % Math.max(1, linesOf(storyboard).length)]?.lineId ?? '';
  const edits: Edit[] = [
    { kind: 'move-scene', sceneId, toIndex: choice % scenes.length },
    { kind: 'add-scene', afterSceneId: sceneId, picture: of(pictures, choice) },
    { kind: 'remove-scene', sceneId },
    { kind: 'split-scene', sceneId, seconds: null },
    { kind: 'duplicate-scene', sceneId },
    { kind: 'change-picture', sceneId, picture: of(pictures, choice) },
    { kind: 'set-focus', sceneId, aim: null },
    { kind: 'set-motion', sceneId, motion: of(MOTION_KINDS, choice) },
    { kind: 'set-scene-seconds', sceneId, seconds: 0.5 + 4 * share },
    { kind: 'set-transition', sceneId, transition: of(TRANSITION_KINDS, choice) },
    { kind: 'change-line', lineId, text },
    { kind: 'change-caption', lineId, text },
    { kind: 'set-end-card', texts: { title: text } },
    { kind: 'change-look', lookId: of(LOOK_IDS, choice) },
    { kind: 'set-brand', choice: { colour: of(['#1f8a4c', '#ffffff', '#0b1d51', null], choice) } },
  ];
  return of(edits, kind);
}

const dice = fc.record({
  kind: fc.nat(1000),
  scene: fc.nat(1000),
  choice: fc.nat(1000),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.string({ maxLength: 60 }),
});

const film = fc.record({
  pictures: fc.constantFrom(...Object.values(CATALOG_PICTURES)),
  lookId: fc.constantFrom(...LOOK_IDS),
  aspectRatio: fc.constantFrom(...ASPECT_RATIOS),
  seconds: fc.constantFrom(15 as const, 30 as const),
});

test('any row of edits that aim at nothing keeps every product whole and in its own colors', () => {
  let applied = 0;
  fc.assert(
    fc.property(film, fc.array(dice, { minLength: 1, maxLength: 8 }), (choice, rolls) => {
      let storyboard = sampleStoryboard({ ...choice, seed: 1 });
      for (const roll of rolls) {
        const edit = editOf(storyboard, roll);
        const edited = applyEdit(storyboard, edit);
        if (!edited.ok) continue;
        applied++;
        storyboard = edited.value;
        expect(productFaultsOf(storyboard), edit.kind).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
  expect(applied).toBeGreaterThan(300);
});

test('an aim beside the product is found in its scene alone, and a reset of it mends that', () => {
  let found = 0;
  fc.assert(
    fc.property(film, fc.nat(20), fc.boolean(), (choice, scene, close) => {
      const storyboard = sampleStoryboard({ ...choice, seed: 1 });
      const { id, content } = storyboard.scenes[scene % storyboard.scenes.length]!;
      if (content.shot === null) return;
      const aim = { point: { x: 0, y: 0 }, close };
      const aimed = applyEdit(storyboard, { kind: 'set-focus', sceneId: id, aim });
      if (!aimed.ok) throw aimed.error;
      const faults = productFaultsOf(aimed.value);
      found += faults.length;
      expect(faults.every(({ sceneId }) => sceneId === id)).toBe(true);
      const mended = applyEdit(aimed.value, { kind: 'set-focus', sceneId: id, aim: null });
      if (!mended.ok) throw mended.error;
      expect(productFaultsOf(mended.value)).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(100);
});
