import { countWords, type Account, type Source, type SourceId } from '@parley/schema';
import { countryIn } from '../mentions/find-people.ts';
import { countries } from '../mentions/countries.ts';
import { slug } from '../mentions/actor-registry.ts';
import { Anchors } from './anchors.ts';
import type { DigestedArticle } from './read-articles.ts';

/** The letters of the account at a place in the list: A … Z, AA, AB … */
export function siglumAt(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : `${siglumAt(Math.floor(place / 26) - 1)}${last}`;
}

/** The source of an article, known by its name, or unknown with what the text does show. */
export function makeSource({ facts }: DigestedArticle, siglum: string): Source {
  const { outlet, dateline } = facts;
  if (outlet) {
    return {
      id: `source:${slug(outlet.name) || `unnamed-${siglum.toLowerCase()}`}`,
      type: 'outlet',
      name: outlet.name.trim(),
      evidence: outlet.evidence,
    };
  }
  return {
    id: `source:unnamed-${siglum.toLowerCase()}`,
    type: 'unknown',
    evidence: dateline?.agency
      ? `No outlet is named; the dateline names ${dateline.agency.name}.`
      : 'No outlet is named in the text.',
  };
}

/** The record of an account with its blocks. */
export async function makeAccount(
  { document, blocks, facts, digest }: DigestedArticle,
  id: Account['id'],
  siglum: string,
  source: SourceId,
  anchors: Anchors,
): Promise<Account> {
  const { text } = document;
  const headline = facts.headline
    ? text.slice(facts.headline.start, facts.headline.end)
    : (document.page.title ?? document.name);
  const date = async (found: typeof facts.published) =>
    found && {
      date: found.date,
      evidence: found.evidence,
      ...(found.span && { anchor: await anchors.at(found.span) }),
    };
  const [published, updated, collected] = await Promise.all([
    date(facts.published),
    date(facts.updated),
    date(facts.collected),
  ]);
  const country =
    facts.dateline &&
    (countryIn(facts.dateline.region ?? '') ?? countries().byForm.get(facts.dateline.place));
  return {
    id,
    siglum,
    source,
    headline: headline.trim(),
    language: facts.language,
    ...(published && { published }),
    ...(updated && { updated }),
    ...(collected && { collected }),
    ...(facts.dateline && {
      dateline: {
        ...(await anchors.print(facts.dateline.printed)),
        place: { name: facts.dateline.place, ...(country && { country: country.code }) },
      },
    }),
    bylines: await Promise.all(facts.bylines.map((span) => anchors.print(span))),
    credits: await Promise.all(
      facts.credits.map(async ({ kind, span }) => ({ kind, ...(await anchors.print(span)) })),
    ),
    ...(document.page.url !== undefined && URL.canParse(document.page.url) && { url: document.page.url }),
    text: {
      file: textFileOf(document.name, document.format),
      digest,
      length: text.length,
      words: countWords(text),
    },
    blocks: await Promise.all(
      blocks.map(async ({ kind, start, end }) => ({ kind, anchor: await anchors.at({ start, end }) })),
    ),
  };
}

/** The name of the file of a text: that of the article, with .txt where the text was taken from a page. */
function textFileOf(name: string, format: 'text' | 'html'): string {
  const base = name.split(/[/\\]/).at(-1) ?? name;
  const plain = base.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+/, '') || 'article';
  return format === 'text' && /\.txt$/i.test(plain) ? plain : `${plain.replace(/\.[a-z0-9]{1,5}$/i, '')}.txt`;
}
