/** A page with nothing but the player, for tests of the real browser. */
import { AppProvider } from '@shopify/polaris';
import english from '@shopify/polaris/locales/en.json';
import '@shopify/polaris/build/esm/styles.css';
import { createRoot } from 'react-dom/client';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import type { Player as PlayerCore } from '#app/editor/open-player.ts';
import { Player } from '#app/editor/Player.tsx';
import type { Sources } from '#app/editor/sources.ts';

const sources: Sources = {
  pictureUrl: ({ sha256 }) => `/pictures/${sha256}`,
  voiceUrl: ({ sha256 }) => `/voice/${sha256}`,
  fontUrl: (name) => `/fonts/${name}`,
};

const onPage = {
  player: null as PlayerCore | null,
  /** How many frames were shown, and when (milliseconds) the first picture stood. */
  log: { frames: [] as { at: number; seconds: number }[], shownAt: 0, readyAt: null as number | null },
  show(storyboard: Storyboard) {
    onPage.log.shownAt = performance.now();
    root.render(
      <AppProvider i18n={english}>
        <main style={{ width: 360 }}>
          <h1>Preview</h1>
          <Player
            storyboard={storyboard}
            {...sources}
            onPlayer={(player) => {
              onPage.player = player;
              player?.subscribe(() => {
                if (player.state().picture === 'ready') onPage.log.readyAt ??= performance.now();
                if (player.state().playing)
                  onPage.log.frames.push({ at: performance.now(), seconds: player.state().seconds });
              });
            }}
          />
        </main>
      </AppProvider>,
    );
  },
};

const container = document.createElement('div');
document.body.append(container);
const root = createRoot(container);
Object.assign(window, { vitrine: onPage });
