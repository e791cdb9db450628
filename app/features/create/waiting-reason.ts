/**
 * Says why a video can't be generated yet, in the words that stand beside the button: the first thing that is
 * missing, from the top of the page down.
 */
import type { Formats } from '#app/contract/format.ts';
import type { FailureView } from '#app/contract/reply.ts';
import { ONE_LANGUAGE_TEXT } from '#studio/clip/check-languages.ts';

/** What Generate waits for. */
export type GenerateState = {
  productOpening: boolean;
  /** The store whose rights are still to be confirmed; null when nothing has to be. */
  rightsMissing: string | null;
  imagesUploading: number;
  imagesChosen: number;
  /** The language that no voice speaks, by name; null when it is spoken or no voice is wanted. */
  silentLanguage: string | null;
  /** Of several languages: how many are chosen that can be made, and why they are too many; null of one. */
  languages: { chosen: number; tooMany: string | null } | null;
  /** The merchant writes the script. */
  ownText: boolean;
  textCharacters: number;
  maxTextCharacters: number;
  scriptFailure: FailureView | null;
  /** The length of the merchant's own text is not known yet. */
  measuring: boolean;
  tooLong: boolean;
  seconds: number;
  /** As this merchant reads numbers. */
  number: Formats['number'];
};

/** Null when nothing is missing. */
export function waitingReason(state: GenerateState): string | null {
  if (state.productOpening) return 'Opening the product…';
  if (state.rightsMissing !== null)
    return `Confirm that you may use the images and text of ${state.rightsMissing}.`;
  return imageReason(state) ?? languagesReason(state) ?? scriptReason(state);
}

function imageReason({ imagesUploading, imagesChosen }: GenerateState): string | null {
  if (imagesUploading > 0)
    return imagesUploading === 1 ? 'Uploading 1 image…' : `Uploading ${imagesUploading} images…`;
  return imagesChosen === 0 ? 'Add at least one image.' : null;
}

function languagesReason({ languages, ownText }: GenerateState): string | null {
  if (languages === null) return null;
  if (languages.chosen === 0) return 'Choose at least one language.';
  return ownText && languages.chosen > 1 ? ONE_LANGUAGE_TEXT : languages.tooMany;
}

function scriptReason(state: GenerateState): string | null {
  if (state.silentLanguage !== null)
    return `No voice speaks ${state.silentLanguage}. Choose another language, or captions and music only.`;
  if (state.ownText && state.textCharacters === 0) return 'Enter your script.';
  if (state.ownText && state.textCharacters > state.maxTextCharacters)
    return `Shorten your script to ${state.number(state.maxTextCharacters)} characters.`;
  // Of several languages, one that fails holds up no other.
  if (state.scriptFailure !== null && state.languages === null) return state.scriptFailure.message;
  if (state.measuring) return 'Checking the length of your script…';
  return state.tooLong ? `Your script is too long for ${state.seconds} seconds. Shorten it.` : null;
}
