/** How Hindi is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'सोना',
    written: '18K सोने की अंगूठी.',
    said: '18 कैरेट सोने की अंगूठी.',
    beside: ['18K फ़ॉलोअर', '18 K फ़ॉलोअर'],
  },
  {
    kind: 'रोशनी',
    written: '3000K की गर्म रोशनी.',
    said: '3000 केल्विन की गर्म रोशनी.',
    beside: ['3000K डाउनलोड', '3000 K डाउनलोड'],
  },
  {
    kind: 'माप',
    written: '30x40x5 सेमी, 10–20 सेमी',
    said: '30 गुणा 40 गुणा 5 सेंटीमीटर, 10 से 20 सेंटीमीटर',
    beside: ['XR-500', 'XR 500'],
  },
  { kind: 'इकाई', written: '500 मिग्रा', said: '500 मिलीग्राम', beside: ['500 मी', '500 मीटर'] },
  {
    kind: 'दाम',
    written: '₹1,25,000, ₹1,299',
    said: '125000 रुपये, 1299 रुपये',
    beside: ['1,25,000 लोग', '125000 लोग'],
  },
];
