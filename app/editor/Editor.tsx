/** The editor: a thin view of the edits of a storyboard. Every edit shows in the player at once. */
import { Banner } from '@shopify/polaris';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Picture } from '#studio/product/picture.ts';
import { productFaultsOf } from '#studio/storyboard/critic/faults-of.ts';
import { faultWords } from '#studio/storyboard/critic/fault-words.ts';
import { describeChanges } from '#studio/storyboard/edit/describe-changes.ts';
import {
  describeMaking,
  whatMustBeMade,
  type MustBeMade,
} from '#studio/storyboard/edit/what-must-be-made.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { AddSceneModal } from '#app/editor/AddSceneModal.tsx';
import { EditorBar } from '#app/editor/EditorBar.tsx';
import { EditorFrame } from '#app/editor/EditorFrame.tsx';
import { Inspector } from '#app/editor/inspector/Inspector.tsx';
import type { BrandKit } from '#app/editor/inspector/LookTab.tsx';
import type { AddPictures } from '#app/editor/inspector/PictureChoice.tsx';
import type { VoiceOption } from '#app/editor/inspector/VoiceTab.tsx';
import type { Player as PlayerCore } from '#app/editor/open-player.ts';
import { Player } from '#app/editor/Player.tsx';
import { SceneStrip } from '#app/editor/SceneStrip.tsx';
import { secondsAtRest } from '#app/editor/seconds-at-rest.ts';
import type { Sources } from '#app/editor/sources.ts';
import { Timeline } from '#app/editor/timeline/Timeline.tsx';
import { useEditHistory } from '#app/editor/use-edit-history.ts';
import { useThumbnails } from '#app/editor/use-thumbnails.ts';
import { useUndoKeys } from '#app/editor/use-undo-keys.ts';

/** What a page gives the editor. Where its files are fetched from is in `Sources`. */
export type EditorProps = Sources & {
  /**
   * As last saved. What was done before a save can still be undone after it; another clip is another editor
   * (`key`).
   */
  storyboard: Storyboard;
  /** All pictures that scenes can show: the product's and uploaded ones. */
  pictures: readonly Picture[];
  /** What can stand on the end card as the logo: the merchant's own uploads. */
  logos: readonly Picture[];
  /** The voices of this clip's language. */
  voices: readonly VoiceOption[];
  /** The shop's own, to apply with one click; null where there is none. */
  brandKit?: BrandKit | null;
  /** Takes pictures that the merchant adds while editing; null where none can be added. */
  adding?: AddPictures | null;
  /**
   * An earlier version to bring back, or what was saved where edits are discarded: another object is another
   * request.
   */
  restored?: { storyboard: Storyboard } | null;
  saving?: boolean;
  /**
   * After every change: the document as it stands, whether it differs from what was saved, and what saving
   * makes again.
   */
  onChange?: (
    storyboard: Storyboard,
    state: { unsaved: boolean; mustBeMade: MustBeMade; changes: string[] },
  ) => void;
  onSave?: () => void;
  /** Exports what is shown, after saving it. */
  onExport?: () => void;
  /** Set to what stands around “Export”, so that focus can be returned to it. */
  exportButton?: RefObject<HTMLDivElement>;
};

