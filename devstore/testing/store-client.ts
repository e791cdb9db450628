/** A client for tests of the store over HTTP: ask the Admin API, upload as a browser would, and wait for videos. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Devstore } from '#devstore/devstore.ts';
import type { Fault } from '#devstore/faults.ts';
import type { StoreMedia, StoreProduct } from '#devstore/store.ts';

export type Failure = {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; [key: string]: unknown };
};
export type Cost = {
  requestedQueryCost: number;
  actualQueryCost: number | null;
  throttleStatus: { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };
};
export type Reply<Data> = { status: number; data: Data; errors: Failure[]; cost: Cost };
export type Target = { url: string; resourceUrl: string; parameters: { name: string; value: string }[] };
type UserErrors = { field: string[]; message: string }[];

const STAGE =
  'mutation StageUpload($input: [StagedUploadInput!]!) { stagedUploadsCreate(input: $input) { stagedTargets { url resourceUrl parameters { name value } } userErrors { field message } } }';
const ATTACH =
  'mutation AttachVideo($id: ID!, $media: [CreateMediaInput!]!) { productUpdate(product: { id: $id }, media: $media) { product { media(first: 250) { nodes { id status alt } } } userErrors { field message } } }';

/**
 * Speaks with a running development store as an app and as a browser do. Refusals are returned; it throws
 * only when the store does not answer.
 */
export class StoreClient {
  readonly devstore: Devstore;
  /** The product that tests work on. */
  readonly handle = 'stoneware-mug';

  constructor(devstore: Devstore) {
    this.devstore = devstore;
  }

  get product(): StoreProduct {
    const found = this.devstore.store.products.find(({ handle }) => handle === this.handle);
    if (found === undefined) throw new Error(`There is no product ${this.handle}.`);
    return found;
  }

  get videos(): StoreMedia[] {
    return this.product.media.filter(({ kind }) => kind === 'VIDEO');
  }

  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: object = {},
    { token = this.devstore.accessToken, operationName = null as string | null } = {},
  ): Promise<Reply<Data>> {
    const response = await this.get('/admin/api/2026-10/graphql.json', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
      body: JSON.stringify({ query, variables, operationName }),
    });
    const { data, errors, extensions } = (await response.json()) as {
      data: Data;
      errors?: Failure[];
      extensions?: { cost: Cost };
    };
    return {
      status: response.status,
      data,
      errors: errors ?? [],
      cost: extensions?.cost ?? {
        requestedQueryCost: 0,
        actualQueryCost: null,
        throttleStatus: { maximumAvailable: 0, currentlyAvailable: 0, restoreRate: 0 },
      },
    };
  }

  /** Follows no redirects. */
  get(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.devstore.origin}${path}`, { redirect: 'manual', ...init });
  }

  /** The store's own address of a public one. */
  local(url: string): string {
    const { pathname, search } = new URL(url);
    return `${pathname}${search}`;
  }

  async stage(
    bytes: number,
    change: object = {},
  ): Promise<{ stagedTargets: Target[]; userErrors: UserErrors }> {
    const { data } = await this.ask<{
      stagedUploadsCreate: { stagedTargets: Target[]; userErrors: UserErrors };
    }>(STAGE, {
      input: [
        {
          resource: 'VIDEO',
          filename: 'clip.mp4',
          mimeType: 'video/mp4',
          httpMethod: 'POST',
          fileSize: String(bytes),
          ...change,
        },
      ],
    });
    return data.stagedUploadsCreate;
  }

  async target(bytes: number): Promise<Target> {
    const [target] = (await this.stage(bytes)).stagedTargets;
    if (target === undefined) throw new Error('No target was given.');
    return target;
  }

  form(target: Target, file: Uint8Array<ArrayBuffer>, parameters = target.parameters): FormData {
    const form = new FormData();
    for (const { name, value } of parameters) form.append(name, value);
    form.append('file', new Blob([file], { type: 'video/mp4' }), 'clip.mp4');
    return form;
  }

  upload(target: Target, body: FormData): Promise<Response> {
    return this.get(this.local(target.url), { method: 'POST', body });
  }

  /** A complete upload's resource URL. */
  async uploaded(file: string): Promise<string> {
    const bytes = new Uint8Array(readFileSync(file));
    const target = await this.target(bytes.length);
    const { status } = await this.upload(target, this.form(target, bytes));
    if (status !== 204) throw new Error(`The upload of ${basename(file)} was answered with ${status}.`);
    return target.resourceUrl;
  }

  async attach(
    originalSource: string,
    change: object = {},
  ): Promise<{
    nodes: { id: string; status: string; alt: string }[];
    userErrors: UserErrors;
    errors: Failure[];
  }> {
    const { data, errors } = await this.ask<{
      productUpdate: {
        product: { media: { nodes: { id: string; status: string; alt: string }[] } } | null;
        userErrors: UserErrors;
      } | null;
    }>(ATTACH, {
      id: this.product.id,
      media: [{ originalSource, mediaContentType: 'VIDEO', alt: 'A clip', ...change }],
    });
    return {
      nodes: data.productUpdate?.product?.media.nodes ?? [],
      userErrors: data.productUpdate?.userErrors ?? [],
      errors,
    };
  }

  /** Uploads, attaches, and waits until the video is READY or FAILED. */
  async push(file: string): Promise<StoreMedia> {
    const { userErrors } = await this.attach(await this.uploaded(file));
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return this.settled();
  }

  async settled(): Promise<StoreMedia> {
    const video = this.videos.at(-1);
    if (video === undefined) throw new Error('There is no video.');
    for (let tries = 0; tries < 500; tries++) {
      if (video.status === 'READY' || video.status === 'FAILED') return video;
      await setTimeout(20);
    }
    throw new Error('The video never settled.');
  }

  async control(
    method: string,
    path: string,
    body?: object | Uint8Array<ArrayBuffer>,
  ): Promise<{ status: number; body: unknown }> {
    const response = await this.get(`/__control/${path}`, {
      method,
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  fault(match: string, fault: Fault['fault'], times = 1): void {
    this.devstore.inject({ match, times, fault });
  }
}
