/** Gives a clip another title, by which the library finds it. */
import { Button, Form, Modal, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { MAX_TITLE } from '#app/contract/clip-requests.ts';
import { postJson } from '#app/ui/requests/post-json.ts';

export function RenameClip({
  clip,
  onRenamed,
}: {
  clip: { id: string; title: string };
  onRenamed: () => void;
}) {
  /** Null while the dialog is closed. */
  const [title, setTitle] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);

  async function save(): Promise<void> {
    if (title === null || saving) return;
    if (title.trim() === '') {
      setFailure('Enter a title.');
      return;
    }
    setSaving(true);
    const reply = await postJson(`/app/clips/${clip.id}/act`, { intent: 'rename', title });
    setSaving(false);
    setFailure(reply.ok ? null : reply.failure.message);
    if (!reply.ok) return;
    setTitle(null);
    onRenamed();
  }

  return (
    <Modal
      size="small"
      open={title !== null}
      onClose={() => setTitle(null)}
      title="Rename clip"
      activator={
        <Button
          variant="plain"
          onClick={() => {
            setFailure(null);
            setTitle(clip.title);
          }}
        >
          Rename
        </Button>
      }
      primaryAction={{ content: 'Save', loading: saving, onAction: () => void save() }}
      secondaryActions={[{ content: 'Cancel', onAction: () => setTitle(null) }]}
    >
      <Modal.Section>
        <Form onSubmit={() => void save()}>
          <TextField
            label="Title"
            autoComplete="off"
            autoFocus
            selectTextOnFocus
            maxLength={MAX_TITLE}
            value={title ?? ''}
            onChange={setTitle}
            {...(failure === null ? {} : { error: failure })}
          />
        </Form>
      </Modal.Section>
    </Modal>
  );
}
