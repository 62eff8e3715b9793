import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digestDossier, readDossier, renderDossier } from '@parley/dossier';
import { expect, test } from 'vitest';
import { describeStores } from '../../store/test-stores.ts';
import { serveWriting, talks } from '../../writing/test-writing.ts';

import { decide, decided, original } from './test-decide.ts';

describeStores('A decision', (stores) => {
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
      problems: [{ code: 'merge-with-itself', message: `${keep} cannot be merged into itself` }],
    });
    expect(await refused('mergeStatements', { keep, merge: [] })).toMatchObject({
      problems: [{ code: 'merge-of-nothing', message: `No statement is named to be merged into ${keep}` }],
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
      [
        'correct',
        { corrections: [{ statement: { id, gist: statements.find((one) => one.id === id)?.gist } }] },
      ],
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

  test('merges nothing into a rejected statement, until it is confirmed', async () => {
    const server = await serveWriting(stores);
    const [keep, other] = ['statement:boats-not-stolen', 'statement:boats-held-lawfully'];
    await decided(server, 'reject', { records: [keep], reason: 'Part of another.' });
    expect(await decide(server, 'mergeStatements', { keep, merge: [other] })).toMatchObject({
      __typename: 'DecisionRefused',
      problems: [
        {
          code: 'keep-rejected',
          message: `${keep} was rejected; what is merged into it would not be compared any more`,
          hint: expect.stringContaining('Confirm it first'),
        },
      ],
    });
    await decided(server, 'confirm', { records: [keep] });
    await decided(server, 'mergeStatements', { keep, merge: [other] });
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

  test('is refused where the folder of the talks is gone, and their trail stays', async () => {
    const server = await serveWriting(stores);
    await decided(server, 'confirm', { records: ['statement:no-treaty'], note: 'Read.' });
    const version = await server.version();
    renameSync(server.folder, join(server.data, 'elsewhere'));
    const refusal = { __typename: 'DossierNotWritable' };
    expect(await decide(server, 'confirm', { version, records: ['statement:no-treaty'] })).toMatchObject(
      refusal,
    );
    const dossier = { json: await original() };
    for (const given of [null, version]) {
      expect(await decide(server, 'importDossier', { version: given, dossier })).toMatchObject(refusal);
    }
    expect((await server.dossier()).decisions).toHaveLength(1);
  });

  test('is refused where the folder of new talks holds others, which stay as they are', async () => {
    const server = await serveWriting(stores);
    const before = await digestDossier(server.folder);
    const given = await original();
    const dossier = { json: { ...given, talks: { ...given.talks, id: `talks:${basename(server.folder)}` } } };
    for (const version of [null, before]) {
      const refusal = await decide(server, 'importDossier', { version, dossier });
      expect(refusal).toMatchObject({
        __typename: 'DecisionRefused',
        problems: [{ code: 'folder-occupied', message: expect.stringContaining(`the dossier of ${talks}`) }],
      });
    }
    expect(await digestDossier(server.folder)).toBe(before);
  });
});
