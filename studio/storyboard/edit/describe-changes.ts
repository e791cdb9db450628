/** Describes the differences between two versions of a clip. */
import { MOOD_NAMES } from '#studio/music/mood-names.ts';
import { LOOKS } from '#studio/storyboard/looks/looks.ts';
import { linesOf } from '#studio/storyboard/edit/line-text.ts';
import type { Scene, Storyboard } from '#studio/storyboard/storyboard.ts';

/** Short sentences, the weightiest first; none when nothing differs. */
export function describeChanges(before: Storyboard, after: Storyboard): string[] {
  return [...look(before, after), ...scenes(before, after), ...texts(before, after), ...sound(before, after)];
}

function look(before: Storyboard, after: Storyboard): string[] {
  const changes: string[] = [];
  if (before.look.id !== after.look.id)
    changes.push(`Style changed from ${LOOKS[before.look.id].name} to ${LOOKS[after.look.id].name}.`);
  else if (differ(before.look.colours, after.look.colours)) changes.push('Colors changed.');
  if (before.look.font !== after.look.font)
    changes.push(after.look.font === undefined ? 'Font reset.' : `Font changed to ${after.look.font}.`);
  if (before.look.logoPictureId !== after.look.logoPictureId)
    changes.push(after.look.logoPictureId === undefined ? 'Logo removed.' : 'Logo changed.');
  if (differ(before.look.captions, after.look.captions)) changes.push('Caption style changed.');
  if ((before.look.accents ?? true) !== (after.look.accents ?? true))
    changes.push(after.look.accents === false ? 'Accents turned off.' : 'Accents turned on.');
  if (before.showCaptions !== after.showCaptions)
    changes.push(after.showCaptions ? 'Captions turned on.' : 'Captions turned off.');
  return changes;
}

function scenes(before: Storyboard, after: Storyboard): string[] {
  const [old, now] = [before.scenes.map(({ id }) => id), after.scenes.map(({ id }) => id)];
  const [added, removed] = [
    now.filter((id) => !old.includes(id)).length,
    old.filter((id) => !now.includes(id)).length,
  ];
  const kept = old.filter((id) => now.includes(id));
  const changes: string[] = [];
  if (added > 0) changes.push(`${counted(added, 'scene')} added.`);
  if (removed > 0) changes.push(`${counted(removed, 'scene')} removed.`);
  if (
    differ(
      kept,
      now.filter((id) => old.includes(id)),
    )
  )
    changes.push('Scenes reordered.');
  const pairs = kept.flatMap((id) => {
    const [a, b] = [before, after].map((each) => each.scenes.find((scene) => scene.id === id));
    return a === undefined || b === undefined ? [] : [{ a, b }];
  });
  const pictures = pairs.filter(({ a, b }) => a.content.shot?.pictureId !== b.content.shot?.pictureId).length;
  const reframed = pairs.filter(
    ({ a, b }) =>
      a.content.shot?.pictureId === b.content.shot?.pictureId &&
      (a.content.shot?.motion !== b.content.shot?.motion || differ(a.content.shot?.aim, b.content.shot?.aim)),
  ).length;
  const layoutOf = ({ content }: Scene): string | null =>
    content.kind === 'picture' ? (content.layout?.kind ?? content.poster?.kind ?? null) : null;
  const layouts = pairs.filter(({ a, b }) => layoutOf(a) !== layoutOf(b)).length;
  const transitions = pairs.filter(
    ({ a, b }) => a.transition !== null && b.transition !== null && a.transition.kind !== b.transition.kind,
  ).length;
  const timed =
    added + removed > 0
      ? 0
      : pairs.filter(
          ({ a, b }) => Math.abs(a.endSeconds - a.startSeconds - b.endSeconds + b.startSeconds) > 0.1,
        ).length;
  if (pictures > 0) changes.push(`New image in ${counted(pictures, 'scene')}.`);
  if (reframed > 0) changes.push(`New camera move in ${counted(reframed, 'scene')}.`);
  if (layouts > 0) changes.push(`New layout in ${counted(layouts, 'scene')}.`);
  if (timed > 0) changes.push(`New length for ${counted(timed, 'scene')}.`);
  if (transitions > 0 && before.look.id === after.look.id)
    changes.push(`${counted(transitions, 'transition')} changed.`);
  return changes;
}

function texts(before: Storyboard, after: Storyboard): string[] {
  const old = new Map(linesOf(before).map((line) => [line.lineId, line.text]));
  const lines = linesOf(after).flatMap((line, index) =>
    old.get(line.lineId) === line.text ? [] : [`Line ${index + 1}: “${line.text}”`],
  );
  const card = (storyboard: Storyboard) =>
    storyboard.scenes.flatMap(({ content }) =>
      content.kind === 'endCard'
        ? [[content.shopName, content.title, content.callToAction, content.price]]
        : [],
    );
  const shown = (storyboard: Storyboard) =>
    storyboard.captions.map(({ words }) => words.map(({ text }) => text));
  const changes = [...lines];
  if (lines.length === 0 && differ(shown(before), shown(after))) changes.push('Caption text changed.');
  if (differ(card(before), card(after))) changes.push('End card changed.');
  return changes;
}

function sound(before: Storyboard, after: Storyboard): string[] {
  const changes: string[] = [];
  const [old, now] = [before.sound.voiceover, after.sound.voiceover];
  if ((old?.voiceId ?? null) !== (now?.voiceId ?? null)) changes.push('Voice changed.');
  if ((old?.rate ?? 1) !== (now?.rate ?? 1))
    changes.push(`Voice at ${Math.round((now?.rate ?? 1) * 100)}% speed.`);
  if (differ(old?.pronunciations ?? {}, now?.pronunciations ?? {})) changes.push('Pronunciation changed.');
  const [music, other] = [before.sound.music, after.sound.music];
  if (music === null && other !== null) changes.push('Music turned on.');
  else if (music !== null && other === null) changes.push('Music turned off.');
  else if (music !== null && other !== null) {
    if (music.order.mood !== other.order.mood)
      changes.push(`Music changed to ${MOOD_NAMES[other.order.mood]}.`);
    else if (differ(music.order, other.order)) changes.push('Music changed.');
    if (music.gainDecibels !== other.gainDecibels) changes.push('Music volume changed.');
  }
  if ((before.sound.effects === undefined) !== (after.sound.effects === undefined))
    changes.push(
      after.sound.effects === undefined ? 'Sound effects turned off.' : 'Sound effects turned on.',
    );
  return changes;
}

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
