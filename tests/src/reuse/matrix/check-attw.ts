import { join } from 'node:path';
import { attempt, type Outcome } from '../../projects/outcome.ts';
import { makeProject } from '../../projects/project.ts';

/** Asks “Are the types wrong?” for every subpath. The package is ESM only, and says so. */
export function checkAttw(tarball: string, folder: string): Promise<Outcome> {
  return attempt('Are the types wrong', async () => {
    const project = await makeProject(join(folder, 'attw'), '@arethetypeswrong/cli@0.18');
    // The SDL is a file for codegen and has no types to be wrong.
    await project.run(
      'attw',
      tarball,
      '--profile',
      'esm-only',
      '--no-emoji',
      '--exclude-entrypoints',
      'schema.graphql',
    );
  });
}
