/** Reads each line's text from a storyboard. */
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

/** One line of the clip's script, as the storyboard has it now. Times are seconds from the start of the clip. */
export type StoryLine = {
  lineId: string;
  role: 'hook' | 'line' | 'callToAction';
  /** What the voice says; without a voice, what the viewer reads. */
  text: string;
  /** Whether there is a voice for it. */
  spoken: boolean;
  /** True while its recording is of an earlier text or voice. */
  stale: boolean;
  startSeconds: number;
  endSeconds: number;
};

/** Every line in the order of the film. The call to action is the one that no caption shows: the end card does. */
export function linesOf(storyboard: Storyboard): StoryLine[] {
  const { captions, sound } = storyboard;
  const ids = [
    ...new Set([...captions.map(({ lineId }) => lineId), ...sound.voice.map(({ lineId }) => lineId)]),
  ];
  return ids
    .map((lineId): StoryLine => {
      const own = captions.filter((caption) => caption.lineId === lineId);
      const cue = sound.voice.find((each) => each.lineId === lineId);
      const shown =
        own.length === 0
          ? callToAction(storyboard)
          : own
              .flatMap(({ words }, index) =>
                words.map(
                  ({ text, glue }, position) =>
                    text + (index === own.length - 1 && position === words.length - 1 ? '' : glue),
                ),
              )
              .join('');
      const startSeconds = cue?.startSeconds ?? own[0]?.startSeconds ?? 0;
      return {
        lineId,
        role: own.length === 0 ? 'callToAction' : own[0]?.style === 'hook' ? 'hook' : 'line',
        text: cue?.text ?? shown,
        spoken: cue !== undefined,
        stale: cue?.stale === true,
        startSeconds,
        endSeconds:
          cue === undefined
            ? (own.at(-1)?.words.at(-1)?.endSeconds ?? startSeconds)
            : cue.startSeconds + cue.seconds,
      };
    })
    .sort((a, b) => a.startSeconds - b.startSeconds);
}

const callToAction = ({ scenes }: Storyboard): string =>
  scenes.flatMap(({ content }) => (content.kind === 'endCard' ? [content.callToAction] : [])).join('');
