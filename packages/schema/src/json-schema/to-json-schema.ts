import * as z from 'zod';
import { Dossier } from '../dossier/dossier.ts';

/** The JSON Schema (2020-12) of a dossier as it is written: fields with a default may be left out. */
export function toJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(Dossier, { io: 'input', target: 'draft-2020-12' }),
    title: 'Parley dossier',
    $comment: 'Generated from packages/schema/src; do not edit. Make it anew with "pnpm generate".',
  };
}
