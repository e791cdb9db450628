/** The editor: a thin face on the edits of a storyboard. Every edit shows in the player at once. */
import { Banner, BlockStack, Button, Card, InlineStack, Modal, Text } from '@shopify/polaris';
import { RedoIcon, UndoIcon } from '@shopify/polaris-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Picture } from '#studio/product/picture.ts';
import { describeChanges } from '#studio/storyboard/edit/describe-changes.ts';
import {
  describeMaking,
  whatMustBeMade,
  type MustBeMade,
} from '#studio/storyboard/edit/what-must-be-made.ts';
import type { Storyboard } from '#studio/storyboard/storyboard.ts';
import { InspectorTabs } from '#app/editor/inspector/InspectorTabs.tsx';
import { LookTab, type BrandKit } from '#app/editor/inspector/LookTab.tsx';
import { MusicTab } from '#app/editor/inspector/MusicTab.tsx';
import { PictureChoice, type AddPictures } from '#app/editor/inspector/PictureChoice.tsx';
import { SceneTab } from '#app/editor/inspector/SceneTab.tsx';
import { TextTab } from '#app/editor/inspector/TextTab.tsx';
import { VoiceTab, type VoiceOption } from '#app/editor/inspector/VoiceTab.tsx';
import type { Player as PlayerCore } from '#app/editor/open-player.ts';
import { Player } from '#app/editor/Player.tsx';
import { SceneStrip } from '#app/editor/SceneStrip.tsx';
import type { Sources } from '#app/editor/sources.ts';
import { Timeline } from '#app/editor/timeline/Timeline.tsx';
import { useEditHistory } from '#app/editor/use-edit-history.ts';
import { useThumbnails } from '#app/editor/use-thumbnails.ts';
import { useUndoKeys } from '#app/editor/use-undo-keys.ts';
import './editor.css';

export type EditorProps = Sources & {
  /** As it was saved last. Another document in its place begins anew: what was undone before is forgotten. */
  storyboard: Storyboard;
  /** All pictures that scenes can show: the product's and uploaded ones. */
  pictures: readonly Picture[];
  /** The voices of this clip's language. */
  voices: readonly VoiceOption[];
  /** The shop's own, to be taken over with one click; null where there is none. */
  brandKit?: BrandKit | null;
  /** Takes pictures that the merchant adds while editing; null where none can be added. */
  adding?: AddPictures | null;
  /** An earlier version to bring back, or what was saved where edits are discarded: another object is another wish. */
  restored?: { storyboard: Storyboard } | null;
  saving?: boolean;
  /** After every change: the document as it stands, whether it differs from what was saved, and what saving makes again. */
  onChange?: (
    storyboard: Storyboard,
    state: { unsaved: boolean; mustBeMade: MustBeMade; changes: string[] },
  ) => void;
  onSave?: (storyboard: Storyboard) => void;
};

