import type { Actor, ActorId } from '@parley/schema';
import { countries, governmentSeats, type Country } from './countries.ts';
import type { NamedPerson } from './find-people.ts';
import { countryIn } from './find-people.ts';
import { knownOrganizations } from './offices.ts';
import { PeopleIndex } from './people-index.ts';
import { foldName } from './spell.ts';

/** An actor as the accounts together name it. */
export interface DraftActor {
  readonly id: ActorId;
  readonly type: 'person' | 'organization' | 'unnamed';
  readonly organization?: 'state' | 'government' | 'council' | 'international' | 'alliance' | 'other';
  readonly name: string;
  readonly last?: string;
  /** Spellings and short forms with how often each is printed. */
  readonly forms: Map<string, number>;
  office?: string;
  country?: Country;
  represents?: ActorId;
}

/** One registry for all accounts of some talks; every actor is made once, on first use. */
export class ActorRegistry {
  private readonly actors = new Map<string, DraftActor>();
  private readonly people = new PeopleIndex();
  private readonly described = new Map<string, DraftActor[]>();

  /** All actors in the order in which they came up. */
  all(): DraftActor[] {
    return [...this.actors.values()];
  }

  /** Takes over an actor of an earlier dossier, so that it keeps its id. */
  seed({ id, type, organization, name, names, office, country, represents }: Actor): void {
    const known = [...countries().byForm.values()].find(({ code }) => code === country);
    const last = type === 'person' ? name.split(' ').at(-1) : undefined;
    const kind =
      organization === 'ministry' || organization === 'agency' || organization === 'outlet'
        ? 'other'
        : organization;
    this.add({
      id,
      type,
      ...(kind && { organization: kind }),
      name,
      ...(last !== undefined && { last }),
      forms: new Map([name, ...names.map(({ form }) => form)].map((form) => [form, 1])),
      ...(office !== undefined && { office: office.toLowerCase() }),
      ...(known && { country: known }),
      ...(represents !== undefined && { represents }),
    });
  }

  /** Whoever speaks where nobody is named. */
  unnamed(): DraftActor {
    return (
      this.actors.get('actor:unnamed-speaker') ??
      this.make('unnamed speaker', { type: 'unnamed', name: 'An unnamed speaker', forms: new Map() })
    );
  }

