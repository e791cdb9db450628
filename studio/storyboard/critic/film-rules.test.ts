/** Tests the critic's rules and figures of a whole film on storyboards that break each of them. */
import { describe, expect, test } from 'vitest';
import { beatGridOf } from '#studio/music/beat-grid.ts';
import { composeMusic } from '#studio/music/compose-music.ts';
import { assess } from '#studio/storyboard/critic/assess.ts';
import { swingsOf } from '#studio/storyboard/critic/sound-faults.ts';
import { duckMusic } from '#studio/storyboard/duck-music.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { CATALOG_PICTURES } from '#tests/film/catalog-pictures.ts';
import { sampleStoryboard, withoutPosters } from '#tests/film/sample-film.ts';
import { spokenStoryboard } from '#tests/film/spoken-storyboard.ts';

const mug = CATALOG_PICTURES['stoneware-mug']!;
const film = sampleStoryboard({ pictures: mug, lookId: 'bold' });
const kindsOf = (storyboard: Storyboard): Set<string> =>
  new Set(assess(storyboard).faults.map(({ kind }) => kind));

test('a film that is directed today cuts hard, changes early and shows many pictures in many ways', () => {
  const { figures, faults } = assess(film);
  expect(faults.filter(({ kind }) => kind !== 'words-on-product')).toEqual([]);
  expect(figures.hardCuts).toBeGreaterThanOrEqual(0.6);
  expect(figures.openingChanges).toBeGreaterThanOrEqual(5);
  expect(figures.picturesUsed).toBeGreaterThanOrEqual(7);
  expect(figures.layouts).toBeGreaterThanOrEqual(4);
  expect(figures.captionPageSeconds).toBeGreaterThanOrEqual(0.8);
  expect(figures.captionPageSeconds).toBeLessThanOrEqual(1.6);
});

describe('the critic', () => {
  test('finds a dissolve between two views that lie on each other, and none between views that do not', () => {
    const dissolving: Storyboard = {
      ...film,
      scenes: film.scenes.map((scene) =>
        scene.transition === null ? scene : { ...scene, transition: { kind: 'crossfade', seconds: 0.2 } },
      ),
    };
    expect(kindsOf(dissolving)).toContain('double-exposure');
    expect(assess(dissolving).figures).toMatchObject({ hardCuts: 0, dissolves: 1 });
    const apart: Storyboard = {
      ...dissolving,
      scenes: dissolving.scenes.map((scene, index) => {
        const { shot } = scene.content;
        if (scene.content.kind !== 'picture' || shot === null) return scene;
        const x = index % 2 === 0 ? -1000 : 700;
        const at = { ...shot.from, x, width: 1000, height: 1000 };
        const moved = { ...shot, framing: 'cutout' as const, from: at, to: at };
        return { ...scene, content: { kind: 'picture', shot: moved } };
      }),
    };
    const inTheMiddle = assess(apart).faults.filter(
      ({ kind, sceneId }) => kind === 'double-exposure' && sceneId !== 'end-card',
    );
    expect(inTheMiddle).toEqual([]);
  });

  test('finds words and a price that stand on the product, by scene', () => {
    const covering: Storyboard = {
      ...withoutPosters(film),
      captions: film.captions.map((caption) => ({
        ...caption,
        area: { x: 80, y: 300, width: 880, height: 600 },
      })),
    };
    const { faults, figures } = assess(covering);
    expect(faults.filter(({ kind }) => kind === 'words-on-product').length).toBeGreaterThan(3);
    expect(figures.wordsOnProduct).toBeGreaterThan(assess(film).figures.wordsOnProduct + 0.02);
    expect(assess({ ...covering, showCaptions: false, badge: null }).figures.wordsOnProduct).toBe(0);
    const priced: Storyboard = {
      ...film,
      showCaptions: false,
      badge: {
        price: '€24.00',
        compareAtPrice: '€28.00',
        startSeconds: 0,
        endSeconds: 12,
        area: { x: 300, y: 500, width: 600, height: 124 },
      },
    };
    expect(assess(priced).figures.wordsOnProduct).toBeGreaterThan(0.01);
  });

  test('finds a call to action that ends with the clip', () => {
    const spoken = spokenStoryboard();
    const late: Storyboard = {
      ...spoken,
      sound: {
        ...spoken.sound,
        voice: spoken.sound.voice.map((cue) =>
          cue.lineId === 'call' ? { ...cue, startSeconds: spoken.seconds - cue.seconds - 0.05 } : cue,
        ),
      },
    };
    expect(kindsOf(late)).toContain('call-to-action-late');
    expect(kindsOf(spoken)).not.toContain('call-to-action-late');
    expect(assess(late).figures.callToActionRoomSeconds).toBeCloseTo(0.05, 6);
  });

  test('hears music that pumps, not music that gives way', () => {
    expect(
      swingsOf(
        duckMusic(
          [
            { startSeconds: 2, seconds: 2 },
            { startSeconds: 7, seconds: 2 },
          ],
          15,
        ),
      ),
    ).toEqual([]);
    expect(
      swingsOf([
        { seconds: 0, gainDecibels: 0 },
        { seconds: 1, gainDecibels: 0 },
        { seconds: 1.15, gainDecibels: -12 },
        { seconds: 3, gainDecibels: -12 },
        { seconds: 4, gainDecibels: 0 },
      ]),
    ).toEqual([1]);
    const spoken = spokenStoryboard();
    const pumping: Storyboard = {
      ...spoken,
      sound: {
        ...spoken.sound,
        ducking: [
          { seconds: 0, gainDecibels: 0 },
          { seconds: 0.1, gainDecibels: -14 },
        ],
      },
    };
    expect(kindsOf(pumping)).toContain('music-pumps');
  });

  test('knows a hook that is the title, a silence, and an end card on the last hit', () => {
    const [first, ...others] = film.captions;
    const titled: Storyboard = {
      ...film,
      captions: [
        {
          ...first!,
          words: film.title
            .split(' ')
            .map((text) => ({ text, glue: ' ', startSeconds: 0.3, endSeconds: 0.6 })),
        },
        ...others.filter(({ style }) => style !== 'hook'),
      ],
    };
    expect(assess(titled).figures.hookIsTitle).toBe(true);
    expect(assess(film).figures.hookIsTitle).toBe(false);
    expect(assess({ ...film, captions: [] }).figures.longestSilenceSeconds).toBeGreaterThan(10);
    expect(assess(film).figures.endsOnLastHit).toBeNull();
    const order = { seed: 1, mood: 'bold' as const, seconds: 15 };
    const scored: Storyboard = { ...film, sound: { ...film.sound, music: { order, gainDecibels: 0 } } };
    const card = scored.scenes.at(-1)!;
    const hitAt = (hitSeconds: number): Storyboard => ({
      ...scored,
      scenes: [
        ...scored.scenes.slice(0, -1),
        { ...card, content: { ...card.content, hitSeconds } as typeof card.content },
      ],
    });
    const hit = beatGridOf(composeMusic(order)).lastHitSeconds;
    expect(assess(hitAt(hit)).figures.endsOnLastHit).toBe(true);
    expect(assess(hitAt(hit + 0.2)).figures.endsOnLastHit).toBe(false);
  });
});
