import type { StartProblem } from '../server/start-problem.ts';
import type { Environment } from '../store/location.ts';
import { settingsTable, type Settings } from './settings.ts';

/** All settings at their defaults. */
export const usualSettings: Settings = Object.fromEntries(
  Object.entries(settingsTable).map(([name, { usual }]) => [name, usual]),
) as Settings;

/** Reads all settings; a blank variable is as one that is not set. Says of each that is wrong what it could be. */
export function readSettings(environment: Environment): Settings | StartProblem {
  const found: [name: string, value: unknown][] = [];
  const wrong: { readonly variable: string; readonly message: string }[] = [];
  for (const [name, { variable, kind, usual }] of Object.entries(settingsTable)) {
    const text = environment[variable]?.trim();
    const value = text ? kind.parse(text) : usual;
    if (text && value === undefined) {
      const message = `${variable} is ${JSON.stringify(environment[variable])}, which is not ${kind.expects}`;
      wrong.push({ variable, message });
    }
    found.push([name, value]);
  }
  if (wrong.length === 0) return Object.fromEntries(found) as unknown as Settings;
  const names = wrong.map(({ variable }) => variable);
  return {
    code: 'setting-invalid',
    message: wrong.map(({ message }) => message).join('.\n'),
    hint: names.length === 1 ? `Correct it, or leave ${names[0]} out.` : 'Correct them, or leave them out.',
  };
}

// Read elsewhere: where store and data are, and what checks of the repository are told.
const others = ['PARLEY_STORE', 'PARLEY_DATA', 'PARLEY_STANDARDS', 'PARLEY_VERAPDF', 'PARLEY_AXE'];

/**
 * The variables that look like settings and are none, in order. A limit whose name is misspelt must not seem to be set;
 * it is no reason to refuse to start, since an older version may be started again in a newer environment.
 */
export function findUnknownSettings(environment: Environment): string[] {
  const known = new Set([...Object.values(settingsTable).map(({ variable }) => variable), ...others]);
  return Object.keys(environment)
    .filter((name) => name.startsWith('PARLEY_') && !known.has(name))
    .toSorted();
}

/** The table of the README. */
export function describeSettings(): string {
  const rows = Object.values(settingsTable).map(
    ({ variable, meaning, usual, usualText }) =>
      `| \`${variable}\` | ${meaning} | ${usualText ?? `\`${wordValue(usual)}\``} |`,
  );
  return ['| variable | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function wordValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return String(value);
}
