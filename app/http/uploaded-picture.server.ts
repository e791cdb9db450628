/** Takes one picture out of a form, stores it and analyzes its content. */
import type { Merchant } from '#app/http/require-shop.server.ts';
import { readBody } from '#app/http/read-body.server.ts';
import type { Picture } from '#studio/product/picture.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

const MAX_BYTES = 10_000_000;
/** What a form writes around a file. */
const FORM_BYTES = 100_000;

const tooLarge = (): AppError =>
  new AppError('PICTURE_REFUSED', {
    name: 'The picture',
    reason: 'it is larger than 10 MB. Save it smaller and add it again.',
  });

/** Where pictures are stored and analyzed. */
type Keeping = {
  services: {
    studio: {
      storage: Pick<Merchant['services']['studio']['storage'], 'put'>;
      analyzer: Merchant['services']['studio']['analyzer'];
    };
  };
};

/** Stores and analyzes the form's file `picture`, at most 10 MB. Errors: BAD_INPUT when it is missing or the form is incomplete, PICTURE_REFUSED when it is too large or cannot be used. */
export async function uploadedPicture(
  { services: { studio } }: Keeping,
  request: Request,
  use: 'scene' | 'logo',
): Promise<Result<{ name: string; picture: Picture }, AppError>> {
  const form = await readForm(request);
  if (!form.ok) return form;
  const file = form.value.get('picture');
  if (!(file instanceof File))
    return err(new AppError('BAD_INPUT', { field: 'picture', reason: 'there is no file in the request.' }));
  if (file.size > MAX_BYTES) return err(tooLarge());
  const original = await studio.storage.put(
    new Uint8Array(await file.arrayBuffer()),
    'application/octet-stream',
  );
  const judged = await studio.analyzer.analyze({
    name: file.name,
    alt: '',
    location: { kind: 'stored', file: original },
    ...(use === 'logo' ? { use } : {}),
  });
  return judged.ok
    ? ok({ name: file.name, picture: judged.value })
    : err(new AppError('PICTURE_REFUSED', { name: judged.error.name, reason: judged.error.explanation }));
}

/** The whole form is counted, whatever else it holds: nothing is read beyond it. One that breaks off or is none says so: only what is too large is called too large. */
async function readForm(request: Request): Promise<Result<FormData, AppError>> {
  try {
    const body = await readBody(request, MAX_BYTES + FORM_BYTES);
    if (body === null) return err(tooLarge());
    return ok(
      await new Response(body, {
        headers: { 'content-type': request.headers.get('content-type') ?? '' },
      }).formData(),
    );
  } catch {
    return err(
      new AppError('BAD_INPUT', {
        field: 'The picture',
        reason: 'it did not arrive whole. Check your connection and add it again.',
      }),
    );
  }
}
