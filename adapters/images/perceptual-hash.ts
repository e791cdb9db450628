/** A 64-bit hash that stays nearly the same when a picture is re-encoded or scaled (pHash: the low frequencies of a DCT). */

/** Sides of the grey picture the hash is made from, and of the block of frequencies that is kept. */
export const HASH_PIXELS = 32;
const KEPT = 8;

const COSINES = Float64Array.from({ length: KEPT * HASH_PIXELS }, (_, at) => Math.cos((((at % HASH_PIXELS) + 0.5) * Math.floor(at / HASH_PIXELS) * Math.PI) / HASH_PIXELS));

/** `grey`: 32 × 32 bytes. Gives 16 hex digits. */
export function perceptualHash(grey: Uint8Array): string {
  const rows = new Float64Array(KEPT * HASH_PIXELS);
  for (let y = 0; y < HASH_PIXELS; y++) {
    for (let u = 0; u < KEPT; u++) {
      let sum = 0;
      for (let x = 0; x < HASH_PIXELS; x++) sum += (grey[y * HASH_PIXELS + x] ?? 0) * (COSINES[u * HASH_PIXELS + x] ?? 0);
      rows[u * HASH_PIXELS + y] = sum;
    }
  }
  const block: number[] = [];
  for (let v = 0; v < KEPT; v++) {
    for (let u = 0; u < KEPT; u++) {
      let sum = 0;
      for (let y = 0; y < HASH_PIXELS; y++) sum += (rows[u * HASH_PIXELS + y] ?? 0) * (COSINES[v * HASH_PIXELS + y] ?? 0);
      block.push(sum);
    }
  }
  const median = [...block.slice(1)].sort((a, b) => a - b)[Math.floor((block.length - 1) / 2)] ?? 0;
  let hash = 0n;
  for (const value of block) hash = (hash << 1n) | (value > median ? 1n : 0n);
  return hash.toString(16).padStart(16, '0');
}
