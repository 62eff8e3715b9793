import { describe, expect, it } from 'vitest';
import { makeBriefing } from './make-briefing.ts';

describe('a briefing that cannot be made', () => {
  it.each([
    ['of talks that do not exist', ['--talks', 'nowhere-1900'], 'nowhere-1900', 'talks:lake-accord-2031'],
    [
      'of an account that does not exist',
      ['--talks', 'lake-accord-2031', '--accounts', 'A,Z'],
      '"Z"',
      'A, B, C',
    ],
  ])('is refused, with what there is: %s', async (_, line, asked, known) => {
    const { exitCode, stdout, stderr, pdf } = await makeBriefing(line);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(asked);
    expect(stderr).toContain(known);
    // No stack: these are answers to a person.
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
    expect(pdf).toHaveLength(0);
  });
});
