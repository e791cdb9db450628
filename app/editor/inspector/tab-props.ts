/** The props of every tab of the inspector. */
import type { Edit } from '#studio/storyboard/edit/edit.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Sources } from '#app/editor/sources.ts';

export type TabProps = { storyboard: Storyboard; sources: Sources; onEdit: (edit: Edit) => void };
