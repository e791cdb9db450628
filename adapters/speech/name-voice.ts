/** Names a voice as people do: "eSpeak NG, American English", "ElevenLabs, George". */
import type { SpeakerProvider } from '#adapters/speech/speaker-provider.ts';

/**
 * `voice` is the speaker's name and, after a colon, its voice: "espeak-ng:en-us". `known` are the voices that
 * the speaker has.
 */
export function nameVoice(
  speakers: readonly SpeakerProvider[],
  voice: string,
  known: readonly { id: string; name: string }[] = [],
): string {
  const colon = voice.lastIndexOf(':');
  const [name, id] = colon < 0 ? [voice, null] : [voice.slice(0, colon), voice.slice(colon + 1)];
  // What stands behind the provider ("elevenlabs-model@https://…") is for machines.
  const speaker = speakers.find(
    (each) => name === each.id || ['-', '@', ':'].some((sign) => name.startsWith(each.id + sign)),
  );
  const label = speaker?.label ?? name;
  if (id === null) return label;
  const listed = known.find((each) => each.id === id)?.name;
  return `${label}, ${listed ?? speaker?.nameVoice?.(id) ?? id}`;
}
