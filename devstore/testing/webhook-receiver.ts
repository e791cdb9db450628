/** An app that does nothing but receive webhooks, for tests of what the store announces. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '#devstore/read-body.ts';

export type Received = { topic: string; body: Record<string, Record<string, unknown>> };

/**
 * Answers 200 to everything and keeps it in `received`, in the order of arrival. `app` is what the store
 * installs.
 */
export class WebhookReceiver {
  readonly received: Received[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void readBody(request, 100_000).then((body) => {
        this.received.push({
          topic: String(request.headers['x-shopify-topic']),
          body: JSON.parse(String(body)) as Received['body'],
        });
        response.writeHead(200).end();
      });
    });
  }

  static async open(): Promise<WebhookReceiver> {
    const receiver = new WebhookReceiver();
    receiver.#server.listen(0, '127.0.0.1');
    await once(receiver.#server, 'listening');
    return receiver;
  }

  /** As an app of the store. */
  get app() {
    return {
      clientId: 'client',
      secret: 'secret',
      url: `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`,
      scopes: ['read_products'],
    };
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
