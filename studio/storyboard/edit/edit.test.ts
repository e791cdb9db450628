/** Tests what each edit changes in a storyboard, and what it leaves unchanged. */
import { describe, expect, test } from 'vitest';
import { framesIn } from '#studio/shared/time.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { deriveColours } from '#studio/storyboard/looks/derive-colours.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { shownPictureIds, widestShown } from '#studio/storyboard/shown-pictures.ts';
import { beatFrames } from './beats-of.ts';
import { cutsOf } from './cuts.ts';
import { describeChanges } from './describe-changes.ts';
import { applyEdit, type Edit } from './edit.ts';
import { linesOf } from './line-text.ts';
import { placeRecordings } from './place-recordings.ts';
import { fileRef, spokenStoryboard } from '#tests/film/spoken-storyboard.ts';
import { describeMaking, staleLines, whatMustBeMade } from './what-must-be-made.ts';

const film = spokenStoryboard();
const [first, second, third] = film.scenes as [
  Storyboard['scenes'][number],
  Storyboard['scenes'][number],
  Storyboard['scenes'][number],
];
const endCard = film.scenes.at(-1)!;

function done(edit: Edit, storyboard = film): Storyboard {
  const edited = applyEdit(storyboard, edit);
  if (!edited.ok) throw edited.error;
  return edited.value;
}
function refused(edit: Edit, storyboard = film): string {
  const edited = applyEdit(storyboard, edit);
  return edited.ok ? 'done' : `${edited.error.code} ${edited.error.message}`;
}
const pictureIds = ({ scenes }: Storyboard) => scenes.map(({ content }) => content.shot?.pictureId);
const cutFrames = (storyboard: Storyboard) => cutsOf(storyboard).map(({ cutFrame }) => cutFrame);

describe('scenes', () => {
  test('a scene moves with its picture, and the cuts stay on the beat', () => {
    const moved = done({ kind: 'move-scene', sceneId: first.id, toIndex: 2 });
    expect(moved.scenes.slice(0, 3).map(({ id }) => id)).toEqual([second.id, third.id, first.id]);
    expect(cutFrames(moved)).toEqual(cutFrames(film));
    expect(moved.scenes[0]?.transition).toBeNull();
  });

  test('the end card stays at the end, whatever is moved', () => {
    expect(refused({ kind: 'move-scene', sceneId: endCard.id, toIndex: 0 })).toMatch(
      /BAD_INPUT.*stays at the end/,
    );
    expect(done({ kind: 'move-scene', sceneId: first.id, toIndex: 99 }).scenes.at(-1)?.id).toBe(endCard.id);
  });

  test('a removed scene leaves its time to its neighbor', () => {
    const without = done({ kind: 'remove-scene', sceneId: second.id });
    expect(without.scenes).toHaveLength(film.scenes.length - 1);
    expect(cutsOf(without)[1]?.cutFrame).toBe(cutsOf(film)[2]?.cutFrame);
    const withoutFirst = done({ kind: 'remove-scene', sceneId: first.id });
    expect(withoutFirst.scenes[0]).toMatchObject({ id: second.id, startSeconds: 0, transition: null });
  });

  test('the last scene and the end card cannot be removed', () => {
    let only = film;
    for (const { id } of film.scenes.slice(1, -1)) only = done({ kind: 'remove-scene', sceneId: id }, only);
    expect(refused({ kind: 'remove-scene', sceneId: first.id }, only)).toMatch(/at least one scene/);
    expect(refused({ kind: 'remove-scene', sceneId: endCard.id })).toMatch(/end card/);
  });

  test('a scene splits on a beat, and its second half moves differently', () => {
    const split = done({ kind: 'split-scene', sceneId: first.id, seconds: null });
    expect(split.scenes).toHaveLength(film.scenes.length + 1);
    expect(beatFrames(film)).toContain(framesIn(split.scenes[1]?.startSeconds ?? 0));
    expect(split.scenes[1]?.content.shot?.pictureId).toBe(first.content.shot?.pictureId);
    expect(split.scenes[1]?.content.shot?.motion).not.toBe(first.content.shot?.motion);
    expect(split.scenes[1]?.transition?.kind).toBe('cut');
  });

  test('a scene too short to share its time is not split', () => {
    let film2 = film;
    for (let round = 0; round < 4; round++) {
      const edited = applyEdit(film2, { kind: 'split-scene', sceneId: first.id, seconds: null });
      if (!edited.ok) {
        expect(edited.error.message).toMatch(/too short/);
        return;
      }
      film2 = edited.value;
    }
    expect.fail('It could be split for ever.');
  });

  test('a copy and a new scene stand after their scene', () => {
    const doubled = done({ kind: 'duplicate-scene', sceneId: first.id });
    expect(doubled.scenes[1]?.content.shot).toEqual(first.content.shot);
    const picture = film.pictures.find(({ id }) => id !== first.content.shot?.pictureId)!;
    const added = done({
      kind: 'add-scene',
      afterSceneId: first.id,
      picture: { ...picture, id: 'new-picture-0000' },
    });
    expect(added.scenes[1]?.content.shot?.pictureId).toBe('new-picture-0000');
    expect(added.pictures.map(({ id }) => id)).toContain('new-picture-0000');
  });
});

