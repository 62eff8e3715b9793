import { constantCase } from '@parley/schema/graphql';
import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { GraphQLError } from 'graphql';
import type { DossierView } from '../queries/dossier-view.ts';
import { Failure } from '../queries/failures.ts';
import type { Connection } from '../queries/lists/connection.ts';
import { listWithin } from '../queries/lists/list-within.ts';
import type { PageArguments } from '../queries/lists/page.ts';
import type { AnyNode } from '../queries/node.ts';
import { builder } from './builder.ts';
import {
  AccountType,
  ActorType,
  AttestationType,
  DiscrepancyType,
  FigureType,
  LineageType,
  MentionType,
  QuotationType,
  SourceType,
  StatementType,
  TalksType,
  TopicType,
  VariantType,
} from './refs.ts';

type Ref<Item> =
  | ObjectRef<(typeof builder)['$inferSchemaTypes'], Item>
  | InterfaceRef<(typeof builder)['$inferSchemaTypes'], Item>;

/** The type of a page of records. */
export function connection<Item>(type: Ref<Item>, name = type.name) {
  const ref = builder.connectionObject(
    { type, name: `${name}Connection`, description: `One page of a list of ${type.name} records.` },
    { name: `${name}Edge`, description: 'A record with its place in the list.' },
  );
  return ref as unknown as ObjectRef<(typeof builder)['$inferSchemaTypes'], Connection<Item>>;
}

export const TalksConnection = connection(TalksType);
export const AccountConnection = connection(AccountType);
export const SourceConnection = connection(SourceType);
export const ActorConnection = connection(ActorType);
export const TopicConnection = connection(TopicType);
export const StatementConnection = connection(StatementType);
export const AttestationConnection = connection(AttestationType);
export const QuotationConnection = connection(QuotationType);
export const FigureConnection = connection(FigureType);
export const MentionConnection = connection(MentionType);
export const VariantConnection = connection(VariantType);
export const DiscrepancyConnection = connection(DiscrepancyType);
export const LineageConnection = connection(LineageType);

/**
 * One page of records of the same talks. Such a list is a plain connection, as Relay's compiler wants it, so what is
 * wrong with its arguments is an error with a code and not a result.
 */
export function pageWithin<Item extends AnyNode>(
  view: DossierView,
  items: readonly Item[],
  page: PageArguments,
): Connection<Item> {
  const result = listWithin(view.talks.recordId, items, page);
  if (!(result instanceof Failure)) return result;
  const code = constantCase(result.name).slice(1);
  throw new GraphQLError(`${result.message}. ${result.hint}`, { extensions: { code } });
}
