/** Serves the fonts that films are set in; the same file for everyone, for ever. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '#app/http/replies.server.ts';
import { secured } from '#app/http/secured.server.ts';
import { services } from '#app/services.server.ts';

export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  const bytes = await services.readFont(params['name'] ?? '');
  return bytes === null
    ? notFound()
    : new Response(bytes, {
        headers: secured({
          'content-type': 'font/ttf',
          'cache-control': 'public, max-age=31536000, immutable',
        }),
      });
}
