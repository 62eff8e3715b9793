import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
const address = 'http://127.0.0.1:4000';

/** Runs every `curl` of a README as it stands, but asked of this server. Returns how many there are. */
export async function tryReadme(file: string, url: string): Promise<number> {
  const text = await readFile(join(root, file), 'utf8');
  const blocks = Array.from(text.matchAll(/^```sh\n(.*?)^```/gms), ([, block]) => block ?? '');
  const commands = blocks.filter((block) => /^curl /m.test(block));
  for (const command of commands) {
    const asked = command.replaceAll(address, new URL(url).origin);
    const { stdout } = await promisify(execFile)('bash', ['-euc', asked]);
    const answer = JSON.parse(stdout) as { data?: unknown; errors?: unknown };
    if (!answer.data || answer.errors)
      throw new Error(`${file}: ${command}\nanswers ${stdout.slice(0, 500)}`);
  }
  return commands.length;
}
