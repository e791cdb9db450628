/**
 * Tests that a connection to PostgreSQL that breaks between two queries is an error for the caller and does
 * not end the process.
 */
import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openClient } from '#adapters/database/kernel/client.ts';

/** A message as PostgreSQL sends it: its kind, its length, its text. */
function message(kind: string, ...fields: (string | number)[]): Buffer {
  const body = Buffer.concat(
    fields.map((field) =>
      typeof field === 'string'
        ? Buffer.from(field)
        : Buffer.from([(field >> 24) & 255, (field >> 16) & 255, (field >> 8) & 255, field & 255]),
    ),
  );
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(kind), length, body]);
}
const WELCOME = Buffer.concat([message('R', 0), message('Z', 'I')]);
const DYING = message(
  'E',
  'SFATAL\0',
  'VFATAL\0',
  'C57P01\0',
  'Mterminating connection due to unexpected postmaster exit\0',
  '\0',
);

const servers: net.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test('a server that dies in the very moment in which it welcomes is an error of the question', async () => {
  const server = net.createServer((socket) =>
    socket.once('data', () => socket.end(Buffer.concat([WELCOME, DYING]))).on('error', () => undefined),
  );
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = openClient(
    `postgres://someone:secret@127.0.0.1:${(server.address() as AddressInfo).port}/any`,
  );
  await expect(client.$transaction(async (transaction) => transaction.$queryRaw`select 1`)).rejects.toThrow();
  await expect(client.$queryRaw`select 1`).rejects.toThrow();
  await client.$disconnect();
});
