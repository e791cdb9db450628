/** Sends one picture to the app's server and always comes back with an answer: what arrived, or why it did not. */
import { shrinkPicture } from '#app/ui/pictures/shrink-picture.ts';
import type { Uploaded } from '#app/ui/pictures/use-uploads.ts';
import type { FailureView, Reply } from '#app/contract/reply.ts';
import { MAX_UPLOAD_TEXT } from '#studio/product/picture-limits.ts';

const MAX_MILLISECONDS = 60_000;

const UNREADABLE: FailureView = {
  code: 'PICTURE_REFUSED',
  message: `Your browser couldn’t read this image. Save a version smaller than ${MAX_UPLOAD_TEXT} and try again.`,
};
const TOO_SLOW: FailureView = {
  code: 'OFFLINE',
  message: 'The upload took too long. Check your connection and try again.',
};
const OFFLINE: FailureView = {
  code: 'OFFLINE',
  message: 'This image couldn’t be uploaded. Check your connection and try again.',
};

type UploadOptions = { url?: string; shrink?: (file: File) => Promise<File>; milliseconds?: number };

/** Never rejects. `milliseconds` is for making it smaller and for sending it together. */
export async function uploadPicture(
  file: File,
  { url = '/app/uploads', shrink = shrinkPicture, milliseconds = MAX_MILLISECONDS }: UploadOptions = {},
): Promise<Reply<{ value: Uploaded }>> {
  const signal = AbortSignal.timeout(milliseconds);
  const refused = (failure: FailureView) => ({
    ok: false as const,
    failure: signal.aborted ? TOO_SLOW : failure,
  });
  let small: File;
  try {
    // A decoder can hang, and takes no signal.
    small = await Promise.race([shrink(file), aborted(signal)]);
  } catch {
    return refused(UNREADABLE);
  }
  try {
    const form = new FormData();
    form.append('picture', small);
    const answer = await fetch(url, {
      method: 'POST',
      body: form,
      headers: { accept: 'application/json' },
      signal,
    });
    return (await answer.json()) as Reply<{ value: Uploaded }>;
  } catch {
    return refused(OFFLINE);
  }
}

/** Rejects when the time is over. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('The time is over.', 'TimeoutError')), {
      once: true,
    });
  });
