/** Opens Prisma's client on PostgreSQL; nothing outside this folder knows it. */
import { PrismaPg } from '@prisma/adapter-pg';
import type { ClientBase } from 'pg';
import { Prisma, PrismaClient } from '../../../prisma/generated/client.ts';

/** Prisma’s client with its pool of connections. */
export type Client = PrismaClient;
/** Within a transaction. */
export type Transaction = Prisma.TransactionClient;
export type { Prisma };

/** A piece of a query, its values bound. */
export const Sql = Prisma.sql;

/**
 * One of our own words, never text from outside, written into the query: PostgreSQL uses an index of some of
 * the rows only for a query that names which.
 */
export const inWords = (words: readonly string[]): Prisma.Sql =>
  Prisma.raw(`in (${words.map((word) => `'${word}'`).join(', ')})`);

/** Conditions of which all hold. */
export const allOf = (conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.join([...conditions], ' and ');

/** No value in a JSON column. */
export const NONE = Prisma.DbNull;

/** Enough for a web process; more wait their turn. */
const CONNECTIONS = 10;
/** For a connection, and for a transaction to end: long enough that a slow caller on a busy machine is not refused. */
const WAIT_MILLISECONDS = 20_000;

/**
 * When a connection breaks while the pool hands it over, nobody listens for its error, and an unhandled error
 * ends the process. The next query on it fails all the same.
 */
const ignoreIdleErrors = (connection: ClientBase): void => void connection.on('error', () => undefined);

/** Opens a pool of connections to this address; it connects at the first query. `$disconnect` closes it. */
export const openClient = (url: string): Client =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: CONNECTIONS, onConnect: ignoreIdleErrors }),
    transactionOptions: { maxWait: WAIT_MILLISECONDS, timeout: WAIT_MILLISECONDS },
  });

/** Plain data as the database's JSON column takes it: undefined is left out, dates are text. */
export const json = (value: unknown): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
