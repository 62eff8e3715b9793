import type { JsonSchema } from '../json-schema/json-schema-node.ts';

/** For each record by name, the first value of each of its fields that a dossier has. */
export type Examples = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Walks a dossier along its JSON Schema and keeps the first value of every field of every record. */
export function collectExamples(root: JsonSchema, dossier: unknown): Examples {
  const examples = new Map<string, Map<string, unknown>>();
  const visit = (schema: JsonSchema, name: string, value: unknown): void => {
    if (schema.$ref) {
      const target = schema.$ref.slice('#/$defs/'.length);
      const definition = root.$defs?.[target];
      return definition && visit(definition, target, value);
    }
    for (const branch of schema.oneOf ?? schema.anyOf ?? []) visit(branch, name, value);
    if (Array.isArray(value)) {
      const { items } = schema;
      return items && value.forEach((item) => visit(items, '', item));
    }
    if (typeof value !== 'object' || value === null || !schema.properties) return;
    const kind = schema.properties['kind']?.const ?? schema.properties['state']?.const;
    const own = (value as { kind?: unknown; state?: unknown }).kind ?? (value as { state?: unknown }).state;
    if (kind !== undefined && kind !== own) return;
    const known = examples.get(name) ?? new Map<string, unknown>();
    examples.set(name, known);
    for (const [field, property] of Object.entries(schema.properties)) {
      const held = (value as Record<string, unknown>)[field];
      if (held === undefined) continue;
      const empty = Array.isArray(held) && held.length === 0;
      if (!known.has(field) && !empty) known.set(field, held);
      visit(property, '', held);
    }
  };
  visit(root, 'Dossier', dossier);
  return examples;
}
