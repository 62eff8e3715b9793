import { constants, enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// The last of the engine's compilers takes more time than it gives back, of 50 pages and of 500.
setFlagsFromString('--no-opt');

// In plain JavaScript, for a first file with types costs every run 40 ms: only what it loads is kept without types and
// compiled. Where that cannot be written beside the modules, it is kept among the temporary files.
const { status } = enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/parley-bundle/code'));
if (status === constants.compileCacheStatus.FAILED) enableCompileCache();

const { briefingPlace, runMain } = await import('./bundle/run-main.ts');
await runMain(briefingPlace);
