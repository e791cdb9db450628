/** The one logger: structured lines without secrets. */
import { pino } from 'pino';
import { withoutSecrets } from '#adapters/telemetry/without-secrets.ts';

/** Writes one JSON line a call: `details` become its fields, without secrets; an error goes under `err`. */
export type Log = {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
};

/**
 * `part` names the process: "web", "worker". Errors are made plain where secrets are left out, so pino does
 * it no second time.
 */
export const openLog = (part: string, level: string): Log =>
  pino({
    level,
    base: { part },
    formatters: { log: withoutSecrets },
    serializers: { err: (plain: unknown) => plain },
  });
