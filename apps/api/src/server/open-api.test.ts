import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openApi, type Api } from './open-api.ts';

const invented = join(import.meta.dirname, '../../../../data/lake-accord-2031');
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function open(data: string, store = join(makeFolder(), 'parley.sqlite')): Promise<Api> {
  const opened = await openApi({ environment: { PARLEY_STORE: store }, data });
  if (!opened.ok) throw new Error(opened.problem.message);
  cleanups.push(opened.api.close);
  return opened.api;
}

async function listTalks({ fetch }: Api): Promise<string[]> {
  const query = encodeURIComponent('{ allTalks { ... on TalksConnection { edges { node { id } } } } }');
  const response = await fetch(new Request(`http://parley.invalid/graphql?query=${query}`));
  const { data } = (await response.json()) as { data: { allTalks: { edges: { node: { id: string } }[] } } };
  return data.allTalks.edges.map(({ node }) => node.id);
}

test('the dossiers of a folder are imported and served without a port', async () => {
  const data = makeFolder();
  cpSync(invented, join(data, 'lake'), { recursive: true });
  const api = await open(data);
  expect(api.outcomes).toMatchObject([{ state: 'imported', talks: 'talks:lake-accord-2031' }]);
  expect(await listTalks(api)).toEqual(['talks:lake-accord-2031']);
});

test('what has not changed is not imported again', async () => {
  const data = makeFolder();
  cpSync(invented, join(data, 'lake'), { recursive: true });
  const store = join(makeFolder(), 'parley.sqlite');
  await open(data, store);
  expect((await open(data, store)).outcomes).toMatchObject([{ state: 'unchanged' }]);
});

test('a broken dossier is named with its problems while the others are served', async () => {
  const data = makeFolder();
  cpSync(invented, join(data, 'lake'), { recursive: true });
  cpSync(invented, join(data, 'pond'), { recursive: true });
  writeFileSync(join(data, 'pond/statements.yaml'), 'statements:\n\t- id: statement:x\n');
  const api = await open(data);
  const [lake, pond] = api.outcomes;
  expect(lake?.state).toBe('imported');
  expect(pond).toMatchObject({
    state: 'broken',
    folder: join(data, 'pond'),
    problems: expect.arrayContaining([
      expect.objectContaining({ file: join(data, 'pond/statements.yaml'), line: 2, code: 'yaml-tab' }),
    ]),
  });
  expect(await listTalks(api)).toEqual(['talks:lake-accord-2031']);
});

test('a folder without dossiers is served empty', async () => {
  const api = await open(makeFolder());
  expect(api.outcomes).toEqual([]);
  expect(await listTalks(api)).toEqual([]);
});

test('a folder that does not exist is refused', async () => {
  const data = join(makeFolder(), 'nowhere');
  const opened = await openApi({ environment: { PARLEY_STORE: ':memory:' }, data });
  expect(opened).toEqual({
    ok: false,
    problem: {
      code: 'data-missing',
      message: `There is no folder ${data}`,
      hint: 'Name the folder of dossiers with --data or PARLEY_DATA.',
    },
  });
});

test('a DATABASE_URL that is none is refused', async () => {
  const opened = await openApi({ environment: { DATABASE_URL: 'mysql://nowhere' }, data: makeFolder() });
  expect(opened).toMatchObject({ ok: false, problem: { code: 'url-invalid' } });
});

test('GraphiQL is not given where it was not asked for', async () => {
  const { fetch } = await open(makeFolder());
  const response = await fetch(
    new Request('http://parley.invalid/graphql', { headers: { accept: 'text/html' } }),
  );
  expect(response.status).not.toBe(200);
});
