import type { Dossier } from '../dossier/dossier.ts';
import { linkRecords } from '../dossier/link-records.ts';
import { claimKinds } from '../json-ld/nodes-of-speech.ts';
import { isoDate, present, toIri, type Node } from '../json-ld/node.ts';
import type { AccountId } from '../ids.ts';
import type { Account } from '../records/account.ts';
import type { Actor } from '../records/actor.ts';
import type { Source } from '../records/source.ts';
import { baseOf, type ExportOptions } from './exporter.ts';

/**
 * The claims of a dossier as schema.org ClaimReview, lacking only what the reviewer adds: `author`, `url`,
 * `datePublished` and `reviewRating`. Statements that claim nothing (demands, offers, questions …) are left out.
 * Source: https://schema.org/ClaimReview
 */
export function toClaimReviews(dossier: Dossier, options: ExportOptions = {}): Node {
  const base = baseOf(dossier, options);
  const records = linkRecords(dossier);
  const reporting = new Map<string, Set<AccountId>>();
  for (const { account, statements } of dossier.attestations) {
    for (const id of statements) reporting.set(id, (reporting.get(id) ?? new Set()).add(account));
  }
  const claims = dossier.statements.filter(({ kind }) => claimKinds.has(kind));
  return {
    '@context': 'https://schema.org',
    '@graph': claims.map(({ id, speaker, gist, said }) => ({
      '@type': 'ClaimReview',
      '@id': `${base}claim-review/${id.slice('statement:'.length)}`,
      claimReviewed: gist,
      itemReviewed: present({
        '@type': 'Claim',
        '@id': base + toIri(id),
        text: gist,
        author: speaker && actorNode(records.get(speaker), base),
        datePublished: isoDate(said ?? dossier.talks.date),
        appearance: [...(reporting.get(id) ?? [])].map((account) => {
          const record = records.get(account);
          return record && articleNode(record, records.get(record.source), base);
        }),
      }),
    })),
  };
}

function actorNode(actor: Actor | undefined, base: string): Node | undefined {
  if (!actor) return undefined;
  const { id, type, name, office, wikidata } = actor;
  return present({
    '@type': type === 'organization' ? 'Organization' : 'Person',
    '@id': base + toIri(id),
    name,
    jobTitle: type === 'organization' ? undefined : office,
    sameAs: wikidata && `http://www.wikidata.org/entity/${wikidata}`,
  });
}

function articleNode(account: Account, source: Source | undefined, base: string): Node {
  const { id, headline, language, url, published } = account;
  return present({
    '@type': 'NewsArticle',
    '@id': base + toIri(id),
    headline,
    inLanguage: language,
    url,
    datePublished: isoDate(published?.date),
    publisher: source?.name && { '@type': 'NewsMediaOrganization', name: source.name },
  });
}
