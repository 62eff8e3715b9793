import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBriefing } from './make-briefing.ts';
import { readWords, withoutSpace } from './read-words.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const texts = join(root, 'data/lake-accord-2031/texts');
let data = '';

function run(command: string, args: readonly string[], input = ''): string {
  const program = join(root, 'apps/draft/src', command);
  return execFileSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });
}

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'parley-drafted-'));
  const articles = ['a', 'b', 'c'].map((name) => join(texts, `${name}.txt`));
  run('draft-main.ts', ['--talks', 'drafted', '--out', join(data, 'drafted'), ...articles]);
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const brief = (...line: string[]) => makeBriefing(['--talks', 'drafted', ...line], { PARLEY_DATA: data });

// The second goes on from what the first one leaves undecided.
describe('from articles to the briefing of what a person has confirmed', { shuffle: false }, () => {
  it('is refused while nothing is confirmed, and says what to do', async () => {
    const { exitCode, stderr, pdf } = await brief('--confirmed-only');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/nothing in drafted is confirmed yet: \d+ reports suggested/);
    expect(stderr).toContain('pnpm review drafted');
    expect(pdf).toHaveLength(0);
  });

  it('prints what the review confirmed and nothing else, and says how much is left out', async () => {
    const gist = 'The lake is no account to draw from.';
    const said = run('review-main.ts', [join(data, 'drafted')], `g\n${gist}\ny\nn\nq\n`);
    expect(said).toMatch(/2 decisions written, \d+ left to decide\./);
    const { exitCode, pdf } = await brief('--confirmed-only');
    expect(exitCode).toBe(0);
    const words = await readWords(pdf);
    expect(words).toContain(withoutSpace(gist));
    expect(words).toContain(withoutSpace('This briefing holds confirmed records alone'));
    expect(words).not.toContain(withoutSpace('To be written'));
  });
});
