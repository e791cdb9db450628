/** Speaks one line, so that a merchant hears the voice before anything is made with it. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { Answers } from '#app/contract/endpoints.ts';
import { listenRequestSchema } from '#app/contract/create-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { bodyOf, fail, orDiskFull, reply } from '#app/http/replies.server.ts';
import { recordCachedLine } from '#studio/clip/cached-steps.ts';
import { AppError } from '#studio/shared/errors.ts';
import { languageName } from '#studio/shared/language.ts';
import { pronunciationsOf } from '#studio/voice/dictionary.ts';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const asked = await bodyOf(request, listenRequestSchema);
  const { text, language, voiceId, rate, currencyCode } = asked;
  const { speaker } = merchant.services.studio;
  if (speaker.quality(language) === 'none')
    return fail(new AppError('VOICE_UNAVAILABLE', { language: languageName(language) }));
  const settings = await merchant.services.repositories.settings.load();
  const pronunciations = { ...pronunciationsOf(settings.pronunciations), ...asked.pronunciations };
  const spelled = spellLine(text, language, { pronunciations, currencyCode });
  if (spelled.words.length === 0) return fail(new AppError('SCRIPT_EMPTY'));
  const task = { text: spelled.spokenText, language, voiceId: speaker.voiceFor(language, voiceId), rate };
  // The same step as the clip's own: a line heard here is not spoken again.
  const recorded = await orDiskFull(recordCachedLine(merchant.services.studio, task, request.signal));
  // The set-up checklist on Home counts it.
  if (recorded.ok && !settings.voiceHeard)
    await merchant.services.repositories.settings.save({ voiceHeard: true });
  return reply(recorded, ({ recording, seconds }): Answers<'/app/listen'> => ({
    url: merchant.link(recording),
    seconds,
  }));
}
