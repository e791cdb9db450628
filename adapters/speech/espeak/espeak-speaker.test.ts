/** Tests what espeak-ng really speaks: every language of the table, at its pace, with word times that are right. */
import { describe, expect, it } from 'vitest';
import { openEspeakSpeaker } from '#adapters/speech/espeak/espeak-speaker.ts';
import { ESPEAK_LANGUAGES } from '#adapters/speech/espeak/languages.ts';
import { voiceNameOf } from '#adapters/speech/espeak/voices.ts';
import { charactersPerSecond } from '#studio/script/pace.ts';
import { supportedLanguages } from '#studio/voice/languages.ts';
import type { Speech } from '#studio/voice/ports.ts';
import { trimSilence } from '#studio/voice/sound/trim-silence.ts';
import { spellLine } from '#studio/voice/spelling/spell-line.ts';

const speaker = openEspeakSpeaker();
const speak = async (language: string, text: string, rate = 1): Promise<Speech> => {
  const spoken = await speaker.speak({
    text: spellLine(text, language).spokenText,
    language,
    voiceId: null,
    rate,
  });
  if (!spoken.ok) throw spoken.error;
  return spoken.value;
};
const soundingSeconds = (speech: Speech): number =>
  (trimSilence(speech.samples, speech.samplesPerSecond)?.samples.length ?? 0) / speech.samplesPerSecond;

/** Product copy with commas and full stops as usual; about ten seconds of each. */
const COPY: Record<string, string[]> = {
  en: [
    'The potter stops the glaze a finger above the table, so the foot stays bare.',
    'The handle is wide enough for three fingers and set low.',
    'Dishwasher and microwave safe.',
  ],
  de: [
    'Die Glasur endet einen Fingerbreit über dem Tisch, der Fuß bleibt roh.',
    'Der Henkel bietet Platz für drei Finger und sitzt tief.',
    'Für Spülmaschine und Mikrowelle geeignet.',
  ],
  fr: [
    'L’émail s’arrête à un doigt de la table, le pied reste nu.',
    'L’anse accueille trois doigts et se place assez bas.',
    'Passe au lave-vaisselle et au micro-ondes.',
  ],
  es: [
    'El esmalte termina un dedo por encima de la mesa y el pie queda desnudo.',
    'En el asa caben tres dedos y está colocada baja.',
    'Apta para lavavajillas y microondas.',
  ],
  it: [
    'Lo smalto si ferma un dito sopra il tavolo, così il piede resta nudo.',
    'Il manico è abbastanza largo per tre dita.',
    'Adatto a lavastoviglie e microonde.',
  ],
  pt: [
    'O esmalte termina um dedo acima da mesa, e o pé fica à mostra.',
    'A asa é larga o bastante para três dedos.',
    'Pode ir à lava-louças e ao micro-ondas.',
  ],
  ru: [
    'Глазурь заканчивается чуть выше стола, поэтому ножка остаётся без покрытия.',
    'Ручка достаточно широкая для трёх пальцев.',
    'Можно мыть в посудомоечной машине.',
  ],
  ja: [
    '斑点のある器は、ひとつひとつ手で仕上げています。',
    '取っ手は指が三本入る広さです。',
    '食器洗い機と電子レンジで使えます。',
  ],
  zh: ['杯身用陶土拉坯，再用手浸釉，每只杯子的花纹都不一样。', '把手够宽，可以放下三根手指。'],
  ko: ['손으로 유약을 입힌 도자기 머그입니다.', '손잡이는 세 손가락이 들어갈 만큼 넓습니다.'],
  hi: ['इसका हैंडल तीन उंगलियों के लिए काफी चौड़ा है।', 'यह मग मिट्टी से बना है और हाथ से चमकाया गया है।'],
  ar: ['كوب مستقيم الجدران للقهوة أو الشاي أو الحساء، مصنوع يدويا.', 'المقبض واسع بما يكفي لثلاثة أصابع.'],
};

describe('pace', () => {
  // Japanese needs MeCab, which is not on every machine.
  it.each(Object.keys(COPY).filter((language) => speaker.quality(language) !== 'none'))(
    '%s is spoken at the pace that scripts are written for, within 15 %%',
    async (language) => {
      let characters = 0;
      let seconds = 0;
      for (const line of COPY[language] ?? []) {
        characters += [...line].length;
        seconds += soundingSeconds(await speak(language, line));
      }
      expect(characters / seconds / charactersPerSecond(language)).toBeGreaterThan(0.85);
      expect(characters / seconds / charactersPerSecond(language)).toBeLessThan(1.15);
    },
  );

  it('follows the rate', async () => {
    const [usual, fast] = [
      await speak('en', 'The handle is wide enough for three fingers.'),
      await speak('en', 'The handle is wide enough for three fingers.', 1.15),
    ];
    expect(soundingSeconds(usual) / soundingSeconds(fast)).toBeCloseTo(1.15, 1);
  });
});

