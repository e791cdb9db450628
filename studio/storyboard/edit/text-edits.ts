/** Edits of what is read and said: lines, captions and the end card. */
import { ok } from '#studio/shared/result.ts';
import { tidyText } from '#studio/voice/spelling/tidy-text.ts';
import { linesOf, type StoryLine } from '#studio/storyboard/edit/line-text.ts';
import { refuse, type Edited } from '#studio/storyboard/edit/refuse.ts';
import { captionsWith, wordsWithin } from '#studio/storyboard/edit/set-captions.ts';
import { withEffects } from '#studio/storyboard/place-effects.ts';
import { withPlacedCaptions } from '#studio/storyboard/edit/settle.ts';
import type { CaptionChoice, Scene, Storyboard } from '#studio/storyboard/storyboard.ts';

/** No line is longer: it could not be said in the longest clip. */
const MAX_LINE = 400;
const MAX_END_CARD_TEXT = 160;
const TOO_LONG = refuse('Line', 'This line is too long to read in the time available.');

/** Changes what a line says: captions follow at once, and its recording has to be made again. */
export function changeLineText(storyboard: Storyboard, lineId: string, text: string): Edited {
  const found = checked(storyboard, lineId, text);
  if (!found.ok) return found;
  const { line, clean } = found.value;
  if (clean === line.text) return ok(storyboard);
  const changed = withCaptionText(storyboard, line, clean);
  if (changed === null) return TOO_LONG;
  const voice = storyboard.sound.voice.map((cue) => {
    if (cue.lineId !== lineId) return cue;
    const { text: _, ...rest } = cue;
    return { ...rest, stale: true };
  });
  return ok({ ...changed, sound: { ...storyboard.sound, voice } });
}

/** Changes what is shown while a line is said; what is heard stays. */
export function changeCaptionText(storyboard: Storyboard, lineId: string, text: string): Edited {
  const found = checked(storyboard, lineId, text);
  if (!found.ok) return found;
  const { line, clean } = found.value;
  if (line.role === 'callToAction')
    return refuse('Caption', 'This line has no caption: the end card shows it.');
  const changed = withCaptionText(storyboard, line, clean);
  if (changed === null) return TOO_LONG;
  const voice = storyboard.sound.voice.map((cue) =>
    cue.lineId === lineId && clean !== line.text ? { ...cue, text: line.text } : cue,
  );
  return ok({ ...changed, sound: { ...storyboard.sound, voice } });
}

export const showCaptions = (storyboard: Storyboard, shown: boolean): Edited =>
  ok(withEffects({ ...storyboard, showCaptions: shown }));

/** Changes how captions are set; what is undefined stays, null resets it to the look. */
export function setCaptionStyle(
  storyboard: Storyboard,
  choice: { [Key in keyof CaptionChoice]?: CaptionChoice[Key] | null },
): Edited {
  const merged = { ...storyboard.look.captions, ...choice };
  const captions = Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== null && value !== undefined),
  );
  const { captions: _, ...look } = storyboard.look;
  return ok({ ...storyboard, look: Object.keys(captions).length === 0 ? look : { ...look, captions } });
}

export type EndCardTexts = {
  shopName?: string | undefined;
  title?: string | undefined;
  callToAction?: string | undefined;
  price?: string | null | undefined;
};

/** Changes words of the end card. A call to action that is spoken is said again. */
export function setEndCard(storyboard: Storyboard, texts: EndCardTexts): Edited {
  if (Object.values(texts).some((text) => (text ?? '').length > MAX_END_CARD_TEXT))
    return refuse('End card', `Keep it under ${MAX_END_CARD_TEXT} characters.`);
  const card = storyboard.scenes.find(({ content }) => content.kind === 'endCard');
  if (card === undefined) return refuse('End card', 'This clip has none.');
  const spoken = linesOf(storyboard).find(({ role, spoken: voiced }) => role === 'callToAction' && voiced);
  const callToAction = texts.callToAction === undefined ? undefined : tidyText(texts.callToAction);
  if (spoken !== undefined && callToAction !== undefined && callToAction !== spoken.text) {
    const said = changeLineText(storyboard, spoken.lineId, callToAction);
    return said.ok ? ok({ ...said.value, scenes: withTexts(said.value.scenes, texts) }) : said;
  }
  return ok({ ...storyboard, scenes: withTexts(storyboard.scenes, texts) });
}

function withTexts(
  scenes: readonly Scene[],
  { shopName, title, callToAction, price }: EndCardTexts,
): Scene[] {
  return scenes.map((scene) => {
    const { content } = scene;
    if (content.kind !== 'endCard') return scene;
    return {
      ...scene,
      content: {
        ...content,
        shopName: shopName ?? content.shopName,
        title: title ?? content.title,
        callToAction: callToAction ?? content.callToAction,
        price: price === undefined ? content.price : price,
      },
    };
  });
}

function checked(storyboard: Storyboard, lineId: string, text: string) {
  const line = linesOf(storyboard).find((each) => each.lineId === lineId);
  if (line === undefined) return refuse('Line', 'This line is no longer there.');
  const clean = tidyText(text);
  if (wordsWithin(storyboard, clean, 1).length === 0) return refuse('Line', 'It needs at least one word.');
  if (clean.length > MAX_LINE) return refuse('Line', `Keep it under ${MAX_LINE} characters.`);
  return ok({ line, clean });
}

/** Null when not every word finds a caption. */
function withCaptionText(storyboard: Storyboard, line: StoryLine, text: string): Storyboard | null {
  if (line.role === 'callToAction')
    return { ...storyboard, scenes: withTexts(storyboard.scenes, { callToAction: text }) };
  const words = wordsWithin(storyboard, text, Math.max(0.5, line.endSeconds - line.startSeconds));
  const captions = captionsWith(storyboard, { ...line, text }, words);
  const shown = captions
    .filter(({ lineId }) => lineId === line.lineId)
    .reduce((sum, caption) => sum + caption.words.length, 0);
  return shown < words.length ? null : withPlacedCaptions({ ...storyboard, captions });
}
