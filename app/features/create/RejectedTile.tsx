/** A picture that can't be used, in its position among the others: what it is, and why. */
import { Badge, Icon, Text } from '@shopify/polaris';
import { ImageIcon } from '@shopify/polaris-icons';
import type { RejectedView } from '#app/contract/product.ts';

const BADGES: Record<RejectedView['reason'], string> = {
  'too small': 'Too small',
  'too large': 'Too large',
  'too many pixels': 'Too large',
  duplicate: 'Duplicate',
  'not a picture': 'Not an image',
  'type not supported': 'Type not supported',
  damaged: 'Damaged',
  'not reachable': 'Not reachable',
  empty: 'Empty',
  'too long and narrow': 'Too narrow',
};
const SIZED = new Set<RejectedView['reason']>(['too small', 'too many pixels', 'too long and narrow']);

export function RejectedTile({ picture: { name, reason, explanation, url } }: { picture: RejectedView }) {
  const size = SIZED.has(reason) ? /(?<!\d)\d+ × \d+/.exec(explanation)?.[0] : undefined;
  return (
    <li className="vitrine-rejected">
      <div className="vitrine-picture vitrine-picture--out">
        {url === null ? (
          <span className="vitrine-picture__none" aria-hidden="true">
            <Icon source={ImageIcon} tone="subdued" />
          </span>
        ) : (
          <img src={url} alt="" loading="lazy" decoding="async" draggable={false} />
        )}
        <span className="vitrine-picture__badges">
          <Badge tone={reason === 'duplicate' ? 'info' : 'warning'}>
            {size === undefined ? BADGES[reason] : `${BADGES[reason]} ${size}`}
          </Badge>
        </span>
      </div>
      <Text as="span" variant="bodySm" breakWord>
        <strong>{name}</strong> {explanation}
      </Text>
    </li>
  );
}
