/** Ids that are taken; the same wish again gets the next number without a try of all before it. */
export class FreeIds {
  private readonly taken: Set<string>;
  private readonly turns = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  /** The id as wished, or with the first free number behind it. */
  take<Wish extends string>(wish: Wish): Wish {
    let turn = this.turns.get(wish) ?? 1;
    let id: string = turn === 1 ? wish : `${wish}-${turn}`;
    while (this.taken.has(id)) {
      turn += 1;
      id = `${wish}-${turn}`;
    }
    this.turns.set(wish, turn);
    this.taken.add(id);
    return id as Wish;
  }
}
