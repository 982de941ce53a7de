import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { ReviewItem } from '@touchstone/rules';
import type { DocumentKind } from '@touchstone/rules';
import { globalId } from '../graphql/ids.js';
import {
  acceptQuote,
  addApplicationDocument,
  Agreement,
  Application,
  draftApplication,
  drawUpAgreement,
  drawUpQuote,
  requestPapers,
  reviewApplication,
  signAgreement,
  submitApplication,
} from '../modules/applications/index.js';
import { registerClient } from '../modules/clients/index.js';
import type { Client } from '../modules/clients/index.js';
import type { ServerParts } from '../request-context.js';
import type { Cast } from './demo-body.js';
import { activitiesOf } from './demo-clients.js';
import type { DemoClient } from './demo-clients.js';
import { keepPaper } from './demo-papers.js';
import type { Player, Stage } from './demo-stage.js';
import type { Story } from './demo-stories.js';

/** What the scenes of one client's story share. */
export interface Play {
  readonly parts: ServerParts;
  readonly stage: Stage;
  readonly cast: Cast;
  readonly facts: DemoClient;
  readonly story: Story;
  readonly client: Client;
}

/** Somebody of the cast. */
export function player({ players }: Cast, key: string): Player {
  const found = players.get(key);
  if (!found) throw new Error(`The demonstration has no ${key}`);
  return found;
}

/** The fields a client's scope falls in. */
export function fieldsOf({ story, facts }: Pick<Play, 'story' | 'facts'>): string[] {
  if (story.programme === 'online-service-capability') return ['SC12'];
  return facts.sector === 'C' || facts.sector === 'O' ? ['SC15'] : ['SC03'];
}

/** What the licence of a made-up client lets it do. */
function businessScopeOf({ name }: DemoClient): string {
  const trade = name.replace('有限公司', '').slice(2);
  return `${trade}产品销售；售后服务；技术咨询；仓储配送；安装、维修（依法须经批准的项目，经相关部门批准后方可开展经营活动）`;
}

const ANSWERED = Object.values(ReviewItem).map((item) => ({ item, answer: 'YES' as const, remark: null }));

/** Enters a client in the register, with its outlets. */
export function enterClient(
  stage: Stage,
  cast: Cast,
  { facts, on }: { facts: DemoClient; on: PlainDate },
): Promise<Client> {
  const { name, nameEn, uscc, provinceCode, address, sector, headcount, contactName, outlets } = facts;
  const share = Math.max(1, Math.floor(headcount / (outlets + 2)));
  const outletSites = Array.from({ length: outlets }, (_, at) => ({
    name: `第${at + 1}服务网点`,
    address: `${address} 附 ${at + 1} 号`,
    provinceCode,
    headcount: share,
    isHeadOffice: false,
  }));
  return stage.act(player(cast, 'planner'), on, [
    registerClient,
    {
      name,
      nameEn,
      uscc,
      provinceCode,
      address,
      sector,
      headcount,
      businessScope: businessScopeOf(facts),
      distinctBecause: null,
      legalRepresentative: contactName,
      contactName,
      contactPhone: '400-000-2792',
      workingLanguage: null,
      contactEmail: 'service@client.example',
      sites: [
        { name: '总部', address, provinceCode, headcount: headcount - share * outlets, isHeadOffice: true },
        ...outletSites,
      ],
    },
  ]);
}

/** Drafts an application, with its papers. */
export async function draft(play: Play, on: PlainDate): Promise<Application> {
  const { stage, cast, story, facts, client, parts } = play;
  const programme = cast.programmes.get(story.programme);
  const edition = parts.editions.all().find((each) => each.programme.code === story.programme);
  if (!programme || !edition) throw new Error(`The demonstration has no programme ${story.programme}`);
  const office = player(cast, 'planner');
  const application = await stage.act(office, on, [
    draftApplication,
    {
      clientId: globalId('Client', client.id),
      programmeId: globalId('Programme', programme.id),
      editionId: edition.id,
      scopeZh: `${facts.name.replace('有限公司', '')}产品的销售与售后服务（含配送、安装、维修、投诉处理）`,
      scopeEn: `Sales and after-sales service of ${facts.nameEn.replace(' Co., Ltd.', '')}`,
      technicalCodes: fieldsOf(play),
      activities: activitiesOf(facts),
      holdsCertificates: false,
      headcountInScope: facts.headcount,
      serviceSystemSince: plusDays(on, -720),
    },
  ]);
  const wanted = edition.application.documents
    .filter(({ required }) => required)
    .map(({ code }) => code as DocumentKind);
  if (activitiesOf(facts).length > 0) wanted.push('PERMITS');
  const missing = story.end === 'DRAFTED' ? 3 : 0;
  for (const kind of wanted.slice(missing)) {
    const documentId = await keepPaper(stage, parts.documents, { kind, on });
    await stage.act(office, on, [
      addApplicationDocument,
      { applicationId: globalId('Application', application.id), kind, documentId },
    ]);
  }
  return application;
}

