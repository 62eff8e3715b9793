/* oxlint-disable no-underscore-dangle -- what Zod has for those who walk its schemas stands there */
import type * as z from 'zod';

/** Puts a value at the disposal of generated code and gives the expression that stands for it there. */
export type Provide = (value: unknown) => string;

/**
 * An expression of JavaScript that is true of a value only if a schema takes it as it is; undefined where a schema is of
 * a kind that is not known here. It may be false of a few values that the schema takes: where Zod counts code points
 * and the length in code units leaves that open.
 *
 * @param value the expression of the value.
 */
export function scalarTest(schema: z.core.$ZodType, value: string, provide: Provide): string | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const checks = checksTest(def.checks ?? [], value, provide);
  if (checks === undefined) return undefined;
  const all = (...tests: readonly string[]): string => [...tests, ...checks].join(' && ');
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- all others are left to Zod
  switch (def.type) {
    case 'string':
      return 'format' in def ? undefined : all(`typeof ${value} === 'string'`);
    case 'template_literal': {
      const pattern = provide((schema as z.core.$ZodTemplateLiteral)._zod.pattern);
      return all(`typeof ${value} === 'string'`, `${pattern}.test(${value})`);
    }
    case 'number': {
      const whole = 'format' in def && def.format === 'safeint';
      if ('format' in def && !whole) return undefined;
      return all(`Number.${whole ? 'isSafeInteger' : 'isFinite'}(${value})`);
    }
    case 'boolean':
      return all(`typeof ${value} === 'boolean'`);
    case 'enum':
    case 'literal': {
      const { values } = (schema as z.core.$ZodEnum | z.core.$ZodLiteral)._zod;
      return all(`${provide(values)}.has(${value})`);
    }
    default:
      return undefined;
  }
}

function checksTest(
  checks: readonly z.core.$ZodCheck[],
  value: string,
  provide: Provide,
): string[] | undefined {
  const tests = checks.map((check) => checkTest(check as z.core.$ZodChecks, value, provide));
  return tests.every((test) => test !== undefined) ? tests : undefined;
}

function checkTest(check: z.core.$ZodChecks, value: string, provide: Provide): string | undefined {
  const { def } = check._zod as { def: z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef };
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- all others are left to Zod
  switch (def.check) {
    case 'string_format':
      // A pattern that remembers where it was would answer otherwise the next time.
      if (def.format !== 'regex' || !def.pattern || def.pattern.global || def.pattern.sticky)
        return undefined;
      return `${provide(def.pattern)}.test(${value})`;
    case 'min_length':
      // A code point is one or two code units.
      return `${value}.length >= ${def.minimum <= 1 ? def.minimum : 2 * def.minimum}`;
    case 'max_length':
      return `${value}.length <= ${def.maximum}`;
    case 'greater_than':
      return typeof def.value === 'number'
        ? `${value} ${def.inclusive ? '>=' : '>'} ${def.value}`
        : undefined;
    case 'less_than':
      return typeof def.value === 'number'
        ? `${value} ${def.inclusive ? '<=' : '<'} ${def.value}`
        : undefined;
    case 'custom':
      return 'fn' in def && typeof def.fn === 'function'
        ? `${provide(def.fn)}(${value}) === true`
        : undefined;
    default:
      return undefined;
  }
}
