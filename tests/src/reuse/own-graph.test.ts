import { readFile } from 'node:fs/promises';
import { parseDossier } from '@parley/schema/dossier';
import { describe, expect, it } from 'vitest';
import { serveDossier } from './own-graph.ts';

const file = new URL('../../../packages/schema/src/dossier/versions/version-1.json', import.meta.url);

async function ask(query: string): Promise<unknown> {
  const parsed = parseDossier(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.ok) throw new Error('The dossier has problems');
  const response = await serveDossier(parsed.dossier).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('an API of one’s own on the schema package', () => {
  it('answers who said what, and how each account reports it', async () => {
    expect(
      await ask('{ statements { id speaker { name } attestations { mode account quotations } } }'),
    ).toEqual({
      data: {
        statements: [
          {
            id: 'statement:sails',
            speaker: { name: 'Ona Lind' },
            attestations: [
              { mode: 'MIXED', account: 'Ferry talks end', quotations: ['will sail in May 🚢.'] },
              { mode: 'DIRECT', account: 'Lind: no ferry', quotations: ['It will sail in May.'] },
            ],
          },
        ],
      },
    });
  });

  it('refuses an id of another kind', async () => {
    expect(await ask('{ statement(id: "topic:ferry") { gist } }')).toMatchObject({
      errors: [{ message: expect.stringContaining('StatementId') as string }],
    });
  });

  it('is written in fewer than sixty lines', async () => {
    const source = await readFile(new URL('own-graph.ts', import.meta.url), 'utf8');
    expect(source.trimEnd().split('\n').length).toBeLessThan(60);
  });
});
