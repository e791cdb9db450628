/** Stores what is known of each publication in a folder, so that another process can continue where one stopped. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishRecordSchema, type PublishJournal } from '#studio/publish/ports.ts';

/**
 * Keeps publications as JSON files in `folder`, one for each key, each replaced whole. `load` gives null for
 * an unknown key and rejects when a file does not parse.
 */
export function openFolderJournal(folder: string): PublishJournal {
  const pathOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
  return {
    async load(key) {
      try {
        return publishRecordSchema.parse(JSON.parse(await readFile(pathOf(key), 'utf8')));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    async save(key, record) {
      await mkdir(folder, { recursive: true });
      const temporary = `${pathOf(key)}.${randomUUID()}.tmp`;
      await writeFile(temporary, JSON.stringify(record));
      await rename(temporary, pathOf(key));
    },
  };
}
