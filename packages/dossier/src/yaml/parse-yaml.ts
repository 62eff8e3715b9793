import { maxFileBytes } from '../folder/read-bytes.ts';
import { listProblems } from '../list-problems.ts';
import { startOf, type LocatedProblem } from '../located-problem.ts';
import { composeText } from './compose-text.ts';
import { explainYamlErrors } from './explain-yaml-errors.ts';
import { plainValue, type Refusal } from './plain-value.ts';
import { readPlain } from './read-plain.ts';
import { Utf8Text } from './utf8-text.ts';
import { placeOf, type YamlFile, type YamlNodes } from './yaml-file.ts';

/** A file parsed, or all that keeps it from being read. */
export type YamlOutcome =
  | { readonly ok: true; readonly file: YamlFile }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/**
 * Parses YAML 1.2 with the core schema. Anchors, aliases, tags, merge keys, directives and several documents in one
 * file are refused: a dossier needs none of them, and each of them makes a file say something else than it shows.
 */
export function parseYaml(name: string, path: string, written: string | Utf8Text): YamlOutcome {
  const plain = readPlain(written);
  if (plain) return { ok: true, file: new PlainFile(name, path, written, plain.value) };
  const text = textOf(written);
  if (text.length > maxFileBytes) return { ok: false, problems: [{ ...startOf(path), ...tooLargeToPlace }] };
  const { document, errors, lines } = composeText(text);
  const source = { path, text, lines };
  if (errors.length > 0) return { ok: false, problems: explainYamlErrors(errors, source) };
  const refusals: Refusal[] = [];
  if (document.directives.yaml.explicit === true || text.startsWith('%')) refusals.push(directive);
  const { contents } = document;
  const value = plainValue(contents, refusals);
  if (refusals.length === 0) {
    return { ok: true, file: { name, path, text, value, nodes: { root: contents, lines } } };
  }
  const problems = listProblems(refusals, ({ offset, code, message, hint }) => ({
    ...placeOf(source, offset),
    code,
    message,
    hint,
  }));
  return { ok: false, problems };
}

function textOf(written: string | Utf8Text): string {
  return typeof written === 'string' ? written : written.text;
}

const tooLargeToPlace = {
  code: 'yaml-syntax',
  message: 'Something in the file is not as a dossier writes it, and the file is too large to say where',
  hint: 'Make it again with `pnpm dossier collate`.',
} as const;

const directive: Refusal = {
  code: 'yaml-feature',
  offset: 0,
  message: 'The file begins with a YAML directive',
  hint: 'Remove the lines that begin with "%".',
};

/** A file with nothing to refuse: its text and nodes are made when somebody asks for a place or edits it. */
class PlainFile implements YamlFile {
  readonly name: string;
  readonly path: string;
  readonly value: unknown;
  readonly #written: string | Utf8Text;
  #nodes?: YamlNodes;

  constructor(name: string, path: string, written: string | Utf8Text, value: unknown) {
    this.name = name;
    this.path = path;
    this.value = value;
    this.#written = written;
  }

  get text(): string {
    return textOf(this.#written);
  }

  get nodes(): YamlNodes {
    if (!this.#nodes) {
      // Composing takes a thousand times the memory of the text; without it, every place is the file's beginning.
      const { document, lines } = composeText(this.text.length > maxFileBytes ? '' : this.text);
      this.#nodes = { root: document.contents, lines };
    }
    return this.#nodes;
  }
}
