/** The pictures of a product that is full: one of them is replaced by the video. */
import { BlockStack, Banner, InlineGrid, RadioButton, Spinner, Text, Thumbnail } from '@shopify/polaris';
import { ImageIcon, PlayCircleIcon } from '@shopify/polaris-icons';
import { useQuery } from '#app/ui/requests/use-query.ts';

const NOTHING = {};

export function ProductMediaChoice({
  exportId,
  chosen,
  onChoose,
}: {
  exportId: string;
  chosen: string | null;
  onChoose: (mediaId: string) => void;
}) {
  const { value: media, failure, asking } = useQuery(`/app/exports/${exportId}/media`, NOTHING);
  if (failure !== null) return <Banner tone="critical">{failure.message}</Banner>;
  if (asking || media === null)
    return <Spinner accessibilityLabel="Loading the product’s media" size="small" />;
  return (
    <BlockStack gap="200" role="group" aria-label="Item to replace">
      <Text as="p">
        Choose a media item to replace. We only remove it if the product is still full. You can’t restore it
        later. The featured image stays.
      </Text>
      <div style={{ maxBlockSize: '40vh', overflowY: 'auto' }}>
        <InlineGrid columns={{ xs: 2, sm: 4 }} gap="300">
          {media.slice(1).map(({ id, alt, kind, thumbnailUrl }, index) => (
            <BlockStack key={id} gap="100" inlineAlign="start">
              <Thumbnail
                source={thumbnailUrl ?? (kind === 'video' ? PlayCircleIcon : ImageIcon)}
                alt=""
                size="large"
              />
              <RadioButton
                id={`replace-${index}`}
                name="replace"
                label={`${kind === 'video' ? 'Video' : 'Image'} ${index + 2}${alt === '' ? '' : `: ${alt}`}`}
                checked={chosen === id}
                onChange={() => onChoose(id)}
              />
            </BlockStack>
          ))}
        </InlineGrid>
      </div>
    </BlockStack>
  );
}
