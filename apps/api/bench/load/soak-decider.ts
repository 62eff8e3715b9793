import type { Decision } from '@parley/schema';
import { sampleDossier } from '../../src/samples/sample-dossier.ts';
import { ask } from './ask.ts';

const size = { accounts: 3, statements: 20, attestations: 12 };
const replacePart = 12;
const patienceMs = 20_000;

const written = '__typename ... on Written { version } ... on Failure { message }';

const mutations = {
  confirm: `mutation ($input: ConfirmInput!) { answer: confirm(input: $input) { ${written} } }`,
  reject: `mutation ($input: RejectInput!) { answer: reject(input: $input) { ${written} } }`,
  importDossier: `mutation ($input: ImportDossierInput!) { answer: importDossier(input: $input) { ${written} } }`,
};

interface MutationAnswer {
  readonly __typename: string;
  readonly version?: string;
  readonly message?: string;
}

/** What became of the dossiers that are decided on, as a server answers it and as the files have it. */
export interface SeenTrail {
  readonly version: string;
  readonly decisions: readonly Pick<Decision, 'note' | 'before' | 'after'>[];
}

/** Takes decisions through servers, several at once on the same dossiers, and knows which were acknowledged. */
export class SoakDecider {
  readonly slugs = Array.from({ length: 6 }, (_, number) => `desk-${number}`);
  readonly #token: string;
  /** The versions that acknowledged decisions were taken on: no later answer may have them. */
  readonly #past = new Set<string>();
  readonly #notes = new Map<string, string[]>();
  #count = 0;
  acknowledged = 0;
  /** Decisions on a version that another one had overtaken, which wrote nothing. */
  conflicts = 0;

  constructor(token: string) {
    this.#token = token;
  }

  /** Puts the dossiers there. */
  async begin(url: string): Promise<void> {
    for (const slug of this.slugs) await this.#import(url, slug, null);
  }

  /** Takes one decision on one of the dossiers, on the version that the server answers with; throws where none is answered. */
  async decideOne(url: string): Promise<void> {
    const number = this.#count + 1;
    const slug = this.slugs[Math.floor(Math.random() * this.slugs.length)]!;
    const version = await this.#readVersion(url, slug);
    if (number % replacePart === 0) return this.#import(url, slug, version);
    const statement = `statement:s-${Math.floor(Math.random() * size.statements)}`;
    const action = number % 2 === 0 ? 'confirm' : 'reject';
    const input = { talks: slug, version, records: [statement] };
    // What a rejection calls its reason.
    return this.#send(url, slug, version, action, (note) => ({
      ...input,
      [action === 'reject' ? 'reason' : 'note']: note,
    }));
  }

  /** Reads a dossier's version; says so where another had taken its place before it was asked. */
  async findStale(url: string): Promise<string | undefined> {
    const slug = this.slugs[Math.floor(Math.random() * this.slugs.length)]!;
    const past = new Set(this.#past);
    const version = await this.#readVersion(url, slug);
    return past.has(version) ? `${slug} is answered as it was before an acknowledged decision` : undefined;
  }

  /** What of all that was acknowledged a trail has not, or not once. */
  findLost(slug: string, where: string, { version, decisions }: SeenTrail): string[] {
    const counts = new Map<string, number>();
    for (const { note = '' } of decisions) counts.set(note, (counts.get(note) ?? 0) + 1);
    const lost = (this.#notes.get(slug) ?? [])
      .filter((note) => counts.get(note) !== 1)
      .map((note) => `${where} has ${note} of ${slug} ${counts.get(note) ?? 0} times`);
    const gaps = decisions.filter(({ before }, index) => index > 0 && before !== decisions[index - 1]?.after);
    if (gaps.length > 0) lost.push(`${where} has ${gaps.length} gaps in the trail of ${slug}`);
    if (this.#past.has(version)) lost.push(`${where} has a version of ${slug} that is past`);
    return lost;
  }

  /** The trail of a dossier as a server answers it. */
  async readTrail(url: string, slug: string): Promise<SeenTrail> {
    const query = '{ talks(id: "SLUG") { ... on Talks { digest dossier } } }'.replace('SLUG', slug);
    const { talks } = (await this.#ask(url, { query })) as {
      talks: { digest: string; dossier: { decisions: Decision[] } };
    };
    return { version: talks.digest, decisions: talks.dossier.decisions };
  }

  async #readVersion(url: string, slug: string): Promise<string> {
    const query = '{ talks(id: "SLUG") { ... on Talks { digest } } }'.replace('SLUG', slug);
    return ((await this.#ask(url, { query })) as { talks: { digest: string } }).talks.digest;
  }

  async #import(url: string, slug: string, version: string | null): Promise<void> {
    const dossier = sampleDossier(slug, size);
    const json = {
      ...dossier,
      talks: { ...dossier.talks, title: `${slug} as imported after ${this.#count}` },
    };
    await this.#send(url, slug, version, 'importDossier', (note) => ({ version, note, dossier: { json } }));
  }

  async #send(
    url: string,
    slug: string,
    version: string | null,
    mutation: keyof typeof mutations,
    input: (note: string) => object,
  ): Promise<void> {
    this.#count += 1;
    const note = `decision ${this.#count}`;
    const variables = { input: input(note) };
    const data = await this.#ask(url, { query: mutations[mutation], variables });
    const answer = data['answer'] as MutationAnswer;
    if (answer.__typename === 'VersionConflict') this.conflicts += 1;
    else if (answer.version === undefined) throw new Error(`${answer.__typename} ${answer.message}`);
    else {
      this.acknowledged += 1;
      this.#notes.set(slug, [...(this.#notes.get(slug) ?? []), note]);
      if (version !== null) this.#past.add(version);
    }
  }

  #ask(url: string, question: { query: string; variables?: object }): Promise<Record<string, unknown>> {
    const headers = { authorization: `Bearer ${this.#token}` };
    return ask(url, question, { headers, signal: AbortSignal.timeout(patienceMs) });
  }
}
