import { weighDossier } from '@parley/collation/weigh';
import type { Dossier } from '@parley/schema';
import type { TableName, Tables } from '../store/tables.ts';
import { countGroups } from './count-groups.ts';
import { projectAccounts } from './project-accounts.ts';
import { projectAttestations } from './project-attestations.ts';
import { projectComparisons } from './project-comparisons.ts';
import { projectDecisions } from './project-decisions.ts';
import { projectSearch } from './project-search.ts';
import { projectStatements } from './project-statements.ts';
import { projectTalks } from './project-talks.ts';

/** The rows of a dossier by table, in an order in which every row comes after those that it refers to. */
export type Projection = { readonly [Name in Exclude<TableName, 'dossiers'>]: readonly Tables[Name][] };

/** Turns a checked dossier into rows. */
export function projectDossier(dossier: Dossier): Projection {
  const weights = weighDossier(dossier);
  const rows = {
    ...projectTalks(dossier),
    ...projectAccounts(dossier),
    ...projectStatements(dossier, weights),
    ...projectAttestations(dossier),
    ...projectComparisons(dossier, weights),
    ...projectDecisions(dossier),
    ...projectSearch(dossier),
  };
  const counts = JSON.stringify(countGroups(rows));
  return { ...rows, talks: rows.talks.map((talks) => ({ ...talks, counts })) };
}
