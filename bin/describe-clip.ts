/** Describes the result, for people and for programs. */
import type { MadeClip } from '#bin/make-clip.ts';
import { isUpscaled } from '#studio/export/export-settings.ts';

export function summaryOf(made: MadeClip): string {
  const { product, script, storyboard, paths, publication, seconds } = made;
  const music = storyboard.sound.music;
  const rejected = product.rejectedPictures.map(
    ({ name, explanation }) => `  left out     ${name}: ${explanation}`,
  );
  const lines = script.lines.map(
    (line) => `  ${line.role === 'callToAction' ? 'call' : line.role.padEnd(4)}         ${line.text}`,
  );
  return [
    `${product.title} · ${product.shop.name}`,
    `  pictures     ${product.pictures.length} usable, ${storyboard.pictures.length} shown`,
    ...rejected,
    ...lines,
    ...script.notes.map((note) => `  note         ${note}`),
    `  voice        ${made.voice ?? 'none'} (${script.language})`,
    `  music        ${music === null ? 'none' : `${music.order.mood}, seed ${music.order.seed}`}`,
    `  look         ${storyboard.look.id}, ${storyboard.aspectRatio}, ${storyboard.scenes.length} scenes`,
    `  video        ${made.export.width} × ${made.export.height}, ${made.export.seconds} s, ${(made.export.video.bytes / 1e6).toFixed(1)} MB${isUpscaled(storyboard, made.export.settings.resolution) ? ' (upscaled: the pictures do not carry this resolution)' : ''}`,
    `  poster       ${paths.poster}`,
    ...(paths.captions === null ? [] : [`  captions     ${paths.captions}`]),
    ...(publication === null
      ? []
      : [
          `  published    ${publication.mediaId}, place ${publication.position + 1} of the gallery${publication.alreadyThere ? ' (it was there already)' : ''}`,
        ]),
    `  took         storyboard ${seconds.storyboard.toFixed(1)} s, export ${seconds.export.toFixed(1)} s${seconds.publish === null ? '' : `, publish ${seconds.publish.toFixed(1)} s`}`,
  ].join('\n');
}

/** One JSON object; paths are absolute. */
export function jsonOf(made: MadeClip): string {
  const { product, script, voice, storyboard, paths, publication, seconds } = made;
  return JSON.stringify({
    product: {
      id: product.id,
      handle: product.handle,
      title: product.title,
      rejectedPictures: product.rejectedPictures,
    },
    script,
    voice,
    storyboard,
    export: made.export,
    paths,
    publication,
    seconds,
  });
}
