import type { Figure, FigureId, LanguageTag } from '@parley/schema';
import { foldWord } from '../words/fold-word.ts';
import type { RuleReading } from '../words/rule-reading.ts';
import { alphabetic, inTurn, smallest } from '../selection/order.ts';
import { accountOf, type Selection } from '../selection/selection.ts';
import { compareFigures } from './compare-figures.ts';
import { readFigure } from './read-figure.ts';
import { meet, rangeOf } from './figure-range.ts';
import { unitOf } from './units.ts';
import { agreements, figureReasons, type Agreement, type ComparedFigure } from './figure-group.ts';
import type { FigureGroup, FigurePair } from './figure-group.ts';

/**
 * Figures that count the same thing, by the words of `counts`, in units that can be converted into one another, those
 * that disagree first.
 * Figures with the same value, bound and day are compared once, so that the work grows with the different values.
 */
export function groupFigures(selection: Selection): FigureGroup[] {
  const figures = selection.dossier.figures
    .filter(({ account }) => selection.places.has(account))
    .toSorted(
      inTurn(
        smallest(({ account }) => selection.places.get(account) ?? 0),
        smallest(({ anchor }) => anchor.start),
        alphabetic(({ id }) => id),
      ),
    );
  const groups = Map.groupBy(figures, ({ counts, unit }) => `${foldWord(counts)}\n${unitOf(unit).dimension}`);
  return [...groups.values()]
    .flatMap((group) => groupOf(group, selection) ?? [])
    .toSorted(
      inTurn(
        smallest(({ agreement }) => agreements.indexOf(agreement)),
        smallest((group) => -accountsOf(group.figures)),
        alphabetic(({ counts }) => counts),
        alphabetic(({ unit }) => unit),
      ),
    );
}

function groupOf(figures: readonly Figure[], selection: Selection): FigureGroup | undefined {
  const [first] = figures;
  if (!first) return undefined;
  const pairs = pairsOf(figures);
  return {
    counts: first.counts,
    unit: first.unit,
    agreement: agreementOf(figures, pairs[0]),
    figures: figures.map((figure) => compared(figure, selection)),
    pairs,
  };
}

function agreementOf(figures: readonly Figure[], worst: FigurePair | undefined): Agreement {
  if (worst?.agreement !== 'disagree' && accountsOf(figures) < 2) return 'alone';
  return worst?.agreement ?? 'agree';
}

function accountsOf(figures: readonly { account: string }[]): number {
  return new Set(figures.map(({ account }) => account)).size;
}

function pairsOf(figures: readonly Figure[]): FigurePair[] {
  const distinct = [
    ...new Map(
      // The first of equals stands for all of them.
      figures.toReversed().map((figure) => [keyOf(figure), figure]),
    ).values(),
  ].toReversed();
  return distinct
    .flatMap((first, place) =>
      distinct.slice(place + 1).map((second): FigurePair => ({
        first: first.id,
        second: second.id,
        ...compareFigures(first, second),
      })),
    )
    .filter(({ reason }) => reason !== 'sameValue')
    .toSorted(worstFirst(new Map(figures.map(({ id }, place) => [id, place]))));
}

/** The same number of two units is rounded otherwise: 1.8 metres are not told as 180 centimetres are. */
function keyOf({ value, upper, bound, asOf, unit }: Figure): string {
  return `${value} ${upper} ${bound} ${asOf} ${unitOf(unit).factor}`;
}

function worstFirst(
  places: ReadonlyMap<FigureId, number>,
): (first: FigurePair, second: FigurePair) => number {
  const agreementOrder: readonly Agreement[] = agreements;
  return inTurn(
    smallest(({ agreement }) => agreementOrder.indexOf(agreement)),
    smallest(({ reason }) => figureReasons.indexOf(reason)),
    smallest((pair) => places.get(pair.first) ?? 0),
    smallest((pair) => places.get(pair.second) ?? 0),
  );
}

/** Whether the words as printed can say what is recorded. */
function readingOf({ printed, value, bound, upper }: Figure, language: LanguageTag | undefined): RuleReading {
  const read = language?.split('-')[0] === 'en' ? readFigure(printed) : undefined;
  if (!read) return 'unread';
  const fits = meet(rangeOf(value, bound, upper), rangeOf(read.value, read.bound, read.upper));
  return fits ? 'same' : 'differs';
}

function compared(figure: Figure, selection: Selection): ComparedFigure {
  const language = accountOf(selection, figure.account)?.language;
  const attestation = figure.attestation && selection.attestationsById.get(figure.attestation);
  return {
    figure: figure.id,
    account: figure.account,
    printed: figure.printed,
    value: figure.value,
    upper: figure.upper ?? null,
    bound: figure.bound,
    unit: figure.unit,
    reading: readingOf(figure, language),
    asOf: figure.asOf ?? null,
    attestation: attestation?.id ?? null,
    speaker: attestation?.speaker ?? null,
  };
}
