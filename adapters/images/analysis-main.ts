/** The process that analyzes pictures, one after the other: a file can harm its decoder only here. */
import {
  analyzePicture,
  type AnalyzedPicture,
  type PictureToAnalyze,
} from '#adapters/images/analyze-picture.ts';
import type { Refusal } from '#adapters/images/refusals.ts';
import type { Ok } from '#studio/shared/result.ts';

/** The process's messages: that it is ready; its result, with the memory it holds; or that there is a fault of ours. */
export type AnalysisMessage =
  | { kind: 'ready' }
  | { kind: 'verdict'; verdict: Ok<AnalyzedPicture> | Refusal; heldBytes: number }
  | { kind: 'fault'; message: string };

const say = (message: AnalysisMessage): void => {
  process.send?.(message);
};

async function answer(picture: PictureToAnalyze): Promise<AnalysisMessage> {
  try {
    return { kind: 'verdict', verdict: await analyzePicture(picture), heldBytes: process.memoryUsage.rss() };
  } catch (error) {
    return {
      kind: 'fault',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

// The calling process is gone.
process.once('disconnect', () => process.exit());
process.on('message', (picture: PictureToAnalyze) => void answer(picture).then(say));
say({ kind: 'ready' });
