import {
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { readDeprecation } from './read-deprecation.ts';

/** A change that clients would feel, accepted on purpose. */
export interface AcceptedChange {
  /** As the check prints it. */
  readonly change: string;
  /** The version of the graph that comes with it. */
  readonly version: string;
  /** Why clients must bear it. */
  readonly reason: string;
}

/**
 * What of a graph breaks clients of an earlier one, as sentences. Taking out what was deprecated, once its day has come,
 * breaks nobody who was told; nor does what is accepted.
 */
export function findBreaks(
  before: GraphQLSchema,
  after: GraphQLSchema,
  accepted: readonly AcceptedChange[],
  today: string,
): string[] {
  const accept = new Set(accepted.map(({ change }) => change));
  const gone = new Set(listDeparted(before, today));
  return findBreakingChanges(before, after)
    .map(({ type, description }) => ({ change: `${type} ${description}`, description }))
    .filter(({ change, description }) => !accept.has(change) && !gone.has(description))
    .map(({ change }) => change)
    .toSorted();
}

/** A field of output or of input, or an argument. */
interface Member {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
  readonly args?: readonly Member[];
}

/** How graphql-js tells that each deprecated field, value, argument and input field is gone whose day has come. */
function listDeparted(schema: GraphQLSchema, today: string): string[] {
  const isDue = ({ deprecationReason: reason }: Member): boolean => {
    const read = reason ? readDeprecation(reason) : '';
    return typeof read !== 'string' && read.goes <= today;
  };
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isEnumType(type)) {
      return type
        .getValues()
        .filter(isDue)
        .map(({ name }) => `${name} was removed from enum type ${type.name}.`);
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    return Object.values<Member>(type.getFields()).flatMap((field) => [
      ...(isDue(field) ? [`${type.name}.${field.name} was removed.`] : []),
      ...(field.args ?? [])
        .filter(isDue)
        .map(({ name }) => `${type.name}.${field.name} arg ${name} was removed.`),
    ]);
  });
}