describe('shots', () => {
  test('another picture is framed for itself', () => {
    const picture = film.pictures.find(({ kind }) => kind === 'cutout')!;
    const changed = done({ kind: 'change-picture', sceneId: first.id, picture });
    expect(changed.scenes[0]?.content.shot).toMatchObject({ pictureId: picture.id, framing: 'cutout' });
    expect(changed.scenes.slice(1)).toEqual(film.scenes.slice(1));
  });

  test('a close focus brings the point to the middle of its window', () => {
    const point = { x: 0.3, y: 0.6 };
    const { shot } = done({ kind: 'set-focus', sceneId: first.id, aim: { point, close: true } }).scenes[0]!
      .content;
    const middle = {
      x: shot!.from.x + shot!.from.width * point.x,
      y: shot!.from.y + shot!.from.height * point.y,
    };
    expect(Math.abs(middle.x - 540)).toBeLessThan(160);
    expect(shot!.aim).toEqual({ point, close: true });
    expect(shot!.from.width).toBeGreaterThan(first.content.shot!.from.width);
  });

  test('a reset focus is framed as direction frames a whole picture', () => {
    const aimed = done({
      kind: 'set-focus',
      sceneId: first.id,
      aim: { point: { x: 0.2, y: 0.2 }, close: true },
    });
    const back = done({ kind: 'set-focus', sceneId: first.id, aim: null }, aimed).scenes[0]!.content.shot!;
    expect(back.window).toEqual(first.content.shot!.window);
    expect(back.aim).toBeUndefined();
  });

  test('a focus outside the picture is refused', () => {
    expect(
      refused({ kind: 'set-focus', sceneId: first.id, aim: { point: { x: 1.2, y: 0 }, close: false } }),
    ).toMatch(/inside the image/);
  });

  test('each motion has its own path, and hold does not move', () => {
    const shot = (motion: 'hold' | 'push-in' | 'drift-left') =>
      done({ kind: 'set-motion', sceneId: first.id, motion }).scenes[0]!.content.shot!;
    expect(shot('hold').from).toEqual(shot('hold').to);
    expect(shot('push-in').to.width).toBeGreaterThan(shot('push-in').from.width);
    expect(shot('drift-left').to.x).toBeLessThan(shot('drift-left').from.x);
  });
});

