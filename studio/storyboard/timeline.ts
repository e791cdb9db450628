/** Places the spoken lines in time and finds the scene changes: cut to the voice, on the beat. */
import type { BeatGrid } from '#studio/music/music.ts';
import { SILENCE_SECONDS } from '#studio/script/pace.ts';
import type { ScriptLine } from '#studio/script/script.ts';
import { snapToFrame } from '#studio/shared/time.ts';

/** What the timeline needs of a line: who says it and how long it takes. */
export type LineLength = { lineId: string; role: ScriptLine['role']; seconds: number };

export type PlacedLine = { lineId: string; startSeconds: number; endSeconds: number };

/**
 * A stretch of film between two scene changes. `lineId` is what is said while it is on, null when nothing
 * begins here.
 */
export type Slot = { startSeconds: number; endSeconds: number; lineId: string | null; opensLine: boolean };

export type Timeline = {
  lines: PlacedLine[];
  /** Scenes before the end card, without gaps from 0. Every change lies on a beat (rounded to a frame). */
  slots: Slot[];
  endCardSeconds: number;
};

/** After the last word, while the music rings out. */
const TAIL_SECONDS = 0.7;
/** How long the end card stands: long enough to read a title and a button. */
const END_CARD_SECONDS = { shortest: 2.2, enough: 3.2, longest: 4.2 };
/** Scenes are cut to this pulse when a clip has no music. */
export const SILENT_BEATS_PER_MINUTE = 100;
/** A scene change comes this long before the words it belongs to. */
const CUT_BEFORE_WORDS_SECONDS = 0.12;
const MIN_SCENE_SECONDS = 1.1;

export function planTimeline(input: {
  lines: readonly LineLength[];
  beats: BeatGrid;
  seconds: number;
  /** Natural length of a scene in beats. */
  sceneBeats: number;
}): Timeline {
  const { beats, seconds } = input;
  const spoken = input.lines.filter((line) => line.role !== 'callToAction');
  const callToAction = input.lines.find((line) => line.role === 'callToAction');
  const endCardSeconds = placeEndCard(spoken, callToAction, beats, seconds);
  const speakUntil =
    callToAction === undefined
      ? endCardSeconds
      : Math.min(endCardSeconds, seconds - TAIL_SECONDS - callToAction.seconds - SILENCE_SECONDS.minPause);
  const lines = placeLines(spoken, beats, speakUntil);
  const cuts = lineCuts(lines, beats, endCardSeconds);
  const beatSeconds = 60 / beats.beatsPerMinute;
  const slots = cuts.flatMap((cut, index) =>
    splitSlot(cut, cuts[index + 1]?.seconds ?? endCardSeconds, beats, input.sceneBeats * beatSeconds),
  );
  if (callToAction !== undefined) {
    const last = lines.at(-1)?.endSeconds ?? 0;
    const startSeconds = Math.min(
      Math.max(endCardSeconds + CUT_BEFORE_WORDS_SECONDS + 0.1, last + SILENCE_SECONDS.minPause),
      Math.max(last, seconds - callToAction.seconds - 0.05),
    );
    lines.push({
      lineId: callToAction.lineId,
      startSeconds,
      endSeconds: startSeconds + callToAction.seconds,
    });
  }
  return { lines, slots, endCardSeconds };
}

/** The last bar (else the last beat) that leaves time for what is said before and on the end card. */
function placeEndCard(
  spoken: readonly LineLength[],
  callToAction: LineLength | undefined,
  beats: BeatGrid,
  seconds: number,
): number {
  const speech = spoken.reduce((sum, line) => sum + line.seconds, 0);
  const earliest =
    spoken.length === 0
      ? 0
      : SILENCE_SECONDS.lead + speech + SILENCE_SECONDS.minPause * Math.max(0, spoken.length - 1);
  const forWords =
    callToAction === undefined
      ? END_CARD_SECONDS.shortest
      : callToAction.seconds + TAIL_SECONDS + CUT_BEFORE_WORDS_SECONDS;
  // A long call to action begins over the last picture: a card that stands too long is a still.
  const latest = seconds - Math.min(Math.max(END_CARD_SECONDS.shortest, forWords), END_CARD_SECONDS.enough);
  const from = Math.max(earliest, seconds - END_CARD_SECONDS.longest);
  const fits = (time: number) => time >= from && time <= latest;
  const found =
    beats.barSeconds.findLast(fits) ??
    beats.beatSeconds.findLast(fits) ??
    beats.beatSeconds.find((time) => time >= earliest);
  return snapToFrame(found ?? Math.min(earliest, seconds - 1));
}

