/** Answers a charge's confirmation page: shows the question, and takes the merchant's decision. */
import type { IncomingMessage } from 'node:http';
import { empty, type Answer } from '#devstore/answer.ts';
import { addressAfter, confirmationPath, signatureOf } from '#devstore/billing/addresses.ts';
import { confirmationPage, settledPage } from '#devstore/billing/confirmation-page.ts';
import {
  approve,
  decline,
  isAgreed,
  questionsNow,
  statusOf,
  type Question,
} from '#devstore/billing/decide-charge.ts';
import { readBody } from '#devstore/read-body.ts';
import { html } from '#devstore/storefront/page.ts';
import type { Store } from '#devstore/store.ts';

const MAX_BYTES = 10_000;

/** Null when there is no such question, or the link is not the issued one. */
export async function answerCharge(store: Store, request: IncomingMessage, url: URL): Promise<Answer | null> {
  const question = questionsNow(store).find(
    (each) =>
      confirmationPath(each) === url.pathname && signatureOf(each) === url.searchParams.get('signature'),
  );
  if (question === undefined) return null;
  if (request.method === 'POST')
    return decide(
      store,
      question,
      new URLSearchParams(String(await readBody(request, MAX_BYTES))).get('decision'),
    );
  return statusOf(question) === 'PENDING'
    ? html(200, confirmationPage(store, question), 'en')
    : settled(store, question);
}

/**
 * The whole window navigates, since the page stands in no frame. The same decision made twice leads to the
 * same place.
 */
function decide(store: Store, question: Question, decision: string | null): Answer {
  if (decision !== 'approve' && decision !== 'decline')
    return html(422, confirmationPage(store, question), 'en');
  if (decision === 'approve') approve(store, question);
  else decline(store, question);
  return (decision === 'approve' ? isAgreed(question) : statusOf(question) === 'DECLINED')
    ? empty(303, { location: addressAfter(store, question) })
    : settled(store, question);
}

const settled = (store: Store, question: Question): Answer =>
  html(409, settledPage(store, question, statusOf(question)), 'en');
