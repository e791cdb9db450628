/** Whether what is to be said fits the clip, and which ways out there are when it does not. */
import type { CreateForm } from '#app/contract/create-form.ts';
import type { ScriptView } from '#app/contract/product.ts';
import { MAX_RATE } from '#studio/script/pace.ts';
import { NORMAL_RATE, type Rate } from '#studio/voice/fit-script.ts';

/** Less is not worth a word. */
const SLACK_SECONDS = 0.05;

export type ScriptFit = {
  /** 0 when it fits. */
  overSeconds: number;
  /**
   * It can't be made so: a script that is written for the merchant leaves a line out by itself, her own text
   * does not.
   */
  blocks: boolean;
  /** It would fit at the fastest pace. */
  canSpeakFaster: boolean;
  /** It fits because it is spoken faster. */
  hurried: boolean;
  /** How it would be spoken, to listen to it. */
  rate: Rate;
};

export function fitOf(
  { spokenSeconds, budgetSeconds, rate }: Pick<ScriptView, 'spokenSeconds' | 'budgetSeconds' | 'rate'>,
  { voiceover, speakFaster }: Pick<CreateForm, 'voiceover' | 'speakFaster'>,
): ScriptFit {
  const own = voiceover === 'manual';
  const faster = own && speakFaster;
  const overAt = (pace: number) => spokenSeconds / pace - budgetSeconds;
  const over = overAt(faster ? MAX_RATE : NORMAL_RATE);
  const tooLong = over > SLACK_SECONDS;
  const hurried = faster && !tooLong && overAt(NORMAL_RATE) > SLACK_SECONDS;
  return {
    overSeconds: tooLong ? over : 0,
    blocks: own && tooLong,
    canSpeakFaster: own && !faster && tooLong && overAt(MAX_RATE) <= SLACK_SECONDS,
    hurried,
    rate: hurried ? (rate ?? MAX_RATE) : NORMAL_RATE,
  };
}
