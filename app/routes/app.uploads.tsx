/** The shop's own pictures: taken one at a time, judged by their content, listed newest first. */
import { unstable_createMemoryUploadHandler, unstable_parseMultipartFormData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { merchantOf } from '#app/http/merchant.server.ts';
import { fail, succeed } from '#app/http/replies.server.ts';
import { uploadViews } from '#app/http/views/uploads.server.ts';
import { AppError } from '#studio/shared/errors.ts';

const LARGEST_BYTES = 10_000_000;
const PAGE = 40;

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const merchant = await merchantOf(request);
  const query = new URL(request.url).searchParams;
  const page = await merchant.services.repositories.uploads.list({ recentOnly: query.has('recent'), cursor: query.get('cursor'), limit: PAGE });
  return succeed({ uploads: await uploadViews(merchant, page.uploads), nextCursor: page.nextCursor });
}

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await merchantOf(request);
  const tooLarge = () => fail(new AppError('PICTURE_REFUSED', { name: 'The picture', reason: 'it is larger than 10 MB. Save it smaller and add it again.' }));
  const form = await unstable_parseMultipartFormData(request, unstable_createMemoryUploadHandler({ maxPartSize: LARGEST_BYTES, filter: ({ name }) => name === 'picture' })).catch(() => null);
  if (form === null) return tooLarge();
  const picture = form.get('picture');
  if (!(picture instanceof File)) return fail(new AppError('BAD_INPUT', { field: 'picture', reason: 'there is no file in the request.' }));
  const { storage, judge } = merchant.services.studio;
  const original = await storage.put(new Uint8Array(await picture.arrayBuffer()), 'application/octet-stream');
  const judged = await judge.judge({ name: picture.name, alt: '', location: { kind: 'stored', file: original } });
  if (!judged.ok) return fail(new AppError('PICTURE_REFUSED', { name: judged.error.name, reason: judged.error.explanation }));
  const upload = await merchant.services.repositories.uploads.add({ name: picture.name, file: judged.value.file, picture: judged.value });
  const [view] = await uploadViews(merchant, [upload]);
  return succeed({ value: view }, 201);
}
