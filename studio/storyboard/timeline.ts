/** Places the spoken lines in time and finds the scene changes: cut to the voice, on the beat. */
import type { BeatGrid } from '#studio/music/music.ts';
import { SILENCE_SECONDS } from '#studio/script/pace.ts';
import type { ScriptLine } from '#studio/script/script.ts';
import { snapToFrame } from '#studio/shared/time.ts';
import type { Look } from '#studio/storyboard/look.ts';

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
const MIN_SCENE_SECONDS = 0.47;
/** Whoever stays for the opening stays: it is cut faster than the rest. */
export const OPENING_SECONDS = 5;
/** How far pictures may change a look's pace. */
const MAX_SLOWER = 4;
const MAX_FASTER = 2;
/** Where beats are further apart than this, cuts may lie between them as well. */
const MAX_BEAT_SECONDS = 0.7;
/** After the call to action the last picture stands by itself for a moment. */
const ROOM_AFTER_WORDS_SECONDS = 0.45;

export function planTimeline(input: {
  lines: readonly LineLength[];
  beats: BeatGrid;
  seconds: number;
  pace: Look['pace'];
  /**
   * How many scenes the pictures are shown in at least, where there is time for them, and how many they can fill
   * without showing the same thing again and again.
   */
  scenes: { least: number; most: number };
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
  const grid = cutGrid(beats);
  const slots = withinScenes(input.scenes, input.pace, (pace) => {
    const cuts = lineCuts(lines, grid, endCardSeconds);
    return cuts.flatMap((cut, index) =>
      splitSlot(cut, cuts[index + 1]?.seconds ?? endCardSeconds, grid, pace),
    );
  });
  if (callToAction !== undefined) {
    const last = lines.at(-1)?.endSeconds ?? 0;
    const startSeconds = Math.min(
      Math.max(endCardSeconds + CUT_BEFORE_WORDS_SECONDS + 0.1, last + SILENCE_SECONDS.minPause),
      Math.max(last, seconds - callToAction.seconds - ROOM_AFTER_WORDS_SECONDS),
    );
    lines.push({
      lineId: callToAction.lineId,
      startSeconds,
      endSeconds: startSeconds + callToAction.seconds,
    });
  }
  return { lines, slots, endCardSeconds };
}

/**
 * With the music's last hit where that leaves time for what is said before it and on it; else the last bar or beat
 * that does.
 */
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
    [beats.lastHitSeconds].find(fits) ??
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

/** The moments at which a scene may change: the beats, and between them where they are far apart. */
function cutGrid({ beatSeconds, beatsPerMinute }: BeatGrid): number[] {
  const beat = 60 / beatsPerMinute;
  return beat <= MAX_BEAT_SECONDS ? [...beatSeconds] : beatSeconds.flatMap((time) => [time, time + beat / 2]);
}

/** The slots at the pace of the look, or at the nearest at which there are as many as the pictures need. */
function withinScenes(
  { least, most }: { least: number; most: number },
  { openingSeconds, bodySeconds }: Look['pace'],
  slotsAt: (pace: Look['pace']) => Slot[],
): Slot[] {
  const at = (factor: number): Slot[] =>
    slotsAt({ openingSeconds: openingSeconds * factor, bodySeconds: bodySeconds * factor });
  let slots = at(1);
  for (let factor = 1.15; slots.length > most && factor < MAX_SLOWER; factor *= 1.15) slots = at(factor);
  for (let factor = 0.9; slots.length < least && factor > 1 / MAX_FASTER; factor *= 0.9) slots = at(factor);
  return slots;
}

/** One scene change a line, on the beat before its first word; a line too close to its neighbor stays in its scene. */
function lineCuts(
  lines: readonly PlacedLine[],
  grid: readonly number[],
  endCardSeconds: number,
): { seconds: number; lineId: string | null }[] {
  const cuts: { seconds: number; lineId: string | null }[] = [
    { seconds: 0, lineId: lines[0]?.lineId ?? null },
  ];
  for (const line of lines.slice(1)) {
    const cut = snapToFrame(nearest(grid, line.startSeconds - CUT_BEFORE_WORDS_SECONDS));
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
  grid: readonly number[],
  { openingSeconds, bodySeconds }: Look['pace'],
): Slot[] {
  const edges = [cut.seconds];
  const paceAt = (seconds: number): number => (seconds < OPENING_SECONDS ? openingSeconds : bodySeconds);
  for (;;) {
    const previous = edges.at(-1) ?? 0;
    const left = endSeconds - previous;
    const pieces = Math.round(left / paceAt(previous));
    if (pieces < 2) break;
    const free = grid.filter(
      (time) => time - previous >= MIN_SCENE_SECONDS && endSeconds - time >= MIN_SCENE_SECONDS,
    );
    if (free.length === 0) break;
    edges.push(snapToFrame(nearest(free, previous + left / pieces)));
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
