import { word } from '@touchstone/messages';
import type { PlainDate } from '@touchstone/plain-date';
import type { PaperKind, PaperLanguage, TemplateContent } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { notFound } from '../../errors/domain-error.js';
import { splitGlobalId } from '../../graphql/ids.js';
import { Refused } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { certificateAddress, certificateCode, registerAddress } from '../register/index.js';
import { bodyFields, bodyOf } from './data/body.js';
import type { Opening } from './layout/set-paper.js';
import type { PaperData, PaperSource } from './paper-source.js';
import { PAPER_SOURCES } from './paper-sources.js';
import { templateInForce } from './templates.queries.js';

/** Which paper is wanted, of which record. */
export interface PaperWanted {
  readonly kind: PaperKind;
  /** Global id of the record. */
  readonly recordId: string;
  /** The template's own language where nothing is said. */
  readonly language: PaperLanguage | null;
  /** Where the body's public pages are. */
  readonly publicUrl: string;
  /** A day of the past, for a paper that can tell what was known then. */
  readonly knownOn?: PlainDate | null;
  /** Who takes it, when and by which request: kept in the file, and shown on what stays in the house. */
  readonly mark: string;
  /** A template that is only tried out. */
  readonly trial?: TemplateContent;
}

/** Papers that are for the body and its assessors: no letters to anybody. */
const STAYS_IN_THE_HOUSE: readonly PaperKind[] = ['COMPETENCE_DOSSIER', 'DECISION_RECORD'];

/** A finished paper. */
export interface FinishedPaper {
  readonly fileName: string;
  readonly content: Buffer;
}

/**
 * Makes a paper of a record as it is now (出具文件), by the template in force.
 * @throws DomainError NOT_FOUND where the reader may not see the record, or it calls for no such paper
 */
export async function makePaper(context: ActorContext, wanted: PaperWanted): Promise<Answer<FinishedPaper>> {
  const { kind, recordId, trial } = wanted;
  const data = await paperData(context, PAPER_SOURCES[kind], wanted);
  if (!data) throw notFound('Paper', recordId);
  if (!data.verdict.allowed && !trial) return new Refused(data.verdict.refusals);
  const inForce = trial ? { content: trial, revision: null } : await templateInForce(context, { kind, ...data });
  const language = wanted.language ?? inForce.content.language;
  const body = await bodyOf(context);
  const locale = language === 'EN' ? 'en' : 'zh';
  const name = word('PaperKind', kind, locale);
  // Fonts and what draws with them are loaded for the first paper, not for a start.
  const { setPaper } = await import('./layout/set-paper.js');
  const content = await setPaper({
    kind,
    language,
    template: inForce.content,
    content: { fields: { ...bodyFields(context, body), ...data.fields }, lists: data.lists },
    body,
    isSpecimen: data.isSpecimen,
    foot: `${capital(name)}　${data.subject}　${versionOf(inForce.revision, locale)}`,
    mark: wanted.mark,
    showsMark: STAYS_IN_THE_HOUSE.includes(kind),
    opens: data.issue ? opening(context, wanted.publicUrl, data.issue) : null,
  });
  return { fileName: `${capital(name)} ${data.subject}`.trim().replaceAll(/[\\/:*?"<>|]/g, '-') + '.pdf', content };
}

/** A paper's data; null where this reader gets no such paper of this record. */
export async function paperData(
  context: ActorContext,
  source: PaperSource,
  { recordId, knownOn = null }: Pick<PaperWanted, 'recordId' | 'knownOn'>,
): Promise<PaperData | null> {
  const [type, uuid] = splitGlobalId(recordId);
  if (type !== source.of) return null;
  if (source.isInternal && !context.actor.reach.includes('OFFICE')) return null;
  return source.gather(context, uuid, knownOn);
}

/** What opens an issue of a certificate on the public page. */
function opening(
  { secrets }: ActorContext,
  publicUrl: string,
  { id, number }: { id: string; number: string },
): Opening {
  const code = certificateCode(secrets, id);
  return { address: certificateAddress(publicUrl, { number, code }), page: registerAddress(publicUrl), code };
}

function versionOf(revision: number | null, locale: 'zh' | 'en'): string {
  if (revision === null) return locale === 'zh' ? '模板预览' : 'template preview';
  if (revision === 0) return locale === 'zh' ? '标准模板' : 'standard template';
  return locale === 'zh' ? `模板第 ${revision} 版` : `template version ${revision}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