/** Spreads the lines over the time before the end card, each a breath after a beat where there is time for it. */
function placeLines(spoken: readonly LineLength[], beats: BeatGrid, endCardSeconds: number): PlacedLine[] {
  const speech = spoken.reduce((sum, line) => sum + line.seconds, 0);
  const free = Math.max(0, endCardSeconds - SILENCE_SECONDS.lead - speech);
  const pause = Math.max(SILENCE_SECONDS.minPause, free / Math.max(1, spoken.length));
  const placed: PlacedLine[] = [];
  let cursor: number = SILENCE_SECONDS.lead;
  let remaining = speech;
  for (const [index, line] of spoken.entries()) {
    const previousEnd = placed.at(-1)?.endSeconds ?? 0;
    const pausesLeft = Math.max(0, spoken.length - index - 1) * SILENCE_SECONDS.minPause;
    const latest = Math.max(
      previousEnd + (index === 0 ? SILENCE_SECONDS.lead : SILENCE_SECONDS.minPause),
      endCardSeconds - remaining - pausesLeft,
    );
    const onBeat = nearest(beats.beatSeconds, cursor) + CUT_BEFORE_WORDS_SECONDS;
    const earliest = index === 0 ? SILENCE_SECONDS.lead : previousEnd + SILENCE_SECONDS.minPause;
    const startSeconds = Math.min(latest, Math.max(earliest, index === 0 ? SILENCE_SECONDS.lead : onBeat));
    placed.push({ lineId: line.lineId, startSeconds, endSeconds: startSeconds + line.seconds });
    remaining -= line.seconds;
    cursor = Math.max(startSeconds + line.seconds + SILENCE_SECONDS.minPause, cursor + line.seconds + pause);
  }
  return placed;
}

/** One scene change a line, on the beat before its first word; a line too close to its neighbor stays in its scene. */
function lineCuts(
  lines: readonly PlacedLine[],
  beats: BeatGrid,
  endCardSeconds: number,
): { seconds: number; lineId: string | null }[] {
  const cuts: { seconds: number; lineId: string | null }[] = [
    { seconds: 0, lineId: lines[0]?.lineId ?? null },
  ];
  for (const line of lines.slice(1)) {
    const cut = snapToFrame(nearest(beats.beatSeconds, line.startSeconds - CUT_BEFORE_WORDS_SECONDS));
    const previous = cuts.at(-1)?.seconds ?? 0;
    if (cut - previous >= MIN_SCENE_SECONDS && endCardSeconds - cut >= MIN_SCENE_SECONDS)
      cuts.push({ seconds: cut, lineId: line.lineId });
  }
  return cuts;
}

/** Cuts a long stretch into scenes of about the natural length, on beats. */
function splitSlot(
  cut: { seconds: number; lineId: string | null },
  endSeconds: number,
  beats: BeatGrid,
  naturalSeconds: number,
): Slot[] {
  const length = endSeconds - cut.seconds;
  const pieces = Math.max(
    1,
    Math.min(Math.round(length / naturalSeconds), Math.floor(length / MIN_SCENE_SECONDS)),
  );
  const edges = [cut.seconds];
  for (let piece = 1; piece < pieces; piece++) {
    const edge = snapToFrame(nearest(beats.beatSeconds, cut.seconds + (length * piece) / pieces));
    const previous = edges.at(-1) ?? 0;
    if (edge - previous >= MIN_SCENE_SECONDS && endSeconds - edge >= MIN_SCENE_SECONDS) edges.push(edge);
  }
  return edges.map((startSeconds, index) => ({
    startSeconds,
    endSeconds: edges[index + 1] ?? endSeconds,
    lineId: cut.lineId,
    opensLine: index === 0,
  }));
}

function nearest(times: readonly number[], seconds: number): number {
  return times.reduce(
    (best, time) => (Math.abs(time - seconds) < Math.abs(best - seconds) ? time : best),
    times[0] ?? seconds,
  );
}

/** A steady grid for clips without music, so that they too are cut to a pulse. */
export function steadyBeats(seconds: number, beatsPerMinute: number): BeatGrid {
  const beatsPerBar = 4;
  const beat = 60 / beatsPerMinute;
  const beatSeconds = Array.from({ length: Math.ceil(seconds / beat) }, (_, index) => index * beat).filter(
    (time) => time < seconds,
  );
  return {
    beatsPerMinute,
    beatsPerBar,
    beatSeconds,
    barSeconds: beatSeconds.filter((_, index) => index % beatsPerBar === 0),
    lastHitSeconds: beatSeconds.at(-1) ?? 0,
  };
}
