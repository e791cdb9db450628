/** What a scene is called, and how long it is said to be: the same in the strip, the timeline and the inspector. */
import type { Scene } from '#studio/storyboard/storyboard.ts';

/** "Scene 2", or "End card"; `index` counts from 0. */
export const sceneName = ({ content }: Pick<Scene, 'content'>, index: number): string =>
  content.kind === 'endCard' ? 'End card' : `Scene ${index + 1}`;

/** Its length in seconds, to the nearest tenth. */
export const sceneSeconds = ({
  startSeconds,
  endSeconds,
}: Pick<Scene, 'startSeconds' | 'endSeconds'>): number => Math.round((endSeconds - startSeconds) * 10) / 10;

/** The same for a field of numbers: "2.3", whatever the locale. */
export const sceneLength = (scene: Pick<Scene, 'startSeconds' | 'endSeconds'>): string =>
  sceneSeconds(scene).toFixed(1);
