/** Says why a page could not be opened, in words for whoever wanted to open it. */
import { isRouteErrorResponse } from '@remix-run/react';
import { z } from 'zod';
import { failureSentence } from '#studio/shared/errors.ts';

export type Refusal = {
  title: string;
  message: string;
  /** Whether the same page may open at a second try. */ worthRetrying: boolean;
};

/** What the app's own routes answer when they refuse. */
const failureSchema = z.object({ failure: z.object({ message: z.string().min(1) }) });

const MISSING = 404;
const FAULT =
  'Something went wrong while this page was opened. Your clips and points are safe. Try again in a moment.';

const OFFLINE: Refusal = {
  title: 'You’re offline',
  message: 'Reconnect to the internet and try again; nothing is lost.',
  worthRetrying: true,
};

/** Of a fault nothing is told but that there was one: what it says of itself is for the log. `isOffline`: the browser has no connection. */
export function refusalOf(error: unknown, isOffline = 'onLine' in navigator && !navigator.onLine): Refusal {
  if (isOffline && !isRouteErrorResponse(error)) return OFFLINE;
  if (!isRouteErrorResponse(error))
    return { title: 'This page could not be opened', message: FAULT, worthRetrying: true };
  const reported = failureSchema.safeParse(error.data);
  const missing = error.status === MISSING;
  const unexplained = missing ? failureSentence('NOT_FOUND', {}) : FAULT;
  return {
    title: missing ? 'This page is not there' : 'This page could not be opened',
    message: reported.success ? reported.data.failure.message : unexplained,
    worthRetrying: !missing,
  };
}
