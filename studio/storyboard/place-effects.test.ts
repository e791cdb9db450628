/** Tests where sound effects stand, and that edits take them along. */
import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit } from '#studio/storyboard/edit/edit.ts';
import { describeChanges } from '#studio/storyboard/edit/describe-changes.ts';
import { isLively } from '#studio/storyboard/look.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { ASPECT_RATIOS, LOOK_IDS, storyboardSchema, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';
import { sampleStoryboard } from '#tests/film/sample-film.ts';
import { spokenStoryboard } from '#tests/film/spoken-storyboard.ts';
import { EFFECT_TIMING } from './effect-timing.ts';
import { MIN_BETWEEN_EFFECTS_SECONDS, placeEffects } from './place-effects.ts';

const films = LOOK_IDS.flatMap((lookId) =>
  ASPECT_RATIOS.flatMap((aspectRatio) =>
    Object.values(CATALOG_PICTURES).flatMap((pictures) =>
      [1, 2].map((seed) => sampleStoryboard({ lookId, aspectRatio, pictures, seed })),
    ),
  ),
);
const lively = films.filter(({ look }) => isLively(LOOKS[look.id]));
const calm = films.filter(({ look }) => !isLively(LOOKS[look.id]));
const effectsOf = ({ sound }: Storyboard) => sound.effects ?? [];
const kindsIn = (all: readonly Storyboard[]) => new Set(all.flatMap(effectsOf).map(({ kind }) => kind));

function done(storyboard: Storyboard, edit: Edit): Storyboard {
  const edited = applyEdit(storyboard, edit);
  if (!edited.ok) throw edited.error;
  return edited.value;
}

describe('the effects of directed films', () => {
  test('are at most one a second, in order, and never two within a quarter of a second', () => {
    for (const film of films) {
      const effects = effectsOf(film);
      expect(effects.length).toBeGreaterThan(0);
      expect(effects.length).toBeLessThanOrEqual(film.seconds);
      for (const [index, { seconds }] of effects.entries()) {
        const next = effects[index + 1];
        if (next !== undefined)
          expect(next.seconds - seconds).toBeGreaterThanOrEqual(MIN_BETWEEN_EFFECTS_SECONDS);
      }
    }
  });

  test('are of every kind in lively looks, and few and soft in calm ones', () => {
    expect([...kindsIn(lively)].toSorted()).toEqual(['hit', 'pop', 'riser', 'tick', 'whoosh']);
    expect([...kindsIn(calm)].toSorted()).toEqual(['hit', 'whoosh']);
    expect(lively.flatMap(effectsOf).every(({ gainDecibels }) => gainDecibels === 0)).toBe(true);
    expect(calm.flatMap(effectsOf).every(({ gainDecibels }) => gainDecibels < 0)).toBe(true);
  });

  test('end with a hit on the end card, to which a riser leads in lively looks', () => {
    for (const film of films) {
      const card = film.scenes.at(-1)!;
      const at =
        card.content.kind === 'endCard' && card.content.hitSeconds !== undefined
          ? card.content.hitSeconds
          : card.startSeconds + (card.transition?.seconds ?? 0) / 2;
      const effects = effectsOf(film);
      expect(effects.find(({ kind }) => kind === 'hit')?.seconds).toBeCloseTo(at, 6);
    }
    for (const film of lively) {
      const [riser, hit] = ['riser', 'hit'].map((kind) => effectsOf(film).find((each) => each.kind === kind));
      if (riser !== undefined)
        expect(riser.seconds + EFFECT_TIMING.riser.seconds).toBeCloseTo(hit!.seconds, 6);
    }
  });

  test('have a whoosh in the middle of a transition that moves, unless something weightier is near', () => {
    let whooshes = 0;
    for (const film of films)
      for (const { startSeconds, transition } of film.scenes) {
        if (transition === null || !['push', 'wipe', 'slide-over'].includes(transition.kind)) continue;
        const begins = startSeconds + transition.seconds / 2 - EFFECT_TIMING.whoosh.meetsSeconds;
        const near = effectsOf(film).filter(
          ({ seconds }) => Math.abs(seconds - begins) < MIN_BETWEEN_EFFECTS_SECONDS,
        );
        if (near.some(({ kind, seconds }) => kind === 'whoosh' && Math.abs(seconds - begins) < 1e-6))
          whooshes++;
        else expect(near.some(({ kind }) => !['pop', 'tick'].includes(kind))).toBe(true);
      }
    expect(whooshes).toBeGreaterThan(20);
  });

  test.each(['bold', 'gallery'] as const)('%s: a price that becomes a poster has its shimmer', (lookId) => {
    const film = sampleStoryboard({ lookId, pictures: CATALOG_PICTURES['stoneware-mug']! });
    const scene = film.scenes[2]!;
    const priced = done(film, { kind: 'set-layout', sceneId: scene.id, layout: 'price' });
    expect(effectsOf(priced)).toContainEqual(
      expect.objectContaining({
        kind: 'shimmer',
        seconds: scene.startSeconds + (scene.transition?.seconds ?? 0) / 2,
      }),
    );
  });

  test('are the same for the same film, and stand in a valid document', () => {
    for (const film of films.slice(0, 20)) {
      expect(placeEffects(film)).toEqual(film.sound.effects);
      expect(storyboardSchema.parse(film)).toEqual(film);
    }
  });
});

describe('edits', () => {
  const film = lively[0]!;

  test('take the effects along when a cut moves', () => {
    const card = film.scenes.at(-1)!;
    const shorter = done(film, { kind: 'move-cut', sceneId: card.id, seconds: card.startSeconds + 0.7 });
    expect(shorter.scenes).not.toEqual(film.scenes);
    expect(shorter.sound.effects).toEqual(placeEffects(shorter));
    expect(shorter.sound.effects).not.toEqual(film.sound.effects);
  });

  test('of the look, a transition, a layout or a picture bring those of the new scenes', () => {
    const second = film.scenes[1]!;
    for (const edit of [
      { kind: 'change-look', lookId: 'gallery' },
      { kind: 'set-transition', sceneId: second.id, transition: 'push' },
      { kind: 'set-layout', sceneId: second.id, layout: null },
      { kind: 'change-picture', sceneId: second.id, picture: film.pictures[0]! },
      { kind: 'show-captions', shown: false },
    ] satisfies Edit[]) {
      const edited = done(film, edit);
      expect(edited.sound.effects, edit.kind).toEqual(placeEffects(edited));
    }
  });

  test('switch them off, on again, and leave them off', () => {
    const off = done(film, { kind: 'set-sound-effects', on: false });
    expect(off.sound).not.toHaveProperty('effects');
    expect(done(off, { kind: 'change-look', lookId: 'gallery' }).sound).not.toHaveProperty('effects');
    const on = done(off, { kind: 'set-sound-effects', on: true });
    expect(on.sound.effects).toEqual(film.sound.effects);
    expect(describeChanges(film, off)).toEqual(['Sound effects turned off.']);
    expect(describeChanges(off, on)).toEqual(['Sound effects turned on.']);
  });

  test('give a document of an earlier release none until the merchant asks for them', () => {
    const earlier = spokenStoryboard();
    expect(earlier.sound.effects).toBeUndefined();
    const edited = done(earlier, {
      kind: 'set-transition',
      sceneId: earlier.scenes[1]!.id,
      transition: 'push',
    });
    expect(edited.sound).not.toHaveProperty('effects');
    expect(done(edited, { kind: 'set-sound-effects', on: true }).sound.effects).toEqual(placeEffects(edited));
  });
});
