import type { LocatedProblem } from '@parley/dossier';
import type { Output } from './run-dossier.ts';

/** Prints each problem as `file:line:column code message` with what to do in the line under it. */
export function printProblems(problems: readonly LocatedProblem[], { out }: Output): void {
  for (const { file, line, column, code, message, hint } of problems) {
    out(`${file}:${line}:${column} ${code} ${oneLine(message)}`);
    out(`    ${oneLine(hint)}`);
  }
}

/** Counts things in words: `1 problem`, `3 problems`, `no problem`. */
export function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return `no ${one}`;
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** Control characters from a file must neither break the line nor steer the terminal. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}