  /** Whether a word is part of an actor's name. */
  isName(word: string): boolean {
    const bare = word.replace(/['’]s$/, '');
    const { byForm, byAdjective } = countries();
    return byForm.has(bare) || byAdjective.has(bare);
  }

  get(id: string): DraftActor | undefined {
    return this.actors.get(id);
  }

  /** Adds a person named in full, or another spelling of one who is known. */
  addPerson({ name: printed, last: printedLast, office, country }: NamedPerson): DraftActor {
    const [name, last] = [inTitleCase(printed), inTitleCase(printedLast)];
    const known = this.people.near(last).find((actor) => sharesFirstName(actor.name, name));
    const actor = known ?? this.make(last, { type: 'person', name, last, forms: new Map() });
    count(actor, name);
    count(actor, last);
    if (office !== undefined) actor.office ??= office;
    if (country && !actor.country) {
      actor.country = country;
      actor.represents = this.state(country).id;
    }
    return actor;
  }

  /** The person whose last name a phrase has; near spellings count. */
  findPerson(phrase: string): { readonly actor: DraftActor; readonly exact: boolean } | undefined {
    const words = phrase.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu)?.map((word) => word.replace(/['’]s$/, '')) ?? [];
    const capitals = phrase === phrase.toUpperCase();
    for (const word of words.toReversed()) {
      const exact = this.people.exact(word) ?? (capitals ? this.people.folded(word) : undefined);
      if (exact) return { actor: exact, exact: true };
    }
    for (const word of words.toReversed()) {
      const [near] = this.people.near(word);
      if (near) return { actor: near, exact: foldName(near.last ?? '') === foldName(word) };
    }
    return undefined;
  }

  /** People of a country, those who hold an office first. */
  peopleOf(country: Country, office?: RegExp): DraftActor[] {
    return this.all().filter(
      (actor) =>
        actor.type === 'person' &&
        actor.country?.code === country.code &&
        (office === undefined || office.test(actor.office ?? '')),
    );
  }

  state(country: Country): DraftActor {
    return (
      this.actors.get(`actor:${slug(country.name)}`) ??
      this.make(country.name, {
        type: 'organization',
        organization: 'state',
        name: country.name,
        forms: new Map(),
        country,
      })
    );
  }

  /** The state, government or known organization that a phrase names. */
  findOrganization(phrase: string): DraftActor | undefined {
    const bare = phrase.replace(/^(?:the|The)\s+/, '').replace(/['’]s$/, '');
    const { byForm } = countries();
    const titled =
      bare === bare.toUpperCase() && bare.length > 4
        ? bare.toLowerCase().replaceAll(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
        : bare;
    const country = byForm.get(bare) ?? byForm.get(titled);
    if (country) {
      const state = this.state(country);
      if (!governmentSeats.has(bare)) {
        count(state, titled);
        return state;
      }
      return (
        this.actors.get(`actor:${slug(bare)}`) ??
        this.make(bare, {
          type: 'organization',
          organization: 'government',
          name: `The ${bare}`,
          forms: new Map([[`the ${bare}`, 1]]),
          country,
          represents: state.id,
        })
      );
    }
    const known = knownOrganizations.find(({ forms }) =>
      forms.some((form) => new RegExp(`(?:^|\\s)${form.replaceAll('.', '\\.')}(?:$|[\\s’'])`).test(bare)),
    );
    if (known && bare.split(' ').length < 6) {
      return (
        this.actors.get(`actor:${slug(known.name)}`) ??
        this.make(known.name, {
          type: 'organization',
          organization: known.type,
          name: known.name,
          forms: new Map(),
        })
      );
    }
    return undefined;
  }

  /** An organization or unnamed speaker told by a phrase; the same head noun is the same one. */
  describe(phrase: string, organization: boolean): DraftActor {
    const bare = phrase.replace(/^(?:the|a|an|his|her|its|their|some|many)\s+/i, '').trim();
    const key = slug(bare).split('-').slice(0, 5).join('-') || 'unnamed';
    const known =
      this.actors.get(`actor:${key}`) ??
      this.described.get(headOf(bare))?.find((actor) => foldName(actor.name).includes(foldName(bare)));
    if (known) return known;
    const country = countryIn(phrase);
    return this.make(key, {
      type: organization ? 'organization' : 'unnamed',
      ...(organization && { organization: /council/i.test(bare) ? 'council' : 'other' }),
      name: bare.charAt(0).toUpperCase() + bare.slice(1),
      forms: new Map(),
      ...(country && { country, represents: this.state(country).id }),
    });
  }

  private add(actor: DraftActor): void {
    this.actors.set(actor.id, actor);
    if (actor.type === 'person') this.people.add(actor);
    else if (actor.organization !== 'state') {
      const head = headOf(actor.name);
      this.described.set(head, [...(this.described.get(head) ?? []), actor]);
    }
  }

  private make(words: string, fields: Omit<DraftActor, 'id'>): DraftActor {
    const base = slug(words) || 'unnamed';
    let id: ActorId = `actor:${base}`;
    for (let turn = 2; this.actors.has(id); turn += 1) id = `actor:${base}-${turn}`;
    const actor: DraftActor = { ...fields, id };
    this.add(actor);
    return actor;
  }
}

/** Transcripts print speakers in capitals. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 4) return name;
  return name.toLowerCase().replaceAll(/(^|[\s'’-])\p{L}/gu, (start) => start.toUpperCase());
}

function count(actor: DraftActor, form: string): void {
  actor.forms.set(form, (actor.forms.get(form) ?? 0) + 1);
}

function sharesFirstName(one: string, other: string): boolean {
  const [first = '', second = ''] = [one, other].map((name) => foldName(name).split(' ')[0] ?? '');
  return first === second || first[0] === second[0];
}

/** The noun that a description turns on: the one before "of", else its last. */
function headOf(phrase: string): string {
  return (
    foldName(phrase.split(/\s+(?:of|in|for|from|at|with|on)\s+/)[0] ?? '')
      .split(' ')
      .at(-1) ?? ''
  );
}

/** Small letters, digits and single hyphens, as ids have them. */
export function slug(words: string): string {
  return foldName(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
