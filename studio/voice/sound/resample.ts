/** Changes the sample rate of a recording with a windowed sinc, one filter a phase. */

/** Zero crossings of the sinc on each side: with this window, aliases stay under −80 dB. */
const CROSSINGS = 24;
const KAISER_BETA = 8.6;
/** Where the passband ends, as a share of the lower of both Nyquist frequencies. */
const PASSBAND = 0.94;

/** A new array at `to` samples a second that lasts as long as the old one. Rates are whole numbers. */
export function resample(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples;
  const divisor = greatestCommonDivisor(from, to);
  const up = to / divisor;
  const down = from / divisor;
  const cutoff = PASSBAND * Math.min(1, up / down);
  const reach = Math.ceil(CROSSINGS / cutoff);
  const taps = 2 * reach;
  const bank = bankFor(up, down, reach, cutoff);
  const out = new Float32Array(Math.round((samples.length * up) / down));
  for (let i = 0; i < out.length; i++) {
    const position = i * down;
    const centre = Math.floor(position / up);
    const offset = (position % up) * taps;
    const first = centre - reach + 1;
    let sum = 0;
    for (let t = Math.max(0, -first), end = Math.min(taps, samples.length - first); t < end; t++) {
      sum += (samples[first + t] ?? 0) * (bank[offset + t] ?? 0);
    }
    out[i] = sum;
  }
  return out;
}

const banks = new Map<string, Float32Array>();

/** Engines use one sample rate each, so a bank is designed once. */
function bankFor(up: number, down: number, reach: number, cutoff: number): Float32Array {
  const key = `${up}/${down}`;
  const bank = banks.get(key) ?? filterBank(up, 2 * reach, reach, cutoff);
  banks.set(key, bank);
  return bank;
}

/** All phases one after the other, each normalized so that a constant stays constant. */
function filterBank(phases: number, taps: number, reach: number, cutoff: number): Float32Array {
  const bank = new Float32Array(phases * taps);
  for (let phase = 0; phase < phases; phase++) {
    let sum = 0;
    for (let t = 0; t < taps; t++) {
      const x = t - reach + 1 - phase / phases;
      const weight = cutoff * sinc(cutoff * x) * kaiser(x / reach);
      bank[phase * taps + t] = weight;
      sum += weight;
    }
    for (let t = 0; t < taps; t++) bank[phase * taps + t] = (bank[phase * taps + t] ?? 0) / sum;
  }
  return bank;
}

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
const kaiser = (x: number): number =>
  Math.abs(x) > 1 ? 0 : besselI0(KAISER_BETA * Math.sqrt(1 - x * x)) / besselI0(KAISER_BETA);

/** Modified Bessel function of the first kind, order 0, by its power series. */
function besselI0(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-10; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
