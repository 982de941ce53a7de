import { plusDays } from '@touchstone/plain-date';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../src/graphql/ids.js';
import { PriceList } from '../src/modules/body/index.js';
import { Certification } from '../src/modules/certificates/index.js';
import { Client, Site } from '../src/modules/clients/index.js';
import { ReviewNote, TechnicalReview } from '../src/modules/decisions/index.js';
import { Interest } from '../src/modules/people/index.js';
import { Programme, SchemeEdition } from '../src/modules/programmes/index.js';
import { SurveillanceActivity } from '../src/modules/surveillance/index.js';
import { makeAppeal } from './fill-appeal.js';
import { makeAudit } from './fill-audit.js';
import { EDITION } from './fill-common.js';
import type { Filling } from './fill-common.js';
import { grantOf } from './fill-grant.js';
import { makeMarks } from './fill-marks.js';
import { makeMoney } from './fill-money.js';
import { makeApplication, makeCertificate } from './fill-papers.js';
import { makePerson } from './fill-person.js';
import { makeProposal } from './fill-proposal.js';
import type { House } from './house.js';
import { fileCredit } from './path.js';

/*
 * Whole client files, written past the use cases: for tests that ask how rows are read and held, not how they come to
 * be. One of everything per client, so that every list and every relation has rows.
 */

/** What one file consists of: UUIDs by record. */
export interface File {
  readonly client: string;
  readonly certification: string;
  readonly certificate: string;
  readonly surveillance: string;
  readonly application: string;
  readonly audit: string;
  readonly scorecard: string;
  readonly team: string;
  readonly nonconformity: string;
  readonly decision: string;
  /** On the team. */
  readonly auditor: string;
  /** Not on the team. */
  readonly outsider: string;
}

/** Moves planned audits from status to status, as the database lets them move; ids are quoted, with commas between. */
export async function moveAudits(house: House, ids: string, statuses: readonly string[]): Promise<void> {
  const connection = house.em().getConnection();
  for (const status of statuses) await connection.execute(`update audit set status = '${status}' where id in (${ids})`);
}

/** What happens to a certificate on a day: the event, which tells the certificate its facts. */
export async function tellEvent(
  house: House,
  certificateId: string,
  { kind, on }: { kind: 'SUSPENDED' | 'RESTORED' | 'WITHDRAWN' | 'CANCELLED' | 'REPLACED'; on: string },
): Promise<void> {
  await house
    .em()
    .getConnection()
    .execute(
      `insert into certificate_event (id, certificate_id, client_id, kind, effective_on, reason_code, reason, decided_by_id, recorded_at)
       select '${newId()}', id, client_id, '${kind}', '${on}', nullif('01', '${kind === 'REPLACED' ? '01' : ''}'), '有据可查。',
         (select id from person limit 1), now() from certificate where id = '${certificateId}'`,
    );
}

/** Lets a person sell to a client, under an account that they have for that alone. */
export async function sell(
  house: House,
  { personId, clientId }: { personId: string; clientId: string },
): Promise<void> {
  await house.as('SALES', { personId });
  await house.em().getConnection()
    .execute(`insert into journal_entry (id, recorded_at, verb, account_id, person_id, client_id, changes)
      select gen_random_uuid(), now(), 'drawUpQuote', id, person_id, '${clientId}', '[]' from account
      where person_id = '${personId}' and 'SALES' = any(roles) limit 1`);
}

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
let count = 0;

/** Writes some files, reviewed or still at work; the clock of the house says when. */
export async function fill(
  house: House,
  files: number,
  { decided = true, reported = true }: { decided?: boolean; reported?: boolean } = {},
): Promise<readonly File[]> {
  const em = house.em();
  const programme = (await em.findOne(Programme, { code: 'gbt-27922' })) ?? makeProgramme(em, house);
  // Certificates stand on an edition that is adopted already.
  await em.flush();
  const prices = await em.findOneOrFail(PriceList, { isIllustrative: true });
  const made = Array.from({ length: files }, () => makeFile(em, house, { programme, decided, prices }));
  await em.flush();
  const ids = made.map(({ audit }) => `'${audit}'`).join();
  if (ids) await noteAuthors(house, ids);
  if (ids) await moveAudits(house, ids, reported ? ['IN_PROGRESS', 'REPORTED', 'REVIEWED'] : ['IN_PROGRESS']);
  em.clear();
  return made;
}

/** Who wrote to the scorecards; the database asks for a seat that is taken by then. */
async function noteAuthors(house: House, ids: string): Promise<void> {
  await house.em().getConnection().execute(`
    insert into scorecard_entry (id, audit_id, client_id, scorecard_id, version, answers, changed_specials, recorded_by_id, recorded_on, recorded_at)
    select gen_random_uuid(), c.audit_id, c.client_id, c.id, 2, '[{"criterion":"5.1.1.1","verdict":"MET"}]', false, t.person_id, t.assigned_on, t.assigned_on
    from scorecard c join team_assignment t on t.audit_id = c.audit_id and t.role = 'LEADER' where c.audit_id in (${ids})`);
}

