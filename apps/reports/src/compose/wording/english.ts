const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Digits with separated thousands and two decimals at most: "12,500", "2.3". */
export function number(value: number): string {
  // By hand: the first Intl.NumberFormat of a process costs some 10 ms. It is asked where the digits have an exponent.
  const [, sign = '', whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined) return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(value);
  const hundredths =
    BigInt(whole + decimals.slice(0, 2).padEnd(2, '0')) + (decimals.charAt(2) >= '5' ? 1n : 0n);
  const digits = String(hundredths).padStart(3, '0');
  const thousands = digits.slice(0, -2).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return `${sign}${thousands}${`.${digits.slice(-2)}`.replace(/\.?0+$/, '')}`;
}

const large: readonly [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A quantity as it is read: "2.3 million", "12,500". What would lose a digit stays in full: "2,345,678". */
export function quantity(value: number): string {
  const step = large.find(([size]) => Math.abs(value) >= size);
  if (!step) return number(value);
  const [size, name] = step;
  const scaled = Number((value / size).toFixed(2));
  return Math.abs(scaled * size - value) < 0.5 ? `${number(scaled)} ${name}` : number(value);
}

/** Small whole numbers as words, others in digits: "no", "three", "12". */
export function spell(value: number): string {
  return words[value] ?? number(value);
}

/** As {@link spell}, where the noun is left out: "none", "three", "12". */
export function spellAlone(value: number): string {
  return value === 0 ? 'none' : spell(value);
}

/** None of so many, where the noun is left out: "neither" of two, "none" of others. */
export function noneOf(total: number): string {
  return total === 2 ? 'neither' : 'none';
}

/** A number with its noun, right in number: "one account", "12 accounts", "no account". */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${spell(value)} ${agree(value, one, many)}`;
}

/** A part of a whole with its noun: "no figure", "the one figure", "all four figures", "one of four figures". */
export function portion(part: number, total: number, one: string, many = `${one}s`): string {
  if (part === 0) return count(0, one, many);
  if (part < total) return `${spell(part)} of ${count(total, one, many)}`;
  return total === 1 ? `the one ${one}` : `${total === 2 ? 'both' : `all ${spell(total)}`} ${many}`;
}

/** The form that agrees with a number: `agree(1, 'differs', 'differ')`. None is spelled "no", and takes the singular. */
export function agree(value: number, one: string, many: string): string {
  return value === 0 || Math.abs(value) === 1 ? one : many;
}

/** "A", "A and B", "A, B and C". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** A share from 0 to 1 as whole per cents that never round to none or all: "under 1 per cent", "61 per cent". */
export function percent(share: number): string {
  return `${percentFigure(share)} per cent`;
}

/** As {@link percent}, with the sign, for tables: "61 %". */
export function percentSign(share: number): string {
  return `${percentFigure(share)} %`;
}

function percentFigure(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1';
  if (share < 1 && share > 0.99) return 'over 99';
  return String(Math.round(share * 100));
}

/** The first letter as a capital; what begins with anything else stays. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Exactly one mark at the end of a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]['"’”)]*$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Words in quotation marks; marks inside become single ones. */
export function quote(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A list that says how many it leaves out: "A, B, C and two others". */
export function shortList(items: readonly string[], most: number): string {
  if (items.length <= most) return list(items);
  const rest = items.length - most;
  return list([...items.slice(0, most), `${spell(rest)} ${rest === 1 ? 'other' : 'others'}`]);
}

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  percent: 'per cent',
  'per cent': 'per cent',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  fish: 'fish',
  sheep: 'sheep',
  krone: 'kroner',
  krona: 'kronor',
  yen: 'yen',
  yuan: 'yuan',
  won: 'won',
  rand: 'rand',
  baht: 'baht',
  hundred: 'hundred',
  thousand: 'thousand',
  million: 'million',
  billion: 'billion',
};

/** A unit given in the singular as it stands after a number: "1 hour", "24 hours", "2 people", "80 per cent". */
export function units(value: number, unit: string): string {
  if (value === 1 && unit !== 'percent') return unit;
  const other = irregular[unit];
  if (other) return other;
  const [head, ...rest] = unit.split(' of ');
  if (head && rest.length > 0) return [units(value, head), ...rest].join(' of ');
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}
