import type { LineCounter, YAMLError } from 'yaml';
import type { FileProblemCode, LocatedProblem } from '../located-problem.ts';
import { placeOf } from './yaml-file.ts';

/** How many problems of syntax of one file are listed: one slip often makes every later line wrong. */
export const maxListedSyntaxProblems = 10;

interface Explanation {
  readonly code: FileProblemCode;
  readonly message: string;
  readonly hint: string;
}

const quoting = 'Put the text in quotation marks; inside double ones write \\" for each mark of its own.';
const brackets = 'Close every "{" and "[" that was opened, and indent what stands between them.';
const alignment = 'Indent the fields of one record with the same number of spaces.';

const explanations: Readonly<Partial<Record<YAMLError['code'], Explanation>>> = {
  TAB_AS_INDENT: {
    code: 'yaml-tab',
    message: 'The line is indented with a tab',
    hint: 'Indent with spaces; YAML allows no tabs there.',
  },
  DUPLICATE_KEY: {
    code: 'yaml-duplicate-key',
    message: 'A field stands twice in the same record',
    hint: 'Keep one of the two.',
  },
  MULTIPLE_DOCS: {
    code: 'yaml-several-documents',
    message: 'A second YAML document begins here',
    hint: 'Remove the line "---"; a file of a dossier is one document.',
  },
  RESOURCE_EXHAUSTION: {
    code: 'yaml-too-deep',
    message: 'The values are nested too deep',
    hint: 'Look whether brackets or indentation are right; no record nests so deep.',
  },
  BAD_INDENT: syntax('The indentation does not fit, or a bracket is not closed', `${alignment} ${brackets}`),
  BLOCK_AS_IMPLICIT_KEY: syntax(
    'Another field begins where a value or the end of the line should be',
    `${quoting} A colon with a space after it begins a field.`,
  ),
  MULTILINE_IMPLICIT_KEY: syntax('A name of a field reaches over several lines', `${quoting} ${alignment}`),
  MISSING_CHAR: syntax('A colon, bracket or closing quotation mark is missing', `${quoting} ${brackets}`),
  BAD_SCALAR_START: syntax('A value cannot begin with this character', quoting),
  BAD_DQ_ESCAPE: syntax(
    'There is no such escape in double quotation marks',
    'Write \\\\ for a backslash, or use single quotation marks.',
  ),
  UNEXPECTED_TOKEN: syntax('Something stands after the value ended', `${quoting} ${brackets}`),
  BAD_ALIAS: syntax('An alias without a name', quoting),
  BAD_DIRECTIVE: syntax('A line begins with "%" like a YAML directive', quoting),
};

function syntax(message: string, hint: string): Explanation {
  return { code: 'yaml-syntax', message, hint };
}

/** The problems of syntax of a file: the first of each line, as far as they are listed. */
export function explainYamlErrors(
  errors: readonly YAMLError[],
  file: { readonly path: string; readonly text: string; readonly lines: LineCounter },
): LocatedProblem[] {
  const byLine = new Map<number, LocatedProblem>();
  const linesLeft = new Set<number>();
  const firstTab = errors.find(({ code }) => code === 'TAB_AS_INDENT')?.pos[0] ?? Infinity;
  for (const error of errors) {
    // A tab shifts all that comes after it.
    if (error.code !== 'TAB_AS_INDENT' && error.pos[0] >= firstTab) continue;
    const place = placeOf(file, error.pos[0]);
    if (byLine.has(place.line)) continue;
    if (byLine.size < maxListedSyntaxProblems) byLine.set(place.line, { ...place, ...explain(error) });
    else linesLeft.add(place.line);
  }
  const problems = [...byLine.values()];
  const last = problems.at(-1);
  if (linesLeft.size > 0 && last !== undefined) {
    problems.push({
      ...last,
      code: 'yaml-syntax',
      message: `Problems of syntax follow in ${linesLeft.size} more lines of this file`,
      hint: 'Correct the first one; the others may follow from it.',
    });
  }
  return problems;
}

function explain(error: YAMLError): Explanation {
  const known = explanations[error.code];
  if (known === undefined) return syntax(error.message, quoting);
  return known.code === 'yaml-syntax' ? { ...known, message: `${known.message} (${error.message})` } : known;
}
