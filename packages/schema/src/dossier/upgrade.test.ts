import { describe, expect, it } from 'vitest';
import { schemaVersion } from './dossier.ts';
import { upgradeDossier, upgradeSteps, type UpgradeStep } from './upgrade.ts';

const steps: readonly UpgradeStep[] = [
  { name: 'rename-title', from: 1, upgrade: ({ title, ...rest }) => ({ ...rest, name: title }) },
  { name: 'add-list', from: 2, upgrade: (input) => ({ ...input, list: [] }) },
];

describe('the upgrade of a dossier', () => {
  it('leads from every older version to the present one', () => {
    expect(upgradeSteps.map(({ from }) => from)).toEqual(
      Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1),
    );
  });

  it('takes the named steps in order', () => {
    expect(upgradeDossier({ schemaVersion: 1, title: 'Talks' }, { target: 3, steps })).toEqual({
      ok: true,
      value: { schemaVersion: 3, name: 'Talks', list: [] },
      steps: ['rename-title', 'add-list'],
    });
  });

  it('leaves a dossier of the present version as it is', () => {
    expect(upgradeDossier({ schemaVersion, talks: 1 })).toEqual({
      ok: true,
      value: { schemaVersion, talks: 1 },
      steps: [],
    });
  });

  it.each([
    ['version-missing', {}],
    ['version-missing', []],
    ['version-missing', { schemaVersion: '1' }],
    ['version-newer', { schemaVersion: schemaVersion + 1 }],
  ])('refuses with %s: %j', (code, input) => {
    expect(upgradeDossier(input)).toMatchObject({ ok: false, code });
  });

  it('refuses a version from which no step leads on', () => {
    expect(upgradeDossier({ schemaVersion: 1 }, { target: 2, steps: [] })).toMatchObject({
      code: 'version-unknown',
    });
  });
});
