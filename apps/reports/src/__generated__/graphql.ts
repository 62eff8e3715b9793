/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an actor is. */
export type ActorType =
  /** An organization: a state, a ministry, an agency, a council, an outlet. */
  | 'ORGANIZATION'
  /** A person who is named. */
  | 'PERSON'
  /** Somebody whom the accounts describe but do not name. */
  | 'UNNAMED';

/** Whether figures or times can all be true. */
export type Agreement =
  /** They are the same. */
  | 'AGREE'
  /** One account only gives it, and does not disagree with itself. */
  | 'ALONE'
  /** They differ but can all be true. */
  | 'COMPATIBLE'
  /** They cannot all be true. */
  | 'DISAGREE';

/** How a value bounds what it counts. */
export type Bound =
  /** Somewhere near the value. */
  | 'ABOUT'
  /** The value or more. */
  | 'AT_LEAST'
  /** The value or less. */
  | 'AT_MOST'
  /** From the value to the upper one. */
  | 'BETWEEN'
  /** Exactly the value. */
  | 'EXACT'
  /** More than the value. */
  | 'OVER'
  /** Less than the value. */
  | 'UNDER';

/** What a credit line credits. */
export type CreditKind =
  /** An agency that supplied the copy. */
  | 'AGENCY'
  /** Editing. */
  | 'EDITING'
  /** Another outlet from which the text is taken. */
  | 'OUTLET'
  /** Pictures. */
  | 'PHOTO'
  /** Reporting. */
  | 'REPORTING'
  /** A statement of standards. */
  | 'STANDARDS'
  /** Writing. */
  | 'WRITING';

/** What a reporting verb does with what it reports. */
export type CueClass =
  /** Reports it as an accusation. */
  | 'ACCUSING'
  /** Reports it as a question. */
  | 'ASKING'
  /** Reports it as promised. */
  | 'COMMITTING'
  /** Reports it as granted reluctantly: admitted. */
  | 'CONCEDING'
  /** Lends it weight: confirmed, revealed. */
  | 'CONFIRMING'
  /** Reports it as asked for. */
  | 'DEMANDING'
  /** Reports it as a denial. */
  | 'DENYING'
  /** Keeps its distance: claimed, alleged. */
  | 'DOUBTING'
  /** Marks it as repeated or pressed: insisted, stressed. */
  | 'INSISTING'
  /** Reports it as praise or blame. */
  | 'JUDGING'
  /** Reports only: said, told. */
  | 'NEUTRAL'
  /** Reports it as declined. */
  | 'REFUSING'
  /** Reports it as thought or felt. */
  | 'THINKING'
  /** Not in the lexicon. */
  | 'UNCLASSIFIED'
  /** Reports it as a warning. */
  | 'WARNING';

/** In what accounts differ. */
export type DiscrepancyKind =
  /** Who said it, or through whom it is known. */
  | 'ATTRIBUTION'
  /** How much of a quotation is given. */
  | 'EXTENT'
  /** The account’s own record: dates, bylines, suspected translation. */
  | 'FIDELITY'
  /** A quantity. */
  | 'FIGURE'
  /** How it is told: verbs, labels, marks of distance. */
  | 'FRAMING'
  /** A hedge, a negation or a degree. */
  | 'MODALITY'
  /** Quoted by one, paraphrased by another. */
  | 'MODE'
  /** How somebody or something is named or spelt. */
  | 'NAMING'
  /** What one leaves out. */
  | 'OMISSION'
  /** Who took part. */
  | 'PARTICIPANTS'
  /** A place. */
  | 'PLACE'
  /** How precisely it is told. */
  | 'SPECIFICITY'
  /** A date or time. */
  | 'TIME'
  /** The words of a quotation. */
  | 'WORDING';

/** Whether all readings can be true. */
export type DiscrepancyStatus =
  /** They can all be true. */
  | 'COMPATIBLE'
  /** They cannot all be true. */
  | 'CONTRADICTORY'
  /** It cannot be told from the accounts. */
  | 'UNRESOLVED';

/** Which kind of record bears a reading out. */
export type EvidenceKind =
  /** A report. */
  | 'ATTESTATION'
  /** A figure. */
  | 'FIGURE'
  /** Another detail. */
  | 'MENTION'
  /** Quoted words. */
  | 'QUOTATION';

/** How much of the base a reading has. */
export type Extent =
  /** A small part of it. */
  | 'FRAGMENT'
  /** All of it. */
  | 'FULL'
  /** Less than all of it. */
  | 'TRUNCATED';

/** Why two figures go together or not. */
export type FigureReason =
  /** They are of different times. */
  | 'AS_OF'
  /** Their bounds allow both. */
  | 'BOUNDS'
  /** Nothing reconciles them. */
  | 'DISJOINT'
  /** One rounds the other. */
  | 'ROUNDING'
  /** They have the same value. */
  | 'SAME_VALUE';

/** What could not be compared for an account. */
export type LimitPart =
  /** Where quotation marks begin and end otherwise. */
  | 'MARKS'
  /** How firmly reports are said, beyond what quotations show. */
  | 'MODALITY'
  /** Recorded values are compared, but not read again from what is printed. */
  | 'NUMBERS'
  /** Reporting verbs are counted and not classified. */
  | 'REPORTING_VERBS'
  /** None was read, and it leaves nothing out. */
  | 'REPORTS'
  /** Running text was not measured on the text that the account has now. */
  | 'SHARED_TEXT'
  /** Recorded times are compared, but not read again from what is printed. */
  | 'TIMES'
  /** Its words are counted in runs between spaces and signs, not as those of other accounts. */
  | 'VOICE';

/** Why something could not be compared. */
export type LimitReason =
  /** The rules are for English. */
  | 'LANGUAGE'
  /** Its script sets no spaces between words. */
  | 'SCRIPT'
  /** Its text has changed since it was read. */
  | 'TEXT_CHANGED'
  /** Its text was not read. */
  | 'TEXT_NOT_READ';

/** What bears out a common copy. */
export type LineageEvidenceKind =
  /** A byline. */
  | 'BYLINE'
  /** A credit line. */
  | 'CREDIT'
  /** A dateline. */
  | 'DATELINE'
  /** Shared running text outside quotations. */
  | 'SHARED_TEXT'
  /** A seam or habit of style. */
  | 'STYLE'
  /** The times of publication. */
  | 'TIME';

/** How well a lineage is borne out. */
export type LineageStrength =
  /** A credit states it. */
  | 'STATED'
  /** Running text and style make it likely. */
  | 'STRONG'
  /** Something points to it. */
  | 'WEAK';

/** How an account reports. */
export type Mode =
  /** A speech act: declined, demanded. */
  | 'ACT'
  /** All inside quotation marks. */
  | 'DIRECT'
  /** A paraphrase. */
  | 'INDIRECT'
  /** A quoted fragment in a paraphrase. */
  | 'MIXED'
  /** In the account’s own voice, with nobody named. */
  | 'NARRATED';

/** The part an actor takes in talks. */
export type ParticipantRole =
  /** Helps the principals to talk. */
  | 'FACILITATOR'
  /** Provides the place. */
  | 'HOST'
  /** Is present without a part of its own. */
  | 'OBSERVER'
  /** Negotiates for itself. */
  | 'PRINCIPAL';

/** Whether places can be one place. */
export type PlaceAgreement =
  /** One account only names it. */
  | 'ALONE'
  /** None is known to hold the other. */
  | 'APART'
  /** Some name a place in what others name. */
  | 'FINER'
  /** They are the same. */
  | 'SAME';

/** Why quotation marks stand there. */
export type QuotationUse =
  /** The account keeps its distance from the words. */
  | 'DISTANCE'
  /** They enclose somebody’s speech. */
  | 'SPEECH';

/** What has become of a proposed record. */
export type ReviewState =
  /** Accepted by a person. */
  | 'CONFIRMED'
  /** Turned down by a person. */
  | 'REJECTED'
  /** Proposed by a rule; no person has decided yet. */
  | 'SUGGESTED';

/** Whether a rule that reads what is printed comes to what is recorded. */
export type RuleReading =
  /** It cannot: one of the two is to be looked at. */
  | 'DIFFERS'
  /** It can mean what is recorded. */
  | 'SAME'
  /** No rule reads it. */
  | 'UNREAD';

/** What a part of a reading says, with the fields that it fills. */
export type SayingCode =
  /** Statements apart from the claim: their gists are the `names`. */
  | 'APART_FROM_IT'
  /** Statements beside the claim: their gists are the `names`. */
  | 'BESIDE_IT'
  /** The claim alone. */
  | 'CLAIM_ALONE'
  /** The closing mark is lost. */
  | 'CLOSING_LOST'
  /** Collected on this `date`. */
  | 'COLLECTED'
  /** A date. */
  | 'DATED'
  /** Dots without spaces join two parts. */
  | 'DOTS_JOIN'
  /** A fragment of it, of `count` words. */
  | 'FRAGMENT'
  /** One quotation with more between. */
  | 'FULLER_QUOTATION'
  /** A statement that stands first: its gist is the name. */
  | 'HEADLINE'
  /** These `words` inside the marks. */
  | 'INSIDE_MARKS'
  /** In marks. */
  | 'IN_MARKS'
  /** Both quotation marks are lost. */
  | 'MARKS_LOST'
  /** The two `words` are marks that do not belong together. */
  | 'MARKS_UNLIKE'
  /** These `words`, which misspell a name. */
  | 'MISSPELLED'
  /** Reported in these `modes`. */
  | 'MODES'
  /** These `names`. */
  | 'NAMED'
  /** These `words`, with a negation. */
  | 'NEGATED'
  /** Nobody. */
  | 'NOBODY'
  /** Nobody between speaker and account. */
  | 'NOBODY_BETWEEN'
  /** No marks that keep a distance. */
  | 'NO_DISTANCE'
  /** No word that says how firmly. */
  | 'NO_MODAL_WORD'
  /** No number is given. */
  | 'NO_NUMBER'
  /** The actor takes no part in the talks. */
  | 'NO_PART'
  /** No place is given. */
  | 'NO_PLACE'
  /** No time is given. */
  | 'NO_TIME'
  /** One quotation. */
  | 'ONE_QUOTATION'
  /** The opening mark is lost. */
  | 'OPENING_LOST'
  /** The same words outside of them. */
  | 'OUTSIDE_MARKS'
  /** The account itself. */
  | 'OWN_VOICE'
  /** A part of it, of `count` words. */
  | 'PART'
  /** Published on this `date`. */
  | 'PUBLISHED'
  /** These `words`. */
  | 'QUOTED'
  /** It is reported. */
  | 'REPORTED'
  /** Said in these `settings`. */
  | 'SETTINGS'
  /** It is not reported. */
  | 'SILENT'
  /** These `words` name the actor in these `roles`. */
  | 'TAKES_PART'
  /** Reported by way of these `names`. */
  | 'THROUGH'
  /** Statements: their gists are the `names`. */
  | 'TOLD'
  /** Two quotations. */
  | 'TWO_QUOTATIONS'
  /** No date. */
  | 'UNDATED'
  /** It shows no date of publication. */
  | 'UNPUBLISHED'
  /** Updated on this `date`. */
  | 'UPDATED'
  /** Reporting verbs: `words` of these `cueClasses`. */
  | 'VERBS'
  /** The whole utterance, of `count` words. */
  | 'WHOLE'
  /** Without marks. */
  | 'WITHOUT_MARKS';

