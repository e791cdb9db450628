/** Finds the true peak of sound: how high the wave reaches between its samples (ITU-R BS.1770-4, annex 2). */

const PHASES = 4;
/** Samples on each side that a value between two samples is made from. */
const REACH = 12;
const TAPS = 2 * REACH;

/** Windowed sinc (Kaiser, β 8): one row of weights for ¼, ½ and ¾ of the way to the next sample. */
const KERNEL: Float64Array = designKernel();

/**
 * Between samples, real sound never reaches twice its highest sample: crests below this share of a level are
 * taken not to reach it.
 */
const CREST_SHARE = 0.5;

/** Highest absolute value of the wave, 4 times oversampled; 1 is full scale. */
export function truePeak(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples)
    if (sample > peak) peak = sample;
    else if (-sample > peak) peak = -sample;
  forEachCrest(samples, peak, (_, height) => {
    if (height > peak) peak = height;
  });
  return peak;
}

/**
 * Visits every sample that is higher (or lower) than its neighbors and may reach `level` between them, with
 * the wave's height there.
 */
export function forEachCrest(
  samples: Float32Array,
  level: number,
  visit: (index: number, height: number) => void,
): void {
  const threshold = level * CREST_SHARE;
  let before = 0;
  let here = Math.abs(samples[0] ?? 0);
  for (let i = 0; i < samples.length; i++) {
    const after = i + 1 < samples.length ? Math.abs(samples[i + 1] ?? 0) : 0;
    if (here > threshold && here >= before && here >= after)
      visit(i, Math.max(here, peakAfter(samples, i - 1), peakAfter(samples, i)));
    before = here;
    here = after;
  }
}

/** The wave's largest absolute value between sample `index` and the next. */
function peakAfter(samples: Float32Array, index: number): number {
  let quarter = 0;
  let half = 0;
  let threeQuarters = 0;
  const first = index - REACH + 1;
  const end = Math.min(TAPS, samples.length - first);
  for (let tap = Math.max(0, -first); tap < end; tap++) {
    const sample = samples[first + tap] ?? 0;
    quarter += sample * (KERNEL[tap] ?? 0);
    half += sample * (KERNEL[TAPS + tap] ?? 0);
    threeQuarters += sample * (KERNEL[2 * TAPS + tap] ?? 0);
  }
  return Math.max(Math.abs(quarter), Math.abs(half), Math.abs(threeQuarters));
}

function designKernel(): Float64Array {
  const kernel = new Float64Array((PHASES - 1) * TAPS);
  for (let phase = 1; phase < PHASES; phase++) {
    const row = kernel.subarray((phase - 1) * TAPS, phase * TAPS);
    for (let tap = 0; tap < TAPS; tap++) {
      const distance = phase / PHASES - (tap - REACH + 1);
      row[tap] = (Math.sin(Math.PI * distance) / (Math.PI * distance)) * kaiser(distance / REACH, 8);
    }
    const sum = row.reduce((total, weight) => total + weight, 0);
    for (let tap = 0; tap < TAPS; tap++) row[tap] = (row[tap] ?? 0) / sum;
  }
  return kernel;
}

function kaiser(position: number, beta: number): number {
  return Math.abs(position) >= 1 ? 0 : bessel(beta * Math.sqrt(1 - position * position)) / bessel(beta);
}

/** Modified Bessel function of the first kind, order 0, by its series. */
function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; k < 40; k++) {
    term *= (x / 2 / k) ** 2;
    sum += term;
  }
  return sum;
}