describe('time', () => {
  test('a longer scene takes from the next, on a beat', () => {
    const longer = done({ kind: 'set-scene-seconds', sceneId: first.id, seconds: first.endSeconds + 0.6 });
    const [, cut = 0, ...rest] = cutFrames(longer);
    expect(beatFrames(film)).toContain(cut);
    expect(cut).toBeGreaterThan(cutFrames(film)[1]!);
    expect(rest).toEqual(cutFrames(film).slice(2));
  });

  test('a scene never swallows its neighbor', () => {
    const longest = done({ kind: 'set-scene-seconds', sceneId: first.id, seconds: 60 });
    expect(longest.scenes).toHaveLength(film.scenes.length);
    expect(
      Math.min(...longest.scenes.map(({ startSeconds, endSeconds }) => endSeconds - startSeconds)),
    ).toBeGreaterThan(0.4);
  });

  test('the end card waits for the last caption', () => {
    const earlier = done({ kind: 'move-cut', sceneId: endCard.id, seconds: 1 });
    const said = Math.max(...film.captions.map(({ words }) => words.at(-1)!.endSeconds));
    expect(cutFrames(earlier).at(-1)!).toBeGreaterThanOrEqual(framesIn(said));
    expect(Math.max(...earlier.captions.map(({ endSeconds }) => endSeconds))).toBeLessThanOrEqual(
      earlier.scenes.at(-1)!.startSeconds + 1e-9,
    );
  });

  test('a transition has its middle on the cut, the first scene has none', () => {
    const wiped = done({ kind: 'set-transition', sceneId: second.id, transition: 'wipe' });
    expect(wiped.scenes[1]?.transition?.kind).toBe('wipe');
    expect(cutFrames(wiped)).toEqual(cutFrames(film));
    expect(
      done({ kind: 'set-transition', sceneId: second.id, transition: 'cut' }, wiped).scenes[1]?.transition,
    ).toEqual({ kind: 'cut', seconds: 0 });
    expect(refused({ kind: 'set-transition', sceneId: first.id, transition: 'wipe' })).toMatch(
      /always starts the clip/,
    );
  });
});

describe('words', () => {
  const [hook, line] = linesOf(film) as [
    ReturnType<typeof linesOf>[number],
    ReturnType<typeof linesOf>[number],
  ];

  test('the lines of a storyboard are read back from it', () => {
    expect(linesOf(film).map(({ role, text }) => [role, text])).toEqual([
      ['hook', 'A mug with a bare clay foot.'],
      ['line', 'Iron in the clay comes through the glaze as small brown speckles.'],
      ['line', 'The handle is wide enough for three fingers and set low.'],
      ['callToAction', 'See it at Lumen & Clay.'],
    ]);
  });

  test('a changed line is shown at once and has to be spoken again, alone', () => {
    const changed = done({
      kind: 'change-line',
      lineId: line.lineId,
      text: 'Iron makes   small brown speckles.',
    });
    expect(linesOf(changed)[1]).toMatchObject({ text: 'Iron makes small brown speckles.', stale: true });
    expect(whatMustBeMade(film, changed)).toEqual({ voiceLines: [1], music: false });
    expect(describeMaking(whatMustBeMade(film, changed))).toBe(
      'The voice will update for line 2. Nothing else changes.',
    );
    expect(changed.captions.filter(({ lineId }) => lineId === hook.lineId)).toEqual(
      film.captions.filter(({ lineId }) => lineId === hook.lineId),
    );
  });

  test('a changed caption leaves the voice alone, even when the voice changes later', () => {
    const changed = done({ kind: 'change-caption', lineId: line.lineId, text: 'Iron speckles.' });
    expect(
      changed.captions
        .filter(({ lineId }) => lineId === line.lineId)
        .flatMap(({ words }) => words.map(({ text }) => text)),
    ).toEqual(['Iron', 'speckles.']);
    expect(whatMustBeMade(film, changed).voiceLines).toEqual([]);
    expect(staleLines(done({ kind: 'set-voice', choice: { rate: 1.1 } }, changed))[1]?.text).toBe(line.text);
  });

  test.each(['', '  ', '…', 'x'.repeat(401)])('the text %j is refused', (text) => {
    expect(refused({ kind: 'change-line', lineId: line.lineId, text })).toMatch(/^BAD_INPUT Line:/);
  });

  test('the end card shows the texts it is given; its spoken words are said again', () => {
    const changed = done({ kind: 'set-end-card', texts: { title: 'Mug', callToAction: 'Come and see it.' } });
    expect(changed.scenes.at(-1)?.content).toMatchObject({
      title: 'Mug',
      callToAction: 'Come and see it.',
      shopName: 'Lumen & Clay',
    });
    expect(whatMustBeMade(film, changed).voiceLines).toEqual([3]);
    expect(whatMustBeMade(film, done({ kind: 'set-end-card', texts: { title: 'Mug' } })).voiceLines).toEqual(
      [],
    );
  });

  test('captions are hidden without being lost, and styled without touching the look', () => {
    expect(done({ kind: 'show-captions', shown: false })).toEqual({ ...film, showCaptions: false });
    const styled = done({ kind: 'set-caption-style', choice: { size: 'large', mark: 'underline' } });
    expect(styled.look.captions).toEqual({ size: 'large', mark: 'underline' });
    expect(done({ kind: 'set-caption-style', choice: { size: null, mark: null } }, styled)).toEqual(film);
  });
});

