/** Tests that an edited clip has its changed lines spoken again, in time, and nothing else. */
import { expect, test } from 'vitest';
import { humming } from '#tests/humming-speaker.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok } from '#studio/shared/result.ts';
import { applyEdit, type Edit } from '#studio/storyboard/edit/edit.ts';
import { linesOf } from '#studio/storyboard/edit/line-text.ts';
import { storyboardSchema, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { spokenStoryboard } from '#tests/film/spoken-storyboard.ts';
import { speakAgain } from './speak-again.ts';

const film = spokenStoryboard();
function edited(edit: Edit, storyboard = film): Storyboard {
  const result = applyEdit(storyboard, edit);
  if (!result.ok) throw result.error;
  return result.value;
}

test('only the line that changed is spoken, with the voice, pace and pronunciations of the clip', async () => {
  const { ports, tasks } = humming();
  const voiced = {
    ...film,
    sound: {
      ...film.sound,
      voiceover: { voiceId: 'anna', rate: 1.05, pronunciations: { speckles: 'speck els' } },
    },
  };
  const changed = edited({ kind: 'change-line', lineId: 'line-1', text: 'Small brown speckles.' }, voiced);
  const made = await speakAgain(ports, changed);
  if (!made.ok) throw made.error;
  expect(tasks).toEqual([{ text: 'Small brown speck els.', language: 'en', voiceId: 'anna', rate: 1.05 }]);
  expect(storyboardSchema.parse(made.value)).toEqual(made.value);
  expect(linesOf(made.value).map(({ stale, text }) => [stale, text])[1]).toEqual([
    false,
    'Small brown speckles.',
  ]);
  expect(made.value.sound.voice.filter(({ lineId }) => lineId !== 'line-1')).toEqual(
    film.sound.voice.filter(({ lineId }) => lineId !== 'line-1'),
  );
  expect(made.value.scenes).toEqual(changed.scenes);
});

test('a hook with a voice of its own keeps it when the others’ voice changes, and speaks with it when it changes itself', async () => {
  const { ports, tasks } = humming();
  const voiceover = { voiceId: 'anna', hookVoiceId: 'ben', rate: 1, pronunciations: {} };
  const voiced = storyboardSchema.parse({ ...film, sound: { ...film.sound, voiceover } });
  const hook = linesOf(voiced).find(({ role }) => role === 'hook');
  const others = edited({ kind: 'set-voice', choice: { voiceId: 'cleo' } }, voiced);
  expect(await speakAgain(ports, others)).toMatchObject({ ok: true });
  expect(new Set(tasks.map(({ voiceId }) => voiceId))).toEqual(new Set(['cleo']));
  expect(tasks).toHaveLength(linesOf(voiced).length - 1);
  tasks.length = 0;
  const changed = edited({ kind: 'change-line', lineId: hook?.lineId ?? '', text: 'Look at this.' }, others);
  expect(
    await speakAgain(ports, {
      ...changed,
      sound: {
        ...changed.sound,
        voice: changed.sound.voice.map((cue) => ({ ...cue, stale: cue.lineId === hook?.lineId })),
      },
    }),
  ).toMatchObject({ ok: true });
  expect(tasks.map(({ voiceId, text }) => [voiceId, text])).toEqual([['ben', 'Look at this.']]);
});

test('a line says the shop’s words and its currency; the clip’s own words come first', async () => {
  const { ports, tasks } = humming();
  const voiced = {
    ...film,
    sound: {
      ...film.sound,
      voiceover: { voiceId: null, rate: 1, pronunciations: { glaze: 'glays' }, currencyCode: 'CLP' },
    },
  };
  const text = 'Skög glaze, $32.000.';
  const changed = edited({ kind: 'change-line', lineId: 'line-1', text }, voiced);
  const made = await speakAgain(ports, changed, { pronunciations: { Skög: 'schög', glaze: 'not this' } });
  if (!made.ok) throw made.error;
  expect(tasks.map((task) => task.text)).toEqual(['schög glays, 32000 pesos.']);
  expect(linesOf(made.value).map((line) => line.text)[1]).toBe(text);
  const captions = made.value.captions.filter(({ lineId }) => lineId === 'line-1');
  expect(captions.flatMap(({ words }) => words.map((word) => word.text)).join(' ')).toBe(text);
  expect(made.value.sound.voiceover?.pronunciations).toEqual({ glaze: 'glays' });
});

test('what was spoken before is not spoken twice, and nothing stale costs nothing', async () => {
  const { ports, tasks } = humming();
  const changed = edited({ kind: 'change-line', lineId: 'line-1', text: 'Small brown speckles.' });
  await speakAgain(ports, changed);
  await speakAgain(ports, changed);
  expect(tasks).toHaveLength(1);
  expect(await speakAgain(ports, film)).toEqual(ok(film));
  expect(tasks).toHaveLength(1);
});

test('a line that does not fit is spoken faster, and refused when that is not enough', async () => {
  const { ports, tasks } = humming();
  const long = await speakAgain(
    ports,
    edited({ kind: 'change-line', lineId: 'line-1', text: 'word '.repeat(70).trim() }),
  );
  expect(long.ok ? 'done' : long.error.code).toBe('SCRIPT_TOO_LONG');
  expect(tasks.map(({ rate }) => rate)).toEqual([1, 1.05, 1.1, 1.15]);
});

test('a voice that fails leaves the clip as it was', async () => {
  const { ports } = humming({
    speak: () => Promise.resolve(err(new AppError('SPEAKER_FAILED', { reason: 'it is closed' }))),
  });
  const result = await speakAgain(ports, edited({ kind: 'set-voice', choice: { rate: 0.9 } }));
  expect(result.ok ? 'done' : result.error.code).toBe('SPEAKER_FAILED');
});
