import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '@parley/schema';

/** Writes a dossier as a folder for tests and benchmarks: JSON, which every reader of YAML reads. */
export function writeFolder(folder: string, dossier: Dossier): void {
  const { schemaVersion, talks, topics, actors, sources } = dossier;
  const { statements, variants, discrepancies, lineages, sharedText, decisions } = dossier;
  mkdirSync(join(folder, 'accounts'), { recursive: true });
  const write = (name: string, content: unknown): void => {
    writeFileSync(join(folder, name), JSON.stringify(content, null, 1));
  };
  write('dossier.yaml', { schemaVersion, talks, topics, actors, sources });
  write('statements.yaml', { statements });
  write('variants.yaml', { variants });
  write('discrepancies.yaml', { discrepancies });
  write('lineages.yaml', { lineages });
  write('shared-text.yaml', { sharedText });
  if (decisions) write('decisions.yaml', { decisions });
  for (const account of dossier.accounts) {
    const ofAccount = <Item extends { account: string }>(records: readonly Item[]) =>
      records
        .filter((record) => record.account === account.id)
        .map((record) => ({ ...record, account: undefined }));
    write(`accounts/${account.id.slice('account:'.length)}.yaml`, {
      account,
      attestations: ofAccount(dossier.attestations),
      figures: ofAccount(dossier.figures),
      mentions: ofAccount(dossier.mentions),
    });
  }
}