describe('sound', () => {
  test('another voice or pace speaks every line again, a pronunciation only lines with the word', () => {
    expect(whatMustBeMade(film, done({ kind: 'set-voice', choice: { voiceId: 'anna' } })).voiceLines).toEqual(
      [0, 1, 2, 3],
    );
    expect(
      whatMustBeMade(film, done({ kind: 'set-voice', choice: { pronunciations: { glaze: 'glays' } } }))
        .voiceLines,
    ).toEqual([1]);
    expect(done({ kind: 'set-voice', choice: {} })).toBe(film);
    expect(refused({ kind: 'set-voice', choice: { rate: 2 } })).toMatch(/Speed/);
  });

  test('a voice for the hook is the hook’s alone, and stays when the others’ changes', () => {
    const own = done({ kind: 'set-voice', choice: { hookVoiceId: 'ben' } });
    expect(whatMustBeMade(film, own).voiceLines).toEqual([0]);
    const spoken = {
      ...own,
      sound: { ...own.sound, voice: own.sound.voice.map((cue) => ({ ...cue, stale: false })) },
    };
    const others = done({ kind: 'set-voice', choice: { voiceId: 'anna' } }, spoken);
    expect(whatMustBeMade(spoken, others).voiceLines).toEqual([1, 2, 3]);
    const same = done({ kind: 'set-voice', choice: { hookVoiceId: null } }, spoken);
    expect(whatMustBeMade(spoken, same).voiceLines).toEqual([0]);
  });

  test('music is changed, turned down and off without touching the voice', () => {
    const other = done({ kind: 'set-music', choice: { seed: 4 } });
    expect(whatMustBeMade(film, other)).toEqual({ voiceLines: [], music: true });
    expect(whatMustBeMade(film, done({ kind: 'set-music', choice: { gainDecibels: -6 } })).music).toBe(false);
    expect(done({ kind: 'remove-music' }).sound.music).toBeNull();
    expect(refused({ kind: 'set-music', choice: { gainDecibels: 40 } })).toMatch(/Volume/);
  });

  test('lines that were spoken again are placed, and later ones move back', () => {
    const changed = done({ kind: 'change-line', lineId: 'line-1', text: 'Iron in the clay.' });
    const words = ['Iron', 'in', 'the', 'clay.'].map((text, index) => ({
      text,
      startSeconds: index * 0.4,
      endSeconds: index * 0.4 + 0.4,
    }));
    const placed = placeRecordings(changed, [
      { lineId: 'line-1', text: 'Iron in the clay.', seconds: 1.6, words, recording: fileRef('new') },
    ]);
    if (!placed.ok) throw placed.error;
    expect(staleLines(placed.value)).toEqual([]);
    expect(placed.value.sound.voice[1]).toMatchObject({
      seconds: 1.6,
      startSeconds: film.sound.voice[1]!.startSeconds,
      recording: fileRef('new'),
    });
    const tooLong = placeRecordings(changed, [
      { lineId: 'line-1', text: 'Iron in the clay.', seconds: 14, words, recording: fileRef('new') },
    ]);
    expect(tooLong.ok ? 'done' : tooLong.error.code).toBe('SCRIPT_TOO_LONG');
    const longer = placeRecordings(changed, [
      {
        lineId: 'line-1',
        text: 'Iron in the clay.',
        seconds: film.sound.voice[1]!.seconds + 0.8,
        words,
        recording: fileRef('new'),
      },
    ]);
    if (!longer.ok) throw longer.error;
    const cues = longer.value.sound.voice;
    for (const [index, cue] of cues.entries())
      expect(cue.startSeconds).toBeGreaterThanOrEqual(
        index === 0 ? 0 : cues[index - 1]!.startSeconds + cues[index - 1]!.seconds,
      );
    expect(cues.at(-1)!.startSeconds + cues.at(-1)!.seconds).toBeLessThanOrEqual(15);
  });
});

