/** Searches for states that must never occur, whatever broke: in the database, on the disk, and in the store. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LEDGER_RULES } from '#adapters/database/points/ledger-audit.ts';

export type Evidence = {
  sql(text: string): Promise<Record<string, unknown>[]>;
  /** Finished videos and what attempts left behind, as paths or names. */
  leftOver(): Promise<{ temporary: string[]; videos: string[] }>;
  /** Where a stored video lies; null when it is not there. */
  videoPath(sha256: string): Promise<string | null>;
  /** Ids of the videos that the store's products show. */
  storeVideos(): string[];
  /** Process ids below the worker. */
  workerChildren(): string[] | number[];
};

/** One sentence each; none when all holds. All work that was started must have ended. */
export async function violations(evidence: Evidence): Promise<string[]> {
  const found: string[] = [];
  for (const [name, text] of Object.entries(QUERIES))
    for (const row of await evidence.sql(text)) found.push(`${name}: ${JSON.stringify(row)}`);
  return [
    ...found,
    ...(await wrongFiles(evidence)),
    ...(await strangers(evidence)),
    ...(await leftovers(evidence)),
  ];
}

/** What a query finds is wrong. */
const QUERIES = {
  ...LEDGER_RULES,
  'I3 work has not ended': `select 'clip' as what, id, state from clips
    where state in ('waiting', 'generating') union all select 'export', id, state from exports
    where state in ('waiting', 'rendering')
     union all select 'publication', id, state from publications where state in ('waiting', 'publishing', 'undoing')`,
  'I3 a task has not ended': `select id, kind, state from tasks where state = 'running'
    or (state = 'waiting' and available_at < now())`,
  'I3 work has no task': `select 'clip' as what, id from clips where state in ('waiting', 'generating')
    and not exists (select 1 from tasks where subject_kind = 'clip' and subject_id = clips.id
    and tasks.state in ('waiting', 'running'))
     union all select 'export', id from exports where state in ('waiting', 'rendering')
     and not exists (select 1 from tasks where subject_kind = 'export' and subject_id = exports.id
     and tasks.state in ('waiting', 'running'))
     union all select 'publication', id from publications where state in ('waiting', 'publishing', 'undoing')
     and not exists (select 1 from tasks where subject_kind = 'publication' and subject_id = publications.id
     and tasks.state in ('waiting', 'running'))`,
  'I4 a clip has another oldest export than it has': `select clips.id, oldest_export_at, oldest.at from clips
    left join (select clip_id, min(coalesce(finished_at, heartbeat_at)) as at from exports
    where state = 'done' group by clip_id) oldest
     on oldest.clip_id = clips.id where oldest_export_at is distinct from oldest.at`,
  'I3 a webhook was not handled': `select shop, id, topic from webhooks where handled_at is null`,
  'I5 an export is on its product more than once': `select export_id, count(*)::int from publications
    where state = 'ready' group by export_id, product_id having count(*) > 1`,
  'I6 an export has not all its frames': `select id, frames_done, frames_total from exports
    where state = 'done' and (frames_total <> seconds * 30 or frames_done <> frames_total)`,
} as const;

/** I4: every finished export has its file, equal in hash and length; every video is some export's. */
async function wrongFiles({ sql, leftOver, videoPath }: Evidence): Promise<string[]> {
  const found: string[] = [];
  const known = new Set<string>();
  for (const { id, sha256, bytes } of await sql(
    `select id, result #>> '{video,sha256}' as sha256, (result #>> '{video,bytes}')::bigint as bytes
      from exports where state = 'done'`,
  )) {
    known.add(String(sha256));
    const path = await videoPath(String(sha256));
    if (path === null) found.push(`I4 the file of export ${String(id)} is not there`);
    else if (
      (await stat(path)).size !== Number(bytes) ||
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex') !== sha256
    )
      found.push(`I4 the file of export ${String(id)} is not what was made`);
  }
  // Films that Shopify could not read were encoded again.
  for (const { sha256 } of await sql(
    `select video ->> 'sha256' as sha256 from publications where video is not null`,
  ))
    known.add(String(sha256));
  for (const video of (await leftOver()).videos)
    if (!known.has(basename(video).replace(/\.mp4$/, ''))) found.push(`I4 nothing knows the video ${video}`);
  return found;
}

/** I5: every video on the store's products is known to us, and every one that we say is there is there. */
async function strangers({ sql, storeVideos }: Evidence): Promise<string[]> {
  const ours = (await sql(`select media_id as id from publications where state = 'ready'`)).map(({ id }) =>
    String(id),
  );
  const there = storeVideos();
  return [
    ...there.filter((id) => !ours.includes(id)).map((id) => `I5 nothing knows the video ${id} in the store`),
    ...ours.filter((id) => !there.includes(id)).map((id) => `I5 the video ${id} is not in the store`),
  ];
}

/** I10: attempts leave nothing behind, neither folders nor processes. */
async function leftovers({ leftOver, workerChildren }: Evidence): Promise<string[]> {
  return [
    ...(await leftOver()).temporary.map((name) => `I10 an attempt left ${name}`),
    ...workerChildren().map((pid) => `I10 process ${pid} is still there`),
  ];
}
