/** The inverse fast Fourier transform that wavetables are made with. */

/** Turns a spectrum into a wave in place; the length is a power of two. Radix 2, not scaled. */
export function inverseFourier(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [real[i], real[j]] = [real[j] ?? 0, real[i] ?? 0];
      [imaginary[i], imaginary[j]] = [imaginary[j] ?? 0, imaginary[i] ?? 0];
    }
  }
  const cosines = new Float64Array(size / 2);
  const sines = new Float64Array(size / 2);
  for (let i = 0; i < size / 2; i++) {
    cosines[i] = Math.cos((2 * Math.PI * i) / size);
    sines[i] = Math.sin((2 * Math.PI * i) / size);
  }
  for (let half = 1; half < size; half *= 2) {
    const stride = size / (2 * half);
    for (let start = 0; start < size; start += 2 * half) {
      for (let k = 0; k < half; k++) {
        const cosine = cosines[k * stride] ?? 0;
        const sine = sines[k * stride] ?? 0;
        const a = start + k;
        const b = a + half;
        const realB = (real[b] ?? 0) * cosine - (imaginary[b] ?? 0) * sine;
        const imaginaryB = (real[b] ?? 0) * sine + (imaginary[b] ?? 0) * cosine;
        const realA = real[a] ?? 0;
        const imaginaryA = imaginary[a] ?? 0;
        real[a] = realA + realB;
        imaginary[a] = imaginaryA + imaginaryB;
        real[b] = realA - realB;
        imaginary[b] = imaginaryA - imaginaryB;
      }
    }
  }
}
