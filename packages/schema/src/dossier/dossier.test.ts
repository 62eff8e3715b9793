import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '../json-schema/to-json-schema.ts';
import { checkDossier } from './check-dossier.ts';
import { Dossier } from './dossier.ts';
import { ferryTalks } from './ferry-talks.fixture.ts';
import { fullTalks } from './full-talks.fixture.ts';
import { indexRecords, walkRecords } from './record-index.ts';

describe('a dossier', () => {
  it('survives JSON', async () => {
    const dossier = await ferryTalks();
    expect(Dossier.parse(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
  });

  it('refuses a field that no record has', async () => {
    const dossier = await ferryTalks();
    const result = Dossier.safeParse({ ...dossier, talks: { ...dossier.talks, mood: 'tense' } });
    expect(result.error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['mood'], path: ['talks'] },
    ]);
  });

  it('indexes every record with its account', async () => {
    const dossier = await ferryTalks();
    const index = indexRecords(dossier);
    expect(index.size).toBe([...walkRecords(dossier)].length);
    expect(index.get('quotation:b-1-1')).toEqual({
      id: 'quotation:b-1-1',
      path: ['attestations', 1, 'quotations', 0],
      account: 'account:b',
    });
    expect(index.get('topic:ferry')?.account).toBeUndefined();
  });
});

describe('the talks in which every field is filled in', () => {
  it('break no rule, so that they can stand for any dossier', async () => {
    expect(checkDossier(await fullTalks())).toEqual([]);
  });

  it('leave no field of any record out', async () => {
    const text = JSON.stringify(await fullTalks());
    const fields = new Set<string>();
    JSON.stringify(toJsonSchema(), function collect(this: unknown, key, value: unknown) {
      if (key === 'properties') for (const name of Object.keys(value as object)) fields.add(name);
      return value;
    });
    expect([...fields].filter((field) => !text.includes(`"${field}":`))).toEqual([]);
  });
});
