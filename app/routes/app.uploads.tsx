/** The shop's own pictures: uploaded one at a time, analyzed by their content, listed newest first. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { requireShop } from '#app/http/require-shop.server.ts';
import { fail, orDiskFull, succeed } from '#app/http/replies.server.ts';
import { uploadedPicture } from '#app/http/uploaded-picture.server.ts';
import { uploadViews } from '#app/http/views/uploads.server.ts';

const PAGE = 40;

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const query = new URL(request.url).searchParams;
  const page = await merchant.services.repositories.uploads.list({
    recentOnly: query.has('recent'),
    cursor: query.get('cursor'),
    limit: PAGE,
  });
  return succeed({ uploads: await uploadViews(merchant, page.uploads), nextCursor: page.nextCursor });
}

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const merchant = await requireShop(request, 'write:clips');
  const uploaded = await orDiskFull(uploadedPicture(merchant, request, 'scene'));
  if (!uploaded.ok) return fail(uploaded.error);
  const { name, picture } = uploaded.value;
  const upload = await merchant.services.repositories.uploads.add({ name, file: picture.file, picture });
  const [view] = await uploadViews(merchant, [upload]);
  return succeed({ value: view }, 201);
}
