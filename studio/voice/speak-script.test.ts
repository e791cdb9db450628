/** Tests that a script is spoken so that it fits, line by line, and that only changed lines are spoken again. */
import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import type { Script } from '#studio/script/script.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok } from '#studio/shared/result.ts';
import { decodeWav } from '#studio/shared/samples.ts';
import type { Storage } from '#studio/shared/storage.ts';
import type { Speaker, SpeechTask } from '#studio/voice/ports.ts';
import type { RecordedLine } from '#studio/voice/record-line.ts';
import { speakScript, type CacheRecording } from '#studio/voice/speak-script.ts';
import type { SpellingOptions } from '#studio/voice/spelling/find-readings.ts';
import { timeSilently } from '#studio/voice/silent-voiceover.ts';
import { voiceoverSchema } from '#studio/voice/voiceover.ts';

/** Hums `secondsALetter` for every letter; the studio knows no engines, so this test brings its own. */
function humming(secondsALetter = 0.07, changes: Partial<Speaker> = {}) {
  const tasks: SpeechTask[] = [];
  const speaker: Speaker = {
    name: 'humming',
    quality: (language) => (language === 'he' ? 'none' : 'synthetic'),
    voiceFor: () => 'deep',
    voices: () => Promise.resolve([]),
    speak: (task) => {
      tasks.push(task);
      const length = Math.round((task.text.length * secondsALetter * 24_000) / task.rate);
      const samples = new Float32Array(length + 9600).map((_, i) =>
        i < 4800 || i >= length + 4800 ? 0 : 0.3 * Math.sin(i / 20),
      );
      return Promise.resolve(ok({ samples, samplesPerSecond: 24_000, words: null }));
    },
    ...changes,
  };
  return { speaker, tasks };
}

function memory(): Storage & { files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    put(bytes, mediaType) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      files.set(sha256, bytes);
      return Promise.resolve({ sha256, bytes: bytes.length, mediaType });
    },
    get: (ref) => Promise.resolve(files.get(ref.sha256) ?? new Uint8Array()),
    promote: () => Promise.reject(new Error('not used')),
    localPath: () => Promise.reject(new Error('not used')),
  };
}

function script(texts: string[], changes: Partial<Script> = {}): Script {
  const lines = texts.map((text, index) => ({
    id: index === 0 ? 'hook' : index === texts.length - 1 ? 'call-to-action' : `line-${index}`,
    role:
      index === 0
        ? ('hook' as const)
        : index === texts.length - 1
          ? ('callToAction' as const)
          : ('line' as const),
    text,
    evidence: null,
    pictureIndex: null,
  }));
  return { language: 'en', lines, writer: 'extractive', notes: [], ...changes };
}

const letters = (count: number): string => 'a'.repeat(count);
type Changes = { seconds?: number; cacheRecording?: CacheRecording; spelling?: SpellingOptions };
const speak = (speaker: Speaker, of: Script, changes: Changes = {}) =>
  speakScript(
    {
      speaker,
      storage: memory(),
      ...(changes.cacheRecording === undefined ? {} : { cacheRecording: changes.cacheRecording }),
    },
    { script: of, seconds: changes.seconds ?? 15, voiceId: null, spelling: changes.spelling },
  );

