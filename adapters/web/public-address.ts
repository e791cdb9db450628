/**
 * Distinguishes public internet addresses from all others: loopback, private, link-local, metadata services,
 * tunnels, documentation.
 */
import ipaddr from 'ipaddr.js';

/**
 * Global unicast as IANA assigns it (RFC 4291 §2.4): everything else in IPv6 is special, whatever a library
 * calls it.
 */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True for an address that belongs to the public internet. IPv6 forms that carry an IPv4 address (mapped,
 * 6to4, Teredo, NAT64) are refused whatever they contain: no store is reached through them, and each has been
 * used to get around a check.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
}

/** The IP address that a URL's `hostname` writes out, without brackets; null when it is a name. */
export function addressLiteral(hostname: string): string | null {
  const bare = hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : null;
}
