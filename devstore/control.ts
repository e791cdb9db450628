/**
 * The control endpoint: how a test makes things go wrong, sets limits, adds products, and reads the requests.
 * Every path takes `?shop=<domain>`; without it, the first shop is meant.
 *
 *     GET    /__control/state
 *     POST   /__control/faults      one rule (devstore/faults.ts)    DELETE clears them all
 *     POST   /__control/settings    plan, limits, scopes, clock, password, languages, a product's status …
 *     POST   /__control/products    one product in the catalogue's format; one with the same handle is replaced
 *     POST   /__control/webhooks    sends one: topic, payload, how often, how late, with a bad signature; answers with the app's statuses
 *     POST   /__control/pictures?file=<name>    the file itself, for products brought this way
 *     GET    /__control/charges     what the app charges for; accept, decline, age and advance stand in devstore/billing/control-charges.ts
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { json, type Answer } from '#devstore/answer.ts';
import { controlCharges } from '#devstore/billing/control-charges.ts';
import { chargesNow } from '#devstore/billing/settle-charges.ts';
import { catalogProductSchema, whatIsWrong } from '#devstore/catalog.ts';
import { changeScopes, sendWebhook } from '#devstore/embedded/send-webhook.ts';
import { faultSchema } from '#devstore/faults.ts';
import { allVideos, PLANS, stockProduct, type Store } from '#devstore/store.ts';
import { parseJson } from '#studio/shared/parse-json.ts';

export const CONTROL_PATH = '/__control/';

const statusSchema = z.enum(['ACTIVE', 'DRAFT', 'ARCHIVED', 'UNLISTED']);

export const settingsSchema = z.strictObject({
  /** Sets the limits and the points a second that the plan has. */
  plan: z.enum(['Basic', 'Grow', 'Advanced', 'Plus']).optional(),
  mediaPerProduct: z.number().int().optional(),
  videosPerShop: z.number().int().optional(),
  videosPerWeek: z.number().int().optional(),
  storageBytes: z.number().int().optional(),
  scopes: z.array(z.string()).optional(),
  passwordProtected: z.boolean().optional(),
  processingMilliseconds: z.number().nonnegative().optional(),
  jobMilliseconds: z.number().nonnegative().optional(),
  /** What is left in the bucket now. */
  availableCost: z.number().optional(),
  /** Sets the store's clock forward; uploads expire, the bucket fills, the week passes. */
  advanceSeconds: z.number().optional(),
  status: z.strictObject({ handle: z.string(), status: statusSchema }).optional(),
  deleteProduct: z.string().optional(),
  /** The languages that the store has published beside its own; others are taken away. */
  publishedLanguages: z.array(z.string()).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

const webhookSchema = z.strictObject({
  topic: z.string().regex(/^[a-z_]+\/[a-z_]+$/),
  payload: z.record(z.string(), z.unknown()).default({}),
  /** The very same one so often, at once. */
  times: z.number().int().min(1).max(10).default(1),
  badSignature: z.boolean().default(false),
  /** How long ago it claims to have been triggered: late, and, sent after a newer one, out of order. */
  lateSeconds: z.number().nonnegative().default(0),
});

const pictureNameSchema = z.string().regex(/^[\w-]+\.[a-z0-9]+$/i);

export async function control(store: Store, method: string, url: URL, body: Buffer): Promise<Answer> {
  const what = `${method} ${url.pathname.slice(CONTROL_PATH.length)}`;
  if (what === 'GET state') return json(200, stateOf(store));
  if (what === 'DELETE faults') {
    store.faults.length = 0;
    return json(200, {});
  }
  if (what === 'POST faults') return parsed(faultSchema, body, (fault) => store.faults.push(fault));
  if (what === 'POST settings')
    return parsed(settingsSchema, body, (settings) => applySettings(store, settings));
  if (what === 'POST products') return addProduct(store, body);
  if (what === 'POST webhooks') return sendOne(store, body);
  if (what === 'POST pictures') return addPicture(store, url.searchParams.get('file') ?? '', body);
  return (
    controlCharges(store, what, parseJson(body)) ??
    json(404, { message: `The control endpoint knows nothing at ${method} ${url.pathname}.` })
  );
}

function parsed<T>(schema: z.ZodType<T>, body: Buffer, use: (value: T) => unknown): Answer {
  const result = schema.safeParse(parseJson(body));
  if (!result.success) return json(422, { message: whatIsWrong(result.error) });
  use(result.data);
  return json(200, result.data);
}

