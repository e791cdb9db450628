/** What a scene is called, and how long it is said to be: the same in the strip, the timeline and the inspector. */
import type { Scene } from '#studio/storyboard/storyboard.ts';

/** "Scene 2", or "End card"; `index` counts from 0. */
export const sceneName = ({ content }: Pick<Scene, 'content'>, index: number): string =>
  content.kind === 'endCard' ? 'End card' : `Scene ${index + 1}`;

/** Its length in seconds, to the nearest tenth: "2.3". */
export const sceneLength = ({
  startSeconds,
  endSeconds,
}: Pick<Scene, 'startSeconds' | 'endSeconds'>): string =>
  (Math.round((endSeconds - startSeconds) * 10) / 10).toFixed(1);
