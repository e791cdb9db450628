/** The voices in the folder `voices` of this machine: each is a folder, most with a note of where it came from. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readVoiceFolder } from '#adapters/speech/sherpa/voice-folder.ts';
import { VOICE_CATALOG } from '#adapters/speech/voices/catalog.ts';
import { systemCode } from '#adapters/speech/voices/voice-error.ts';
import { parseJson } from '#studio/shared/parse-json.ts';

/** Written by the command that brings voices. */
export const NOTE_FILE = 'vitrine-voice.json';

export const voiceNoteSchema = z.object({
  /** Base languages, the first its own. */
  languages: z.array(z.string()).min(1),
  license: z.string(),
  /** Of the archive. */
  sha256: z.string(),
  /** Where the archive came from. */
  source: z.string(),
  /** ISO date. */
  addedAt: z.string(),
  bytes: z.number(),
});
/** What is known of a voice besides its files. */
export type VoiceNote = z.infer<typeof voiceNoteSchema>;

/** A voice that can speak now. */
export type InstalledVoice = VoiceNote & {
  /** The folder's name. */
  name: string;
  /** Absolute path. */
  folder: string;
};

/** A voice's name, which becomes a folder's: never a path. */
export const VOICE_NAME = /^[A-Za-z0-9][\w.-]{0,99}$/;

/** Where the voices of this machine are. `home` is VITRINE_HOME. */
export const voicesFolder = (home: string): string => join(home, 'voices');

/** In the catalog's order, then by name; folders without a voice are left out. */
export function installedVoices(folder: string): InstalledVoice[] {
  const rank = new Map(VOICE_CATALOG.map(({ name }, index) => [name, index]));
  return namesIn(folder)
    .filter((name) => VOICE_NAME.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const note = readNote(join(path, NOTE_FILE)) ?? noteOfOwn(path, name);
      return note === null ? [] : [{ ...note, name, folder: path }];
    })
    .sort(
      (one, other) =>
        (rank.get(one.name) ?? Infinity) - (rank.get(other.name) ?? Infinity) ||
        (one.name < other.name ? -1 : 1),
    );
}

/** Changes when a voice is added or removed; null when there is no folder. */
export function folderStamp(folder: string): number | null {
  try {
    return statSync(folder).mtimeMs;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** False when there is no such voice. */
export async function removeVoice(folder: string, name: string): Promise<boolean> {
  if (!VOICE_NAME.test(name) || !namesIn(folder).includes(name)) return false;
  await rm(join(folder, name), { recursive: true });
  return true;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return [];
  }
}

function readNote(path: string): VoiceNote | null {
  try {
    return voiceNoteSchema.safeParse(parseJson(readFileSync(path, 'utf8'))).data ?? null;
  } catch (error) {
    if (systemCode(error) !== null) return null;
    throw error;
  }
}

/** A folder that somebody put there by hand; null when there is no voice in it. */
function noteOfOwn(path: string, name: string): VoiceNote | null {
  const known = VOICE_CATALOG.find((voice) => voice.name === name);
  const read = readVoiceFolder(
    path,
    known?.speakers.map(({ language }) => language),
  );
  if (!read.ok) return null;
  return {
    languages: [...new Set(read.value.languages)],
    license: known?.license ?? 'not known: put there by hand',
    sha256: '',
    source: '',
    addedAt: '',
    bytes: 0,
  };
}
