import { LineCounter, parseDocument } from 'yaml';
import type { LocatedProblem } from '../located-problem.ts';
import { explainYamlErrors } from './explain-yaml-errors.ts';
import { plainValue, type Refusal } from './plain-value.ts';
import { placeOf, type YamlFile } from './yaml-file.ts';

/** A file parsed, or all that keeps it from being read. */
export type YamlOutcome =
  | { readonly ok: true; readonly file: YamlFile }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/**
 * Parses YAML 1.2 with the core schema. Anchors, aliases, tags, merge keys, directives and several documents in one
 * file are refused: a dossier needs none of them, and each of them makes a file say something else than it shows.
 */
export function parseYaml(name: string, path: string, text: string): YamlOutcome {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    version: '1.2',
    // Found by plainValue, in time that does not grow with the square of the keys.
    uniqueKeys: false,
  });
  if (document.errors.length > 0) {
    return { ok: false, problems: explainYamlErrors(document.errors, { path, text, lines }) };
  }
  const refusals: Refusal[] = [];
  if (document.directives.yaml.explicit === true || text.startsWith('%')) {
    refusals.push({
      code: 'yaml-feature',
      offset: 0,
      message: 'The file begins with a YAML directive',
      hint: 'Remove the lines that begin with "%".',
    });
  }
  const value = plainValue(document.contents, refusals);
  if (refusals.length > 0) {
    const problems = refusals.map(({ offset, code, message, hint }) => ({
      ...placeOf({ path, text, lines }, offset),
      code,
      message,
      hint,
    }));
    return { ok: false, problems };
  }
  return { ok: true, file: { name, path, text, lines, root: document.contents, value } };
}
