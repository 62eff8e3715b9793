import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestDossier, renderDossier } from '@parley/dossier';
import type { Dossier } from '@parley/schema';
import { expect, test } from 'vitest';
import { describeStores } from '../../store/test-stores.ts';
import { serveWriting, talks } from '../../writing/test-writing.ts';

import { decide, decided, original } from './test-decide.ts';

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
    // What was refused has left nothing in the store, so the talks can be imported yet.
    expect(await decide(server, 'importDossier', { dossier: { json: third } })).toMatchObject({
      __typename: 'Written',
    });
  });
});
