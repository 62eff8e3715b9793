import { schemaVersion } from './dossier.ts';

/** One step from a version of the dossier's shape to the next. */
export interface UpgradeStep {
  /** What the step does, in kebab-case: `split-names`. */
  readonly name: string;
  readonly from: number;
  /** Takes the plain data of version `from` and gives that of `from + 1`; the version itself is set afterwards. */
  readonly upgrade: (input: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** The steps so far: none, since version 1 is the first. */
export const upgradeSteps: readonly UpgradeStep[] = [];

/** The outcome of an upgrade: the data in today's shape with the steps taken, or why it cannot be had. */
export type Upgrade =
  | { readonly ok: true; readonly value: Record<string, unknown>; readonly steps: readonly string[] }
  | {
      readonly ok: false;
      readonly code: 'version-missing' | 'version-newer' | 'version-unknown';
      readonly message: string;
    };

/**
 * Brings the plain data of a dossier to today's schemaVersion by named steps, without checking its records.
 * `target` and `steps` are for tests of the mechanism.
 */
export function upgradeDossier(
  input: unknown,
  { target = schemaVersion, steps = upgradeSteps }: { target?: number; steps?: readonly UpgradeStep[] } = {},
): Upgrade {
  const version = isRecord(input) ? input['schemaVersion'] : undefined;
  if (!isRecord(input) || typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const message = `The dossier has no schemaVersion; write "schemaVersion: ${target}"`;
    return { ok: false, code: 'version-missing', message };
  }
  if (version > target) {
    const message = `The dossier has schemaVersion ${version}, this Parley reads up to ${target}; use a newer Parley`;
    return { ok: false, code: 'version-newer', message };
  }
  const taken: string[] = [];
  let value: Record<string, unknown> = { ...input };
  for (let from = version; from < target; from += 1) {
    const step = steps.find((candidate) => candidate.from === from);
    if (!step) {
      const message = `No upgrade leads from schemaVersion ${from} to ${from + 1}`;
      return { ok: false, code: 'version-unknown', message };
    }
    value = { ...step.upgrade(value), schemaVersion: from + 1 };
    taken.push(step.name);
  }
  return { ok: true, value, steps: taken };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
