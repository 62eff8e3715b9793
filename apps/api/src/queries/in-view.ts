import type { DossierView } from './dossier-view.ts';

/** A value in which every object knows the dossier whose ids it names. */
export type InView<Value> = Value extends readonly (infer Item)[]
  ? InView<Item>[]
  : Value extends object
    ? { [Key in keyof Value]: InView<Value[Key]> } & { readonly view: DossierView }
    : Value;

/** Copies a computed value so that every object in it carries the view with which its ids are resolved. */
export function inView<Value>(value: Value, view: DossierView): InView<Value> {
  return attach(value, view) as InView<Value>;
}

function attach(value: unknown, view: DossierView): unknown {
  if (Array.isArray(value)) return value.map((item) => attach(item, view));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = { view };
  for (const [key, field] of Object.entries(value)) copy[key] = attach(field, view);
  return copy;
}