it('has a voice for every language that the table says it speaks', async () => {
  const silent: string[] = [];
  const spoken = new Set(Object.values(ESPEAK_LANGUAGES).flat());
  for (const { language } of supportedLanguages([ESPEAK_LANGUAGES])) {
    if (!spoken.has(language) || speaker.quality(language) === 'none') continue;
    const said = await speaker.speak({ text: '12345', language, voiceId: null, rate: 1 });
    if (!said.ok || trimSilence(said.value.samples, said.value.samplesPerSecond) === null)
      silent.push(language);
  }
  expect(silent).toEqual([]);
});

it.each([
  ['en-US', 'en-us'],
  ['en', 'en-us'],
  ['en-AU', 'en-gb'],
  ['pt-BR', 'pt-br'],
  ['pt-PT', 'pt'],
  ['es-MX', 'es-419'],
  ['es', 'es'],
  ['zh-Hant-TW', 'cmn-latn-pinyin'],
  ['nb-NO', 'nb'],
  ['de-AT', 'de'],
])('speaks %s with the voice %s', (language, voice) => expect(voiceNameOf(language)).toBe(voice));

it('reads phoneme brackets as text, not as phonemes', async () => {
  const [bracketed, plain] = [
    await speak('en', "A mug [[h@l'oU]] here"),
    await speak('en', "A mug h@l'oU here"),
  ];
  expect(Math.abs(soundingSeconds(bracketed) - soundingSeconds(plain))).toBeLessThan(0.4);
});

it('takes the name of a voice, never a path, and says when there is no such voice', async () => {
  const say = async (voiceId: string) => {
    const spoken = await speaker.speak({ text: 'Hello.', language: 'en', voiceId, rate: 1 });
    return spoken.ok ? 'spoken' : spoken.error.details['reason'];
  };
  expect(await say('en-gb+f3')).toBe('spoken');
  expect(await say('../../../etc/passwd')).toContain('is not the name of an espeak-ng voice');
  expect(await say('nobody')).toBe('espeak-ng stopped with an error');
});

describe('word times', () => {
  // Starts of words as libespeak-ng 1.51 itself reports them (espeakEVENT_WORD) for the same voice, speed and
  // melody, from the first word on.
  it.each([
    [
      'en',
      'It holds 380 milliliters right to the rim, and the handle is wide enough for three fingers.',
      [
        0, 0.197, 0.755, 1.872, 2.54, 2.857, 3.041, 3.167, 3.843, 4.076, 4.207, 4.719, 4.87, 5.218, 5.603,
        5.856, 6.162,
      ],
    ],
    [
      'de',
      'Der Henkel bietet Platz für drei Finger, damit der volle Becher nicht kippt.',
      [0, 0.117, 0.542, 0.958, 1.47, 1.692, 1.96, 2.58, 2.937, 3.093, 3.369, 3.719, 4.018],
    ],
    [
      'es',
      'El asa es ancha para tres dedos y la taza llena no se inclina.',
      [0, 0.117, 0.388, 0.596, 0.94, 1.209, 1.521, 1.95, 2.052, 2.196, 2.609, 2.93, 3.108, 3.284],
    ],
    [
      'ru',
      'Ручка достаточно широкая для трёх пальцев, и полная кружка не опрокинется.',
      [0, 0.389, 0.968, 1.488, 1.657, 2.032, 2.699, 2.729, 3.076, 3.528, 3.662],
    ],
    ['hi', 'इसका हैंडल तीन उंगलियों के लिए काफी चौड़ा है।', [0, 0.343, 0.788, 1.051, 1.67, 1.9, 2.16, 2.632, 3.064]],
  ])(
    'of %s lie within a tenth of a second of the engine’s own, on average',
    async (language, text, starts) => {
      const { words } = await speak(language, text);
      expect(words).toHaveLength(starts.length);
      const errors = starts.map((start, index) => Math.abs((words?.[index]?.startSeconds ?? 99) - start));
      expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.1);
      expect(Math.max(...errors)).toBeLessThan(0.25);
    },
  );
});
