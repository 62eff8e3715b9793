import { expect, it } from 'vitest';
import { isPrivateAddress } from './private-addresses.ts';

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.20.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '0.0.0.0',
  '::1',
  '[::1]',
  'fe80::1%eth0',
  'fd00::1',
  '::ffff:127.0.0.1',
  'localhost',
])('%s is no address of the web', (address) => expect(isPrivateAddress(address)).toBe(true));
it.each(['93.184.216.34', '2606:2800:220:1::1'])('%s is one', (address) =>
  expect(isPrivateAddress(address)).toBe(false),
);
