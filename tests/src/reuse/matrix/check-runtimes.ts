import { join } from 'node:path';
import { attempt, type Outcome } from '../../projects/outcome.ts';
import { makeProject } from '../../projects/project.ts';
import { readPlainProgram } from './read-program.ts';
import { usedLine } from './used-line.ts';

/** Each runtime as npm has it, with the command that runs a module. */
const runtimes = [
  { name: 'Node 20', packages: ['node@20'], command: ['node'] },
  { name: 'Node 22', packages: ['node@22'], command: ['node'] },
  { name: 'Node 24', packages: ['node@24'], command: ['node'] },
  { name: 'Node 26', packages: ['node@26'], command: ['node'] },
  { name: 'Deno', packages: ['deno'], command: ['deno', 'run', '--allow-read', '--allow-env'] },
  { name: 'Bun', packages: ['bun'], command: ['bun', 'run'] },
  { name: 'Node 26 with the oldest Zod', packages: ['node@26'], command: ['node'], zod: 'zod@4.0.0' },
];

/** Installs the tarball beside each runtime and uses every subpath there. */
export async function checkRuntimes(tarball: string, folder: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const program = await readPlainProgram();
  for (const { name, packages, command, zod = 'zod@4' } of runtimes) {
    outcomes.push(
      await attempt(name, async () => {
        const place = join(folder, name.toLowerCase().replaceAll(' ', '-'));
        const project = await makeProject(place, tarball, zod, ...packages);
        await project.write('use-package.js', program);
        await project.write(
          'main.js',
          "import { usePackage } from './use-package.js';\nconsole.log(await usePackage());\n",
        );
        const [runtime = '', ...args] = command;
        const printed = await project.run(runtime, ...args, 'main.js');
        if (printed.trim() !== usedLine) throw new Error(`printed ${printed}`);
        return undefined;
      }),
    );
  }
  return outcomes;
}
