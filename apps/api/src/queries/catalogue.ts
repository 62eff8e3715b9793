/** Records of one kind: all in the order of the dossier, and each by its id; made when the first of them is asked for. */
export class Catalogue<Item extends { readonly recordId: string }> {
  readonly #make: () => readonly Item[];
  #all: readonly Item[] | undefined;
  #byId: Map<string, Item> | undefined;

  constructor(make: () => readonly Item[]) {
    this.#make = make;
  }

  get all(): readonly Item[] {
    return (this.#all ??= this.#make());
  }

  /** The record with this id, if there is one. */
  get(id: string | undefined): Item | undefined {
    if (id === undefined) return undefined;
    this.#byId ??= new Map(this.all.map((item) => [item.recordId, item]));
    return this.#byId.get(id);
  }

  /** The record that a reference names. A checked dossier has it, so its absence is a bug. */
  mustGet(id: Item['recordId']): Item {
    const item = this.get(id);
    if (item === undefined) throw new Error(`The dossier has no ${id}`);
    return item;
  }

  /** The records that references name, in their order. */
  pick(ids: readonly Item['recordId'][]): Item[] {
    return ids.map((id) => this.mustGet(id));
  }
}

/** Items under each of their keys, in the order given. */
export function groupBy<Key, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
