import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readExamples, readInstallation } from '../read-examples.ts';
import { attempt, type Outcome } from '../../projects/outcome.ts';
import { makeProject, runIn } from '../../projects/project.ts';

/** A newcomer's first five minutes: an empty folder, the README's commands, and its examples as they stand. */
export function checkReadme(tarball: string, folder: string): Promise<Outcome> {
  return attempt('The README in an empty folder', async () => {
    const place = join(folder, 'newcomer');
    await mkdir(place);
    for (const command of await readInstallation()) {
      const [program = '', ...args] = command.replace('@parley/schema', tarball).split(' ');
      await runIn(place, program, ...args);
    }
    const tools = await makeProject(join(folder, 'newcomer-tools'), 'node@24');
    for (const { name, code, prints } of await readExamples()) {
      await writeFile(join(place, `${name}.ts`), code);
      const printed = await runIn(place, join(tools.folder, 'node_modules/.bin/node'), `${name}.ts`);
      if (printed !== prints) throw new Error(`${name}.ts printed\n${printed}instead of\n${prints}`);
    }
    await runIn(
      place,
      'npm',
      'install',
      '--save-dev',
      '--no-audit',
      '--no-fund',
      'typescript@7',
      '@types/node@24',
    );
    const files = (await readExamples()).map(({ name }) => `${name}.ts`);
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
    await runIn(place, 'npx', '--no-install', 'tsc', ...options, ...files);
  });
}
