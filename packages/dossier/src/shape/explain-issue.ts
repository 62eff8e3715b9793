import { Dossier, recordKinds, type ShapeProblemCode } from '@parley/schema';
import type { z } from 'zod';
import { explainWritten } from './explain-written.ts';
import { kindOfValue, shorten } from './kind-of-value.ts';
import { nameOfValue } from './name-of-value.ts';
import { defOf, fieldsAt, schemaAt, valueAt } from './schema-at.ts';
import { nearestName, suggestName } from './suggest-name.ts';

/** A Zod issue in words. `key` is set where the name of a field is wrong and not its value. */
export interface Explanation {
  readonly code: ShapeProblemCode;
  readonly path: readonly PropertyKey[];
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
}

type Issue = z.core.$ZodIssue;
type Explain<Code extends Issue['code']> = (
  issue: Extract<Issue, { code: Code }>,
  dossier: unknown,
) => Omit<Explanation, 'path'>[];

/** Says what a Zod issue of a dossier means to the person who wrote the file. */
export function explainIssue(issue: Issue, dossier: unknown): Explanation[] {
  const explanations = explain(issue, dossier);
  return explanations.map((explanation) => Object.assign(explanation, { path: issue.path }));
}

function explain(issue: Issue, dossier: unknown): Omit<Explanation, 'path'>[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return explainUnknownFields(issue, dossier);
    case 'invalid_type':
      return explainType(issue, dossier);
    case 'invalid_value':
      return [explainChoice(issue.path, issue.values, dossier)];
    case 'invalid_union':
      return explainUnion(issue, dossier);
    case 'invalid_format':
      return explainFormat(issue, dossier);
    case 'too_small':
    case 'too_big':
      return [explainRange(issue, dossier)];
    case 'custom':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      break;
  }
  return [explainAsWritten(issue, dossier)];
}

const explainUnknownFields: Explain<'unrecognized_keys'> = ({ keys, path }, dossier) => {
  const record = valueAt(dossier, path);
  const known = fieldsAt(Dossier, path, dossier).filter((name) => name !== 'account');
  return keys.map((key) => {
    // "{ printed: one, two, anchor: … }" reads "two" as a field without a value.
    const cutByComma = valueAt(record, [key]) === null && nearestName(key, known) === undefined;
    return {
      code: 'field-unknown',
      key,
      message: `${nameOfValue(dossier, path)} has no field ${shorten(key)}`,
      hint: cutByComma
        ? `If it is part of a text with a comma in it, put that text in quotation marks. ${suggestName(key, known)}`
        : suggestName(key, known),
    };
  });
};

const explainType: Explain<'invalid_type'> = ({ path, expected }, dossier) => {
  const value = valueAt(dossier, path);
  const name = nameOfValue(dossier, path);
  if (value === undefined) {
    const field = String(path.at(-1));
    const schema = schemaAt(Dossier, path, dossier);
    const isId = schema !== undefined && defOf(schema).type === 'template_literal';
    return [
      {
        code: 'field-missing',
        message: `${nameOfValue(dossier, path.slice(0, -1))} has no "${field}"`,
        hint: `Add "${field}": ${expectation(isId ? 'template_literal' : expected)}.`,
      },
    ];
  }
  return [
    {
      code: 'value-type',
      message: `${name} must be ${expectation(expected)} and is ${kindOfValue(value)}`,
      hint: typeHint(expected, value),
    },
  ];
};

