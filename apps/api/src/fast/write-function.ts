import type { Reader } from './read-field.ts';
import { hold, isPromise, put, type Completer, type Run } from './run.ts';

/** A field of an object of the answer: a name of its type, or what is read and completed. */
export type CompiledField =
  | { readonly key: string; readonly typeName: string }
  | {
      readonly key: string;
      /** Where it is read by its name, which the function does itself, unless there stands a method. */
      readonly property: string | undefined;
      /** A string needs no completing. */
      readonly isText: boolean;
      readonly read: Reader;
      readonly complete: Completer;
    };

/** What the written function calls. */
interface Given {
  readonly reads: (Reader | undefined)[];
  readonly completes: (Completer | undefined)[];
  readonly isPromise: typeof isPromise;
  readonly hold: typeof hold;
  readonly putLater: (answer: object, later: readonly unknown[], run: Run) => void;
}

/**
 * Writes a function that answers an object: one literal whose parts stand in the order of the question. The engine makes
 * such functions fast as it cannot make a loop over fields, since each reads objects of one shape in each of its places.
 * Of the question no more than keys and names of properties stand in its text, as JSON.
 */
export function writeFunction(fields: readonly CompiledField[]): Completer {
  const lines = fields.flatMap((field, index) => ('typeName' in field ? [] : [writeField(field, index)]));
  const members = fields.map((field, index) => {
    const value = 'typeName' in field ? JSON.stringify(field.typeName) : `answer${index}`;
    return `${JSON.stringify(field.key)}: ${value}`;
  });
  const text = `'use strict';
const { isPromise, hold, putLater } = given;
${fields.map((_, index) => `const read${index} = given.reads[${index}], complete${index} = given.completes[${index}];`).join('\n')}
return (source, run) => {
  if (source instanceof Error) throw source;
  const isObject = typeof source === 'object' && source !== null;
  let later, value;
${lines.join('\n')}
  const answer = { ${members.join(', ')} };
  if (later !== undefined) putLater(answer, later, run);
  return answer;
};`;
  // oxlint-disable-next-line typescript/no-implied-eval -- what stands in it is said above
  const make = new Function('given', text) as (given: Given) => Completer;
  return make({
    reads: fields.map((field) => ('read' in field ? field.read : undefined)),
    completes: fields.map((field) => ('read' in field ? field.complete : undefined)),
    isPromise,
    hold,
    putLater,
  });
}

function writeField(
  { key, property, isText }: Exclude<CompiledField, { typeName: string }>,
  index: number,
): string {
  const read =
    property === undefined
      ? `value = read${index}(source, run);`
      : `value = isObject ? source[${JSON.stringify(property)}] : undefined;
  if (typeof value === 'function') value = read${index}(source, run);`;
  const later = `typeof value === 'object' && isPromise(value)
    ? ((later ??= []).push(${JSON.stringify(key)}, hold(value), complete${index}), null)
    : complete${index}(value, run)`;
  return `  ${read}
  const answer${index} = ${isText ? `typeof value === 'string' ? value : ${later}` : later};`;
}

function putLater(answer: object, later: readonly unknown[], run: Run): void {
  for (let index = 0; index < later.length; index += 3) {
    const [key, value, complete] = later.slice(index) as [string, Promise<unknown>, Completer];
    put(answer, key, { value, complete, run });
  }
}
