/** The first thing on the page: paste a product link, or pick a product of the store. */
import {
  BlockStack,
  Button,
  Checkbox,
  InlineError,
  InlineStack,
  Link,
  Text,
  TextField,
  Thumbnail,
} from '@shopify/polaris';
import { ProductIcon } from '@shopify/polaris-icons';
import { useRef } from 'react';
import type { FailureView } from '#app/contract/reply.ts';
import type { ProductView } from '#app/contract/product.ts';
import './pictures.css';

export function LinkField({
  isFirst,
  link,
  product,
  failure,
  opening,
  rightsConfirmedFor,
  onLink,
  onOpen,
  onPick,
  onRights,
}: {
  /** Nothing is chosen yet: picking is what to do now. */
  isFirst: boolean;
  link: string;
  product: ProductView | null;
  failure: FailureView | null;
  opening: boolean;
  /** The domain of the store that they were confirmed for. */
  rightsConfirmedFor: string | null;
  onLink: (link: string) => void;
  /** `again`: also what could not be opened before; `link`: what was pasted just now. */
  onOpen: (how: { again: boolean; link?: string }) => void;
  onPick: () => void;
  onRights: (domain: string | null) => void;
}) {
  const pasting = useRef(false);
  return (
    <BlockStack gap="300">
      <form
        noValidate
        className="vitrine-link"
        onPaste={() => {
          pasting.current = true;
        }}
        onSubmit={(event) => {
          event.preventDefault();
          onOpen({ again: true });
        }}
      >
        <TextField
          label="Product link"
          name="link"
          type="text"
          inputMode="url"
          autoComplete="off"
          placeholder="https://your-store.com/products/…"
          helpText="The link to a product page from your online store or the Shopify admin."
          value={link}
          onChange={(text) => {
            onLink(text);
            if (pasting.current) onOpen({ again: true, link: text });
            pasting.current = false;
          }}
          onBlur={() => onOpen({ again: false })}
          {...(failure === null ? {} : { error: failure.message })}
          loading={opening}
          connectedRight={
            <Button
              variant={isFirst ? 'primary' : 'secondary'}
              icon={ProductIcon}
              onClick={onPick}
              accessibilityLabel="Pick a product from your store"
            >
              Pick a product
            </Button>
          }
        />
      </form>
      {product === null ? null : <ProductLine product={product} />}
      {product === null || product.own ? null : (
        <BlockStack gap="100">
          <Checkbox
            label={`I may use the images and text of ${product.shopName}`}
            helpText="This product is from another store. You can create, export, and download the video, but you can’t publish it to that store."
            checked={rightsConfirmedFor === product.shopDomain}
            onChange={(confirmed) => onRights(confirmed ? product.shopDomain : null)}
          />
          {rightsConfirmedFor === product.shopDomain ? null : (
            <InlineError fieldID="rights" message="Confirm that you have the right to use them." />
          )}
        </BlockStack>
      )}
    </BlockStack>
  );
}

function ProductLine({ product }: { product: ProductView }) {
  const first = product.pictures[0];
  return (
    <InlineStack gap="300" blockAlign="center" wrap={false}>
      <div className="vitrine-fixed">
        <Thumbnail size="small" source={first?.url ?? ProductIcon} alt={first?.alt ?? ''} />
      </div>
      <BlockStack>
        <Text as="span" fontWeight="semibold" breakWord>
          {product.title}
        </Text>
        <Text as="span" tone="subdued">
          {[
            product.shopName,
            product.price,
            `${product.pictures.length} ${product.pictures.length === 1 ? 'image' : 'images'}`,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </Text>
        {product.productId === null ? null : (
          <Link
            url={`shopify:admin/products/${product.productId.split('/').at(-1) ?? ''}`}
            target="_top"
            removeUnderline
          >
            Open product
          </Link>
        )}
      </BlockStack>
    </InlineStack>
  );
}
