/** What a merchant must know of a clip: its product changed or is gone, it could not be made, or not be made anew. */
import { Banner, BlockStack, Button, ButtonGroup } from '@shopify/polaris';
import type { ClipView } from '#app/contract/clips.ts';

/** What refreshing does to what a merchant made of the clip herself. */
export const AFTER_REFRESH =
  'Refreshing is free and makes a new version from the product as it is now. Your edits stay in the editor under Versions, and your exports stay as they are.';

type ClipNoticesProps = {
  clip: ClipView;
  /** The intent that is being sent. */
  acting: string | null;
  act: (intent: 'refresh' | 'retry' | 'dismiss', more?: { withoutVoice: boolean }) => void;
};

export function ClipNotices({ clip, acting, act }: ClipNoticesProps) {
  return (
    <>
      {clip.gone ? (
        <Banner tone="warning" title="This product is gone from your store">
          The clip stays here: you can still edit, export and download it.
        </Banner>
      ) : clip.stale === null ? null : (
        <Banner
          tone="warning"
          title="Out of date"
          action={{
            content: 'Refresh the clip',
            loading: acting === 'refresh',
            onAction: () => act('refresh'),
          }}
        >
          {`The product’s ${clip.stale} changed since this clip was made. ${AFTER_REFRESH}`}
        </Banner>
      )}
      {clip.failure === null ? null : (
        <Failure clip={clip} failure={clip.failure} acting={acting} act={act} />
      )}
      {clip.state === 'cancelled' ? (
        <Banner action={{ content: 'Make it after all', onAction: () => act('retry') }}>
          This clip was cancelled before it was ready. Nothing was charged.
        </Banner>
      ) : null}
    </>
  );
}

function Failure({ clip, failure, acting, act }: ClipNoticesProps & { failure: string }) {
  const hasFilm = clip.state === 'ready';
  return (
    <Banner
      tone={hasFilm ? 'warning' : 'critical'}
      title={hasFilm ? 'The clip could not be made anew' : 'The clip could not be made'}
      {...(hasFilm ? { onDismiss: () => act('dismiss') } : {})}
    >
      <BlockStack gap="300">
        <p>
          {hasFilm
            ? `${failure} The film below is the one you had: you can still edit, export and download it.`
            : failure}
        </p>
        <ButtonGroup>
          <Button loading={acting === 'retry'} onClick={() => act('retry')}>
            Try again
          </Button>
          {clip.canGoOnWithoutVoice ? (
            <Button onClick={() => act('retry', { withoutVoice: true })}>Go on without voice</Button>
          ) : null}
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}
