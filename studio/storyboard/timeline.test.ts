/** Tests where lines, scenes and the end card fall. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planTimeline, steadyBeats, type LineLength } from './timeline.ts';

const plan = (lineSeconds: readonly number[], callToAction: number) =>
  planTimeline({
    lines: [
      ...lineSeconds.map((seconds, index): LineLength => ({
        lineId: `line-${index}`,
        role: index === 0 ? 'hook' : 'line',
        seconds,
      })),
      { lineId: 'call', role: 'callToAction', seconds: callToAction },
    ],
    beats: steadyBeats(15, 104),
    seconds: 15,
    pace: { openingSeconds: 1.4, bodySeconds: 2 },
    scenes: { least: 1, most: 20 },
  });

test('a long call to action begins before the end card, which does not stand too long', () => {
  const { endCardSeconds, lines } = plan([2.4, 4], 6);
  expect(15 - endCardSeconds).toBeLessThanOrEqual(5);
  expect(lines.at(-1)?.endSeconds).toBeLessThanOrEqual(15);
});

test('lines never overlap and are over before the film is, whatever they take', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.6, max: 3, noNaN: true }), { minLength: 1, maxLength: 4 }),
      fc.double({ min: 0.8, max: 6, noNaN: true }),
      (lineSeconds, callToAction) => {
        // What is spoken fits: the voice stage sees to that.
        fc.pre(
          lineSeconds.reduce((sum, each) => sum + each, 0) + callToAction + 0.3 * lineSeconds.length + 1.4 <
            15,
        );
        const { lines } = plan(lineSeconds, callToAction);
        for (const [index, line] of lines.entries())
          expect(line.startSeconds).toBeGreaterThanOrEqual((lines[index - 1]?.endSeconds ?? 0) - 1e-6);
        expect(lines.at(-1)?.endSeconds).toBeLessThanOrEqual(15);
      },
    ),
  );
});