/** What a stretch of words is against the base. */
export type SegmentKind =
  /** Not in the base. */
  | 'ADDED'
  /** Between two quotations of one account. */
  | 'GAP'
  /** Words of the base that a quotation of this account passes over. */
  | 'LEFT_OUT'
  /** Words of the base that this account’s quotation marks do not reach. */
  | 'OUTSIDE'
  /** In both. */
  | 'SAME';

/** Where a speaker is said to have spoken. */
export type Setting =
  /** In an address. */
  | 'ADDRESS'
  /** On radio or television. */
  | 'BROADCAST'
  /** In a call. */
  | 'CALL'
  /** In an interview. */
  | 'INTERVIEW'
  /** At a press conference. */
  | 'PRESS_CONFERENCE'
  /** On social media. */
  | 'SOCIAL_MEDIA'
  /** In the talks themselves. */
  | 'TALKS'
  /** To reporters. */
  | 'TO_REPORTERS'
  /** In writing. */
  | 'WRITTEN';

/** Whether shared text was measured. */
export type SharedTextState =
  /** Never; which is not to say that no text is shared. */
  | 'ABSENT'
  /** For all the accounts, on the texts they have now. */
  | 'MEASURED'
  /** For some of the accounts. */
  | 'PARTLY'
  /** On texts that have all changed since. */
  | 'STALE';

/** What a source is. */
export type SourceType =
  /** Supplies accounts to outlets. */
  | 'AGENCY'
  /** Publishes accounts. */
  | 'OUTLET'
  /** The text does not name its outlet. */
  | 'UNKNOWN';

/** What somebody does in saying something. */
export type StatementKind =
  /** Judges something. */
  | 'ASSESSMENT'
  /** Says that something is so. */
  | 'CLAIM'
  /** Binds oneself to something. */
  | 'COMMITMENT'
  /** Asks that something be done. */
  | 'DEMAND'
  /** Says that something is not so. */
  | 'DENIAL'
  /** Says what one will do. */
  | 'INTENTION'
  /** Offers something. */
  | 'OFFER'
  /** Asks something. */
  | 'QUESTION'
  /** Declines something. */
  | 'REFUSAL'
  /** Warns of something. */
  | 'WARNING';

/** A rule that finds discrepancies. */
export type SuggestionRule =
  /** The same statement through different chains of attribution. */
  | 'CHAINS_DIFFER'
  /** Statements that dispute one another. */
  | 'COUNTER_STATEMENT'
  /** Different sources credited. */
  | 'CREDITS_DIFFER'
  /** A date that is no date of publication, or none. */
  | 'DATES_IN_DOUBT'
  /** One account alone gives a number for what several report. */
  | 'DETAIL_ALONE'
  /** Two accounts say when, where or how many, another does not. */
  | 'DETAIL_LEFT_OUT'
  /** Marks that keep a distance in some accounts only. */
  | 'DISTANCE_MARKS'
  /** More or less of the same utterance quoted. */
  | 'EXTENTS_DIFFER'
  /** Different figures for the same thing. */
  | 'FIGURES_DIFFER'
  /** Headlines put different statements first. */
  | 'HEADLINES_DIFFER'
  /** Different names for the same thing. */
  | 'LABELS_DIFFER'
  /** Nearly the same under two speakers in two accounts. */
  | 'LIKE_STATEMENTS'
  /** Quotation marks lost or of the wrong shape. */
  | 'MARKS_DAMAGED'
  /** Words inside the marks of one account and outside those of another. */
  | 'MARKS_DIFFER'
  /** The same statement said more or less firmly. */
  | 'MODALITY_DIFFERS'
  /** Quoted here, paraphrased there. */
  | 'MODES_DIFFER'
  /** A negation in one quotation of an utterance and not in another. */
  | 'NEGATION_DIFFERS'
  /** Different people speak besides those at the table. */
  | 'OUTSIDE_VOICES'
  /** An actor takes part in some accounts only. */
  | 'PARTICIPANTS_DIFFER'
  /** Different or finer places of the same thing. */
  | 'PLACES_DIFFER'
  /** One account runs together what another keeps apart. */
  | 'SEAMS_DIFFER'
  /** The same statement on different occasions. */
  | 'SETTINGS_DIFFER'
  /** What stands beside a claim, against it, in some accounts only. */
  | 'SET_BESIDE'
  /** The same statement under different speakers, or under none. */
  | 'SPEAKERS_DIFFER'
  /** The same name spelled differently. */
  | 'SPELLINGS_DIFFER'
  /** A statement that half of the accounts carry is left out. */
  | 'STATEMENT_LEFT_OUT'
  /** Of what a side says on a topic no account has the whole. */
  | 'TELLS_OTHER'
  /** Different or finer times of the same thing. */
  | 'TIMES_DIFFER'
  /** Much of what a speaker says stands in one account alone. */
  | 'TOLD_ALONE'
  /** A topic that half of the accounts have is left out. */
  | 'TOPIC_LEFT_OUT'
  /** Reporting verbs that take different stands. */
  | 'VERBS_DIFFER'
  /** A voice is heard in one account alone. */
  | 'VOICE_ALONE'
  /** The same utterance quoted in other words. */
  | 'WORDINGS_DIFFER'
  /** Words inside marks that nobody is likely to have said. */
  | 'WORDS_GARBLED';

/** What tells in which direction a copy went. */
export type TieBasis =
  /** Its byline names the source. */
  | 'BYLINE'
  /** The account credits the source. */
  | 'CREDIT'
  /** Its dateline names the source. */
  | 'DATELINE'
  /** It was published later. */
  | 'TIME';

/** Where an account comes to a topic. */
export type TopicPosition =
  /** Further down. */
  | 'BODY'
  /** In its headline or highlights. */
  | 'HEADLINE'
  /** In its lead. */
  | 'LEAD'
  /** In the last quarter of its text. */
  | 'TAIL';

export type AnchorFieldsFragment = { start: number, end: number, words: number, digest: string };

export type ApparatusFieldsFragment = { id: string, title: string | null, statements: Array<{ recordId: string }>, speaker: { recordId: string } | null, base: { recordId: string }, readings: Array<{ words: string, wordCount: number, added: number, leftOut: number, outside: number, extent: Extent | null, account: { recordId: string }, quotations: Array<{ recordId: string }>, segments: Array<{ kind: SegmentKind, text: string }> }>, places: Array<{ readings: Array<{ words: string, accounts: Array<{ recordId: string }> }> }> };

export type BriefingQueryVariables = Exact<{
  talks: string | number;
  accounts?: Array<string> | string | null | undefined;
  confirmedOnly?: boolean | null | undefined;
}>;


