import { describe, expect, it } from 'vitest';
import type { AccountId } from '../ids.ts';
import { checkTexts } from './check-texts.ts';
import { ferryTalks, ferryTexts } from './ferry-talks.fixture.ts';
import { walkAnchors } from './walk-anchors.ts';

async function check(change: (texts: Map<AccountId, string>) => void = () => undefined) {
  const texts = new Map(ferryTexts);
  change(texts);
  return checkTexts(await ferryTalks(), texts);
}

const shown = (problems: Awaited<ReturnType<typeof check>>['problems']) =>
  problems.map(({ code, path }) => `${code} at ${path.join('.')}`);

describe('the check against the texts', () => {
  it('verifies every anchor and every printed form of an untouched dossier', async () => {
    const placed = [...walkAnchors(await ferryTalks())];
    const { problems, anchors, printed } = await check();
    expect(problems).toEqual([]);
    expect(anchors).toBe(placed.length);
    expect(printed).toBe(placed.filter((anchor) => anchor.printed !== undefined).length);
  });

  it('reports a text that is not at hand and verifies the others', async () => {
    const { problems, anchors } = await check((texts) => texts.delete('account:b'));
    expect(shown(problems)).toEqual(['text-missing at accounts.1.text.file']);
    expect(anchors).toBeGreaterThan(0);
  });

  it('calls an anchor an orphan when its passage has changed, and leaves it where it is', async () => {
    const { problems } = await check((texts) =>
      texts.set('account:b', text('account:b').replace('Some 45', 'Some 46')),
    );
    expect(shown(problems)).toEqual([
      'text-changed at accounts.1.text.digest',
      'anchor-orphan at accounts.1.blocks.1.anchor',
    ]);
  });

  it('sees words that differ from those recorded', async () => {
    const dossier = await ferryTalks();
    for (const { quotations } of dossier.attestations) {
      for (const quotation of quotations) quotation.words = quotation.words.replace('May', 'June');
    }
    const { problems } = await checkTexts(dossier, ferryTexts);
    expect(shown(problems)).toEqual([
      'words-differ at attestations.0.quotations.0.anchor',
      'words-differ at attestations.1.quotations.0.anchor',
    ]);
    expect(problems[0]?.message).toContain('recorded "l sail in June');
  });

  it('sees a wrong number of words', async () => {
    const dossier = await ferryTalks();
    for (const { anchor } of dossier.mentions) anchor.words += 1;
    const { problems } = await checkTexts(dossier, ferryTexts);
    expect(shown(problems)).toEqual(['anchor-words at mentions.0.anchor.words']);
  });
});

const text = (account: AccountId): string => ferryTexts.get(account) ?? '';
