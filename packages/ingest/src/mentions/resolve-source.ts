import type { Country } from './countries.ts';
import { ActorRegistry, type DraftActor } from './actor-registry.ts';
import { countryIn } from './find-people.ts';
import { officeWord, organizationWord } from './offices.ts';

/** Who speaks, how that was told, and how sure it is. */
export interface ResolvedSource {
  readonly actor: DraftActor;
  readonly rule:
    | 'name'
    | 'near-name'
    | 'office'
    | 'country'
    | 'organization'
    | 'pronoun'
    | 'last-speaker'
    | 'described';
  readonly confidence: number;
}

/** What an account has said so far, for pronouns and "the official". */
export class SpeakerMemory {
  person: DraftActor | undefined;
  organization: DraftActor | undefined;
  described: DraftActor | undefined;
  /** The last person named before the source, spoken or not. */
  named: DraftActor | undefined;

  note(actor: DraftActor): void {
    if (actor.type === 'person') this.person = actor;
    else if (actor.type === 'organization') this.organization = actor;
    if (actor.type === 'unnamed') this.described = actor;
  }
}

const offices: readonly [pattern: RegExp, office: RegExp][] = [
  [/foreign (?:minister|secretary)/i, /foreign|secretary of state/i],
  [/prime minister|premier/i, /prime minister|premier/i],
  [/minister/i, /minister|secretary/i],
  [/president/i, /president/i],
  [/chancellor/i, /chancellor/i],
  [/secretary[ -]general/i, /secretary[ -]general/i],
];

/** Resolves the words of a source to an actor; strategies in order, best first. */
export function resolveSource(
  printed: string,
  registry: ActorRegistry,
  memory: SpeakerMemory,
): ResolvedSource | undefined {
  const phrase = printed.trim();
  if (/^(?:he|she|him|his|her|who|himself|herself|i|we)$/i.test(phrase)) {
    const actor = memory.person ?? memory.named;
    return actor && { actor, rule: 'pronoun', confidence: memory.person ? 0.8 : 0.6 };
  }
  if (/^(?:it|its|which|they|their|them)$/i.test(phrase)) {
    const actor = /^they|their|them$/i.test(phrase)
      ? (memory.described ?? memory.organization)
      : memory.organization;
    return actor && { actor, rule: 'pronoun', confidence: 0.6 };
  }
  if (/^(?:q|questions?|reporters?|journalists?)$/i.test(phrase))
    return { actor: registry.describe('reporter', false), rule: 'described', confidence: 0.6 };
  // What stands behind a comma or "of" only describes.
  const head = phrase.split(/,\s/)[0] ?? phrase;
  const person = registry.findPerson(head) ?? registry.findPerson(phrase);
  if (person) {
    return {
      actor: person.actor,
      rule: person.exact ? 'name' : 'near-name',
      confidence: person.exact ? 0.97 : 0.7,
    };
  }
  const country = countryIn(head);
  if (officeWord.test(head)) return resolveOffice(head, country, registry, memory);
  const organization = registry.findOrganization(head);
  if (organization) return { actor: organization, rule: 'organization', confidence: 0.95 };
  // "its Western allies" are not the state whose allies they are.
  const owner = /^(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)['’]s?$/u.exec(head);
  if (country && owner) return { actor: registry.state(country), rule: 'country', confidence: 0.85 };
  const named =
    /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'.-]*){1,2}$/u.test(head) && !organizationWord.test(head);
  if (named) {
    const last = head.split(' ').at(-1) ?? head;
    return {
      actor: registry.addPerson({ name: head, last, start: 0, end: 0 }),
      rule: 'name',
      confidence: 0.7,
    };
  }
  const actor = registry.describe(head, organizationWord.test(head));
  return { actor, rule: 'described', confidence: /^\p{Lu}/u.test(head.replace(/^the\s+/i, '')) ? 0.6 : 0.55 };
}

function resolveOffice(
  phrase: string,
  country: Country | undefined,
  registry: ActorRegistry,
  memory: SpeakerMemory,
): ResolvedSource {
  const wanted = offices.find(([pattern]) => pattern.test(phrase))?.[1];
  const indefinite =
    /^(?:an?|one|another|some|several|two|three|many|other|others|senior|unnamed|every)\b/i.test(phrase) ||
    /^\p{Ll}+s\b/u.test(phrase) ||
    /^(?:\p{Lu}\p{L}+ )?\p{Ll}*(?:officials|ministers|diplomats|leaders|aides)$/u.test(phrase);
  if (!indefinite && country) {
    const people = registry.peopleOf(country, wanted);
    const [one, other] = people;
    if (one && (!other || wanted))
      return { actor: pick(people, memory), rule: 'office', confidence: other ? 0.65 : 0.85 };
    if (one) return { actor: pick(people, memory), rule: 'office', confidence: 0.5 };
  }
  if (!indefinite && !country) {
    const word = officeWord.exec(phrase)?.[0].toLowerCase() ?? '';
    if (memory.described && memory.described.name.toLowerCase().endsWith(word))
      return { actor: memory.described, rule: 'last-speaker', confidence: 0.7 };
    if (memory.person) return { actor: memory.person, rule: 'last-speaker', confidence: 0.6 };
  }
  return { actor: registry.describe(phrase, false), rule: 'described', confidence: 0.6 };
}

/** Of several who hold the office, the one who spoke last, else the one named most. */
function pick(people: readonly DraftActor[], memory: SpeakerMemory): DraftActor {
  const [most] = people.toSorted((one, other) => timesNamed(other) - timesNamed(one));
  return people.find((one) => one === memory.person) ?? (most as DraftActor);
}

function timesNamed({ forms }: DraftActor): number {
  return [...forms.values()].reduce((sum, number) => sum + number, 0);
}
