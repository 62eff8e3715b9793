import { fullTalks } from '../dossier/full-talks.fixture.ts';
import { dossierFileKinds, toFileJsonSchema } from '../json-schema/file-schemas.ts';
import { toJsonSchema } from '../json-schema/to-json-schema.ts';
import type { JsonSchema } from '../json-schema/json-schema-node.ts';
import { renderReference } from './render-reference.ts';

/** The generated files of this package by their path in it. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const dossier = toJsonSchema();
  return new Map([
    ['json-schema/dossier.schema.json', toText(dossier)],
    ...dossierFileKinds.map((kind): [string, string] => [
      `json-schema/files/${kind}.schema.json`,
      toText(toFileJsonSchema(kind)),
    ]),
    ['REFERENCE.md', renderReference(dossier as JsonSchema, await fullTalks())],
  ]);
}

function toText(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
