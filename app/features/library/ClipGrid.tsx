/**
 * Clips as cards: their poster, which plays while a card is pointed at, what they are doing, a box to
 * choose them, and what can be done with each.
 */
import { Link } from '@remix-run/react';
import { Badge, BlockStack, Checkbox, ProgressBar, Text } from '@shopify/polaris';
import { useEffect, useRef } from 'react';
import { useRefetch } from '#app/ui/requests/use-refetch.ts';
import { ClipActions, keepButton } from '#app/features/library/ClipActions.tsx';
import { CardFilm } from '#app/features/library/CardFilm.tsx';
import { Poster } from '#app/features/library/Poster.tsx';
import { usePlayingCard } from '#app/features/library/use-playing-card.ts';
import { clipName, type ClipCardView, type ClipView } from '#app/contract/clips.ts';
import { VariantWords } from '#app/ui/clips/VariantWords.tsx';
import type { Formats } from '#app/contract/format.ts';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';
import './clips.css';
import '../../ui/page/hidden.css';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

/** A box of its own: without one a link takes no focus. The focus ring stays inside, where it is not cut off. */
const WHOLE_STAGE = {
  position: 'absolute',
  inset: 0,
  display: 'grid',
  gridTemplate: '100% / 100%',
  placeItems: 'center',
  borderRadius: 'inherit',
  outlineOffset: -4,
  textDecoration: 'none',
} as const;

export const clipLink = (clipId: string): string => `clip-${clipId}`;

export function ClipGrid({
  clips,
  canChoose,
  chosen,
  onChoose,
}: {
  clips: readonly ClipCardView[];
  /** Whether something can be done with it when it is chosen. */
  canChoose: (clip: ClipCardView) => boolean;
  chosen: ReadonlySet<string>;
  onChoose: (id: string, yes: boolean) => void;
}) {
  const { day } = useFormats();
  const refetch = useRefetch();
  const { refresh } = useTasks();
  const { playing, eventsOf } = usePlayingCard();
  const acted = useRef<{ id: string; index: number } | null>(null);
  useEffect(() => {
    const last = acted.current;
    acted.current = null;
    // What was pressed may be gone, or its whole card: the keyboard focus stays where it was.
    if (last === null || document.activeElement !== document.body) return;
    const there =
      document.getElementById(keepButton(last.id)) ??
      document.getElementById(clipLink((clips[last.index] ?? clips.at(-1))?.id ?? ''));
    there?.focus();
  }, [clips]);

  return (
    <ul className="vitrine-clips" aria-label="Clips">
      {clips.map((clip, index) => (
        <li className="vitrine-clip" key={clip.id}>
          <div className="vitrine-clip__stage" {...eventsOf(clip.id)}>
            <Link id={clipLink(clip.id)} to={`/app/clips/${clip.id}`} style={WHOLE_STAGE}>
              <span className="vitrine-hidden">{`Open ${clipName(clip)}`}</span>
              {clip.state === 'ready' ? (
                <Poster
                  url={clip.poster?.url ?? null}
                  aspectRatio={clip.aspectRatio}
                  alt={`Image of ${clip.title}`}
                />
              ) : (
                <Working clip={clip} />
              )}
              {playing === clip.id && clip.state === 'ready' ? (
                <CardFilm key={clip.revision} clip={clip} />
              ) : null}
            </Link>
            {canChoose(clip) ? (
              <div className="vitrine-clip__check">
                <Checkbox
                  label={`Choose ${clipName(clip)}`}
                  labelHidden
                  checked={chosen.has(clip.id)}
                  onChange={(yes) => onChoose(clip.id, yes)}
                />
              </div>
            ) : null}
            <div className="vitrine-clip__badges">
              {clip.languageName === null ? null : <Badge tone="info">{clip.languageName}</Badge>}
              {clip.variant === null ? null : <Badge tone="info">{`Variant ${clip.variant.letter}`}</Badge>}
              <Badge>{`${clip.aspectRatio} · ${clip.seconds} s`}</Badge>
              {clip.onProduct ? <Badge tone="success">On the product</Badge> : null}
              {clip.gone ? <Badge tone="attention">Product gone</Badge> : null}
              {clip.gone || clip.stale === null ? null : <Badge tone="attention">Out of date</Badge>}
              {clip.state === 'ready' && clip.failure !== null ? (
                <Badge tone="attention">Not refreshed</Badge>
              ) : null}
              {clip.expiresSoon ? <Badge tone="warning">Export expires soon</Badge> : null}
            </div>
          </div>
          <BlockStack gap="050">
            <Text as="span" fontWeight="semibold" truncate>
              {clip.title}
            </Text>
            {clip.variant === null ? null : (
              <Text as="span" variant="bodySm">
                <VariantWords variant={clip.variant} language={clip.language} />
              </Text>
            )}
            <Text as="span" tone="subdued" variant="bodySm">
              {keptWords(clip, day)}
            </Text>
          </BlockStack>
          <ClipActions
            clip={clip}
            onActed={() => {
              acted.current = { id: clip.id, index };
              refresh();
              refetch();
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function Working({ clip }: { clip: ClipView }) {
  const words = {
    waiting: 'Waiting',
    generating: clip.step,
    failed: 'Failed',
    cancelled: 'Canceled',
    ready: '',
  }[clip.state];
  return (
    <div className="vitrine-clip__progress">
      <BlockStack gap="200" inlineAlign="center">
        <Text as="span" tone={clip.state === 'failed' ? 'critical' : 'subdued'} alignment="center">
          {words}
        </Text>
        {clip.state === 'generating' ? (
          <ProgressBar size="small" progress={clip.percent ?? 5} animated={false} />
        ) : null}
      </BlockStack>
    </div>
  );
}

/** How long its videos are kept; when it was made, while it has none. */
function keptWords({ keep, expiresAt, createdAt }: ClipView, day: Formats['day']): string {
  if (keep) return 'Exports won’t expire';
  return expiresAt === null ? day(createdAt) : `Export expires ${day(expiresAt)}`;
}
