import {
  recordLists,
  schemaVersion,
  type AccountId,
  type ActorId,
  type AttestationId,
  type Dossier,
  type Mode,
  type Quotation,
  type Setting,
  type StatementId,
  type TalksId,
} from '@parley/schema';

/** Attestations as far as the store has columns of them, a small part of their records. */
export interface Outlines {
  readonly attestations: readonly [
    id: AttestationId,
    account: AccountId,
    mode: Mode,
    speaker: ActorId | '',
    setting: Setting | '',
  ][];
  readonly statements: readonly [AttestationId, StatementId][];
}

/** A quotation with the report that prints it. */
export interface PrintedQuotation {
  readonly attestation: AttestationId;
  readonly account: AccountId;
  readonly quotation: Quotation;
}

/** What the parts of a dossier are. */
export interface Parts extends Omit<Dossier, 'schemaVersion'> {
  /** For who wants no more of the attestations. */
  readonly outlines: Outlines;
  /** Those of all attestations, for who wants no more of these than their outlines. */
  readonly quotations: readonly PrintedQuotation[];
}

/** A part of a dossier that can be read without the others: the talks, or all records of a kind. */
export type PartName = keyof Parts;

/** The parts that make the whole, in the order of the dossier. */
export const wholeParts = ['talks', ...recordLists, 'sharedText', 'decisions'] as const satisfies PartName[];

/** A dossier in parts. */
export interface DossierParts {
  readonly talks: TalksId;
  readonly digest: string;
  /** Whether a part can be read. */
  readonly includes: (part: PartName) => boolean;
  /** The part, undefined where the dossier has none. Throws {@link PartNotRead} where it was not read. */
  readonly read: <Name extends PartName>(name: Name) => Parts[Name];
}

const inAttestations: ReadonlySet<PartName> = new Set(['outlines', 'quotations']);

/** Those of the parts that are to be read: what stands in others is not read twice. */
export function withoutRepeats(parts: ReadonlySet<PartName>): ReadonlySet<PartName> {
  return parts.has('attestations') ? parts.difference(inAttestations) : parts;
}

/** A part was asked for that was not read from the store: what asks for it is to be answered once more, with it. */
export class PartNotRead extends Error {
  readonly part: PartName;

  constructor(part: PartName) {
    super(`The part ${part} was not read`);
    this.part = part;
  }
}

// What a dossier takes beside its records.
const weightOfNothing = 1000;

/** A dossier as it was read from the store: the JSON of its parts, each parsed when it is first asked for. */
export class StoredParts implements DossierParts {
  readonly talks: TalksId;
  readonly digest: string;
  /** How many characters of JSON were read, and some for the dossier itself. */
  readonly weight: number;
  readonly #texts: Map<PartName, string | null>;
  readonly #parsed = new Map<PartName, unknown>();

  /** @param texts the JSON of the parts that were read; null for one that the dossier does not have. */
  constructor(talks: TalksId, digest: string, texts: Map<PartName, string | null>) {
    this.talks = talks;
    this.digest = digest;
    this.#texts = texts;
    this.weight = texts.values().reduce((sum, text) => sum + (text?.length ?? 0), weightOfNothing);
  }

  /** The parts that were read. */
  get names(): PartName[] {
    return [...this.#texts.keys(), ...this.#parsed.keys()];
  }

  includes(part: PartName): boolean {
    return this.#texts.has(part) || this.#parsed.has(part);
  }

  read<Name extends PartName>(name: Name): Parts[Name] {
    if (this.#parsed.has(name)) return this.#parsed.get(name) as Parts[Name];
    const text = this.#texts.get(name);
    if (text === undefined) throw new PartNotRead(name);
    const part: unknown = text === null ? undefined : JSON.parse(text);
    // Its text is not needed any more.
    this.#texts.delete(name);
    this.#parsed.set(name, part);
    return part as Parts[Name];
  }
}

/** A dossier that is at hand, in parts. */
export function partsOf(dossier: Dossier, digest: string): DossierParts {
  return {
    talks: dossier.talks.id,
    digest,
    includes: (part) => !inAttestations.has(part),
    read: (name) => {
      if (inAttestations.has(name)) throw new PartNotRead(name);
      return (dossier as Partial<Parts> as Parts)[name];
    },
  };
}

/** The dossier that parts make. */
export function joinParts(parts: DossierParts): Dossier {
  const present = wholeParts.map((name) => [name, parts.read(name)] as const);
  const entries = present.filter(([, part]) => part !== undefined);
  // Each part is of the type that its name says.
  return { schemaVersion, ...Object.fromEntries(entries) } as Dossier;
}
