/** Warns once before a product shows several videos: visitors see them all, whatever language they read. */
import { Banner, List } from '@shopify/polaris';
import type { SeveralOnProduct } from '#app/features/library/publish-plan.ts';

export function SeveralVideos({ products }: { products: readonly SeveralOnProduct[] }) {
  if (products.length === 0) return null;
  const inLanguages = products.some(({ languages }) => languages.length > 0);
  return (
    <Banner
      tone="warning"
      title={
        products.length === 1
          ? 'This product will show several videos'
          : `${products.length} products will show several videos`
      }
    >
      {inLanguages
        ? 'Shopify shows a product’s media to every visitor, so each one sees the videos in all of these languages.'
        : 'Every visitor sees all of them.'}
      <List>
        {products.map(({ productId, productTitle, videos, languages }) => (
          <List.Item key={productId}>
            {`${productTitle}: ${videos} videos${languages.length === 0 ? '' : ` (${languages.join(', ')})`}`}
          </List.Item>
        ))}
      </List>
    </Banner>
  );
}
