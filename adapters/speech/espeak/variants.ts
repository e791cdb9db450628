/** The variants of espeak-ng's voices that sound like different people; each works with every language. */
import type { Voice } from '#studio/voice/ports.ts';

/** What is added to a language's voice ("de+f2"), and what it is called. */
export const VARIANTS: readonly Voice[] = [
  { id: '+m3', name: 'Voice 1 (lower)' },
  { id: '+f2', name: 'Voice 2 (softer)' },
  { id: '+f3', name: 'Voice 3 (higher)' },
  { id: '+Andrea', name: 'Voice 4 (brighter)' },
];
