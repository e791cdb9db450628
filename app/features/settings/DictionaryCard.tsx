/** The shop's dictionary: words, how every voice says them, and a way to hear it. */
import { BlockStack, Button, Card, InlineError, Text } from '@shopify/polaris';
import { useRef, useState } from 'react';
import { DictionaryForm } from '#app/features/settings/DictionaryForm.tsx';
import { ListenButton } from '#app/features/settings/ListenButton.tsx';
import { useListen } from '#app/ui/use-listen.ts';
import { DICTIONARY_LIMITS, type DictionaryEntry } from '#studio/voice/dictionary.ts';
import './dictionary.css';

export function DictionaryCard({
  entries,
  voice,
  onChange,
}: {
  entries: readonly DictionaryEntry[];
  /** Who says a word when it is tried; null where the language has no voice. */
  voice: { language: string; voiceId: string | null } | null;
  onChange: (entries: DictionaryEntry[]) => void;
}) {
  const listen = useListen();
  const [wanted, setWanted] = useState<string | null>(null);
  /** Its word, while it is in the list: entries can be discarded. */
  const editing = entries.some(({ word }) => word === wanted) ? wanted : null;
  /** The form for another word takes the focus when it is made again. */
  const [addNext, setAddNext] = useState(false);
  /** Read out by screen readers. */
  const [news, setNews] = useState('');
  const list = useRef<HTMLDivElement>(null);

  const hear = ({ word, say }: DictionaryEntry): void => {
    if (voice !== null) listen.toggle({ text: word, ...voice, pronunciations: { [word]: say } });
  };
  /** A button that is gone cannot keep the focus. */
  const focusList = (): void => list.current?.focus();

  function add(entry: DictionaryEntry): void {
    onChange([...entries, entry]);
    setNews(`Added “${entry.word}”.`);
    setAddNext(true);
  }
  function edit(word: string | null): void {
    setWanted(word);
    setAddNext(false);
    if (word === null) focusList();
  }
  function replace(word: string, entry: DictionaryEntry): void {
    onChange(entries.map((each) => (each.word === word ? entry : each)));
    setNews(`Changed “${entry.word}”.`);
    edit(null);
  }
  function remove(word: string): void {
    setNews(`Removed “${word}”.`);
    onChange(entries.filter((each) => each.word !== word));
    edit(null);
    // An empty list is not shown, and can't have the focus.
    setAddNext(entries.length === 1);
  }

  return (
    <Card>
      <BlockStack gap="400">
        <Text as="p" tone="subdued">
          {`Captions don’t change. A word with capital letters must match exactly. A lowercase word matches any capitalization. ${entries.length} of ${DICTIONARY_LIMITS.entries} words.`}
        </Text>
        <div role="status" className="vitrine-dictionary-news">
          {news}
        </div>
        <div
          ref={list}
          tabIndex={-1}
          className="vitrine-dictionary"
          role="group"
          aria-label="Words and how to say them"
        >
          {entries.map((entry) =>
            editing === entry.word ? (
              <DictionaryForm
                key={entry.word}
                initial={entry}
                others={entries.filter((each) => each !== entry)}
                submit="Done"
                listen={listen}
                onListen={voice === null ? null : hear}
                onSubmit={(next) => replace(entry.word, next)}
                onCancel={() => edit(null)}
              />
            ) : (
              <div key={entry.word} className="vitrine-dictionary-row">
                <div className="vitrine-dictionary-text">
                  <Text as="span" fontWeight="semibold" breakWord>
                    {entry.word}
                  </Text>
                  <Text as="span" tone="subdued" breakWord>
                    {entry.say}
                  </Text>
                </div>
                <div className="vitrine-dictionary-actions">
                  {voice === null ? null : (
                    <ListenButton listen={listen} text={entry.word} onToggle={() => hear(entry)} />
                  )}
                  <Button
                    size="slim"
                    accessibilityLabel={`Edit “${entry.word}”`}
                    onClick={() => edit(entry.word)}
                  >
                    Edit
                  </Button>
                  <Button
                    size="slim"
                    accessibilityLabel={`Remove “${entry.word}”`}
                    onClick={() => remove(entry.word)}
                  >
                    Remove
                  </Button>
                </div>
              </div>
            ),
          )}
        </div>
        {editing === null ? (
          <DictionaryForm
            // Empty again once its entry is in the list.
            key={`add-${entries.length}`}
            initial={{ word: '', say: '' }}
            others={entries}
            submit="Add"
            focused={addNext}
            listen={listen}
            onListen={voice === null ? null : hear}
            onSubmit={add}
            onCancel={null}
          />
        ) : null}
        {listen.failure === null ? null : (
          <InlineError fieldID="dictionary" message={listen.failure.message} />
        )}
      </BlockStack>
    </Card>
  );
}
