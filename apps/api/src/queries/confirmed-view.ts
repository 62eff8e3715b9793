import type { AccountId } from '@parley/schema';
import { confirmedPart, countLeftOut, type LeftOut } from './confirmed-part.ts';
import { partsOf } from './dossier-parts.ts';
import { DossierView } from './dossier-view.ts';

/** A dossier as far as a person has confirmed it. */
export interface ConfirmedView {
  readonly view: DossierView;
  /** What that leaves out of these accounts, or of all. */
  readonly leftOut: (accounts?: readonly AccountId[]) => LeftOut;
}

const kept = new WeakMap<DossierView, ConfirmedView>();

/** The confirmed part of a dossier as the graph walks it; made once for each view. */
export function confirmedView(whole: DossierView): ConfirmedView {
  const before = kept.get(whole);
  if (before) return before;
  const part = confirmedPart(whole.dossier);
  const made: ConfirmedView = {
    view: new DossierView(partsOf(part, whole.digest)),
    leftOut: (accounts) => countLeftOut(whole.dossier, part, accounts),
  };
  kept.set(whole, made);
  return made;
}
