/** The inspector: one tab of it at a time. */
import { memo, useMemo } from 'react';
import type { Edit } from '#studio/storyboard/edit/edit.ts';
import type { Picture } from '#studio/product/picture.ts';
import type { Scene, Storyboard } from '#studio/storyboard/storyboard.ts';
import { InspectorTabs } from '#app/editor/inspector/InspectorTabs.tsx';
import { LookTab, type BrandKit } from '#app/editor/inspector/LookTab.tsx';
import { MusicTab } from '#app/editor/inspector/MusicTab.tsx';
import type { AddPictures } from '#app/editor/inspector/PictureChoice.tsx';
import { SceneTab } from '#app/editor/inspector/SceneTab.tsx';
import { TextTab } from '#app/editor/inspector/TextTab.tsx';
import { VoiceTab, type VoiceOption } from '#app/editor/inspector/VoiceTab.tsx';
import type { Sources } from '#app/editor/sources.ts';

export const Inspector = memo(function Inspector({
  tab,
  onTab,
  storyboard,
  scene,
  advice,
  sources,
  pictures,
  logos,
  voices,
  brandKit,
  adding,
  onEdit,
}: {
  tab: number;
  onTab: (tab: number) => void;
  storyboard: Storyboard;
  scene: Scene;
  /** What is to be looked at in it; null when nothing is. */
  advice: string | null;
  sources: Sources;
  /** All that a scene can show. */
  pictures: readonly Picture[];
  /** What the end card can show as the shop's logo: what the merchant added, never a product's photo. */
  logos: readonly Picture[];
  voices: readonly VoiceOption[];
  brandKit: BrandKit | null;
  adding: AddPictures | null;
  onEdit: (edit: Edit) => void;
}) {
  const tabProps = { storyboard, sources, onEdit };
  const { logoPictureId } = storyboard.look;
  const scenePictures = useMemo(
    () => pictures.filter(({ id }) => id !== logoPictureId),
    [pictures, logoPictureId],
  );
  return (
    <InspectorTabs selected={tab} onSelect={onTab}>
      {tab === 0 ? (
        <SceneTab {...tabProps} pictures={scenePictures} scene={scene} advice={advice} adding={adding} />
      ) : null}
      {tab === 1 ? <TextTab {...tabProps} /> : null}
      {tab === 2 ? <VoiceTab {...tabProps} voices={voices} /> : null}
      {tab === 3 ? <MusicTab {...tabProps} /> : null}
      {tab === 4 ? <LookTab {...tabProps} logos={logos} brandKit={brandKit} adding={adding} /> : null}
    </InspectorTabs>
  );
});
