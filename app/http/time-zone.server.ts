/** The time zone of a request's shop. */
import type { Merchant } from '#app/http/require-shop.server.ts';
import { timeZoneOf } from '#studio/shop/time-zone.ts';

/** See `timeZoneOf`. */
export const shopTimeZone = ({ services }: Pick<Merchant, 'services'>): Promise<string> =>
  timeZoneOf({ kept: services.repositories.timeZone, ask: services.askTimeZone });
