/** One word and how it is said, to add to the dictionary or to change. */
import { Button, ButtonGroup, Form, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { ListenButton } from '#app/features/settings/ListenButton.tsx';
import type { useListen } from '#app/ui/use-listen.ts';
import { DICTIONARY_LIMITS, dictionaryProblem, type DictionaryEntry } from '#studio/voice/dictionary.ts';

export function DictionaryForm({
  initial,
  others,
  submit,
  focused = true,
  listen,
  onListen,
  onSubmit,
  onCancel,
}: {
  initial: DictionaryEntry;
  /** The entries beside it: a word is listed once. */
  others: readonly DictionaryEntry[];
  /** What the button says. */
  submit: string;
  /** The word is ready to be typed when the form appears. */
  focused?: boolean;
  listen: ReturnType<typeof useListen>;
  /** Null where there is no voice. */
  onListen: ((entry: DictionaryEntry) => void) | null;
  onSubmit: (entry: DictionaryEntry) => void;
  /** Null for the form that is always there. */
  onCancel: (() => void) | null;
}) {
  const [word, setWord] = useState(initial.word);
  const [say, setSay] = useState(initial.say);
  /** What is wrong is named once saving was tried, until the field is changed. */
  const [tried, setTried] = useState(false);
  const entry = { word: word.trim(), say: say.trim() };
  const problem = dictionaryProblem(entry, others);
  const errorOf = (field: 'word' | 'say') => tried && problem?.field === field && problem.message;

  function send(): void {
    setTried(true);
    if (problem === null) onSubmit(entry);
  }

  return (
    <Form onSubmit={send}>
      <div className="vitrine-dictionary-form">
        <TextField
          label="Word"
          autoComplete="off"
          autoFocus={focused}
          maxLength={DICTIONARY_LIMITS.wordCharacters}
          value={word}
          onChange={setWord}
          error={errorOf('word')}
        />
        <TextField
          label="Say it like this"
          autoComplete="off"
          placeholder="loomen and clay"
          maxLength={DICTIONARY_LIMITS.sayCharacters}
          value={say}
          onChange={setSay}
          error={errorOf('say')}
        />
        <ButtonGroup>
          {onListen === null ? null : entry.word === '' || entry.say === '' ? (
            <Button size="slim" disabled accessibilityLabel="Listen to this word">
              Listen
            </Button>
          ) : (
            <ListenButton listen={listen} text={entry.word} onToggle={() => onListen(entry)} />
          )}
          <Button size="slim" submit>
            {submit}
          </Button>
          {onCancel === null ? null : (
            <Button size="slim" onClick={onCancel}>
              Cancel
            </Button>
          )}
        </ButtonGroup>
      </div>
    </Form>
  );
}
