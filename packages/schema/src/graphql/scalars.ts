import { PassageDigest, TextDigest } from '../anchors/anchor.ts';
import {
  AccountId,
  ActorId,
  AttestationId,
  DiscrepancyId,
  FigureId,
  LineageId,
  MentionId,
  QuotationId,
  SourceId,
  StatementId,
  TalksId,
  TopicId,
  VariantId,
} from '../ids.ts';
import { CountryCode } from '../values/country.ts';
import { EdtfDate } from '../values/edtf.ts';
import { LanguageTag } from '../values/language.ts';
import { WikidataId } from '../values/wikidata.ts';

/** The scalars of Parley's API, each a string that its schema checks; `description` says what it holds. */
export const graphqlScalars = {
  AccountId,
  ActorId,
  AttestationId,
  CountryCode,
  DiscrepancyId,
  EdtfDate,
  FigureId,
  LanguageTag,
  LineageId,
  MentionId,
  PassageDigest,
  QuotationId,
  SourceId,
  StatementId,
  TalksId,
  TextDigest,
  TopicId,
  VariantId,
  WikidataId,
};

/** The name of a scalar. */
export type GraphqlScalar = keyof typeof graphqlScalars;

/**
 * The `scalars` of a graphql-codegen configuration: each scalar is typed by the type of its name in
 * `@parley/schema/records`, so that an id of a statement is not taken for one of a topic.
 */
export const codegenScalars = Object.fromEntries(
  Object.keys(graphqlScalars).map((name) => [name, `@parley/schema/records#${name}`]),
) as Readonly<Record<GraphqlScalar, string>>;
