/** All looks by their name. */
import type { Look } from '#studio/storyboard/look.ts';
import { bold } from '#studio/storyboard/looks/bold.ts';
import { editorial } from '#studio/storyboard/looks/editorial.ts';
import { gallery } from '#studio/storyboard/looks/gallery.ts';
import { noir } from '#studio/storyboard/looks/noir.ts';
import { pop } from '#studio/storyboard/looks/pop.ts';
import { atelier } from '#studio/storyboard/looks/atelier.ts';
import { native } from '#studio/storyboard/looks/native.ts';
import { sprint } from '#studio/storyboard/looks/sprint.ts';
import { tag } from '#studio/storyboard/looks/tag.ts';
import { soft } from '#studio/storyboard/looks/soft.ts';
import type { LookId } from '#studio/storyboard/storyboard.ts';

/** Every look that a clip can have, by id. */
export const LOOKS: Record<LookId, Look> = {
  gallery,
  editorial,
  bold,
  soft,
  noir,
  pop,
  sprint,
  atelier,
  native,
  tag,
};
