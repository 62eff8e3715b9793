import type { Selection } from '../selection/selection.ts';
import { compareSharedText, type ComparedSharedText } from './compare-shared-text.ts';
import { suggestLineages, type LineageDraft } from './suggest-lineages.ts';
import { traceCopies, type Copies } from './trace-copies.ts';

/** What shows that accounts go back to the same copies. */
export interface Dependence {
  sharedText: ComparedSharedText;
  /** What shared text suggests beside the recorded lineages. */
  lineages: LineageDraft[];
  copies: Copies;
}

/** Traces the copies that accounts go back to: by recorded lineages and, where asked, those that shared text suggests. */
export function traceDependence(selection: Selection, suggesting: boolean): Dependence {
  const sharedText = compareSharedText(selection);
  const lineages = suggesting ? suggestLineages(selection, sharedText) : [];
  const copies = traceCopies(
    selection,
    lineages.map(({ lineage }) => lineage),
  );
  return { sharedText, lineages, copies };
}
