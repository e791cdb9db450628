/** What a merchant must know of a clip: its product changed or is gone, it or it could not be made or refreshed. */
import { Banner, BlockStack, Button, ButtonGroup } from '@shopify/polaris';
import { AFTER_REFRESH } from '#app/ui/after-refresh.ts';
import type { ClipAct } from '#app/contract/clip-requests.ts';
import type { ClipView } from '#app/contract/clips.ts';

type ClipNoticesProps = {
  clip: ClipView;
  /** The intent that is being sent. */
  acting: string | null;
  act: (asked: ClipAct) => void;
};

export function ClipNotices({ clip, acting, act }: ClipNoticesProps) {
  return (
    <>
      <ProductNotice clip={clip} acting={acting} act={act} />
      {clip.failure === null ? null : (
        <Failure clip={clip} failure={clip.failure} acting={acting} act={act} />
      )}
      {clip.state === 'cancelled' ? (
        <Banner action={{ content: 'Create clip', onAction: () => act({ intent: 'retry' }) }}>
          This clip was canceled before it was ready. Nothing was charged.
        </Banner>
      ) : null}
    </>
  );
}

function ProductNotice({ clip, acting, act }: ClipNoticesProps) {
  if (clip.gone)
    return (
      <Banner tone="warning" title="This product is no longer in your store">
        The clip stays here. You can still edit, export, and download it.
      </Banner>
    );
  if (clip.stale === null) return null;
  return (
    <Banner
      tone="warning"
      title="Out of date"
      action={{
        content: 'Refresh clip',
        loading: acting === 'refresh',
        onAction: () => act({ intent: 'refresh' }),
      }}
    >
      {`The product’s ${clip.stale} changed since this clip was made. ${AFTER_REFRESH}`}
    </Banner>
  );
}

function Failure({ clip, failure, acting, act }: ClipNoticesProps & { failure: string }) {
  const hasFilm = clip.state === 'ready';
  return (
    <Banner
      tone={hasFilm ? 'warning' : 'critical'}
      title={hasFilm ? 'The clip couldn’t be refreshed' : 'The clip couldn’t be created'}
      {...(hasFilm ? { onDismiss: () => act({ intent: 'dismiss' }) } : {})}
    >
      <BlockStack gap="300">
        <p>
          {hasFilm
            ? `${failure} The video below is your previous version. You can still edit, export, and download it.`
            : failure}
        </p>
        <ButtonGroup>
          <Button loading={acting === 'retry'} onClick={() => act({ intent: 'retry' })}>
            Try again
          </Button>
          {clip.canGoOnWithoutVoice ? (
            <Button onClick={() => act({ intent: 'retry', withoutVoice: true })}>
              Continue without voice
            </Button>
          ) : null}
        </ButtonGroup>
      </BlockStack>
    </Banner>
  );
}
