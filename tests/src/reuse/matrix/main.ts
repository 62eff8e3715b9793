import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packSchema } from '../pack-schema.ts';
import { checkAttw } from './check-attw.ts';
import { checkBrowser } from './check-browser.ts';
import { checkReadme } from './check-readme.ts';
import { checkRuntimes } from './check-runtimes.ts';
import { checkTypescripts } from './check-typescripts.ts';
import { report } from '../../projects/outcome.ts';

// Packs the schema package and uses the tarball in fresh projects: on every runtime, in a browser, and under every
// TypeScript. Needs the registry; takes some minutes. What cannot run here is skipped with its reason.
const tarball = await packSchema();
const folder = await mkdtemp(join(dirname(tarball), 'projects-'));
const outcomes = [
  await checkReadme(tarball, folder),
  ...(await checkRuntimes(tarball, folder)),
  await checkBrowser(tarball, folder),
  ...(await checkTypescripts(tarball, folder)),
  await checkAttw(tarball, folder),
];
await rm(dirname(tarball), { recursive: true, force: true });
process.exitCode = report(outcomes) ? 0 : 1;
