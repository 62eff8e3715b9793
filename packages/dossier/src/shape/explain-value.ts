import { Dossier } from '@parley/schema';
import type { Fault } from './explanation.ts';
import { kindOfValue, shorten } from './kind-of-value.ts';
import { nameOfValue } from './name-of-value.ts';
import { defOf, schemaAt, valueAt } from './schema-at.ts';
import { nearestName } from './suggest-name.ts';

/** What is wrong with a value that is not of the expected type, or is missing. */
export function explainType(path: readonly PropertyKey[], expected: string, dossier: unknown): Fault {
  const value = valueAt(dossier, path);
  const name = nameOfValue(dossier, path);
  if (value === undefined) {
    const field = String(path.at(-1));
    const schema = schemaAt(Dossier, path, dossier);
    const isId = schema !== undefined && defOf(schema).type === 'template_literal';
    return {
      code: 'field-missing',
      message: `${nameOfValue(dossier, path.slice(0, -1))} has no "${field}"`,
      hint: `Add "${field}": ${expectation(isId ? 'template_literal' : expected)}.`,
    };
  }
  return {
    code: 'value-type',
    message: `${name} must be ${expectation(expected)} and is ${kindOfValue(value)}`,
    hint: typeHint(expected, value),
  };
}

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

/** What is wrong with a value of a closed list that is none of its values, or is missing. */
export function explainChoice(
  path: readonly PropertyKey[],
  choices: readonly unknown[],
  dossier: unknown,
): Fault {
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
