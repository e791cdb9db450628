/** Shows a clip with how the work on it goes. */
import { ACTIVE_CLIP_STATES } from '#studio/clip/clip-states.ts';
import { clipProgressSchema, type Clip } from '#studio/clip/clip.ts';
import type { Task } from '#studio/work/task.ts';

/** `task` is the newest on this clip, if there is one. */
export function clipWithTask(clip: Clip, task: Task | undefined): Clip {
  if (!ACTIVE_CLIP_STATES.includes(clip.state)) return clip;
  if (task?.state !== 'running') return { ...clip, state: 'waiting', progress: null };
  const progress = clipProgressSchema.safeParse(task.progress);
  return { ...clip, state: 'generating', progress: progress.success ? progress.data : null };
}
