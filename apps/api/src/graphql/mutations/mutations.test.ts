import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestDossier, readDossier, renderDossier } from '@parley/dossier';
import type { Dossier } from '@parley/schema';
import { expect, test } from 'vitest';
import { describeStores } from '../../store/test-stores.ts';
import { lakeAccord, serveWriting, talks, type WritingServer } from '../../writing/test-writing.ts';

const result = `{ __typename ... on Written { version talks { digest dossier } decision { at by action records note before after } }
  ... on Failure { message hint } ... on VersionConflict { asked current } ... on RecordNotFound { known }
  ... on DecisionRefused { problems { code message hint file line } } }`;

/** Runs one of the mutations with its input, on the present version unless another is given. */
async function decide(server: WritingServer, name: string, input: Record<string, unknown>) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = name === 'importDossier' ? input : { talks, version: await server.version(), ...input };
  const document = `mutation ($input: ${type}!) { done: ${name}(input: $input) ${result} }`;
  const { data, errors } = await server.ask(document, { input: given });
  expect(errors).toBeUndefined();
  return data.done;
}

async function decided(
  server: WritingServer,
  name: string,
  input: Record<string, unknown>,
): Promise<Dossier> {
  const done = await decide(server, name, input);
  expect(done).toMatchObject({ __typename: 'Written' });
  expect(done.talks.digest).toBe(done.version);
  // What the store has is what the files say, and both have the trail.
  const read = await readDossier(server.folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.digest).toBe(done.version);
  expect(await server.dossier()).toEqual(JSON.parse(JSON.stringify(read.dossier)));
  const { action, note, ...entry } = done.decision;
  expect(read.dossier.decisions?.at(-1)).toEqual({
    ...entry,
    action: action.toLowerCase(),
    ...(note !== null && { note }),
  });
  return read.dossier;
}

async function original(): Promise<Dossier> {
  const read = await readDossier(lakeAccord);
  if (!read.ok) throw new Error('The invented dossier is not sound');
  return read.dossier;
}

function record<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

/** Since 1970; the trail has no parts of a second. */
const toSeconds = (time: string): number => Math.floor(Date.parse(time) / 1000);

