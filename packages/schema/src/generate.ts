import { mkdir, writeFile } from 'node:fs/promises';
import { generatedFiles } from './reference/generated-files.ts';

const folder = new URL('../', import.meta.url);
await mkdir(new URL('json-schema/files/', folder), { recursive: true });
for (const [name, text] of await generatedFiles()) await writeFile(new URL(name, folder), text);
