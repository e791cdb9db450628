/** A seal for tests that keep no secrets of anyone. */
import { openAesSeal } from '#adapters/secrets/aes-seal.ts';

/** Seals keys in tests; anyone can open what it sealed. */
export const TEST_SEAL = openAesSeal([new Uint8Array(32).fill(7)]);
