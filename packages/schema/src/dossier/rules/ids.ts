import { kindOf } from '../../ids.ts';
import type { Dossier } from '../dossier.ts';
import type { Problem } from '../problem.ts';
import type { RecordOwners } from '../record-index.ts';
import { findReferences } from '../walk-references.ts';

/** Ids and sigla are unique. */
export function checkIds(dossier: Dossier, { repeated }: RecordOwners): Problem[] {
  const problems = repeated.map(({ id, path }): Problem => ({
    code: 'id-duplicate',
    path: [...path, 'id'],
    message: `The id ${id} is used twice`,
    hint: 'Give this record an id of its own, and check which of the two the references mean.',
  }));
  const seenSigla = new Map<string, string>();
  for (const [index, { id, siglum }] of dossier.accounts.entries()) {
    const other = seenSigla.get(siglum);
    if (other !== undefined) {
      problems.push({
        code: 'siglum-duplicate',
        path: ['accounts', index, 'siglum'],
        message: `${id} has the siglum ${siglum}, which ${other} has already`,
        hint: 'Give each account a siglum of its own.',
      });
    }
    seenSigla.set(siglum, id);
  }
  return problems;
}

/** Every reference leads to a record. */
export function checkReferences(dossier: Dossier, { owners }: RecordOwners): Problem[] {
  return findReferences(dossier, (id) => !owners.has(id)).map(({ to, path }) => ({
    code: 'reference-dangling',
    path,
    message: `There is no ${kindOf(to)} ${to} in this dossier`,
    hint: `Add the ${kindOf(to)} or name one that exists.`,
  }));
}