/** Hands a drafted application in. */
export async function submit({ stage, cast }: Play, application: Application, on: PlainDate): Promise<Application> {
  const { version } = await stage.fresh(Application, application.id);
  return stage.act(player(cast, 'planner'), on, [
    submitApplication,
    { applicationId: globalId('Application', application.id), expectedVersion: version, receivedOn: null },
  ]);
}

/** Asks the client for a paper that says too little, within ten days. */
export async function askForPapers({ stage, cast }: Play, application: Application, on: PlainDate): Promise<void> {
  await stage.act(player(cast, 'reviewer'), on, [
    requestPapers,
    {
      applicationId: globalId('Application', application.id),
      kinds: ['SCOPE_STATEMENT', 'HEADCOUNT'],
      reason: '认证范围说明未写明外包的服务环节，人数说明与申请书所填人数不一致，请补正。',
      dueOn: plusDays(on, 10),
    },
  ]);
}

/** Reviews an application. */
export async function review(
  { stage, cast }: Play,
  application: Application,
  { on, accept }: { on: PlainDate; accept: boolean },
): Promise<void> {
  const { version } = await stage.fresh(Application, application.id);
  await stage.act(player(cast, 'reviewer'), on, [
    reviewApplication,
    {
      applicationId: globalId('Application', application.id),
      expectedVersion: version,
      outcome: accept ? 'ACCEPT' : 'DECLINE',
      basicsConfirmed: accept,
      requirementsUnderstood: true,
      competenceConfirmed: true,
      items: accept ? ANSWERED : null,
      reason: accept ? null : '申请范围包含尚未取得许可的经营活动，待许可齐备后可再次申请。',
      reviewedOn: null,
    },
  ]);
}

/** Quotes by the edition's time and the price list, and the client accepts. */
async function quote({ stage, cast }: Pick<Play, 'stage' | 'cast'>, applicationId: string, on: PlainDate) {
  const office = player(cast, 'planner');
  const time = { initialPersonDays: null, surveillancePersonDays: null, recertificationPersonDays: null };
  const sent = await stage.act(office, on, [drawUpQuote, { applicationId, withRecertification: false, ...time }]);
  await stage.act(office, on, [acceptQuote, { quoteId: globalId('Quote', sent.id) }]);
}

/** Draws up the agreement, and has it signed where a day is given. @returns the file that signing opened */
export async function agree(
  { stage, cast }: Play,
  application: Application,
  { drawnUpOn, signedOn }: { drawnUpOn: PlainDate; signedOn: PlainDate | null },
): Promise<string | null> {
  const office = player(cast, 'planner');
  const applicationId = globalId('Application', application.id);
  await quote({ stage, cast }, applicationId, drawnUpOn);
  const agreement = await stage.act(office, drawnUpOn, [
    drawUpAgreement,
    {
      applicationId,
      personDays: null,
      feeFen: null,
      fees: null,
      payerName: null,
      payerReason: null,
      changeNoticeDays: null,
    },
  ]);
  if (!signedOn) return null;
  const { version } = await stage.fresh(Agreement, agreement.id);
  await stage.act(office, signedOn, [
    signAgreement,
    {
      agreementId: globalId('Agreement', agreement.id),
      expectedVersion: version,
      signedOn,
      documentId: null,
      clientSignatory: null,
      clientSignedOn: null,
      bodySignatory: null,
      bodySignedOn: null,
    },
  ]);
  return (await stage.fresh(Agreement, agreement.id)).certification?.id ?? null;
}
