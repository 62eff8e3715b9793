import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { StartProblem } from '../server/start-problem.ts';
import { askedFrom, type Environment } from '../store/location.ts';
import { noDocuments, trustDocuments, type TrustedDocuments } from './documents.ts';

const ofBriefing = join(import.meta.dirname, '../../../reports/src/__generated__/persisted-documents.json');

/**
 * Reads files of trusted documents: JSON objects, each key the SHA-256 of its value, with or without
 * `sha256:` before it. Where none is named, those of the
 * briefing, if they are there. Relative paths start where the command was given.
 */
export async function readManifests(
  files: readonly string[] | undefined,
  environment: Environment,
): Promise<TrustedDocuments | StartProblem> {
  const byHash = new Map<string, string>();
  for (const file of files ?? [ofBriefing]) {
    const path = resolve(askedFrom(environment), file);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined && files === undefined) return noDocuments;
    const documents = text === undefined ? `${path} cannot be read` : readManifest(text, path);
    if (typeof documents === 'string') {
      return {
        code: 'trusted-documents-invalid',
        message: documents,
        hint: 'Name in PARLEY_TRUSTED_DOCUMENTS what graphql-codegen writes as persisted-documents.json with sha256.',
      };
    }
    for (const [key, document] of documents) byHash.set(key, document);
  }
  return trustDocuments(byHash);
}

/** The documents of a manifest, or a sentence that says what is wrong with it. */
function readManifest(text: string, path: string): Map<string, string> | string {
  const documents = parseJson(text);
  if (typeof documents !== 'object' || documents === null || Array.isArray(documents)) {
    return `${path} is no JSON object`;
  }
  const found = new Map<string, string>();
  for (const [key, document] of Object.entries<unknown>(documents as Record<string, unknown>)) {
    const digest = key.replace(/^sha256:/, '');
    if (typeof document !== 'string' || hash('sha256', document) !== digest) {
      return `${path} has under "${key}" no document with that SHA-256`;
    }
    found.set(digest, document);
  }
  return found;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
