import type { Dossier, RecordId } from '@parley/schema';

/** The dossier does not say in which language its own words are. */
const ownWords = 'und';

/** What search reads of a record: its texts by field, in the order in which a reader meets them. */
export interface SearchFields {
  readonly id: RecordId;
  readonly fields: readonly { readonly name: string; readonly text: string }[];
  /** BCP 47; `und` for the dossier's own words. */
  readonly language: string;
}

/** What search reads, by kind of record and in the order of the dossier; other kinds have no words of their own. */
export function searchFieldsOf(dossier: Dossier): readonly (readonly SearchFields[])[] {
  const { talks, accounts, attestations } = dossier;
  const languages = new Map(accounts.map(({ id, language }) => [id, language]));
  return [
    [
      own(talks.id, {
        title: talks.title,
        place: talks.place.name,
        setting: talks.setting,
        outcome: talks.outcome,
      }),
    ],
    dossier.topics.map(({ id, label }) => own(id, { label })),
    dossier.actors.map(({ id, name, names, office }) =>
      own(id, { name, names: names.map(({ form }) => form), office }),
    ),
    dossier.sources.map(({ id, name }) => own(id, { name })),
    accounts.map(({ id, headline, language }) => ({ ...own(id, { headline }), language })),
    dossier.statements.map(({ id, gist }) => own(id, { gist })),
    attestations.flatMap(({ account, quotations }) =>
      quotations.map(({ id, words, language = languages.get(account) ?? ownWords }) => ({
        ...own(id, { words }),
        language,
      })),
    ),
    dossier.figures.map(({ id, printed, counts }) => own(id, { printed, counts })),
    dossier.variants.map(({ id, title }) => own(id, { title })),
    dossier.discrepancies.map(({ id, title, explanation, readings }) =>
      own(id, { title, explanation, readings: readings.map(({ gist }) => gist) }),
    ),
    dossier.lineages.map(({ id, title }) => own(id, { title })),
  ];
}

function own(
  id: RecordId,
  texts: Readonly<Record<string, string | readonly string[] | undefined>>,
): SearchFields {
  const fields = Object.entries(texts).flatMap(([name, text]) => {
    if (text === undefined) return [];
    return (typeof text === 'string' ? [text] : text).map((one) => ({ name, text: one }));
  });
  return { id, fields, language: ownWords };
}
