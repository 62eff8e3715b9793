import { constantCase } from '@parley/schema/graphql';
import { builder } from './builder.ts';

/**
 * Declares a GraphQL enum from a closed set of packages/schema or packages/collation: `pressConference` becomes
 * `PRESS_CONFERENCE`. The compiler sees to it that every value has its meaning written down.
 */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  meanings: Readonly<Record<Value, string>>,
) {
  const entries = values.map((value) => [constantCase(value), { value, description: meanings[value] }]);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<string, { value: Value; description: string }>,
  });
}
