import { readDossier } from '@parley/dossier';
import type { Dossier } from '@parley/schema';
import { expect } from 'vitest';
import { lakeAccord, talks, type WritingServer } from '../../writing/test-writing.ts';

const result = `{ __typename ... on Written { version talks { digest dossier } decision { at by action records note before after } }
  ... on Failure { message hint } ... on VersionConflict { asked current } ... on RecordNotFound { known }
  ... on DecisionRefused { problems { code message hint file line } } }`;

/** Runs one of the mutations with its input, on the present version unless another is given. */
export async function decide(server: WritingServer, name: string, input: Record<string, unknown>) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = name === 'importDossier' ? input : { talks, version: await server.version(), ...input };
  const document = `mutation ($input: ${type}!) { done: ${name}(input: $input) ${result} }`;
  const { data, errors } = await server.ask(document, { input: given });
  expect(errors).toBeUndefined();
  return data.done;
}

/** Runs a mutation that is taken, and gives the dossier as it is then in the files, with which the store must agree. */
export async function decided(
  server: WritingServer,
  name: string,
  input: Record<string, unknown>,
): Promise<Dossier> {
  const done = await decide(server, name, input);
  expect(done).toMatchObject({ __typename: 'Written' });
  expect(done.talks.digest).toBe(done.version);
  // What the store has is what the files say, and both have the trail.
  const read = await readDossier(server.folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.digest).toBe(done.version);
  expect(await server.dossier()).toEqual(JSON.parse(JSON.stringify(read.dossier)));
  const { action, note, ...entry } = done.decision;
  expect(read.dossier.decisions?.at(-1)).toEqual({
    ...entry,
    action: action.toLowerCase(),
    ...(note !== null && { note }),
  });
  return read.dossier;
}

/** The dossier that the servers of these tests begin with. */
export async function original(): Promise<Dossier> {
  const read = await readDossier(lakeAccord);
  if (!read.ok) throw new Error('The invented dossier is not sound');
  return read.dossier;
}
