import * as z from 'zod';
import { Dossier } from '../dossier/dossier.ts';
import { describeFields } from './describe-fields.ts';
import type { JsonSchema } from './json-schema-node.ts';

/**
 * The JSON Schema (2020-12) of a dossier as it is written: fields with a default may be left out, and every field
 * says what it means.
 */
export function toJsonSchema(): Record<string, unknown> {
  return describedSchemaOf(Dossier, 'Parley dossier');
}

/** The JSON Schema of a Zod schema of ours, with what its fields mean. */
export function describedSchemaOf(schema: z.ZodType, title: string): Record<string, unknown> {
  const bare = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return {
    ...describeFields(bare as JsonSchema),
    title,
    $comment: 'Generated from packages/schema/src; do not edit. Make it anew with "pnpm generate".',
  };
}
