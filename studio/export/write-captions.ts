/** Writes a storyboard's captions as WebVTT, for players that show them beside the video. */
import type { Caption } from '#studio/storyboard/storyboard.ts';

/** The file's text, or null when nothing is said. */
export function writeCaptions(captions: readonly Caption[]): string | null {
  if (captions.length === 0) return null;
  const cues = captions.map((caption) => {
    const text = caption.words.map((word) => word.text + word.glue).join('').trim();
    return `${timestamp(caption.startSeconds)} --> ${timestamp(caption.endSeconds)}\n${escaped(text)}\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

function timestamp(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const part = (value: number, digits: number) => String(value).padStart(digits, '0');
  return `${part(Math.floor(milliseconds / 3_600_000), 2)}:${part(Math.floor(milliseconds / 60_000) % 60, 2)}:${part(Math.floor(milliseconds / 1000) % 60, 2)}.${part(milliseconds % 1000, 3)}`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\s*\n\s*/g, ' ');
