import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { recordKinds } from '../ids.ts';
import { toJsonSchema } from './to-json-schema.ts';

describe('the JSON Schema', () => {
  it('is fresh: "pnpm generate" would write the very file that is committed', async () => {
    const committed = await readFile(new URL('../../json-schema/dossier.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(toJsonSchema())));
  });

  it('is of draft 2020-12 and defines every record', () => {
    const schema = toJsonSchema();
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const names = Object.keys(schema['$defs'] as object);
    const records = recordKinds.map((kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);
    expect(records.filter((record) => !names.includes(record))).toEqual([]);
  });
});