export default function Editor({
  storyboard: saved,
  pictures,
  voices,
  brandKit = null,
  adding: taker = null,
  restored = null,
  saving = false,
  onChange,
  onSave,
  ...sources
}: EditorProps) {
  const { history, change, edit } = useEditHistory(saved);
  const { present } = history;
  const [chosenId, setChosenId] = useState(saved.scenes[0]?.id ?? '');
  const [tab, setTab] = useState(0);
  const [adding, setAdding] = useState(false);
  /** Changes when another document comes in: what was half written into a field goes with the one before. */
  const [round, setRound] = useState(0);
  const [player, setPlayer] = useState<PlayerCore | null>(null);
  const thumbnails = useThumbnails(present, sources);

  const now = useRef(present);
  now.current = present;
  // What was just saved comes back as it is: then the steps before it can still be undone.
  useEffect(() => {
    if (!same(now.current, saved)) change({ kind: 'replace', storyboard: saved });
  }, [saved, change]);
  useEffect(() => {
    if (restored === null) return;
    change({ kind: 'restore', storyboard: restored.storyboard });
    setRound((before) => before + 1);
  }, [restored, change]);
  // What is being saved stays as it is until the answer has come.
  useUndoKeys((kind) => (saving ? undefined : change({ kind })));
  const told = useRef(onChange);
  told.current = onChange;
  const state = useMemo(
    () => ({
      unsaved: !same(present, saved),
      mustBeMade: whatMustBeMade(saved, present),
      changes: describeChanges(saved, present),
    }),
    [present, saved],
  );
  useEffect(() => told.current?.(present, state), [present, state]);

  const scene = present.scenes.find(({ id }) => id === chosenId) ?? present.scenes[0];
  if (scene === undefined) return null;
  const scenePictures = known(pictures, present.pictures).filter(
    ({ id }) => id !== present.look.logoPictureId,
  );

  function choose(sceneId: string): void {
    setChosenId(sceneId);
    setTab(0);
    const chosen = present.scenes.find(({ id }) => id === sceneId);
    // Past its entrance: there the scene stands alone.
    if (chosen !== undefined && player?.state().playing !== true)
      player?.seek(
        Math.min(chosen.startSeconds + (chosen.transition?.seconds ?? 0) + 0.1, chosen.endSeconds),
      );
  }

  return (
    <div className="vitrine-editor">
      <div className="vitrine-editor__made">
        <Card>
          <Player storyboard={present} {...sources} onPlayer={setPlayer} />
        </Card>
        <Card>
          <BlockStack gap="300">
            <InlineStack gap="200" blockAlign="center" align="space-between">
              <InlineStack gap="200" blockAlign="center">
                <Button
                  icon={UndoIcon}
                  accessibilityLabel="Undo"
                  disabled={history.past.length === 0}
                  onClick={() => change({ kind: 'undo' })}
                />
                <Button
                  icon={RedoIcon}
                  accessibilityLabel="Redo"
                  disabled={history.future.length === 0}
                  onClick={() => change({ kind: 'redo' })}
                />
                <div role="status">
                  <Text as="span" tone="subdued">
                    {state.unsaved ? describeMaking(state.mustBeMade) : 'Everything is saved.'}
                  </Text>
                </div>
              </InlineStack>
              {onSave === undefined ? null : (
                <Button
                  variant="primary"
                  loading={saving}
                  disabled={!state.unsaved}
                  onClick={() => onSave(present)}
                >
                  Save
                </Button>
              )}
            </InlineStack>
            {history.refused === null ? null : <Banner tone="warning">{history.refused}</Banner>}
            <SceneStrip
              storyboard={present}
              thumbnails={thumbnails}
              chosenId={scene.id}
              onChoose={choose}
              onAdd={() => setAdding(true)}
              onSplit={() =>
                edit({ kind: 'split-scene', sceneId: scene.id, seconds: splitPoint(player, scene) })
              }
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
          </BlockStack>
        </Card>
      </div>
      <div className="vitrine-editor__inspector">
        <Card padding="0">
          <InspectorTabs key={round} selected={tab} onSelect={setTab}>
            {tab === 0 ? (
              <SceneTab
                storyboard={present}
                sources={sources}
                pictures={scenePictures}
                scene={scene}
                adding={taker}
                onEdit={edit}
              />
            ) : null}
            {tab === 1 ? <TextTab storyboard={present} sources={sources} onEdit={edit} /> : null}
            {tab === 2 ? (
              <VoiceTab storyboard={present} sources={sources} voices={voices} onEdit={edit} />
            ) : null}
            {tab === 3 ? <MusicTab storyboard={present} sources={sources} onEdit={edit} /> : null}
            {tab === 4 ? (
              <LookTab
                storyboard={present}
                sources={sources}
                pictures={known(pictures, present.pictures)}
                brandKit={brandKit}
                adding={taker}
                onEdit={edit}
              />
            ) : null}
          </InspectorTabs>
        </Card>
      </div>
      <Modal open={adding} title="Add a scene after this one" onClose={() => setAdding(false)}>
        <Modal.Section>
          <PictureChoice
            label="Picture of the new scene"
            pictures={scenePictures}
            chosenId={null}
            urlOf={({ file }) => sources.pictureUrl(file)}
            adding={taker}
            onChoose={(picture) => {
              edit({ kind: 'add-scene', afterSceneId: scene.id, picture });
              setAdding(false);
            }}
          />
        </Modal.Section>
      </Modal>
    </div>
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
