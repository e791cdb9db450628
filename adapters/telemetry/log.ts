/** The one logger: structured lines without secrets. */
import { pino } from 'pino';

/** Members that carry secrets, wherever they stand near the top. */
const SECRET = ['accessToken', 'refreshToken', 'authorization', 'cookie', 'apiKey', 'password', 'secret', 'token', 'id_token', 'prompt'];

export type Log = {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
};

/** `part` names the process: "web", "worker". */
export const openLog = (part: string, level: string): Log =>
  pino({ level, base: { part }, redact: { paths: SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[secret]' }, serializers: { error: pino.stdSerializers.err } });
