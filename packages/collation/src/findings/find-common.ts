import type { AccountId, StatementId } from '@parley/schema';
import type { Coverage, StatementCoverage } from '../coverage/coverage.ts';
import type { AgreementFinding, OmissionFinding, UnknownSourceFinding } from './finding.ts';
import type { AccountProfile } from '../profiles/account-profile.ts';

/** How much the accounts have in common; nothing to find with fewer than two. */
export function findAgreement({ bands, totals }: Coverage): AgreementFinding | undefined {
  const rows = bands.flatMap(({ statements }) => statements);
  if (totals.length < 2 || rows.length === 0) return undefined;
  const byAll = rows.filter(({ carriedBy }) => carriedBy === totals.length);
  return {
    kind: 'agreement',
    part: 'coverage',
    records: byAll.map(({ statement }) => statement),
    statements: rows.length,
    carriedByAll: byAll.length,
    carriedByOne: rows.filter(({ carriedBy }) => carriedBy === 1).length,
    accounts: totals.length,
  };
}

/**
 * The statement that most independent lineages carry and yet not all accounts; of several that which fewest leave
 * out, and then the first of the matrix. An account that gives the same words to another speaker does not leave them
 * out.
 */
export function findOmission(
  { bands }: Coverage,
  profiles: readonly AccountProfile[],
  isGivenToAnother: (statement: StatementId, account: AccountId) => boolean,
): OmissionFinding | undefined {
  const rows = bands.flatMap(({ statements }) => statements);
  const read = profiles.filter(({ reportsRead }) => reportsRead).map(({ account }) => account);
  const leavingOut = ({ statement, cells }: StatementCoverage): AccountId[] => {
    const carriers = new Set(cells.map(({ account }) => account));
    return read.filter((account) => !carriers.has(account) && !isGivenToAnother(statement, account));
  };
  let most: StatementCoverage | undefined;
  for (const row of rows) {
    if (row.carriedBy < 2 || row.carriedBy === read.length) continue;
    const more = most && (row.independent - most.independent || row.carriedBy - most.carriedBy);
    if ((more === undefined || more > 0) && leavingOut(row).length > 0) most = row;
  }
  if (!most) return undefined;
  return {
    kind: 'omission',
    part: 'alone',
    records: [most.statement],
    statement: most.statement,
    carriedBy: most.carriedBy,
    independent: most.independent,
    leftOutBy: leavingOut(most),
  };
}

/** Accounts whose text does not name the outlet. */
export function findUnknownSources(profiles: readonly AccountProfile[]): UnknownSourceFinding | undefined {
  const unnamed = profiles.filter(({ sourceNamed }) => !sourceNamed);
  if (unnamed.length === 0) return undefined;
  const accounts = unnamed.map(({ account }) => account);
  return { kind: 'unknownSource', part: 'profiles', records: accounts, accounts };
}
