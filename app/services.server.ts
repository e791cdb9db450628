/** What the web process works with, opened once for all its requests. */
import { openWeb } from '#wiring/open-web.ts';

export type { ShopServices } from '#wiring/open-web.ts';

/** The web process’s services; importing this file opens them. */
export const services = await openWeb();
