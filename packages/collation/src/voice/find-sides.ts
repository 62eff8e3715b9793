import type { ActorId, Dossier } from '@parley/schema';

/** The sides of the talks and who speaks for them. */
export interface Sides {
  /** In the order of the talks' participants. */
  principals: ActorId[];
  /** The side for which an actor speaks, or null where it speaks for no principal. */
  sideOf(actor: ActorId): ActorId | null;
}

/**
 * A side is what a principal of the talks represents in the end: a minister's ministry's state. An actor belongs to
 * the side at the root of its own chain of `represents`.
 */
export function findSides({ actors, talks }: Dossier): Sides {
  const represents = new Map(actors.map((actor) => [actor.id, actor.represents]));
  const rootOf = (actor: ActorId): ActorId => {
    const met = new Set([actor]);
    let current = actor;
    for (;;) {
      const next = represents.get(current);
      // An unchecked dossier may have actors that represent each other.
      if (next === undefined || met.has(next)) return current;
      met.add(next);
      current = next;
    }
  };
  const principals = new Set(
    talks.participants.filter(({ role }) => role === 'principal').map(({ actor }) => rootOf(actor)),
  );
  return {
    principals: [...principals],
    sideOf(actor) {
      const root = rootOf(actor);
      return principals.has(root) ? root : null;
    },
  };
}
