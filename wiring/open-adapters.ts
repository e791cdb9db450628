/** Opens the adapters that every process needs: the web client, files, and what makes clips in this deployment. */
import type { Environment } from '#adapters/environment.ts';
import { fetchPicture } from '#adapters/images/fetch-picture.ts';
import { createImageAnalyzer } from '#adapters/images/image-analyzer.ts';
import { WRITERS } from '#adapters/language/providers.ts';
import { openChosen } from '#adapters/provider.ts';
import { SPEAKERS } from '#adapters/speech/providers.ts';
import { openInstalledSpeaker } from '#adapters/speech/sherpa/installed-speaker.ts';
import { voicesFolder } from '#adapters/speech/voices/installed-voices.ts';
import { openStorage } from '#adapters/storage/open-storage.ts';
import { openLog, type Log } from '#adapters/telemetry/log.ts';
import { openWeb, type Web } from '#adapters/web/web.ts';
import type { ImageAnalyzer } from '#studio/product/ports.ts';
import type { Writer } from '#studio/script/ports.ts';
import type { SweptStorage } from '#studio/shared/storage.ts';
import type { Speaker } from '#studio/voice/ports.ts';

/** The adapters that every process has, made once from its environment. */
export type Adapters = {
  environment: Environment;
  log: Log;
  web: Web;
  storage: SweptStorage;
  /** Analyzes again each time; clips put their cached steps in front. */
  analyzer: ImageAnalyzer;
  /** The deployment's own; a shop may bring another. */
  writer: Writer;
  speaker: Speaker;
  /** Speaks the languages that a natural voice was brought to this machine for, before any other. */
  naturalSpeaker: Speaker;
  /** Speaks what nobody else does. */
  builtInSpeaker: Speaker;
};

/**
 * `part` names the process in the log: "web", "worker", "command".
 * Rejects with AppError ENVIRONMENT_INVALID or TOOL_MISSING when something that was named cannot be opened.
 */
export async function openAdapters(environment: Environment, part: string): Promise<Adapters> {
  const web = openWeb({
    devstoreOrigin: environment.VITRINE_DEVSTORE_ORIGIN,
    trustedOrigins: environment.PROVIDER_ORIGINS,
  });
  const storage = await openStorage(environment);
  const builtIn = { provider: SPEAKERS[0]?.id ?? '', settings: {} };
  return {
    environment,
    log: openLog(part, environment.LOG_LEVEL),
    web,
    storage,
    analyzer: createImageAnalyzer({ storage, fetchPicture: fetchPicture(web) }),
    writer: await openChosen(WRITERS, environment.WRITER, { web }),
    speaker: await openChosen(SPEAKERS, environment.SPEAKER, { web }),
    naturalSpeaker: openInstalledSpeaker(voicesFolder(environment.VITRINE_HOME)),
    builtInSpeaker: await openChosen(SPEAKERS, builtIn, { web }),
  };
}
