import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Statement } from '../records/statement.ts';
import { ferryTalks } from './ferry-talks.fixture.ts';
import { linkRecords } from './link-records.ts';
import { walkReferences } from './walk-references.ts';

describe('a dossier walked by reference', () => {
  it('leads from a statement to its speaker and the organization behind', async () => {
    const records = linkRecords(await ferryTalks());
    const statement = records.get('statement:sails');
    expectTypeOf(statement).toEqualTypeOf<Statement | undefined>();
    const speaker = statement?.speaker && records.get(statement.speaker);
    expect(speaker?.represents && records.get(speaker.represents)?.name).toBe('North');
    expect(records.get('statement:none')).toBeUndefined();
  });

  it('leads back from a statement to all that names it', async () => {
    const records = linkRecords(await ferryTalks());
    expect(records.referencesTo('statement:sails').map(({ from, field }) => `${from} ${field}`)).toEqual([
      'attestation:a-1 statements',
      'attestation:b-1 statements',
      'variant:sails statements',
    ]);
    expect(records.referencesTo('quotation:a-1-1').map(({ from, field }) => `${from} ${field}`)).toEqual([
      'variant:sails readings.0.quotations',
      'attestation:a-1 quotations',
    ]);
  });

  it('knows every reference from both ends', async () => {
    const dossier = await ferryTalks();
    const records = linkRecords(dossier);
    for (const { to } of walkReferences(dossier)) {
      for (const reference of records.referencesTo(to)) {
        expect(records.referencesFrom(reference.from)).toContain(reference);
      }
      expect(records.referencesTo(to)).not.toEqual([]);
    }
    expect(records.referencesFrom('talks:ferry').map(({ to }) => to)).toEqual([
      'actor:north',
      'actor:lind',
      'topic:ferry',
    ]);
  });
});
