import type { Anchor } from '../../anchors/anchor.ts';
import type { AccountId } from '../../ids.ts';
import { tellingBlockKinds, type Account, type BlockKind } from '../../records/account.ts';
import type { Dossier } from '../dossier.ts';
import type { Problem } from '../problem.ts';
import { visitAnchors, visitParts } from '../walk-anchors.ts';

const telling: ReadonlySet<BlockKind> = new Set(tellingBlockKinds);

const show = ({ start, end }: Anchor): string => `${start}–${end}`;
const contains = (outer: Anchor, inner: Anchor): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
const overlaps = (one: Anchor, other: Anchor): boolean => one.start < other.end && other.start < one.end;
const crosses = (one: Anchor, other: Anchor): boolean =>
  overlaps(one, other) && !contains(one, other) && !contains(other, one);

/** An anchor, and what makes its path. */
interface Part {
  readonly anchor: Anchor;
  readonly path: () => (string | number)[];
}

/** Every anchor runs forward and lies inside its account's text. */
export function checkAnchorBounds(dossier: Dossier): Problem[] {
  const lengths = new Map(dossier.accounts.map(({ id, text }) => [id, text.length]));
  const problems: Problem[] = [];
  visitAnchors(dossier, (account, anchor, path) => {
    const length = lengths.get(account);
    if (anchor.end <= anchor.start) {
      problems.push({
        code: 'anchor-reversed',
        path: path(),
        message: `The anchor ${show(anchor)} ends before it begins`,
        hint: 'An anchor has at least one code unit; its end is exclusive.',
      });
    } else if (length !== undefined && anchor.end > length) {
      problems.push({
        code: 'anchor-outside-text',
        path: path(),
        message: `The anchor ${show(anchor)} reaches past the end of ${account}, whose text has ${length} code units`,
        hint: 'Anchors count UTF-16 code units of the untouched text; make the anchor again.',
      });
    }
  });
  return problems;
}

/** Source, cue, chain, content and quotations lie inside their passage and do not cross; quotations are apart. */
export function checkAnchorsOfAttestations({ attestations }: Dossier): Problem[] {
  const problems: Problem[] = [];
  for (const [index, attestation] of attestations.entries()) {
    const { id, passage, quotations } = attestation;
    const parts: Part[] = [];
    visitParts(attestation, index, (_, anchor, path) => parts.push({ anchor, path }));
    for (const { anchor, path } of parts) {
      if (contains(passage, anchor)) continue;
      problems.push({
        code: 'anchor-outside-passage',
        path: path(),
        message: `The anchor ${show(anchor)} is not inside the passage ${show(passage)} of ${id}`,
        hint: 'Widen the passage or mend the anchor.',
      });
    }
    forPairs(parts, (one, other) => {
      if (crosses(one.anchor, other.anchor)) problems.push(crossingOf(one, other));
    });
    forPairs(quotations, (one, other, place) => {
      if (!overlaps(one.anchor, other.anchor)) return;
      problems.push({
        code: 'quotation-overlapping',
        path: ['attestations', index, 'quotations', place, 'anchor'],
        message: `${other.id} overlaps ${one.id}`,
        hint: 'Quotations of one attestation stand apart; record a quotation inside another only once.',
      });
    });
  }
  return problems;
}

function crossingOf(one: Part, other: Part): Problem {
  return {
    code: 'anchor-crossing',
    path: other.path(),
    message: `The anchor ${show(other.anchor)} crosses ${show(one.anchor)}`,
    hint: 'Two anchors of one text are apart or one lies inside the other.',
  };
}

/** Passages of one account are apart or nested, and each touches a block in which the account tells something. */
export function checkPassages(dossier: Dossier): Problem[] {
  const problems: Problem[] = [];
  const accounts = new Map(dossier.accounts.map((account) => [account.id, account]));
  const byAccount = new Map<AccountId, Part[]>();
  for (const [index, { account, passage }] of dossier.attestations.entries()) {
    const placed: Part = { anchor: passage, path: () => ['attestations', index, 'passage'] };
    const others = byAccount.get(account);
    if (others) others.push(placed);
    else byAccount.set(account, [placed]);
  }
  for (const [account, placed] of byAccount) {
    problems.push(...crossingsInOrder(placed));
    const record = accounts.get(account);
    if (record) problems.push(...placed.filter(({ anchor }) => !isTold(record, anchor)).map(inFurniture));
  }
  return problems;
}

/** Crossing passages, found with a stack of the passages that are still open: near-linear after the sort. */
function crossingsInOrder(placed: readonly Part[]): Problem[] {
  const sorted = placed.toSorted(
    (one, other) => one.anchor.start - other.anchor.start || other.anchor.end - one.anchor.end,
  );
  const problems: Problem[] = [];
  let open: Part[] = [];
  for (const next of sorted) {
    open = open.filter(({ anchor }) => anchor.end > next.anchor.start);
    const crossed = open.find(({ anchor }) => crosses(anchor, next.anchor));
    if (crossed) problems.push(crossingOf(crossed, next));
    open.push(next);
  }
  return problems;
}

function isTold(account: Account, passage: Anchor): boolean {
  return account.blocks.some(({ kind, anchor }) => telling.has(kind) && overlaps(anchor, passage));
}

function inFurniture({ anchor, path }: Part): Problem {
  return {
    code: 'anchor-in-furniture',
    path: path(),
    message: `The passage ${show(anchor)} stands in page furniture only`,
    hint: `An attestation is read from ${tellingBlockKinds.join(', ')}; mend the block's kind or leave the record out.`,
  };
}

/** Blocks stand in the order of the text and do not overlap. */
export function checkBlocks(dossier: Dossier): Problem[] {
  return dossier.accounts.flatMap(({ blocks }, index) =>
    blocks.flatMap(({ anchor }, place): Problem[] => {
      const before = blocks[place - 1]?.anchor;
      if (!before) return [];
      const path = ['accounts', index, 'blocks', place, 'anchor'];
      if (overlaps(before, anchor)) {
        return [
          {
            code: 'block-overlapping',
            path,
            message: `The block ${show(anchor)} overlaps the one before it, ${show(before)}`,
            hint: 'Each place of the text belongs to one block.',
          },
        ];
      }
      if (anchor.start >= before.start) return [];
      return [
        {
          code: 'block-order',
          path,
          message: `The block ${show(anchor)} stands before the one listed before it, ${show(before)}`,
          hint: 'List the blocks in the order of the text.',
        },
      ];
    }),
  );
}

/** Goes through all pairs of items, with the place of the second. */
function forPairs<Item>(
  items: readonly Item[],
  visit: (one: Item, other: Item, place: number) => void,
): void {
  for (const [index, one] of items.entries()) {
    for (let place = index + 1; place < items.length; place += 1) visit(one, items[place]!, place);
  }
}
