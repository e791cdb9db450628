/** What the last line says to do, in words that claim nothing; the end card shows the shop's name. */
import { writingRules } from '#studio/languages/languages.ts';

/**
 * One short sentence of the language's own, another for another seed. Null for languages we have none in: then
 * the end card shows shop and product alone.
 */
export function callToAction(language: string, seed: number): string | null {
  const { callsToAction } = writingRules(language);
  return callsToAction[Math.max(0, seed - 1) % Math.max(1, callsToAction.length)] ?? null;
}
