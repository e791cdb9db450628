/** Writes the spoken text of a storyboard as WebVTT, for players that show it beside the video. */
import { linesOf } from '#studio/storyboard/edit/line-text.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

type Cue = { startSeconds: number; endSeconds: number; text: string };

/**
 * The file's text, or null when nothing is said. A line that is spoken and has no caption, as the call to
 * action beside the end card, has its cue for as long as it is heard.
 */
export function writeCaptions(storyboard: Storyboard): string | null {
  const { captions } = storyboard;
  const shown = captions.map(({ startSeconds, endSeconds, words }): Cue => ({
    startSeconds,
    endSeconds,
    text: words
      .map((word) => word.text + word.glue)
      .join('')
      .trim(),
  }));
  const onlyHeard = linesOf(storyboard).filter(
    ({ lineId, text }) => text.trim() !== '' && !captions.some((caption) => caption.lineId === lineId),
  );
  const cues = [...shown, ...onlyHeard].sort((a, b) => a.startSeconds - b.startSeconds);
  if (cues.length === 0) return null;
  return [
    'WEBVTT\n',
    ...cues.map(
      ({ startSeconds, endSeconds, text }) =>
        `${timestamp(startSeconds)} --> ${timestamp(endSeconds)}\n${escaped(text.trim())}\n`,
    ),
  ].join('\n');
}

function timestamp(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const part = (value: number, digits: number) => String(value).padStart(digits, '0');
  return `${part(Math.floor(milliseconds / 3_600_000), 2)}:${part(Math.floor(milliseconds / 60_000) % 60, 2)}:${part(Math.floor(milliseconds / 1000) % 60, 2)}.${part(milliseconds % 1000, 3)}`;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
