import { isFields } from '../shape/is-fields.ts';
import type { FilePath } from '../merge/find-node.ts';

/** A copy of plain data with another value at a path; undefined removes what stands there. */
export function withValue(data: unknown, [step, ...rest]: FilePath, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    const items = data.map((item: unknown, index) => (index === step ? withValue(item, rest, value) : item));
    return items.filter((item) => item !== undefined);
  }
  const { [step]: old, ...others } = isFields(data) ? data : {};
  const changed = withValue(old, rest, value);
  if (changed === undefined) return others;
  // In its old place, since the order of fields is the order in the file.
  return isFields(data) && Object.hasOwn(data, step)
    ? { ...data, [step]: changed }
    : { ...others, [step]: changed };
}

/** A copy with an item put into a list after the one at a path. */
export function withItemAfter(data: unknown, path: FilePath, item: unknown): unknown {
  const place = path.at(-1);
  const list = valueIn(data, path.slice(0, -1));
  if (!Array.isArray(list) || typeof place !== 'number') return data;
  return withValue(data, path.slice(0, -1), list.toSpliced(place + 1, 0, item));
}

/** What stands at a path. */
function valueIn(data: unknown, path: FilePath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    data,
  );
}
