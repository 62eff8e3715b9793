import { kindOf, type RecordId } from '../../ids.ts';
import type { Dossier } from '../dossier.ts';
import type { Problem } from '../problem.ts';
import { indexRecords, walkRecords } from '../record-index.ts';
import { walkReferences } from '../walk-references.ts';

/** Ids and sigla are unique. */
export function checkIds(dossier: Dossier): Problem[] {
  const problems: Problem[] = [];
  const seenIds = new Set<RecordId>();
  for (const { id, path } of walkRecords(dossier)) {
    if (seenIds.has(id)) {
      problems.push({
        code: 'id-duplicate',
        path: [...path, 'id'],
        message: `The id ${id} is used twice`,
        hint: 'Give this record an id of its own, and check which of the two the references mean.',
      });
    }
    seenIds.add(id);
  }
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
export function checkReferences(dossier: Dossier): Problem[] {
  const index = indexRecords(dossier);
  return walkReferences(dossier)
    .filter(({ to }) => !index.has(to))
    .map(({ to, path }) => ({
      code: 'reference-dangling',
      path,
      message: `There is no ${kindOf(to)} ${to} in this dossier`,
      hint: `Add the ${kindOf(to)} or name one that exists.`,
    }));
}
