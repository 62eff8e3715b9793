import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How large an operation or a fragment is, with the fragments inside it written out wherever they are spread. */
export interface Measures {
  /** Fields from the top to the deepest leaf. */
  readonly depth: number;
  /** Braces inside one another, in the text of its own. */
  readonly nesting: number;
  /** Lists and objects inside one another, in the argument where they go deepest. */
  readonly valueDepth: number;
  /** Values of all arguments and of what variables are without, those in lists and objects too, where they are written. */
  readonly values: number;
  /** UTF-16 code units of the longest of them. */
  readonly longest: number;
  /** How often fragments are spread. */
  readonly spreads: number;
  readonly aliases: number;
  readonly directives: number;
}

const nothing: Measures = {
  depth: 0,
  nesting: 0,
  valueDepth: 0,
  values: 0,
  longest: 0,
  spreads: 0,
  aliases: 0,
  directives: 0,
};

/**
 * Measures every operation and fragment of a document in one walk: each fragment is measured once, however often it is spread, so
 * that the time grows with the document's length alone. A fragment inside itself counts as empty there.
 */
export function measureDocument(document: DocumentNode): Measures[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Measures>();

  const measureFragment = (name: string): Measures => {
    const known = measured.get(name);
    const fragment = fragments.get(name);
    if (known || !fragment) return known ?? nothing;
    measured.set(name, nothing);
    const measures = withDirectives(measureSet(fragment.selectionSet), fragment);
    measured.set(name, measures);
    return measures;
  };

  const measureSelection = (selection: SelectionNode): Measures => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const measures = measureFragment(selection.name.value);
      return { ...measures, nesting: 0, values: 0, longest: 0, spreads: measures.spreads + 1 };
    }
    const inside = selection.selectionSet ? measureSet(selection.selectionSet) : nothing;
    if (selection.kind === Kind.INLINE_FRAGMENT) return inside;
    return {
      ...inside,
      depth: inside.depth + 1,
      ...addValues(inside, selection.arguments),
      aliases: inside.aliases + (selection.alias ? 1 : 0),
    };
  };

  const measureSet = ({ selections }: SelectionSetNode): Measures => {
    let { depth, nesting, valueDepth, values, longest, spreads, aliases, directives } = nothing;
    for (const selection of selections) {
      const measures = withDirectives(measureSelection(selection), selection);
      depth = Math.max(depth, measures.depth);
      valueDepth = Math.max(valueDepth, measures.valueDepth);
      values += measures.values;
      longest = Math.max(longest, measures.longest);
      spreads += measures.spreads;
      aliases += measures.aliases;
      directives += measures.directives;
      nesting = Math.max(nesting, measures.nesting);
    }
    return { depth, nesting: nesting + 1, valueDepth, values, longest, spreads, aliases, directives };
  };

  return document.definitions.map((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return measureFragment(definition.name.value);
    if (definition.kind !== Kind.OPERATION_DEFINITION) return nothing;
    return withDirectives(measureSet(definition.selectionSet), definition);
  });
}

/** With the directives that stand on the node itself and, on an operation, with its variables and what stands on these. */
function withDirectives(
  measures: Measures,
  node: SelectionNode | OperationDefinitionNode | FragmentDefinitionNode,
): Measures {
  const variables = (node.kind === Kind.OPERATION_DEFINITION ? node.variableDefinitions : undefined) ?? [];
  if (variables.length === 0 && (node.directives ?? []).length === 0) return measures;
  const directives = [node, ...variables].flatMap((each) => each.directives ?? []);
  const defaults = variables.flatMap(({ defaultValue }) => (defaultValue ? [{ value: defaultValue }] : []));
  const given = [...directives.flatMap((directive) => directive.arguments ?? []), ...defaults];
  return {
    ...measures,
    ...addValues(measures, given),
    directives: measures.directives + directives.length,
  };
}

type ValueMeasures = Pick<Measures, 'valueDepth' | 'values' | 'longest'>;

function addValues(inside: ValueMeasures, all: readonly { readonly value: ValueNode }[] = []): ValueMeasures {
  let { valueDepth, values, longest } = inside;
  for (const { value } of all) {
    const measures = measureValue(value);
    valueDepth = Math.max(valueDepth, measures.valueDepth);
    values += measures.values;
    longest = Math.max(longest, measures.longest);
  }
  return { valueDepth, values, longest };
}

function measureValue(value: ValueNode): ValueMeasures {
  let parts: readonly ValueNode[] | undefined;
  if (value.kind === Kind.LIST) parts = value.values;
  if (value.kind === Kind.OBJECT) parts = value.fields.map((field) => field.value);
  if (!parts) return { valueDepth: 0, values: 1, longest: 'value' in value ? String(value.value).length : 0 };
  let { valueDepth, values, longest } = { valueDepth: 0, values: 1, longest: 0 };
  for (const part of parts) {
    const measures = measureValue(part);
    valueDepth = Math.max(valueDepth, measures.valueDepth);
    values += measures.values;
    longest = Math.max(longest, measures.longest);
  }
  return { valueDepth: valueDepth + 1, values, longest };
}
