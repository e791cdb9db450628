/**
 * Fills a shop with clips as if it had been used for long: each with two versions and four exports, which
 * were paid, finished and published.
 */
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { z } from 'zod';
import { canonicalJson } from '#studio/shared/canonical-json.ts';
import { SAMPLE_BRIEF } from '#tests/film/sample-document.ts';

/** A clip of thirteen pictures with voice and music, as it is stored. */
const { document: DOCUMENT } = z
  .object({ document: z.record(z.string(), z.unknown()) })
  .parse(
    JSON.parse(
      readFileSync(new URL('../studio/clip/documents/golden/v2-spoken.json', import.meta.url), 'utf8'),
    ),
  );

/** The id of the clip with this number, from 1. */
export const clipId = (number: number): string => `clip-${number}`;
/** Five digits, so that a search for one finds one. */
export const titleOf = (number: number): string => `Stoneware ${String(number).padStart(5, '0')}`;
/** Two clips have the same product. */
export const productOf = (number: number): string => `gid://shopify/Product/${number - (number % 2)}`;

const SETTINGS = { resolution: '1080p', bitsPerSecond: null };
const FILE = `jsonb_build_object('sha256', md5(n || kind || take) || md5(kind || n || take), 'bytes', 1000, 'mediaType', type)`;

/**
 * Adds the clips `from` to `to`: half of them are out of date, and the files of the other half are deleted
 * within three days.
 */
export async function addClips(
  sql: pg.Client,
  shop: string,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const numbers = `generate_series(${from}, ${to}) as n`;
  const age = `interval '1 hour' + (n * interval '26 days') / ${to}`;
  await sql.query(
    `insert into clips (id, shop, batch_id, link, product_id, title, product_title, brief, state, revision,
      stale, created_at)
     select 'clip-' || n, $1, 'batch-' || n / 2, 'link', 'gid://shopify/Product/' || (n - n % 2),
     'Stoneware ' || lpad(n::text, 5, '0'), 'Stoneware ' || n / 2,
       jsonb_set($2::jsonb, '{seed}', to_jsonb(n % 2 + 1)), 'ready', 2, case n % 2
       when 0 then '{"reasons":["price"]}'::jsonb end, now() - (${age})
     from ${numbers}`,
    [shop, canonicalJson({ ...SAMPLE_BRIEF, version: 2 })],
  );
  await sql.query(
    `insert into clip_revisions (clip_id, revision, document, summary, created_at)
     select 'clip-' || n, revision, jsonb_set($1::jsonb, '{storyboard,title}', to_jsonb('Stoneware ' || n)),
     'First version', now() - (${age})
     from ${numbers}, generate_series(1, 2) as revision`,
    [canonicalJson(DOCUMENT)],
  );
  await sql.query(
    `insert into exports (id, shop, clip_id, revision, content_hash, title, aspect_ratio, seconds, settings,
      quarter_points, state, frames_done, frames_total, result, created_at, finished_at)
     select 'export-' || n || '-' || take, $1, 'clip-' || n, 2, md5(n || ' ' || take), 'Stoneware ' || n,
     '9:16', 15, $2::jsonb, 15, 'done', 450, 450,
       (select jsonb_build_object('settings', $2::jsonb, 'width', 1080, 'height', 1920, 'frames', 450,
       'seconds', 15) || jsonb_object_agg(kind, ${FILE})
        from (values ('video', 'video/mp4'), ('poster', 'image/jpeg'), ('captions', 'text/vtt')) files (kind, type)),
       now() - (${age}), now() - case n % 2 when 0 then (${age}) else interval '28 days' end
     from ${numbers}, generate_series(1, 4) as take`,
    [shop, canonicalJson(SETTINGS)],
  );
  await addEntries(sql, shop, numbers, age);
  await sql.query(
    `insert into publications (id, shop, export_id, clip_id, product_id, title, alt, position, state,
      media_id, created_at)
     select 'publication-' || n, $1, 'export-' || n || '-1', 'clip-' || n,
     'gid://shopify/Product/' || (n - n % 2), 'Stoneware ' || n, '', 1, 'ready', 'gid://shopify/Video/' || n,
     now() - (${age})
     from ${numbers}`,
    [shop],
  );
  await sql.query(
    `insert into tasks (id, shop, kind, lane, subject_kind, subject_id, title, state, created_at, finished_at)
     select 'task-' || n, $1, 'export-clip', 'exports', 'export', 'export-' || n || '-1', 'Stoneware ' || n,
     'done', now() - (${age}), now() - (${age})
     from ${numbers} where ${age} < interval '3 days'`,
    [shop],
  );
  await sql.query('analyze');
}

/** What the exports cost, and that it was paid. A reservation stands before its settlement: one statement for each. */
async function addEntries(sql: pg.Client, shop: string, numbers: string, age: string): Promise<void> {
  await sql.query(
    `insert into ledger_entries (id, shop, kind, quarter_points, reason, key, created_at)
     select 'grant-' || max(n), $1, 'grant', 60 * count(*), 'operator', 'grant-' || max(n),
     now() - interval '27 days' from ${numbers}`,
    [shop],
  );
  for (const [kind, key, points, reason] of [
    ['reserve', 'reserve', -15, 'export'],
    ['settle', 'end', 0, 'delivered'],
  ] as const)
    await sql.query(
      `insert into ledger_entries (id, shop, kind, quarter_points, reason, subject_kind, subject_id, key, created_at)
       select '${kind}-' || id, $1, '${kind}', ${points}, '${reason}', 'export', id, '${key}:export:' || id, at from (
         select 'export-' || n || '-' || take as id, now() - (${age}) as at
         from ${numbers}, generate_series(1, 4) as take order by n desc, take) exported`,
      [shop],
    );
}
