/** Takes one picture out of a form, judges it by its content and keeps it; what is wrong with it is said by name. */
import { unstable_createMemoryUploadHandler, unstable_parseMultipartFormData } from '@remix-run/node';
import type { Merchant } from '#app/http/merchant.server.ts';
import type { Picture } from '#studio/product/picture.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

const LARGEST_BYTES = 10_000_000;

export async function uploadedPicture({ services: { studio } }: Merchant, request: Request, use: 'scene' | 'logo'): Promise<Result<{ name: string; picture: Picture }, AppError>> {
  const form = await unstable_parseMultipartFormData(request, unstable_createMemoryUploadHandler({ maxPartSize: LARGEST_BYTES, filter: ({ name }) => name === 'picture' })).catch(() => null);
  if (form === null) return err(new AppError('PICTURE_REFUSED', { name: 'The picture', reason: 'it is larger than 10 MB. Save it smaller and add it again.' }));
  const file = form.get('picture');
  if (!(file instanceof File)) return err(new AppError('BAD_INPUT', { field: 'picture', reason: 'there is no file in the request.' }));
  const original = await studio.storage.put(new Uint8Array(await file.arrayBuffer()), 'application/octet-stream');
  const judged = await studio.judge.judge({ name: file.name, alt: '', location: { kind: 'stored', file: original }, ...(use === 'logo' ? { use } : {}) });
  return judged.ok ? ok({ name: file.name, picture: judged.value }) : err(new AppError('PICTURE_REFUSED', { name: judged.error.name, reason: judged.error.explanation }));
}
