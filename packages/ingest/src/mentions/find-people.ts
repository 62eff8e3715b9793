import type { Span } from '../document/document.ts';
import { foldName } from './spell.ts';
import { countries, type Country } from './countries.ts';
import { knownOrganizations, officeWord, organizationWord, titleWord } from './offices.ts';

/** A person named in full somewhere in an account. */
export interface NamedPerson extends Span {
  /** First and last names, without title. */
  readonly name: string;
  readonly last: string;
  readonly office?: string;
  readonly country?: Country;
}

const capital = String.raw`(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|St|Jr|Sr|Prof)\.|\p{Lu}[\p{L}\p{M}'’-]*[\p{L}\p{M}]|\p{Lu}\.`;
const run = new RegExp(
  String.raw`(?:${capital})(?:[ \u00a0](?:(?:de|van|von|al|bin|el|der|ibn|da)[ ])?(?:${capital}))+`,
  'gu',
);

/**
 * Finds full names of people: runs of capitals that are no state, place or organization and have a sign of a person:
 * an office, a title, a verb of saying, a country, or a last name that is `known` (folded) already.
 */
export function findPeople(
  text: string,
  blocks: readonly Span[],
  known?: ReadonlySet<string>,
): NamedPerson[] {
  const people: NamedPerson[] = [];
  for (const block of blocks) {
    const line = text.slice(block.start, block.end);
    if (line === line.toUpperCase()) continue;
    for (const match of line.matchAll(run)) {
      const person = readRun(line, match[0], match.index, known);
      if (person)
        people.push({ ...person, start: block.start + person.start, end: block.start + person.end });
    }
  }
  return people;
}

/** Offices that have a field of work before them. */
const portfolioOffice =
  /^(?:Minister|Secretary|Commissioner|Chancellor|Ambassador|Envoy|Spokes(?:man|woman|person)|Negotiator|Director)$/;

