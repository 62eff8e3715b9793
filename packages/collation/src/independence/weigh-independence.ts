import type { LineageId } from '@parley/schema';
import { alphabetic, greatest, inTurn } from '../selection/order.ts';
import type { Selection } from '../selection/selection.ts';
import type { ComparedSharedText } from './compare-shared-text.ts';
import { drawTies } from './draw-ties.ts';
import type { SuggestedLineage } from './lineage-tie.ts';
import type { ComparedLineage, Independence } from './independence.ts';
import type { Copies } from './trace-copies.ts';

/** How independent the accounts are: shared text, lineages, and how many witnesses that leaves. */
export function weighIndependence(
  selection: Selection,
  copies: Copies,
  { state, shares, runs }: ComparedSharedText,
  suggested: readonly SuggestedLineage[],
): Independence {
  return {
    sharedText: state,
    shares,
    runs,
    lineages: lineagesOf(selection),
    ties: drawTies(selection, suggested),
    suggested: [...suggested],
    groups: copies.groups,
    independentLineages: copies.groups.length,
  };
}

function lineagesOf({ dossier, lineages, places }: Selection): ComparedLineage[] {
  const recorded = new Map(dossier.lineages.map((lineage) => [lineage.id, lineage]));
  const isNarrowed = (id: LineageId): boolean => {
    const { members = [], evidence = [] } = recorded.get(id) ?? {};
    return [members, ...evidence.map(({ passages }) => passages)]
      .flat()
      .some(({ account }) => !places.has(account));
  };
  return lineages
    .map(({ id, title, copy, inferred, strength, members, evidence }) => ({
      lineage: id,
      title,
      copy: copy ?? null,
      inferred,
      strength,
      narrowed: isNarrowed(id),
      members: members.map(({ account, passages }) => ({ account, whole: passages.length === 0, passages })),
      evidence: evidence.map((piece) => ({
        ...piece,
        passages: piece.passages.filter(({ account }) => places.has(account)),
      })),
    }))
    .toSorted(
      inTurn(
        greatest(({ members }) => members.length),
        alphabetic(({ lineage }) => lineage),
      ),
    );
}
