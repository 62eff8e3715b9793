import { join } from 'node:path';
import { attempt, type Outcome } from '../../projects/outcome.ts';
import { makeProject, type Project } from '../../projects/project.ts';
import { readProgram } from './read-program.ts';

const versions = ['5.9', '6.0', '7.0'];
const resolutions = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

/** Compiles the program that uses every subpath, under strict, with each TypeScript and each way to resolve. */
export async function checkTypescripts(tarball: string, folder: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const version of versions) {
    let project: Project | undefined;
    for (const resolution of resolutions) {
      for (const skipLibCheck of [false, true]) {
        const libraries = skipLibCheck ? 'without looking into libraries' : 'looking into libraries';
        outcomes.push(
          await attempt(`TypeScript ${version}, ${resolution.moduleResolution}, ${libraries}`, async () => {
            project ??= await startProject(tarball, join(folder, `typescript-${version}`), version);
            await project.write('tsconfig.json', JSON.stringify(configuration(resolution, skipLibCheck)));
            await project.run('tsc', '--project', 'tsconfig.json');
          }),
        );
      }
    }
  }
  return outcomes;
}

async function startProject(tarball: string, folder: string, version: string): Promise<Project> {
  const project = await makeProject(folder, tarball, 'zod@4', `typescript@${version}`);
  await project.write('use-package.ts', await readProgram());
  return project;
}

function configuration(resolution: object, skipLibCheck: boolean): object {
  return {
    compilerOptions: {
      target: 'es2022',
      // Zod's own types name URL, which neither ES nor this package has.
      lib: ['es2022', 'dom'],
      types: [],
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck,
      ...resolution,
    },
    files: ['use-package.ts'],
  };
}
