import type { JsonSchema } from './json-schema-node.ts';
import { meanings } from './meanings.ts';
import { summaries } from './summaries.ts';

// The records of a YAML file are those of the dossier without their account.
const inFile = /InFile$/;

/** Adds to a JSON Schema the meanings of the fields that have none of their own. */
export function describeFields(root: JsonSchema, name = 'Dossier'): JsonSchema {
  return {
    ...withSummary(root, name),
    ...(root.$defs && {
      $defs: Object.fromEntries(
        Object.entries(root.$defs).map(([key, schema]) => [
          key,
          withSummary(schema, key.replace(inFile, '')),
        ]),
      ),
    }),
  };
}

function withSummary(schema: JsonSchema, name: string): JsonSchema {
  const summary = summaries[name];
  return { ...withMeanings(schema, name), ...(summary && { description: summary }) };
}

function withMeanings(schema: JsonSchema, name: string): JsonSchema {
  const known = meanings[name] ?? {};
  return {
    ...schema,
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([field, property]) => [
          field,
          property.description === undefined && known[field]
            ? { ...property, description: known[field] }
            : property,
        ]),
      ),
    }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map((branch) => withMeanings(branch, name)) }),
  };
}