export type BriefingQuery = { version: string, comparison:
    | { __typename: 'AccountNotFound', message: string, hint: string }
    | { __typename: 'Comparison', statements: number, disputed: number, talks: { recordId: string, title: string, date: string, setting: string | null, outcome: string | null, digest: string, dossier: unknown, place: { name: string, country: string | null }, participants: Array<{ role: ParticipantRole, actor: { recordId: string } }>, previous: { title: string, date: string | null, place: { name: string } | null } | null, topics: Array<{ recordId: string, label: string }>, actors: Array<{ recordId: string, type: ActorType, name: string, office: string | null, country: string | null, represents: { recordId: string } | null }>, sources: Array<{ recordId: string, type: SourceType, name: string | null, country: string | null, url: string | null, evidence: string }>, accounts: Array<{ recordId: string, siglum: string, headline: string, language: string, url: string | null, note: string | null, source: { recordId: string }, published: { date: string, evidence: string } | null, updated: { date: string, evidence: string } | null, collected: { date: string, evidence: string } | null, dateline: { printed: string, place: { name: string } } | null, bylines: Array<{ printed: string }>, credits: Array<{ kind: CreditKind, printed: string, source: { recordId: string } | null }>, text: { file: string, digest: string, length: number, words: number } }> }, leftOut: { statements: number, attestations: number, quotations: number, figures: number, mentions: number, variants: number, discrepancies: number, lineages: number } | null, accounts: Array<{ published: string | null, account: { recordId: string } }>, findings: Array<
        | { __typename: 'AgreementFinding', statements: number, carriedByAll: number, carriedByOne: number, accountCount: number }
        | { __typename: 'ContradictionFinding', discrepancyKind: DiscrepancyKind, discrepancy: { recordId: string }, readings: Array<{ gist: string, accounts: Array<{ recordId: string }> }> }
        | { __typename: 'CueFinding', lemma: string, printed: string, speaker: { recordId: string }, account: { recordId: string }, attestations: Array<{ recordId: string }>, neutralIn: Array<{ recordId: string }> }
        | { __typename: 'FigureFinding', counts: string, unit: string, values: Array<{ printed: string, accounts: Array<{ recordId: string }> }> }
        | { __typename: 'LineageFinding', inferred: boolean, lineage: { recordId: string }, accounts: Array<{ recordId: string }>, copy: { recordId: string } | null }
        | { __typename: 'OmissionFinding', carriedBy: number, independent: number, statement: { recordId: string }, leftOutBy: Array<{ recordId: string }> }
        | { __typename: 'SharedTextFinding', share: number, of: { recordId: string }, with: { recordId: string } }
        | { __typename: 'UnknownSourceFinding', accounts: Array<{ recordId: string }> }
        | { __typename: 'VoiceFinding', words: number, otherWords: number, inAccount: { recordId: string } | null, side: { recordId: string }, otherSide: { recordId: string } }
      >, coverage: { bands: Array<{ topic: { recordId: string }, statements: Array<{ number: number, carriedBy: number, independent: number, contradicted: boolean, statement: { recordId: string, kind: StatementKind, gist: string, said: string | null, speaker: { recordId: string } | null, topics: Array<{ recordId: string }>, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } }, cells: Array<{ mode: Mode, contradicts: boolean, account: { recordId: string }, attestations: Array<{ recordId: string }> }> }> }>, totals: Array<{ direct: number, mixed: number, indirect: number, act: number, narrated: number, contradicting: number, absent: number, carried: number, account: { recordId: string } }> }, discrepancies: Array<{ rank: number, kind: DiscrepancyKind, status: DiscrepancyStatus, carriedBy: number, narrowed: boolean, discrepancy: { recordId: string, title: string, explanation: string, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } }, statements: Array<{ recordId: string }>, accounts: Array<{ recordId: string }>, readings: Array<{ gist: string, narrowed: boolean, accounts: Array<{ recordId: string }>, evidence: Array<{ kind: EvidenceKind, printed: string | null, account: { recordId: string }, attestation: { recordId: string } | null, anchor: { start: number, end: number, words: number, digest: string } }> }> }>, suggestions: Array<{ id: string, order: number, kind: DiscrepancyKind, status: DiscrepancyStatus, rule: SuggestionRule, confidence: number, title: string, explanation: string, carriedBy: number, statements: Array<{ recordId: string }>, accounts: Array<{ recordId: string }>, readings: Array<{ gist: string, narrowed: boolean, says: Array<{ code: SayingCode, words: Array<string>, names: Array<string>, date: string | null, count: number | null, modes: Array<Mode>, settings: Array<Setting>, cueClasses: Array<CueClass>, roles: Array<ParticipantRole> }>, accounts: Array<{ recordId: string }>, evidence: Array<{ kind: EvidenceKind, printed: string | null, account: { recordId: string }, attestation: { recordId: string } | null, anchor: { start: number, end: number, words: number, digest: string } }> }> }>, confirmed: Array<{ rules: Array<SuggestionRule>, discrepancy: { recordId: string } }>, times: Array<{ about: string, agreement: Agreement, times: Array<{ printed: string, date: string, resolved: string | null, reading: RuleReading, toldOn: string, own: boolean, account: { recordId: string }, attestation: { recordId: string } | null, mention:
            | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
            | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
            | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
            | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
            | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
           }> }>, places: Array<{ about: string, agreement: PlaceAgreement, places: Array<{ printed: string, account: { recordId: string }, place: { name: string, country: string | null }, attestation: { recordId: string } | null, mention:
            | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
            | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
            | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
            | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
            | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
           }> }>, topics: Array<{ topic: { recordId: string }, accounts: Array<{ share: number, words: number, first: TopicPosition, account: { recordId: string } }> }>, limits: Array<{ language: string, parts: Array<LimitPart>, reason: LimitReason, account: { recordId: string } }>, apparatus: Array<{ id: string, title: string | null, statements: Array<{ recordId: string }>, speaker: { recordId: string } | null, base: { recordId: string }, readings: Array<{ words: string, wordCount: number, added: number, leftOut: number, outside: number, extent: Extent | null, account: { recordId: string }, quotations: Array<{ recordId: string }>, segments: Array<{ kind: SegmentKind, text: string }> }>, places: Array<{ readings: Array<{ words: string, accounts: Array<{ recordId: string }> }> }> }>, figures: Array<{ counts: string, unit: string, agreement: Agreement, figures: Array<{ printed: string, value: number, upper: number | null, bound: Bound, asOf: string | null, figure: { recordId: string, unit: string, anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }, account: { recordId: string }, attestation: { recordId: string } | null, speaker: { recordId: string } | null }>, pairs: Array<{ agreement: Agreement, reason: FigureReason, first: { recordId: string }, second: { recordId: string } }> }>, voice: { speakers: Array<{ quoted: number, reported: number, speaker: { recordId: string }, side: { recordId: string } | null, accounts: Array<{ quoted: number, reported: number, account: { recordId: string } }> }>, sides: Array<{ side: { recordId: string } | null, accounts: Array<{ quoted: number, reported: number, account: { recordId: string } }> }>, accounts: Array<{ quoted: number, reported: number, narrated: number, told: number, account: { recordId: string } }> }, telling: { speakers: Array<{ speaker: { recordId: string }, accounts: Array<{ account: { recordId: string }, cues: Array<{ lemma: string, class: CueClass, printed: Array<string>, attestations: Array<{ recordId: string }> }> }> }>, accounts: Array<{ withoutCue: number, account: { recordId: string }, classes: Array<{ class: CueClass, count: number }> }>, labels: Array<{ about: string, accounts: Array<{ account: { recordId: string }, labels: Array<{ printed: string }> }> }> }, independence: { independentLineages: number, sharedText: { state: SharedTextState, stale: Array<{ recordId: string }>, missing: Array<{ recordId: string }> }, shares: Array<{ shared: number, runs: number, share: number, of: { recordId: string }, with: { recordId: string } }>, runs: Array<{ words: number, quoted: boolean, first: { recordId: string }, second: { recordId: string }, firstAnchor: { start: number, end: number, words: number, digest: string }, secondAnchor: { start: number, end: number, words: number, digest: string } }>, lineages: Array<{ title: string, inferred: boolean, strength: LineageStrength, narrowed: boolean, lineage: { recordId: string, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } }, copy: { recordId: string } | null, members: Array<{ whole: boolean, account: { recordId: string }, passages: Array<{ start: number, end: number, words: number, digest: string }> }>, evidence: Array<{ kind: LineageEvidenceKind, note: string, passages: Array<{ account: { recordId: string }, anchor: { start: number, end: number, words: number, digest: string } }> }> }>, groups: Array<{ accounts: Array<{ recordId: string }> }>, suggested: Array<{ strength: LineageStrength, confidence: number, longestRun: number, share: number, accounts: Array<{ recordId: string }> }>, ties: Array<{ strength: LineageStrength, basis: TieBasis | null, evidence: Array<LineageEvidenceKind>, to: { recordId: string }, fromAccount: { recordId: string } | null, fromSource: { recordId: string } | null, lineage: { recordId: string } | null }> }, profiles: Array<{ sourceNamed: boolean, attestations: number, quotations: number, account: { recordId: string }, source: { recordId: string }, coverage: { direct: number, mixed: number, indirect: number, act: number, narrated: number, contradicting: number, absent: number, carried: number, account: { recordId: string } }, voice: { quoted: number, reported: number, narrated: number, told: number, account: { recordId: string } }, alone: Array<{ recordId: string }>, leftOut: Array<{ carriedBy: number, independent: number, statement: { recordId: string } }>, lineages: Array<{ recordId: string }> }>, provenance: Array<{ attestation: { recordId: string, mode: Mode, setting: Setting | null, note: string | null, account: { recordId: string }, statements: Array<{ recordId: string }>, speaker: { recordId: string } | null, source: { printed: string } | null, cue: { printed: string } | null, chain: Array<{ printed: string, actor: { recordId: string } }>, passage: { start: number, end: number, words: number, digest: string }, quotations: Array<{ recordId: string, words: string, use: QuotationUse, language: string, marks: { open: string, close: string }, anchor: { start: number, end: number, words: number, digest: string } }>, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } } }> }
    | { __typename: 'TalksNotFound', message: string, hint: string }
   };

export type ComparisonFieldsFragment = { statements: number, disputed: number, talks: { recordId: string, title: string, date: string, setting: string | null, outcome: string | null, digest: string, dossier: unknown, place: { name: string, country: string | null }, participants: Array<{ role: ParticipantRole, actor: { recordId: string } }>, previous: { title: string, date: string | null, place: { name: string } | null } | null, topics: Array<{ recordId: string, label: string }>, actors: Array<{ recordId: string, type: ActorType, name: string, office: string | null, country: string | null, represents: { recordId: string } | null }>, sources: Array<{ recordId: string, type: SourceType, name: string | null, country: string | null, url: string | null, evidence: string }>, accounts: Array<{ recordId: string, siglum: string, headline: string, language: string, url: string | null, note: string | null, source: { recordId: string }, published: { date: string, evidence: string } | null, updated: { date: string, evidence: string } | null, collected: { date: string, evidence: string } | null, dateline: { printed: string, place: { name: string } } | null, bylines: Array<{ printed: string }>, credits: Array<{ kind: CreditKind, printed: string, source: { recordId: string } | null }>, text: { file: string, digest: string, length: number, words: number } }> }, leftOut: { statements: number, attestations: number, quotations: number, figures: number, mentions: number, variants: number, discrepancies: number, lineages: number } | null, accounts: Array<{ published: string | null, account: { recordId: string } }>, findings: Array<
    | { __typename: 'AgreementFinding', statements: number, carriedByAll: number, carriedByOne: number, accountCount: number }
    | { __typename: 'ContradictionFinding', discrepancyKind: DiscrepancyKind, discrepancy: { recordId: string }, readings: Array<{ gist: string, accounts: Array<{ recordId: string }> }> }
    | { __typename: 'CueFinding', lemma: string, printed: string, speaker: { recordId: string }, account: { recordId: string }, attestations: Array<{ recordId: string }>, neutralIn: Array<{ recordId: string }> }
    | { __typename: 'FigureFinding', counts: string, unit: string, values: Array<{ printed: string, accounts: Array<{ recordId: string }> }> }
    | { __typename: 'LineageFinding', inferred: boolean, lineage: { recordId: string }, accounts: Array<{ recordId: string }>, copy: { recordId: string } | null }
    | { __typename: 'OmissionFinding', carriedBy: number, independent: number, statement: { recordId: string }, leftOutBy: Array<{ recordId: string }> }
    | { __typename: 'SharedTextFinding', share: number, of: { recordId: string }, with: { recordId: string } }
    | { __typename: 'UnknownSourceFinding', accounts: Array<{ recordId: string }> }
    | { __typename: 'VoiceFinding', words: number, otherWords: number, inAccount: { recordId: string } | null, side: { recordId: string }, otherSide: { recordId: string } }
  >, coverage: { bands: Array<{ topic: { recordId: string }, statements: Array<{ number: number, carriedBy: number, independent: number, contradicted: boolean, statement: { recordId: string, kind: StatementKind, gist: string, said: string | null, speaker: { recordId: string } | null, topics: Array<{ recordId: string }>, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } }, cells: Array<{ mode: Mode, contradicts: boolean, account: { recordId: string }, attestations: Array<{ recordId: string }> }> }> }>, totals: Array<{ direct: number, mixed: number, indirect: number, act: number, narrated: number, contradicting: number, absent: number, carried: number, account: { recordId: string } }> }, discrepancies: Array<{ rank: number, kind: DiscrepancyKind, status: DiscrepancyStatus, carriedBy: number, narrowed: boolean, discrepancy: { recordId: string, title: string, explanation: string, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } }, statements: Array<{ recordId: string }>, accounts: Array<{ recordId: string }>, readings: Array<{ gist: string, narrowed: boolean, accounts: Array<{ recordId: string }>, evidence: Array<{ kind: EvidenceKind, printed: string | null, account: { recordId: string }, attestation: { recordId: string } | null, anchor: { start: number, end: number, words: number, digest: string } }> }> }>, suggestions: Array<{ id: string, order: number, kind: DiscrepancyKind, status: DiscrepancyStatus, rule: SuggestionRule, confidence: number, title: string, explanation: string, carriedBy: number, statements: Array<{ recordId: string }>, accounts: Array<{ recordId: string }>, readings: Array<{ gist: string, narrowed: boolean, says: Array<{ code: SayingCode, words: Array<string>, names: Array<string>, date: string | null, count: number | null, modes: Array<Mode>, settings: Array<Setting>, cueClasses: Array<CueClass>, roles: Array<ParticipantRole> }>, accounts: Array<{ recordId: string }>, evidence: Array<{ kind: EvidenceKind, printed: string | null, account: { recordId: string }, attestation: { recordId: string } | null, anchor: { start: number, end: number, words: number, digest: string } }> }> }>, confirmed: Array<{ rules: Array<SuggestionRule>, discrepancy: { recordId: string } }>, times: Array<{ about: string, agreement: Agreement, times: Array<{ printed: string, date: string, resolved: string | null, reading: RuleReading, toldOn: string, own: boolean, account: { recordId: string }, attestation: { recordId: string } | null, mention:
        | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
        | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
        | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
        | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
        | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
       }> }>, places: Array<{ about: string, agreement: PlaceAgreement, places: Array<{ printed: string, account: { recordId: string }, place: { name: string, country: string | null }, attestation: { recordId: string } | null, mention:
        | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
        | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
        | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
        | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
        | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
       }> }>, topics: Array<{ topic: { recordId: string }, accounts: Array<{ share: number, words: number, first: TopicPosition, account: { recordId: string } }> }>, limits: Array<{ language: string, parts: Array<LimitPart>, reason: LimitReason, account: { recordId: string } }>, apparatus: Array<{ id: string, title: string | null, statements: Array<{ recordId: string }>, speaker: { recordId: string } | null, base: { recordId: string }, readings: Array<{ words: string, wordCount: number, added: number, leftOut: number, outside: number, extent: Extent | null, account: { recordId: string }, quotations: Array<{ recordId: string }>, segments: Array<{ kind: SegmentKind, text: string }> }>, places: Array<{ readings: Array<{ words: string, accounts: Array<{ recordId: string }> }> }> }>, figures: Array<{ counts: string, unit: string, agreement: Agreement, figures: Array<{ printed: string, value: number, upper: number | null, bound: Bound, asOf: string | null, figure: { recordId: string, unit: string, anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }, account: { recordId: string }, attestation: { recordId: string } | null, speaker: { recordId: string } | null }>, pairs: Array<{ agreement: Agreement, reason: FigureReason, first: { recordId: string }, second: { recordId: string } }> }>, voice: { speakers: Array<{ quoted: number, reported: number, speaker: { recordId: string }, side: { recordId: string } | null, accounts: Array<{ quoted: number, reported: number, account: { recordId: string } }> }>, sides: Array<{ side: { recordId: string } | null, accounts: Array<{ quoted: number, reported: number, account: { recordId: string } }> }>, accounts: Array<{ quoted: number, reported: number, narrated: number, told: number, account: { recordId: string } }> }, telling: { speakers: Array<{ speaker: { recordId: string }, accounts: Array<{ account: { recordId: string }, cues: Array<{ lemma: string, class: CueClass, printed: Array<string>, attestations: Array<{ recordId: string }> }> }> }>, accounts: Array<{ withoutCue: number, account: { recordId: string }, classes: Array<{ class: CueClass, count: number }> }>, labels: Array<{ about: string, accounts: Array<{ account: { recordId: string }, labels: Array<{ printed: string }> }> }> }, independence: { independentLineages: number, sharedText: { state: SharedTextState, stale: Array<{ recordId: string }>, missing: Array<{ recordId: string }> }, shares: Array<{ shared: number, runs: number, share: number, of: { recordId: string }, with: { recordId: string } }>, runs: Array<{ words: number, quoted: boolean, first: { recordId: string }, second: { recordId: string }, firstAnchor: { start: number, end: number, words: number, digest: string }, secondAnchor: { start: number, end: number, words: number, digest: string } }>, lineages: Array<{ title: string, inferred: boolean, strength: LineageStrength, narrowed: boolean, lineage: { recordId: string, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } }, copy: { recordId: string } | null, members: Array<{ whole: boolean, account: { recordId: string }, passages: Array<{ start: number, end: number, words: number, digest: string }> }>, evidence: Array<{ kind: LineageEvidenceKind, note: string, passages: Array<{ account: { recordId: string }, anchor: { start: number, end: number, words: number, digest: string } }> }> }>, groups: Array<{ accounts: Array<{ recordId: string }> }>, suggested: Array<{ strength: LineageStrength, confidence: number, longestRun: number, share: number, accounts: Array<{ recordId: string }> }>, ties: Array<{ strength: LineageStrength, basis: TieBasis | null, evidence: Array<LineageEvidenceKind>, to: { recordId: string }, fromAccount: { recordId: string } | null, fromSource: { recordId: string } | null, lineage: { recordId: string } | null }> }, profiles: Array<{ sourceNamed: boolean, attestations: number, quotations: number, account: { recordId: string }, source: { recordId: string }, coverage: { direct: number, mixed: number, indirect: number, act: number, narrated: number, contradicting: number, absent: number, carried: number, account: { recordId: string } }, voice: { quoted: number, reported: number, narrated: number, told: number, account: { recordId: string } }, alone: Array<{ recordId: string }>, leftOut: Array<{ carriedBy: number, independent: number, statement: { recordId: string } }>, lineages: Array<{ recordId: string }> }>, provenance: Array<{ attestation: { recordId: string, mode: Mode, setting: Setting | null, note: string | null, account: { recordId: string }, statements: Array<{ recordId: string }>, speaker: { recordId: string } | null, source: { printed: string } | null, cue: { printed: string } | null, chain: Array<{ printed: string, actor: { recordId: string } }>, passage: { start: number, end: number, words: number, digest: string }, quotations: Array<{ recordId: string, words: string, use: QuotationUse, language: string, marks: { open: string, close: string }, anchor: { start: number, end: number, words: number, digest: string } }>, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } } }> };

