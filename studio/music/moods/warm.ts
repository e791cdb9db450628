/** Warm: electric piano in rich chords, an upright bass, lazy swung drums; an evening in good company. */
import type { MoodRecipe } from '#studio/music/moods/recipe.ts';

export const warm: MoodRecipe = {
  tempo: { slowest: 84, fastest: 97 },
  beatsPerBar: 4,
  swing: { stepsPerBeat: 4, share: 0.6 },
  looseSeconds: 0.01,
  scale: 'major',
  tonics: [0, 1, 3, 5, 8, 10],
  progressions: [
    ['ii9', 'V13', 'Imaj9', 'vi9'],
    ['IVmaj9', 'iii7', 'ii9', 'V9sus4'],
    ['Imaj9', 'vi9', 'ii9', 'V13'],
    ['IVmaj9', 'iv6', 'iii7', 'vi9'],
    ['Imaj9', 'III7', 'vi9', 'v9 I9'],
    ['vi9', 'ii9', 'V9sus4', 'Imaj9'],
  ],
  openings: ['Imaj9', 'Imaj7', 'IVmaj9'],
  cadences: ['ii9 V13', 'IVmaj9 V9sus4', 'IVmaj9 iv6', 'ii9 bVIImaj7'],
  lastChords: ['Imaj9', 'I69'],
  parts: [
    {
      name: 'keys', figure: 'comp', instruments: ['electricPiano'], voices: 4, register: { low: 54, high: 72 }, strumSeconds: 0.006,
      patterns: [['7-----..5----...'], ['7----..6--...5--'], ['7---------..6---', '7-----..4-6---..'], ['..6---..7-----..']],
      presence: { intro: 0.8, build: 0.8, lift: 0.9, lastHit: 0.85 },
      place: { levelDecibels: -6.5, pan: -0.1, reverb: 0.15, echo: 0, pumped: false },
    },
    {
      name: 'bass', figure: 'bass', instruments: ['uprightBass', 'fingerBass'], register: { low: 31, high: 48 },
      patterns: [
        { rhythm: ['9-----.6--..5-6-'], tones: 'rr5a' },
        { rhythm: ['9----..78---..6-'], tones: 'rroa' },
        { rhythm: ['9---..6-7-----5-'], tones: 'r5ra' },
      ],
      presence: { build: 0.85, lift: 0.95, lastHit: 0.9 },
      place: { levelDecibels: -3, pan: 0, reverb: 0.03, echo: 0, pumped: false },
    },
    {
      name: 'guitar', figure: 'arpeggio', instruments: ['nylonGuitar'], voices: 4, register: { low: 59, high: 77 },
      patterns: [['....6.5...6..5..'], ['..5...6...5.6...'], ['....6..5.6......', '..5...6...6.5...']],
      orders: [[3, 2, 1, 0], [1, 3, 2], [0, 2, 3, 1]],
      presence: { build: 0.8, lift: 0.85, lastHit: 0.7 },
      place: { levelDecibels: -4.5, pan: 0.5, reverb: 0.2, echo: 0.1, pumped: false },
    },
    {
      name: 'tune', figure: 'lead', instruments: ['vibraphone', 'electricPiano', 'nylonGuitar', 'whistle'], register: { low: 67, high: 83 }, scale: 'pentatonic',
      calls: ['8--7--8-6---....', '..7-8---7--6----', '8---..7-8-7-6---', '....7--8--7-....'],
      responses: ['..6-7--8----....', '7--6--7---------', '6---7-6-........', '..8-7---6-------'],
      presence: { intro: 0.7, build: 0.75, lift: 0.9, lastHit: 0.8 },
      place: { levelDecibels: -3, pan: 0.15, reverb: 0.28, echo: 0.18, pumped: false },
    },
    {
      name: 'pad', figure: 'sustain', instruments: ['warmPad', 'strings'], voices: 3, register: { low: 60, high: 76 },
      presence: { lift: 0.8, lastHit: 0.8 },
      place: { levelDecibels: -18, pan: 0, reverb: 0.35, echo: 0, pumped: false },
    },
  ],
  drums: [
    {
      intro: { rim: ['....5.......5...'], shaker: ['3.2.4.2.3.2.4.2.'] },
      build: { kick: ['8.....5...7.....'], rim: ['....7.......7...'], shaker: ['4.2.5.2.4.2.5.2.'] },
      lift: { kick: ['8.....5..57.....', '8......5..7..4..'], snare: ['....6.......6...'], hat: ['5.345.345.345.34'] },
    },
    {
      intro: { brush: ['3...5...3...5...'] },
      build: { softKick: ['8.......7.5.....'], brush: ['3..25..23..25..2'] },
      lift: { kick: ['7.....5...7.....'], brush: ['4..36..34..36..3'], hat: ['..4...4...4...4.'], rim: ['....5.......5...'] },
    },
    {
      intro: { snap: ['....5.......5...'] },
      build: { kick: ['8....5....7.....'], snap: ['....7.......7...'], hat: ['4.3.4.3.4.3.4.3.'] },
      lift: { kick: ['8....5....7..5..'], snap: ['....7.......7...'], snare: ['....4.......4...'], hat: ['5.345.3.5.345.3.'], shaker: ['..4...4...4...4.'] },
    },
  ],
  fills: [{ snare: ['....6......46.45'] }, { tom: ['..........5.6.4.'] }, { kick: ['8.....5.........'] }],
  lastDrums: [{ piece: 'kick', velocity: 0.7 }, { piece: 'rim', velocity: 0.4 }, { piece: 'crash', velocity: 0.2 }],
  room: { seconds: 1.4, brightHertz: 4500, drums: 0.12 },
  echoBeats: 0.75,
  swells: [{ kind: 'reverseCymbal', to: 'lift', beats: 2, velocity: 0.35 }, { kind: 'reverseCymbal', to: 'lastHit', beats: 2, velocity: 0.35 }],
};
