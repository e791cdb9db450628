/** Earlier uploads of the shop: all of them, paged, newest first, with a filter for the last 24 hours. */
import {
  Banner,
  BlockStack,
  Button,
  ButtonGroup,
  InlineStack,
  Modal,
  SkeletonThumbnail,
  Text,
} from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import type { Reply } from '#app/contract/reply.ts';
import type { Uploaded } from '#app/ui/pictures/use-uploads.ts';

type Page = { uploads: Uploaded[]; nextCursor: string | null };

export function UploadsModal({
  open,
  onClose,
  onAdd,
}: {
  open: boolean;
  onClose: () => void;
  onAdd: (uploads: Page['uploads']) => void;
}) {
  const [recentOnly, setRecentOnly] = useState(false);
  const [uploads, setUploads] = useState<Page['uploads']>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [state, setState] = useState<'loading' | 'here' | 'failed'>('loading');
  // As they were shown: a filter may hide what was chosen before.
  const [chosen, setChosen] = useState<ReadonlyMap<string, Uploaded>>(new Map());
  const loading = useRef<AbortController | null>(null);

  async function load(from: string | null, recent: boolean): Promise<void> {
    loading.current?.abort();
    const { signal } = (loading.current = new AbortController());
    setState('loading');
    const query = new URLSearchParams({
      ...(recent ? { recent: '1' } : {}),
      ...(from === null ? {} : { cursor: from }),
    });
    try {
      const answer = await fetch(`/app/uploads?${query}`, {
        headers: { accept: 'application/json' },
        signal,
      });
      const page = (await answer.json()) as Reply<Page>;
      if (signal.aborted) return;
      if (!page.ok) {
        setState('failed');
        return;
      }
      setUploads((before) => (from === null ? page.uploads : [...before, ...page.uploads]));
      setCursor(page.nextCursor);
      setState('here');
    } catch {
      if (!signal.aborted) setState('failed');
    }
  }
  useEffect(() => {
    if (open) void load(null, recentOnly);
    return () => loading.current?.abort();
  }, [open, recentOnly]);

  const toggle = (upload: Uploaded) =>
    setChosen((before) => {
      const after = new Map(before);
      if (!after.delete(upload.uploadId)) after.set(upload.uploadId, upload);
      return after;
    });
  return (
    <Modal
      open={open}
      onClose={onClose}
      title="Earlier uploads"
      size="large"
      primaryAction={{
        content:
          chosen.size === 0 ? 'Add images' : `Add ${chosen.size} ${chosen.size === 1 ? 'image' : 'images'}`,
        disabled: chosen.size === 0,
        onAction: () => {
          onAdd([...chosen.values()]);
          setChosen(new Map());
          onClose();
        },
      }}
      secondaryActions={[{ content: 'Cancel', onAction: onClose }]}
    >
      <Modal.Section>
        <BlockStack gap="400">
          <ButtonGroup variant="segmented">
            <Button pressed={!recentOnly} onClick={() => setRecentOnly(false)}>
              All
            </Button>
            <Button pressed={recentOnly} onClick={() => setRecentOnly(true)}>
              Uploaded in the last 24 hours
            </Button>
          </ButtonGroup>
          {state === 'failed' ? (
            <Banner
              tone="critical"
              action={{ content: 'Try again', onAction: () => void load(null, recentOnly) }}
            >
              Your uploads couldn’t be loaded.
            </Banner>
          ) : null}
          {state === 'here' && uploads.length === 0 ? (
            <Text as="p" tone="subdued">
              {recentOnly ? 'No uploads in the last 24 hours.' : 'No uploads yet.'}
            </Text>
          ) : null}
          <ul className="vitrine-pictures" aria-label="Uploaded images">
            {uploads.map((upload) => (
              <li
                key={upload.uploadId}
                className={`vitrine-picture${chosen.has(upload.uploadId) ? ' vitrine-picture--chosen' : ''}`}
              >
                <img
                  src={upload.url}
                  alt={upload.name}
                  width={upload.width}
                  height={upload.height}
                  loading="lazy"
                />
                <button
                  type="button"
                  className="vitrine-picture__cover"
                  aria-pressed={chosen.has(upload.uploadId)}
                  aria-label={`Choose ${upload.name}`}
                  onClick={() => toggle(upload)}
                />
              </li>
            ))}
            {state === 'loading'
              ? Array.from({ length: 6 }, (_, index) => (
                  <li key={index}>
                    <SkeletonThumbnail size="large" />
                  </li>
                ))
              : null}
          </ul>
          {cursor === null ? null : (
            <InlineStack align="center">
              <Button onClick={() => void load(cursor, recentOnly)} loading={state === 'loading'}>
                Show more
              </Button>
            </InlineStack>
          )}
        </BlockStack>
      </Modal.Section>
    </Modal>
  );
}