export type CoverageFieldsFragment = { bands: Array<{ topic: { recordId: string }, statements: Array<{ number: number, carriedBy: number, independent: number, contradicted: boolean, statement: { recordId: string, kind: StatementKind, gist: string, said: string | null, speaker: { recordId: string } | null, topics: Array<{ recordId: string }>, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } }, cells: Array<{ mode: Mode, contradicts: boolean, account: { recordId: string }, attestations: Array<{ recordId: string }> }> }> }>, totals: Array<{ direct: number, mixed: number, indirect: number, act: number, narrated: number, contradicting: number, absent: number, carried: number, account: { recordId: string } }> };

export type AccountCoverageFieldsFragment = { direct: number, mixed: number, indirect: number, act: number, narrated: number, contradicting: number, absent: number, carried: number, account: { recordId: string } };

export type TimeGroupFieldsFragment = { about: string, agreement: Agreement, times: Array<{ printed: string, date: string, resolved: string | null, reading: RuleReading, toldOn: string, own: boolean, account: { recordId: string }, attestation: { recordId: string } | null, mention:
      | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
      | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
      | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
      | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
      | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
     }> };

export type PlaceGroupFieldsFragment = { about: string, agreement: PlaceAgreement, places: Array<{ printed: string, account: { recordId: string }, place: { name: string, country: string | null }, attestation: { recordId: string } | null, mention:
      | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
      | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
      | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
      | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
      | { anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }
     }> };

export type TopicPlacesFieldsFragment = { topic: { recordId: string }, accounts: Array<{ share: number, words: number, first: TopicPosition, account: { recordId: string } }> };

export type DiscrepancyFieldsFragment = { rank: number, kind: DiscrepancyKind, status: DiscrepancyStatus, carriedBy: number, narrowed: boolean, discrepancy: { recordId: string, title: string, explanation: string, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } }, statements: Array<{ recordId: string }>, accounts: Array<{ recordId: string }>, readings: Array<{ gist: string, narrowed: boolean, accounts: Array<{ recordId: string }>, evidence: Array<{ kind: EvidenceKind, printed: string | null, account: { recordId: string }, attestation: { recordId: string } | null, anchor: { start: number, end: number, words: number, digest: string } }> }> };

export type RankedReadingFieldsFragment = { gist: string, narrowed: boolean, accounts: Array<{ recordId: string }>, evidence: Array<{ kind: EvidenceKind, printed: string | null, account: { recordId: string }, attestation: { recordId: string } | null, anchor: { start: number, end: number, words: number, digest: string } }> };

export type SuggestionFieldsFragment = { id: string, order: number, kind: DiscrepancyKind, status: DiscrepancyStatus, rule: SuggestionRule, confidence: number, title: string, explanation: string, carriedBy: number, statements: Array<{ recordId: string }>, accounts: Array<{ recordId: string }>, readings: Array<{ gist: string, narrowed: boolean, says: Array<{ code: SayingCode, words: Array<string>, names: Array<string>, date: string | null, count: number | null, modes: Array<Mode>, settings: Array<Setting>, cueClasses: Array<CueClass>, roles: Array<ParticipantRole> }>, accounts: Array<{ recordId: string }>, evidence: Array<{ kind: EvidenceKind, printed: string | null, account: { recordId: string }, attestation: { recordId: string } | null, anchor: { start: number, end: number, words: number, digest: string } }> }> };

export type SayingFieldsFragment = { code: SayingCode, words: Array<string>, names: Array<string>, date: string | null, count: number | null, modes: Array<Mode>, settings: Array<Setting>, cueClasses: Array<CueClass>, roles: Array<ParticipantRole> };

export type FigureGroupFieldsFragment = { counts: string, unit: string, agreement: Agreement, figures: Array<{ printed: string, value: number, upper: number | null, bound: Bound, asOf: string | null, figure: { recordId: string, unit: string, anchor: { start: number, end: number, words: number, digest: string }, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } | null }, account: { recordId: string }, attestation: { recordId: string } | null, speaker: { recordId: string } | null }>, pairs: Array<{ agreement: Agreement, reason: FigureReason, first: { recordId: string }, second: { recordId: string } }> };

type FindingFields_AgreementFinding_Fragment = { __typename: 'AgreementFinding', statements: number, carriedByAll: number, carriedByOne: number, accountCount: number };

type FindingFields_ContradictionFinding_Fragment = { __typename: 'ContradictionFinding', discrepancyKind: DiscrepancyKind, discrepancy: { recordId: string }, readings: Array<{ gist: string, accounts: Array<{ recordId: string }> }> };

type FindingFields_CueFinding_Fragment = { __typename: 'CueFinding', lemma: string, printed: string, speaker: { recordId: string }, account: { recordId: string }, attestations: Array<{ recordId: string }>, neutralIn: Array<{ recordId: string }> };

type FindingFields_FigureFinding_Fragment = { __typename: 'FigureFinding', counts: string, unit: string, values: Array<{ printed: string, accounts: Array<{ recordId: string }> }> };

type FindingFields_LineageFinding_Fragment = { __typename: 'LineageFinding', inferred: boolean, lineage: { recordId: string }, accounts: Array<{ recordId: string }>, copy: { recordId: string } | null };

type FindingFields_OmissionFinding_Fragment = { __typename: 'OmissionFinding', carriedBy: number, independent: number, statement: { recordId: string }, leftOutBy: Array<{ recordId: string }> };

type FindingFields_SharedTextFinding_Fragment = { __typename: 'SharedTextFinding', share: number, of: { recordId: string }, with: { recordId: string } };

type FindingFields_UnknownSourceFinding_Fragment = { __typename: 'UnknownSourceFinding', accounts: Array<{ recordId: string }> };

type FindingFields_VoiceFinding_Fragment = { __typename: 'VoiceFinding', words: number, otherWords: number, inAccount: { recordId: string } | null, side: { recordId: string }, otherSide: { recordId: string } };

export type FindingFieldsFragment =
  | FindingFields_AgreementFinding_Fragment
  | FindingFields_ContradictionFinding_Fragment
  | FindingFields_CueFinding_Fragment
  | FindingFields_FigureFinding_Fragment
  | FindingFields_LineageFinding_Fragment
  | FindingFields_OmissionFinding_Fragment
  | FindingFields_SharedTextFinding_Fragment
  | FindingFields_UnknownSourceFinding_Fragment
  | FindingFields_VoiceFinding_Fragment
