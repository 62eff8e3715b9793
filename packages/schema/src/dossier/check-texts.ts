import { digestText } from '../anchors/digest.ts';
import { sliceAnchor, verifyAnchor } from '../anchors/make-anchor.ts';
import { countWords } from '../anchors/words.ts';
import type { AccountId } from '../ids.ts';
import type { Account } from '../records/account.ts';
import type { Dossier } from './dossier.ts';
import type { Problem } from './problem.ts';
import { walkAnchors, type PlacedAnchor } from './walk-anchors.ts';

/** What a check against the texts found, and how much it verified. */
export interface TextCheck {
  readonly problems: Problem[];
  /** Anchors whose passage has the recorded digest and number of words. */
  readonly anchors: number;
  /** Passages whose printed words, quotations among them, stand in the text character for character. */
  readonly printed: number;
}

/**
 * Verifies every anchor by its digest and every printed form and quotation by its words. An anchor that no longer
 * fits is an orphan: reported, never moved. Accounts without a text are a problem each.
 */
export async function checkTexts(
  dossier: Dossier,
  texts: ReadonlyMap<AccountId, string>,
): Promise<TextCheck> {
  const problems: Problem[] = [];
  for (const [index, account] of dossier.accounts.entries()) {
    problems.push(...(await checkText(account, ['accounts', index, 'text'], texts.get(account.id))));
  }
  let anchors = 0;
  let printed = 0;
  for (const placed of walkAnchors(dossier)) {
    const text = texts.get(placed.account);
    if (text === undefined) continue;
    const found = await checkAnchor(text, placed);
    problems.push(...found);
    if (found.length > 0) continue;
    anchors += 1;
    if (placed.printed !== undefined) printed += 1;
  }
  return { problems, anchors, printed };
}

async function checkText(
  account: Account,
  path: (string | number)[],
  text: string | undefined,
): Promise<Problem[]> {
  const { file, digest, length, words } = account.text;
  if (text === undefined) {
    return [
      {
        code: 'text-missing',
        path: [...path, 'file'],
        message: `The text of ${account.id}, ${file}, is not at hand`,
        hint: `Put ${file} into the folder of texts, or mend the name of the file.`,
      },
    ];
  }
  const found = await digestText(text);
  const differing = [
    { field: 'digest', recorded: digest, found },
    { field: 'length', recorded: length, found: text.length },
    { field: 'words', recorded: words, found: countWords(text) },
  ].filter((fact) => fact.recorded !== fact.found);
  return differing.map((fact) => ({
    code: 'text-changed',
    path: [...path, fact.field],
    message: `The ${fact.field} of the text of ${account.id} is ${fact.found}, not ${fact.recorded}`,
    hint: 'Use the text from which the account was read; where it was rightly replaced, read the account again.',
  }));
}

async function checkAnchor(text: string, { anchor, path, printed }: PlacedAnchor): Promise<Problem[]> {
  const passage = sliceAnchor(text, anchor);
  // Reversed and overlong anchors are reported without the texts already.
  if (passage === undefined) return [];
  const problems: Problem[] = [];
  if (!(await verifyAnchor(text, anchor))) {
    problems.push({
      code: 'anchor-orphan',
      path,
      message: `The passage ${anchor.start}–${anchor.end} is not the one that was read: its digest differs`,
      hint: 'The anchor is an orphan; find the passage again and make the anchor anew.',
    });
  } else if (countWords(passage) !== anchor.words) {
    problems.push({
      code: 'anchor-words',
      path: [...path, 'words'],
      message: `The passage ${anchor.start}–${anchor.end} has ${countWords(passage)} words, not ${anchor.words}`,
      hint: 'Correct the number of words.',
    });
  }
  if (printed !== undefined && printed !== passage) {
    problems.push({
      code: 'words-differ',
      path,
      message: `The words recorded here are not those of the text at ${anchor.start}–${anchor.end}: ${difference(printed, passage)}`,
      hint: 'Record the words character for character as printed, or mend the anchor.',
    });
  }
  return problems;
}

/** Where two texts part, with a few characters of each. */
function difference(recorded: string, found: string): string {
  let place = 0;
  while (place < recorded.length && recorded[place] === found[place]) place += 1;
  const from = Math.max(0, place - 10);
  const shown = (text: string): string => JSON.stringify(text.slice(from, place + 20));
  return `recorded ${shown(recorded)}, in the text ${shown(found)}`;
}
