import { fileURLToPath } from 'node:url';
import { compare } from '@parley/collation';
import { findDossiers, readDossier } from '@parley/dossier';
import type { Dossier, Review } from '@parley/schema';
import { describe, expect, it } from 'vitest';

const folders = await findDossiers(fileURLToPath(new URL('../../../data', import.meta.url)));

it('finds the dossiers of this repository', () => {
  expect(folders.length).toBeGreaterThan(0);
});

function isUpheld(record: object): boolean {
  return !('review' in record) || (record as Reviewed).review.state !== 'rejected';
}

type Reviewed = { review: Review };

describe.each(folders)('the comparison of %s', (folder) => {
  const read = async (): Promise<Dossier> => {
    const outcome = await readDossier(folder);
    if (!outcome.ok) throw new Error(`${folder} does not pass its check.`);
    return outcome.dossier;
  };

  it('loses no statement, attestation, discrepancy, variant, figure or lineage', async () => {
    const dossier = await read();
    const { coverage, provenance, discrepancies, apparatus, figures, independence } = compare(dossier);
    const kept = {
      statements: coverage.bands.flatMap(({ statements }) => statements.map(({ statement }) => statement)),
      attestations: provenance.map(({ attestation }) => attestation),
      discrepancies: discrepancies.map(({ discrepancy }) => discrepancy),
      variants: apparatus.flatMap(({ variant }) => variant ?? []),
      figures: figures.flatMap((group) => group.figures.map(({ figure }) => figure)),
      lineages: independence.lineages.map(({ lineage }) => lineage),
    };
    for (const [list, ids] of Object.entries(kept)) {
      const recorded = dossier[list as keyof typeof kept].filter(isUpheld).map(({ id }) => id);
      expect({ list, ids: new Set(ids) }).toEqual({ list, ids: new Set(recorded) });
      expect(ids.length).toBe(recorded.length);
    }
  });

  it('gives no account more words to speak than it has', async () => {
    for (const { quoted, reported, narrated, told } of compare(await read()).voice.accounts) {
      expect(quoted + reported + narrated).toBeLessThanOrEqual(told);
    }
  });

  it('is the same with the records in reverse', async () => {
    const dossier = await read();
    const reversed = Object.entries(dossier).map(([list, records]) => [
      list,
      Array.isArray(records) ? records.toReversed() : records,
    ]);
    expect(compare(Object.fromEntries(reversed) as Dossier)).toEqual(compare(dossier));
  });
});
