/** What one scene shows, for how long, and how it comes in. */
import { Banner, BlockStack, Button, Checkbox, InlineStack, Select, Text } from '@shopify/polaris';
import { useMemo } from 'react';
import type { Picture } from '#studio/product/picture.ts';
import { aimOf } from '#studio/storyboard/edit/reframe.ts';
import { layoutProblem } from '#studio/storyboard/edit/layout-edits.ts';
import { MOTION_KINDS } from '#studio/storyboard/shot.ts';
import { LAYOUT_KINDS, POSTER_KINDS, TRANSITION_KINDS, type Scene } from '#studio/storyboard/storyboard.ts';
import { DraftField } from '#app/editor/DraftField.tsx';
import { FocusPad } from '#app/editor/inspector/FocusPad.tsx';
import {
  chosen,
  layoutOptions,
  motionOptions,
  ONE_IMAGE,
  transitionOptions,
} from '#app/editor/inspector/names.ts';
import { PictureChoice, type AddPictures } from '#app/editor/inspector/PictureChoice.tsx';
import { sceneLength } from '#app/editor/scene-name.ts';
import type { TabProps } from '#app/editor/inspector/tab-props.ts';

const SCENE_LAYOUTS = [...LAYOUT_KINDS, ...POSTER_KINDS] as const;

export function SceneTab({
  storyboard,
  sources,
  pictures,
  scene,
  advice,
  adding,
  onEdit,
}: TabProps & {
  pictures: readonly Picture[];
  scene: Scene;
  advice: string | null;
  adding: AddPictures | null;
}) {
  const { shot } = scene.content;
  const picture = storyboard.pictures.find(({ id }) => id === shot?.pictureId);
  const index = storyboard.scenes.indexOf(scene);
  const aim =
    shot === null || picture === undefined || scene.content.kind === 'endCard'
      ? shot?.aim
      : aimOf(storyboard, shot, picture);
  const sceneId = scene.id;
  const layouts = useMemo(
    () => layoutOptions(SCENE_LAYOUTS, (kind) => layoutProblem(storyboard, sceneId, kind)),
    [storyboard, sceneId],
  );
  return (
    <BlockStack gap="400">
      <PictureChoice
        label="Image for this scene"
        pictures={pictures}
        chosenId={shot?.pictureId ?? null}
        urlOf={({ file }) => sources.pictureUrl(file)}
        adding={adding}
        onChoose={(each) => onEdit({ kind: 'change-picture', sceneId, picture: each })}
      />
      {scene.content.kind === 'endCard' ? null : (
        <Select
          label="Layout"
          helpText={
            scene.content.layout === undefined
              ? scene.content.poster === undefined
                ? undefined
                : 'Choosing a focus point or a camera move shows the image alone again.'
              : 'Choosing an image, a focus point, or a camera move shows one image again.'
          }
          options={[ONE_IMAGE, ...layouts]}
          value={scene.content.layout?.kind ?? scene.content.poster?.kind ?? ONE_IMAGE.value}
          onChange={(value) =>
            onEdit({
              kind: 'set-layout',
              sceneId,
              layout: value === ONE_IMAGE.value ? null : chosen(SCENE_LAYOUTS, value),
            })
          }
        />
      )}
      {picture === undefined || shot === null ? null : (
        <BlockStack gap="200">
          <Text as="h2" variant="headingSm">
            Focus point
          </Text>
          <FocusPad
            picture={picture}
            url={sources.pictureUrl(picture.file)}
            point={aim?.point ?? picture.focus}
            onDone={(point) =>
              onEdit({ kind: 'set-focus', sceneId, aim: { point, close: aim?.close ?? false } })
            }
          />
          <InlineStack align="space-between" blockAlign="center">
            {scene.content.kind === 'endCard' ? (
              <span />
            ) : (
              <Checkbox
                label="Close view"
                checked={aim?.close ?? false}
                onChange={(close) =>
                  onEdit({ kind: 'set-focus', sceneId, aim: { point: aim?.point ?? picture.focus, close } })
                }
              />
            )}
            <Button
              variant="plain"
              disabled={shot.aim === undefined}
              onClick={() => onEdit({ kind: 'set-focus', sceneId, aim: null })}
            >
              Reset
            </Button>
          </InlineStack>
          <div role="status">{advice === null ? null : <Banner tone="warning">{advice}</Banner>}</div>
          <Select
            label="Camera"
            options={motionOptions(MOTION_KINDS)}
            value={shot.motion}
            onChange={(value) => onEdit({ kind: 'set-motion', sceneId, motion: chosen(MOTION_KINDS, value) })}
          />
        </BlockStack>
      )}
      <DraftField
        label="Seconds"
        value={sceneLength(scene)}
        helpText="Adjusts the neighboring scene; cuts snap to the beat."
        onDone={(value) =>
          onEdit({ kind: 'set-scene-seconds', sceneId, seconds: Number(value.replace(',', '.')) })
        }
      />
      {index <= 0 || scene.transition === null ? null : (
        <Select
          label="Transition"
          options={transitionOptions(TRANSITION_KINDS)}
          value={scene.transition.kind}
          onChange={(value) =>
            onEdit({ kind: 'set-transition', sceneId, transition: chosen(TRANSITION_KINDS, value) })
          }
        />
      )}
      {scene.content.kind === 'endCard' ? (
        <BlockStack gap="200">
          <DraftField
            label="Shop"
            writtenIn={storyboard}
            value={scene.content.shopName}
            onDone={(shopName) => onEdit({ kind: 'set-end-card', texts: { shopName } })}
          />
          <DraftField
            label="Title"
            writtenIn={storyboard}
            value={scene.content.title}
            onDone={(title) => onEdit({ kind: 'set-end-card', texts: { title } })}
          />
          <DraftField
            label="Call to action"
            writtenIn={storyboard}
            value={scene.content.callToAction}
            onDone={(callToAction) => onEdit({ kind: 'set-end-card', texts: { callToAction } })}
          />
        </BlockStack>
      ) : null}
    </BlockStack>
  );
}
