import { collectExamples, type Examples } from './collect-examples.ts';
import type { JsonSchema } from '../json-schema/json-schema-node.ts';
import { standards } from './standards.ts';

/** The reference page in Markdown: every record with its fields, and every value and choice that they use. */
export function renderReference(root: JsonSchema, example: unknown): string {
  const examples = collectExamples(root, example);
  const definitions = Object.entries(root.$defs ?? {}).map(([name, schema]) => ({ name, schema }));
  const records = definitions.filter(({ schema }) => fieldsOf(schema).length > 0);
  const values = definitions.filter(({ schema }) => fieldsOf(schema).length === 0);
  return [
    '<!-- Generated from packages/schema/src; do not edit. Make it anew with "pnpm generate". -->',
    '# Reference',
    'Every record of `@parley/schema` with its fields, and every value that they hold. A field is required unless it',
    'says otherwise. The examples are of invented talks about a ferry.',
    '',
    '## Records',
    ...records.flatMap(({ name, schema }) => renderRecord(name, schema, examples)),
    '## Values',
    ...values.flatMap(({ name, schema }) => renderValue(name, schema)),
  ].join('\n');
}

function renderRecord(name: string, schema: JsonSchema, examples: Examples): string[] {
  return [
    `### ${name}`,
    ...(schema.description ? [schema.description] : []),
    ...(standards[name] ? ['', `In standards: ${standards[name]}.`] : []),
    '',
    '| field | type | meaning | example |',
    '| --- | --- | --- | --- |',
    ...fieldsOf(schema).map(({ field, property, note }) => {
      const example = examples.get(name)?.get(field);
      return `| ${[`\`${field}\``, `${typeOf(property)}${note}`, meaningOf(property), show(example)].join(' | ')} |`;
    }),
    '',
  ];
}

function renderValue(name: string, schema: JsonSchema): string[] {
  const choices = schema.enum?.map((choice) => `\`${String(choice)}\``).join(', ');
  const rule = schema.pattern && `Pattern: \`${schema.pattern.replaceAll('|', '\\|')}\`.`;
  const union = schema.anyOf && `One of ${schema.anyOf.map(typeOf).join(', ')}.`;
  return [
    `### ${name}`,
    ...[schema.description, choices && `One of ${choices}.`, rule, union].filter(isText),
    '',
  ];
}

interface Field {
  readonly field: string;
  readonly property: JsonSchema;
  readonly note: string;
}

/** The fields of a record; those of a union with the branches that have them. */
function fieldsOf(schema: JsonSchema): Field[] {
  if (schema.properties) {
    return Object.entries(schema.properties).map(([field, property]) => ({
      field,
      property,
      note: schema.required?.includes(field) ? '' : ', optional',
    }));
  }
  const branches = schema.oneOf ?? [];
  const fields = new Map<
    string,
    { property: JsonSchema; branches: string[]; optional: boolean; constants: string[] }
  >();
  for (const branch of branches) {
    const kind = String(branch.properties?.['kind']?.const ?? branch.properties?.['state']?.const);
    for (const [field, property] of Object.entries(branch.properties ?? {})) {
      const known = fields.get(field) ?? { property, branches: [], optional: false, constants: [] };
      known.branches.push(kind);
      known.optional ||= !branch.required?.includes(field);
      if (property.const !== undefined) known.constants.push(`\`${String(property.const)}\``);
      fields.set(field, known);
    }
  }
  return [...fields].map(([field, { property, branches: within, optional, constants }]) => ({
    field,
    property: constants.length > 1 ? { ...property, title: constants.join(', ') } : property,
    note:
      (optional ? ', optional' : '') +
      (within.length < branches.length ? `, with ${within.join(', ')} only` : ''),
  }));
}

function typeOf(schema: JsonSchema): string {
  if (schema.title) return schema.title;
  if (schema.$ref) {
    const name = schema.$ref.slice('#/$defs/'.length);
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (schema.properties) {
    return `{ ${Object.entries(schema.properties)
      .map(([field, property]) => `${field}: ${typeOf(property)}`)
      .join(', ')} }`;
  }
  if (schema.type === 'integer') return 'whole number';
  return schema.format === 'uri' ? 'web address' : (schema.type ?? 'any');
}

function meaningOf(schema: JsonSchema): string {
  return (schema.description ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
}

const longestExample = 60;

/** An example in one line; what is too long for a cell is told by its beginning. */
function show(example: unknown): string {
  if (example === undefined) return '';
  const text = JSON.stringify(example);
  const short = text.length > longestExample ? `${text.slice(0, longestExample)}…` : text;
  return `\`${short.replaceAll('|', '\\|').replaceAll('`', "'")}\``;
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
