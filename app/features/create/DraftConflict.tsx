/** Another tab has changed this draft: the merchant says which version stays; neither is lost before that. */
import { Banner, BlockStack, Button, ButtonGroup } from '@shopify/polaris';
import { useState } from 'react';

export function DraftConflict({
  message,
  onKeep,
  onLoad,
}: {
  message: string;
  onKeep: () => Promise<void>;
  onLoad: () => Promise<void>;
}) {
  const [busy, setBusy] = useState<'keep' | 'load' | null>(null);
  const act = (which: 'keep' | 'load', work: () => Promise<void>) => {
    setBusy(which);
    void work().finally(() => setBusy(null));
  };
  return (
    <Banner tone="warning" title="Your latest choices aren’t saved">
      <BlockStack gap="300">
        <p>{message}</p>
        <ButtonGroup>
          <Button loading={busy === 'keep'} disabled={busy !== null} onClick={() => act('keep', onKeep)}>
            Keep my choices
          </Button>
          <Button loading={busy === 'load'} disabled={busy !== null} onClick={() => act('load', onLoad)}>
            Load the other version
          </Button>
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}
