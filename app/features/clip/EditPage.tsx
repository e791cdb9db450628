/** A clip's editor in its page: unsaved changes in the save bar, versions, and what saving made again. */
import { SaveBar } from '@shopify/app-bridge-react';
import { useNavigate } from '@remix-run/react';
import { Banner, BlockStack, Button, ButtonGroup } from '@shopify/polaris';
import { lazy, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { exportableClip } from '#app/ui/export/exportable-clip.ts';
import { ExportModal } from '#app/ui/export/ExportModal.tsx';
import { useFreshLinks } from '#app/ui/requests/use-fresh-links.ts';
import { postJson } from '#app/ui/requests/post-json.ts';
import { AppPage } from '#app/ui/page/AppPage.tsx';
import { InBrowser } from '#app/ui/page/InBrowser.tsx';
import { useTasks } from '#app/ui/tasks/use-tasks.tsx';
import { useUnsaved } from '#app/ui/use-unsaved.ts';
import { useUploads } from '#app/ui/pictures/use-uploads.ts';
import { STATUS } from '#app/editor/EditorBar.tsx';
import { EditorSkeleton } from '#app/editor/EditorFrame.tsx';
import { sourcesOf } from '#app/editor/sources.ts';
import type { BrandKit } from '#app/editor/inspector/LookTab.tsx';
import type { AddPictures } from '#app/editor/inspector/PictureChoice.tsx';
import type { FailureView } from '#app/contract/reply.ts';
import { VersionList } from '#app/features/clip/VersionList.tsx';
import type { EditView } from '#app/contract/clips.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';

const Editor = lazy(() => import('#app/editor/Editor.tsx'));
const SAVE_BAR = 'editor-save-bar';

/**
 * What the editor page's loader gives: the newest version of the clip, and the voices of its language by the
 * speaker's own ids.
 */
export type EditPageData = {
  clipId: string;
  title: string;
  voices: readonly { id: string; name: string }[];
  /** As the shop's settings have it; null where nothing is set. */
  brandKit: BrandKit | null;
} & EditView;

export function EditPage(data: EditPageData) {
  const navigate = useNavigate();
  const [saved, setSaved] = useState<EditView>(data);
  /** Links of what came into the editor since it was opened: uploads, and the files of an earlier version. */
  const [further, setFurther] = useState<Record<string, string>>({});
  const [added, setAdded] = useState<readonly Picture[]>([]);
  /**
   * Opens in the editor as a step that can be undone: an earlier version, or the saved one when edits are
   * discarded.
   */
  const [restored, setRestored] = useState<{ storyboard: Storyboard } | null>(null);
  /** Changes when another tab's version is loaded: the editor starts again. */
  const [round, setRound] = useState(0);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<FailureView | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [exporting, setExporting] = useState(false);
  const exportButton = useRef<HTMLDivElement>(null);
  const { refresh } = useTasks();
  const now = useRef<{ storyboard: Storyboard; changes: readonly string[] }>({
    storyboard: data.storyboard,
    changes: [],
  });
  const sources = useMemo(() => sourcesOf({ ...further, ...saved.links }), [further, saved.links]);
  const pictures = useMemo(() => [...saved.pictures, ...added], [saved.pictures, added]);
  const onAdded = useRef<(picture: Picture) => void>(() => undefined);
  const uploader = useUploads(({ picture, url }) => {
    setFurther((before) => ({ ...before, [picture.file.sha256]: url }));
    setAdded((before) => [...before, picture]);
    onAdded.current(picture);
  });
  const newestUploader = useRef(uploader);
  newestUploader.current = uploader;
  const { uploading, refused } = uploader;
  const adding = useMemo<AddPictures>(
    () => ({
      add(files, callback) {
        onAdded.current = callback;
        return newestUploader.current.add(files);
      },
      uploading,
      refused: refused.map(({ name, failure: { message } }) => ({ name, message })),
    }),
    [uploading, refused],
  );

  const onChange = useCallback((storyboard: Storyboard, state: { unsaved: boolean; changes: string[] }) => {
    now.current = { storyboard, changes: state.changes };
    setUnsaved(state.unsaved);
  }, []);
  useFreshLinks(() => {
    void postJson(`/app/clips/${data.clipId}/newest`, {}).then((reply) => {
      if (reply.ok) setSaved((before) => ({ ...before, links: { ...before.links, ...reply.links } }));
    });
  });
  const letGo = useUnsaved(SAVE_BAR, unsaved);

  /** True when all that was there is saved. */
  async function save({ asCopy = false } = {}): Promise<boolean> {
    const focused = document.activeElement;
    setSaving(true);
    const { storyboard, changes } = now.current;
    const reply = await postJson(`/app/clips/${data.clipId}/save`, {
      expectedRevision: saved.revision,
      storyboard,
      summary: changes.join(' · ').slice(0, 500) || 'Edited',
      asCopy,
    });
    // At once, so that what had the focus can have it again.
    flushSync(() => {
      setSaving(false);
      setFailure(reply.ok ? null : reply.failure);
      if (reply.ok && !asCopy) setSaved(reply);
    });
    focusAgain(focused);
    if (!reply.ok) return false;
    if (asCopy) {
      setUnsaved(false);
      await letGo();
      window.shopify.toast.show('Saved as a copy');
      navigate(`/app/clips/${reply.clipId}/edit`);
      return true;
    }
    window.shopify.toast.show('Clip saved');
    return true;
  }
  async function exportClip(): Promise<void> {
    if (!unsaved || (await save())) setExporting(true);
  }
  const acts = useRef({ save, exportClip });
  acts.current = { save, exportClip };
  const onSave = useCallback(() => void acts.current.save(), []);
  const onExport = useCallback(() => void acts.current.exportClip(), []);
  /** What another tab saved. Here nothing is kept: that is what the copy is for. */
  async function loadNewest(): Promise<void> {
    const reply = await postJson(`/app/clips/${data.clipId}/newest`, {});
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    setSaved(reply);
    setRestored(null);
    setRound((before) => before + 1);
    setUnsaved(false);
    setFailure(null);
  }
  function discard(): void {
    setRestored({ storyboard: saved.storyboard });
    setFailure(null);
  }

  return (
    <AppPage
      title={`Edit ${data.title}`}
      fullWidth
      backAction={{ content: data.title, url: `/app/clips/${data.clipId}` }}
    >
      <SaveBar id={SAVE_BAR} open={unsaved}>
        <button variant="primary" onClick={onSave} disabled={saving}>
          Save
        </button>
        <button onClick={discard} disabled={saving}>
          Discard
        </button>
      </SaveBar>
      <BlockStack gap="400">
        {failure === null ? null : (
          <Banner tone="critical" title="Your edits were not saved">
            <BlockStack gap="300">
              <p>{failure.message}</p>
              {failure.code === 'CLIP_CHANGED' ? (
                <ButtonGroup>
                  <Button loading={saving} onClick={() => void save({ asCopy: true })}>
                    Save as a copy
                  </Button>
                  <Button onClick={() => void loadNewest()}>Load latest version</Button>
                </ButtonGroup>
              ) : null}
            </BlockStack>
          </Banner>
        )}
        {/* What is edited while lines are spoken again would be lost: the editor waits for the answer. */}
        <div {...(saving ? { inert: '' } : {})} aria-busy={saving}>
          <InBrowser fallback={<EditorSkeleton storyboard={saved.storyboard} />}>
            <Editor
              key={round}
              storyboard={saved.storyboard}
              pictures={pictures}
              adding={adding}
              restored={restored}
              logos={saved.logos}
              voices={data.voices}
              brandKit={data.brandKit}
              saving={saving}
              onChange={onChange}
              onSave={onSave}
              onExport={onExport}
              exportButton={exportButton}
              {...sources}
            />
          </InBrowser>
        </div>
        <VersionList
          clipId={data.clipId}
          versions={saved.versions}
          onRestore={(version) => {
            setFurther((before) => ({ ...before, ...version.links }));
            setRestored(version);
            window.scrollTo({ top: 0, behavior: 'smooth' });
          }}
        />
      </BlockStack>
      <ExportModal
        clips={[exportableClip({ id: data.clipId, revision: saved.revision }, saved.storyboard)]}
        open={exporting}
        activator={exportButton}
        onClose={() => setExporting(false)}
        onStarted={() => {
          setExporting(false);
          refresh();
          window.shopify.toast.show('Export started. Follow it in the Task Center.');
        }}
      />
    </AppPage>
  );
}

/**
 * Gives focus back where saving took it; a Save button that has nothing more to save hands it to the sentence
 * that says so.
 */
function focusAgain(before: Element | null): void {
  if (!(before instanceof HTMLElement) || before === document.body) return;
  before.focus();
  if (document.activeElement !== before) document.querySelector<HTMLElement>(`.${STATUS}`)?.focus();
}
