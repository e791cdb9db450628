/** Packs a toy voice as the releases pack theirs, and archives that no voice would have. */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pack, type Headers } from 'tar-stream';
import { bzip2 } from '#adapters/speech/testing/bzip2.ts';
import { writeToyVoice } from '#adapters/speech/testing/toy-voice.ts';

/** A file of an archive; an entry without content is a folder, a link or a device. */
export type ToyEntry = Headers & { content?: string | Buffer };

/** A `.tar.bz2` of these entries; the same entries make the same bytes. */
export async function toyArchive(entries: readonly ToyEntry[]): Promise<Buffer> {
  const tar = pack();
  for (const { content, ...header } of entries) tar.entry({ mtime: new Date(0), ...header }, content ?? '');
  tar.finalize();
  const parts: Buffer[] = [];
  for await (const part of tar) parts.push(part);
  return bzip2(Buffer.concat(parts));
}

/** The files of a toy voice under a folder of this name. */
export async function toyVoiceEntries(name: string): Promise<ToyEntry[]> {
  const parent = await mkdtemp(join(tmpdir(), 'toy-'));
  try {
    const folder = await writeToyVoice(parent);
    const files = await readdir(folder);
    const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
    return [
      { name: `${name}/`, type: 'directory' },
      ...files.map((file, index) => ({ name: `${name}/${basename(file)}`, content: contents[index] ?? '' })),
    ];
  } finally {
    await rm(parent, { recursive: true });
  }
}
