/**
 * The speakers that Vitrine knows, one line each. The first speaks on a machine without any account, where
 * none is named.
 */
import { azure } from '#adapters/speech/azure/provider.ts';
import { elevenLabs } from '#adapters/speech/elevenlabs/provider.ts';
import { espeak } from '#adapters/speech/espeak/provider.ts';
import { google } from '#adapters/speech/google/provider.ts';
import { openAi } from '#adapters/speech/openai/provider.ts';
import { sherpa } from '#adapters/speech/sherpa/provider.ts';
import type { SpeakerProvider } from '#adapters/speech/speaker-provider.ts';

/** In the order in which they are offered. */
export const SPEAKERS: readonly SpeakerProvider[] = [espeak, sherpa, elevenLabs, openAi, azure, google];
