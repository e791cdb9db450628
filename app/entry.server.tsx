/** Renders a page on the server as a stream, with the security headers of the shop it is for. */
import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type EntryContext, type ServerBuild } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { services } from '#app/services.server.ts';
import { answerFaults } from '#app/http/answer-faults.server.ts';
import { makeNonce } from '#app/http/content-policy.server.ts';
import { secureDocument } from '#app/http/security-headers.server.ts';
import { NonceContext } from '#app/ui/page/nonce.ts';

/** The build as the server runs it. */
export const answering = (build: ServerBuild): ServerBuild =>
  answerFaults(build, { isDatabaseAway: services.isDatabaseAway, log: services.log });

/** Runs after the last answer: the database stops last. */
export const close = (): Promise<void> => services.close();

const ABORT_MILLISECONDS = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const nonce = makeNonce();
  secureDocument(request, headers, nonce);
  const ready = isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady';
  return new Promise((resolve, reject) => {
    let answeredStatus = status;
    const page = (
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceContext.Provider>
    );
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [ready]() {
        const body = new PassThrough();
        headers.set('content-type', 'text/html; charset=utf-8');
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answeredStatus }));
        pipe(body);
      },
      onShellError: reject,
      onError() {
        answeredStatus = 500;
      },
    });
    setTimeout(abort, ABORT_MILLISECONDS).unref();
  });
}
