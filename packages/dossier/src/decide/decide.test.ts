import { walkReferences, type Dossier, type StatementId } from '@parley/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeRecords } from '../edit/change-records.ts';
import { digestDossier } from '../folder/digest-dossier.ts';
import { copyOfLakeAccord } from '../lake-accord.fixture.ts';
import { readDossier } from '../read-dossier.ts';
import { mergeStatements } from './decide.ts';

async function read(folder: string): Promise<Dossier> {
  const outcome = await readDossier(folder);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  return outcome.dossier;
}

const names = (dossier: Dossier, id: string): number =>
  walkReferences(dossier).filter(({ to }) => to === id).length;

it('leaves nothing that names a merged statement, and loses no report, whichever are merged', async () => {
  const whole = await read(copyOfLakeAccord());
  const ids = whole.statements.map(({ id }) => id);
  const some = fc.subarray(ids, { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(some, async ([keep = ids[0], ...merged]) => {
      const folder = copyOfLakeAccord();
      const before = await digestDossier(folder);
      const gone = new Set<StatementId>(merged);
      const outcome = await changeRecords(folder, mergeStatements(whole, keep as StatementId, gone));
      // Some statements cannot be one by the rules of the dossier; then all is as it was.
      expect(outcome.ok).toBe((await digestDossier(folder)) !== before);
      const after = await read(folder);
      const left = outcome.ok ? merged : [];
      expect(left.map((id) => names(after, id))).toEqual(left.map(() => 0));
      expect(after.statements).toHaveLength(whole.statements.length - left.length);
      expect(after.attestations.map(({ id }) => id)).toEqual(whole.attestations.map(({ id }) => id));
      const twice = after.attestations.filter(
        ({ statements }) => new Set(statements).size < statements.length,
      );
      expect(twice).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

it('gives the statement that is kept what the merged ones counter, are about and are said to', async () => {
  const folder = copyOfLakeAccord();
  const changes = [
    { id: 'statement:treaties-be-kept', field: ['counters'], value: ['statement:closed-season-late'] },
    {
      id: 'statement:closed-season-late',
      field: ['counters'],
      value: [
        'statement:closed-season-broken',
        'statement:treaties-be-kept',
        'statement:boats-held-lawfully',
      ],
    },
    { id: 'statement:boats-first', field: ['counters'], value: ['statement:closed-season-broken'] },
  ] as const;
  expect(await changeRecords(folder, changes)).toEqual({ ok: true });
  const keep = 'statement:treaties-be-kept';
  const merged = new Set(['statement:closed-season-late', 'statement:boats-first'] as const);
  expect(await changeRecords(folder, mergeStatements(await read(folder), keep, merged))).toEqual({
    ok: true,
  });
  const { statements } = await read(folder);
  expect(statements.find(({ id }) => id === keep)).toMatchObject({
    topics: ['topic:water', 'topic:boats'],
    audience: ['actor:varnholt'],
    counters: ['statement:closed-season-broken', 'statement:boats-held-lawfully'],
  });
});

it('leaves the statement that is kept its own audience', async () => {
  const folder = copyOfLakeAccord();
  const keep = 'statement:boats-first';
  const other = 'statement:treaties-be-kept';
  const audience = { id: other, field: ['audience'], value: ['actor:tarrow'] } as const;
  expect(await changeRecords(folder, [audience])).toEqual({ ok: true });
  const changes = mergeStatements(await read(folder), keep, new Set([other]));
  expect(await changeRecords(folder, changes)).toEqual({ ok: true });
  const { statements } = await read(folder);
  expect(statements.find(({ id }) => id === keep)?.audience).toEqual(['actor:varnholt']);
});
