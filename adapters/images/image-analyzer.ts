/** Analyzes pictures by their content, in processes of their own, and stores the good ones as files fit for a film. */
import { openAnalysisPool, type AnalysisPool } from '#adapters/images/analysis-pool.ts';
import { readSource, type FetchPicture } from '#adapters/images/read-source.ts';
import type { ImageAnalyzer } from '#studio/product/ports.ts';
import { ok } from '#studio/shared/result.ts';
import type { Storage } from '#studio/shared/storage.ts';

export type { FetchPicture } from '#adapters/images/read-source.ts';

/** One pool for all analyzers of this process: its bounds are the machine's. */
const shared = openAnalysisPool();

/** The analyzer never throws for a bad picture. Faults of the disk and of the storage go through. */
export function createImageAnalyzer(
  ports: { storage: Storage; fetchPicture: FetchPicture },
  pool: AnalysisPool = shared,
): ImageAnalyzer {
  return {
    async analyze(source) {
      const { name, alt } = source;
      const bytes = await readSource(source, ports);
      if (!bytes.ok) return bytes;
      const analyzed = await pool.analyze({ name, bytes: bytes.value, isLogo: source.use === 'logo' });
      if (!analyzed.ok) return analyzed;
      const { measured, encoded, mediaType } = analyzed.value;
      const file = await ports.storage.put(encoded, mediaType);
      return ok({ id: file.sha256.slice(0, 16), file, alt, name, ...measured });
    },
  };
}
