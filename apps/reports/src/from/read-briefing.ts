import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buildSchema, parse } from 'graphql';
import { BriefingDocument } from '../__generated__/graphql.ts';
import { fail, type Outcome } from '../failure.ts';
import type { Answer } from '../fetch/answer.ts';
import type { Paper } from '../layout/styles.ts';
import { checkAnswer } from './check-answer.ts';
import { checkDossier } from './check-dossier.ts';
import { type PdfContents, readAttachments } from './read-attachments.ts';

/** A briefing as it was made: what the API had answered, and how it was printed. */
export interface ReadBriefing {
  readonly answer: Answer;
  readonly paper: Paper;
  /** BCP 47; absent where the PDF does not say. */
  readonly language?: string;
}

const again = 'Ask for the file as Parley wrote it, or make the briefing from the dossier in data/.';

/**
 * Takes answer and dossier out of a briefing, so that it can be made again without a server or data/. Both are held
 * against what this version reads, since a briefing with holes would look like a finding.
 *
 * @param path absolute
 */
export async function readBriefing(path: string): Promise<Outcome<ReadBriefing>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return refuseFile(path, error as NodeJS.ErrnoException);
  }
  const opened = await readAttachments(bytes, path);
  if ('failure' in opened) return opened;
  const { files, paper, language } = opened.value;
  const whole = checkWhole(path, opened.value);
  if (whole) return whole;

  const dossier = readJson(path, 'dossier.json', files);
  if ('failure' in dossier) return dossier;
  const answer = readJson(path, 'answer.json', files);
  if ('failure' in answer) return answer;
  const wrong = checkDossier(path, dossier.value);
  if (wrong) return wrong;
  const joined = joinDossier(answer.value, dossier.value);
  const misfits = checkAnswer(joined, parse(String(BriefingDocument)), await readSchema());
  const [first] = misfits;
  if (first) {
    const { version } = joined as { version?: unknown };
    const graph = typeof version === 'string' ? ` (version ${version} of the graph)` : '';
    return fail(
      'from-other-shape',
      `answer.json inside ${path}${graph} is not what this Parley prints: ${misfits.map((one) => `${one.path} ${one.problem}`).join('; ')}`,
      'Make it again with the version of Parley that wrote it, or from the dossier that is attached, put into data/.',
    );
  }
  return { value: { answer: joined as Answer, paper, ...(language !== undefined && { language }) } };
}

/** Whether both files are there, and the answer is the one of which the PDF was made. */
function checkWhole(path: string, { files, contentDigest }: PdfContents) {
  const missing = ['dossier.json', 'answer.json'].filter((name) => !files.has(name));
  if (missing.length > 0) {
    const has = [...files.keys()];
    return fail(
      'from-no-briefing',
      `${path} has no ${missing.join(' and no ')} attached${has.length > 0 ? `, only ${has.join(', ')}` : ''}`,
      `Either Parley did not write it, or a program that saved it again has left out its attachments. ${again}`,
    );
  }
  const digest = createHash('sha256')
    .update(files.get('answer.json') ?? '')
    .digest('hex');
  if (contentDigest !== undefined && contentDigest !== digest) {
    return fail(
      'from-damaged',
      `answer.json inside ${path} has been changed: its SHA-256 is ${digest}, the PDF was made of ${contentDigest}`,
      again,
    );
  }
  return undefined;
}

function readJson(path: string, name: string, files: PdfContents['files']): Outcome<unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(files.get(name));
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return fail('from-damaged', `${name} inside ${path} is no JSON: ${(error as Error).message}`, again);
  }
}

/** The answer as the API gave it: the dossier, which stands in a file of its own, back in its place. */
function joinDossier(answer: unknown, dossier: unknown): unknown {
  const { comparison } = (answer ?? {}) as { comparison?: { talks?: unknown } };
  if (typeof comparison?.talks !== 'object') return answer;
  const talks = { ...comparison.talks, dossier };
  return { ...(answer as object), comparison: { ...comparison, talks } };
}

async function readSchema() {
  return buildSchema(await readFile(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'), {
    assumeValid: true,
  });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'there is no permission to read it',
};

function refuseFile(path: string, { code = '', message }: NodeJS.ErrnoException) {
  return fail(
    'from-unread',
    `cannot read ${path}: ${reasons[code] ?? message}`,
    'Name a briefing that Parley wrote as PDF with --from.',
  );
}
