import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeSettings, findUnknownSettings, readSettings, usualSettings } from './read-settings.ts';

test('the server listens to this machine alone unless it is told otherwise', () => {
  expect(readSettings({})).toMatchObject({ host: '127.0.0.1', port: 4000 });
  expect(readSettings({ HOST: '', PORT: ' ' })).toEqual(usualSettings);
  expect(readSettings({ HOST: '0.0.0.0', PORT: '8080' })).toMatchObject({ host: '0.0.0.0', port: 8080 });
});

test.each(['four', '4000x', '-1', '65536', '1.5', 'NaN', '0x', '١', '1e3'])(
  'the port %j is refused',
  (PORT) => {
    expect(readSettings({ PORT })).toMatchObject({
      code: 'setting-invalid',
      message: `PORT is ${JSON.stringify(PORT)}, which is not a whole number from 0 to 65535`,
    });
  },
);

test.each([
  ['PARLEY_MODE', 'prod', '"open" or "production"'],
  ['PARLEY_TRUSTED_ONLY', 'yes', '"on" or "off"'],
  ['PARLEY_CORS_ORIGINS', '*', 'origins with commas between them'],
  ['PARLEY_CORS_ORIGINS', 'https://desk.example/', 'origins with commas between them'],
  ['PARLEY_MAX_DEPTH', '0', 'a whole number from 1 to 500'],
  ['PARLEY_TEXTS', join(import.meta.dirname, 'no-such-folder'), 'not a folder'],
  ['PARLEY_TEXTS', import.meta.filename, 'not a folder'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'an address such as'],
])('%s=%s is refused with what it could be', (variable, value, expected) => {
  const problem = readSettings({ [variable]: value });
  expect(problem).toMatchObject({ message: expect.stringContaining(`${variable} is "${value}"`) });
  expect(problem).toMatchObject({ message: expect.stringContaining(expected) });
});

test('a misspelt setting is found, and what others read is none', () => {
  const environment = { PARLEY_MAX_DEPHT: '3', PARLEY_MAX_DEPTH: '3', PARLEY_STORE: 'a.sqlite', HOME: '/' };
  expect(findUnknownSettings(environment)).toEqual(['PARLEY_MAX_DEPHT']);
});

test('each wrong setting is told, in one go', () => {
  expect(readSettings({ PORT: 'abc', PARLEY_MODE: 'prod', PARLEY_LOG: 'json' })).toEqual({
    code: 'setting-invalid',
    message: [
      'PORT is "abc", which is not a whole number from 0 to 65535.',
      'PARLEY_MODE is "prod", which is not "open" or "production"',
    ].join('\n'),
    hint: 'Correct them, or leave them out.',
  });
});

test('lists are written with commas', () => {
  const origins = ' https://desk.example , http://localhost:3000 ';
  expect(readSettings({ PARLEY_CORS_ORIGINS: origins })).toMatchObject({
    corsOrigins: ['https://desk.example', 'http://localhost:3000'],
  });
});

test('the README has the table of all settings', () => {
  const lines = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8').split('\n');
  const missing = describeSettings()
    .split('\n')
    .filter((line) => !lines.includes(line));
  expect(missing).toEqual([]);
});
