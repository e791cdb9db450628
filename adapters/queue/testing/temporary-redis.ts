/** A real Redis of a test's own, on a port that nobody uses. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type TemporaryRedis = {
  url: string;
  /** Ends it like a power cut: nothing it held is left. */
  kill(): Promise<void>;
  /** Again, at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * A Redis server of a test's own on a free port of the loopback, its data in a temporary folder. Rejects when
 * it ends before it is ready.
 */
export async function startTemporaryRedis(): Promise<TemporaryRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-redis-'));
  const port = await freePort();
  async function start() {
    const started = spawn(
      'redis-server',
      ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', '--appendonly', 'no'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await ready(started.stdout, once(started, 'exit'));
    return started;
  }
  let server = await start();
  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const gone = once(server, 'exit');
    if (server.exitCode === null && server.signalCode === null && server.kill(signal)) await gone;
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    async restart() {
      server = await start();
    },
    async stop() {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function ready(output: NodeJS.ReadableStream, exit: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    exit.then(
      () => reject(new Error('redis-server ended before it was ready. bin/setup --tests installs it.')),
      reject,
    );
    createInterface({ input: output }).on('line', (line) => {
      if (line.includes('Ready to accept connections')) resolve();
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
