import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { locateData, readAddress } from './settings.ts';

test('the server listens to this machine alone unless it is told otherwise', () => {
  expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 4000 });
  expect(readAddress({ HOST: '', PORT: '' })).toEqual({ host: '127.0.0.1', port: 4000 });
  expect(readAddress({ HOST: '0.0.0.0', PORT: '8080' })).toEqual({ host: '0.0.0.0', port: 8080 });
});

test.each(['four', '4000x', '-1', '65536', '1.5', 'NaN', '0x', '١'])('the port %j is refused', (PORT) => {
  expect(readAddress({ PORT })).toMatchObject({
    code: 'port-invalid',
    message: expect.stringContaining(PORT),
  });
});

test('the folder asked for comes before the one in the environment and the one of the workspace', () => {
  const workspace = resolve(import.meta.dirname, '../../../..');
  expect(locateData({})).toBe(join(workspace, 'data'));
  expect(locateData({ PARLEY_DATA: '/srv/talks' })).toBe('/srv/talks');
  expect(locateData({ PARLEY_DATA: '/srv/talks' }, '/srv/others')).toBe('/srv/others');
});

test('a relative folder starts where the command was given', () => {
  expect(locateData({ INIT_CWD: '/home/desk' }, 'talks')).toBe('/home/desk/talks');
  expect(locateData({ INIT_CWD: '/home/desk', PARLEY_DATA: '../talks' })).toBe('/home/talks');
});
