/** A page with nothing but the editor, for tests of the real browser. */
import { AppProvider } from '@shopify/polaris';
import english from '@shopify/polaris/locales/en.json';
import '@shopify/polaris/build/esm/styles.css';
import { createRoot } from 'react-dom/client';
import { linesOf } from '#studio/storyboard/edit/line-text.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import Editor, { type EditorProps } from '#app/editor/Editor.tsx';

const container = document.createElement('div');
document.body.append(container);
const root = createRoot(container);

const onPage = {
  /** How often Export was pressed. */
  exports: 0,
  /** What the editor reported last, and what was saved. */
  reported: null as {
    storyboard: Storyboard;
    state: Parameters<NonNullable<EditorProps['onChange']>>[1];
    lines: string[];
  } | null,
  saved: null as Storyboard | null,
  show(storyboard: Storyboard) {
    root.render(
      <AppProvider i18n={english}>
        <main style={{ maxWidth: 1200, margin: '0 auto', padding: 16 }}>
          <h1>Edit</h1>
          <Editor
            key={storyboard.title}
            storyboard={storyboard}
            pictures={storyboard.pictures}
            logos={storyboard.pictures.slice(0, 1)}
            brandKit={{ colour: '#0a7d4f', font: 'Outfit', logo: null }}
            voices={[{ id: 'anna', name: 'Anna' }]}
            pictureUrl={({ sha256 }) => `/pictures/${sha256}`}
            voiceUrl={({ sha256 }) => `/voice/${sha256}`}
            fontUrl={(name) => `/fonts/${name}`}
            onChange={(present, state) => {
              onPage.reported = {
                storyboard: present,
                state,
                lines: linesOf(present).map(({ text }) => text),
              };
            }}
            onExport={() => {
              onPage.exports++;
            }}
            onSave={() => {
              onPage.saved = onPage.reported?.storyboard ?? null;
              if (onPage.saved !== null) onPage.show(structuredClone(onPage.saved));
            }}
          />
        </main>
      </AppProvider>,
    );
  },
};

Object.assign(window, { vitrine: onPage });
