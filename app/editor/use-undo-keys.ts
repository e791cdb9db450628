/** Undo and redo by keyboard, wherever on the page the focus is. */
import { useEffect, useRef } from 'react';

/** In a text field the keys are the browser's own; under an open modal nothing moves. */
export function useUndoKeys(onKey: (kind: 'undo' | 'redo') => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const kind = kindOf(event);
      if (
        kind === null ||
        event.defaultPrevented ||
        isTyping(event.target) ||
        document.querySelector('[role="dialog"][aria-modal="true"]') !== null
      )
        return;
      event.preventDefault();
      latest.current(kind);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Ctrl or Cmd with Z, with Shift for redo, and Ctrl with Y. Ctrl and Alt together are AltGr: that writes a letter. */
function kindOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}

const WITHOUT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
