import type { DraftActor } from './actor-registry.ts';
import { foldName, isNearSpelling } from './spell.ts';

/** People by last name, so that a look-up does not go through all of them. */
export class PeopleIndex {
  private readonly byLast = new Map<string, DraftActor>();
  private readonly byFolded = new Map<string, DraftActor>();
  private readonly byInitial = new Map<string, DraftActor[]>();
  private readonly found = new Map<string, DraftActor[]>();

  add(actor: DraftActor): void {
    const { last } = actor;
    if (last === undefined) return;
    const folded = foldName(last);
    if (!this.byLast.has(last)) this.byLast.set(last, actor);
    if (!this.byFolded.has(folded)) this.byFolded.set(folded, actor);
    const initial = folded.charAt(0);
    this.byInitial.set(initial, [...(this.byInitial.get(initial) ?? []), actor]);
    this.found.clear();
  }

  /** By the very spelling. */
  exact(last: string): DraftActor | undefined {
    return this.byLast.get(last);
  }

  /** Whatever the case and the diacritics. */
  folded(last: string): DraftActor | undefined {
    return this.byFolded.get(foldName(last));
  }

  /** All whose last name is spelled nearly so, in the order in which they came up. */
  near(last: string): DraftActor[] {
    const known = this.found.get(last);
    if (known) return known;
    const near = (this.byInitial.get(foldName(last).charAt(0)) ?? []).filter((actor) =>
      isNearSpelling(actor.last ?? '', last),
    );
    this.found.set(last, near);
    return near;
  }
}
