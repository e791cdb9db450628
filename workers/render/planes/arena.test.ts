/** Tests that pieces of memory never overlap, are used again and do not crumble. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openArena } from './arena.ts';

test('pieces in use never overlap, whatever is allocated and freed', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ bytes: fc.integer({ min: 1, max: 500 }), frees: fc.integer({ min: 0, max: 3 }) }),
        { maxLength: 60 },
      ),
      (steps) => {
        const arena = openArena(64, () => undefined);
        const used: { address: number; bytes: number }[] = [];
        for (const { bytes, frees } of steps) {
          used.push({ address: arena.allocate(bytes), bytes });
          for (let count = 0; count < frees && used.length > 0; count++)
            arena.free(used.splice((bytes * 7 + count) % used.length, 1)[0]!.address);
          const sorted = [...used].sort((a, b) => a.address - b.address);
          sorted.forEach((piece, index) => {
            expect(piece.address % 16).toBe(0);
            expect(piece.address).toBeGreaterThanOrEqual(
              index === 0 ? 64 : sorted[index - 1]!.address + sorted[index - 1]!.bytes,
            );
          });
        }
      },
    ),
  );
});

test('freed pieces are used again before the memory grows', () => {
  let reached = 0;
  const arena = openArena(0, (bytes) => {
    reached = bytes;
  });
  const pieces = [arena.allocate(160), arena.allocate(160), arena.allocate(160)];
  pieces.forEach((address) => arena.free(address));
  arena.allocate(480);
  expect(reached).toBe(480);
});

test('freeing what was never allocated is refused', () => {
  expect(() => openArena(0, () => undefined).free(16)).toThrow('16');
});
