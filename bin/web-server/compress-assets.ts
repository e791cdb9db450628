/** Compresses what a build made for browsers, once and as small as it goes, beside the files themselves. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Pictures and fonts are small already. */
const COMPRESSIBLE = new Set(['.js', '.css', '.svg']);

/** Writes `<file>.br` and `<file>.gz` for each script, style and drawing under `folder` that gets smaller by it. */
export async function compressAssets(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names.filter((name) => COMPRESSIBLE.has(extname(name))).map((name) => compress(join(folder, name))),
  );
}

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  const forms = {
    br: await promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
    gz: await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [extension, compressed] of Object.entries(forms))
    if (compressed.length < bytes.length) await writeFile(`${path}.${extension}`, compressed);
}
