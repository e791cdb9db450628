/** Dreamy: bells and a choir floating in triplets over a deep bass, echoes, a slow half-time drum. */
import type { MoodRecipe } from '#studio/music/moods/recipe.ts';

export const dreamy: MoodRecipe = {
  tempo: { slowest: 54, fastest: 65 },
  beatsPerBar: 4,
  swing: { stepsPerBeat: 2, share: 0.5 },
  looseSeconds: 0.008,
  scale: 'lydian',
  tonics: [0, 2, 4, 5, 7, 9, 10],
  progressions: [
    ['Imaj7#11 II/I', 'iii7 Imaj9', 'vi9 II', 'Imaj9 V'],
    ['Imaj9 iii7', 'vi9 V', 'Imaj7#11 II', 'iii7 vii7'],
    ['vi9 Vmaj7', 'Imaj9 II', 'iii7 vi9', 'Imaj7#11 Vsus2'],
    ['Imaj9 bVIImaj7', 'vi9 Imaj9', 'iii7 II', 'Imaj7#11 II'],
    ['Imaj9 Vmaj7', 'vi9 iii7', 'Imaj9 II', 'vi9 Vsus2'],
  ],
  openings: ['Imaj9', 'Imaj7#11', 'Imaj9 II/I'],
  cadences: ['vi9 II', 'iii7 Vmaj7', 'vi9 Vsus2', 'iii7 II'],
  lastChords: ['Imaj9', 'Imaj7#11', 'Iadd9'],
  parts: [
    {
      name: 'choir', figure: 'sustain', instruments: ['choir', 'warmPad'], voices: 4, register: { low: 54, high: 74 },
      presence: { intro: 0.75, build: 0.85, lift: 1, lastHit: 0.95 },
      place: { levelDecibels: -12.5, pan: 0, reverb: 0.5, echo: 0, pumped: false },
    },
    {
      name: 'shimmer', figure: 'arpeggio', instruments: ['celesta', 'kalimba', 'bells', 'harp'], voices: 4, register: { low: 66, high: 84 },
      patterns: [['756656756656'], ['7.665.7.665.'], ['75.65.75.65.', '756656756656'], ['7.5.6.7.5.6.']],
      orders: [[0, 1, 2, 3, 2, 1], [3, 1, 2, 0, 2, 1], [0, 2, 1, 3, 4, 2]],
      presence: { intro: 0.7, build: 0.75, lift: 0.85, lastHit: 0.75 },
      place: { levelDecibels: -5, pan: 0.25, reverb: 0.4, echo: 0.4, pumped: false },
    },
    {
      name: 'keys', figure: 'comp', instruments: ['electricPiano', 'feltPiano'], voices: 3, register: { low: 57, high: 74 }, strumSeconds: 0.02,
      patterns: [['7-----6-----'], ['7-----......'], ['7--5--7-----']],
      presence: { build: 0.75, lift: 0.8, lastHit: 0.8 },
      place: { levelDecibels: -8, pan: -0.3, reverb: 0.35, echo: 0.1, pumped: false },
    },
    {
      name: 'bass', figure: 'bass', instruments: ['subBass'], register: { low: 31, high: 46 },
      patterns: [{ rhythm: ['8-----7-----'], tones: 'r' }, { rhythm: ['8----67-----'], tones: 'rrr' }],
      presence: { build: 0.8, lift: 0.9, lastHit: 0.9 },
      place: { levelDecibels: -1.5, pan: 0, reverb: 0, echo: 0, pumped: false },
    },
    {
      name: 'tune', figure: 'lead', instruments: ['bells', 'vibraphone', 'whistle', 'kalimba'], register: { low: 69, high: 88 }, scale: 'pentatonic',
      calls: ['7--6-78-----', '7-----8--7--', '..7--87-----', '7-6-8----7--'],
      responses: ['6--7--6-----', '..7--6------', '7-----......', '..6-7-8-----'],
      presence: { intro: 0.7, build: 0.75, lift: 0.9, lastHit: 0.8 },
      place: { levelDecibels: -4, pan: -0.1, reverb: 0.45, echo: 0.35, pumped: false },
    },
  ],
  drums: [
    { build: { softKick: ['7...........'], shaker: ['3.23.23.23.2'] }, lift: { kick: ['7....4......'], clap: ['......5.....'], hat: ['4.34.34.34.3'] } },
    { build: { softKick: ['7...........'] }, lift: { softKick: ['8.........5.'], snap: ['......6.....'], shaker: ['4.34.34.34.3'] } },
    { build: { shaker: ['3..3..3..3..'] }, lift: { kick: ['7...........'], rim: ['......6.....'], shaker: ['4.24.24.24.2'], tom: ['..........4.'] } },
  ],
  fills: [],
  lastDrums: [{ piece: 'softKick', velocity: 0.8 }, { piece: 'crash', velocity: 0.25 }],
  room: { seconds: 3.8, brightHertz: 4500, drums: 0.4 },
  echoBeats: 2 / 3,
  swells: [
    { kind: 'reverseCymbal', to: 'lift', beats: 2, velocity: 0.45 },
    { kind: 'reverseCymbal', to: 'lastHit', beats: 2, velocity: 0.5 },
    { kind: 'boom', to: 'lastHit', beats: 3, velocity: 0.45 },
  ],
};
