/** Clips as cards: their film's picture, what they are doing, and a box to choose them for export. */
import { Link } from '@remix-run/react';
import { Badge, BlockStack, Checkbox, ProgressBar, Text } from '@shopify/polaris';
import { Poster } from '#app/components/clips/Poster.tsx';
import type { ClipView } from '#app/components/clips/views.ts';
import { formatDay } from '#app/components/format.ts';
import './clips.css';
import '../hidden.css';

export function ClipGrid({ clips, chosen, onChoose }: { clips: readonly ClipView[]; chosen: ReadonlySet<string>; onChoose: (id: string, yes: boolean) => void }) {
  return (
    <ul className="vitrine-clips" aria-label="Clips">
      {clips.map((clip) => (
        <li className="vitrine-clip" key={clip.id}>
          <div className="vitrine-clip__stage">
            <Link to={`/app/clips/${clip.id}`}>
              <span className="vitrine-hidden">{`Open ${clip.title}`}</span>
              {clip.state === 'ready' ? <Poster storyboard={clip.storyboard} links={clip.links} label={`Picture of ${clip.title}`} /> : <Working clip={clip} />}
            </Link>
            {clip.state === 'ready' ? (
              <div className="vitrine-clip__check">
                <Checkbox label={`Choose ${clip.title}`} labelHidden checked={chosen.has(clip.id)} onChange={(yes) => onChoose(clip.id, yes)} />
              </div>
            ) : null}
            <div className="vitrine-clip__badges">
              <Badge>{`${clip.aspectRatio} · ${clip.seconds} s`}</Badge>
              {clip.stale === null ? null : <Badge tone="attention">Out of date</Badge>}
              {clip.expiresSoon ? <Badge tone="warning">Deleted soon</Badge> : null}
            </div>
          </div>
          <BlockStack gap="050">
            <Text as="span" fontWeight="semibold" truncate>
              {clip.title}
            </Text>
            <Text as="span" tone="subdued" variant="bodySm">
              {clip.keep ? 'Kept' : clip.expiresAt === null ? formatDay(clip.createdAt) : `Kept until ${formatDay(clip.expiresAt)}`}
            </Text>
          </BlockStack>
        </li>
      ))}
    </ul>
  );
}

function Working({ clip }: { clip: ClipView }) {
  const words = { waiting: 'Waiting', generating: clip.step, failed: 'Failed', cancelled: 'Cancelled', expired: 'Expired', ready: '' }[clip.state];
  return (
    <div className="vitrine-clip__progress">
      <BlockStack gap="200" inlineAlign="center">
        <Text as="span" tone={clip.state === 'failed' ? 'critical' : 'subdued'} alignment="center">
          {words}
        </Text>
        {clip.state === 'generating' ? <ProgressBar size="small" progress={clip.percent ?? 5} animated={false} /> : null}
      </BlockStack>
    </div>
  );
}
