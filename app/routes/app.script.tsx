/** Writes the script of a clip before anything is generated: its lines, what they rest on, and whether they fit. */
import type { ActionFunctionArgs } from '@remix-run/node';
import type { ScriptView } from '#app/contract/product.ts';
import type { Answers } from '#app/contract/endpoints.ts';
import { FIELD_NAMES } from '#app/contract/create-form.ts';
import { scriptQuestionSchema } from '#app/contract/create-requests.ts';
import { requireShop } from '#app/http/require-shop.server.ts';
import { openProduct } from '#app/http/open-product.server.ts';
import { bodyOf, fail, orDiskFull, reply } from '#app/http/replies.server.ts';
import { writeCachedScript } from '#studio/clip/cached-steps.ts';
import { promisesIn } from '#studio/clip/promises.ts';
import { readOwnText } from '#studio/script/manual-script.ts';
import { speakingBudget, speakingSeconds } from '#studio/script/pace.ts';
import type { Script } from '#studio/script/script.ts';
import { rateFor } from '#studio/voice/fit-script.ts';

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const { text, seconds, seed, showPrice, ...question } = await bodyOf(
    request,
    scriptQuestionSchema,
    FIELD_NAMES,
  );
  const opened = await openProduct(merchant, question);
  if (!opened.ok) return fail(opened.error);
  const product = opened.value;
  const language = question.language ?? product.language;
  const { promises } = await merchant.services.repositories.settings.load();
  // The same step as the clip's own: a script read here is not written again. A script that is too long is
  // shown, with ways to make it fit.
  const written =
    text === null
      ? await orDiskFull(
          writeCachedScript(
            merchant.services.studio,
            { product, language, seconds, seed, showPrice, promises: promisesIn(promises, language) },
            request.signal,
          ),
        )
      : readOwnText({ text, language, seconds });
  return reply(written, (script): Answers<'/app/script'> => ({ value: scriptView(script, seconds) }));
}

function scriptView({ lines, language, notes }: Script, seconds: number): ScriptView {
  const spokenSeconds = lines.reduce((sum, { text }) => sum + speakingSeconds(text, language), 0);
  const budgetSeconds = speakingBudget(seconds, lines.length);
  return {
    language,
    lines,
    spokenSeconds,
    budgetSeconds,
    rate: rateFor(spokenSeconds, budgetSeconds),
    notes,
  };
}
