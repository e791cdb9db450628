/** What waits for the merchant: what failed, clips that are out of date, points that run low; each with what to do. */
import { Badge, BlockStack, Button, Card, Text } from '@shopify/polaris';
import type { AttentionRow } from '#app/contract/home.ts';
import './home.css';

const TONES = { Failed: 'critical', 'Out of date': 'attention' } as const;

export function AttentionCard({
  rows,
  lowBalance,
}: {
  rows: readonly AttentionRow[];
  /** What is said of points that run low; null while they don't, or while a banner says it. */
  lowBalance: { title: string; action: string } | null;
}) {
  if (rows.length === 0 && lowBalance === null) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Needs your attention
        </Text>
        <ul className="vitrine-attention" aria-label="Needs your attention">
          {rows.map(({ id, badge, title, words, action }) => (
            <li key={id}>
              <Badge tone={TONES[badge]}>{badge}</Badge>
              <div className="vitrine-attention__words">
                <Text as="p">
                  <strong>{title}</strong>
                  {` · ${words}`}
                </Text>
              </div>
              {action === null ? null : (
                <div className="vitrine-attention__action">
                  <Button variant="plain" url={action.url} accessibilityLabel={`${action.label}: ${title}`}>
                    {action.label}
                  </Button>
                </div>
              )}
            </li>
          ))}
          {lowBalance === null ? null : (
            <li>
              <Badge tone="warning">Points low</Badge>
              <Text as="p">{`${lowBalance.title}.`}</Text>
              <div className="vitrine-attention__action">
                <Button variant="plain" url="/app/points">
                  {lowBalance.action}
                </Button>
              </div>
            </li>
          )}
        </ul>
      </BlockStack>
    </Card>
  );
}