;

export type IndependenceFieldsFragment = { independentLineages: number, sharedText: { state: SharedTextState, stale: Array<{ recordId: string }>, missing: Array<{ recordId: string }> }, shares: Array<{ shared: number, runs: number, share: number, of: { recordId: string }, with: { recordId: string } }>, runs: Array<{ words: number, quoted: boolean, first: { recordId: string }, second: { recordId: string }, firstAnchor: { start: number, end: number, words: number, digest: string }, secondAnchor: { start: number, end: number, words: number, digest: string } }>, lineages: Array<{ title: string, inferred: boolean, strength: LineageStrength, narrowed: boolean, lineage: { recordId: string, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } }, copy: { recordId: string } | null, members: Array<{ whole: boolean, account: { recordId: string }, passages: Array<{ start: number, end: number, words: number, digest: string }> }>, evidence: Array<{ kind: LineageEvidenceKind, note: string, passages: Array<{ account: { recordId: string }, anchor: { start: number, end: number, words: number, digest: string } }> }> }>, groups: Array<{ accounts: Array<{ recordId: string }> }>, suggested: Array<{ strength: LineageStrength, confidence: number, longestRun: number, share: number, accounts: Array<{ recordId: string }> }>, ties: Array<{ strength: LineageStrength, basis: TieBasis | null, evidence: Array<LineageEvidenceKind>, to: { recordId: string }, fromAccount: { recordId: string } | null, fromSource: { recordId: string } | null, lineage: { recordId: string } | null }> };

export type ProfileFieldsFragment = { sourceNamed: boolean, attestations: number, quotations: number, account: { recordId: string }, source: { recordId: string }, coverage: { direct: number, mixed: number, indirect: number, act: number, narrated: number, contradicting: number, absent: number, carried: number, account: { recordId: string } }, voice: { quoted: number, reported: number, narrated: number, told: number, account: { recordId: string } }, alone: Array<{ recordId: string }>, leftOut: Array<{ carriedBy: number, independent: number, statement: { recordId: string } }>, lineages: Array<{ recordId: string }> };

export type TalksRecordFragment = { recordId: string, title: string, date: string, setting: string | null, outcome: string | null, digest: string, dossier: unknown, place: { name: string, country: string | null }, participants: Array<{ role: ParticipantRole, actor: { recordId: string } }>, previous: { title: string, date: string | null, place: { name: string } | null } | null, topics: Array<{ recordId: string, label: string }>, actors: Array<{ recordId: string, type: ActorType, name: string, office: string | null, country: string | null, represents: { recordId: string } | null }>, sources: Array<{ recordId: string, type: SourceType, name: string | null, country: string | null, url: string | null, evidence: string }>, accounts: Array<{ recordId: string, siglum: string, headline: string, language: string, url: string | null, note: string | null, source: { recordId: string }, published: { date: string, evidence: string } | null, updated: { date: string, evidence: string } | null, collected: { date: string, evidence: string } | null, dateline: { printed: string, place: { name: string } } | null, bylines: Array<{ printed: string }>, credits: Array<{ kind: CreditKind, printed: string, source: { recordId: string } | null }>, text: { file: string, digest: string, length: number, words: number } }> };

export type AccountRecordFragment = { recordId: string, siglum: string, headline: string, language: string, url: string | null, note: string | null, source: { recordId: string }, published: { date: string, evidence: string } | null, updated: { date: string, evidence: string } | null, collected: { date: string, evidence: string } | null, dateline: { printed: string, place: { name: string } } | null, bylines: Array<{ printed: string }>, credits: Array<{ kind: CreditKind, printed: string, source: { recordId: string } | null }>, text: { file: string, digest: string, length: number, words: number } };

export type ReviewFieldsFragment = { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null };

export type StatementRecordFragment = { recordId: string, kind: StatementKind, gist: string, said: string | null, speaker: { recordId: string } | null, topics: Array<{ recordId: string }>, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } };

export type AttestationRecordFragment = { recordId: string, mode: Mode, setting: Setting | null, note: string | null, account: { recordId: string }, statements: Array<{ recordId: string }>, speaker: { recordId: string } | null, source: { printed: string } | null, cue: { printed: string } | null, chain: Array<{ printed: string, actor: { recordId: string } }>, passage: { start: number, end: number, words: number, digest: string }, quotations: Array<{ recordId: string, words: string, use: QuotationUse, language: string, marks: { open: string, close: string }, anchor: { start: number, end: number, words: number, digest: string } }>, review: { state: ReviewState, rule: string | null, confidence: number | null, by: string | null, on: string | null, note: string | null } };

export type TellingFieldsFragment = { speakers: Array<{ speaker: { recordId: string }, accounts: Array<{ account: { recordId: string }, cues: Array<{ lemma: string, class: CueClass, printed: Array<string>, attestations: Array<{ recordId: string }> }> }> }>, accounts: Array<{ withoutCue: number, account: { recordId: string }, classes: Array<{ class: CueClass, count: number }> }>, labels: Array<{ about: string, accounts: Array<{ account: { recordId: string }, labels: Array<{ printed: string }> }> }> };

export type VoiceFieldsFragment = { speakers: Array<{ quoted: number, reported: number, speaker: { recordId: string }, side: { recordId: string } | null, accounts: Array<{ quoted: number, reported: number, account: { recordId: string } }> }>, sides: Array<{ side: { recordId: string } | null, accounts: Array<{ quoted: number, reported: number, account: { recordId: string } }> }>, accounts: Array<{ quoted: number, reported: number, narrated: number, told: number, account: { recordId: string } }> };

export type VoiceInAccountFieldsFragment = { quoted: number, reported: number, account: { recordId: string } };

