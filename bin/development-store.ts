/** Starts the development store as a process of its own, for commands that run where no Shopify store is configured. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const announcementSchema = z.object({ origin: z.url(), shop: z.string(), accessToken: z.string() });

/**
 * A development store in a process of its own: its origin ("http://127.0.0.1:4610"), its shop's domain, and
 * the token that opens its Admin API.
 */
export type DevelopmentStore = z.infer<typeof announcementSchema> & {
  /** Ends the process and waits for it. */
  close(): Promise<void>;
};

/** The shops it serves: a link to one of them needs no other store. */
export const DEVELOPMENT_SHOPS = ['lumen-and-clay.myshopify.com', 'other-shop.myshopify.com'];

/** Ends by itself when this process ends, however that happens. */
export async function startDevelopmentStore(): Promise<DevelopmentStore> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../devstore/main.ts'), '--with-parent', '--json'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The development store ended with code ${String(code)} before it was ready.`);
    }),
  ]);
  return {
    ...announcementSchema.parse(JSON.parse(first)),
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
