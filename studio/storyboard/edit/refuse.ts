/** Says why an edit can't be made, in a sentence for the merchant. */
import { AppError } from '#studio/shared/errors.ts';
import { err, type Err, type Result } from '#studio/shared/result.ts';
import type { Scene, Storyboard } from '#studio/storyboard/storyboard.ts';

/**
 * The result of every edit: a whole, valid storyboard, or BAD_INPUT with a reason. The storyboard it was
 * given is never changed.
 */
export type Edited = Result<Storyboard, AppError>;

export const refuse = (field: string, reason: string): Err<AppError> =>
  err(new AppError('BAD_INPUT', { field, reason }));

/** The scene and its index, or null. */
export function sceneIn({ scenes }: Storyboard, sceneId: string): { scene: Scene; index: number } | null {
  const index = scenes.findIndex(({ id }) => id === sceneId);
  const scene = scenes[index];
  return scene === undefined ? null : { scene, index };
}

export const NO_SCENE = refuse('Scene', 'This scene is no longer there.');
