/** Says why a page could not be opened, in words for the person who opened it. */
import { isRouteErrorResponse } from '@remix-run/react';
import { failureSentence } from '#studio/shared/errors.ts';

export type Refusal = {
  title: string;
  message: string;
  /** Whether the same page may open at a second try. */ worthRetrying: boolean;
};

const MISSING = 404;
const FAULT =
  'Something went wrong while opening this page. Your clips and points are safe. Try again in a moment.';

const OFFLINE: Refusal = {
  title: 'You’re offline',
  message: 'Reconnect to the internet and try again; nothing is lost.',
  worthRetrying: true,
};

/** Of a fault only its occurrence is shown: its message is for the log. `isOffline`: the browser has no connection. */
export function refusalOf(error: unknown, isOffline = 'onLine' in navigator && !navigator.onLine): Refusal {
  if (isOffline && !isRouteErrorResponse(error)) return OFFLINE;
  if (!isRouteErrorResponse(error))
    return { title: 'We couldn’t open this page', message: FAULT, worthRetrying: true };
  const missing = error.status === MISSING;
  const unexplained = missing ? failureSentence('NOT_FOUND', {}) : FAULT;
  return {
    title: missing ? 'Page not found' : 'We couldn’t open this page',
    message: messageIn(error.data) ?? unexplained,
    worthRetrying: !missing,
  };
}

/** As the app's own routes answer when they refuse; null for every other answer. */
function messageIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('failure' in data)) return null;
  const { failure } = data;
  if (typeof failure !== 'object' || failure === null || !('message' in failure)) return null;
  const { message } = failure;
  return typeof message === 'string' && message !== '' ? message : null;
}