export function applySettings(store: Store, settings: Settings): void {
  const {
    plan,
    scopes,
    passwordProtected,
    processingMilliseconds,
    jobMilliseconds,
    availableCost,
    advanceSeconds,
    status,
    deleteProduct,
    publishedLanguages,
    ...limits
  } = settings;
  const allowed = plan === undefined ? undefined : PLANS[plan];
  if (plan !== undefined && allowed !== undefined) {
    store.shop.planName = plan;
    store.limits.videosPerShop = allowed.videosPerShop;
    store.bucket = {
      available: allowed.maximum,
      filledAt: store.now(),
      maximum: allowed.maximum,
      restoreRate: allowed.restoreRate,
    };
  }
  Object.assign(store.limits, limits);
  if (scopes !== undefined) changeScopes(store, scopes);
  store.passwordProtected = passwordProtected ?? store.passwordProtected;
  store.processingMilliseconds = processingMilliseconds ?? store.processingMilliseconds;
  store.jobMilliseconds = jobMilliseconds ?? store.jobMilliseconds;
  if (availableCost !== undefined)
    Object.assign(store.bucket, { available: availableCost, filledAt: store.now() });
  store.clockAheadMilliseconds += (advanceSeconds ?? 0) * 1000;
  chargesNow(store);
  for (const product of store.products)
    if (status !== undefined && product.handle === status.handle) product.status = status.status;
  if (publishedLanguages !== undefined)
    store.locales = [
      ...store.locales.filter(({ primary }) => primary),
      ...publishedLanguages.map((locale) => ({
        locale,
        name: new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale,
        primary: false,
        published: true,
      })),
    ];
  if (deleteProduct !== undefined)
    store.products = store.products.filter(({ handle }) => handle !== deleteProduct);
}

function addProduct(store: Store, body: Buffer): Answer {
  const result = catalogProductSchema.safeParse(parseJson(body));
  if (!result.success) return json(422, { message: whatIsWrong(result.error) });
  const missing = result.data.media.filter(
    ({ file }) =>
      ![store.catalogFolder, join(store.folder, 'pictures')].some((folder) => existsSync(join(folder, file))),
  );
  if (missing.length > 0)
    return json(422, {
      message: `Pictures that are not there: ${missing.map(({ file }) => file).join(', ')}`,
    });
  const product = stockProduct(result.data, store.now());
  const index = store.products.findIndex(({ handle }) => handle === product.handle);
  store.products.splice(index < 0 ? store.products.length : index, index < 0 ? 0 : 1, product);
  return json(201, { id: product.id, handle: product.handle });
}

async function sendOne(store: Store, body: Buffer): Promise<Answer> {
  const result = webhookSchema.safeParse(parseJson(body));
  if (!result.success) return json(422, { message: whatIsWrong(result.error) });
  if (store.app === null) return json(422, { message: 'No app is installed here.' });
  const { topic, payload, ...options } = result.data;
  return json(200, { statuses: await sendWebhook(store, store.app, topic, payload, options) });
}

async function addPicture(store: Store, file: string, body: Buffer): Promise<Answer> {
  if (!pictureNameSchema.safeParse(file).success)
    return json(422, { message: 'file must be a plain file name' });
  await mkdir(join(store.folder, 'pictures'), { recursive: true });
  await writeFile(join(store.folder, 'pictures', file), body);
  return json(201, { file });
}

function stateOf(store: Store): object {
  const counts: Record<string, number> = {};
  for (const what of store.log) counts[what] = (counts[what] ?? 0) + 1;
  const targets = [...store.targets.values()];
  return {
    log: store.log,
    counts,
    uploads: targets.filter(({ path }) => path !== null).length,
    targets: targets.map(({ key, filename, bytes, expiresAt, path }) => ({
      key,
      filename,
      bytes,
      expiresAt: new Date(expiresAt).toISOString(),
      complete: path !== null,
    })),
    videos: allVideos(store).map(({ id, alt, status, file, errors }) => ({ id, alt, status, file, errors })),
    products: store.products.map(({ id, handle, status, media }) => ({
      id,
      handle,
      status,
      media: media.map((each) => each.id),
    })),
    files: store.files.map(({ id }) => id),
    faults: store.faults,
    limits: store.limits,
    plan: store.shop.planName,
    now: new Date(store.now()).toISOString(),
  };
}
