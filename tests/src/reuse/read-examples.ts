import { readFile } from 'node:fs/promises';

/** An example of the schema package's README: a program and what it prints. */
export interface Example {
  /** Name of the file without its ending, as the README gives it. */
  readonly name: string;
  readonly code: string;
  readonly prints: string;
}

const readme = new URL('../../../packages/schema/README.md', import.meta.url);
// The name of the file in backquotes and a colon, the program, and what it prints.
const example = /`(?<name>[a-z]+)\.ts`:\n\n```ts\n(?<code>[\s\S]*?)```\n\n```text\n(?<prints>[\s\S]*?)```/g;

/** The examples of the README, in their order: each uses what the ones before it have written. */
export async function readExamples(): Promise<Example[]> {
  const text = await readFile(readme, 'utf8');
  return Array.from(text.matchAll(example), ({ groups: { name = '', code = '', prints = '' } = {} }) => ({
    name,
    code,
    prints,
  }));
}

/** The commands with which the README begins. */
export async function readInstallation(): Promise<string[]> {
  const [, commands = ''] = /```sh\n([\s\S]*?)```/.exec(await readFile(readme, 'utf8')) ?? [];
  return commands.trim().split('\n');
}
