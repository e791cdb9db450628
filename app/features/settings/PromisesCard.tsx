/** What the shop promises, up to three short texts in each of its languages. */
import { BlockStack, Card, FormLayout, Select, TextField } from '@shopify/polaris';
import { useEffect, useState } from 'react';
import type { LanguageView } from '#app/contract/languages.ts';
import type { FailureView } from '#app/contract/reply.ts';
import {
  MAX_PROMISE_CHARACTERS,
  MAX_PROMISES,
  promiseProblem,
  type Promises,
} from '#studio/clip/promises.ts';

/** A promise that the server did not take: its language, its position from 0, and why. */
export type RefusedPromise = { language: string; position: number; message: string };

/** Null where a failure is none of a promise. */
export function refusedPromise(failure: FailureView | null): RefusedPromise | null {
  const [, language, position] = /^promises\.(.+)\.(\d)$/.exec(failure?.field ?? '') ?? [];
  if (failure === null || language === undefined) return null;
  return { language, position: Number(position), message: failure.message };
}

export function PromisesCard({
  promises,
  languages,
  storeLanguage,
  refused,
  onChange,
}: {
  promises: Promises;
  languages: readonly LanguageView[];
  storeLanguage: string;
  refused: RefusedPromise | null;
  onChange: (promises: Promises) => void;
}) {
  const [language, setLanguage] = useState(storeLanguage);
  const [refusedLanguage, refusedPosition] = [refused?.language ?? null, refused?.position ?? null];
  // What was refused may be in a language that is not shown: it is shown, and typed into.
  useEffect(() => {
    if (refusedLanguage === null || refusedPosition === null) return;
    setLanguage(refusedLanguage);
    document.querySelector<HTMLInputElement>(`#${fieldId(refusedPosition)}`)?.focus();
  }, [refusedLanguage, refusedPosition]);
  const texts = promises[language] ?? [];
  const offered = languagesOf(languages, promises, language);

  function write(position: number, text: string): void {
    const changed = Array.from({ length: MAX_PROMISES }, (_, index) => texts[index] ?? '');
    changed[position] = text;
    onChange({ ...promises, [language]: changed });
  }

  function errorOf(position: number, text: string): string | null {
    if (refused?.language === language && refused.position === position) return refused.message;
    return text.trim() === '' ? null : promiseProblem(text);
  }

  return (
    <Card>
      <FormLayout>
        {offered.length > 1 ? (
          <Select label="Promises in" value={language} options={offered} onChange={setLanguage} />
        ) : null}
        <BlockStack gap="300">
          {Array.from({ length: MAX_PROMISES }, (_, position) => {
            const text = texts[position] ?? '';
            const error = errorOf(position, text);
            return (
              <TextField
                key={position}
                id={fieldId(position)}
                label={`Promise ${position + 1}`}
                autoComplete="off"
                value={text}
                onChange={(value) => write(position, value)}
                {...(position === 0
                  ? {
                      helpText: `Up to ${MAX_PROMISE_CHARACTERS} characters. Example: Free returns within 30 days`,
                    }
                  : {})}
                {...(error === null ? {} : { error })}
              />
            );
          })}
        </BlockStack>
      </FormLayout>
    </Card>
  );
}

const fieldId = (position: number): string => `promise-${position + 1}`;

/** The store's languages, and any other that something is written in; all where the store's are not known. */
function languagesOf(
  languages: readonly LanguageView[],
  promises: Promises,
  shown: string,
): { value: string; label: string }[] {
  const known = languages.some(({ ofStore }) => ofStore);
  const offered = languages
    .filter(({ language, ofStore }) => !known || ofStore || language in promises || language === shown)
    .map(({ language, name }) => ({ value: language, label: name }));
  const others = Object.keys(promises).filter((tag) => !offered.some(({ value }) => value === tag));
  return [...offered, ...others.map((tag) => ({ value: tag, label: tag }))];
}
