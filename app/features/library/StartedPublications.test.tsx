/** Draws on the server how a publication is doing: what went wrong has a way out, here or on the clip's page. */
import { AppProvider } from '@shopify/polaris';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PublicationView } from '#app/contract/clips.ts';
import { PublicationProgress } from '#app/features/library/StartedPublications.tsx';

const failed: PublicationView = {
  id: 'publication',
  state: 'failed',
  step: '',
  failure: 'The product is full.',
  position: 1,
  alt: '',
  productId: 'product',
  recoveryActions: [],
  canUnpublish: false,
  canRestore: false,
  isReplacement: false,
  stillThere: false,
};
const draw = (recoveryActions: PublicationView['recoveryActions']): string =>
  renderToStaticMarkup(
    <AppProvider i18n={{}}>
      <PublicationProgress
        view={{ ...failed, recoveryActions }}
        clipId="mug"
        productTitle="Mug"
        onAct={() => undefined}
      />
    </AppProvider>,
  );

test('what can only be mended on the clip’s page leads there', () => {
  expect(draw(['replace', 'retry'])).toMatch(/Try again.*href="\/app\/clips\/mug"/);
  expect(draw(['smaller'])).toContain('Open clip');
  expect(draw(['retry'])).not.toContain('Open clip');
});