describe('look and brand', () => {
  test.each(['editorial', 'bold', 'soft', 'noir', 'pop'] as const)(
    'the look %s keeps pictures, order, texts and cuts',
    (lookId) => {
      const changed = done({ kind: 'change-look', lookId });
      expect(pictureIds(changed)).toEqual(pictureIds(film));
      expect(cutFrames(changed)).toEqual(cutFrames(film));
      expect(linesOf(changed)).toEqual(linesOf(film));
      expect(changed.look.colours).toEqual(deriveColours(LOOKS[lookId].palette, film.pictures, null));
      for (const scene of changed.scenes.slice(1))
        expect([...LOOKS[lookId].transitions, 'cut', 'crossfade']).toContain(scene.transition?.kind);
      expect(whatMustBeMade(film, changed)).toEqual({ voiceLines: [], music: false });
    },
  );

  test('the brand color becomes the accent in every look, and can be reset', () => {
    const branded = done({ kind: 'set-brand', choice: { colour: '#0a7d4f', font: 'Outfit' } });
    expect(branded.look).toMatchObject({
      brandColour: '#0a7d4f',
      font: 'Outfit',
      colours: { accent: '#0a7d4f' },
    });
    expect(done({ kind: 'change-look', lookId: 'bold' }, branded).look.colours.accent).toBe('#0a7d4f');
    expect(done({ kind: 'set-brand', choice: { colour: null, font: null } }, branded).look).toEqual({
      ...film.look,
      colours: deriveColours(LOOKS.gallery.palette, film.pictures, null),
      brandColour: null,
    });
    expect(refused({ kind: 'set-brand', choice: { colour: 'green' } })).toMatch(/#rrggbb/);
  });
});

test('a logo is among the pictures without affecting the colors, and can be removed', () => {
  const logo = { ...film.pictures[0]!, id: '00000000000logo0', palette: ['#ff00ff'] };
  const branded = done({ kind: 'set-brand', choice: { logo } });
  expect(branded.look).toEqual({ ...film.look, logoPictureId: logo.id });
  expect(shownPictureIds(branded)).toContain(logo.id);
  expect(widestShown(branded, logo.id)).toBeGreaterThanOrEqual(420);
  expect(done({ kind: 'change-look', lookId: 'noir' }, branded).look.colours).toEqual(
    deriveColours(LOOKS.noir.palette, film.pictures, null),
  );
  expect(shownPictureIds(done({ kind: 'set-brand', choice: { logo: null } }, branded))).not.toContain(
    logo.id,
  );
});

test('what changed is described in words', () => {
  const edits: Edit[] = [
    { kind: 'change-look', lookId: 'noir' },
    { kind: 'move-scene', sceneId: first.id, toIndex: 1 },
    { kind: 'split-scene', sceneId: first.id, seconds: null },
    { kind: 'change-line', lineId: 'line-1', text: 'Brown speckles.' },
    { kind: 'set-music', choice: { mood: 'bold' } },
    { kind: 'show-captions', shown: false },
    { kind: 'show-accents', shown: false },
  ];
  expect(
    describeChanges(
      film,
      edits.reduce((storyboard, edit) => done(edit, storyboard), film),
    ),
  ).toEqual([
    'Style changed from Gallery to Noir.',
    'Accents turned off.',
    'Captions turned off.',
    '1 scene added.',
    'Scenes reordered.',
    'Line 2: “Brown speckles.”',
    'Music changed to Bold.',
  ]);
  expect(describeChanges(film, film)).toEqual([]);
});
