import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { locateData } from './locate-data.ts';

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
