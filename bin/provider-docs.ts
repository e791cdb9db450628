/**
 * The docs of providers, made from the providers' own descriptions: the table of languages, and the settings
 * of each.
 */
import { spellingSection } from '#bin/spelling-docs.ts';
import { isOptional, meaningOf, variableOf, type Provider } from '#adapters/provider.ts';
import type { SpeakerProvider } from '#adapters/speech/speaker-provider.ts';
import { voicesOf } from '#adapters/speech/voices/find-voice.ts';
import type { VoiceQuality } from '#studio/voice/ports.ts';
import { supportedLanguages, voiceQuality } from '#studio/voice/languages.ts';

const QUALITY_WORDS: Readonly<Record<VoiceQuality, string>> = {
  natural: 'natural',
  synthetic: 'synthetic',
  poor: 'poor',
  none: '–',
};

/** What `npm run voices -- add` brings for a base language. */
function broughtFor(language: string): string {
  const use = voicesOf(language)[0]?.commercialUse;
  if (use === 'allowed') return 'natural';
  return use === 'unclear' ? 'natural, license not stated' : '–';
}

/** The whole page docs/languages.md. Speakers whose languages depend on their settings have no column. */
export function languagesPage(speakers: readonly SpeakerProvider[]): string {
  const known = speakers.flatMap(({ id, languages }) => (languages === null ? [] : [{ id, languages }]));
  const rows = supportedLanguages(known.map(({ languages }) => languages)).map(
    ({ name, language, script, captions, signs }) => {
      const voices = known.map(({ languages }) => QUALITY_WORDS[voiceQuality(languages, language)]);
      return `| ${name} | ${language} | ${script} | ${captions ? 'yes' : 'no'} | ${signs ? 'yes' : 'units and prices'} | ${broughtFor(language)} | ${voices.join(' | ')} |`;
    },
  );
  return `# Languages

Made from the speakers’ descriptions in \`adapters/speech\` and the tables in \`studio/voice/spelling/cases\` by \`node bin/write-provider-docs.ts\`; do not edit by hand.

*Natural* can pass for a person. *Synthetic* is clear and machine-made. *Poor* leaves out sounds or melody that the
writing does not show: listen before publishing. A dash means that the speaker is not offered for the language: the
clip then has captions and music, never another language in silence. *voices add* is what \`npm run voices -- add\`
brings to the machine without an account; such a voice speaks before any other. *Signs* shows whether “×”, “–”, “½” and abbreviations are read in words.
espeak-ng speaks Japanese only where MeCab and a dictionary, or Open JTalk and a voice, are installed.

| language | code | script | captions | signs | voices add | ${known.map(({ id }) => id).join(' | ')} |
|---|---|---|---|---|---|${known.map(() => '---').join('|')}|
${rows.join('\n')}

${spellingSection()}`;
}

/** The table of one port's providers in docs/operating.md; `port` is WRITER or SPEAKER. */
export const providersTable = (port: string, providers: readonly Provider<unknown>[]): string =>
  [
    `| \`${port}\` | who | needs | takes |`,
    '|---|---|---|---|',
    ...providers.map(({ id, label, settings }) => {
      const list = (wanted: (name: string) => boolean) =>
        Object.keys(settings.shape)
          .filter(wanted)
          .map((name) => `\`${variableOf(port, name)}\` (${meaningOf(settings, name)})`)
          .join(', ');
      const needed = list((name) => !isOptional(settings, name));
      const taken = list((name) => isOptional(settings, name));
      return `| \`${id}\` | ${label} | ${needed} | ${taken} |`;
    }),
  ].join('\n');

/** The page with the tables of both ports between its two marks. Throws RangeError when a mark is missing. */
export function withProviders(
  page: string,
  { writers, speakers }: { writers: readonly Provider<unknown>[]; speakers: readonly Provider<unknown>[] },
): string {
  const [begin, end] = ['<!-- providers: node bin/write-provider-docs.ts -->', '<!-- /providers -->'];
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new RangeError(`The page has no ${begin} … ${end}.`);
  const tables = `${providersTable('WRITER', writers)}\n\n${providersTable('SPEAKER', speakers)}`;
  return `${page.slice(0, from)}${begin}\n\n${tables}\n\n${page.slice(to)}`;
}
