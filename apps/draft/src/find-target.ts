import { isIP } from 'node:net';
import type { Network } from './network.ts';
import { isPrivateAddress } from './private-addresses.ts';

/** Where newspapers answer; any other port is that of something else. */
const webPorts = new Set(['', '80', '443', '8080', '8443']);

/** A URL that may be asked, with the addresses that were looked at: connections go to these and no others. */
export interface Target {
  readonly url: URL;
  readonly addresses: readonly string[];
  readonly port: number;
}

/** Looks at a URL and at every address that its name leads to. */
export async function findTarget(
  text: string,
  { resolve }: Pick<Network, 'resolve'>,
): Promise<Target | { readonly message: string; readonly hint: string }> {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    return { message: `${text} is no web address`, hint: 'Give a URL that begins with https://.' };
  if (url.username !== '' || url.password !== '')
    return { message: 'The URL carries a user name or password', hint: 'Leave it out.' };
  if (!webPorts.has(url.port)) {
    return {
      message: `${url.host} is asked at port ${url.port}, where no newspaper answers`,
      hint: 'Open it in a browser, save the page and give the file.',
    };
  }
  // The URL parser has written 2130706433, 0177.1 and 0x7f.1 as 127.0.0.1 already.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  let addresses: readonly string[];
  try {
    addresses = isIP(host) === 0 ? await resolve(host) : [host];
  } catch {
    addresses = [];
  }
  if (addresses.length === 0) {
    return {
      message: `There is no server ${host}, or no network`,
      hint: 'Look at the address, or save the page in a browser and give the file.',
    };
  }
  if (addresses.some(isPrivateAddress)) {
    return {
      message: `${url.origin} leads to this machine or a private network, which is not asked`,
      hint: 'Save the page in a browser and give the file.',
    };
  }
  return { url, addresses, port: Number(url.port) || (url.protocol === 'https:' ? 443 : 80) };
}
