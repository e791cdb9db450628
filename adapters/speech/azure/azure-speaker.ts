/** Speaks with Azure's neural voices, over the plain REST interface of a region. */
import { z } from 'zod';
import { askProvider, callProvider } from '#adapters/speech/call-provider.ts';
import { readWav } from '#adapters/speech/read-sound.ts';
import { languageInVoice } from '#adapters/speech/voice-language.ts';
import { USER_AGENT } from '#adapters/web/request-rules.ts';
import type { ListedSpeaker } from '#adapters/speech/speaker-provider.ts';
import type { Web } from '#adapters/web/web.ts';
import { baseLanguage } from '#studio/shared/language.ts';
import { ok } from '#studio/shared/result.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';

export type AzureSettings = {
  apiKey: string;
  /** Of the region: "https://westeurope.tts.speech.microsoft.com". */
  baseUrl: string;
  voice?: string | undefined;
};

/** Speaks every language of the list. */
const DEFAULT_VOICE = 'en-US-AvaMultilingualNeural';
const voicesSchema = z.array(
  z.object({ ShortName: z.string(), LocalName: z.string(), Gender: z.string(), Locale: z.string() }),
);

/** The name has the region's address in it where it is not Azure's own. */
export function openAzureSpeaker(web: Web, settings: AzureSettings): ListedSpeaker {
  const baseUrl = withoutEnd(settings.baseUrl, /\//);
  const voiceOf = (language: string, voiceId: string | null) =>
    [voiceId ?? [], settings.voice ?? []].flat().find((voice) => speaksWith(voice, language)) ??
    DEFAULT_VOICE;
  const headers = { 'ocp-apim-subscription-key': settings.apiKey };
  const isOwn = new URL(baseUrl).hostname.endsWith('.tts.speech.microsoft.com');
  return {
    name: isOwn ? 'azure' : `azure@${baseUrl}`,
    voiceFor: voiceOf,
    async voices(language) {
      const listed = await askProvider(web, { url: `${baseUrl}/cognitiveservices/voices/list`, headers });
      const own = voicesSchema
        .safeParse(listed)
        .data?.filter(({ Locale }) => Locale.split('-')[0] === spoken(language));
      return (own ?? []).map(({ ShortName: id, LocalName, Gender, Locale }) => ({
        id,
        name: `${LocalName}, ${Gender.toLowerCase()} (${Locale})`,
      }));
    },
    async speak(task, signal) {
      const answer = await callProvider(web, {
        provider: 'Azure',
        url: `${baseUrl}/cognitiveservices/v1`,
        headers: {
          ...headers,
          'content-type': 'application/ssml+xml',
          'user-agent': USER_AGENT,
          'x-microsoft-outputformat': 'riff-24khz-16bit-mono-pcm',
        },
        body: ssmlOf(task.text, task.language, voiceOf(task.language, task.voiceId), task.rate),
        signal,
      });
      if (!answer.ok) return answer;
      const sound = readWav(answer.value);
      return sound.ok ? ok({ ...sound.value, words: null }) : sound;
    },
  };
}

/** A voice speaks the language that its name begins with, a multilingual one any. */
function speaksWith(voice: string, language: string): boolean {
  const own = languageInVoice(voice);
  return own === null || own === spoken(language) || voice.includes('Multilingual');
}

/** Norwegian is Bokmål there. */
const spoken = (language: string): string => {
  const base = baseLanguage(language);
  return base === 'no' ? 'nb' : base;
};

/** "de" is "de-DE". */
function localeOf(language: string): string {
  const { region } = new Intl.Locale(language).maximize();
  return region === undefined ? spoken(language) : `${spoken(language)}-${region}`;
}

function ssmlOf(text: string, language: string, voice: string, rate: number): string {
  const locale = escapeXml(localeOf(language));
  return `<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${locale}"><voice name="${escapeXml(voice)}"><lang xml:lang="${locale}"><prosody rate="${Math.round((rate - 1) * 100)}%">${escapeXml(text)}</prosody></lang></voice></speak>`;
}

const XML_SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => XML_SIGNS[sign] ?? '');
