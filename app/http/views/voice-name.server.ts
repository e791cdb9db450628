/** Names a voice as people do: "eSpeak NG, American English", "ElevenLabs, George". */

const SPEAKERS: Readonly<Record<string, string>> = {
  'espeak-ng': 'eSpeak NG',
  'sherpa-onnx': 'Neural voice',
  elevenlabs: 'ElevenLabs',
  openai: 'OpenAI',
};

/** `voice` is the speaker's name and, after a colon, its voice: "espeak-ng:en-us". `known` are the voices that the speaker has. */
export function voiceName(voice: string, known: readonly { id: string; name: string }[] = []): string {
  const colon = voice.lastIndexOf(':');
  const [speaker, id] = colon < 0 ? [voice, null] : [voice.slice(0, colon), voice.slice(colon + 1)];
  // What it stands behind ("elevenlabs-model@https://…") is for machines.
  const base = Object.keys(SPEAKERS).find(
    (each) =>
      speaker === each ||
      speaker.startsWith(`${each}-`) ||
      speaker.startsWith(`${each}@`) ||
      speaker.startsWith(`${each}:`),
  );
  const name = base === undefined ? speaker : (SPEAKERS[base] ?? speaker);
  if (id === null) return name;
  const named = known.find((each) => each.id === id)?.name ?? (base === 'espeak-ng' ? languageName(id) : id);
  return `${name}, ${named}`;
}

function languageName(id: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(id.replace(/\+.*$/, '')) ?? id;
  } catch {
    return id;
  }
}
