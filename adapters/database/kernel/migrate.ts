/**
 * Brings a database up to date: applies the migrations it lacks, and keeps Prisma's own record of them, so
 * that `prisma migrate deploy` may take over.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const FOLDER = join(import.meta.dirname, '../../../prisma/migrations');
/** "vitrine", as a number: one process migrates at a time. */
const LOCK = 8_418_420_309;

const TABLE = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null, "checksum" varchar(64) not null, "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text, "rolled_back_at" timestamptz, "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0)`;

/** Each in a transaction of its own. Throws when an applied migration's file was changed since. */
export async function migrate(url: string, folder: string = FOLDER): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const applied: string[] = [];
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(TABLE);
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      `select migration_name, checksum from _prisma_migrations where finished_at is not null
        and rolled_back_at is null`,
    );
    const known = new Map(rows.map(({ migration_name: name, checksum }) => [name, checksum]));
    for (const name of await migrationNames(folder)) {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      const checksum = createHash('sha256').update(sql).digest('hex');
      const before = known.get(name);
      if (before !== undefined && before !== checksum)
        throw new Error(`The migration ${name} was changed after it had been applied.`);
      if (before !== undefined) continue;
      await client.query('begin');
      try {
        await client.query(sql);
        await client.query(
          `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at,
            applied_steps_count) values ($1, $2, $3, now(), now(), 1)`,
          [randomUUID(), checksum, name],
        );
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
      applied.push(name);
    }
  } finally {
    await client.end();
  }
  return applied;
}

async function migrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
