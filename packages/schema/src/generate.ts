import { mkdir, writeFile } from 'node:fs/promises';
import { toJsonSchema } from './json-schema/to-json-schema.ts';

const folder = new URL('../json-schema/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('dossier.schema.json', folder), `${JSON.stringify(toJsonSchema(), null, 2)}\n`);
