/** Proves that nothing but a public https address is ever dialed: as literal, as DNS answer and as redirect target. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import net, { type AddressInfo, type LookupFunction } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildConnector } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '#adapters/web/public-address.ts';
import { openWeb, type WebOptions } from '#adapters/web/web.ts';

const LITERALS = [
  '127.0.0.1',
  '127.1',
  '0',
  '0.0.0.0',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '127。0。0。1',
  '①②⑦.⓪.⓪.①',
  'localhost',
  'localhost.',
  'store.localhost',
  'printer.local',
  'metadata.google.internal',
  'intranet',
  '127.0.0.1.',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::7f00:1]',
  '[4000::1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::1]',
  '[2002:7f00:1::]',
  '[2001::1]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '[100::1]',
  '[2001:db8::1]',
  '169.254.169.254',
  '100.100.100.200',
  '10.0.0.1',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '192.168.255.255',
  '100.64.0.1',
  '100.127.255.255',
  '192.0.0.192',
  '198.18.0.1',
  '198.19.255.255',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
];
const ADDRESSES = LITERALS.map((literal) => literal.replace(/^\[|\]$/g, '')).filter(
  (address) => net.isIP(address) !== 0,
);
const PUBLIC = '93.184.215.14';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A web whose sockets are counted and never opened. */
function watched(options: WebOptions = {}) {
  let sockets = 0;
  const web = openWeb({
    resolve: () => Promise.resolve([{ address: PUBLIC, family: 4 }]),
    makeConnect: () => (_target, callback) => {
      sockets++;
      callback(new Error('No socket in this test.'), null);
    },
    ...options,
  });
  closing.push(() => web.close());
  return { web, sockets: () => sockets };
}

async function serve(
  listener: Parameters<typeof createServer>[1],
): Promise<{ server: Server; origin: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function reasonFor(url: string, { web, sockets }: ReturnType<typeof watched>) {
  const reply = await web.fetch(url);
  return { reason: reply.ok ? `answered ${reply.value.status}` : reply.error.reason, sockets: sockets() };
}

const refusedUnopened = { reason: 'refused', sockets: 0 };

describe('an address that is not public', () => {
  it.each(LITERALS)('is refused as the literal %s before a socket is opened', async (literal) => {
    expect(await reasonFor(`https://${literal}/`, watched())).toEqual(refusedUnopened);
  });

  it.each(ADDRESSES)('is refused when DNS answers %s, alone or among public ones', async (address) => {
    const family = net.isIP(address);
    const alone = watched({ resolve: () => Promise.resolve([{ address, family }]) });
    expect(await reasonFor('https://store.example.com/', alone)).toEqual(refusedUnopened);
    const among = watched({
      resolve: () =>
        Promise.resolve([
          { address: PUBLIC, family: 4 },
          { address, family },
        ]),
    });
    expect(await reasonFor('https://store.example.com/', among)).toEqual(refusedUnopened);
  });

  it('is refused as the target of a redirect, in every form', async () => {
    const targets = [
      ...LITERALS.map(
        (literal) => `https://${literal.startsWith('[') ? literal : encodeURIComponent(literal)}/`,
      ),
      'file:///etc/passwd',
      'http://cdn.shopify.com/',
      'https://cdn.shopify.com:8443/',
      'https://user@cdn.shopify.com/',
    ];
    const { origin } = await serve((request, response) => {
      response.writeHead(302, { location: targets[Number(request.url?.slice(1))] ?? '' }).end();
    });
    const guarded = watched({ devstoreOrigin: origin });
    for (const index of targets.keys()) {
      expect(await reasonFor(`https://demo.myshopify.com/${index}`, guarded), targets[index]).toEqual(
        refusedUnopened,
      );
    }
  });

  it('is checked the same way by its own rule', () => {
    expect(ADDRESSES.filter(isPublicAddress)).toEqual([]);
    expect(
      [PUBLIC, '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'].filter(isPublicAddress),
    ).toHaveLength(4);
    expect(isPublicAddress('fe80::1%eth0')).toBe(false);
  });
});

describe('an address that only seems public', () => {
  it.each([
    'https://cdn.shopify.com@127.0.0.1/',
    'https://127.0.0.1#@cdn.shopify.com/',
    'https://user:secret@cdn.shopify.com/',
    'http://cdn.shopify.com/',
    'https://cdn.shopify.com:8443/',
    'https://cdn.shopify.com:80/',
    'file:///etc/passwd',
    'ftp://cdn.shopify.com/',
    'gopher://cdn.shopify.com/',
    'data:text/plain,hello',
    'blob:https://cdn.shopify.com/1',
    'javascript:alert(1)',
    'not an address',
    '',
    'https://',
    'https://127.0.0.1:443/',
  ])('is refused: %s', async (url) => {
    expect(await reasonFor(url, watched())).toEqual(refusedUnopened);
  });

  it('is refused when the name belongs to somebody who points it at a private address', async () => {
    const evil = watched({ resolve: () => Promise.resolve([{ address: '10.0.0.7', family: 4 }]) });
    expect(await reasonFor('https://cdn.shopify.com.evil.test/', evil)).toEqual(refusedUnopened);
  });

  it('has one DNS answer only: the socket is pinned to the addresses that were checked', async () => {
    const answers = [PUBLIC, '127.0.0.1'];
    const asked: string[] = [];
    const pinned: unknown[] = [];
    const { web } = watched({
      resolve: (hostname) => {
        asked.push(hostname);
        return Promise.resolve([{ address: answers.shift() ?? '127.0.0.1', family: 4 }]);
      },
      makeConnect: (lookup) => (target, callback) => {
        lookup(target.hostname, { all: true }, (_error, addresses) => pinned.push(addresses));
        lookup(target.hostname, { all: false }, (_error, address) => pinned.push(address));
        callback(new Error('No socket in this test.'), null);
      },
    });
    await web.fetch('https://rebinding.example.com/');
    expect({ asked, pinned }).toEqual({
      asked: ['rebinding.example.com'],
      pinned: [[{ address: PUBLIC, family: 4 }], PUBLIC],
    });
  });

  it('is refused when the peer that answers is not public, before a byte is sent', async () => {
    let received = 0;
    const server = net.createServer((socket) =>
      socket.on('data', (data) => (received += data.length)).on('error', () => undefined),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    const { web } = watched({
      makeConnect: () => (_target, callback) => {
        const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1', () =>
          callback(null, socket),
        );
      },
    });
    const reply = await web.fetch('https://store.example.com/');
    expect(reply.ok ? null : reply.error.reason).toBe('refused');
    expect(received).toBe(0);
  });
});

describe('a public https server', () => {
  it.skipIf(spawnSync('openssl', ['version']).error !== undefined)(
    'is reached over TLS under its own name, at the address that was checked (needs openssl for a certificate)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'vitrine-tls-'));
      const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
      execFileSync(
        'openssl',
        [
          'req',
          '-x509',
          '-newkey',
          'ec',
          '-pkeyopt',
          'ec_paramgen_curve:prime256v1',
          '-nodes',
          '-days',
          '2',
          '-subj',
          '/CN=store.example.com',
          '-addext',
          'subjectAltName=DNS:store.example.com',
          '-keyout',
          key,
          '-out',
          cert,
        ],
        { stdio: 'ignore' },
      );
      const server = createTlsServer(
        { key: readFileSync(key), cert: readFileSync(cert) },
        (request, response) => response.end(`hello ${request.headers.host ?? ''}`),
      );
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      closing.push(() => new Promise((resolve) => server.close(resolve)));
      const checked: unknown[] = [];
      const { web } = watched({
        makeConnect: (pinned, connectSeconds) => {
          // The network in between: what was dialed at the public address arrives at our server, and appears
          // to come from there.
          const lookup: LookupFunction = (hostname, options, callback) =>
            pinned(hostname, options, (_error, addresses) => {
              checked.push(addresses);
              callback(null, [{ address: '127.0.0.1', family: 4 }]);
            });
          const connect = buildConnector({
            lookup,
            ca: readFileSync(cert),
            timeout: connectSeconds * 1000,
            allowH2: false,
          });
          return (target, callback) =>
            connect(
              { ...target, port: String((server.address() as AddressInfo).port) },
              (...[error, socket]) => {
                if (error !== null) {
                  callback(error, null);
                  return;
                }
                Object.defineProperty(socket, 'remoteAddress', { value: PUBLIC });
                callback(null, socket);
              },
            );
        },
      });
      const reply = await web.fetch('https://store.example.com/');
      expect(reply.ok && new TextDecoder().decode(reply.value.bytes)).toBe('hello store.example.com');
      expect(checked).toEqual([[{ address: PUBLIC, family: 4 }]]);
      expect((await reasonFor('https://another.example.com/', { web, sockets: () => 0 })).reason).toBe(
        'unreachable',
      );
      await web.close();
      rmSync(folder, { recursive: true });
    },
  );
});

