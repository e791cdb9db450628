/** The zod of the browser: it reads its schemas step by step, for a page's policy forbids to compile them. */
import { config } from 'zod/v4';

config({ jitless: true });

export * from 'zod/v4';
