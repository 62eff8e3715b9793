import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** What invented queries may give as arguments, by name; each is text as it stands in a document. */
export type KnownArguments = Readonly<Record<string, readonly string[]>>;

const mostDepth = 4;
const conditions = [
  '',
  '',
  '',
  '',
  '@skip(if: $no)',
  '@include(if: $yes)',
  '@skip(if: $yes)',
  '@include(if: false)',
];

/**
 * Invents queries of a schema, for tests: with aliases, fragments with and without names, variables, `@skip`, `@include`
 * and `__typename`. Not all of them are valid: two fields of one name may be of two types.
 */
export function inventQuery(schema: GraphQLSchema, known: KnownArguments): fc.Arbitrary<string> {
  return fc.gen().map((next) => {
    const count = (most: number): number => next(fc.nat, { max: most });
    const pick = <Item>(items: readonly Item[]): Item => items[count(items.length - 1)]!;
    const fragments: string[] = [];

    const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string | undefined => {
      const given: string[] = [];
      for (const argument of args) {
        const values = known[argument.name];
        if (!values && isRequiredArgument(argument)) return undefined;
        if (values && (isRequiredArgument(argument) || count(2) === 0)) {
          given.push(`${argument.name}: ${pick(values)}`);
        }
      }
      return given.length > 0 ? `(${given.join(', ')})` : '';
    };

    const inventField = (type: GraphQLCompositeType, depth: number): string => {
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      const field = fields.length > 0 && count(9) > 0 ? pick(fields) : undefined;
      const given = field && argumentsOf(field);
      if (field === undefined || given === undefined) return `__typename ${pick(conditions)}`;
      const named = getNamedType(field.type);
      const inside = isCompositeType(named);
      if (inside && depth === 0) return '__typename';
      // An alias of its own where there are arguments, which two fields of one key cannot have different.
      const alias = given !== '' || count(3) === 0 ? `${field.name}${count(1000)}: ` : '';
      return `${alias}${field.name}${given} ${pick(conditions)} ${inside ? inventSet(named, depth - 1) : ''}`;
    };

    const inventFragment = (type: GraphQLCompositeType, depth: number): string => {
      const on = isAbstractType(type) ? pick(schema.getPossibleTypes(type)) : type;
      const set = inventSet(on, depth);
      if (count(1) === 0) return `... on ${on.name} ${pick(conditions)} ${set}`;
      fragments.push(`fragment F${fragments.length} on ${on.name} ${set}`);
      return `...F${fragments.length - 1} ${pick(conditions)}`;
    };

    const inventSet = (type: GraphQLCompositeType, depth: number): string => {
      const likely = isAbstractType(type) ? 1 : 4;
      const selections = Array.from({ length: 1 + count(3) }, () =>
        count(likely) === 0 ? inventFragment(type, depth) : inventField(type, depth),
      );
      return `{ ${selections.join(' ')} }`;
    };

    const query = schema.getQueryType();
    const set = query ? inventSet(query, mostDepth) : '{ __typename }';
    return `query Invented($yes: Boolean = true, $no: Boolean!) ${set} ${fragments.join(' ')}
      query Other($no: Boolean!) { __typename @skip(if: $no) @include(if: $no) }`;
  });
}
