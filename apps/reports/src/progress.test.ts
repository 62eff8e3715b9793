import { expect, it } from 'vitest';
import { showProgress } from './progress.ts';

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 12, write: (text: string) => written.push(text) > 0, written };
}

it('keeps one line on a terminal, no wider than the terminal, and takes it away', () => {
  const terminal = stream(true);
  const progress = showProgress(terminal);
  progress.say('Laying out the pages');
  progress.clear();
  expect(terminal.written).toEqual(['\r\u001B[2KLaying out ', '\r\u001B[2K']);
});

it('writes nothing into a pipe', () => {
  const pipe = stream(false);
  showProgress(pipe).say('Laying out the pages');
  expect(pipe.written).toEqual([]);
});
