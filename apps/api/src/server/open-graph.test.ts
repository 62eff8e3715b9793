import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readManifests } from '../trusted/read-manifests.ts';
import { openApi } from './open-api.ts';
import { openGraph, type Graph, type GraphOptions } from './open-graph.ts';

const invented = join(import.meta.dirname, '../../../../data/lake-accord-2031');
const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

function makeData(): { data: string; environment: { PARLEY_STORE: string } } {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(invented, join(folder, 'data/lake'), { recursive: true });
  return { data: join(folder, 'data'), environment: { PARLEY_STORE: join(folder, 'parley.sqlite') } };
}

async function open(where: GraphOptions = makeData()): Promise<Graph> {
  const opened = await openGraph({ ...where, report: () => {} });
  if (!opened.ok) throw new Error(opened.problem.message);
  cleanups.push(opened.graph.close);
  return opened.graph;
}

const question = `query ($talks: ID!) { comparison(talks: $talks) { __typename ... on Comparison {
  accounts { siglum } discrepancies { kind status discrepancy { title } } } } }`;

test('the graph answers what the server answers', async () => {
  const where = makeData();
  const graph = await open(where);
  const variables = { talks: 'lake-accord-2031' };
  const answered = await graph.ask(question, variables);
  const opened = await openApi(where);
  if (!opened.ok) throw new Error(opened.problem.message);
  cleanups.push(opened.api.close);
  const request = new Request('http://parley.invalid/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question, variables }),
  });
  const served: unknown = await (await opened.api.fetch(request)).json();
  expect(JSON.parse(JSON.stringify(answered))).toEqual(served);
});

test('what is known to fit the graph is answered alike, as JSON has it and nothing else', async () => {
  const where = makeData();
  const trusted = await readManifests(undefined, {});
  const [briefing = ''] = 'byHash' in trusted ? trusted.byHash.values() : [];
  const graph = await open(where);
  const trusting = await open({ ...where, isValidated: true });
  for (const talks of ['lake-accord-2031', 'talks:none']) {
    const variables = { talks, confirmedOnly: false };
    const answered = await trusting.ask(briefing, variables);
    expect(answered.data).toBeDefined();
    expect(answered).toStrictEqual(JSON.parse(JSON.stringify(await graph.ask(briefing, variables))));
  }
});

test('what is not answered as it should be is told as ever', async () => {
  const where = makeData();
  const asked = [
    '{ talks }',
    '{ talks(id: 1',
    `query { talks(id: "none") { ... on Talks { id } } nodes(ids: [""]) { id } }`,
  ];
  const trusting = await open({ ...where, isValidated: true });
  const graph = await open(where);
  for (const document of asked) {
    const told = await graph.ask(document, {}).catch(String);
    expect(await trusting.ask(document, {}).catch(String)).toEqual(told);
  }
});

test('who has the files at hand is shown who decided what in them', async () => {
  const where = makeData();
  const trail = `decisions:\n  - { at: 2031-06-01T08:00:00Z, by: Ada, action: confirm, after: '${'0'.repeat(64)}' }\n`;
  writeFileSync(join(where.data, 'lake/decisions.yaml'), trail);
  const asked = '{ talks(id: "lake-accord-2031") { ... on Talks { dossier } } }';
  const { data } = await (await open(where)).ask(asked, {});
  expect(data).toMatchObject({ talks: { dossier: { decisions: [{ by: 'Ada', action: 'confirm' }] } } });
});

test('a document that asks for what the graph has not is refused', async () => {
  const { errors, data } = await (await open()).ask('{ moon }', {});
  expect(errors?.map(({ message }) => message)).toEqual(['Cannot query field "moon" on type "Query".']);
  expect(data).toBeUndefined();
});

test('an error of the store is not told as it is', async () => {
  const graph = await open();
  await graph.close();
  const { errors } = await graph.ask(question, { talks: 'lake-accord-2031' });
  expect(errors?.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^(?:The store cannot be read|Something went wrong)/),
  ]);
});
