/**
 * Plans the clips of one request: what can be made becomes briefs, and each language that can't be made is
 * named with its reason, before anything starts.
 */
import type { Brief } from '#studio/clip/brief.ts';
import { checkClipRequest } from '#studio/clip/check-clip-request.ts';
import { checkLanguages, ONE_LANGUAGE_TEXT } from '#studio/clip/check-languages.ts';
import { tooManyClips } from '#studio/clip/count-clips.ts';
import { expandBriefs, type ClipChoices } from '#studio/clip/expand-briefs.ts';
import { planLanguage, type LanguagePorts } from '#studio/clip/plan-language.ts';
import type { Upload } from '#studio/clip/ports.ts';
import type { ShopSettings } from '#studio/clip/shop-settings.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** A language of the request that no clip is made in, and why. */
export type LanguageNotMade = { language: string; error: AppError };

/** The briefs in the order of `expandBriefs`: at least one. */
export type ClipPlan = { briefs: Brief[]; notMade: LanguageNotMade[] };

export type ClipPlanInput = {
  /** Read in `choices.language`. */
  product: Pick<ProductFacts, 'language' | 'languages'>;
  choices: ClipChoices;
  uploads: readonly Upload[];
  brand: Pick<ShopSettings, 'brandColour' | 'font' | 'logo'>;
};

/**
 * Of one language the errors of `checkClipRequest`. Of several, those that can't be made hold up no other;
 * when none can be made, the first one's reason. BAD_INPUT for what `checkLanguages` refuses, for the
 * merchant's own text in several languages, and for more clips than a request makes.
 */
export function planClips(
  ports: LanguagePorts,
  { product, choices, uploads, brand }: ClipPlanInput,
): Result<ClipPlan, AppError> {
  const { languages } = choices;
  if (languages === null) {
    const briefs = expandBriefs(choices, uploads, brand);
    for (const brief of briefs) {
      const checked = checkClipRequest(ports, { product, brief });
      if (!checked.ok) return checked;
    }
    return ok({ briefs, notMade: [] });
  }
  const asked = checkLanguages(languages);
  if (!asked.ok) return asked;
  const ownText = choices.voiceover === 'manual';
  // Of several, each has the product's text: which can be made at all says whether they are several.
  const voiceover = ownText && asked.value.length > 1 ? 'ai' : choices.voiceover;
  const plans = asked.value.map((language) => planLanguage(ports, { product, language, voiceover }));
  const silent = new Set(plans.filter(({ voice }) => voice === 'none').map(({ language }) => language));
  const made = plans.filter(({ refusal }) => refusal === null).map(({ language }) => language);
  const notMade = plans.flatMap(({ language, refusal }) =>
    refusal === null ? [] : [{ language, error: refusal }],
  );
  const [first] = notMade;
  if (made.length === 0 && first !== undefined) return err(first.error);
  if (ownText && made.length > 1)
    return err(new AppError('BAD_INPUT', { field: 'Your script', reason: ONE_LANGUAGE_TEXT }));
  const tooMany = tooManyClips({ ...choices, languages: made });
  if (tooMany !== null) return err(new AppError('BAD_INPUT', { field: 'Videos', reason: tooMany }));
  const briefs: Brief[] = [];
  for (const brief of expandBriefs({ ...choices, languages: made }, uploads, brand)) {
    const wanted = brief.language !== null && silent.has(brief.language) ? withCaptionsOnly(brief) : brief;
    // Where its words come from is decided above.
    const checked = checkClipRequest(ports, {
      product: { ...product, language: wanted.language ?? product.language },
      brief: wanted,
    });
    if (!checked.ok) return checked;
    briefs.push(wanted);
  }
  return ok({ briefs, notMade });
}

/** Nobody speaks: the words are read. */
const withCaptionsOnly = (brief: Brief): Brief => ({
  ...brief,
  voiceover: { mode: 'none' },
  showCaptions: true,
});
