/** The same question of a dossier to us and to PostGraphile, and what both answer in one form. */
export interface NestedQuery {
  readonly document: string;
  readonly variables: (talks: string) => object;
  /** The answer with our names of fields, in an order of its own. */
  readonly normalise: (data: unknown) => string;
}

interface Named {
  readonly recordId: string;
}
interface Report extends Named {
  readonly mode: string;
  readonly account: Named & { readonly siglum: string };
  readonly quotations: readonly (Named & { readonly use: string })[];
}
interface Told extends Named {
  readonly kind: string;
  readonly speaker: (Named & { readonly name: string }) | null;
  readonly attestations: readonly Report[];
}

/** To us. */
export const oursNested: NestedQuery = {
  document: `query Nested($talks: ID!) { talks(id: $talks) { ... on Talks { title
    statements(first: 60) { edges { node { recordId kind speaker { recordId name }
      attestations { recordId mode account { recordId siglum } quotations { recordId use } } } } } } } }`,
  variables: (talks) => ({ talks }),
  normalise: (data) => {
    const { talks } = data as {
      talks: { title: string; statements: { edges: readonly { node: Told }[] } };
    };
    return sortAnswer(
      talks.title,
      talks.statements.edges.map(({ node }) => node),
    );
  },
};

interface TheirRow {
  readonly rowId: string;
}
interface TheirReport extends TheirRow {
  readonly mode: string;
  readonly accountByTalksIdAndAccountId: TheirRow & { readonly siglum: string };
  readonly quotationsByTalksIdAndAttestationId: { readonly nodes: readonly (TheirRow & { use: string })[] };
}
interface TheirStatement extends TheirRow {
  readonly kind: string;
  readonly actorByTalksIdAndSpeakerId: (TheirRow & { readonly name: string }) | null;
  readonly attestationStatementsByTalksIdAndStatementId: {
    readonly nodes: readonly { readonly attestationByTalksIdAndAttestationId: TheirReport }[];
  };
}

/** To PostGraphile, which names fields by tables and foreign keys. */
export const theirsNested: NestedQuery = {
  document: `query Nested($talks: String!) { talkByTalksId(talksId: $talks) { title dossierByTalksId {
    statementsByTalksId(first: 60, orderBy: ORDINAL_ASC) { nodes { rowId kind actorByTalksIdAndSpeakerId { rowId name }
      attestationStatementsByTalksIdAndStatementId { nodes { attestationByTalksIdAndAttestationId {
        rowId mode accountByTalksIdAndAccountId { rowId siglum }
        quotationsByTalksIdAndAttestationId { nodes { rowId use } } } } } } } } } }`,
  variables: (talks) => ({ talks: `talks:${talks}` }),
  normalise: (data) => {
    const { talkByTalksId: talks } = data as {
      talkByTalksId: {
        title: string;
        dossierByTalksId: { statementsByTalksId: { nodes: readonly TheirStatement[] } };
      };
    };
    return sortAnswer(
      talks.title,
      talks.dossierByTalksId.statementsByTalksId.nodes.map((statement) => ({
        recordId: statement.rowId,
        kind: statement.kind,
        speaker: statement.actorByTalksIdAndSpeakerId && {
          recordId: statement.actorByTalksIdAndSpeakerId.rowId,
          name: statement.actorByTalksIdAndSpeakerId.name,
        },
        attestations: statement.attestationStatementsByTalksIdAndStatementId.nodes.map(
          ({ attestationByTalksIdAndAttestationId: report }) => ({
            recordId: report.rowId,
            mode: report.mode,
            account: {
              recordId: report.accountByTalksIdAndAccountId.rowId,
              siglum: report.accountByTalksIdAndAccountId.siglum,
            },
            quotations: report.quotationsByTalksIdAndAttestationId.nodes.map(({ rowId, use }) => ({
              recordId: rowId,
              use,
            })),
          }),
        ),
      })),
    );
  },
};

const byId = (one: Named, other: Named): number => (one.recordId < other.recordId ? -1 : 1);

// Enums are in capitals with us and texts with them; order within a statement is not asked for of them.
function sortAnswer(title: string, statements: readonly Told[]): string {
  return JSON.stringify({
    title,
    statements: statements.map(({ recordId, kind, speaker, attestations }) => ({
      recordId,
      kind: kind.toLowerCase(),
      speaker: speaker && [speaker.recordId, speaker.name],
      attestations: attestations.toSorted(byId).map((report) => ({
        recordId: report.recordId,
        mode: report.mode.toLowerCase(),
        account: [report.account.recordId, report.account.siglum],
        quotations: report.quotations
          .toSorted(byId)
          .map((quotation) => [quotation.recordId, quotation.use.toLowerCase()]),
      })),
    })),
  });
}