describe('a script that fits', () => {
  it('is spoken at the voice’s own pace, each line a trimmed WAV at 48 kHz', async () => {
    const storage = memory();
    const { speaker } = humming();
    const spoken = await speakScript(
      { speaker, storage },
      { script: script([letters(40), letters(70), letters(40)]), seconds: 15, voiceId: null },
    );
    if (!spoken.ok) throw spoken.error;
    const { voiceover } = spoken.value;
    expect(voiceoverSchema.parse(voiceover)).toEqual(voiceover);
    expect(voiceover).toMatchObject({ language: 'en', voice: 'humming:deep', rate: 1 });
    const [first] = voiceover.lines;
    if (first === undefined) throw new Error('no line');
    const { channels, samplesPerSecond } = decodeWav(await storage.get(first.recording));
    expect(samplesPerSecond).toBe(48_000);
    expect(first.seconds).toBe((channels[0]?.length ?? 0) / 48_000);
    expect(first.seconds).toBeCloseTo(40 * 0.07 + 0.04, 1);
  });

  it('is spoken more slowly when it is much too short', async () => {
    const spoken = await speak(humming().speaker, script([letters(40), letters(50), letters(20)]));
    expect(spoken.ok && spoken.value.voiceover.rate).toBe(0.9);
  });

  it('has a hook by another voice, and each line is kept under the speaker and voice that said it', async () => {
    const { speaker, tasks } = humming(0.07, { voiceFor: (_, voiceId) => voiceId ?? 'deep' });
    const other = humming(0.07, { name: 'singing', voiceFor: (_, voiceId) => voiceId });
    const choosing: Speaker = {
      ...speaker,
      choose: (_, voiceId) =>
        voiceId?.startsWith('singing:') === true
          ? { speaker: other.speaker, voiceId: voiceId.slice('singing:'.length) }
          : { speaker, voiceId },
    };
    const kept: string[] = [];
    const cacheRecording: CacheRecording = (inputs, make) => {
      kept.push(`${inputs.speaker} ${inputs.voiceId}`);
      return make();
    };
    const of = script([letters(40), letters(70), letters(40)]);
    const spoken = await speakScript(
      { speaker: choosing, storage: memory(), cacheRecording },
      { script: of, seconds: 15, voiceId: null, hookVoiceId: 'singing:alto' },
    );
    expect(spoken.ok && spoken.value.voiceover.voice).toBe('humming:deep');
    expect(kept).toEqual(['singing alto', 'humming deep', 'humming deep']);
    expect([other.tasks.length, tasks.length]).toEqual([1, 2]);
  });

  it('reports every line', async () => {
    const seen: number[] = [];
    await speakScript(
      { speaker: humming().speaker, storage: memory() },
      { script: script([letters(60), letters(60), letters(40)]), seconds: 15, voiceId: null },
      { onProgress: ({ done, total }) => seen.push(done / total) },
    );
    expect(seen.at(-1)).toBe(1);
    expect(seen.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a script that is too long', () => {
  it('is spoken faster, in steps of 0.05', async () => {
    // There are 12.45 s for three lines; 180 letters take 12.72 s, which needs 1.05.
    const spoken = await speak(humming().speaker, script([letters(60), letters(60), letters(60)]));
    expect(spoken.ok && spoken.value.voiceover.rate).toBe(1.05);
    expect(spoken.ok && spoken.value.script.notes).toEqual([]);
  });

  it('loses its last line before the call to action, and says so', async () => {
    const spoken = await speak(
      humming().speaker,
      script([letters(50), letters(60), `b${letters(59)}`, letters(50)]),
    );
    if (!spoken.ok) throw spoken.error;
    expect(spoken.value.script.lines.map((line) => line.id)).toEqual(['hook', 'line-1', 'call-to-action']);
    expect(spoken.value.voiceover.lines.map((line) => line.lineId)).toEqual([
      'hook',
      'line-1',
      'call-to-action',
    ]);
    expect(spoken.value.script.notes).toEqual([`Left out to fit 15 seconds: “b${letters(59)}”`]);
  });

  it('loses one long line rather than two short ones', async () => {
    const spoken = await speak(
      humming().speaker,
      script([letters(60), letters(100), letters(10), letters(50)]),
    );
    expect(spoken.ok && spoken.value.script.lines.map((line) => line.id)).toEqual([
      'hook',
      'line-2',
      'call-to-action',
    ]);
  });

  it('is refused with the seconds it is over, when the merchant wrote it', async () => {
    const spoken = await speak(
      humming().speaker,
      script([letters(100), letters(100), letters(100)], { writer: 'manual' }),
    );
    // 300 letters take 18.3 s at 1.15; 12.45 s are available.
    expect(spoken.ok ? null : [spoken.error.code, spoken.error.details['seconds']]).toEqual([
      'SCRIPT_TOO_LONG',
      expect.closeTo(5.9, 0),
    ]);
  });

  it('is refused when hook and call to action alone are too long', async () => {
    const spoken = await speak(humming().speaker, script([letters(150), letters(150)]));
    expect(spoken.ok ? null : spoken.error.code).toBe('SCRIPT_TOO_LONG');
  });

  it('fits 30 s as it is', async () => {
    const spoken = await speak(humming().speaker, script([letters(100), letters(150), letters(100)]), {
      seconds: 30,
    });
    expect(spoken.ok && spoken.value.voiceover.lines).toHaveLength(3);
  });

  it('still fits with a voice that ignores the rate', async () => {
    const deaf = humming();
    const speaker: Speaker = {
      ...deaf.speaker,
      speak: (task, signal) => deaf.speaker.speak({ ...task, rate: 1 }, signal),
    };
    const spoken = await speak(speaker, script([letters(60), letters(66), letters(20), letters(60)]));
    if (!spoken.ok) throw spoken.error;
    const total = spoken.value.voiceover.lines.reduce((sum, line) => sum + line.seconds + 0.3, -0.3);
    expect(total).toBeLessThanOrEqual(15 - 0.35 - 1.6);
  });
});

describe('speaking again', () => {
  function cached(): { cacheRecording: CacheRecording; kept: Map<string, RecordedLine> } {
    const kept = new Map<string, RecordedLine>();
    return {
      kept,
      cacheRecording: async (inputs, make) => {
        const key = JSON.stringify(inputs);
        const known = kept.get(key);
        if (known !== undefined) return ok(known);
        const made = await make();
        if (made.ok) kept.set(key, made.value);
        return made;
      },
    };
  }

  it('speaks only the line that changed', async () => {
    const { cacheRecording } = cached();
    const { speaker, tasks } = humming();
    await speak(speaker, script([letters(60), letters(60), letters(40)]), { cacheRecording });
    expect(tasks).toHaveLength(3);
    await speak(speaker, script([letters(60), letters(58), letters(40)]), { cacheRecording });
    expect(tasks).toHaveLength(4);
    await speak(speaker, script([letters(60), letters(58), letters(40)]), { cacheRecording });
    expect(tasks).toHaveLength(4);
  });

  it('speaks again what the shop’s words, its currency or the speaker’s sound have changed', async () => {
    const { cacheRecording } = cached();
    const { speaker, tasks } = humming();
    const lines = script([
      'Skög, the mug that a potter in our own town throws by hand.',
      'It costs $24.00 now, and it holds as much coffee as two others.',
      'Take it home today, before somebody else does so.',
    ]);
    await speak(speaker, lines, { cacheRecording });
    const before = tasks.map(({ text }) => text);
    const spelling = { pronunciations: { Skög: 'schög' }, currencyCode: 'MXN' };
    const spoken = await speak(speaker, lines, { cacheRecording, spelling });
    const again = tasks.slice(before.length).map(({ text }) => text);
    expect(again).toEqual([
      'schög, the mug that a potter in our own town throws by hand.',
      'It costs 24 pesos now, and it holds as much coffee as two others.',
    ]);
    // The caption keeps the shop's own spelling, each word with its time.
    const [hook] = spoken.ok ? spoken.value.voiceover.lines : [];
    expect(hook?.words.map(({ text }) => text)).toContain('Skög,');
    await speak({ ...speaker, revision: 2 }, lines, { cacheRecording, spelling });
    expect(tasks).toHaveLength(before.length + again.length + 3);
  });

  it('keeps nothing of a line that failed', async () => {
    const { cacheRecording, kept } = cached();
    const { speaker } = humming(0.07, {
      speak: () => Promise.resolve(err(new AppError('SPEAKER_FAILED', { reason: 'it is hoarse' }))),
    });
    const spoken = await speak(speaker, script(['One.', 'Two.', 'Three.']), { cacheRecording });
    expect(spoken.ok ? null : spoken.error.code).toBe('SPEAKER_FAILED');
    expect(kept.size).toBe(0);
  });
});

it('refuses a language without a voice, by its name', async () => {
  const spoken = await speak(humming().speaker, script(['שלום', 'עולם'], { language: 'he' }));
  expect(spoken.ok ? null : spoken.error.message).toContain('No voice is available for Hebrew.');
});

it('refuses a script without a word', async () => {
  const spoken = await speak(humming().speaker, script(['🎉', '…']));
  expect(spoken.ok ? null : spoken.error.code).toBe('SCRIPT_EMPTY');
});

it('begins no other line once it is canceled', async () => {
  const controller = new AbortController();
  const { speaker, tasks } = humming();
  const running = speakScript(
    { speaker, storage: memory() },
    { script: script(Array.from({ length: 8 }, () => letters(20))), seconds: 30, voiceId: null },
    { signal: controller.signal, onProgress: () => controller.abort(new Error('Enough.')) },
  );
  await expect(running).rejects.toThrow('Enough.');
  expect(tasks.length).toBeLessThan(5);
});

describe('without a voice', () => {
  it('gives every line reading time within the clip, with a time for every word', () => {
    const lines = timeSilently(script(['A mug for coffee.', 'Holds 380 ml to the rim.', 'Get yours.']), 15);
    expect(lines.map((line) => line.recording)).toEqual([null, null, null]);
    expect(lines[1]?.words.map((word) => word.text)).toEqual(['Holds', '380 ml', 'to', 'the', 'rim.']);
    for (const line of lines) expect(line.words.at(-1)?.endSeconds).toBeLessThanOrEqual(line.seconds);
    expect(lines[1]?.seconds).toBeGreaterThan(1.5);
  });

  it('squeezes a long text into the clip rather than running over', () => {
    const lines = timeSilently(script(Array.from({ length: 12 }, () => letters(60))), 15);
    expect(lines.reduce((sum, line) => sum + line.seconds + 0.3, -0.3)).toBeLessThanOrEqual(
      15 - 0.35 - 1.6 + 0.02,
    );
  });
});
