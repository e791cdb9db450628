/** Knows the addresses under which a development store is the own store. */
import type { Environment } from '#adapters/environment.ts';

/** A person opens the development store at its loopback address: links from there are the own store's. */
export const developmentHosts = ({
  VITRINE_DEVSTORE_ORIGIN: origin,
}: Pick<Environment, 'VITRINE_DEVSTORE_ORIGIN'>): string[] =>
  origin === undefined ? [] : [new URL(origin).hostname, new URL(origin).host];
