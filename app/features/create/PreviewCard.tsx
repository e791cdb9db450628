/** What the clip would open with, drawn in the page before anything is generated. It follows every choice. */
import { BlockStack, Card, Text } from '@shopify/polaris';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CreateForm } from '#app/contract/create-form.ts';
import type { ProductView, ScriptView } from '#app/contract/product.ts';
import type { Preview } from '#app/features/create/draw-preview.ts';
import { openingOf, previewRequests, type PreviewRequest } from '#app/features/create/preview-request.ts';
import type { Uploaded } from '#app/ui/pictures/use-uploads.ts';
import type { Query } from '#app/ui/requests/use-query.ts';
import type { AspectRatio } from '#studio/storyboard/storyboard.ts';
import { FRAME_UNITS } from '#studio/storyboard/frame-units.ts';
import './preview.css';

/** Choices that come close together are drawn once, and what is pressed is answered before. */
const REST_MILLISECONDS = 60;

export function PreviewCard({
  form,
  product,
  chosenIds,
  uploads,
  script,
  children,
}: {
  form: CreateForm;
  /** Null while it is opened. */
  product: ProductView | null;
  chosenIds: readonly string[];
  uploads: readonly Uploaded[];
  script: Query<ScriptView>;
  /** What chooses what is shown. */
  children?: ReactNode;
}) {
  const preview = useRef<Promise<Preview> | null>(null);
  const awaitsWords = script.value === null && script.asking;
  const words = script.value;
  const requests = useMemo(
    () =>
      product === null || awaitsWords
        ? []
        : previewRequests({ form, product, chosenIds, uploads, script: words }),
    [form, product, awaitsWords, chosenIds, uploads, words],
  );
  const isWide = form.aspectRatios.length > 1;
  return (
    <Card>
      <BlockStack gap="300">
        {children}
        <figure className={`vitrine-preview${isWide ? ' vitrine-preview--both' : ''}`}>
          <div className="vitrine-preview__frames">
            {form.aspectRatios.map((aspectRatio) => (
              <Frame
                key={aspectRatio}
                aspectRatio={aspectRatio}
                preview={preview}
                request={requests.find(({ brief }) => brief.aspectRatio === aspectRatio) ?? null}
                missing={product !== null && chosenIds.length === 0}
              />
            ))}
          </div>
          <figcaption>
            <Text as="p" fontWeight="semibold">
              Opening preview
            </Text>
            <Text as="p" tone="subdued" variant="bodySm">
              {form.variants === 1
                ? 'Updates as you make changes. Nothing is created yet.'
                : 'Updates as you make changes, for the first variant. Nothing is created yet.'}
            </Text>
          </figcaption>
        </figure>
      </BlockStack>
    </Card>
  );
}

function Frame({
  aspectRatio,
  preview,
  request,
  missing,
}: {
  aspectRatio: AspectRatio;
  /** Opened by the first frame that is drawn. */
  preview: React.MutableRefObject<Promise<Preview> | null>;
  /** Null while there is nothing to draw: what stands stays. */
  request: PreviewRequest | null;
  missing: boolean;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shown, setShown] = useState<{ key: string | null; how: 'whole' | 'without its picture' | 'failed' }>(
    {
      key: null,
      how: 'whole',
    },
  );
  const { width, height } = FRAME_UNITS[aspectRatio];
  // Links are signed again when the product is asked for again; the pictures stay the same.
  const key = request === null ? null : JSON.stringify([request.product, request.words, request.brief]);
  const latest = useRef(request);
  latest.current = request;

  useEffect(() => {
    if (key === null) return;
    const next = new AbortController();
    const timer = setTimeout(() => {
      preview.current ??= import('#app/features/create/draw-preview.ts')
        .then(({ openPreview }) => openPreview())
        .catch((error: unknown) => {
          // The engine did not come: the next choice asks for it again.
          preview.current = null;
          throw error;
        });
      preview.current
        .then(async (opened) => {
          const [element, wanted] = [canvas.current, latest.current];
          if (element === null || wanted === null || next.signal.aborted) return;
          const drawn = await opened.draw(element, wanted, next.signal);
          if (drawn !== 'aborted') setShown({ key, how: drawn });
        })
        .catch(() => {
          if (!next.signal.aborted) setShown({ key, how: 'failed' });
        });
    }, REST_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      next.abort();
    };
  }, [key, preview]);

  const failed = shown.how === 'failed';
  const isShown = shown.key !== null && !failed && !missing;
  const opening = request === null ? '' : openingOf(request);
  return (
    <div
      className={`vitrine-preview__frame vitrine-preview__frame--${width > height ? 'wide' : 'tall'}`}
      style={{ aspectRatio: `${width} / ${height}` }}
      aria-busy={!missing && (key === null || shown.key !== key)}
    >
      <canvas
        ref={canvas}
        role="img"
        aria-label={`Opening preview, ${aspectRatio}: ${opening}`}
        className={isShown ? 'vitrine-preview__drawn' : undefined}
      />
      {missing || failed || (isShown && shown.how === 'without its picture') ? (
        <span className="vitrine-preview__note">
          {missing
            ? 'Add at least one image to see it.'
            : failed
              ? 'The preview can’t be drawn right now.'
              : 'The image can’t be loaded.'}
        </span>
      ) : null}
    </div>
  );
}
