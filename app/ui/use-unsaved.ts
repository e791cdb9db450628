/**
 * Keeps unsaved changes on a page from being lost silently: leaving asks first, and the save bar goes with
 * its page.
 */
import { useBlocker, type BlockerFunction } from '@remix-run/react';
import { useCallback, useEffect, useRef } from 'react';

/** A text field whose text is no edit yet carries this attribute. */
const HALF_WRITTEN = '[data-half-written]';

/**
 * Asks before another page of the app is opened, and before the tab is closed, while something is unsaved.
 * Returns what the page calls before it leaves by itself, when its changes are saved elsewhere: then there is
 * no question.
 */
export function useUnsaved(saveBar: string, unsaved: boolean): () => Promise<void> {
  const now = useRef(unsaved);
  now.current = unsaved;
  const blocker = useBlocker(
    useCallback<BlockerFunction>(
      ({ currentLocation, nextLocation }) =>
        now.current && currentLocation.pathname !== nextLocation.pathname,
      [],
    ),
  );

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (!unsaved) {
      blocker.reset();
      return;
    }
    let asking = true;
    // Shopify answers a merchant who leaves; it does not report one who stays.
    void window.shopify.saveBar.leaveConfirmation().then(() => {
      if (asking) blocker.proceed();
    });
    return () => {
      asking = false;
    };
  }, [blocker, unsaved]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (now.current || document.querySelector(HALF_WRITTEN) !== null) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);

  useEffect(() => () => void window.shopify.saveBar.hide(saveBar), [saveBar]);

  return useCallback(async () => {
    now.current = false;
    await window.shopify.saveBar.hide(saveBar);
  }, [saveBar]);
}
