import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffDossiers } from './diff-dossiers.ts';
import type { Dossier } from './dossier.ts';
import { ferryTalks } from './ferry-talks.fixture.ts';

async function changed(change: (dossier: Dossier) => void) {
  const after = await ferryTalks();
  change(after);
  return diffDossiers(await ferryTalks(), after);
}

const shown = ({ changes }: ReturnType<typeof diffDossiers>) =>
  changes.map(({ change, id }) => `${change} ${id}`);

describe('the difference of two versions of a dossier', () => {
  it('is nothing for the same version, in whatever order its records stand', async () => {
    const diff = await changed((dossier) => {
      dossier.attestations.reverse();
      dossier.accounts.reverse();
    });
    expect(diff).toEqual({ changes: [], sharedText: false });
  });

  it('tells what was added, withdrawn and corrected', async () => {
    const diff = await changed((dossier) => {
      dossier.topics.push({ id: 'topic:price', label: 'The price' });
      dossier.lineages = [];
      for (const figure of dossier.figures) figure.value = 41;
      dossier.sharedText = { texts: [], pairs: [] };
    });
    expect(shown(diff)).toEqual(['added topic:price', 'withdrawn lineage:post', 'corrected figure:a-1']);
    expect(diff.changes.at(-1)).toMatchObject({ fields: [{ path: ['value'], before: 40, after: 41 }] });
    expect(diff.sharedText).toBe(true);
  });

  it('takes a quotation as a record of its own', async () => {
    const diff = await changed((dossier) => {
      for (const { quotations } of dossier.attestations) for (const each of quotations) each.language = 'sv';
      dossier.attestations[1]?.quotations.splice(0);
    });
    expect(shown(diff)).toEqual(['withdrawn quotation:b-1-1', 'corrected quotation:a-1-1']);
  });

  it('tells a list that grew as a whole, and a field that came or went', async () => {
    const diff = await changed((dossier) => {
      for (const statement of dossier.statements) {
        statement.audience.push('actor:north');
        delete statement.speaker;
      }
    });
    expect(diff.changes).toMatchObject([
      {
        fields: [
          { path: ['speaker'], before: 'actor:lind', after: undefined },
          { path: ['audience'], before: [], after: ['actor:north'] },
        ],
      },
    ]);
  });

  it('is the same seen from the other side, with added and withdrawn changing places', async () => {
    const ferry = await ferryTalks();
    const lists = ['topics', 'figures', 'mentions', 'lineages', 'attestations'] as const;
    const version = fc.subarray([...lists]).map((dropped) => {
      const dossier = structuredClone(ferry);
      for (const list of dropped) dossier[list] = [];
      return dossier;
    });
    fc.assert(
      fc.property(version, version, (before, after) => {
        const there = diffDossiers(before, after).changes;
        const back = diffDossiers(after, before).changes;
        const ids = (changes: typeof there, kind: string) =>
          changes.filter(({ change }) => change === kind).map(({ id }) => id);
        expect(ids(there, 'added')).toEqual(ids(back, 'withdrawn'));
        expect(ids(there, 'withdrawn')).toEqual(ids(back, 'added'));
        expect(there.length).toBe(back.length);
      }),
    );
  });
});
