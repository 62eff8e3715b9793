import { AccountId, type SourceId } from '../ids.ts';
import {
  emptyDraft,
  fieldsOf,
  foreign,
  listOf,
  slugOf,
  textOf,
  uniqueIds,
  type Draft,
  type Fields,
  type ReadDraft,
  type ReadProblem,
} from './draft.ts';

/**
 * Reads ninjs 3 (an item, a list of items, or a composite with its associations) as accounts and their sources.
 * A body of plain text becomes the account's text; marked-up bodies are left to the ingest of articles.
 */
export function fromNinjs(document: unknown): ReadDraft {
  const items = listOf(document).flatMap((item) =>
    item['type'] === 'composite' ? listOf(item['associations']) : [item],
  );
  const articles = items.filter(({ uri, type }) => textOf(uri) && (type === undefined || type === 'text'));
  if (articles.length === 0) {
    return foreign('ninjs text item', 'Give an item with a uri and the type "text", or a composite of such.');
  }
  const problems: ReadProblem[] = [];
  const sources = new Map<string, Draft['sources'][number]>();
  const accountId = uniqueIds();
  const siglum = uniqueIds();
  const accounts = articles.flatMap((item, index) => {
    const headline = headlineOf(item);
    if (!headline) {
      const message = `The item ${String(item['uri'])} has no headline`;
      problems.push({
        code: 'field-missing',
        path: [index, 'headlines'],
        message,
        hint: 'Give it a headline or a title.',
      });
      return [];
    }
    const text = plainBody(item);
    const letter = letterOf(index);
    const own = AccountId.safeParse(altId(item, 'parley'));
    const url = textOf(item['uri']);
    const created = textOf(item['contentCreated']) ?? textOf(item['firstCreated']);
    const updated = textOf(item['versionCreated']);
    return [
      {
        id: accountId(own.success ? own.data : `account:${letter.toLowerCase()}`) as AccountId,
        siglum: siglum(altId(item, 'siglum') ?? letter),
        source: sourceOf(item, sources),
        headline,
        language: textOf(item['language']) ?? 'und',
        ...(url && /^https?:/.test(url) && { url }),
        ...(created && { published: { date: withoutFraction(created), evidence: 'ninjs contentCreated' } }),
        ...(updated && { updated: { date: withoutFraction(updated), evidence: 'ninjs versionCreated' } }),
        ...(textOf(item['edNote']) && { note: textOf(item['edNote']) ?? '' }),
        ...(text !== undefined && { text }),
      },
    ];
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, draft: { ...emptyDraft, sources: [...sources.values()], accounts } };
}

/** A, B … Z, AA, AB …: the siglum that an account gets by its place. */
function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function headlineOf(item: Fields): string | undefined {
  const headlines = listOf(item['headlines']);
  const main = headlines.find(({ role }) => role === 'main') ?? headlines[0];
  return textOf(main?.['value']) ?? textOf(item['title']);
}

function plainBody(item: Fields): string | undefined {
  const bodies = listOf(item['bodies']);
  const plain = bodies.find(({ contentType = 'text/plain' }) => String(contentType).startsWith('text/plain'));
  return typeof plain?.['value'] === 'string' && plain['value'] !== '' ? plain['value'] : undefined;
}

function sourceOf(item: Fields, sources: Map<string, Draft['sources'][number]>): SourceId {
  const infoSources = listOf(item['infoSources']);
  const info = infoSources.find(({ role }) => role === 'publisher') ?? infoSources[0] ?? {};
  const name = textOf(info['name']);
  const id: SourceId = `source:${slugOf(name ?? '', 'unknown')}`;
  const uri = textOf(info['uri']);
  const evidence = name ? 'ninjs infoSources' : 'The ninjs item names no source.';
  if (!sources.has(id)) {
    sources.set(id, {
      id,
      type: name ? 'outlet' : 'unknown',
      ...(name && { name }),
      ...(uri && /^https?:/.test(uri) && { url: uri }),
      evidence,
    });
  }
  return id;
}

function altId(item: Fields, role: string): string | undefined {
  return textOf(fieldsOf(listOf(item['altIds']).find((each) => each['role'] === role))['value']);
}

function withoutFraction(dateTime: string): string {
  return dateTime.replace(/\.\d+/, '');
}
