import SchemaBuilder from '@pothos/core';
import { linkRecords, type Dossier } from '@parley/schema/dossier';
import { graphqlEnums, graphqlScalars } from '@parley/schema/graphql';
import type { Actor, Attestation, Statement, StatementId } from '@parley/schema/records';
import { createYoga } from 'graphql-yoga';

/** An API of one's own over a dossier, without Parley's server: statements, who said them and how they are reported. */
export function serveDossier(dossier: Dossier) {
  const records = linkRecords(dossier);
  const builder = new SchemaBuilder<{
    Objects: { Statement: Statement; Actor: Actor; Attestation: Attestation };
    Scalars: { StatementId: { Input: StatementId; Output: StatementId } };
  }>({});
  const ModeEnum = builder.enumType('Mode', { values: graphqlEnums.Mode });
  builder.scalarType('StatementId', {
    serialize: (id) => id,
    parseValue: (id) => graphqlScalars.StatementId.parse(id),
  });
  builder.objectType('Actor', { fields: (t) => ({ name: t.exposeString('name') }) });
  builder.objectType('Attestation', {
    fields: (t) => ({
      mode: t.field({ type: ModeEnum, resolve: ({ mode }) => mode }),
      account: t.string({ resolve: ({ account }) => records.get(account)?.headline ?? account }),
      quotations: t.stringList({ resolve: ({ quotations }) => quotations.map(({ words }) => words) }),
    }),
  });
  builder.objectType('Statement', {
    fields: (t) => ({
      id: t.expose('id', { type: 'StatementId' }),
      gist: t.exposeString('gist'),
      speaker: t.field({
        type: 'Actor',
        nullable: true,
        resolve: ({ speaker }) => speaker && records.get(speaker),
      }),
      attestations: t.field({
        type: ['Attestation'],
        resolve: ({ id }) => dossier.attestations.filter(({ statements }) => statements.includes(id)),
      }),
    }),
  });
  builder.queryType({
    fields: (t) => ({
      statements: t.field({ type: ['Statement'], resolve: () => dossier.statements }),
      statement: t.field({
        type: 'Statement',
        nullable: true,
        args: { id: t.arg({ type: 'StatementId', required: true }) },
        resolve: (_root, { id }) => records.get(id),
      }),
    }),
  });
  return createYoga({ schema: builder.toSchema(), logging: false });
}
