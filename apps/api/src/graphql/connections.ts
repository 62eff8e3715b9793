import { constantCase } from '@parley/schema/graphql';
import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { GraphQLError } from 'graphql';
import type { DossierView } from '../queries/dossier-view.ts';
import { Failure } from '../queries/failures.ts';
import type { Connection } from '../queries/lists/connection.ts';
import { listWithin } from '../queries/lists/list-within.ts';
import type { PageArguments } from '../queries/lists/page.ts';
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

/** The lists of talks that come a page at a time. */
type Paged =
  | 'statements'
  | 'attestations'
  | 'quotations'
  | 'figures'
  | 'mentions'
  | 'variants'
  | 'discrepancies'
  | 'lineages';

type PagedItems = { readonly [Name in Paged]: DossierView[Name]['all'][number] };

/**
 * One page of records of the same talks. Such a list is a plain connection, as Relay's compiler wants it, so what is
 * wrong with its arguments is an error with a code and not a result.
 */
export function pageWithin<Name extends Paged>(
  view: DossierView,
  name: Name,
  page: PageArguments,
): Connection<PagedItems[Name]> {
  const lists: { readonly [Each in Paged]: { readonly all: readonly PagedItems[Each][] } } = view;
  const result = listWithin({ talks: view.talks.recordId, name }, lists[name].all, page);
  if (!(result instanceof Failure)) return result;
  const code = constantCase(result.name).slice(1);
  throw new GraphQLError(`${result.message}. ${result.hint}`, { extensions: { code } });
}
