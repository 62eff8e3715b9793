import { join } from 'node:path';
import { readDossier } from '@parley/dossier';
import type { Dossier } from '@parley/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBriefing } from './make-briefing.ts';
import {
  type LinkedPages,
  type PrintedLine,
  type PrintedLink,
  type PrintedPlace,
  readLinks,
} from './read-links.ts';

const folder = join(import.meta.dirname, '../../../data/lake-accord-2031');

const slugOf = (id: string) => id.slice(id.indexOf(':') + 1);

const leads = (links: readonly PrintedLink[], to: PrintedPlace) =>
  links.some((link) => link.to.page === to.page && Math.abs(link.to.yPt - to.yPt) < 0.5);

describe('the links of the invented dossier', () => {
  let dossier: Dossier;
  let pages: LinkedPages;
  beforeAll(async () => {
    const read = await readDossier(folder);
    if (!read.ok) throw new Error(`${folder} is broken`);
    ({ dossier } = read);
    const { pdf } = await makeBriefing(['--talks', dossier.talks.id]);
    pages = await readLinks(pdf);
  });

  /** Where the provenance begins: on a page with its name under its headline. */
  const provenanceFrom = () => pages.lines.findLast(({ text }) => text === 'Provenance')?.page ?? 0;
  const matrixFrom = () => pages.lines.find(({ text }) => text === 'Who reports what')?.page ?? 0;

  /** The place that leads to a row: the next one over its first line. */
  function placeOver(line: PrintedLine | undefined, name: string): PrintedPlace {
    const [place] = pages.places
      .filter(({ page, yPt }) => line && page === line.page && yPt > line.yPt && yPt < line.yPt + 30)
      .toSorted((one, other) => one.yPt - other.yPt);
    if (!place) throw new Error(`No link can lead to ${name}`);
    return place;
  }

  const rowOfStatement = (gist: string) =>
    placeOver(
      pages.lines.find(({ page, text }) => page >= matrixFrom() && text.includes(gist.slice(0, 24))),
      gist,
    );
  const rowOfAttestation = (id: string) =>
    placeOver(
      pages.lines.find(({ page, text }) => page >= provenanceFrom() && text.startsWith(slugOf(id))),
      id,
    );

  /** What stands between a row's upper edge and that of the next. */
  function within<Item extends { page: number; yPt: number }>(
    row: PrintedPlace,
    items: readonly Item[],
  ): Item[] {
    const next = Math.max(
      0,
      ...pages.places.filter(({ page, yPt }) => page === row.page && yPt < row.yPt - 1).map(({ yPt }) => yPt),
    );
    return items.filter(({ page, yPt }) => page === row.page && yPt < row.yPt && yPt > next - 4);
  }

  it('lead from each finding, and from each entry of the contents, to the page that they name', () => {
    const naming = pages.links.filter(({ words }) => /^p\. ?\d+$/u.test(words));
    expect(naming.length).toBeGreaterThan(4);
    expect(naming.filter(({ words, to }) => Number(/\d+/u.exec(words)) !== to.page)).toEqual([]);
    const contradiction = dossier.discrepancies.find(({ status }) => status === 'contradictory');
    const proof = pages.lines.find(
      ({ page, text }) => page > matrixFrom() && contradiction && text.includes(contradiction.title),
    );
    expect(
      leads(
        pages.links.filter(({ page }) => page === 1),
        placeOver(proof, 'the contradiction'),
      ),
    ).toBe(true);
  });

  it('lead from each statement to its attestations, of several in one account by way of the first', () => {
    const broken = dossier.attestations.flatMap(({ id, account, statements }) =>
      statements.filter((statement) => {
        const gist = dossier.statements.find((one) => one.id === statement)?.gist ?? '';
        const links = within(rowOfStatement(gist), pages.links);
        const beside = dossier.attestations.filter(
          (other) => other.account === account && other.statements.includes(statement),
        );
        const further = beside
          .filter((other) => leads(links, rowOfAttestation(other.id)))
          .flatMap((other) => within(rowOfAttestation(other.id), pages.links));
        return !leads([...links, ...further], rowOfAttestation(id));
      }),
    );
    expect(broken).toEqual([]);
  });

  it('lead from each attestation, with its place in the account and its digest, back to its statements', () => {
    for (const { id, statements, passage } of dossier.attestations) {
      const row = rowOfAttestation(id);
      const words = within(row, pages.lines)
        .map(({ text }) => text)
        .join(' ');
      expect(words).toContain(`${passage.start}–${passage.end}`);
      expect(words).toContain(passage.digest.replace('sha256:', ''));
      for (const statement of statements) {
        const gist = dossier.statements.find((one) => one.id === statement)?.gist ?? '';
        expect(leads(within(row, pages.links), rowOfStatement(gist)), `${id} to ${statement}`).toBe(true);
      }
    }
  });

  it('lead from the name of an attestation, wherever it stands as evidence, to its row', () => {
    const named = pages.links.filter(({ words }) => /^[a-c]-\d\d$/u.test(words));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((link) => !leads([link], rowOfAttestation(`attestation:${link.words}`)))).toEqual([]);
  });
});
