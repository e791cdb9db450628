/** The control endpoint: how a test makes things go wrong, sets limits, and sees what was asked. Loopback only. */
import { z } from 'zod';
import { faultSchema } from '#devstore/faults.ts';
import { allVideos, type Store } from '#devstore/store.ts';

const settingsSchema = z.strictObject({
  mediaPerProduct: z.number().int().optional(),
  videosPerShop: z.number().int().optional(),
  videosPerWeek: z.number().int().optional(),
  storageBytes: z.number().int().optional(),
  scopes: z.array(z.string()).optional(),
  passwordProtected: z.boolean().optional(),
  processingMilliseconds: z.number().optional(),
  availableCost: z.number().optional(),
  status: z.strictObject({ handle: z.string(), status: z.enum(['ACTIVE', 'DRAFT', 'ARCHIVED', 'UNLISTED']) }).optional(),
  deleteProduct: z.string().optional(),
});

export type ControlAnswer = { status: number; body: unknown };

export function control(store: Store, method: string, path: string, body: unknown): ControlAnswer {
  if (path === '/__control/state' && method === 'GET') return { status: 200, body: stateOf(store) };
  if (path === '/__control/faults' && method === 'DELETE') {
    store.faults.length = 0;
    return { status: 200, body: {} };
  }
  if (path === '/__control/faults' && method === 'POST') {
    const fault = faultSchema.safeParse(body);
    if (!fault.success) return { status: 422, body: { message: fault.error.message } };
    store.faults.push(fault.data);
    return { status: 200, body: fault.data };
  }
  if (path === '/__control/settings' && method === 'POST') {
    const settings = settingsSchema.safeParse(body);
    if (!settings.success) return { status: 422, body: { message: settings.error.message } };
    apply(store, settings.data);
    return { status: 200, body: {} };
  }
  return { status: 404, body: { message: `The control endpoint knows nothing at ${method} ${path}.` } };
}

function apply(store: Store, { scopes, passwordProtected, processingMilliseconds, availableCost, status, deleteProduct, ...limits }: z.infer<typeof settingsSchema>): void {
  for (const [name, value] of Object.entries(limits)) Object.assign(store.limits, { [name]: value });
  if (scopes !== undefined) store.scopes = new Set(scopes);
  if (passwordProtected !== undefined) store.passwordProtected = passwordProtected;
  if (processingMilliseconds !== undefined) store.processingMilliseconds = processingMilliseconds;
  if (availableCost !== undefined) Object.assign(store.bucket, { available: availableCost, filledAt: store.now() });
  const product = store.products.find((each) => each.handle === status?.handle);
  if (product !== undefined && status !== undefined) product.status = status.status;
  if (deleteProduct !== undefined) store.products = store.products.filter((each) => each.handle !== deleteProduct);
}

function stateOf(store: Store) {
  const counts: Record<string, number> = {};
  for (const what of store.log) counts[what] = (counts[what] ?? 0) + 1;
  return {
    log: store.log,
    counts,
    uploads: [...store.targets.values()].filter((target) => target.path !== null).length,
    videos: allVideos(store).map(({ id, alt, status, file, errors }) => ({ id, alt, status, file, errors })),
    products: store.products.map(({ id, handle, status, media }) => ({ id, handle, status, media: media.map((each) => each.id) })),
    faults: store.faults,
  };
}