describeStores('A decision', (stores) => {
  test('confirms, rejects and corrects records, each with its entry in the trail', async () => {
    const begun = new Date().toISOString();
    const server = await serveWriting(stores);
    const rejected = await decided(server, 'reject', {
      records: ['attestation:a-05', `${talks}/statement:boats-first`],
      reason: 'Not what the account says.',
    });
    expect(record(rejected.attestations, 'attestation:a-05').review).toEqual({
      state: 'rejected',
      by: 'desk',
      on: expect.any(String),
      note: 'Not what the account says.',
    });
    const confirmed = await decided(server, 'confirm', { records: ['attestation:a-05'], note: 'It is.' });
    expect(record(confirmed.attestations, 'attestation:a-05').review).toMatchObject({
      state: 'confirmed',
      by: 'desk',
    });
    const [figure] = confirmed.figures;
    const corrected = await decided(server, 'correct', {
      corrections: [
        {
          statement: {
            id: 'statement:boats-first',
            gist: 'Sellamar wants its boats first.',
            said: '2031-05-14',
          },
        },
        { figure: { id: figure?.id, value: 13, bound: 'ABOUT' } },
        { attestation: { id: 'attestation:a-05', mode: 'INDIRECT', note: 'Read twice.' } },
      ],
    });
    expect(record(corrected.statements, 'statement:boats-first')).toMatchObject({
      gist: 'Sellamar wants its boats first.',
      said: '2031-05-14',
      review: { state: 'confirmed', by: 'desk' },
    });
    expect(corrected.figures[0]).toMatchObject({ value: 13, bound: 'about' });
    expect(record(corrected.attestations, 'attestation:a-05')).toMatchObject({
      mode: 'indirect',
      note: 'Read twice.',
    });
    const trail = corrected.decisions ?? [];
    expect(trail.map(({ by, action, records, note }) => ({ by, action, records, note }))).toEqual([
      {
        by: 'desk',
        action: 'reject',
        records: ['attestation:a-05', 'statement:boats-first'],
        note: 'Not what the account says.',
      },
      { by: 'desk', action: 'confirm', records: ['attestation:a-05'], note: 'It is.' },
      {
        by: 'desk',
        action: 'correct',
        records: ['statement:boats-first', figure?.id, 'attestation:a-05'],
        note: undefined,
      },
    ]);
    const times = [begun, ...trail.map(({ at }) => at), new Date().toISOString()].map(toSeconds);
    expect(times.toSorted((left, right) => left - right)).toEqual(times);
    expect(trail[1]?.before).toBe(trail[0]?.after);
    expect(trail[2]?.before).toBe(trail[1]?.after);
  });

  test('merges statements and parts them again', async () => {
    const server = await serveWriting(stores);
    await decided(server, 'correct', {
      corrections: [{ statement: { id: 'statement:closed-season-late', speaker: 'actor:tarrow' } }],
    });
    const merged = await decided(server, 'mergeStatements', {
      keep: 'statement:closed-season-broken',
      merge: ['statement:closed-season-late'],
    });
    expect(merged.statements.some(({ id }) => id === 'statement:closed-season-late')).toBe(false);
    expect(record(merged.attestations, 'attestation:c-09').statements).toEqual([
      'statement:closed-season-broken',
    ]);
    const split = await decided(server, 'splitStatement', {
      statement: 'statement:closed-season-broken',
      attestations: ['attestation:c-09'],
      gist: 'The closed season was declared too late.',
    });
    const own = record(split.statements, 'statement:closed-season-broken-own');
    expect(own).toMatchObject({
      gist: 'The closed season was declared too late.',
      review: { state: 'confirmed', by: 'desk' },
    });
    expect(record(split.attestations, 'attestation:c-09').statements).toEqual([own.id]);
    expect(record(split.attestations, 'attestation:c-08').statements).toEqual([
      'statement:closed-season-broken',
    ]);
  });

  test('imports a new dossier, and another one in its place, as JSON and as files', async () => {
    const server = await serveWriting(stores);
    const dossier = await original();
    const renamed = {
      ...dossier,
      talks: { ...dossier.talks, id: 'talks:second-round', title: 'The second round' },
    };
    const first = await decide(server, 'importDossier', {
      dossier: { json: renamed },
      note: 'From the desk.',
    });
    expect(first).toMatchObject({
      __typename: 'Written',
      decision: { action: 'IMPORT', by: 'desk', note: 'From the desk.', before: null },
      talks: { dossier: { talks: { title: 'The second round' } } },
    });
    const folder = join(server.data, 'second-round');
    expect(await digestDossier(folder)).toBe(first.version);
    const files = [
      ...renderDossier({ ...renamed, talks: { ...renamed.talks, title: 'Renamed' } } as Dossier),
    ].map(([name, text]) => ({ name, text: name === 'dossier.yaml' ? `# By hand.\n${text}` : text }));
    const second = await decide(server, 'importDossier', { version: first.version, dossier: { files } });
    expect(second).toMatchObject({
      __typename: 'Written',
      decision: { before: first.decision.after },
      talks: {
        dossier: {
          talks: { title: 'Renamed' },
          decisions: [{ after: first.decision.after }, { action: 'import' }],
        },
      },
    });
    expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toMatch(/^# By hand\.\n/);
    // Once more as new, and with a version of a dossier that is not there.
    const again = await decide(server, 'importDossier', { dossier: { json: renamed } });
    expect(again).toMatchObject({ __typename: 'VersionConflict', asked: null, current: second.version });
    const third = { ...renamed, talks: { ...renamed.talks, id: 'talks:third-round' } };
    const missing = await decide(server, 'importDossier', {
      version: second.version,
      dossier: { json: third },
    });
    expect(missing).toMatchObject({ __typename: 'VersionConflict', current: null });
    expect(existsSync(join(server.data, 'third-round'))).toBe(false);
    // A folder that is gone can be put there again.
    rmSync(folder, { recursive: true });
    const restored = await decide(server, 'importDossier', { dossier: { json: renamed } });
    expect(restored).toMatchObject({ __typename: 'Written', decision: { before: null } });
    // What was refused has left nothing in the store, so the talks can be imported yet.
    expect(await decide(server, 'importDossier', { dossier: { json: third } })).toMatchObject({
      __typename: 'Written',
    });
  });

  test('is refused on a version that has passed, by replay too, and says which there is', async () => {
    const server = await serveWriting(stores);
    const version = await server.version();
    const input = { version, records: ['statement:no-treaty'], reason: 'Wrong.' };
    const done = await decide(server, 'reject', input);
    expect(await decide(server, 'reject', input)).toMatchObject({
      __typename: 'VersionConflict',
      asked: version,
      current: done.version,
    });
    expect((await server.dossier()).decisions).toHaveLength(1);
  });

  test('is refused where somebody has written by hand meanwhile, and the store has that then', async () => {
    const server = await serveWriting(stores);
    const version = await server.version();
    const path = join(server.folder, 'statements.yaml');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('Treaties must be kept.', 'Treaties are to be kept.'),
    );
    const current = await digestDossier(server.folder);
    expect(await decide(server, 'confirm', { version, records: ['statement:no-treaty'] })).toMatchObject({
      __typename: 'VersionConflict',
      current,
    });
    expect(await server.version()).toBe(current);
  });

  test('of many at once on the same version is taken once', async () => {
    const server = await serveWriting(stores);
    const another = await server.another();
    const version = await server.version();
    const answers = await Promise.all(
      [server, another, server, another, server, another].map((each, index) =>
        decide(each, 'reject', { version, records: ['statement:no-treaty'], reason: `Writer ${index}.` }),
      ),
    );
    const names = answers.map(({ __typename: name }): string => name);
    expect(names.filter((name) => name === 'Written')).toHaveLength(1);
    expect(names.filter((name) => name === 'VersionConflict')).toHaveLength(5);
    const { decisions } = await server.dossier();
    expect(decisions).toHaveLength(1);
    expect(await another.version()).toBe(await digestDossier(server.folder));
  });

  test('that cannot be taken changes nothing and says why', async () => {
    const server = await serveWriting(stores);
    const version = await server.version();
    const refused = async (name: string, input: Record<string, unknown>) => decide(server, name, input);
    expect(await refused('confirm', { talks: 'talks:none', records: [] })).toMatchObject({
      __typename: 'TalksNotFound',
    });
    expect(await refused('confirm', { records: ['statement:none'] })).toMatchObject({
      __typename: 'RecordNotFound',
      known: expect.arrayContaining(['statement:no-treaty']),
    });
    for (const id of ['zzz', 'talks:others/statement:no-treaty', 'actor:none']) {
      expect(await refused('confirm', { records: [id] })).toMatchObject({
        __typename: 'RecordNotFound',
        message: `These talks have no record "${id}"`,
        hint: expect.stringMatching(/^Name one of these: .*statement:no-treaty/),
      });
    }
    expect(await refused('confirm', { records: ['actor:okavi'] })).toMatchObject({
      __typename: 'DecisionRefused',
      problems: [{ code: 'record-not-reviewed' }],
    });
    for (const name of ['confirm', 'reject']) {
      const nothing = { records: [], ...(name === 'reject' && { reason: 'None.' }) };
      expect(await refused(name, nothing)).toMatchObject({ problems: [{ code: 'nothing-decided' }] });
    }
    const keep = 'statement:no-treaty';
    expect(await refused('mergeStatements', { keep, merge: [keep] })).toMatchObject({
      problems: [{ code: 'merge-with-itself' }],
    });
    expect(await refused('splitStatement', { statement: keep, attestations: [] })).toMatchObject({
      problems: [{ code: 'split-of-nothing' }],
    });
    expect(
      await refused('splitStatement', { statement: keep, attestations: ['attestation:a-07'] }),
    ).toMatchObject({
      __typename: 'RecordNotFound',
    });
    expect(await refused('correct', { corrections: [{ statement: { id: keep } }] })).toMatchObject({
      problems: [{ code: 'nothing-corrected' }],
    });
    const twice = ['The boats go.', 'The boats stay.'].map((gist) => ({ statement: { id: keep, gist } }));
    expect(await refused('correct', { corrections: twice })).toMatchObject({
      problems: [{ code: 'corrected-twice' }],
    });
    // The rules of the dossier hold for decisions too, and are told by file and line.
    const unsound = { statement: { id: keep, topics: ['topic:none'] } };
    expect(await refused('correct', { corrections: [unsound] })).toMatchObject({
      problems: [{ code: 'reference-dangling', file: 'statements.yaml', line: expect.any(Number) }],
    });
    const outside = { files: [{ name: '../../evil.yaml', text: 'talks: {}' }] };
    expect(await refused('importDossier', { dossier: outside })).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'file-unknown' })]),
    });
    expect(await refused('importDossier', { dossier: { json: { talks: 1 } } })).toMatchObject({
      __typename: 'DecisionRefused',
    });
    expect(await server.version()).toBe(version);
    expect(await digestDossier(server.folder)).toBe(version);
  });

  test('is none where all is so already: nothing is written, and the version stays', async () => {
    const server = await serveWriting(stores);
    const { statements } = await original();
    const id = 'statement:boats-first';
    await decided(server, 'reject', { records: ['attestation:a-05'], reason: 'Not\nso.' });
    const confirmed = await decided(server, 'confirm', { records: [id], note: 'Line one\nline two' });
    const version = await server.version();
    const files = renderDossier(confirmed);
    for (const [name, input] of [
      ['reject', { records: ['attestation:a-05'], reason: 'Not\nso.' }],
      ['confirm', { records: [id] }],
      ['correct', { corrections: [{ statement: { id, gist: record(statements, id).gist } }] }],
    ] as const) {
      expect(await decide(server, name, input)).toMatchObject({
        __typename: 'Written',
        version,
        decision: null,
        talks: { digest: version },
      });
    }
    const texts = [...files].map(([name, text]) => ({ name, text }));
    const first = await decide(server, 'importDossier', { version, dossier: { files: texts } });
    expect(first.decision.action).toBe('IMPORT');
    const again = await decide(server, 'importDossier', {
      version: first.version,
      dossier: { files: texts },
    });
    expect(again).toMatchObject({ version: first.version, decision: null });
    const read = await readDossier(server.folder);
    expect(read.ok && read.dossier.decisions?.map(({ action }) => action)).toEqual([
      'reject',
      'confirm',
      'import',
    ]);
  });

  test('makes no one statement of what different speakers said', async () => {
    const server = await serveWriting(stores);
    const { statements } = await original();
    const keep = statements.find(({ speaker }) => speaker !== undefined);
    const other = statements.find(({ speaker }) => speaker !== keep?.speaker);
    const refused = await decide(server, 'mergeStatements', { keep: keep?.id, merge: [other?.id] });
    expect(refused).toMatchObject({
      __typename: 'DecisionRefused',
      problems: [{ code: 'speakers-differ', hint: expect.stringContaining('correct the speaker') }],
    });
  });
});
