import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** As much of a dossier as is multiplied; its schema is that of packages/schema. */
export interface Dossier {
  talks: { id: string };
  accounts: { id: string; siglum: string }[];
  attestations: { account: string }[];
  figures: { account: string }[];
  mentions: { account: string }[];
  statements: object[];
  variants: object[];
  discrepancies: object[];
  lineages: object[];
  sharedText?: { texts: object[]; pairs: object[]; cues?: object[]; unmarked?: object[] };
  [other: string]: unknown;
}

// Records that each copy has of its own; actors, sources and topics are common to all.
const own =
  /"(account|statement|attestation|quotation|figure|mention|variant|discrepancy|lineage):([^"\s]+)"/g;
const lists = [
  'accounts',
  'attestations',
  'figures',
  'mentions',
  'statements',
  'variants',
  'discrepancies',
  'lineages',
] as const;

/**
 * Real talks told so many times over, each time by accounts of their own with their own statements: as long as
 * wanted, and made of words, tables and figures as they come.
 */
export function multiplyTalks(dossier: Dossier, times: number, slug: string): Dossier {
  const copies = Array.from({ length: times }, (_, copy) => {
    const renamed = JSON.stringify(dossier).replaceAll(own, `"$1:$2-${copy}"`);
    return JSON.parse(renamed) as Dossier;
  });
  const joined = Object.fromEntries(
    lists.map((list) => [list, copies.flatMap((copy): unknown[] => copy[list])]),
  ) as Pick<Dossier, (typeof lists)[number]>;
  joined.accounts.forEach((account, index) => (account.siglum = siglumOf(index)));
  const measured = copies.flatMap(({ sharedText }) => sharedText ?? []);
  const sharedText = dossier.sharedText && {
    texts: measured.flatMap(({ texts }) => texts),
    pairs: measured.flatMap(({ pairs }) => pairs),
    cues: measured.flatMap(({ cues = [] }) => cues),
    unmarked: measured.flatMap(({ unmarked = [] }) => unmarked),
  };
  return {
    ...dossier,
    ...joined,
    ...(sharedText && { sharedText }),
    talks: { ...dossier.talks, id: `talks:${slug}` },
  };
}

/** Writes a dossier as its files; JSON is YAML. */
export async function writeTalks(dossier: Dossier, folder: string): Promise<void> {
  const { accounts, attestations, figures, mentions, statements, variants, discrepancies, lineages } =
    dossier;
  const { schemaVersion, talks, topics, actors, sources, sharedText } = dossier;
  const write = (name: string, value: object): Promise<void> =>
    writeFile(join(folder, name), `${JSON.stringify(value, null, 1)}\n`);
  await mkdir(join(folder, 'accounts'), { recursive: true });
  await write('dossier.yaml', { schemaVersion, talks, topics, actors, sources });
  await write('statements.yaml', { statements });
  await write('variants.yaml', { variants });
  await write('discrepancies.yaml', { discrepancies });
  await write('lineages.yaml', { lineages });
  if (sharedText) await write('shared-text.yaml', { sharedText });
  for (const account of accounts) {
    const belongs = <Row extends { account: string }>(rows: readonly Row[]): Omit<Row, 'account'>[] =>
      rows.filter((row) => row.account === account.id).map(({ account: _account, ...row }) => row);
    await write(`accounts/${account.siglum}.yaml`, {
      account,
      attestations: belongs(attestations),
      figures: belongs(figures),
      mentions: belongs(mentions),
    });
  }
}

/** A, B, … Z, AA, AB, … */
function siglumOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : siglumOf(Math.floor(index / 26) - 1) + last;
}
