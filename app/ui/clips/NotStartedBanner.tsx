/** Names the products or languages whose video could not be started, each with the reason. */
import { Banner, List } from '@shopify/polaris';
import type { NotStartedVideo } from '#app/contract/home.ts';

export function NotStartedBanner({
  videos,
  onDismiss,
}: {
  videos: readonly NotStartedVideo[];
  onDismiss: () => void;
}) {
  if (videos.length === 0) return null;
  return (
    <Banner
      tone="warning"
      title={
        videos.length === 1 ? '1 video couldn’t be started' : `${videos.length} videos couldn’t be started`
      }
      onDismiss={onDismiss}
    >
      <List>
        {videos.map(({ id, title, message }) => (
          <List.Item key={id}>{`${title}: ${message}`}</List.Item>
        ))}
      </List>
    </Banner>
  );
}
