import type { Dossier, StatementId } from '@parley/schema';
import { describe, expect, it } from 'vitest';
import { changeRecords } from '../edit/change-records.ts';
import { copyOfLakeAccord } from '../lake-accord.fixture.ts';
import { readDossier } from '../read-dossier.ts';
import { mergeInto, mergeStatements, touched } from './decide.ts';
import { splitOff, splitStatement } from './split-statement.ts';

async function read(folder: string): Promise<Dossier> {
  const outcome = await readDossier(folder);
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  return outcome.dossier;
}

function find<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

/** Parts reports from a statement, and gives the dossier before and after; it is sound in both. */
async function split(asked: StatementId, leaving: readonly string[], folder = copyOfLakeAccord()) {
  const before = await read(folder);
  const statement = find(before.statements, asked);
  const reports = leaving.map((id) => find(before.attestations, id));
  const { id, changes } = splitStatement(before, statement, reports, { review: touched });
  expect(await changeRecords(folder, changes)).toEqual({ ok: true });
  return { folder, before, after: await read(folder), id };
}

/** The statements of the variants and discrepancies that are others than they were. */
function renamed({ before, after }: { before: Dossier; after: Dossier }) {
  const pairs = [...before.variants, ...before.discrepancies].map((one) => {
    const { statements } = find<{ id: string; statements: StatementId[] }>(
      [...after.variants, ...after.discrepancies],
      one.id,
    );
    return { id: one.id, before: one.statements, statements };
  });
  return Object.fromEntries(
    pairs
      .filter((pair) => pair.before.join(' ') !== pair.statements.join(' '))
      .map((pair) => [pair.id, pair.statements]),
  );
}

describe('a statement that is parted', () => {
  it('shares the variants and discrepancies that rest on reports of both', async () => {
    const parted = await split('statement:lake-no-bank-account', ['attestation:b-03']);
    const both = ['statement:lake-no-bank-account', 'statement:lake-no-bank-account-own'];
    expect(renamed(parted)).toEqual({
      'variant:bank-account': both,
      'discrepancy:extent-of-the-bank-account': both,
    });
  });

  it('gives away those that rest on none of the reports that it keeps', async () => {
    const folder = copyOfLakeAccord();
    const [variant] = (await read(folder)).variants;
    if (!variant) throw new Error('There is no variant');
    const readings = variant.readings.filter(({ account }) => account !== 'account:c');
    expect(await changeRecords(folder, [{ id: variant.id, field: ['readings'], value: readings }])).toEqual({
      ok: true,
    });
    const parted = await split(
      'statement:lake-no-bank-account',
      ['attestation:a-04', 'attestation:b-03'],
      folder,
    );
    expect(renamed(parted)).toEqual({
      'variant:bank-account': ['statement:lake-no-bank-account-own'],
      'discrepancy:extent-of-the-bank-account': [
        'statement:lake-no-bank-account',
        'statement:lake-no-bank-account-own',
      ],
    });
  });

  it('shares what figures and mentions in its reports bear out, beside other statements', async () => {
    const water = await split('statement:upper-gate-opens', ['attestation:a-03']);
    const both = ['statement:upper-gate-opens', 'statement:upper-gate-opens-own'];
    expect(renamed(water)).toEqual({
      'discrepancy:when-the-gate-opens': both,
      'discrepancy:report-of-the-gate': both,
      'discrepancy:gate-left-out': both,
    });
    const headline = await split('statement:upper-gate-opens', ['attestation:a-01']);
    expect(renamed(headline)).toEqual({
      'discrepancy:promise-or-nothing-signed': ['statement:upper-gate-opens-own', 'statement:no-treaty'],
    });
  });

  it('keeps what an account without evidence may be given for', async () => {
    const folder = copyOfLakeAccord();
    const level = find((await read(folder)).discrepancies, 'discrepancy:who-says-the-level');
    const readings = level.readings.map(({ evidence, ...reading }) => ({
      ...reading,
      ...(reading.accounts.includes('account:a') && { evidence }),
    }));
    expect(await changeRecords(folder, [{ id: level.id, field: ['readings'], value: readings }])).toEqual({
      ok: true,
    });
    const parted = await split('statement:level-has-fallen', ['attestation:a-06'], folder);
    expect(renamed(parted)[level.id]).toEqual([
      'statement:level-has-fallen',
      'statement:level-has-fallen-own',
    ]);
  });

  it('is as it was once it is merged with its part again', async () => {
    for (const [id, leaving] of [
      ['statement:no-treaty', ['attestation:a-01', 'attestation:a-02']],
      ['statement:lake-no-bank-account', ['attestation:a-04', 'attestation:c-03']],
      ['statement:upper-gate-opens', ['attestation:a-01']],
      ['statement:boats-first', ['attestation:c-07']],
    ] as const) {
      const parted = await split(id, leaving);
      const merging = mergeStatements(parted.after, id, new Set([parted.id]));
      expect(await changeRecords(parted.folder, merging)).toEqual({ ok: true });
      expect(await read(parted.folder)).toEqual(parted.before);
    }
  });

  it('takes back a report that was parted in review', async () => {
    const folder = copyOfLakeAccord();
    const before = await read(folder);
    const statement = find(before.statements, 'statement:lake-no-bank-account');
    const report = find(before.attestations, 'attestation:b-03');
    expect(await changeRecords(folder, splitOff(before, report, statement))).toEqual({ ok: true });
    const parted = await read(folder);
    const own = find(parted.statements, `${statement.id}-own`);
    const merging = mergeInto(parted, find(parted.attestations, report.id), own, true, statement.id);
    expect(await changeRecords(folder, merging)).toEqual({ ok: true });
    const after = await read(folder);
    expect(after.statements).toEqual(before.statements);
    expect(renamed({ before, after })).toEqual({});
  });
});
