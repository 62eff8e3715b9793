import { isDeepStrictEqual } from 'node:util';
import { changeMode, changeSpeaker, touched, writeGist, type RecordChange } from '@parley/dossier';
import {
  kindOf,
  type ActorId,
  type Attestation,
  type AttestationId,
  type Bound,
  type FigureId,
  type Mode,
  type RecordId,
  type Review,
  type Setting,
  type Statement,
  type StatementId,
  type StatementKind,
  type TopicId,
} from '@parley/schema';
import { refuseDecision, type DecisionRefused } from './failures.ts';
import { notFound, type Deciding, type Planner } from './plan-decision.ts';
import type { RecordNotFound } from '../queries/failures.ts';

/** Fields of a record that are to be other ones; null takes a field away, one that is absent stays. */
type Fields<Shape> = { readonly [Name in keyof Shape]?: Shape[Name] | null | undefined };

/** What is to be corrected in one record. */
export type Correction =
  | {
      readonly kind: 'attestation';
      readonly id: RecordId;
      readonly fields: Fields<{
        mode: Mode;
        speaker: ActorId;
        setting: Setting;
        note: string;
        statements: readonly StatementId[];
      }>;
    }
  | {
      readonly kind: 'statement';
      readonly id: RecordId;
      readonly fields: Fields<{
        speaker: ActorId;
        kind: StatementKind;
        topics: readonly TopicId[];
        gist: string;
        said: string;
      }>;
    }
  | {
      readonly kind: 'figure';
      readonly id: RecordId;
      readonly fields: Fields<{
        value: number;
        upper: number;
        bound: Bound;
        unit: string;
        counts: string;
        asOf: string;
      }>;
    };

/** Corrects several records at once: all of them or none. A record in which all is so already stays as it is. */
export function planCorrections(corrections: readonly Correction[]): Planner {
  return (deciding) => {
    const changes: RecordChange[] = [];
    const corrected = new Set<RecordId>();
    for (const correction of corrections) {
      const { id } = correction;
      if (corrected.has(id)) {
        return refuseDecision(
          'corrected-twice',
          `${id} is corrected twice`,
          'Give all its fields that are to be others in one correction.',
        );
      }
      corrected.add(id);
      const fields = Object.entries(correction.fields).filter(([, value]) => value !== undefined);
      if (fields.length === 0) {
        return refuseDecision(
          'nothing-corrected',
          `No field of ${id} is given`,
          'Give what is to be another.',
        );
      }
      const planned = correct(deciding, correction, Object.fromEntries(fields));
      if (Array.isArray(planned) && fields.every(([name, value]) => stands(deciding, id, name, value)))
        continue;
      if (!Array.isArray(planned)) return planned;
      changes.push(...planned);
    }
    if (corrections.length === 0)
      return refuseDecision('nothing-corrected', 'No correction is given', 'Give one at least.');
    return { changes, records: [...corrected] };
  };
}

/** Whether a field has this value, and who gives it decides nothing else by that. */
function stands({ records }: Deciding, id: RecordId, name: string, value: unknown): boolean {
  const record = records.get(id) as (Readonly<Record<string, unknown>> & { review?: Review }) | undefined;
  if (!record || !isDeepStrictEqual(record[name] ?? null, value)) return false;
  // Who gives a statement the words that a rule gave it stands behind them.
  return name !== 'gist' || record.review?.state === 'confirmed';
}

function correct(
  deciding: Deciding,
  { kind, id }: Correction,
  fields: Readonly<Record<string, unknown>>,
): RecordChange[] | RecordNotFound | DecisionRefused {
  const { dossier, records } = deciding;
  if (kindOf(id) !== kind) return notFound(dossier, kind, id);
  if (kind === 'attestation') {
    const attestation = records.get(id as AttestationId);
    return attestation ? correctAttestation(deciding, attestation, fields) : notFound(dossier, kind, id);
  }
  if (kind === 'statement') {
    const statement = records.get(id as StatementId);
    return statement ? correctStatement(deciding, statement, fields) : notFound(dossier, kind, id);
  }
  const figure = records.get(id as FigureId);
  if (!figure) return notFound(dossier, kind, id);
  return [
    ...setAll(id, fields),
    ...(figure.review ? [set(id, 'review', reviewAfter(deciding, figure.review))] : []),
  ];
}

/** Its speaker and mode take along the statements that nobody else attests, as in `pnpm review`. */
function correctAttestation(
  deciding: Deciding,
  attestation: Attestation,
  { mode, speaker, ...fields }: Readonly<Record<string, unknown>>,
): RecordChange[] {
  const { dossier } = deciding;
  const shared = new Set(
    dossier.attestations.filter(({ id }) => id !== attestation.id).flatMap(({ statements }) => statements),
  );
  const own = dossier.statements.filter(({ id }) => attestation.statements.includes(id) && !shared.has(id));
  const review = reviewAfter(deciding, attestation.review);
  return [
    ...(mode === undefined ? [] : changeMode(attestation, own, mode as Mode, review)),
    ...(speaker === null ? [set(attestation.id, 'speaker', undefined)] : []),
    ...(typeof speaker === 'string' ? changeSpeaker(attestation, own, speaker as ActorId, review) : []),
    ...setAll(attestation.id, fields),
    set(attestation.id, 'review', review),
  ];
}

/** Who writes the words of a statement confirms it. */
function correctStatement(
  deciding: Deciding,
  { id, review }: Statement,
  { gist, ...fields }: Readonly<Record<string, unknown>>,
): RecordChange[] {
  return [
    ...setAll(id, gist === null ? { ...fields, gist } : fields),
    ...(typeof gist === 'string'
      ? writeGist(id, gist, deciding.reviewer)
      : [set(id, 'review', reviewAfter(deciding, review))]),
  ];
}

/** What was confirmed is confirmed by who corrects it; what still waits goes on waiting, marked as changed. */
function reviewAfter({ reviewer }: Deciding, { state }: Review): Review {
  return state === 'confirmed' ? { state, ...reviewer } : touched;
}

function setAll(id: RecordId, fields: Readonly<Record<string, unknown>>): RecordChange[] {
  return Object.entries(fields).map(([name, value]) => set(id, name, value ?? undefined));
}

function set(id: RecordId, name: string, value: unknown): RecordChange {
  return { id, field: [name], value };
}
