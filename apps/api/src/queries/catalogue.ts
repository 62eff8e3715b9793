/** Records of one kind: all in the order of the dossier, and each by its id. */
export class Catalogue<Item extends { readonly recordId: string }> {
  readonly all: readonly Item[];
  #byId: Map<string, Item> | undefined;

  constructor(all: readonly Item[]) {
    this.all = all;
  }

  /** The record with this id, if there is one. */
  get(id: Item['recordId'] | undefined): Item | undefined {
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
