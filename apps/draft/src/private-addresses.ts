import { BlockList, isIP } from 'node:net';

// Loopback, private, link-local, shared, relay, benchmarking, documentation, multicast and reserved ranges (IANA
// special-purpose address registries, RFC 6890 and its updates). Two lists, since one would take every IPv4 address
// for one mapped into IPv6.
const refusedFour = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  refusedFour.addSubnet(network, prefix, 'ipv4');
}

// Of IPv6 only global unicast is the web, without what tunnels or translates to IPv4: all else, also IPv4 mapped into
// IPv6, is refused unseen.
const globalSix = new BlockList();
globalSix.addSubnet('2000::', 3, 'ipv6');
const refusedSix = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  refusedSix.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address is one that no article on the web has; addresses that cannot be read count as such. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').split('%')[0] ?? '';
  const version = isIP(bare);
  if (version === 0) return true;
  if (version === 4) return refusedFour.check(bare, 'ipv4');
  return !globalSix.check(bare, 'ipv6') || refusedSix.check(bare, 'ipv6');
}
