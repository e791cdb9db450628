/**
 * Keeps the keyboard where it was: when what had the focus is gone, or a dialog closes, a neighbor has it next,
 * never the whole page.
 */
import { useEffect } from 'react';

const DIALOG = '[role="dialog"]';
const FOCUSABLE = 'a[href], button, input:not([type="hidden"]), select, textarea';

/**
 * What had the focus last, and what it stood in, from the inside out. `isTaken`: it did not give it up by
 * itself (as a Polaris button does when a mouse has pressed it), but was removed, disabled or covered by a dialog.
 */
type Kept = { element: HTMLElement; around: readonly Element[]; path: string; isTaken: boolean };

/** For the frame of all pages. Who gives the focus away on purpose comes first. */
export function useKeptFocus(): void {
  useEffect(() => {
    /** Of the page below dialogs. */
    let below: Kept | null = null;
    let inDialog: Kept | null = null;
    const stop = new AbortController();
    const { signal } = stop;

    function keptNow(): Kept | null {
      const dialog = document.querySelector(DIALOG);
      const kept = dialog === null ? below : inDialog;
      if (kept === null || (dialog !== null && !kept.around.includes(dialog))) return null;
      return kept.isTaken && kept.path === window.location.pathname ? kept : null;
    }
    function onFocus({ target }: FocusEvent): void {
      if (!(target instanceof HTMLElement)) return;
      const path = window.location.pathname;
      const kept = { element: target, around: ancestorsOf(target), path, isTaken: false };
      if (target.closest(DIALOG) === null) below = kept;
      else inDialog = kept;
    }
    /** A click beside everything: nothing is to have the focus. */
    function onPress({ target }: PointerEvent): void {
      const before = document.querySelector(DIALOG) === null ? below : inDialog;
      if (before === null || (target instanceof Node && before.element.contains(target))) return;
      setTimeout(() => {
        if (!isFocusLost()) return;
        if (below === before) below = null;
        if (inDialog === before) inDialog = null;
      });
    }
    const observer = new MutationObserver(() => {
      const isAsking = document.querySelector(DIALOG) !== null;
      if (below !== null && (isAsking || !isPresent(below.element))) below.isTaken = true;
      if (inDialog !== null && !isPresent(inDialog.element)) inDialog.isTaken = true;
      if (keptNow() === null || !isFocusLost()) return;
      // After those that know better: a dialog's activator, a list that was loaded again.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const kept = signal.aborted ? null : keptNow();
          if (kept !== null && isFocusLost()) nextTo(kept)?.focus({ preventScroll: true });
        }),
      );
    });
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('pointerdown', onPress, { signal });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      stop.abort();
      observer.disconnect();
    };
  }, []);
}

/** Itself while it is there; else the first that takes the focus in the nearest surroundings that remain. */
function nextTo({ element, around }: Kept): HTMLElement | null {
  if (isFree(element)) return element;
  // It has the focus again when it is done.
  if (element.isConnected && element.ariaBusy === 'true') return null;
  for (const each of around) {
    const next = [...each.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isFree);
    if (next !== undefined) return next;
  }
  return null;
}

function ancestorsOf(element: Element): Element[] {
  const { parentElement } = element;
  return parentElement === null ? [] : [parentElement, ...ancestorsOf(parentElement)];
}

const isFocusLost = (): boolean => document.activeElement === document.body && document.hasFocus();

const isPresent = (element: HTMLElement): boolean => element.isConnected && !element.matches(':disabled');

/** It is on the page, is seen and takes the focus. */
const isFree = (element: HTMLElement): boolean => isPresent(element) && element.checkVisibility();
