import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Dossier } from '../dossier/dossier.ts';
import { ferryTalks } from '../dossier/ferry-talks.fixture.ts';
import { fullTalks } from '../dossier/full-talks.fixture.ts';
import { recordKinds } from '../ids.ts';
import type { JsonSchema } from './json-schema-node.ts';
import { meanings } from './meanings.ts';
import { summaries } from './summaries.ts';
import { standards } from '../reference/standards.ts';
import { dossierFileKinds, toFileJsonSchema } from './file-schemas.ts';
import { toJsonSchema } from './to-json-schema.ts';

const schema = toJsonSchema() as JsonSchema;
const bareSchema = z.toJSONSchema(Dossier) as JsonSchema;

function compile(jsonSchema: object) {
  const ajv = new Ajv2020.default({ allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(jsonSchema);
}

/** Every object in the schema by the name of its record, with the branches of unions apart. */
function recordsIn(root: JsonSchema): { name: string; properties: Readonly<Record<string, JsonSchema>> }[] {
  return Object.entries(root.$defs ?? {}).flatMap(([name, definition]) =>
    [definition, ...(definition.oneOf ?? [])].flatMap(({ properties }) => (properties ? [{ name, properties }] : [])),
  );
}

describe('the JSON Schema', () => {
  it('is of draft 2020-12 and defines every record', () => {
    expect(toJsonSchema()['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const names = Object.keys(schema.$defs ?? {});
    const records = recordKinds.map((kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);
    expect(records.filter((record) => !names.includes(record))).toEqual([]);
  });

  it('takes a dossier as it is written, and finds a wrong field as Zod does', async () => {
    const validate = compile(toJsonSchema());
    for (const dossier of [await ferryTalks(), await fullTalks()]) {
      validate(dossier);
      expect(validate.errors).toBeNull();
    }
    const dossier = await ferryTalks();
    expect(validate({ ...dossier, talks: { ...dossier.talks, date: 7, mood: 'tense' } })).toBe(false);
    expect(validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual(
      expect.arrayContaining(['/talks additionalProperties', '/talks/date type']),
    );
  });

  it('says of every field what it means', () => {
    const silent = recordsIn(schema).flatMap(({ name, properties }) =>
      Object.entries(properties)
        .filter(([, { description }]) => !description)
        .map(([field]) => `${name}.${field}`),
    );
    expect(silent).toEqual([]);
  });

  it('says of every record and every choice what it is', () => {
    const definitions = Object.entries(schema.$defs ?? {});
    expect(definitions.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
    const own = new Map(Object.entries(bareSchema.$defs ?? {}).map(([name, { description }]) => [name, description]));
    expect(Object.keys(summaries).filter((name) => !own.has(name) || own.get(name))).toEqual([]);
  });

  it('has the record and the field of every meaning, and the record of every standard', () => {
    const fields = new Set(
      recordsIn(schema).flatMap(({ name, properties }) => Object.keys(properties).map((field) => `${name}.${field}`)),
    );
    const meant = Object.entries(meanings).flatMap(([name, known]) => Object.keys(known).map((field) => `${name}.${field}`));
    expect(meant.filter((field) => !fields.has(field))).toEqual([]);
    const records = new Set(recordsIn(schema).map(({ name }) => name));
    expect([...records].toSorted()).toEqual(Object.keys(standards).toSorted());
  });
});

describe('the JSON Schemas of the YAML files', () => {
  it.each(dossierFileKinds)('take the file "%s" as it is written', async (kind) => {
    const { accounts, attestations, figures, mentions, sharedText, decisions, ...dossier } = await fullTalks();
    const [account] = accounts;
    const ofAccount = <Item extends { account: string }>(items: readonly Item[]) =>
      items.filter((item) => item.account === account?.id).map(({ account: _said, ...rest }) => rest);
    const files = {
      dossier: {
        schemaVersion: 1,
        talks: dossier.talks,
        topics: dossier.topics,
        actors: dossier.actors,
        sources: dossier.sources,
      },
      account: {
        account,
        attestations: ofAccount(attestations),
        figures: ofAccount(figures),
        mentions: ofAccount(mentions),
      },
      statements: { statements: dossier.statements },
      variants: { variants: dossier.variants },
      discrepancies: { discrepancies: dossier.discrepancies },
      lineages: { lineages: dossier.lineages },
      'shared-text': { sharedText },
      decisions: { decisions },
    };
    const validate = compile(toFileJsonSchema(kind));
    validate(JSON.parse(JSON.stringify(files[kind])));
    expect(validate.errors).toBeNull();
    expect(validate({ ...files[kind], mood: 'tense' })).toBe(false);
  });
});
