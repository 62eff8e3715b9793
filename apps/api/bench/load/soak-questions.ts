import { ask } from './ask.ts';

/** Talks as an answer has them: their title tells which state of the dossier it is. */
export interface SeenTalks {
  readonly id: string;
  readonly title: string;
  readonly statements?: { readonly totalCount: number };
}

const talks = 'id title statements(first: 1) { totalCount }';

const questions: readonly ((slug: string) => { query: string; variables: object })[] = [
  (slug) => ({
    query: `query ($slug: ID!) { talks(id: $slug) { ... on Talks { ${talks} } }
      comparison(talks: $slug) { ... on Comparison { findings { kind } coverage { totals { carried } } } } }`,
    variables: { slug },
  }),
  (slug) => ({
    query: `query ($slug: ID!) { talks(id: $slug) { ... on Talks { ${talks} accounts { headline attestations { mode quotations { words } } } } } }`,
    variables: { slug },
  }),
  (slug) => ({
    query: `query ($slug: ID!) { statements(first: 20, filter: { talks: [$slug], text: "harbour" }, orderBy: { field: CARRIED_BY }) {
      ... on StatementConnection { totalCount edges { node { gist speaker { name } talks { ${talks} } } } } } }`,
    variables: { slug },
  }),
  () => ({
    query: `{ search(text: "harbour ma", first: 20) { ... on SearchConnection { edges { node { record { id ... on Statement { talks { ${talks} } } } } } } } }`,
    variables: {},
  }),
  () => ({
    query: `{ allTalks { ... on TalksConnection { edges { node { ${talks} } } } } statementGroups(by: [KIND]) { ... on GroupConnection { edges { node { count } } } } }`,
    variables: {},
  }),
];

const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)]!;

/** Asks something of one of the talks, or of all; the talks that the answer has. */
export async function askAnything(url: string, slugs: readonly string[]): Promise<SeenTalks[]> {
  const question = pick(questions)(pick(slugs));
  return findSeen(await ask(url, question, { signal: AbortSignal.timeout(20_000) }));
}

function findSeen(value: unknown): SeenTalks[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap((part) => findSeen(part));
  return 'title' in value && 'id' in value ? [value as SeenTalks, ...within] : within;
}
