import { LineCounter, parseDocument } from 'yaml';
import type { LocatedProblem } from '../located-problem.ts';
import { readPlainYaml } from '../plain-yaml/read-plain-yaml.ts';
import { explainYamlErrors } from './explain-yaml-errors.ts';
import { plainValue, type Refusal } from './plain-value.ts';
import { placeOf, type YamlFile, type YamlNodes } from './yaml-file.ts';

/** A file parsed, or all that keeps it from being read. */
export type YamlOutcome =
  | { readonly ok: true; readonly file: YamlFile }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/**
 * Parses YAML 1.2 with the core schema. Anchors, aliases, tags, merge keys, directives and several documents in one
 * file are refused: a dossier needs none of them, and each of them makes a file say something else than it shows.
 */
export function parseYaml(name: string, path: string, text: string): YamlOutcome {
  const plain = readPlainYaml(text);
  if (plain === undefined) return parseWhole(name, path, text);
  let nodes: YamlNodes | undefined;
  return {
    ok: true,
    file: { name, path, text, value: plain.value, nodes: () => (nodes ??= parseNodes(text)) },
  };
}

/** The same with the whole parser. */
export function parseWhole(name: string, path: string, text: string): YamlOutcome {
  const { document, lines } = parseText(text);
  const { directives, contents, errors } = document;
  if (errors.length > 0) return { ok: false, problems: explainYamlErrors(errors, { path, text, lines }) };
  const refusals: Refusal[] = [];
  if (directives.yaml.explicit === true || text.startsWith('%')) {
    refusals.push({
      code: 'yaml-feature',
      offset: 0,
      message: 'The file begins with a YAML directive',
      hint: 'Remove the lines that begin with "%".',
    });
  }
  const value = plainValue(contents, refusals);
  if (refusals.length > 0) {
    const problems = refusals.map(({ offset, code, message, hint }) => ({
      ...placeOf({ path, text, lines }, offset),
      code,
      message,
      hint,
    }));
    return { ok: false, problems };
  }
  return { ok: true, file: { name, path, text, value, nodes: () => ({ root: contents, lines }) } };
}

function parseNodes(text: string): YamlNodes {
  const { document, lines } = parseText(text);
  return { root: document.contents, lines };
}

function parseText(text: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    version: '1.2',
    // Found by plainValue, in time that does not grow with the square of the keys.
    uniqueKeys: false,
  });
  return { document, lines };
}
