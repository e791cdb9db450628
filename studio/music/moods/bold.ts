/** Bold: a four-on-the-floor kick, synthesizers that breathe with it, a rise and an impact. */
import type { MoodRecipe } from '#studio/music/moods/recipe.ts';

export const bold: MoodRecipe = {
  tempo: { slowest: 120, fastest: 134 },
  beatsPerBar: 4,
  swing: { stepsPerBeat: 4, share: 0.5 },
  looseSeconds: 0.002,
  scale: 'minor',
  tonics: [0, 2, 4, 5, 7, 9],
  progressions: [
    ['i', 'bVI', 'bIII', 'bVII'],
    ['i7', 'bVImaj7', 'iv7', 'v7'],
    ['bVImaj7', 'bVII', 'i7', 'i7'],
    ['iadd9', 'bIII', 'bVII', 'iv'],
    ['i', 'i/bVII', 'bVImaj7', 'bVII'],
    ['i7', 'iv7', 'bVI', 'bVIIsus4 bVII'],
  ],
  openings: ['i5', 'iadd9', 'isus2'],
  cadences: ['bVI bVII', 'iv7 bVII', 'bVImaj7 bVIIsus4', 'bVI v7'],
  lastChords: ['iadd9', 'i5', 'i7'],
  parts: [
    {
      name: 'wall', figure: 'sustain', instruments: ['sawPad'], voices: 4, register: { low: 55, high: 74 },
      presence: { intro: 0.5, build: 0.65, lift: 1, lastHit: 0.95 },
      place: { levelDecibels: -10.5, pan: 0, reverb: 0.2, echo: 0, pumped: true },
    },
    {
      name: 'bass', figure: 'bass', instruments: ['synthBass'], register: { low: 31, high: 48 },
      patterns: [
        { rhythm: ['..8.8.8...8.8.8.'], tones: 'r' },
        { rhythm: ['8.7.8.7.8.7.8.7.'], tones: 'rorr' },
        { rhythm: ['9..8..8.9..8.8..'], tones: 'rrorr5' },
        { rhythm: ['..8-..8-..8-..87'], tones: 'rrrro' },
      ],
      presence: { build: 0.85, lift: 1, lastHit: 0.95 },
      place: { levelDecibels: -3, pan: 0, reverb: 0, echo: 0, pumped: true },
    },
    {
      name: 'pluck', figure: 'arpeggio', instruments: ['synthPluck'], voices: 4, register: { low: 62, high: 81 },
      patterns: [['8.67.68.6.78.67.'], ['8..7..8..7..8.7.'], ['8.7.8.7.8.7.8.77'], ['86.76.86.76.8676']],
      orders: [[0, 1, 2, 3], [3, 2, 1, 0, 2], [0, 2, 1, 3, 4, 3], [0, 3, 1, 2]],
      presence: { intro: 0.8, build: 0.8, lift: 0.85, lastHit: 0.8 },
      place: { levelDecibels: -6.5, pan: 0.2, reverb: 0.2, echo: 0.3, pumped: true },
    },
    {
      name: 'stabs', figure: 'comp', instruments: ['synthPluck', 'electricPiano'], voices: 3, register: { low: 58, high: 74 }, strumSeconds: 0,
      patterns: [['8..8..8.........'], ['8..8....8..8....'], ['..8...8...8...8.']],
      presence: { lift: 0.85 },
      place: { levelDecibels: -10, pan: -0.35, reverb: 0.2, echo: 0.1, pumped: true },
    },
    {
      name: 'tune', figure: 'lead', instruments: ['bells', 'synthPluck'], register: { low: 70, high: 86 }, scale: 'pentatonic',
      calls: ['8--8--8-7---....', '8-------7---8---', '8--7--8-....7---', '..8-..8-..8-7---'],
      responses: ['7--8--7-....7---', '8---7---........', '7-------8-7-....', '..7-..8-7-------'],
      presence: { build: 0.65, lift: 0.9, lastHit: 0.85 },
      place: { levelDecibels: -4.5, pan: 0, reverb: 0.3, echo: 0.3, pumped: false },
    },
  ],
  drums: [
    {
      intro: { hat: ['..4...4...4...4.'] },
      build: { kick: ['9...9...9...9...'], hat: ['..6...6...6...6.'], clap: ['....6.......6...'] },
      lift: { kick: ['9...9...9...9...'], clap: ['....9.......9...'], openHat: ['..6...6...6...6.'], hat: ['5.453.455.453.45'], rim: ['...4..4....4..4.'] },
    },
    {
      intro: { snap: ['....6.......6...'], hat: ['4.4.4.4.4.4.4.4.'] },
      build: { kick: ['9.....8...8.....'], clap: ['....7.......7...'], hat: ['5.4.5.4.5.4.5.43'] },
      lift: { kick: ['9...9...9...9..7'], snare: ['....8.......8...'], clap: ['....8.......8...'], openHat: ['..6...6...6...6.'], shaker: ['4354435443544354'] },
    },
    {
      intro: { kick: ['8.......8.......'], hat: ['..4...4...4...4.'] },
      build: { kick: ['9...9...9...9...'], snap: ['....7.......7...'], hat: ['4.5.4.5.4.5.4.55'] },
      lift: { kick: ['9...9...9...9...'], clap: ['....9.......9...'], snare: ['....5.......5..5'], hat: ['5.6.5.6.5.6.5.6.'], openHat: ['..5...5...5...5.'], tom: ['..............5.'] },
    },
  ],
  fills: [{ snare: ['4...5...6.6.7788'] }, { kick: ['9.......9.......'], tom: ['........7.77.788'] }, { kick: ['9...9...9.......'], snare: ['..........667789'] }],
  lastDrums: [{ piece: 'kick', velocity: 1 }, { piece: 'clap', velocity: 0.8 }, { piece: 'crash', velocity: 0.8 }],
  room: { seconds: 1.8, brightHertz: 6000, drums: 0.1 },
  echoBeats: 0.75,
  swells: [
    { kind: 'riser', to: 'lift', beats: 4, velocity: 0.6 },
    { kind: 'boom', to: 'lift', beats: 4, velocity: 0.6 },
    { kind: 'riser', to: 'lastHit', beats: 4, velocity: 0.5 },
    { kind: 'boom', to: 'lastHit', beats: 5, velocity: 0.8 },
  ],
};
