import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Says whether an IP address may be connected to. */
export type AddressRule = (ip: string) => boolean;

/**
 * True for an address of the public internet. Refused: loopback, private, link-local, carrier-grade, multicast, reserved and documentation
 * ranges, in IPv4, in IPv6 and inside IPv4-mapped, 6to4, Teredo and NAT64 addresses.
 */
export const isPublicAddress: AddressRule = (ip) => {
  const bare = ip.replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const address = ipaddr.process(bare);
  return address.range() === 'unicast';
};

/** The IP address that a URL's host is, or null for a name. */
export function literalAddress(url: URL): string | null {
  const bare = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) ? bare : null;
}
