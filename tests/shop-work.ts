/**
 * Brings one shop's clips, exports and publications, in tests that are about what comes after, into the state
 * that they begin with.
 */
import { randomUUID } from 'node:crypto';
import { testWork } from '#adapters/database/testing/test-work.ts';
import type { Database } from '#wiring/bind-use-cases.ts';
import type { Clip, ClipDocument } from '#studio/clip/clip.ts';
import type { Export } from '#studio/export/export.ts';
import type { ExportRecord } from '#studio/export/export-record.ts';
import type { PublicationRecord } from '#studio/publish/publication-record.ts';
import type { Task } from '#studio/work/task.ts';
import { SAMPLE_BRIEF, sampleDocument } from '#tests/film/sample-document.ts';
import { given } from '#tests/given.ts';

const FILE = { sha256: 'a'.repeat(64), bytes: 10, mediaType: 'video/mp4' };
/** What a worker says it made: 15 s at 1080p. Its files are in no store. */
export const SAMPLE_EXPORT: Export = {
  settings: { resolution: '1080p', bitsPerSecond: null },
  video: FILE,
  poster: FILE,
  captions: null,
  width: 1080,
  height: 1920,
  frames: 450,
  seconds: 15,
};
/** Asks for a clip of a product of the own store. */
export const SAMPLE_REQUEST = {
  link: 'mug',
  productId: 'gid://shopify/Product/1',
  title: 'Mug',
  brief: SAMPLE_BRIEF,
};

/** See `openShopWork`. */
export type ShopWork = ReturnType<typeof openShopWork>;

/** Each step as a merchant and a worker take it. Throws where one is refused. */
export function openShopWork(database: Database, shop: string) {
  const { clips, exports, publications } = database.forShop(shop);
  const work = testWork(database);

  async function waitingClip(): Promise<Clip> {
    const [clip] = given(await clips.start({ key: randomUUID(), requests: [SAMPLE_REQUEST] }));
    return there(clip);
  }
  /** A worker takes it; returns its claim. */
  async function claimClip({ id }: Pick<Clip, 'id'>): Promise<Task> {
    return there(await work.clips.claim(id));
  }
  async function readyClip(document: ClipDocument = sampleDocument()): Promise<Clip> {
    const { id } = await waitingClip();
    await work.clips.finish(await claimClip({ id }), { document, summary: 'First version' });
    return there(await clips.find(id));
  }
  async function failClip({ id }: Pick<Clip, 'id'>): Promise<void> {
    const failure = { code: 'CLIP_STOPPED', details: { reason: 'a test' }, step: null } as const;
    await work.clips.fail(await claimClip({ id }), failure);
  }
  async function startedExport(clip: Pick<Clip, 'id' | 'revision'>): Promise<ExportRecord> {
    const request = {
      clips: [{ clipId: clip.id, revision: clip.revision }],
      settings: SAMPLE_EXPORT.settings,
    };
    return there(given(await exports.start({ key: randomUUID(), ...request }))[0]);
  }
  async function finish({ id }: Pick<ExportRecord, 'id'>): Promise<void> {
    await work.exports.finish(there(await work.exports.claim(id)), SAMPLE_EXPORT);
  }
  async function finishedExport(document?: ClipDocument): Promise<ExportRecord> {
    const started = await startedExport(await readyClip(document));
    await finish(started);
    return there(await exports.find(started.id));
  }
  async function startedPublication({ id }: Pick<ExportRecord, 'id'>): Promise<PublicationRecord> {
    return given(await publications.start({ key: randomUUID(), exportId: id, alt: '', position: 1 }));
  }
  async function publish({ id }: Pick<PublicationRecord, 'id'>, alreadyThere = false): Promise<void> {
    const media = { productId: 'p', mediaId: `gid://shopify/Video/${id}`, position: 1, alreadyThere };
    await work.publications.finish(there(await work.publications.claim(id)), media);
  }

  return {
    /** The worker's own words. */
    worker: work,
    waitingClip,
    claimClip,
    readyClip,
    failClip,
    startedExport,
    finish,
    finishedExport,
    startedPublication,
    publish,
  };
}

function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('It is not there.');
  return value;
}
