import { recordLists, schemaVersion, type Dossier, type TalksId } from '@parley/schema';

/** A part of a dossier that can be read without the others: the talks, or all records of a kind. */
export type PartName = Exclude<keyof Dossier, 'schemaVersion'>;

/** All parts, in the order of the dossier. */
export const partNames = ['talks', ...recordLists, 'sharedText', 'decisions'] as const satisfies PartName[];

/** A dossier in parts. */
export interface DossierParts {
  readonly talks: TalksId;
  readonly digest: string;
  /** The part, undefined where the dossier has none. Throws {@link PartNotRead} where it was not read. */
  readonly read: <Name extends PartName>(name: Name) => Dossier[Name];
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

  /** Whether all of these parts were read. */
  has(parts: Iterable<PartName>): boolean {
    for (const part of parts) if (!this.#texts.has(part) && !this.#parsed.has(part)) return false;
    return true;
  }

  /** The parts that were read. */
  get names(): PartName[] {
    return partNames.filter((part) => this.has([part]));
  }

  read<Name extends PartName>(name: Name): Dossier[Name] {
    if (this.#parsed.has(name)) return this.#parsed.get(name) as Dossier[Name];
    const text = this.#texts.get(name);
    if (text === undefined) throw new PartNotRead(name);
    const part: unknown = text === null ? undefined : JSON.parse(text);
    // Its text is not needed any more.
    this.#texts.delete(name);
    this.#parsed.set(name, part);
    return part as Dossier[Name];
  }
}

/** A dossier that is at hand, in parts. */
export function partsOf(dossier: Dossier, digest: string): DossierParts {
  return { talks: dossier.talks.id, digest, read: (name) => dossier[name] };
}

/** The dossier that parts make. */
export function joinParts(parts: DossierParts): Dossier {
  const present = partNames.map((name) => [name, parts.read(name)] as const);
  const entries = present.filter(([, part]) => part !== undefined);
  // Each part is of the type that its name says.
  return { schemaVersion, ...Object.fromEntries(entries) } as Dossier;
}
