/** Playful: plucked strings, mallets, finger snaps and a whistle in a bouncing swing. */
import type { MoodRecipe } from '#studio/music/moods/recipe.ts';

export const playful: MoodRecipe = {
  tempo: { slowest: 140, fastest: 156 },
  beatsPerBar: 4,
  swing: { stepsPerBeat: 2, share: 0.62 },
  looseSeconds: 0.006,
  scale: 'major',
  tonics: [0, 2, 5, 7, 9, 10],
  progressions: [
    ['I6', 'vi7', 'ii7', 'V7'],
    ['I', 'I7/III', 'IV', 'iv6'],
    ['I', 'II7', 'IV', 'V7'],
    ['I6', 'IV', 'I/V', 'V7'],
    ['I', 'III7', 'vi7', 'II7 V7'],
    ['I', 'bVII', 'IV', 'V7'],
  ],
  openings: ['I', 'I6'],
  cadences: ['ii7 V7', 'II7 V7', 'IV V7', 'iv6 V7'],
  lastChords: ['I6', 'I69', 'I'],
  parts: [
    {
      name: 'offbeats', figure: 'comp', instruments: ['ukulele', 'pizzicato', 'ukulele'], voices: 4, register: { low: 60, high: 76 }, strumSeconds: 0.007,
      patterns: [['..7...7.'], ['..7.5.7.'], ['..7...75'], ['7.7.7.75', '..7...7.']],
      presence: { intro: 0.8, build: 0.8, lift: 0.9, lastHit: 0.9 },
      place: { levelDecibels: -6, pan: -0.4, reverb: 0.12, echo: 0, pumped: false },
    },
    {
      name: 'bass', figure: 'bass', instruments: ['uprightBass', 'pizzicato'], register: { low: 36, high: 53 },
      patterns: [
        { rhythm: ['8.......', '8...7...'], tones: 'r5' },
        { rhythm: ['8...7...'], tones: 'r5' },
        { rhythm: ['8...7..6'], tones: 'r5a' },
        { rhythm: ['8.6.7.6.'], tones: 'r5oa' },
      ],
      presence: { intro: 0.7, build: 0.85, lift: 0.95, lastHit: 0.9 },
      place: { levelDecibels: -0.5, pan: 0, reverb: 0.05, echo: 0, pumped: false },
    },
    {
      name: 'plucks', figure: 'arpeggio', instruments: ['pizzicato', 'marimba', 'kalimba'], voices: 3, register: { low: 62, high: 78 },
      patterns: [['7.5.6.5.'], ['6..66..6'], ['..6.66..', '7.5.6...'], ['7.566.5.']],
      orders: [[0, 1, 2, 1], [2, 1, 0], [0, 2, 1, 3]],
      presence: { build: 0.75, lift: 0.85 },
      place: { levelDecibels: -3.5, pan: 0.45, reverb: 0.15, echo: 0.08, pumped: false },
    },
    {
      name: 'tune', figure: 'lead', instruments: ['marimba', 'whistle', 'pizzicato', 'glockenspiel'], register: { low: 69, high: 88 }, scale: 'full',
      calls: ['8.7.8..7', '8..78.7.', '7.8.9.8.', '8.8.7..8', '.7878...'],
      responses: ['7.8.7...', '8..7....', '..7.8.7-', '8.7.6---', '.8.7.8..'],
      presence: { intro: 0.75, build: 0.8, lift: 0.95, lastHit: 0.9 },
      place: { levelDecibels: -5.5, pan: 0.1, reverb: 0.2, echo: 0.1, pumped: false },
    },
    {
      name: 'answer', figure: 'counter', instruments: ['strings', 'vibraphone'], register: { low: 62, high: 74 },
      presence: { lift: 0.75, lastHit: 0.75 },
      place: { levelDecibels: -13.5, pan: -0.2, reverb: 0.3, echo: 0, pumped: false },
    },
  ],
  drums: [
    {
      intro: { snap: ['..6...6.'] },
      build: { softKick: ['8...7...'], snap: ['..7...7.'], woodblock: ['4.......', '4..3....'] },
      lift: { kick: ['7...7...'], snap: ['..8...8.'], shaker: ['42524252'], woodblock: ['5..4..4.'] },
    },
    {
      intro: { woodblock: ['5..4..4.'] },
      build: { softKick: ['8...7...'], brush: ['..6...6.'], woodblock: ['..3...3.'] },
      lift: { kick: ['7...7...'], brush: ['3.633.63'], clap: ['..5...5.'], tambourine: ['..4...4.'] },
    },
    {
      intro: { rim: ['..5...5.'] },
      build: { kick: ['7.......'], rim: ['..6...6.'], shaker: ['4.4.4.4.'] },
      lift: { kick: ['7...7..4'], snare: ['..5...5.'], clap: ['..6...6.'], shaker: ['42524252'] },
    },
  ],
  fills: [{ woodblock: ['5.4.5566'] }, { tom: ['....5.67'] }, { snare: ['..5...56'] }],
  lastDrums: [{ piece: 'kick', velocity: 0.7 }, { piece: 'snap', velocity: 0.7 }, { piece: 'triangle', velocity: 0.4 }],
  room: { seconds: 1.1, brightHertz: 6000, drums: 0.12 },
  echoBeats: 1,
  swells: [{ kind: 'reverseCymbal', to: 'lastHit', beats: 2, velocity: 0.3 }],
};
