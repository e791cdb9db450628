/** A page with nothing but two clips side by side, for tests of the real browser. */
import { AppProvider } from '@shopify/polaris';
import english from '@shopify/polaris/locales/en.json';
import '@shopify/polaris/build/esm/styles.css';
import { createRoot } from 'react-dom/client';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { ComparisonPlayer } from '#app/editor/ComparisonPlayer.tsx';
import type { Sources } from '#app/editor/sources.ts';

const sources: Sources = {
  pictureUrl: ({ sha256 }) => `/pictures/${sha256}`,
  voiceUrl: ({ sha256 }) => `/voice/${sha256}`,
  fontUrl: (name) => `/fonts/${name}`,
};

const container = document.createElement('div');
document.body.append(container);
const root = createRoot(container);
let shown = 0;

const onPage = {
  show(left: Storyboard, right: Storyboard) {
    root.render(
      <AppProvider i18n={english}>
        <main>
          <h1>Compare</h1>
          <ComparisonPlayer
            key={++shown}
            clips={[
              { name: 'Left', storyboard: left, sources, about: null },
              { name: 'Right', storyboard: right, sources, about: null },
            ]}
          />
        </main>
      </AppProvider>,
    );
  },
};

Object.assign(window, { vitrine: onPage });
