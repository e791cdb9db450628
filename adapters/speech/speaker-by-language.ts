/** Several speakers as one: each language is spoken by the best that there is for it. */
import type { Speaker, SpeakerChoice, Voice } from '#studio/voice/ports.ts';

export type SpeakersByLanguage = {
  /** Voices on this machine: they come first. */
  natural: Speaker;
  /** The shop's own service, or the deployment's. */
  provider: Speaker;
  /** Speaks what nobody else does. */
  builtIn: Speaker;
};

/**
 * Has the provider's name and voice ids, so that what was stored before stays true; another's voice is its
 * speaker's name, a colon and its id there: "sherpa-onnx:vits-piper-de_DE-thorsten-medium". Where a
 * voice's speaker does not speak the language, the language's own voice is used instead.
 */
export function speakerByLanguage({ natural, provider, builtIn }: SpeakersByLanguage): Speaker {
  const others = [natural, builtIn].filter(({ name }) => name !== provider.name);
  const inOrder = [natural, provider, ...others.filter((other) => other !== natural)];
  const speaks = (speaker: Speaker, language: string) => speaker.quality(language) !== 'none';
  const idOf = (speaker: Speaker, id: string) => (speaker === provider ? id : `${speaker.name}:${id}`);

  function choose(language: string, voiceId: string | null): SpeakerChoice {
    const owner =
      voiceId === null ? null : (others.find(({ name }) => voiceId.startsWith(`${name}:`)) ?? provider);
    if (voiceId !== null && owner !== null && speaks(owner, language))
      return {
        speaker: owner,
        voiceId: owner === provider ? voiceId : voiceId.slice(owner.name.length + 1),
      };
    return { speaker: inOrder.find((speaker) => speaks(speaker, language)) ?? provider, voiceId: null };
  }

  return {
    name: provider.name,
    choose,
    quality: (language) => choose(language, null).speaker.quality(language),
    voiceFor(language, voiceId) {
      const chosen = choose(language, voiceId);
      const voice = chosen.speaker.voiceFor(language, chosen.voiceId);
      return voice === null ? null : idOf(chosen.speaker, voice);
    },
    async voices(language) {
      const offering = [natural, provider].filter((speaker) => speaks(speaker, language));
      const lists = await Promise.all(
        (offering.length > 0 ? offering : [builtIn]).map(async (speaker) => {
          // Where there is no other kind, there is nothing to tell apart.
          const isOther = offering.length > 1 && speaker.quality(language) !== 'natural';
          const voices = await speaker.voices(language);
          return voices.map(({ id, name }): Voice => ({
            id: idOf(speaker, id),
            name: isOther ? `${name} · synthetic` : name,
          }));
        }),
      );
      return lists.flat();
    },
    speak(task, signal) {
      const { speaker, voiceId } = choose(task.language, task.voiceId);
      return speaker.speak({ ...task, voiceId }, signal);
    },
  };
}
