import type { z } from 'zod';
import { isFields } from '../shape/is-fields.ts';
import { defOf, unwrap } from '../shape/schema-at.ts';

/** Plain data without the fields that the schema fills in by itself: what a person would write. */
export function omitDefaults(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = unwrap(schema, value);
  const def = inner && defOf(inner);
  if (def?.type === 'array' && Array.isArray(value)) {
    return value.map((item) => omitDefaults(def.element, item));
  }
  if (def?.type !== 'object' || !isFields(value)) return value;
  const kept: Record<string, unknown> = {};
  // In the order of the schema, so that records read alike whoever made them.
  for (const [name, field] of Object.entries(def.shape)) {
    const content = value[name];
    if (content === undefined || isDefault(field, content)) continue;
    kept[name] = omitDefaults(field, content);
  }
  return kept;
}

function isDefault(schema: z.core.$ZodType, value: unknown): boolean {
  const def = defOf(schema);
  return def.type === 'default' && JSON.stringify(def.defaultValue) === JSON.stringify(value);
}
