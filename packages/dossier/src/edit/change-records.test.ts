import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '@parley/schema';
import { describe, expect, it } from 'vitest';
import { copyOfLakeAccord } from '../lake-accord.fixture.ts';
import { readDossier } from '../read-dossier.ts';
import { changeRecords } from './change-records.ts';

async function read(folder: string) {
  const outcome = await readDossier(folder);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  return outcome.dossier;
}

const files = (folder: string): string[] =>
  ['statements.yaml', 'accounts/a.yaml'].map((name) => readFileSync(join(folder, name), 'utf8'));

describe('changes that belong together', () => {
  it('give a report a statement of its own, in two files at once', async () => {
    const folder = copyOfLakeAccord();
    const { statements, attestations } = await read(folder);
    const [report] = attestations;
    const [told] = report?.statements ?? [];
    const copy = { ...(statements.find(({ id }) => id === told) as Statement), id: 'statement:own' as const };
    const outcome = await changeRecords(folder, [
      { id: copy.id === 'statement:own' && told ? told : 'statement:none', add: copy },
      { id: report?.id ?? 'attestation:none', field: ['statements'], value: [copy.id] },
    ]);
    expect(outcome).toEqual({ ok: true });
    const again = await read(folder);
    expect(again.statements.findIndex(({ id }) => id === copy.id)).toBe(
      again.statements.findIndex(({ id }) => id === told) + 1,
    );
    expect(again.attestations.find(({ id }) => id === report?.id)?.statements).toEqual(['statement:own']);
  });

  it('are none of them made where one would leave the dossier unsound', async () => {
    const folder = copyOfLakeAccord();
    const before = files(folder);
    const outcome = await changeRecords(folder, [
      { id: 'attestation:a-01', field: ['note'], value: 'Fine.' },
      { id: 'attestation:a-01', field: ['statements'], value: ['statement:none'] },
    ]);
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'reference-dangling' }] });
    expect(files(folder)).toEqual(before);
  });

  it('spare a program that makes many of them to parse what did not change', async () => {
    const folder = copyOfLakeAccord();
    const parsed = new Map();
    await changeRecords(folder, [{ id: 'attestation:a-01', field: ['note'], value: 'One.' }], { parsed });
    const statements = parsed.get('statements.yaml');
    await changeRecords(folder, [{ id: 'attestation:a-01', field: ['note'], value: 'Two.' }], { parsed });
    expect(parsed.get('statements.yaml')).toBe(statements);
    expect((await read(folder)).attestations.find(({ id }) => id === 'attestation:a-01')?.note).toBe('Two.');
  });
});
