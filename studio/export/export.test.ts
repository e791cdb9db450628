/** Tests what an export is called, its estimated size, and the files beside it. */
import { describe, expect, test } from 'vitest';
import { linesOf } from '#studio/storyboard/edit/line-text.ts';
import { captionSchema, type Storyboard } from '#studio/storyboard/storyboard.ts';
import { spokenStoryboard } from '#tests/film/spoken-storyboard.ts';
import { choosePoster } from './choose-poster.ts';
import {
  estimatedBytes,
  exportFilename,
  isUpscaled,
  pixelsOf,
  recommendedBitrate,
} from './export-settings.ts';
import { RESOLUTIONS } from './resolutions.ts';
import { writeCaptions } from './write-captions.ts';

const caption = (id: string, text: string, startSeconds: number, endSeconds: number) =>
  captionSchema.parse({
    id,
    lineId: id,
    style: 'line',
    startSeconds,
    endSeconds,
    words: text.split(' ').map((word, index, all) => ({
      text: word,
      glue: index === all.length - 1 ? '' : ' ',
      startSeconds,
      endSeconds,
    })),
  });

const silent = { ...spokenStoryboard().sound, voice: [] };

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '');
const secondsOf = (stamp: string): number =>
  stamp.split(':').reduce((whole, part) => 60 * whole + Number(part), 0);
const cuesOf = (file: string) =>
  file
    .split('\n\n')
    .slice(1)
    .map((cue) => {
      const [times = '', text = ''] = cue.trim().split('\n');
      const [start = '', end = ''] = times.split(' --> ');
      return { start: secondsOf(start), end: secondsOf(end), text: text.replaceAll('&amp;', '&') };
    });

describe('captions', () => {
  test('are WebVTT with hours, milliseconds and escaped text', () => {
    const captions = [caption('a', 'Fig & <Cedar>', 0.365, 2.5), caption('b', 'Lit.', 3661.0004, 3662)];
    expect(writeCaptions({ ...spokenStoryboard(), captions, sound: silent })).toBe(
      'WEBVTT\n\n00:00:00.365 --> 00:00:02.500\nFig &amp; &lt;Cedar&gt;\n\n01:01:01.000 --> 01:01:02.000\nLit.\n',
    );
  });

  test('are not there when nothing is said', () => {
    expect(writeCaptions({ ...spokenStoryboard(), captions: [], sound: silent })).toBeNull();
  });

  test.each(['gallery-en', 'noir-ar', 'pop-zh-wide'])(
    'have a cue for every line that is spoken in %s, the call to action too',
    (name) => {
      const storyboard = spokenStoryboard(name);
      const cues = cuesOf(writeCaptions(storyboard) ?? '');
      const lines = linesOf(storyboard).filter(({ spoken }) => spoken);
      expect(lines.at(-1)?.role).toBe('callToAction');
      for (const line of lines) {
        const heard = cues
          .filter(({ start, end }) => start < line.endSeconds && end > line.startSeconds)
          .map(({ text }) => text)
          .join(' ');
        expect(withoutSpace(heard)).toContain(withoutSpace(line.text));
      }
      expect(cues.map(({ start }) => start)).toEqual(cues.map(({ start }) => start).sort((a, b) => a - b));
      expect(cues.every(({ end }) => end <= storyboard.seconds)).toBe(true);
    },
  );

  test('say the words of a call to action that are spoken, not those on the end card', () => {
    const storyboard = spokenStoryboard();
    const voice = storyboard.sound.voice.map((cue) =>
      cue.lineId === 'call' ? { ...cue, text: 'Find it at Lumen and Clay.' } : cue,
    );
    expect(
      cuesOf(writeCaptions({ ...storyboard, sound: { ...storyboard.sound, voice } }) ?? '').at(-1)?.text,
    ).toBe('Find it at Lumen and Clay.');
  });
});

test.each([
  ['9:16', '720p', 720, 1280],
  ['9:16', '1080p', 1080, 1920],
  ['16:9', '1440p', 2560, 1440],
  ['16:9', '4K', 3840, 2160],
] as const)('%s at %s is %i × %i px', (aspectRatio, resolution, width, height) => {
  expect(pixelsOf(aspectRatio, resolution)).toEqual({ width, height });
});

test('bitrates and sizes grow with the resolution; a given bitrate decides the size', () => {
  const rates = RESOLUTIONS.map(recommendedBitrate);
  expect([...rates].sort((a, b) => a - b)).toEqual(rates);
  expect(estimatedBytes({ resolution: '1080p', bitsPerSecond: 8_000_000 }, 15)).toBe(15_360_000);
  // A film of 15 s was 2.5 MB at 1080p and 1.5 MB at 720p: the estimate is within a fifth of it.
  for (const [resolution, megabytes] of [
    ['1080p', 2.5],
    ['720p', 1.5],
  ] as const) {
    const said = estimatedBytes({ resolution, bitsPerSecond: null }, 15) / 1e6;
    expect(Math.abs(said - megabytes) / megabytes).toBeLessThan(0.2);
  }
});

function storyboardWith(pictureWidth: number, shownWidth: number): Storyboard {
  const rect = { x: 0, y: 0, width: shownWidth, height: 1000 };
  return {
    seconds: 15,
    scenes: [
      {
        startSeconds: 0,
        endSeconds: 15,
        content: { kind: 'picture', shot: { pictureId: 'a', from: rect, to: rect } },
      },
    ],
    pictures: [{ id: 'a', width: pictureWidth }],
    captions: [],
  } as unknown as Storyboard;
}

test('a film is upscaled when its pictures do not carry the resolution', () => {
  expect(isUpscaled(storyboardWith(1600, 1080), '1080p')).toBe(false);
  expect(isUpscaled(storyboardWith(1600, 1080), '4K')).toBe(true);
});

test.each([
  ['Glass Carafe (1 l) / Amber!', 'glass-carafe-1-l-amber-9x16-15s.mp4'],
  ['斑点模様のマグ', '斑点模様のマグ-9x16-15s.mp4'],
  ['../../etc/passwd', 'etc-passwd-9x16-15s.mp4'],
  ['💡', 'clip-9x16-15s.mp4'],
])('a clip of “%s” is called %s', (title, name) => {
  expect(exportFilename({ title, aspectRatio: '9:16', seconds: 15 })).toBe(name);
});

test('the poster is a frame of the first scene, once the hook is read', () => {
  const storyboard = {
    ...storyboardWith(1, 1),
    captions: [{ ...caption('hook', 'A mug', 0.4, 2.4), style: 'hook' }],
  } as Storyboard;
  expect(choosePoster(storyboard)).toBe(30);
  const [hook] = storyboard.captions;
  const words = [0.4, 0.7, 1.5].map((startSeconds) => ({
    text: 'mug',
    glue: ' ',
    startSeconds,
    endSeconds: startSeconds + 0.3,
  }));
  expect(choosePoster({ ...storyboard, captions: [{ ...hook!, words }] })).toBe(Math.round(1.65 * 30));
});
