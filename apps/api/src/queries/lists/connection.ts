/** One page of a list, in Relay's form. */
export interface Connection<Item> {
  readonly edges: { readonly node: Item; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counts only when it is asked. */
  readonly totalCount: () => number | Promise<number>;
}

/** Whether something lies before and after a page. */
export interface Beyond {
  readonly before: boolean;
  readonly after: boolean;
}

/** Makes a page out of its edges and what lies before and after them. */
export function connectionOf<Item>(
  edges: Connection<Item>['edges'],
  beyond: Beyond,
  totalCount: Connection<Item>['totalCount'],
): Connection<Item> {
  return { edges, pageInfo: new PageInfo(edges, beyond), totalCount };
}

/** Its cursors are taken where they are asked for, since some edges write theirs only then. */
class PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly { readonly cursor: string }[];

  constructor(edges: readonly { readonly cursor: string }[], { before, after }: Beyond) {
    this.hasNextPage = after;
    this.hasPreviousPage = before;
    this.#edges = edges;
  }

  get startCursor(): string | null {
    return this.#edges.at(0)?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}
