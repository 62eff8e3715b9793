/** Which of two days of one name is meant, seen from the day of print; undefined where the words tell neither. */
export type Direction = 'past' | 'ahead' | undefined;

const asideOpens =
  /(?:[;:.!?“”"«»–—(]|,\s+(?:and|but|while|which|who|whose)\b|\b(?:after|before|since|although|though)\b)/giu;
const ahead =
  /\b(?:will|shall|won['’]t|is|are|am|going|due|begins?|starts?|opens?|ends?|closes?|expires?|resumes?|meets?|returns?|arrives?|leaves?|convenes?|sits?|travels?|flies|visits?|votes?)\b|['’]ll\b/giu;
const maybeAhead =
  /(?:\b(?:would|could|should|may|might|must|can)|['’]d)\b(?:\s+(?:not|also|then|be|have))*(?:\s+\p{Ll}+)?/gu;
const irregular =
  'was were had did said told met went left came began took gave made held sent saw spoke rose fell broke struck won lost got ran kept brought led paid sat stood wrote drew flew fought found heard shot signed put set cut hit read quit let';
const past = new RegExp(
  String.raw`(?<!\b(?:be|been|is|are|being|will)\s+)\b(?:${irregular.replaceAll(' ', '|')}|(?!need\b|speed\b|seed\b|feed\b|breed\b|indeed\b|hundred\b|red\b|bed\b|shed\b|weed\b)\p{Ll}{2,}ed)\b`,
  'gu',
);
/** "to meet": a verb in its base form; of nouns in the plural, "officials", none. */
const infinitive =
  /(?<!\baccording\s)\bto\s+(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b|this\b|that\b)\p{Ll}+(?<!(?<!s)s)\b/gu;
/** What lies ahead of whoever does it: an infinitive behind it is still to come. */
const plans =
  /\b(?:agree|plan|expect|schedule|hope|intend|promis|vow|pledge|decid|prepar|want|due|set|read|aim|invit|urg|ask|call|order|need|threaten|offer|refus|likel|bound|arrang|propos|suppos|force|oblige)\p{Ll}*\b(?=\s+(?:\P{Lu}{0,40}\s)?to\s+\p{Ll}+$)/u;
const reporting = /^(?:said|told|added|announced|confirmed|reported|wrote|warned)$/;

interface Sign {
  readonly at: number;
  readonly end: number;
  readonly kind: 'past' | 'ahead' | 'maybe' | 'infinitive';
  readonly word: string;
}

/**
 * Reads the direction from the verb that the day belongs to: the nearest before it in its clause, else the first behind
 * it. What somebody "would" do lay ahead of whoever spoke; with `eve`, where the day before print has the name, it may
 * have passed since.
 */
export function weekdayDirection(line: string, start: number, end: number, eve: boolean): Direction {
  const before = line.slice(Math.max(0, start - 400), start);
  const opened = Array.from(before.matchAll(asideOpens)).at(-1);
  const clause = opened ? before.slice(opened.index + opened[0].length) : before;
  // "the talks, held on Monday": a comma alone parts what it stands between.
  const near = signsOf(clause).at(-1);
  if (near) return directionOf(near, clause, eve);
  const rest = /^[^;.!?“”"«»–—(]*/u.exec(line.slice(end, end + 300))?.[0] ?? '';
  const possessive = /^['’]s\b/.test(rest);
  const next = signsOf(possessive ? rest.slice(2) : rest)[0];
  if (next) return directionOf(next, rest, eve);
  return undefined;
}

function signsOf(words: string): Sign[] {
  const signs = (kind: Sign['kind'], pattern: RegExp): Sign[] =>
    Array.from(words.matchAll(pattern), (match) => ({
      at: match.index,
      end: match.index + match[0].length,
      kind,
      word: match[0],
    }));
  const found = [
    ...signs('infinitive', infinitive),
    ...signs('ahead', ahead),
    ...signs('maybe', maybeAhead),
    ...signs('past', past),
  ].toSorted((one, other) => one.at - other.at || other.end - one.end);
  // "to vote": the verb is part of the infinitive; "has agreed": of two signs for one verb the first counts.
  return found.filter((one, index) => !found.some((other, place) => place < index && one.at < other.end));
}

function directionOf(sign: Sign, clause: string, eve: boolean): Direction {
  if (sign.kind === 'past') return 'past';
  if (sign.kind === 'ahead') return 'ahead';
  if (sign.kind === 'maybe') return eve ? undefined : 'ahead';
  const before = clause.slice(0, sign.end);
  if (plans.test(before)) return 'ahead';
  const governing = signsOf(clause.slice(0, sign.at)).at(-1);
  if (governing === undefined || governing.kind === 'ahead') return 'ahead';
  // "met to sign it on Monday": both were then.
  return governing.kind === 'past' && !reporting.test(governing.word) ? 'past' : undefined;
}
