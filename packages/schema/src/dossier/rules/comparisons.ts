import type { AccountId } from '../../ids.ts';
import type { Dossier } from '../dossier.ts';
import type { Problem } from '../problem.ts';
import type { RecordOwners } from '../record-index.ts';

/** An upper value stands with the bound "between" and there alone, above the lower one. */
export function checkFigures({ figures }: Dossier): Problem[] {
  return figures.flatMap(({ id, bound, value, upper }, index): Problem[] => {
    const fits = bound === 'between' ? upper !== undefined && upper > value : upper === undefined;
    if (fits) return [];
    return [
      {
        code: 'figure-bound',
        path: ['figures', index, upper === undefined ? 'bound' : 'upper'],
        message: `${id} has the bound "${bound}" and ${upper === undefined ? 'no upper value' : `the upper value ${upper}`}`,
        hint: 'The bound "between" has an upper value above the value; no other bound has one.',
      },
    ];
  });
}

/** Each account reads a variant once and with its own quotations; the base is one of the readings. */
export function checkVariants(dossier: Dossier, { owners }: RecordOwners): Problem[] {
  return dossier.variants.flatMap(({ id, readings, base }, place) => {
    const problems: Problem[] = repeated(readings.map(({ account }) => account)).map((reading) => ({
      code: 'reading-duplicate',
      path: ['variants', place, 'readings', reading, 'account'],
      message: `${readings[reading]?.account} reads ${id} twice`,
      hint: 'Put all quotations of one account into one reading.',
    }));
    for (const [reading, { account, quotations }] of readings.entries()) {
      for (const [spot, quotation] of quotations.entries()) {
        const owner = owners.get(quotation);
        if (owner && owner !== account) {
          problems.push(
            foreign(['variants', place, 'readings', reading, 'quotations', spot], quotation, owner),
          );
        }
      }
    }
    if (base && !readings.some(({ account }) => account === base)) {
      problems.push({
        code: 'reading-foreign',
        path: ['variants', place, 'base'],
        message: `The base of ${id} is ${base}, which has no reading of it`,
        hint: 'Name an account that has a reading, or leave the base out.',
      });
    }
    return problems;
  });
}

/** Each account stands in one reading of a discrepancy, which its own records bear out; one reading is no difference. */
export function checkDiscrepancies(dossier: Dossier, { owners }: RecordOwners): Problem[] {
  return dossier.discrepancies.flatMap(({ id, kind, readings }, place) => {
    const problems: Problem[] = [];
    // An account may differ from itself (headline against body), so only a repetition inside one reading is wrong.
    for (const [reading, { accounts, evidence }] of readings.entries()) {
      for (const spot of repeated(accounts)) {
        problems.push({
          code: 'reading-duplicate',
          path: ['discrepancies', place, 'readings', reading, 'accounts', spot],
          message: `${accounts[spot]} stands twice in a reading of ${id}`,
          hint: 'Name each account once.',
        });
      }
      for (const [spot, piece] of evidence.entries()) {
        const owner = owners.get(piece);
        if (owner && !accounts.includes(owner)) {
          problems.push(
            foreign(['discrepancies', place, 'readings', reading, 'evidence', spot], piece, owner),
          );
        }
      }
    }
    // One account can be at odds with itself or with its own page (fidelity), or be alone in what it leaves out.
    if (readings.length < 2 && kind !== 'fidelity' && kind !== 'omission') {
      problems.push({
        code: 'reading-alone',
        path: ['discrepancies', place, 'readings'],
        message: `${id} has one reading only`,
        hint: 'Add the reading of the other accounts; only fidelity and omission may stand alone.',
      });
    }
    return problems;
  });
}

/** A lineage has two members, or names the copy to which its one member goes back. */
export function checkLineages({ lineages }: Dossier): Problem[] {
  return lineages
    .map((lineage, index) => ({ lineage, index }))
    .filter(({ lineage }) => lineage.members.length < 2 && !lineage.copy)
    .map(({ lineage, index }) => ({
      code: 'lineage-alone',
      path: ['lineages', index, 'members'],
      message: `${lineage.id} has one member and names no copy`,
      hint: 'Add the other members, or the source of the copy.',
    }));
}

/** Shared text was measured on the texts that the accounts record today. */
export function checkSharedText({ accounts, sharedText }: Dossier): Problem[] {
  const digests = new Map(accounts.map(({ id, text }) => [id, text.digest]));
  return (sharedText?.texts ?? [])
    .map((text, index) => ({ ...text, index }))
    .filter(({ account, digest }) => digests.has(account) && digests.get(account) !== digest)
    .map(({ account, index }) => ({
      code: 'shared-text-stale',
      path: ['sharedText', 'texts', index, 'digest'],
      message: `The text of ${account} has changed since its shared text was measured`,
      hint: 'Run "dossier collate" with the texts again.',
    }));
}

function foreign(path: readonly (string | number)[], id: string, owner: AccountId): Problem {
  return {
    code: 'reading-foreign',
    path,
    message: `${id} belongs to ${owner}, which is not an account of this reading`,
    hint: 'Name a record of the same account, or move it to the reading where it belongs.',
  };
}

/** The places of items that stood earlier in the list. */
function repeated(items: readonly string[]): number[] {
  return items.flatMap((item, index) => (items.indexOf(item) < index ? [index] : []));
}