function readRun(
  line: string,
  printed: string,
  at: number,
  known?: ReadonlySet<string>,
): NamedPerson | undefined {
  const { byAdjective, byForm } = countries();
  let words = printed.split(/[ \u00a0]/);
  let offset = 0;
  const lead: string[] = [];
  let country: Country | undefined;
  const drop = (count: number): void => {
    for (const word of words.slice(0, count)) {
      lead.push(word);
      offset += word.length + 1;
    }
    words = words.slice(count);
  };
  // "Transport Minister Carla Huamán": whatever stands before an office is its portfolio.
  const held = words.findLastIndex((word) => portfolioOffice.test(word));
  if (held >= 0 && words.length - held > 2) {
    const state = countryIn(words.slice(0, held).join(' '));
    if (state) country = state;
    drop(held + 1);
  }
  while (words.length > 0) {
    const two = words.slice(0, 2).join(' ');
    const one = (words[0] ?? '').replace(/['’]s$/, '');
    const state = byAdjective.get(two) ?? byForm.get(two);
    const single = byAdjective.get(one) ?? byForm.get(one);
    if (state && words.length > 2) {
      country ??= state;
      drop(2);
    } else if (single && words.length > 1) {
      country ??= single;
      drop(1);
    } else if (titleWord.test(one)) drop(1);
    else if (knownOrganizations.some(({ forms }) => forms.includes(one))) drop(1);
    else break;
  }
  const name = words
    .join(' ')
    .replace(/['’]s$/, '')
    .replace(/(?<=\p{L}{2})\.$/u, '');
  if (words.length < 2 || words.length > 4 || organizationWord.test(name) || byForm.has(name))
    return undefined;
  const before = line.slice(Math.max(0, at - 60), at);
  const after = line.slice(at + printed.length, at + printed.length + 70);
  const title = lead.join(' ');
  // "the chief executive of Velda Terminals": an office is held of something, not of somebody.
  if (lead.length === 0 && officeBeforeOf.test(before)) return undefined;
  const small = /((?:\p{Ll}+[ -]){0,3}\p{Ll}+),?[ ]$/u.exec(before)?.[1] ?? '';
  const office =
    officeOf(title) ??
    officeOf(small) ??
    officeOf(besideOf(line.slice(Math.max(0, at - 90), at), after)) ??
    officeOf(/^,? (?:the |a )?([^,.]{3,50})/.exec(after)?.[1] ?? '', true);
  const titled =
    /^(?:mr|mrs|ms|dr|gen|general|col|colonel|major|captain|lt|lieutenant|admiral|brigadier|professor|prof|judge|sheikh|sir|lord|lady)\.?$/i.test(
      lead.at(-1) ?? '',
    ) ||
    // A transcript begins a turn with the name of who speaks.
    (at === 0 && /^\s*(?:\([^()]{2,60}\))?:\s/.test(after));
  const speaks =
    /^,?\s+(?:(?:also|later|then)\s+)?(?:said|says|told|added|added|claimed|stated|wrote|tweeted|warned|insisted|argued|announced|declared|denied|stressed|replied|asked|called|described|accused|speaks|gives)\b/.test(
      after,
    );
  const said = /\b(?:said|says|added|wrote|told|by|minister|with)[ ,]+$/.test(before);
  country ??= countryIn(before.slice(-40)) ?? (office ? countryIn(after.slice(0, 60)) : undefined);
  const recurs = known?.has(foldName(name.split(' ').at(-1) ?? '')) ?? false;
  if (!office && !titled && !speaks && !said && !country && !recurs) return undefined;
  const start = at + offset;
  return {
    name,
    last: name.split(' ').at(-1) ?? name,
    start,
    end: start + name.length,
    ...(office !== undefined && { office }),
    ...(country && { country }),
  };
}

/** "the managing director of the line, Liv Aune,": what stands beside a name, between commas, before it. */
function besideOf(before: string, after: string): string {
  return after.startsWith(',')
    ? (/\b(?:the|its|his|her|their)\s+([^,.;]{3,70}),\s+$/u.exec(before)?.[1] ?? '')
    : '';
}

const officeBeforeOf = new RegExp(
  String.raw`(?:${officeWord.source})(?:\s+\p{Ll}+)?\s+of\s+(?:the\s+)?$`,
  'iu',
);

function officeOf(words: string, apposition = false): string | undefined {
  if (!officeWord.test(words)) return undefined;
  if (apposition && !/^(?:(?:the|a|an)\s+)?(?:[\p{L}’'-]+\s+){0,3}/u.test(words)) return undefined;
  const { byAdjective, byForm } = countries();
  const cleaned = words
    .split(/\s+/)
    .filter(
      (one) =>
        !byAdjective.has(one) &&
        !byForm.has(one.replace(/['’]s$/, '')) &&
        !/^(?:the|a|an|his|her|its|their|of|mr|mrs|ms|to|counterpart|with|by|said|’s|'s)$/i.test(one),
    )
    .join(' ');
  const found =
    /(?:\b(?:foreign|defen[cs]e|interior|finance|prime|water|energy|deputy|vice|trade|health)\s+)*\b(?:president|premier|minister|chancellor|secretary(?:[ -]general| of state)?|ambassador|envoy|negotiator|spokes(?:man|woman|person)|governor|mayor|chief|chair(?:man|woman)?|director|leader|commissioner|king|queen|pope|senator)\b/i.exec(
      cleaned,
    )?.[0];
  return found === undefined ? undefined : found.toLowerCase();
}

/** The country that the last adjective or name in a few words points to. */
export function countryIn(words: string): Country | undefined {
  const { byAdjective, byForm } = countries();
  const tokens = words.match(/[\p{Lu}][\p{L}\p{M}.-]*/gu) ?? [];
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const one = tokens[index] ?? '';
    const two = `${tokens[index - 1] ?? ''} ${one}`;
    const found = byAdjective.get(two) ?? byForm.get(two) ?? byAdjective.get(one) ?? byForm.get(one);
    if (found) return found;
  }
  return undefined;
}
