import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ImportOrder, ImportReport } from './import-process.ts';

/** How an importing process ended. */
export interface ImportEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly report: ImportReport | undefined;
  readonly stderr: string;
}

/** Imports invented dossiers in another process. */
export function startImport(order: ImportOrder): Promise<ImportEnd> {
  const script = join(import.meta.dirname, 'import-process.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const report = stdout === '' ? undefined : (JSON.parse(stdout) as ImportReport);
      resolve({ code, signal, report, stderr });
    });
  });
}
