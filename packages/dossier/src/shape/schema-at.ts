import type { z } from 'zod';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/**
 * The schema of the value at a path, with wrappers removed; a discriminated union is followed into the branch that
 * the value chooses. Undefined where the path leads to no one schema.
 */
export function schemaAt(root: Schema, path: readonly PropertyKey[], value: unknown): Schema | undefined {
  let schema: Schema | undefined = unwrap(root, value);
  let current = value;
  for (const step of path) {
    if (schema === undefined) return undefined;
    const def = defOf(schema);
    current = childOf(current, step);
    let child: Schema | undefined;
    if (def.type === 'object') child = typeof step === 'string' ? def.shape[step] : undefined;
    else if (def.type === 'array') child = def.element;
    schema = child && unwrap(child, current);
  }
  return schema;
}

/** The names of the fields of the record at a path; none where there is no record. */
export function fieldsAt(root: Schema, path: readonly PropertyKey[], value: unknown): string[] {
  const schema = schemaAt(root, path, value);
  const def = schema && defOf(schema);
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** The value at a path of plain data. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(childOf, value);
}

/** The schema inside defaults and optionals and, of a discriminated union, the branch that fits the value. */
export function unwrap(schema: Schema, value: unknown): Schema | undefined {
  const def = defOf(schema);
  if (def.type === 'optional' || def.type === 'default') return unwrap(def.innerType, value);
  if (def.type !== 'union' || !('discriminator' in def) || typeof def.discriminator !== 'string')
    return schema;
  const { discriminator } = def;
  const chosen = childOf(value, discriminator);
  return def.options.find((option) => branchTakes(option, discriminator, chosen));
}

/** The definition of a schema as the union of all kinds, which `switch` narrows by `type`. */
export function defOf(schema: Schema): Def {
  return schema['_zod'].def as Def;
}

function branchTakes(option: Schema, discriminator: string, chosen: unknown): boolean {
  const def = defOf(option);
  const field = def.type === 'object' ? def.shape[discriminator] : undefined;
  const fieldDef = field && defOf(field);
  return fieldDef?.type === 'literal' && fieldDef.values.includes(chosen as string);
}

function childOf(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined;
}