function makeProgramme(em: EntityManager, house: House): Programme {
  const programme = em.create(Programme, {
    id: newId(),
    code: 'gbt-27922',
    titleZh: '商品售后服务评价',
    titleEn: 'After-sales service',
  });
  em.create(SchemeEdition, {
    id: newId(),
    programme,
    editionId: EDITION,
    checksum: '0'.repeat(64),
    adoptedOn: house.today(),
  });
  return programme;
}

function makeFile(
  em: EntityManager,
  house: House,
  { programme, decided, prices }: { programme: Programme; decided: boolean; prices: PriceList },
): File {
  const today = house.today();
  const next = (): Filling => ({ em, today, number: (count += 1) });
  const [auditor, outsider] = [makePerson(next(), programme), makePerson(next(), programme)];
  const filling = next();
  const { number } = filling;
  const client = em.create(Client, {
    id: newId(),
    uscc: usccOf(number),
    name: `清源家电服务有限公司 ${number % 4}`,
    nameEn: null,
    provinceCode: number % 2 ? '11' : '31',
    address: '某路 1 号',
    sector: 'F',
    businessScope: null,
    distinctBecause: null,
    headcount: 20 + (number % 3),
    legalRepresentative: null,
    contactName: '李雷',
    contactPhone: '010-1',
    contactEmail: null,
    registeredOn: plusDays(today, -400),
    version: 1,
  });
  for (const name of ['总部', '分部'])
    em.create(Site, {
      id: newId(),
      client,
      name,
      address: '某路 1 号',
      provinceCode: '11',
      headcount: 9,
      isHeadOffice: name === '总部',
    });
  em.create(Interest, {
    id: newId(),
    person: outsider,
    client,
    kind: 'FAMILY',
    startsOn: plusDays(today, -900),
    endsOn: null,
    declared: true,
  });
  fileCredit(em, { client, checkedBy: outsider, on: today });
  const common = { client, programme, editionId: EDITION };
  const certification = em.create(Certification, {
    id: newId(),
    number: `CF-2026-${number}`,
    ...common,
    scopeZh: '家电售后服务',
    scopeEn: null,
    technicalCodes: ['SC03'],
    status: 'CERTIFIED',
    openedOn: plusDays(today, -390),
    version: 1,
  });
  const certificate = makeCertificate(filling, { ...common, certification, outsider });
  const surveillance = em.create(SurveillanceActivity, {
    id: newId(),
    certificate,
    client,
    programme,
    number: 1,
    anchorOn: plusDays(today, -300),
    opensOn: plusDays(today, -200),
    dueOn: plusDays(today, 65 - 7 * (number % 20)),
    completedOn: null,
    owed: true,
    provisional: false,
    orRecertification: false,
  });
  makeProposal(filling, { ...common, certification, surveillance, auditor });
  const { application, agreement } = makeApplication(filling, { ...common, certification, reviewer: outsider });
  makeMarks(filling, { ...common, certification, certificate, by: outsider });
  makeMoney(filling, { ...common, certification, certificate, application, agreement, surveillance, prices });
  const audit = makeAudit(filling, {
    ...common,
    certification,
    auditor,
    edition: house.parts.editions.get(EDITION),
  });
  const granted = grantOf(em, certificate, outsider);
  const decision = decided ? em.assign(granted, { audit: audit.audit }) : null;
  if (decision) makeAppeal(filling, { client, decision, by: outsider });
  em.create(TechnicalReview, {
    id: newId(),
    audit: audit.audit,
    client,
    reviewer: outsider,
    outcome: 'PASSED',
    remarks: null,
    reviewedOn: plusDays(today, -301),
  });
  em.create(ReviewNote, {
    id: newId(),
    audit: audit.audit,
    client,
    section: 'SCORECARDS',
    text: '5.1.1.1 的证据看不出抽样数',
    isInternal: number % 2 === 0,
    raisedBy: outsider,
    raisedOn: plusDays(today, -302),
    answer: '已补充抽样数',
    answeredBy: auditor,
    answeredOn: plusDays(today, -302),
    resolution: null,
    resolvedBy: outsider,
    resolvedOn: plusDays(today, -301),
  });
  return {
    client: client.id,
    certification: certification.id,
    certificate: certificate.id,
    surveillance: surveillance.id,
    application: application.id,
    audit: audit.audit.id,
    scorecard: audit.scorecard.id,
    team: audit.team.id,
    nonconformity: audit.nonconformity.id,
    decision: decision?.id ?? '',
    auditor: auditor.id,
    outsider: outsider.id,
  };
}

/** A code in the shape the database holds codes to; its check character is not asked here. */
function usccOf(number: number): string {
  return `91110105MA00${String(number * 10 + WEIGHTS[number % WEIGHTS.length]!).padStart(6, '0')}`;
}
