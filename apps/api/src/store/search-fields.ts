import {
  kindOf,
  type Account,
  type AccountId,
  type Actor,
  type Discrepancy,
  type Dossier,
  type Figure,
  type Lineage,
  type Mention,
  type Quotation,
  type RecordId,
  type RecordKind,
  type Source,
  type Statement,
  type Talks,
  type Topic,
  type Variant,
} from '@parley/schema';

/** The dossier does not say in which language its own words are. */
const ownWords = 'und';

/** A text of a record, with the name of the field that has it. */
export interface SearchField {
  readonly name: string;
  readonly text: string;
}

/** What search reads of a record: its texts by field, in the order in which a reader meets them. */
export interface SearchFields {
  readonly id: RecordId;
  readonly fields: readonly SearchField[];
  /** BCP 47; `und` for the dossier's own words. */
  readonly language: string;
}

type Texts = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The texts of a record by its kind; other kinds have no words of their own. */
const textsByKind = {
  talks: ({
    title,
    place,
    setting,
    outcome,
  }: Pick<Talks, 'title' | 'place' | 'setting' | 'outcome'>): Texts => ({
    title,
    place: place.name,
    setting,
    outcome,
  }),
  topic: ({ label }: Pick<Topic, 'label'>): Texts => ({ label }),
  actor: ({ name, names, office }: Pick<Actor, 'name' | 'names' | 'office'>): Texts => ({
    name,
    names: names.map(({ form }) => form),
    office,
  }),
  source: ({ name }: Pick<Source, 'name'>): Texts => ({ name }),
  account: ({ headline }: Pick<Account, 'headline'>): Texts => ({ headline }),
  statement: ({ gist }: Pick<Statement, 'gist'>): Texts => ({ gist }),
  quotation: ({ words }: Pick<Quotation, 'words'>): Texts => ({ words }),
  figure: ({ printed, counts }: Pick<Figure, 'printed' | 'counts'>): Texts => ({ printed, counts }),
  mention: (mention: Mention): Texts => ({
    printed: mention.printed,
    about: 'about' in mention ? mention.about : undefined,
    place: 'place' in mention ? mention.place.name : undefined,
  }),
  variant: ({ title }: Pick<Variant, 'title'>): Texts => ({ title }),
  discrepancy: ({
    title,
    explanation,
    readings,
  }: Pick<Discrepancy, 'title' | 'explanation' | 'readings'>): Texts => ({
    title,
    explanation,
    readings: readings.map(({ gist }) => gist),
  }),
  lineage: ({ title }: Pick<Lineage, 'title'>): Texts => ({ title }),
};

/**
 * The texts of one record.
 *
 * @param record with the fields that a record of this id has in a dossier.
 */
export function readFields(id: RecordId, record: object): SearchField[] {
  const read: Partial<Record<RecordKind, (record: never) => Texts>> = textsByKind;
  const texts = read[kindOf(id)]?.(record as never) ?? {};
  const fields: SearchField[] = [];
  for (const name of Object.keys(texts)) {
    const text = texts[name];
    if (typeof text === 'string') fields.push({ name, text });
    else for (const one of text ?? []) fields.push({ name, text: one });
  }
  return fields;
}

/**
 * The language of the texts of one record.
 *
 * @param languageOf gives the language of an account, which its quotations have as well.
 */
export function readLanguage(
  id: RecordId,
  record: { readonly language?: string; readonly account?: AccountId },
  languageOf: (account: AccountId) => string | undefined,
): string {
  const kind = kindOf(id);
  if (kind !== 'account' && kind !== 'quotation') return ownWords;
  return record.language ?? (record.account && languageOf(record.account)) ?? ownWords;
}

/** What search reads, by kind of record and in the order of the dossier. */
export function searchFieldsOf(dossier: Dossier): readonly (readonly SearchFields[])[] {
  const { accounts, attestations } = dossier;
  const languages = new Map(accounts.map(({ id, language }) => [id, language]));
  const languageOf = (account: AccountId): string | undefined => languages.get(account);
  const own = (records: readonly { readonly id: RecordId }[]): SearchFields[] =>
    records.map((record) => ({
      id: record.id,
      fields: readFields(record.id, record),
      language: readLanguage(record.id, record as object, languageOf),
    }));
  return [
    own([dossier.talks]),
    own(dossier.topics),
    own(dossier.actors),
    own(dossier.sources),
    own(accounts),
    own(dossier.statements),
    own(
      attestations.flatMap(({ account, quotations }) =>
        quotations.map((quotation) => ({ ...quotation, account })),
      ),
    ),
    own(dossier.figures),
    own(dossier.variants),
    own(dossier.discrepancies),
    own(dossier.lineages),
    own(dossier.mentions),
  ];
}
