import { issueNumber } from '@touchstone/rules';
import type { IssueText } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { BodyProfile } from '../body/index.js';
import { Site } from '../clients/index.js';
import { CertificateIssue } from './certificate-issue.entity.js';
import type { Certificate } from './certificate.entity.js';

/** What an issue says, and what of it is new. */
interface IssueFacts {
  readonly text: IssueText;
  readonly level?: string;
  readonly changeCodes?: readonly string[];
  readonly reason?: string;
}

/**
 * Writes down what a certificate says from today: on its first issue, and whenever it is issued anew. The certificate
 * itself says it from then on. Whoever writes flushes.
 */
export async function writeIssue(
  { em, today }: ActorContext,
  certificate: Certificate,
  { text, level = certificate.level, changeCodes = [], reason }: IssueFacts,
): Promise<CertificateIssue> {
  const issue = await em.count(CertificateIssue, { certificate: certificate.id });
  const { reissueNumberPattern: pattern } = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const { clientName, clientAddress, scopeZh, scopeEn, sites } = text;
  const said = { clientName, clientAddress, scopeZh, scopeEn };
  if (issue > 0) em.assign(certificate, said);
  return em.create(CertificateIssue, {
    ...said,
    id: newId(),
    certificate,
    client: certificate.client,
    issue,
    number: issueNumber({ number: certificate.number, issue, pattern }),
    changeCodes: [...changeCodes],
    level,
    sites: sites && [...sites],
    issuedOn: issue === 0 ? certificate.issuedOn : today,
    reason: reason ?? null,
  });
}

/** The sites of a client beside its head office, as a certificate lists them today. */
export async function sitesOf({ em }: ActorContext, clientId: string): Promise<string[]> {
  const sites = await em.find(Site, { client: clientId, isHeadOffice: false }, { orderBy: { name: 'asc', id: 'asc' } });
  return sites.map(({ name, address }) => `${name}（${address}）`);
}