describe('a name', () => {
  it('that does not resolve is unreachable, and the answer quotes nothing of the resolver', async () => {
    const failing = watched({
      resolve: () =>
        Promise.reject(Object.assign(new Error('queryA ENOTFOUND at 10.9.8.7'), { code: 'ENOTFOUND' })),
    });
    const reply = await failing.web.fetch('https://nowhere.example.com/');
    expect(reply.ok ? null : [reply.error.reason, reply.error.message]).toEqual([
      'unreachable',
      'nowhere.example.com: unreachable',
    ]);
  });

  it('without addresses is unreachable', async () => {
    expect(
      (await reasonFor('https://nowhere.example.com/', watched({ resolve: () => Promise.resolve([]) })))
        .reason,
    ).toBe('unreachable');
  });
});

describe('the development store', () => {
  it('takes the requests for myshopify.com, and only those, when it is configured', async () => {
    const seen: string[] = [];
    const { origin } = await serve((request, response) => {
      seen.push(`${String(request.headers['x-forwarded-host'] ?? '-')} ${request.url ?? ''}`);
      response.end('hello');
    });
    const configured = watched({ devstoreOrigin: origin });
    expect((await reasonFor('https://demo.myshopify.com//evil.test/a?b=%20c', configured)).reason).toBe(
      'answered 200',
    );
    expect((await reasonFor(`${origin}/upload`, configured)).reason).toBe('answered 200');
    expect(seen).toEqual(['demo.myshopify.com //evil.test/a?b=%20c', '- /upload']);

    const other = new URL(origin);
    for (const url of [
      `http://localhost:${other.port}/`,
      'http://127.0.0.1:1/',
      'https://127.0.0.1/',
      'http://demo.myshopify.com/',
      'https://demo.myshopify.com:8443/',
    ]) {
      expect((await reasonFor(url, configured)).reason, url).toBe('refused');
    }
    expect((await reasonFor(`${origin}/upload`, watched())).reason).toBe('refused');
    expect(seen).toHaveLength(2);
  });
});
