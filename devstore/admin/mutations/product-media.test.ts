/** Tests moving, removing and detaching media, and what files outlive. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDevstore } from '#devstore/devstore.ts';
import { StoreClient } from '#devstore/testing/store-client.ts';
import { makeVideoSamples, type VideoSamples } from '#devstore/testing/video-samples.ts';

let samples: VideoSamples;
let store: StoreClient;

beforeAll(() => {
  samples = makeVideoSamples();
});
afterAll(() => samples.remove());
beforeEach(async () => {
  store = new StoreClient(await startDevstore({ processingMilliseconds: 10 }));
  store.devstore.set({ scopes: ['write_products', 'write_files'] });
});
afterEach(() => store.devstore.close());

type Payload = {
  userErrors?: { code: string; field: string[] }[];
  mediaUserErrors?: { code: string; field: string[] }[];
};
const ids = () => store.product.media.map(({ id }) => id);

describe('moving media', () => {
  const MOVE =
    'mutation MoveMedia($id: ID!, $moves: [MoveInput!]!) { move: productReorderMedia(id: $id, moves: $moves) { job { id done } mediaUserErrors { code field message } } }';
  const move = (moves: object[], id = store.product.id) =>
    store.ask<{ move: Payload & { job: { id: string; done: boolean } | null } }>(MOVE, { id, moves });
  const isDone = async (id: string) =>
    (
      await store.ask<{ job: { done: boolean } | null }>('query A($id: ID!) { job(id: $id) { id done } }', {
        id,
      })
    ).data.job?.done;

  it('is a job: answered at once, done a little later', async () => {
    store.devstore.set({ jobMilliseconds: 1500 });
    const before = ids();
    const { data } = await move([{ id: before[3], newPosition: '1' }]);
    expect(data.move.job?.done).toBe(false);
    expect(ids()).toEqual(before);
    expect(await isDone(data.move.job!.id)).toBe(false);
    while ((await isDone(data.move.job!.id)) !== true) await setTimeout(10);
    expect(ids()).toEqual([before[0], before[3], before[1], before[2], ...before.slice(4)]);
  });

  it('is done one after the other, and beyond the end is the end', async () => {
    const before = ids();
    const { data } = await move([
      { id: before[0], newPosition: '99' },
      { id: before[2], newPosition: '0' },
    ]);
    while ((await isDone(data.move.job!.id)) !== true) await setTimeout(10);
    expect(ids()).toEqual([before[2], before[1], ...before.slice(3), before[0]]);
  });

  it('refuses media of another product, and a product that is gone', async () => {
    const foreign = store.devstore.store.products[1]!.media[0]!.id;
    expect((await move([{ id: foreign, newPosition: '0' }])).data.move).toMatchObject({
      job: null,
      mediaUserErrors: [{ code: 'MEDIA_DOES_NOT_EXIST', field: ['moves', '0', 'id'] }],
    });
    expect((await move([], 'gid://shopify/Product/1')).data.move.mediaUserErrors![0]!.code).toBe(
      'PRODUCT_DOES_NOT_EXIST',
    );
    expect((await store.ask('{ job(id: "gid://shopify/Job/1") { done } }')).data).toEqual({ job: null });
  });
});

describe('removing media from a product', () => {
  const REMOVE =
    'mutation RemoveMedia($productId: ID!, $mediaIds: [ID!]!) { remove: productDeleteMedia(productId: $productId, mediaIds: $mediaIds) { deletedMediaIds deletedProductImageIds mediaUserErrors { code field message } } }';
  const remove = async (mediaIds: string[], productId = store.product.id) =>
    (
      await store.ask<{ remove: Payload & { deletedMediaIds: string[] | null } }>(REMOVE, {
        productId,
        mediaIds,
      })
    ).data.remove;

  it('takes away exactly those, for good', async () => {
    const before = ids();
    const { id } = await store.push(samples.path('good.mp4'));
    expect(await remove([id])).toEqual({
      deletedMediaIds: [id],
      deletedProductImageIds: [],
      mediaUserErrors: [],
    });
    expect(ids()).toEqual(before);
    expect((await store.ask(`{ nodes(ids: ["${id}"]) { id } }`)).data).toEqual({ nodes: [null] });
    expect((await remove([before[1]!])).deletedMediaIds).toEqual([before[1]]);
    expect(ids()).toEqual(before.toSpliced(1, 1));
  });

  it('takes nothing when one of them is not there', async () => {
    const before = ids();
    expect(await remove([before[0]!, 'gid://shopify/Video/1'])).toMatchObject({
      deletedMediaIds: null,
      mediaUserErrors: [{ code: 'MEDIA_DOES_NOT_EXIST' }],
    });
    expect((await remove([before[0]!], 'gid://shopify/Product/1')).mediaUserErrors![0]!.code).toBe(
      'PRODUCT_DOES_NOT_EXIST',
    );
    expect(ids()).toEqual(before);
  });
});

describe('files', () => {
  const UPDATE =
    'mutation FileUpdate($files: [FileUpdateInput!]!) { fileUpdate(files: $files) { files { __typename id alt fileStatus updatedAt } userErrors { field message code } } }';
  const DELETE =
    'mutation FileDelete($fileIds: [ID!]!) { fileDelete(fileIds: $fileIds) { deletedFileIds userErrors { field message code } } }';
  const CREATE =
    'mutation FileCreate($files: [FileCreateInput!]!) { fileCreate(files: $files) { files { __typename id alt fileStatus createdAt } userErrors { field message code } } }';
  const LIST =
    '{ files(first: 100, sortKey: CREATED_AT, reverse: true) { nodes { __typename id ... on Video { filename duration } } } }';
  const update = async (file: object) =>
    (await store.ask<{ fileUpdate: Payload & { files: { id: string }[] } }>(UPDATE, { files: [file] })).data
      .fileUpdate;
  const codeOf = (payload: Payload) => payload.userErrors?.[0]?.code;

  it('leave a product and come back to it, and stand under Files meanwhile', async () => {
    const { id } = await store.push(samples.path('good.mp4'));
    expect((await update({ id, referencesToRemove: [store.product.id], alt: 'Ours' })).files).toMatchObject([
      { __typename: 'Video', id, alt: 'Ours', fileStatus: 'READY' },
    ]);
    expect(store.videos).toEqual([]);
    expect(JSON.stringify((await store.ask(LIST)).data)).toContain(id);
    await update({ id, referencesToAdd: [store.product.id] });
    expect(store.videos.map((video) => video.id)).toEqual([id]);
    expect(store.devstore.store.files).toEqual([]);
  });

  it('are made of uploads, without a product, and count for the plan', async () => {
    const originalSource = await store.uploaded(samples.path('good.mp4'));
    const create = (change: object = {}) =>
      store.ask<{ fileCreate: Payload & { files: { fileStatus: string }[] } }>(CREATE, {
        files: [{ originalSource, contentType: 'VIDEO', alt: 'A clip', ...change }],
      });
    expect((await create()).data.fileCreate.files).toMatchObject([
      { __typename: 'Video', fileStatus: 'UPLOADED', alt: 'A clip' },
    ]);
    expect(codeOf((await create({ originalSource: 'https://cdn.example/a.mp4' })).data.fileCreate)).toBe(
      'INVALID',
    );
    expect(codeOf((await create({ contentType: 'IMAGE' })).data.fileCreate)).toBe('UNACCEPTABLE_ASSET');
    store.devstore.set({ videosPerShop: 1 });
    expect(codeOf((await create()).data.fileCreate)).toBe('NON_IMAGE_MEDIA_PER_SHOP_LIMIT_EXCEEDED');
    expect((await store.attach(originalSource)).userErrors[0]?.message).toBe(
      'Exceeded the limit of media per shop.',
    );
  });

  it('are changed only when they are READY, there, and within the limits', async () => {
    const { id } = await store.push(samples.path('good.mp4'));
    expect(codeOf(await update({ id, alt: 'a'.repeat(513) }))).toBe('ALT_VALUE_LIMIT_EXCEEDED');
    expect(codeOf(await update({ id, referencesToRemove: ['gid://shopify/Product/1'] }))).toBe(
      'REFERENCE_TARGET_DOES_NOT_EXIST',
    );
    expect(codeOf(await update({ id: 'gid://shopify/Video/1', alt: 'a' }))).toBe('FILE_DOES_NOT_EXIST');
    const [, other] = store.devstore.store.products;
    store.devstore.set({ mediaPerProduct: other!.media.length });
    expect(codeOf(await update({ id, referencesToAdd: [other!.id] }))).toBe('PRODUCT_MEDIA_LIMIT_EXCEEDED');
    store.devstore.set({ processingMilliseconds: 60_000, mediaPerProduct: 250 });
    const { nodes } = await store.attach(await store.uploaded(samples.path('good.mp4')));
    expect(codeOf(await update({ id: nodes.at(-1)!.id, alt: 'Too early' }))).toBe('NON_READY_STATE');
  });

  it('are deleted everywhere, or not at all when one is missing', async () => {
    const { id } = await store.push(samples.path('good.mp4'));
    const remove = async (fileIds: string[]) =>
      (await store.ask<{ fileDelete: Payload & { deletedFileIds: string[] | null } }>(DELETE, { fileIds }))
        .data.fileDelete;
    expect(await remove([id, 'gid://shopify/Video/1'])).toMatchObject({
      deletedFileIds: null,
      userErrors: [{ code: 'FILE_DOES_NOT_EXIST' }],
    });
    expect(store.videos).toHaveLength(1);
    expect(await remove([id])).toEqual({ deletedFileIds: [id], userErrors: [] });
    expect(store.videos).toEqual([]);
  });
});

describe('changing a product', () => {
  const UPDATE =
    'mutation UpdateProduct($product: ProductUpdateInput!) { productUpdate(product: $product) { product { title status tags updatedAt } userErrors { field message } } }';
  const update = (change: object) =>
    store.ask<{
      productUpdate: {
        product: { title: string; updatedAt: string };
        userErrors: { message: string }[];
      } | null;
    }>(UPDATE, { product: change });

  it('changes what was given, and when it was changed', async () => {
    const before = store.product.updatedAt;
    const { data } = await update({
      id: store.product.id,
      title: 'New name',
      tags: ['new'],
      status: 'DRAFT',
    });
    expect(data.productUpdate?.product).toMatchObject({ title: 'New name', tags: ['new'], status: 'DRAFT' });
    expect(Date.parse(data.productUpdate!.product.updatedAt)).toBeGreaterThan(before);
  });

  it('refuses a blank title, a product that is gone, and what this store does not change', async () => {
    expect(
      (await update({ id: store.product.id, title: ' ' })).data.productUpdate?.userErrors[0]?.message,
    ).toBe("Title can't be blank");
    expect(
      (await update({ id: 'gid://shopify/Product/1', title: 'a' })).data.productUpdate?.userErrors[0]
        ?.message,
    ).toBe('Product does not exist');
    expect((await update({ id: store.product.id, handle: 'new' })).errors[0]?.message).toBe(
      'productUpdate does not change handle in this development store.',
    );
  });
});