export default function Editor({
  storyboard: saved,
  pictures,
  logos,
  voices,
  brandKit = null,
  adding: taker = null,
  restored = null,
  saving = false,
  onChange,
  onSave,
  onExport,
  exportButton,
  pictureUrl,
  voiceUrl,
  fontUrl,
}: EditorProps) {
  const sources = useMemo<Sources>(
    () => ({ pictureUrl, voiceUrl, fontUrl }),
    [pictureUrl, voiceUrl, fontUrl],
  );
  const { history, change, edit } = useEditHistory(saved);
  const { present } = history;
  // The control that was touched answers first; the film and its pictures follow as soon as it has.
  const drawn = useDeferredValue(present);
  const [chosenId, setChosenId] = useState(saved.scenes[0]?.id ?? '');
  const [tab, setTab] = useState(0);
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLDivElement>(null);
  /** The scenes before one was added: the new one is chosen as soon as it is there. */
  const beforeAdding = useRef<ReadonlySet<string> | null>(null);
  /** Changes when another document comes in: a half-written field is dropped with the previous one. */
  const [round, setRound] = useState(0);
  const [player, setPlayer] = useState<PlayerCore | null>(null);
  const thumbnails = useThumbnails(drawn, sources);
  const advice = useMemo(() => faultWords(productFaultsOf(drawn)), [drawn]);
  const allPictures = useMemo(() => known(pictures, present.pictures), [pictures, present.pictures]);

  const now = useRef(present);
  now.current = present;
  useEffect(() => {
    if (!same(now.current, saved)) change({ kind: 'saved', storyboard: saved });
  }, [saved, change]);
  useEffect(() => {
    if (restored === null) return;
    change({ kind: 'restore', storyboard: restored.storyboard });
    setRound((before) => before + 1);
  }, [restored, change]);
  useEffect(() => {
    const added = present.scenes.find(({ id }) => beforeAdding.current?.has(id) === false);
    if (added !== undefined) setChosenId(added.id);
    beforeAdding.current = null;
  }, [present.scenes]);
  // Where the chosen scene was removed, the one in its place is chosen.
  const chosenAt = useRef(0);
  useEffect(() => {
    const at = present.scenes.findIndex(({ id }) => id === chosenId);
    if (at >= 0) chosenAt.current = at;
    else setChosenId(present.scenes[Math.min(chosenAt.current, present.scenes.length - 1)]?.id ?? '');
  }, [present.scenes, chosenId]);
  // The document does not change while it is being saved.
  useUndoKeys((kind) => (saving ? undefined : change({ kind })));
  const latestOnChange = useRef(onChange);
  latestOnChange.current = onChange;
  const state = useMemo(
    () => ({
      unsaved: !same(present, saved),
      mustBeMade: whatMustBeMade(saved, present),
      changes: describeChanges(saved, present),
    }),
    [present, saved],
  );
  useEffect(() => latestOnChange.current?.(present, state), [present, state]);

  const scene = present.scenes.find(({ id }) => id === chosenId) ?? present.scenes[0];
  const latestScene = useRef(scene);
  latestScene.current = scene;
  const choose = useCallback(
    (sceneId: string): void => {
      setChosenId(sceneId);
      setTab(0);
      const chosen = now.current.scenes.find(({ id }) => id === sceneId);
      if (chosen !== undefined && player?.state().playing !== true) player?.seek(secondsAtRest(chosen));
    },
    [player],
  );
  // Another layout is seen with all its pictures, not with the first alone.
  const layout =
    scene?.content.kind === 'picture'
      ? (scene.content.layout?.kind ?? scene.content.poster?.kind)
      : undefined;
  const lastLayout = useRef({ sceneId: scene?.id, layout });
  useEffect(() => {
    const before = lastLayout.current;
    const chosen = latestScene.current;
    lastLayout.current = { sceneId: chosen?.id, layout };
    if (chosen === undefined || layout === undefined || player?.state().playing === true) return;
    if (before.sceneId === chosen.id && before.layout !== layout) player?.seek(secondsAtRest(chosen));
  }, [scene?.id, layout, player]);
  const split = useCallback(() => {
    const chosen = latestScene.current;
    if (chosen !== undefined)
      edit({ kind: 'split-scene', sceneId: chosen.id, seconds: splitPoint(player, chosen) });
  }, [player, edit]);
  const openAdding = useCallback(() => setAdding(true), []);
  const undo = useCallback(() => change({ kind: 'undo' }), [change]);
  const redo = useCallback(() => change({ kind: 'redo' }), [change]);
  if (scene === undefined) return null;

  return (
    <>
      <EditorFrame
        aspectRatio={present.aspectRatio}
        player={<Player storyboard={drawn} {...sources} onPlayer={setPlayer} />}
        scenes={
          <div className="vitrine-scenes">
            <EditorBar
              status={state.unsaved ? describeMaking(state.mustBeMade) : 'All changes saved.'}
              canUndo={history.past.length > 0}
              canRedo={history.future.length > 0}
              unsaved={state.unsaved}
              saving={saving}
              exportButton={exportButton}
              onUndo={undo}
              onRedo={redo}
              onSave={onSave}
              onExport={onExport}
            />
            {history.refused === null ? null : <Banner tone="warning">{history.refused}</Banner>}
            <SceneStrip
              storyboard={present}
              thumbnails={thumbnails}
              advice={advice}
              chosenId={scene.id}
              addButton={addButton}
              onChoose={choose}
              onAdd={openAdding}
              onSplit={split}
              onEdit={edit}
            />
            <Timeline
              storyboard={present}
              player={player}
              voiceUrl={sources.voiceUrl}
              chosenId={scene.id}
              onChoose={choose}
              onEdit={edit}
            />
          </div>
        }
        inspector={
          <Inspector
            key={round}
            tab={tab}
            onTab={setTab}
            storyboard={present}
            scene={scene}
            advice={advice.get(scene.id) ?? null}
            sources={sources}
            pictures={allPictures}
            logos={logos}
            voices={voices}
            brandKit={brandKit}
            adding={taker}
            onEdit={edit}
          />
        }
      />
      <AddSceneModal
        open={adding}
        activator={addButton}
        pictures={allPictures.filter(({ id }) => id !== present.look.logoPictureId)}
        sources={sources}
        adding={taker}
        onClose={() => setAdding(false)}
        onChoose={(picture) => {
          beforeAdding.current = new Set(present.scenes.map(({ id }) => id));
          edit({ kind: 'add-scene', afterSceneId: scene.id, picture });
          setAdding(false);
        }}
      />
    </>
  );
}

/** Where the player stands when that is inside the scene, else its middle. */
function splitPoint(
  player: PlayerCore | null,
  { startSeconds, endSeconds }: { startSeconds: number; endSeconds: number },
): number | null {
  const seconds = player?.state().seconds ?? 0;
  return seconds > startSeconds + 0.6 && seconds < endSeconds - 0.6 ? seconds : null;
}

const same = (a: Storyboard, b: Storyboard): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Each picture once. */
function known(...lists: (readonly Picture[])[]): Picture[] {
  return [...new Map(lists.flat().map((picture) => [picture.id, picture])).values()];
}
