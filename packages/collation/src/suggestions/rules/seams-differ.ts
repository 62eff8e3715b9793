import type { AccountId, AttestationId, QuotationId } from '@parley/schema';
import type { ApparatusEntry, Seam } from '../../apparatus/apparatus.ts';
import type { Selection } from '../../selection/selection.ts';
import { nameAccounts, readingsOf, type Part } from '../draft.ts';
import { quote } from '../quote.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/**
 * An account runs together what another splits. A quotation that is only broken by its speech tag ("…", he said, "…")
 * is no seam: told is where the parts stand in different reports, or where a third account has words between them that
 * those who run on pass over without a sign.
 */
export function seamsDiffer(apparatus: readonly ApparatusEntry[], selection: Selection): Draft[] {
  const reportOf = new Map<QuotationId, AttestationId>();
  for (const { id, quotations } of selection.attestations) {
    for (const quotation of quotations) reportOf.set(quotation.id, id);
  }
  return apparatus.flatMap((entry): Draft[] => {
    const quotationsOf = new Map(entry.readings.map(({ account, quotations }) => [account, quotations]));
    const apart = (account: AccountId): boolean =>
      new Set(quotationsOf.get(account)?.map((id) => reportOf.get(id))).size > 1;
    const seams = entry.seams.filter(
      ({ runOn, fuller, split }) => runOn.length > 0 && (fuller.length > 0 || split.some(apart)),
    );
    if (seams.length === 0) return [];
    const parts = [...quotationsOf].flatMap(([account, evidence]): Part[] => {
      const key = standing(account, seams);
      return key === undefined ? [] : [{ account, key, ...say({ code: codes[key] }), evidence }];
    });
    const readings = readingsOf(parts, selection);
    const told = (wanted: keyof typeof codes): AccountId[] =>
      parts.filter(({ key }) => key === wanted).map(({ account }) => account);
    const [first] = seams;
    const [runOn, split] = [told('runOn'), told('split')];
    if (!first || readings.length < 2 || runOn.length === 0) return [];
    const others = split.length > 0 ? split : told('fuller');
    return [
      {
        rule: 'seamsDiffer',
        key: entry.id,
        ...(entry.title === null ? {} : { title: entry.title }),
        kind: 'extent',
        status: 'unresolved',
        statements: entry.statements,
        readings,
        explanation: `After ${quote(first.before)} ${nameAccounts(runOn, selection)} ${runOn.length > 1 ? 'run' : 'runs'} on with ${quote(first.after)}; ${nameAccounts(others, selection)} ${others.length > 1 ? 'keep' : 'keeps'} the two apart.`,
      },
    ];
  });
}

const codes = { runOn: 'oneQuotation', split: 'twoQuotations', fuller: 'fullerQuotation' } as const;

function standing(account: AccountId, seams: readonly Seam[]): keyof typeof codes | undefined {
  if (seams.some(({ runOn }) => runOn.includes(account))) return 'runOn';
  if (seams.some(({ split }) => split.includes(account))) return 'split';
  return seams.some(({ fuller }) => fuller.includes(account)) ? 'fuller' : undefined;
}
