/**
 * Products of the store that have no video yet. They are asked for after the page stands, which reserves
 * their space; without an answer there is no card.
 */
import {
  BlockStack,
  Button,
  Card,
  SkeletonBodyText,
  SkeletonThumbnail,
  Text,
  Thumbnail,
} from '@shopify/polaris';
import { ImageIcon } from '@shopify/polaris-icons';
import { createAddress } from '#app/ui/pick-products.ts';
import { useQuery } from '#app/ui/requests/use-query.ts';
import './home.css';

const NOTHING = {};
/** As many as come at most. */
const SKELETON_ROWS = 6;

export function ProductsCard() {
  const { value, asking } = useQuery('/app/products', NOTHING);
  if (!asking && (value === null || value.length === 0)) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Products without a Vitrine video
        </Text>
        {value === null ? (
          <ul className="vitrine-no-video" aria-hidden="true">
            {Array.from({ length: SKELETON_ROWS }, (_, index) => (
              <li key={index}>
                <SkeletonThumbnail size="small" />
                <SkeletonBodyText lines={1} />
              </li>
            ))}
          </ul>
        ) : (
          <ul className="vitrine-no-video" aria-label="Products without a Vitrine video">
            {value.map(({ id, title, pictureUrl }) => (
              <li key={id}>
                <Thumbnail size="small" source={pictureUrl ?? ImageIcon} alt="" />
                <span className="vitrine-no-video__title">
                  <Text as="span">{title}</Text>
                </span>
                <Button url={createAddress(id)} accessibilityLabel={`Create video for ${title}`}>
                  Create video
                </Button>
              </li>
            ))}
          </ul>
        )}
      </BlockStack>
    </Card>
  );
}
