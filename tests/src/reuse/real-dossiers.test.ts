import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDossiers, readDossier } from '@parley/dossier';
import {
  findExporter,
  fromNinjs,
  fromTei,
  readDiscrepanciesCsv,
  readStatementsCsv,
} from '@parley/schema/exporters';
import { fromJsonLd, toJsonLd } from '@parley/schema/json-ld';
import { toFileJsonSchema, type DossierFileKind } from '@parley/schema/json-schema';
import { describe, expect, it } from 'vitest';

const folders = await findDossiers(join(import.meta.dirname, '../../../data'));

async function dossierAt(folder: string) {
  const read = await readDossier(folder);
  if (!read.ok) throw new Error(`${folder} has problems`);
  return read.dossier;
}

describe.each(folders)('the dossier %s', (folder) => {
  it('comes back whole from JSON-LD, and its statements and discrepancies from tables', async () => {
    const dossier = await dossierAt(folder);
    expect(fromJsonLd(JSON.parse(JSON.stringify(toJsonLd(dossier))))).toEqual({
      ok: true,
      dossier,
      steps: [],
    });
    const write = (format: string): string => findExporter(format)?.write(dossier) ?? '';
    expect(readStatementsCsv(write('statements-csv'))).toEqual({ ok: true, records: dossier.statements });
    expect(readDiscrepanciesCsv(write('discrepancies-csv'))).toEqual({
      ok: true,
      records: dossier.discrepancies,
    });
  });

  it('has all its readings in TEI and all its accounts in ninjs', async () => {
    const dossier = await dossierAt(folder);
    const tei = fromTei(findExporter('tei')?.write(dossier) ?? '');
    expect(tei.ok && tei.entries.map(({ readings }) => readings.length)).toEqual(
      dossier.variants.map(({ readings }) => readings.length),
    );
    const ninjs = fromNinjs(JSON.parse(findExporter('ninjs')?.write(dossier) ?? ''));
    expect(ninjs.ok && ninjs.draft.accounts.map(({ siglum }) => siglum)).toEqual(
      dossier.accounts.map(({ siglum }) => siglum),
    );
  });

  it('names in every file the JSON Schema of its kind, which is there', async () => {
    const files: [file: string, kind: DossierFileKind][] = [
      ['dossier.yaml', 'dossier'],
      ['statements.yaml', 'statements'],
      ['variants.yaml', 'variants'],
      ['discrepancies.yaml', 'discrepancies'],
      ['lineages.yaml', 'lineages'],
      ['shared-text.yaml', 'shared-text'],
      ...(await dossierAt(folder)).accounts.map(({ id }): [string, DossierFileKind] => [
        `accounts/${id.slice('account:'.length)}.yaml`,
        'account',
      ]),
    ];
    for (const [file, kind] of files) {
      const path = join(folder, file);
      const head = (await readFile(path, 'utf8')).split('\n', 2).join('\n');
      const named = /^# yaml-language-server: \$schema=(\S+)$/m.exec(head)?.[1];
      expect(`${file} ${named}`).toMatch(new RegExp(`json-schema/files/${kind}\\.schema\\.json$`));
      const schema: unknown = JSON.parse(await readFile(join(path, '..', named ?? ''), 'utf8'));
      expect(schema).toEqual(toFileJsonSchema(kind));
    }
  });
});
