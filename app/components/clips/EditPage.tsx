/** A clip's editor in its page: unsaved changes in the save bar, versions, and what saving made again. */
import { SaveBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Card, List, SkeletonBodyText, Text } from '@shopify/polaris';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { postJson } from '#app/client/post-json.ts';
import { AppPage } from '#app/components/AppPage.tsx';
import { sourcesOf } from '#app/components/clips/sources.ts';
import type { FailureView } from '#app/components/create/views.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

const Editor = lazy(() => import('#app/editor/Editor.tsx'));
const SAVE_BAR = 'editor-save-bar';

export type EditPageData = {
  clipId: string;
  title: string;
  revision: number;
  storyboard: Storyboard;
  pictures: readonly Picture[];
  voices: readonly { id: string; name: string }[];
  brandColour: string | null;
  links: Record<string, string>;
  versions: readonly { revision: number; summary: string; createdAt: string }[];
};

export function EditPage(data: EditPageData) {
  const [saved, setSaved] = useState({ storyboard: data.storyboard, revision: data.revision, links: data.links, versions: data.versions });
  /** Changes with every discard: the editor begins anew. */
  const [round, setRound] = useState(0);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const now = useRef<{ storyboard: Storyboard; changes: readonly string[] }>({ storyboard: data.storyboard, changes: [] });
  const sources = useMemo(() => sourcesOf(saved.links), [saved.links]);

  const onChange = useCallback((storyboard: Storyboard, state: { unsaved: boolean; changes: string[] }) => {
    now.current = { storyboard, changes: state.changes };
    setUnsaved(state.unsaved);
  }, []);
  useEffect(() => {
    void (unsaved ? window.shopify.saveBar.show(SAVE_BAR) : window.shopify.saveBar.hide(SAVE_BAR));
  }, [unsaved]);
  useEffect(() => () => void window.shopify.saveBar.hide(SAVE_BAR), []);

  async function save(): Promise<void> {
    setSaving(true);
    const { storyboard, changes } = now.current;
    const reply = await postJson<{ storyboard: Storyboard; revision: number; links: Record<string, string>; versions: EditPageData['versions'] }>(`/app/clips/${data.clipId}/save`, {
      expectedRevision: saved.revision,
      storyboard,
      summary: changes.join(' · ').slice(0, 500) || 'Edited',
    });
    setSaving(false);
    setFailure(reply.ok ? null : reply.failure);
    if (!reply.ok) return;
    setSaved({ storyboard: reply.storyboard, revision: reply.revision, links: reply.links, versions: reply.versions });
    window.shopify.toast.show('Clip saved');
  }
  function discard(): void {
    setRound((before) => before + 1);
    setUnsaved(false);
    setFailure(null);
  }

  return (
    <AppPage title={`Edit ${data.title}`} fullWidth backAction={{ content: data.title, url: `/app/clips/${data.clipId}` }}>
      <SaveBar id={SAVE_BAR} open={unsaved}>
        <button variant="primary" onClick={() => void save()} disabled={saving}>
          Save
        </button>
        <button onClick={discard}>Discard</button>
      </SaveBar>
      <BlockStack gap="400">
        {failure === null ? null : (
          <Banner tone="critical" title="Your edits were not saved">
            {failure.message}
          </Banner>
        )}
        <Suspense fallback={<SkeletonBodyText lines={10} />}>
          <Editor
            key={round}
            storyboard={saved.storyboard}
            pictures={data.pictures}
            voices={data.voices}
            brandKit={data.brandColour === null ? null : { colour: data.brandColour, font: null, logo: null }}
            saving={saving}
            onChange={onChange}
            onSave={() => void save()}
            {...sources}
          />
        </Suspense>
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingSm">
              Versions
            </Text>
            <List>
              {saved.versions.map(({ revision, summary, createdAt }) => (
                <List.Item key={revision}>{`${revision}: ${summary} (${new Date(createdAt).toISOString().slice(0, 16).replace('T', ' ')} UTC)`}</List.Item>
              ))}
            </List>
          </BlockStack>
        </Card>
      </BlockStack>
    </AppPage>
  );
}
