import { kindOf, type Dossier, type RecordId } from '@parley/schema';
import type { Engine } from '../store/engine.ts';
import { searchTerms, writeTerms } from '../store/search-terms.ts';
import { storableText } from '../store/storable-text.ts';
import type { SearchTextRow } from '../store/rows.ts';
import type { Projection } from './projection.ts';

/** The dossier does not say in which language its own words are. */
const ownWords = 'und';

interface Searchable {
  readonly id: RecordId;
  readonly texts: readonly (string | undefined)[];
  readonly language?: string;
}

/** The search texts: one for each record that says something, names and other forms line by line. */
export function projectSearch(dossier: Dossier, engine: Engine): Pick<Projection, 'search_texts'> {
  const talks_id = dossier.talks.id;
  const kinds = [
    talksTexts(dossier),
    dossier.topics.map(({ id, label }) => ({ id, texts: [label] })),
    dossier.actors.map(({ id, name, names, office }) => ({
      id,
      texts: [name, ...names.map(({ form }) => form), office],
    })),
    dossier.sources.map(({ id, name }) => ({ id, texts: [name] })),
    dossier.accounts.map(({ id, headline, language }) => ({ id, texts: [headline], language })),
    dossier.statements.map(({ id, gist }) => ({ id, texts: [gist] })),
    quotationTexts(dossier),
    dossier.figures.map(({ id, printed, counts }) => ({ id, texts: [printed, counts] })),
    dossier.variants.map(({ id, title }) => ({ id, texts: [title] })),
    dossier.discrepancies.map(({ id, title, explanation, readings }) => ({
      id,
      texts: [title, explanation, ...readings.map(({ gist }) => gist)],
    })),
    dossier.lineages.map(({ id, title }) => ({ id, texts: [title] })),
  ];
  const row = ({ id, texts, language = ownWords }: Searchable, ordinal: number): SearchTextRow => {
    const text = storableText(texts.filter((part) => part !== undefined).join('\n'));
    const terms = writeTerms(searchTerms(text), engine);
    return { talks_id, id, kind: kindOf(id), ordinal, language, text, terms };
  };
  return { search_texts: kinds.flatMap((records: readonly Searchable[]) => records.map(row)) };
}

function talksTexts({ talks }: Dossier): Searchable[] {
  return [{ id: talks.id, texts: [talks.title, talks.place.name, talks.setting, talks.outcome] }];
}

function quotationTexts({ accounts, attestations }: Dossier): Searchable[] {
  const languages = new Map(accounts.map(({ id, language }) => [id, language]));
  return attestations.flatMap(({ account, quotations }) =>
    quotations.map(({ id, words, language = languages.get(account) ?? ownWords }) => ({
      id,
      texts: [words],
      language,
    })),
  );
}
