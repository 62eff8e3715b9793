import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How often a document selects something once more in the same place. Whether such fields can be merged takes
 * validation a comparison of each with each, and again of all that is inside them; so fields with selections count
 * through the fragments that are spread beside them, leaves where they are written.
 */
export function countRepeats(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const levels = new Map<string, ReadonlyMap<string, number>>();
  let repeats = 0;

  /** The fields with selections that a fragment brings to the place where it is spread, by name. */
  const levelOf = (name: string): ReadonlyMap<string, number> => {
    const known = levels.get(name);
    const fragment = fragments.get(name);
    if (known || !fragment) return known ?? new Map();
    levels.set(name, new Map());
    const level = new Map<string, number>();
    addSet(fragment.selectionSet, level, new Set());
    levels.set(name, level);
    return level;
  };

  const addSelection = (selection: SelectionNode, level: Map<string, number>, leaves: Set<string>): void => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return addSet(selection.selectionSet, level, leaves);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const { value: name } = selection.name;
      if (leaves.has(`...${name}`)) repeats += 1;
      leaves.add(`...${name}`);
      for (const [field, times] of levelOf(name)) count(level, field, times);
      return undefined;
    }
    const { value: name } = selection.alias ?? selection.name;
    if (selection.selectionSet) {
      count(level, name, 1);
      addSet(selection.selectionSet, new Map(), new Set());
    } else if (leaves.has(name)) repeats += 1;
    else leaves.add(name);
    return undefined;
  };

  const count = (level: Map<string, number>, name: string, times: number): void => {
    const before = level.get(name);
    repeats += before === undefined ? 0 : times;
    level.set(name, (before ?? 0) + times);
  };

  const addSet = (
    { selections }: SelectionSetNode,
    level: Map<string, number>,
    leaves: Set<string>,
  ): void => {
    for (const selection of selections) addSelection(selection, level, leaves);
  };

  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) levelOf(definition.name.value);
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      addSet(definition.selectionSet, new Map(), new Set());
    }
  }
  return repeats;
}
