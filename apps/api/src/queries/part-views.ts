import { confirmedPart, upheldPart } from '@parley/collation';
import type { AccountId, Dossier } from '@parley/schema';
import { countLeftOut, type LeftOut } from './count-left-out.ts';
import { partsOf } from './dossier-parts.ts';
import { DossierView } from './dossier-view.ts';

/** A dossier as far as a person has confirmed it. */
export interface ConfirmedView {
  readonly view: DossierView;
  /** What that leaves out of these accounts, or of all, beside what a person rejected. */
  readonly leftOut: (accounts?: readonly AccountId[]) => LeftOut;
}

const keptUpheld = new WeakMap<DossierView, DossierView>();
const keptConfirmed = new WeakMap<DossierView, ConfirmedView>();

/** A dossier without what a person rejected, as the graph walks it; made once for each view. */
export function upheldView(whole: DossierView): DossierView {
  const before = keptUpheld.get(whole);
  if (before) return before;
  const made = viewOf(upheldPart(whole.dossier), whole);
  keptUpheld.set(whole, made);
  return made;
}

/** The confirmed part of a dossier as the graph walks it; made once for each view. */
export function confirmedView(whole: DossierView): ConfirmedView {
  const before = keptConfirmed.get(whole);
  if (before) return before;
  const upheld = upheldPart(whole.dossier);
  const part = confirmedPart(upheld);
  const made: ConfirmedView = {
    view: viewOf(part, whole),
    leftOut: (accounts) => countLeftOut(upheld, part, accounts),
  };
  keptConfirmed.set(whole, made);
  return made;
}

function viewOf(part: Dossier, whole: DossierView): DossierView {
  return part === whole.dossier ? whole : new DossierView(partsOf(part, whole.digest));
}
