/** Says which of two comes first: negative for the first, positive for the second, 0 for neither. */
export type Order<Item> = (first: Item, second: Item) => number;

/** Texts by code unit: the same on every machine, unlike a locale's order. */
export function byText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** By a number of each, the smallest first. */
export function smallest<Item>(numberOf: (item: Item) => number): Order<Item> {
  return (first, second) => numberOf(first) - numberOf(second);
}

/** By a number of each, the greatest first. */
export function greatest<Item>(numberOf: (item: Item) => number): Order<Item> {
  return (first, second) => numberOf(second) - numberOf(first);
}

/** By a text of each. */
export function alphabetic<Item>(textOf: (item: Item) => string): Order<Item> {
  return (first, second) => byText(textOf(first), textOf(second));
}

/** The first order that tells the two apart. */
export function inTurn<Item>(...orders: Order<Item>[]): Order<Item> {
  return (first, second) => {
    for (const order of orders) {
      const found = order(first, second);
      if (found !== 0) return found;
    }
    return 0;
  };
}
