import { appendFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeStores } from '../store/test-stores.ts';
import { prepareWriting, startWriting, talks, tokenLine, type WritingServer } from './test-writing.ts';
import { makeToken } from './token.ts';

const refused = '... on DecisionRefused { problems { code message } }';
const reject = `mutation ($input: RejectInput!) { answer: reject(input: $input) { __typename ${refused} } }`;
const importDossier = `mutation ($input: ImportDossierInput!) {
  answer: importDossier(input: $input) { __typename ${refused} } }`;

async function rejection(server: WritingServer) {
  const version = await server.version();
  return { input: { talks, version, records: ['statement:no-treaty'], reason: 'Wrong.' } };
}

async function importation(server: WritingServer) {
  return { input: { version: await server.version(), dossier: { json: await server.dossier() } } };
}

describe('A token', () => {
  const stores = makeStores('sqlite');

  /** A server with one token more, of the name "wire", and the header that brings it. */
  const serveLimited = async (
    given: { readonly rights?: string; readonly talks?: string; readonly until?: string },
    settings: Readonly<Record<string, string>> = {},
  ) => {
    const prepared = await prepareWriting(stores, settings);
    const token = makeToken();
    appendFileSync(prepared.tokens, `${tokenLine('wire', token, given)}\n`);
    return { server: await startWriting(prepared), wire: `Bearer ${token}` };
  };

  test('that is for imports takes no decisions', async () => {
    const { server, wire } = await serveLimited({ rights: 'import' });
    const { data } = await server.ask(reject, await rejection(server), wire);
    expect(data.answer.problems).toEqual([
      { code: 'token-without-right', message: 'The token of wire has the right to import, not to review' },
    ]);
    const imported = await server.ask(importDossier, await importation(server), wire);
    expect(imported.data.answer).toEqual({ __typename: 'Written' });
  });

  test('that is for decisions imports no dossiers, and its name stands in the trail', async () => {
    const { server, wire } = await serveLimited({ rights: 'review' });
    const version = await server.version();
    const { data } = await server.ask(importDossier, await importation(server), wire);
    expect(data.answer.problems).toMatchObject([{ code: 'token-without-right' }]);
    expect(await server.version()).toBe(version);
    const taken = await server.ask(reject, await rejection(server), wire);
    expect(taken.data.answer).toEqual({ __typename: 'Written' });
    expect((await server.dossier()).decisions).toMatchObject([{ by: 'wire' }]);
  });

  test('that is for other talks changes nothing, and is shown no trail of these', async () => {
    const { server, wire } = await serveLimited({ talks: 'antalya-2022' });
    const version = await server.version();
    const decided = await server.ask(reject, await rejection(server), wire);
    expect(decided.data.answer.problems).toMatchObject([{ code: 'token-for-other-talks' }]);
    const imported = await server.ask(importDossier, await importation(server), wire);
    expect(imported.data.answer.problems).toMatchObject([{ code: 'token-for-other-talks' }]);
    expect(await server.version()).toBe(version);

    await server.ask(reject, await rejection(server));
    const trail = `{ decisions(talks: "${talks}") { ... on DecisionConnection { totalCount } } }`;
    const hidden = await server.ask(trail, {}, wire);
    expect(hidden).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const whole = await server.ask(`{ talks(id: "${talks}") { ... on Talks { dossier } } }`, {}, wire);
    expect(whole.data.talks.dossier).not.toHaveProperty('decisions');
    const exported = await fetch(`${server.url}/export/lake-accord-2031.json`, {
      headers: { authorization: wire },
    });
    expect(await exported.json()).not.toHaveProperty('decisions');
  });

  test('whose time is over is as one that is unknown', async () => {
    const { server, wire } = await serveLimited({ until: '2020-01-01' });
    const { status, errors } = await server.ask(reject, await rejection(server), wire);
    expect({ status, errors }).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  test('that is for decisions may send no longer bodies than anybody', async () => {
    const { server, wire } = await serveLimited({ rights: 'review' }, { PARLEY_MAX_BODY_BYTES: '1800' });
    const filler = { filler: 'x'.repeat(1900) };
    expect((await server.ask('{ version }', filler)).status).toBe(200);
    expect((await server.ask('{ version }', filler, wire)).status).toBe(400);
  });
});