export type AccountVoiceFieldsFragment = { quoted: number, reported: number, narrated: number, told: number, account: { recordId: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccountRecordFragmentDoc = new TypedDocumentString(`
    fragment AccountRecord on Account {
  recordId
  siglum
  source {
    recordId
  }
  headline
  language
  published {
    date
    evidence
  }
  updated {
    date
    evidence
  }
  collected {
    date
    evidence
  }
  dateline {
    printed
    place {
      name
    }
  }
  bylines {
    printed
  }
  credits {
    kind
    printed
    source {
      recordId
    }
  }
  url
  note
  text {
    file
    digest
    length
    words
  }
}
    `, {"fragmentName":"AccountRecord"}) as unknown as TypedDocumentString<AccountRecordFragment, unknown>;
export const TalksRecordFragmentDoc = new TypedDocumentString(`
    fragment TalksRecord on Talks {
  recordId
  title
  date
  place {
    name
    country
  }
  setting
  participants {
    actor {
      recordId
    }
    role
  }
  outcome
  previous {
    title
    date
    place {
      name
    }
  }
  digest
  dossier
  topics {
    recordId
    label
  }
  actors {
    recordId
    type
    name
    office
    represents {
      recordId
    }
    country
  }
  sources {
    recordId
    type
    name
    country
    url
    evidence
  }
  accounts {
    ...AccountRecord
  }
}
    fragment AccountRecord on Account {
  recordId
  siglum
  source {
    recordId
  }
  headline
  language
  published {
    date
    evidence
  }
  updated {
    date
    evidence
  }
  collected {
    date
    evidence
  }
  dateline {
    printed
    place {
      name
    }
  }
  bylines {
    printed
  }
  credits {
    kind
    printed
    source {
      recordId
    }
  }
  url
  note
  text {
    file
    digest
    length
    words
  }
}`, {"fragmentName":"TalksRecord"}) as unknown as TypedDocumentString<TalksRecordFragment, unknown>;
export const FindingFieldsFragmentDoc = new TypedDocumentString(`
    fragment FindingFields on Finding {
  __typename
  ... on AgreementFinding {
    statements
    carriedByAll
    carriedByOne
    accountCount: accounts
  }
  ... on ContradictionFinding {
    discrepancy {
      recordId
    }
    discrepancyKind
    readings {
      accounts {
        recordId
      }
      gist
    }
  }
  ... on FigureFinding {
    counts
    unit
    values {
      printed
      accounts {
        recordId
      }
    }
  }
  ... on CueFinding {
    speaker {
      recordId
    }
    account {
      recordId
    }
    lemma
    printed
    attestations {
      recordId
    }
    neutralIn {
      recordId
    }
  }
  ... on VoiceFinding {
    inAccount: account {
      recordId
    }
    side {
      recordId
    }
    words
    otherSide {
      recordId
    }
    otherWords
  }
  ... on SharedTextFinding {
    of {
      recordId
    }
    with {
      recordId
    }
    share
  }
  ... on LineageFinding {
    lineage {
      recordId
    }
    accounts {
      recordId
    }
    copy {
      recordId
    }
    inferred
  }
  ... on OmissionFinding {
    statement {
      recordId
    }
    carriedBy
    independent
    leftOutBy {
      recordId
    }
  }
  ... on UnknownSourceFinding {
    accounts {
      recordId
    }
  }
}
    `, {"fragmentName":"FindingFields"}) as unknown as TypedDocumentString<FindingFieldsFragment, unknown>;
export const ReviewFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReviewFields on Review {
  state
  rule
  confidence
  by
  on
  note
}
    `, {"fragmentName":"ReviewFields"}) as unknown as TypedDocumentString<ReviewFieldsFragment, unknown>;
export const StatementRecordFragmentDoc = new TypedDocumentString(`
    fragment StatementRecord on Statement {
  recordId
  speaker {
    recordId
  }
  kind
  topics {
    recordId
  }
  gist
  said
  review {
    ...ReviewFields
  }
}
    fragment ReviewFields on Review {
  state
  rule
  confidence
  by
  on
  note
}`, {"fragmentName":"StatementRecord"}) as unknown as TypedDocumentString<StatementRecordFragment, unknown>;
export const AccountCoverageFieldsFragmentDoc = new TypedDocumentString(`
    fragment AccountCoverageFields on AccountCoverage {
  account {
    recordId
  }
  direct
  mixed
  indirect
  act
  narrated
  contradicting
  absent
  carried
}
    `, {"fragmentName":"AccountCoverageFields"}) as unknown as TypedDocumentString<AccountCoverageFieldsFragment, unknown>;
export const CoverageFieldsFragmentDoc = new TypedDocumentString(`
    fragment CoverageFields on Coverage {
  bands {
    topic {
      recordId
    }
    statements {
      statement {
        ...StatementRecord
      }
      number
      cells {
        account {
          recordId
        }
        mode
        contradicts
        attestations {
          recordId
        }
      }
      carriedBy
      independent
      contradicted
    }
  }
  totals {
    ...AccountCoverageFields
  }
}
    fragment AccountCoverageFields on AccountCoverage {
  account {
    recordId
  }
  direct
  mixed
  indirect
  act
  narrated
  contradicting
  absent
  carried
}
fragment ReviewFields on Review {
  state
  rule
  confidence
  by
  on
  note
}
fragment StatementRecord on Statement {
  recordId
  speaker {
    recordId
  }
  kind
  topics {
    recordId
  }
  gist
  said
  review {
    ...ReviewFields
  }
}`, {"fragmentName":"CoverageFields"}) as unknown as TypedDocumentString<CoverageFieldsFragment, unknown>;
export const AnchorFieldsFragmentDoc = new TypedDocumentString(`
    fragment AnchorFields on Anchor {
  start
  end
  words
  digest
}
    `, {"fragmentName":"AnchorFields"}) as unknown as TypedDocumentString<AnchorFieldsFragment, unknown>;
export const RankedReadingFieldsFragmentDoc = new TypedDocumentString(`
    fragment RankedReadingFields on RankedReading {
  accounts {
    recordId
  }
  gist
  narrowed
  evidence {
    kind
    account {
      recordId
    }
    attestation {
      recordId
    }
    printed
    anchor {
      ...AnchorFields
    }
  }
}
    fragment AnchorFields on Anchor {
  start
  end
  words
  digest
}`, {"fragmentName":"RankedReadingFields"}) as unknown as TypedDocumentString<RankedReadingFieldsFragment, unknown>;
export const DiscrepancyFieldsFragmentDoc = new TypedDocumentString(`
    fragment DiscrepancyFields on RankedDiscrepancy {
  discrepancy {
    recordId
    title
    explanation
    review {
      ...ReviewFields
    }
  }
  rank
  kind
  status
  statements {
    recordId
  }
  accounts {
    recordId
  }
  carriedBy
  narrowed
  readings {
    ...RankedReadingFields
  }
}
    fragment AnchorFields on Anchor {
  start
  end
  words
  digest
}
fragment RankedReadingFields on RankedReading {
  accounts {
    recordId
  }
  gist
  narrowed
  evidence {
    kind
    account {
      recordId
    }
    attestation {
      recordId
    }
    printed
    anchor {
      ...AnchorFields
    }
  }
}
fragment ReviewFields on Review {
  state
  rule
  confidence
  by
  on
  note
}`, {"fragmentName":"DiscrepancyFields"}) as unknown as TypedDocumentString<DiscrepancyFieldsFragment, unknown>;
export const SayingFieldsFragmentDoc = new TypedDocumentString(`
    fragment SayingFields on Saying {
  code
  words
  names
  date
  count
  modes
  settings
  cueClasses
  roles
}
    `, {"fragmentName":"SayingFields"}) as unknown as TypedDocumentString<SayingFieldsFragment, unknown>;
export const SuggestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment SuggestionFields on SuggestedDiscrepancy {
  id
  order
  kind
  status
  rule
  confidence
  title
  explanation
  carriedBy
  statements {
    recordId
  }
  accounts {
    recordId
  }
  readings {
    ...RankedReadingFields
    says {
      ...SayingFields
    }
  }
}
    fragment AnchorFields on Anchor {
  start
  end
  words
  digest
}
fragment RankedReadingFields on RankedReading {
  accounts {
    recordId
  }
  gist
  narrowed
  evidence {
    kind
    account {
      recordId
    }
    attestation {
      recordId
    }
    printed
    anchor {
      ...AnchorFields
    }
  }
}
fragment SayingFields on Saying {
  code
  words
  names
  date
  count
  modes
  settings
  cueClasses
  roles
}`, {"fragmentName":"SuggestionFields"}) as unknown as TypedDocumentString<SuggestionFieldsFragment, unknown>;
export const TimeGroupFieldsFragmentDoc = new TypedDocumentString(`
    fragment TimeGroupFields on TimeGroup {
  about
  agreement
  times {
    account {
      recordId
    }
    printed
    date
    resolved
    reading
    toldOn
    own
    attestation {
      recordId
    }
    mention {
      anchor {
        ...AnchorFields
      }
      review {
        ...ReviewFields
      }
    }
  }
}
    fragment AnchorFields on Anchor {
  start
  end
  words
  digest
}
fragment ReviewFields on Review {
  state
  rule
  confidence
  by
  on
  note
}`, {"fragmentName":"TimeGroupFields"}) as unknown as TypedDocumentString<TimeGroupFieldsFragment, unknown>;
export const PlaceGroupFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlaceGroupFields on PlaceGroup {
  about
  agreement
  places {
    account {
      recordId
    }
    printed
    place {
      name
      country
    }
    attestation {
      recordId
    }
    mention {
      anchor {
        ...AnchorFields
      }
      review {
        ...ReviewFields
      }
    }
  }
}
    fragment AnchorFields on Anchor {
  start
  end
  words
  digest
}
fragment ReviewFields on Review {
  state
  rule
  confidence
  by
  on
  note
}`, {"fragmentName":"PlaceGroupFields"}) as unknown as TypedDocumentString<PlaceGroupFieldsFragment, unknown>;
export const TopicPlacesFieldsFragmentDoc = new TypedDocumentString(`
    fragment TopicPlacesFields on TopicPlaces {
  topic {
    recordId
  }
  accounts {
    account {
      recordId
    }
    share
    words
    first
  }
}
    `, {"fragmentName":"TopicPlacesFields"}) as unknown as TypedDocumentString<TopicPlacesFieldsFragment, unknown>;
export const ApparatusFieldsFragmentDoc = new TypedDocumentString(`
    fragment ApparatusFields on ApparatusEntry {
  id
  title
  statements {
    recordId
  }
  speaker {
    recordId
  }
  base {
    recordId
  }
  readings {
    account {
      recordId
    }
    quotations {
      recordId
    }
    words
    wordCount
    segments {
      kind
      text
    }
    added
    leftOut
    outside
    extent
  }
  places {
    readings {
      accounts {
        recordId
      }
      words
    }
  }
}
    `, {"fragmentName":"ApparatusFields"}) as unknown as TypedDocumentString<ApparatusFieldsFragment, unknown>;
export const FigureGroupFieldsFragmentDoc = new TypedDocumentString(`
    fragment FigureGroupFields on FigureGroup {
  counts
  unit
  agreement
  figures {
    figure {
      recordId
      unit
      anchor {
        ...AnchorFields
      }
      review {
        ...ReviewFields
      }
    }
    account {
      recordId
    }
    printed
    value
    upper
    bound
    asOf
    attestation {
      recordId
    }
    speaker {
      recordId
    }
  }
  pairs {
    first {
      recordId
    }
    second {
      recordId
    }
    agreement
    reason
  }
}
    fragment AnchorFields on Anchor {
  start
  end
  words
  digest
}
fragment ReviewFields on Review {
  state
  rule
  confidence
  by
  on
  note
}`, {"fragmentName":"FigureGroupFields"}) as unknown as TypedDocumentString<FigureGroupFieldsFragment, unknown>;
export const VoiceInAccountFieldsFragmentDoc = new TypedDocumentString(`
    fragment VoiceInAccountFields on VoiceInAccount {
  account {
    recordId
  }
  quoted
  reported
}
    `, {"fragmentName":"VoiceInAccountFields"}) as unknown as TypedDocumentString<VoiceInAccountFieldsFragment, unknown>;
export const AccountVoiceFieldsFragmentDoc = new TypedDocumentString(`
    fragment AccountVoiceFields on AccountVoice {
  account {
    recordId
  }
  quoted
  reported
  narrated
  told
}
    `, {"fragmentName":"AccountVoiceFields"}) as unknown as TypedDocumentString<AccountVoiceFieldsFragment, unknown>;
export const VoiceFieldsFragmentDoc = new TypedDocumentString(`
    fragment VoiceFields on ShareOfVoice {
  speakers {
    speaker {
      recordId
    }
    side {
      recordId
    }
    quoted
    reported
    accounts {
      ...VoiceInAccountFields
    }
  }
  sides {
    side {
      recordId
    }
    accounts {
      ...VoiceInAccountFields
    }
  }
  accounts {
    ...AccountVoiceFields
  }
}
    fragment VoiceInAccountFields on VoiceInAccount {
  account {
    recordId
  }
  quoted
  reported
}
fragment AccountVoiceFields on AccountVoice {
  account {
    recordId
  }
  quoted
  reported
  narrated
  told
}`, {"fragmentName":"VoiceFields"}) as unknown as TypedDocumentString<VoiceFieldsFragment, unknown>;
export const TellingFieldsFragmentDoc = new TypedDocumentString(`
    fragment TellingFields on Telling {
  speakers {
    speaker {
      recordId
    }
    accounts {
      account {
        recordId
      }
      cues {
        lemma
        class
        printed
        attestations {
          recordId
        }
      }
    }
  }
  accounts {
    account {
      recordId
    }
    classes {
      class
      count
    }
    withoutCue
  }
  labels {
    about
    accounts {
      account {
        recordId
      }
      labels {
        printed
      }
    }
  }
}
    `, {"fragmentName":"TellingFields"}) as unknown as TypedDocumentString<TellingFieldsFragment, unknown>;
export const IndependenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment IndependenceFields on Independence {
  sharedText {
    state
    stale {
      recordId
    }
    missing {
      recordId
    }
  }
  shares {
    of {
      recordId
    }
    with {
      recordId
    }
    shared
    runs
    share
  }
  runs {
    first {
      recordId
    }
    second {
      recordId
    }
    words
    quoted
    firstAnchor {
      ...AnchorFields
    }
    secondAnchor {
      ...AnchorFields
    }
  }
  lineages {
    lineage {
      recordId
      review {
        ...ReviewFields
      }
    }
    title
    copy {
      recordId
    }
    inferred
    strength
    narrowed
    members {
      account {
        recordId
      }
      whole
      passages {
        ...AnchorFields
      }
    }
    evidence {
      kind
      note
      passages {
        account {
          recordId
        }
        anchor {
          ...AnchorFields
        }
      }
    }
  }
  groups {
    accounts {
      recordId
    }
  }
  independentLineages
  suggested {
    accounts {
      recordId
    }
    strength
    confidence
    longestRun
    share
  }
  ties {
    to {
      recordId
    }
    fromAccount {
      recordId
    }
    fromSource {
      recordId
    }
    lineage {
      recordId
    }
    strength
    basis
    evidence
  }
}
    fragment AnchorFields on Anchor {
  start
  end
  words
  digest
}
fragment ReviewFields on Review {
  state
  rule
  confidence
  by
  on
  note
}`, {"fragmentName":"IndependenceFields"}) as unknown as TypedDocumentString<IndependenceFieldsFragment, unknown>;
export const ProfileFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProfileFields on AccountProfile {
  account {
    recordId
  }
  source {
    recordId
  }
  sourceNamed
  coverage {
    ...AccountCoverageFields
  }
  voice {
    ...AccountVoiceFields
  }
  attestations
  quotations
  alone {
    recordId
  }
  leftOut {
    statement {
      recordId
    }
    carriedBy
    independent
  }
  lineages {
    recordId
  }
}
    fragment AccountCoverageFields on AccountCoverage {
  account {
    recordId
  }
  direct
  mixed
  indirect
  act
  narrated
  contradicting
  absent
  carried
}
fragment AccountVoiceFields on AccountVoice {
  account {
    recordId
  }
  quoted
  reported
  narrated
  told
}`, {"fragmentName":"ProfileFields"}) as unknown as TypedDocumentString<ProfileFieldsFragment, unknown>;
export const AttestationRecordFragmentDoc = new TypedDocumentString(`
    fragment AttestationRecord on Attestation {
  recordId
  account {
    recordId
  }
  statements {
    recordId
  }
  mode
  speaker {
    recordId
  }
  source {
    printed
  }
  cue {
    printed
  }
  chain {
    actor {
      recordId
    }
    printed
  }
  setting
  passage {
    ...AnchorFields
  }
  quotations {
    recordId
    words
    marks {
      open
      close
    }
    use
    language
    anchor {
      ...AnchorFields
    }
  }
  note
  review {
    ...ReviewFields
  }
}
    fragment AnchorFields on Anchor {
  start
  end
  words
  digest
}
fragment ReviewFields on Review {
  state
  rule
  confidence
  by
  on
  note
}`, {"fragmentName":"AttestationRecord"}) as unknown as TypedDocumentString<AttestationRecordFragment, unknown>;
export const ComparisonFieldsFragmentDoc = new TypedDocumentString(`
    fragment ComparisonFields on Comparison {
  talks {
    ...TalksRecord
  }
  statements
  disputed
  leftOut {
    statements
    attestations
    quotations
    figures
    mentions
    variants
    discrepancies
    lineages
  }
  accounts {
    account {
      recordId
    }
    published
  }
  findings {
    ...FindingFields
  }
  coverage {
    ...CoverageFields
  }
  discrepancies {
    ...DiscrepancyFields
  }
  suggestions {
    ...SuggestionFields
  }
  confirmed {
    discrepancy {
      recordId
    }
    rules
  }
  times {
    ...TimeGroupFields
  }
  places {
    ...PlaceGroupFields
  }
  topics {
    ...TopicPlacesFields
  }
  limits {
    account {
      recordId
    }
    language
    parts
    reason
  }
  apparatus {
    ...ApparatusFields
  }
  figures {
    ...FigureGroupFields
  }
  voice {
    ...VoiceFields
  }
  telling {
    ...TellingFields
  }
  independence {
    ...IndependenceFields
  }
  profiles {
    ...ProfileFields
  }
  provenance {
    attestation {
      ...AttestationRecord
    }
  }
}
    fragment AnchorFields on Anchor {
  start
  end
  words
  digest
}
fragment ApparatusFields on ApparatusEntry {
  id
  title
  statements {
    recordId
  }
  speaker {
    recordId
  }
  base {
    recordId
  }
  readings {
    account {
      recordId
    }
    quotations {
      recordId
    }
    words
    wordCount
    segments {
      kind
      text
    }
    added
    leftOut
    outside
    extent
  }
  places {
    readings {
      accounts {
        recordId
      }
      words
    }
  }
}
fragment CoverageFields on Coverage {
  bands {
    topic {
      recordId
    }
    statements {
      statement {
        ...StatementRecord
      }
      number
      cells {
        account {
          recordId
        }
        mode
        contradicts
        attestations {
          recordId
        }
      }
      carriedBy
      independent
      contradicted
    }
  }
  totals {
    ...AccountCoverageFields
  }
}
fragment AccountCoverageFields on AccountCoverage {
  account {
    recordId
  }
  direct
  mixed
  indirect
  act
  narrated
  contradicting
  absent
  carried
}
fragment TimeGroupFields on TimeGroup {
  about
  agreement
  times {
    account {
      recordId
    }
    printed
    date
    resolved
    reading
    toldOn
    own
    attestation {
      recordId
    }
    mention {
      anchor {
        ...AnchorFields
      }
      review {
        ...ReviewFields
      }
    }
  }
}
fragment PlaceGroupFields on PlaceGroup {
  about
  agreement
  places {
    account {
      recordId
    }
    printed
    place {
      name
      country
    }
    attestation {
      recordId
    }
    mention {
      anchor {
        ...AnchorFields
      }
      review {
        ...ReviewFields
      }
    }
  }
}
fragment TopicPlacesFields on TopicPlaces {
  topic {
    recordId
  }
  accounts {
    account {
      recordId
    }
    share
    words
    first
  }
}
fragment DiscrepancyFields on RankedDiscrepancy {
  discrepancy {
    recordId
    title
    explanation
    review {
      ...ReviewFields
    }
  }
  rank
  kind
  status
  statements {
    recordId
  }
  accounts {
    recordId
  }
  carriedBy
  narrowed
  readings {
    ...RankedReadingFields
  }
}
fragment RankedReadingFields on RankedReading {
  accounts {
    recordId
  }
  gist
  narrowed
  evidence {
    kind
    account {
      recordId
    }
    attestation {
      recordId
    }
    printed
    anchor {
      ...AnchorFields
    }
  }
}
fragment SuggestionFields on SuggestedDiscrepancy {
  id
  order
  kind
  status
  rule
  confidence
  title
  explanation
  carriedBy
  statements {
    recordId
  }
  accounts {
    recordId
  }
  readings {
    ...RankedReadingFields
    says {
      ...SayingFields
    }
  }
}
fragment SayingFields on Saying {
  code
  words
  names
  date
  count
  modes
  settings
  cueClasses
  roles
}
fragment FigureGroupFields on FigureGroup {
  counts
  unit
  agreement
  figures {
    figure {
      recordId
      unit
      anchor {
        ...AnchorFields
      }
      review {
        ...ReviewFields
      }
    }
    account {
      recordId
    }
    printed
    value
    upper
    bound
    asOf
    attestation {
      recordId
    }
    speaker {
      recordId
    }
  }
  pairs {
    first {
      recordId
    }
    second {
      recordId
    }
    agreement
    reason
  }
}
fragment FindingFields on Finding {
  __typename
  ... on AgreementFinding {
    statements
    carriedByAll
    carriedByOne
    accountCount: accounts
  }
  ... on ContradictionFinding {
    discrepancy {
      recordId
    }
    discrepancyKind
    readings {
      accounts {
        recordId
      }
      gist
    }
  }
  ... on FigureFinding {
    counts
    unit
    values {
      printed
      accounts {
        recordId
      }
    }
  }
  ... on CueFinding {
    speaker {
      recordId
    }
    account {
      recordId
    }
    lemma
    printed
    attestations {
      recordId
    }
    neutralIn {
      recordId
    }
  }
  ... on VoiceFinding {
    inAccount: account {
      recordId
    }
    side {
      recordId
    }
    words
    otherSide {
      recordId
    }
    otherWords
  }
  ... on SharedTextFinding {
    of {
      recordId
    }
    with {
      recordId
    }
    share
  }
  ... on LineageFinding {
    lineage {
      recordId
    }
    accounts {
      recordId
    }
    copy {
      recordId
    }
    inferred
  }
  ... on OmissionFinding {
    statement {
      recordId
    }
    carriedBy
    independent
    leftOutBy {
      recordId
    }
  }
  ... on UnknownSourceFinding {
    accounts {
      recordId
    }
  }
}
fragment IndependenceFields on Independence {
  sharedText {
    state
    stale {
      recordId
    }
    missing {
      recordId
    }
  }
  shares {
    of {
      recordId
    }
    with {
      recordId
    }
    shared
    runs
    share
  }
  runs {
    first {
      recordId
    }
    second {
      recordId
    }
    words
    quoted
    firstAnchor {
      ...AnchorFields
    }
    secondAnchor {
      ...AnchorFields
    }
  }
  lineages {
    lineage {
      recordId
      review {
        ...ReviewFields
      }
    }
    title
    copy {
      recordId
    }
    inferred
    strength
    narrowed
    members {
      account {
        recordId
      }
      whole
      passages {
        ...AnchorFields
      }
    }
    evidence {
      kind
      note
      passages {
        account {
          recordId
        }
        anchor {
          ...AnchorFields
        }
      }
    }
  }
  groups {
    accounts {
      recordId
    }
  }
  independentLineages
  suggested {
    accounts {
      recordId
    }
    strength
    confidence
    longestRun
    share
  }
  ties {
    to {
      recordId
    }
    fromAccount {
      recordId
    }
    fromSource {
      recordId
    }
    lineage {
      recordId
    }
    strength
    basis
    evidence
  }
}
fragment ProfileFields on AccountProfile {
  account {
    recordId
  }
  source {
    recordId
  }
  sourceNamed
  coverage {
    ...AccountCoverageFields
  }
  voice {
    ...AccountVoiceFields
  }
  attestations
  quotations
  alone {
    recordId
  }
  leftOut {
    statement {
      recordId
    }
    carriedBy
    independent
  }
  lineages {
    recordId
  }
}
fragment TalksRecord on Talks {
  recordId
  title
  date
  place {
    name
    country
  }
  setting
  participants {
    actor {
      recordId
    }
    role
  }
  outcome
  previous {
    title
    date
    place {
      name
    }
  }
  digest
  dossier
  topics {
    recordId
    label
  }
  actors {
    recordId
    type
    name
    office
    represents {
      recordId
    }
    country
  }
  sources {
    recordId
    type
    name
    country
    url
    evidence
  }
  accounts {
    ...AccountRecord
  }
}
fragment AccountRecord on Account {
  recordId
  siglum
  source {
    recordId
  }
  headline
  language
  published {
    date
    evidence
  }
  updated {
    date
    evidence
  }
  collected {
    date
    evidence
  }
  dateline {
    printed
    place {
      name
    }
  }
  bylines {
    printed
  }
  credits {
    kind
    printed
    source {
      recordId
    }
  }
  url
  note
  text {
    file
    digest
    length
    words
  }
}
fragment ReviewFields on Review {
  state
  rule
  confidence
  by
  on
  note
}
fragment StatementRecord on Statement {
  recordId
  speaker {
    recordId
  }
  kind
  topics {
    recordId
  }
  gist
  said
  review {
    ...ReviewFields
  }
}
fragment AttestationRecord on Attestation {
  recordId
  account {
    recordId
  }
  statements {
    recordId
  }
  mode
  speaker {
    recordId
  }
  source {
    printed
  }
  cue {
    printed
  }
  chain {
    actor {
      recordId
    }
    printed
  }
  setting
  passage {
    ...AnchorFields
  }
  quotations {
    recordId
    words
    marks {
      open
      close
    }
    use
    language
    anchor {
      ...AnchorFields
    }
  }
  note
  review {
    ...ReviewFields
  }
}
fragment TellingFields on Telling {
  speakers {
    speaker {
      recordId
    }
    accounts {
      account {
        recordId
      }
      cues {
        lemma
        class
        printed
        attestations {
          recordId
        }
      }
    }
  }
  accounts {
    account {
      recordId
    }
    classes {
      class
      count
    }
    withoutCue
  }
  labels {
    about
    accounts {
      account {
        recordId
      }
      labels {
        printed
      }
    }
  }
}
fragment VoiceFields on ShareOfVoice {
  speakers {
    speaker {
      recordId
    }
    side {
      recordId
    }
    quoted
    reported
    accounts {
      ...VoiceInAccountFields
    }
  }
  sides {
    side {
      recordId
    }
    accounts {
      ...VoiceInAccountFields
    }
  }
  accounts {
    ...AccountVoiceFields
  }
}
fragment VoiceInAccountFields on VoiceInAccount {
  account {
    recordId
  }
  quoted
  reported
}
fragment AccountVoiceFields on AccountVoice {
  account {
    recordId
  }
  quoted
  reported
  narrated
  told
}`, {"fragmentName":"ComparisonFields"}) as unknown as TypedDocumentString<ComparisonFieldsFragment, unknown>;
export const BriefingDocument = new TypedDocumentString(`
    query Briefing($talks: ID!, $accounts: [String!], $confirmedOnly: Boolean) {
  version
  comparison(talks: $talks, accounts: $accounts, confirmedOnly: $confirmedOnly) {
    __typename
    ... on Comparison {
      ...ComparisonFields
    }
    ... on TalksNotFound {
      message
      hint
    }
    ... on AccountNotFound {
      message
      hint
    }
  }
}
    fragment AnchorFields on Anchor {
  start
  end
  words
  digest
}
fragment ApparatusFields on ApparatusEntry {
  id
  title
  statements {
    recordId
  }
  speaker {
    recordId
  }
  base {
    recordId
  }
  readings {
    account {
      recordId
    }
    quotations {
      recordId
    }
    words
    wordCount
    segments {
      kind
      text
    }
    added
    leftOut
    outside
    extent
  }
  places {
    readings {
      accounts {
        recordId
      }
      words
    }
  }
}
fragment ComparisonFields on Comparison {
  talks {
    ...TalksRecord
  }
  statements
  disputed
  leftOut {
    statements
    attestations
    quotations
    figures
    mentions
    variants
    discrepancies
    lineages
  }
  accounts {
    account {
      recordId
    }
    published
  }
  findings {
    ...FindingFields
  }
  coverage {
    ...CoverageFields
  }
  discrepancies {
    ...DiscrepancyFields
  }
  suggestions {
    ...SuggestionFields
  }
  confirmed {
    discrepancy {
      recordId
    }
    rules
  }
  times {
    ...TimeGroupFields
  }
  places {
    ...PlaceGroupFields
  }
  topics {
    ...TopicPlacesFields
  }
  limits {
    account {
      recordId
    }
    language
    parts
    reason
  }
  apparatus {
    ...ApparatusFields
  }
  figures {
    ...FigureGroupFields
  }
  voice {
    ...VoiceFields
  }
  telling {
    ...TellingFields
  }
  independence {
    ...IndependenceFields
  }
  profiles {
    ...ProfileFields
  }
  provenance {
    attestation {
      ...AttestationRecord
    }
  }
}
fragment CoverageFields on Coverage {
  bands {
    topic {
      recordId
    }
    statements {
      statement {
        ...StatementRecord
      }
      number
      cells {
        account {
          recordId
        }
        mode
        contradicts
        attestations {
          recordId
        }
      }
      carriedBy
      independent
      contradicted
    }
  }
  totals {
    ...AccountCoverageFields
  }
}
fragment AccountCoverageFields on AccountCoverage {
  account {
    recordId
  }
  direct
  mixed
  indirect
  act
  narrated
  contradicting
  absent
  carried
}
fragment TimeGroupFields on TimeGroup {
  about
  agreement
  times {
    account {
      recordId
    }
    printed
    date
    resolved
    reading
    toldOn
    own
    attestation {
      recordId
    }
    mention {
      anchor {
        ...AnchorFields
      }
      review {
        ...ReviewFields
      }
    }
  }
}
fragment PlaceGroupFields on PlaceGroup {
  about
  agreement
  places {
    account {
      recordId
    }
    printed
    place {
      name
      country
    }
    attestation {
      recordId
    }
    mention {
      anchor {
        ...AnchorFields
      }
      review {
        ...ReviewFields
      }
    }
  }
}
fragment TopicPlacesFields on TopicPlaces {
  topic {
    recordId
  }
  accounts {
    account {
      recordId
    }
    share
    words
    first
  }
}
fragment DiscrepancyFields on RankedDiscrepancy {
  discrepancy {
    recordId
    title
    explanation
    review {
      ...ReviewFields
    }
  }
  rank
  kind
  status
  statements {
    recordId
  }
  accounts {
    recordId
  }
  carriedBy
  narrowed
  readings {
    ...RankedReadingFields
  }
}
fragment RankedReadingFields on RankedReading {
  accounts {
    recordId
  }
  gist
  narrowed
  evidence {
    kind
    account {
      recordId
    }
    attestation {
      recordId
    }
    printed
    anchor {
      ...AnchorFields
    }
  }
}
fragment SuggestionFields on SuggestedDiscrepancy {
  id
  order
  kind
  status
  rule
  confidence
  title
  explanation
  carriedBy
  statements {
    recordId
  }
  accounts {
    recordId
  }
  readings {
    ...RankedReadingFields
    says {
      ...SayingFields
    }
  }
}
fragment SayingFields on Saying {
  code
  words
  names
  date
  count
  modes
  settings
  cueClasses
  roles
}
fragment FigureGroupFields on FigureGroup {
  counts
  unit
  agreement
  figures {
    figure {
      recordId
      unit
      anchor {
        ...AnchorFields
      }
      review {
        ...ReviewFields
      }
    }
    account {
      recordId
    }
    printed
    value
    upper
    bound
    asOf
    attestation {
      recordId
    }
    speaker {
      recordId
    }
  }
  pairs {
    first {
      recordId
    }
    second {
      recordId
    }
    agreement
    reason
  }
}
fragment FindingFields on Finding {
  __typename
  ... on AgreementFinding {
    statements
    carriedByAll
    carriedByOne
    accountCount: accounts
  }
  ... on ContradictionFinding {
    discrepancy {
      recordId
    }
    discrepancyKind
    readings {
      accounts {
        recordId
      }
      gist
    }
  }
  ... on FigureFinding {
    counts
    unit
    values {
      printed
      accounts {
        recordId
      }
    }
  }
  ... on CueFinding {
    speaker {
      recordId
    }
    account {
      recordId
    }
    lemma
    printed
    attestations {
      recordId
    }
    neutralIn {
      recordId
    }
  }
  ... on VoiceFinding {
    inAccount: account {
      recordId
    }
    side {
      recordId
    }
    words
    otherSide {
      recordId
    }
    otherWords
  }
  ... on SharedTextFinding {
    of {
      recordId
    }
    with {
      recordId
    }
    share
  }
  ... on LineageFinding {
    lineage {
      recordId
    }
    accounts {
      recordId
    }
    copy {
      recordId
    }
    inferred
  }
  ... on OmissionFinding {
    statement {
      recordId
    }
    carriedBy
    independent
    leftOutBy {
      recordId
    }
  }
  ... on UnknownSourceFinding {
    accounts {
      recordId
    }
  }
}
fragment IndependenceFields on Independence {
  sharedText {
    state
    stale {
      recordId
    }
    missing {
      recordId
    }
  }
  shares {
    of {
      recordId
    }
    with {
      recordId
    }
    shared
    runs
    share
  }
  runs {
    first {
      recordId
    }
    second {
      recordId
    }
    words
    quoted
    firstAnchor {
      ...AnchorFields
    }
    secondAnchor {
      ...AnchorFields
    }
  }
  lineages {
    lineage {
      recordId
      review {
        ...ReviewFields
      }
    }
    title
    copy {
      recordId
    }
    inferred
    strength
    narrowed
    members {
      account {
        recordId
      }
      whole
      passages {
        ...AnchorFields
      }
    }
    evidence {
      kind
      note
      passages {
        account {
          recordId
        }
        anchor {
          ...AnchorFields
        }
      }
    }
  }
  groups {
    accounts {
      recordId
    }
  }
  independentLineages
  suggested {
    accounts {
      recordId
    }
    strength
    confidence
    longestRun
    share
  }
  ties {
    to {
      recordId
    }
    fromAccount {
      recordId
    }
    fromSource {
      recordId
    }
    lineage {
      recordId
    }
    strength
    basis
    evidence
  }
}
fragment ProfileFields on AccountProfile {
  account {
    recordId
  }
  source {
    recordId
  }
  sourceNamed
  coverage {
    ...AccountCoverageFields
  }
  voice {
    ...AccountVoiceFields
  }
  attestations
  quotations
  alone {
    recordId
  }
  leftOut {
    statement {
      recordId
    }
    carriedBy
    independent
  }
  lineages {
    recordId
  }
}
fragment TalksRecord on Talks {
  recordId
  title
  date
  place {
    name
    country
  }
  setting
  participants {
    actor {
      recordId
    }
    role
  }
  outcome
  previous {
    title
    date
    place {
      name
    }
  }
  digest
  dossier
  topics {
    recordId
    label
  }
  actors {
    recordId
    type
    name
    office
    represents {
      recordId
    }
    country
  }
  sources {
    recordId
    type
    name
    country
    url
    evidence
  }
  accounts {
    ...AccountRecord
  }
}
fragment AccountRecord on Account {
  recordId
  siglum
  source {
    recordId
  }
  headline
  language
  published {
    date
    evidence
  }
  updated {
    date
    evidence
  }
  collected {
    date
    evidence
  }
  dateline {
    printed
    place {
      name
    }
  }
  bylines {
    printed
  }
  credits {
    kind
    printed
    source {
      recordId
    }
  }
  url
  note
  text {
    file
    digest
    length
    words
  }
}
fragment ReviewFields on Review {
  state
  rule
  confidence
  by
  on
  note
}
fragment StatementRecord on Statement {
  recordId
  speaker {
    recordId
  }
  kind
  topics {
    recordId
  }
  gist
  said
  review {
    ...ReviewFields
  }
}
fragment AttestationRecord on Attestation {
  recordId
  account {
    recordId
  }
  statements {
    recordId
  }
  mode
  speaker {
    recordId
  }
  source {
    printed
  }
  cue {
    printed
  }
  chain {
    actor {
      recordId
    }
    printed
  }
  setting
  passage {
    ...AnchorFields
  }
  quotations {
    recordId
    words
    marks {
      open
      close
    }
    use
    language
    anchor {
      ...AnchorFields
    }
  }
  note
  review {
    ...ReviewFields
  }
}
fragment TellingFields on Telling {
  speakers {
    speaker {
      recordId
    }
    accounts {
      account {
        recordId
      }
      cues {
        lemma
        class
        printed
        attestations {
          recordId
        }
      }
    }
  }
  accounts {
    account {
      recordId
    }
    classes {
      class
      count
    }
    withoutCue
  }
  labels {
    about
    accounts {
      account {
        recordId
      }
      labels {
        printed
      }
    }
  }
}
fragment VoiceFields on ShareOfVoice {
  speakers {
    speaker {
      recordId
    }
    side {
      recordId
    }
    quoted
    reported
    accounts {
      ...VoiceInAccountFields
    }
  }
  sides {
    side {
      recordId
    }
    accounts {
      ...VoiceInAccountFields
    }
  }
  accounts {
    ...AccountVoiceFields
  }
}
fragment VoiceInAccountFields on VoiceInAccount {
  account {
    recordId
  }
  quoted
  reported
}
fragment AccountVoiceFields on AccountVoice {
  account {
    recordId
  }
  quoted
  reported
  narrated
  told
}`, {"hash":"sha256:7a09248187aab875e9cc85cf75267a767f6cd1d37134786de7692c44676a75d4"}) as unknown as TypedDocumentString<BriefingQuery, BriefingQueryVariables>;