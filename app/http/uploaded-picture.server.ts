/** Takes one picture out of a form and analyzes its content: a usable one is stored in the form that films use. */
import type { Merchant } from '#app/http/require-shop.server.ts';
import { keepableText } from '#app/http/parse-json.server.ts';
import { openUploadTurns } from '#app/http/upload-turns.server.ts';
import { readBody } from '#app/http/read-body.server.ts';
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_TEXT } from '#studio/product/picture-limits.ts';
import type { Picture } from '#studio/product/picture.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** What a form writes around a file. */
const FORM_BYTES = 100_000;

const tooLarge = (): AppError =>
  new AppError('PICTURE_REFUSED', {
    name: 'The image',
    reason: `It’s larger than ${MAX_UPLOAD_TEXT}. Save a smaller version and try again.`,
  });

type Analyzing = {
  caller: Pick<Merchant['caller'], 'shop'>;
  services: { studio: Pick<Merchant['services']['studio'], 'analyzer'> };
};

const turns = openUploadTurns();

/**
 * Analyzes the form's file `picture`, of at most `MAX_UPLOAD_BYTES`. Errors: BAD_INPUT when it is missing or the form is
 * incomplete, PICTURE_REFUSED when it is too large or cannot be used (then nothing is stored).
 */
export const uploadedPicture = (
  merchant: Analyzing,
  request: Request,
  use: 'scene' | 'logo',
): Promise<Result<{ name: string; picture: Picture }, AppError>> =>
  turns.take(merchant.caller.shop, () => readPicture(merchant, request, use));

async function readPicture(
  { services: { studio } }: Analyzing,
  request: Request,
  use: 'scene' | 'logo',
): Promise<Result<{ name: string; picture: Picture }, AppError>> {
  const form = await readForm(request);
  if (!form.ok) return form;
  const file = form.value.get('picture');
  if (!(file instanceof File))
    return err(new AppError('BAD_INPUT', { field: 'picture', reason: 'there is no file in the request.' }));
  if (file.size > MAX_UPLOAD_BYTES) return err(tooLarge());
  const name = keepableText(file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const analyzed = await studio.analyzer.analyze({
    name,
    alt: '',
    location: { kind: 'bytes', bytes },
    ...(use === 'logo' ? { use } : {}),
  });
  return analyzed.ok
    ? ok({ name, picture: analyzed.value })
    : err(new AppError('PICTURE_REFUSED', { name: analyzed.error.name, reason: analyzed.error.explanation }));
}

/**
 * The whole form is counted, whatever else it holds: nothing is read beyond it. An incomplete or malformed
 * form is reported as such: only a large one is called too large.
 */
async function readForm(request: Request): Promise<Result<FormData, AppError>> {
  try {
    const body = await readBody(request, MAX_UPLOAD_BYTES + FORM_BYTES);
    if (body === null) return err(tooLarge());
    return ok(
      await new Response(body, {
        headers: { 'content-type': request.headers.get('content-type') ?? '' },
      }).formData(),
    );
  } catch {
    return err(
      new AppError('BAD_INPUT', {
        field: 'The image',
        reason: 'The upload was interrupted. Check your connection and try again.',
      }),
    );
  }
}
