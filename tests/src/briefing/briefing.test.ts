import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { findDossiers, readDossier } from '@parley/dossier';
import type { Dossier } from '@parley/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBriefing, type Run } from './make-briefing.ts';
import { readWords, withoutSpace } from './read-words.ts';

const data = join(import.meta.dirname, '../../../data');
const folders = await findDossiers(data);

async function openDossier(folder: string): Promise<Dossier> {
  const read = await readDossier(folder);
  if (!read.ok) throw new Error(`${folder} is broken`);
  return read.dossier;
}

describe.each(folders)('the briefing of %s', (folder) => {
  let dossier: Dossier;
  let run: Run;
  let words: string;
  beforeAll(async () => {
    dossier = await openDossier(folder);
    run = await makeBriefing(['--talks', dossier.talks.id]);
    words = await readWords(run.pdf);
  });

  const missing = (texts: readonly string[]) => texts.filter((text) => !words.includes(withoutSpace(text)));

  it('ends with the path, the number of pages and the digest of the file', () => {
    expect(run.exitCode).toBe(0);
    // Nothing is said but which characters are printed as their code points.
    expect(run.stderr).toMatch(/^(?:No font has .*\n)*$/u);
    const digest = createHash('sha256').update(run.pdf).digest('hex');
    expect(run.stdout).toMatch(new RegExp(`briefing\\.pdf  \\d+ pages  sha256:${digest}\\n$`));
  });

  it('has every statement', () => {
    expect(dossier.statements.length).toBeGreaterThan(0);
    expect(missing(dossier.statements.map(({ gist }) => gist))).toEqual([]);
  });

  it('has every quotation, word for word', () => {
    const quotations = dossier.attestations.flatMap(({ quotations: quoted }) =>
      quoted.map(({ words: printed }) => printed),
    );
    expect(quotations.length).toBeGreaterThan(0);
    expect(missing(quotations)).toEqual([]);
  });

  it('has every discrepancy with its readings and explanation', () => {
    expect(dossier.discrepancies.length).toBeGreaterThan(0);
    expect(
      missing(
        dossier.discrepancies.flatMap(({ title, readings, explanation }) => [
          title,
          explanation,
          ...readings.map(({ gist }) => gist),
        ]),
      ),
    ).toEqual([]);
  });

  it('has every attestation with its digest', () => {
    expect(missing(dossier.attestations.map(({ passage }) => passage.digest.replace('sha256:', '')))).toEqual(
      [],
    );
  });

  it('is the same, byte for byte, in another time zone and locale', async () => {
    const other = await makeBriefing(['--talks', dossier.talks.id], {
      TZ: 'Pacific/Auckland',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
    });
    expect(other.pdf.length).toBeGreaterThan(0);
    expect(Buffer.compare(other.pdf, run.pdf)).toBe(0);
  });
});
