/**
 * Shows what only a browser can draw, and a skeleton until then: the server does not write it, so that
 * nothing changes under a page that is still hydrating.
 */
import { Suspense, useEffect, useState, type ReactNode } from 'react';

export function InBrowser({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return awake ? <Suspense fallback={fallback}>{children}</Suspense> : fallback;
}