function typeHint(expected: string, value: unknown): string {
  if (value === null) return 'Write the value after the colon, or remove the field.';
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put it in quotation marks: "${value}".`;
  }
  if (expected === 'array') return 'Begin each entry with "- " in a line of its own, or write [one, two].';
  if (expected === 'object') return 'Write its fields, each as "name: value".';
  return `Write ${expectation(expected)}, without quotation marks.`;
}

function expectation(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'a text',
    template_literal: 'an id',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a record with fields',
  };
  return words[expected] ?? `a value of type ${expected}`;
}

function explainChoice(
  path: readonly PropertyKey[],
  choices: readonly unknown[],
  dossier: unknown,
): Omit<Explanation, 'path'> {
  const value = valueAt(dossier, path);
  const known = choices.map(String);
  if (value === undefined) {
    const field = String(path.at(-1));
    return {
      code: 'field-missing',
      message: `${nameOfValue(dossier, path.slice(0, -1))} has no "${field}"`,
      hint: `Add "${field}": one of ${known.join(', ')}.`,
    };
  }
  const nearest = typeof value === 'string' ? nearestName(value, known) : undefined;
  return {
    code: 'value-unknown',
    message: `${nameOfValue(dossier, path)} is ${typeof value === 'string' ? shorten(value) : kindOfValue(value)}, which is none of the known values`,
    hint: `${nearest === undefined ? '' : `Write "${nearest}" if that was meant. `}Known are ${known.join(', ')}.`,
  };
}

const explainUnion: Explain<'invalid_union'> = (issue, dossier) => {
  const { path } = issue;
  const value = valueAt(dossier, path);
  const { options } = issue as { options?: readonly unknown[] };
  if (issue.discriminator !== undefined && options !== undefined) {
    return [explainChoice(path, options, dossier)];
  }
  if (typeof value !== 'string') {
    return explainType({ code: 'invalid_type', expected: 'template_literal', path, message: '' }, dossier);
  }
  return [
    {
      code: 'value-malformed',
      message: `${nameOfValue(dossier, path)} is ${shorten(value)}, which is not the id of a record that may stand here`,
      hint: 'Write the id of an attestation, quotation, figure or mention, for example "attestation:a-01".',
    },
  ];
};

const explainFormat: Explain<'invalid_format'> = (issue, dossier) => {
  if (issue.format !== 'template_literal') {
    return [
      explainAsWritten({ ...issue, message: issue.format === 'url' ? urlMessage : issue.message }, dossier),
    ];
  }
  const kind = recordKinds.find((candidate) => issue.pattern?.includes(`${candidate}:`)) ?? 'record';
  const value = valueAt(dossier, issue.path);
  return [
    {
      code: 'value-malformed',
      message: `${nameOfValue(dossier, issue.path)} is ${shorten(String(value))}, which is no id of ${article(kind)} ${kind}`,
      hint: `Write "${kind}:" and lower-case letters, digits and single hyphens, for example "${kind}:a-1".`,
    },
  ];
};

const urlMessage = 'is no web address; write it whole, with "https://" before it';

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}

function explainRange(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  dossier: unknown,
): Omit<Explanation, 'path'> {
  const value = valueAt(dossier, issue.path);
  const name = nameOfValue(dossier, issue.path);
  if (Array.isArray(value)) {
    const least = issue.code === 'too_small' ? Number(issue.minimum) : 0;
    return {
      code: 'value-range',
      message: `${name} has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}`,
      hint: `Give it at least ${least}, or remove the record.`,
    };
  }
  if (typeof value === 'number') {
    const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
    return { code: 'value-range', message: `${name} is ${value}`, hint: `Write a number that is ${bound}.` };
  }
  if (issue.code === 'too_big' && typeof value === 'string') {
    return {
      code: 'value-range',
      message: `${name} is ${shorten(value)}, ${value.length} characters`,
      hint: `Write at most ${issue.maximum}.`,
    };
  }
  return explainAsWritten({ ...issue, message: 'is empty; write a text or leave the field out' }, dossier);
}

/** The schema's own messages say what is wrong and, after a semicolon, what to do. */
function explainAsWritten(
  issue: { message: string; path: readonly PropertyKey[] },
  dossier: unknown,
): Omit<Explanation, 'path'> {
  const value = valueAt(dossier, issue.path);
  const { message, hint } = explainWritten(issue.message, 'Correct the value.');
  const shown = typeof value === 'string' && value !== '' ? ` ${shorten(value)}` : '';
  return { code: 'value-malformed', message: `${nameOfValue(dossier, issue.path)}${shown} ${message}`, hint };
}
