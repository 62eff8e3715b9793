import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printGraph } from './graphql/print-graph.ts';

writeFileSync(join(import.meta.dirname, '../schema.graphql'), printGraph());
