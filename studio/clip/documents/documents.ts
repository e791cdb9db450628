/**
 * The documents that are stored: one function reads each kind, one writes it, and nothing else parses what
 * was stored.
 */
import { briefSchema, type Brief } from '#studio/clip/brief.ts';
import { clipDocumentSchema, type ClipDocument } from '#studio/clip/clip.ts';
import { defineDocument } from '#studio/clip/documents/document-kind.ts';
import type { StoredDocument } from '#studio/clip/documents/document-kind.ts';
import { readNotes, storeNotes } from '#studio/clip/documents/stored-notes.ts';
import { upgradeBrief1To2 } from '#studio/clip/documents/upgrades/brief-1-to-2.ts';
import { upgradeClipDocument1To2 } from '#studio/clip/documents/upgrades/clip-document-1-to-2.ts';
import { upgradeScript1To2 } from '#studio/clip/documents/upgrades/script-1-to-2.ts';
import { scriptSchema } from '#studio/script/script.ts';
import { storyboardSchema, type Storyboard } from '#studio/storyboard/storyboard.ts';

const brief = defineDocument({ name: 'brief', schema: briefSchema, upgrades: [upgradeBrief1To2] });

const script = defineDocument({
  name: 'script',
  schema: scriptSchema,
  upgrades: [upgradeScript1To2],
});

/** Carries `version: 1` since the first release, which accepts no other. */
const storyboard = defineDocument({ name: 'storyboard', schema: storyboardSchema, upgrades: [] });

/** Its version counts for its product snapshot too; script and storyboard have their own. */
const clipDocument = defineDocument({
  name: 'clip',
  schema: clipDocumentSchema,
  upgrades: [upgradeClipDocument1To2],
  form: { store: storeNotes, read: readNotes },
  parts: { script, storyboard },
});

/**
 * A clip's brief as it was stored, by whatever release. Throws AppError DOCUMENT_TOO_NEW when a later release wrote it,
 * STORYBOARD_INVALID when it is not a brief.
 */
export const readBrief = (stored: unknown): Brief => brief.read(stored);

/** A storyboard as it was stored or sent, by whatever release. Throws as `readBrief` does. */
export const readStoryboard = (stored: unknown): Storyboard => storyboard.read(stored);

/**
 * A revision of a clip as it was stored, by whatever release: product, script and storyboard. Throws as
 * `readBrief` does.
 */
export const readClipDocument = (stored: unknown): ClipDocument => clipDocument.read(stored);

/** A brief as it is stored: in its newest version, which it names. */
export const writeBrief = (value: Brief): StoredDocument => brief.write(value);

/** A revision of a clip as it is stored: in the newest version of itself and of its parts, which they name. */
export const writeClipDocument = (value: ClipDocument): StoredDocument => clipDocument.write(value);
