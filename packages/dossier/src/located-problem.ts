import type { ProblemCode, ShapeProblemCode } from '@parley/schema';

/** What can be wrong with a dossier's folder and files; what can be wrong with its records is the schema's to say. */
export const fileProblemCodes = [
  'folder-missing',
  'folder-unreadable',
  'folder-empty',
  'folder-occupied',
  'dossier-file-missing',
  'file-unknown',
  'file-unreadable',
  'file-unwritable',
  'file-not-editable',
  'file-too-large',
  'file-binary',
  'file-encoding',
  'file-empty',
  'line-too-long',
  'yaml-syntax',
  'yaml-tab',
  'yaml-duplicate-key',
  'yaml-several-documents',
  'yaml-feature',
  'yaml-too-deep',
  'record-missing',
  'section-misplaced',
  'field-superfluous',
  'text-unreadable',
  'problems-unlisted',
] as const;

/** One of {@link fileProblemCodes}. */
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** A place in a file. */
export interface FilePlace {
  /** Path of the file, or of the folder where there is no file, beginning with the folder as given. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** One thing that is wrong with a dossier, where it stands and what to do about it. */
export interface LocatedProblem extends FilePlace {
  readonly code: FileProblemCode | ShapeProblemCode | ProblemCode;
  /** What is wrong, without a full stop. */
  readonly message: string;
  /** What to do, in one sentence. */
  readonly hint: string;
}

/** The beginning of a file or folder. */
export function startOf(file: string): FilePlace {
  return { file, line: 1, column: 1 };
}
