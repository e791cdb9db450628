/** Draws frames of a clip side by side on one sheet, to see a film at a glance without encoding it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { z } from 'zod';
import { readEnvironment } from '#adapters/environment.ts';
import { openFolderStorage } from '#adapters/storage/folder-storage.ts';
import { readStoryboard } from '#studio/clip/documents/documents.ts';
import { openFilm } from '#studio/film/open-film.ts';
import { fileRefsOf } from '#studio/storyboard/files-of.ts';
import {
  canvasHost,
  createFrameCanvas,
  loadPictures,
  registerFonts,
} from '#workers/render/canvas/canvas-host.ts';
import { openFootage } from '#workers/render/canvas/open-footage.ts';

/** Frames are drawn at this size and shown at half of it. */
const SHORT_SIDE = 540;
const GAP = 6;

const [clipPath, sheetPath, frameCount = '20', columnCount = '10'] = process.argv.slice(2);
if (clipPath === undefined || sheetPath === undefined) {
  console.error(
    'Say which clip, and where to write the sheet: bin/contact-sheet <clip.json> <sheet.png> [frames] [columns]',
  );
  process.exit(2);
}

const clip = z.object({ storyboard: z.unknown() }).parse(JSON.parse(await readFile(clipPath, 'utf8')));
const storyboard = readStoryboard(clip.storyboard);
const storage = openFolderStorage(join(readEnvironment().VITRINE_HOME, 'files'));
const paths = new Map(
  await Promise.all(
    fileRefsOf(storyboard).map(async (file) => [file.sha256, await storage.localPath(file)] as const),
  ),
);
registerFonts(storyboard);
const pictures = await loadPictures(storyboard, SHORT_SIDE, (sha256) => paths.get(sha256) ?? '');
const footage = openFootage(storyboard, SHORT_SIDE, (sha256) => paths.get(sha256) ?? '');
const film = openFilm({ storyboard, pictures, footage, shortSidePixels: SHORT_SIDE, host: canvasHost });

const [count, columns] = [Number(frameCount), Number(columnCount)];
const [width, height] = [film.width / 2, film.height / 2];
const sheet = createCanvas(columns * (width + GAP) - GAP, Math.ceil(count / columns) * (height + GAP) - GAP);
const context = sheet.getContext('2d');
const { canvas, surface } = createFrameCanvas(film.width, film.height);
for (let index = 0; index < count; index++) {
  const frame = Math.floor(((index + 0.5) * film.frames) / count);
  await film.prepare(frame, frame);
  film.draw(surface, frame);
  context.drawImage(
    canvas,
    (index % columns) * (width + GAP),
    Math.floor(index / columns) * (height + GAP),
    width,
    height,
  );
}
await writeFile(sheetPath, await sheet.encode('png'));
