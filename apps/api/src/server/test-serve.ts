import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '@parley/schema';
import { onTestFinished } from 'vitest';
import { writeFolder } from '../samples/write-folder.ts';
import { serve } from './serve.ts';

/** A server that listens, over invented dossiers. */
export interface TestServe {
  /** Without a path at its end. */
  readonly url: string;
  /** Posts a document as JSON. */
  readonly post: (query: string, headers?: Record<string, string>) => Promise<Response>;
  /** The file of its store. */
  readonly file: string;
  /** What it printed, errors too. */
  readonly lines: string[];
  readonly stop: () => Promise<void>;
}

/** Serves dossiers on a free port, with the settings given; stopped when the test has finished. */
export async function serveForTest(
  dossiers: readonly Dossier[],
  environment: Readonly<Record<string, string>> = {},
): Promise<TestServe> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, 'data');
  for (const dossier of dossiers) writeFolder(join(data, dossier.talks.id.slice('talks:'.length)), dossier);
  const file = join(folder, 'parley.sqlite');
  const lines: string[] = [];
  const write = (line: string): void => void lines.push(line);
  const serving = await serve({
    environment: { PARLEY_STORE: file, PORT: '0', INIT_CWD: folder, ...environment },
    data: dossiers.length > 0 ? data : folder,
    print: write,
    warn: write,
  });
  if ('code' in serving) throw new Error(serving.message);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= serving.stop());
  onTestFinished(stop);
  const post = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${serving.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
  return { url: serving.url, file, post, lines, stop };
}
