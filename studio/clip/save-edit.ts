/**
 * Saves an edited storyboard as a clip's next version, or as a clip of its own: lines that changed are spoken
 * again first, and nothing else is made again.
 */
import type { SpeakingPorts } from '#studio/clip/cached-steps.ts';
import type { Clip, ClipDocument } from '#studio/clip/clip.ts';
import { ownFiles, type OwnFilePorts } from '#studio/clip/own-files.ts';
import type { Clips } from '#studio/clip/ports.ts';
import { speakAgain } from '#studio/clip/speak-again.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { checkLimits } from '#studio/storyboard/check-limits.ts';
import { filesOf } from '#studio/storyboard/files-of.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { nameOfVoice } from '#studio/voice/speak-script.ts';
import { pronunciationsOf } from '#studio/voice/dictionary.ts';

/** One shop's clips, uploads and settings, and who speaks for it. */
export type SaveEditPorts = SpeakingPorts &
  OwnFilePorts & { clips: Pick<Clips, 'document' | 'fileHashes' | 'saveRevision' | 'copy'> };

/** What was edited, of which version, and what a merchant reads of it among the versions. */
export type SaveEditRequest = {
  clipId: string;
  /** The version that was edited. */
  expectedRevision: number;
  storyboard: Storyboard;
  summary: string;
  /** As a clip of its own; the edited one stays as it is. */
  asCopy: boolean;
};

/** Who speaks after an edit: as before, unless another voice was chosen. */
function voiceAfter(
  speaker: SaveEditPorts['speaker'],
  before: ClipDocument,
  { language, sound }: Storyboard,
): string | null {
  const chosen = sound.voiceover?.voiceId ?? null;
  return before.voice === null || chosen === (before.storyboard.sound.voiceover?.voiceId ?? null)
    ? before.voice
    : nameOfVoice(speaker, speaker.voiceFor(language, chosen));
}

/** The clip that has the edit now, and its document with the new recordings. */
export type SavedEdit = { clip: Clip; document: ClipDocument };

/**
 * NOT_FOUND; BAD_INPUT beyond the limits of `checkLimits`; STORYBOARD_INVALID when it names a file that is not
 * part of the clip; VOICE_UNAVAILABLE, SPEAKER_FAILED and SCRIPT_TOO_LONG of `speakAgain`; CLIP_NOT_READY
 * while the clip is made; CLIP_CHANGED when another version was saved since, unless it becomes a copy.
 * Rejects when aborted.
 */
export async function saveEdit(
  ports: SaveEditPorts,
  { clipId, expectedRevision, storyboard, summary, asCopy }: SaveEditRequest,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Result<SavedEdit, AppError>> {
  const { clips, settings } = ports;
  const document = await clips.document(clipId);
  if (document === null) return err(new AppError('NOT_FOUND'));
  const limited = checkLimits(storyboard);
  if (!limited.ok) return limited;
  // A document names stored files by their hash: only those that are this shop's already.
  const own = await ownFiles(ports, clipId);
  if (filesOf(storyboard).some((sha256) => !own.has(sha256)))
    return err(
      new AppError('STORYBOARD_INVALID', {
        reason: 'it contains an image or a recording that isn’t part of this clip.',
      }),
    );
  const { pronunciations } = await settings.load();
  const spoken = await speakAgain(ports, storyboard, {
    signal,
    pronunciations: pronunciationsOf(pronunciations),
  });
  if (!spoken.ok) return spoken;
  const edited = {
    ...document,
    storyboard: spoken.value,
    voice: voiceAfter(ports.speaker, document, spoken.value),
  };
  const saved = await (asCopy
    ? clips.copy(clipId, { document: edited, summary })
    : clips.saveRevision(clipId, { expectedRevision, document: edited, summary }));
  return saved.ok ? ok({ clip: saved.value, document: edited }) : saved;
}
