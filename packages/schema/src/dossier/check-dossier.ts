import type { Dossier } from './dossier.ts';
import type { Problem } from './problem.ts';
import { ownersOf } from './record-index.ts';
import {
  checkAnchorBounds,
  checkAnchorsOfAttestations,
  checkBlocks,
  checkPassages,
} from './rules/anchors.ts';
import { checkModes, checkStatements } from './rules/attestations.ts';
import {
  checkDiscrepancies,
  checkFigures,
  checkLineages,
  checkSharedText,
  checkVariants,
} from './rules/comparisons.ts';
import { checkIds, checkReferences } from './rules/ids.ts';
import { checkActors, checkParticipants } from './rules/talks.ts';

/** The rules that hold across records, each a function of the dossier and its ids. */
const rules = [
  checkIds,
  checkReferences,
  checkParticipants,
  checkActors,
  checkBlocks,
  checkAnchorBounds,
  checkAnchorsOfAttestations,
  checkPassages,
  checkModes,
  checkStatements,
  checkFigures,
  checkVariants,
  checkDiscrepancies,
  checkLineages,
  checkSharedText,
];

/** All problems of a dossier that can be seen without the texts, in the order of the rules. */
export function checkDossier(dossier: Dossier): Problem[] {
  const owners = ownersOf(dossier);
  return rules.flatMap((rule) => rule(dossier, owners));
}
