import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { keepAllKnown } from '../database/keep-known.js';
import { Certificate, Certification } from '../modules/certificates/index.js';
import { SurveillanceActivity } from '../modules/surveillance/index.js';
import type { Client } from '../modules/clients/index.js';
import type { ServerParts } from '../request-context.js';
import { makeBody, makeContact, makeInterests } from './demo-body.js';
import { CLIENTS } from './demo-clients.js';
import { setStage } from './demo-stage.js';
import type { Stage } from './demo-stage.js';
import { STORIES } from './demo-stories.js';
import type { Story } from './demo-stories.js';
import { agree, askForPapers, draft, enterClient, review as reviewApplication, submit } from './play-application.js';
import type { Play } from './play-application.js';
import { appeal } from './play-appeal.js';
import { tellOfChanges } from './play-change.js';
import { combine } from './play-combined.js';
import { complain } from './play-complaint.js';
import { conclude, planAndStaff } from './play-audit.js';
import { lookUpCredit } from './play-credit.js';
import { recordPermits } from './play-permits.js';
import type { AuditWanted, StaffedAudit } from './play-audit.js';
import { decide, review, step } from './play-decision.js';
import { useMarks } from './play-mark.js';
import { billAndPay } from './play-finance.js';
import { keepHouse } from './play-house.js';
import { raise, report, score } from './play-scoring.js';
import { keepEvidence, surveyCustomers } from './play-survey.js';
import { changeScopes } from './play-scope.js';
import { workOnSheet } from './play-sheet.js';
import { beginTransfer } from './play-transfer.js';
import { playHistory } from './history/play-history.js';
import { tellOfDues } from './play-contacts.js';
import { playIntake } from './play-intake.js';
import { playReturn } from './play-return.js';
import { playTransition } from './play-transition.js';
import { keepViews } from './play-views.js';
import { tellOutside } from './play-outside.js';

/** Days before the end of a story's application, or before the grant, on which things happen. */
const LEAD = { received: -66, reviewed: -60, drawnUp: -57, signed: -54, planned: -48, onSite: -32 };

/**
 * Plays the demonstration's past through the real use cases, on days gone by, in one transaction: everything in it has
 * passed the same rules as anything entered by hand, and nothing is left behind if it is cut off.
 */
export async function makeDemo(parts: ServerParts): Promise<void> {
  const today = parts.clock.today();
  await parts.database.orm.em.fork().transactional(async (em) => {
    const stage = setStage(parts, em, today);
    const known = { today, sql: () => em.getKysely() as never };
    const cast = await makeBody(stage, parts.editions);
    await keepAllKnown(known);
    const clients: Client[] = [];
    const plays: Play[] = [];
    for (const [at, facts] of CLIENTS.entries()) {
      const story = STORIES[at] && inForce(parts, STORIES[at], today);
      if (!story) continue;
      const client = await enterClient(stage, cast, { facts, on: stage.day(Math.min(story.days - 80, -20)) });
      clients.push(client);
      plays.push({ parts, stage, cast, facts, story, client });
    }
    await makeInterests(stage, cast, clients);
    await keepAllKnown(known);
    for (const play of plays.toSorted((a, b) => a.story.days - b.story.days)) await playStory(play);
    await billAndPay(stage, cast, clients[1]);
    await playTransition(stage, cast);
    await complain(stage, cast, clients[8] ?? never());
    await tellOfChanges(stage, cast, [clients[2], clients[27]]);
    await changeScopes(plays[34], plays[29]);
    await beginTransfer(plays[24]);
    await useMarks(stage, cast, [clients[1], clients[2]]);
    await playPartial(plays[5] ?? never());
    await combine(plays[14] ?? never());
    await keepHouse({ parts, stage, cast }, clients[3] ?? never());
    await tellOfDues(stage, cast, parts.editions);
    await makeContact(stage, clients[1] ?? never(), 'client@demo.touchstone.example');
    if (parts.config.demoHistory > 0) await playHistory(stage, cast, { audits: parts.config.demoHistory, seed: 1 });
    await playIntake(stage, cast);
    await keepViews(stage, cast);
    await tellOutside(parts, stage, [cast, clients[2] ?? never()]);
    await playReturn(stage, cast);
  });
}

/** A story as it can be told today: a programme that had no edition yet gives way to the national standard. */
function inForce({ editions }: ServerParts, story: Story, today: PlainDate): Story {
  const edition = editions.all().find(({ programme }) => programme.code === story.programme);
  const appliedOn = plusDays(today, story.days + (story.end === 'CERTIFIED' ? LEAD.received : 0));
  return edition && edition.inForceFrom <= appliedOn ? story : { ...story, programme: 'gbt-27922' };
}

async function playStory(play: Play): Promise<void> {
  const { story, stage } = play;
  if (story.end === 'CERTIFIED') {
    await playCertified(play, stage.day(story.days));
    return;
  }
  await playUntil(play, stage.day(story.days));
}

/** Everything before a first certificate, as far as the story goes; `from` is the day the application came. */
async function playUntil(play: Play, from: PlainDate): Promise<void> {
  const { end } = play.story;
  await recordPermits(play, from);
  const application = await draft(play, from);
  if (end === 'DRAFTED') return;
  await submit(play, application, from);
  if (play.story.lacksPapers) await askForPapers(play, application, plusDays(from, 3));
  if (end === 'SUBMITTED') return;
  if (end !== 'DECLINED') await lookUpCredit(play, plusDays(from, 4));
  await reviewApplication(play, application, { on: plusDays(from, 5), accept: end !== 'DECLINED' });
  if (end === 'DECLINED' || end === 'ACCEPTED') return;
  const certificationId = await agree(play, application, {
    drawnUpOn: plusDays(from, 7),
    signedOn: end === 'AGREEMENT_DRAWN_UP' ? null : plusDays(from, 10),
  });
  if (!certificationId || end === 'AGREEMENT_SIGNED') return;
  const startsOn = end === 'AUDIT_PLANNED' ? plusDays(play.stage.today, 9) : plusDays(from, 28);
  const audit = await planAndStaff(play, { ...initial(certificationId), plannedOn: plusDays(from, 14), startsOn });
  if (end === 'AUDIT_PLANNED') return;
  await conclude(play, audit, end === 'SCORING' ? ['DOCUMENT_REVIEW'] : ['DOCUMENT_REVIEW', 'ON_SITE']);
  await score(play, audit, { share: end === 'SCORING' ? 0.55 : 1 });
  if (end === 'SCORING') {
    await raise(play, audit, { settled: false });
    return workOnSheet(play, audit);
  }
  await raise(play, audit, { settled: end !== 'REPORTED' });
  await report(play, audit, play.story.strength === 0 ? 'NOT_CERTIFY' : 'CERTIFY');
  if (end === 'REPORTED') return;
  await review(play, audit, plusDays(audit.endsOn, 13));
  if (end !== 'REFUSED') return lookUpCredit(play, play.stage.day(-2));
  await decide(play, audit, { outcome: 'REFUSE', on: plusDays(audit.endsOn, 18) });
  await appeal(play, { on: plusDays(audit.endsOn, 27), end: 'DISMISSED' });
}

/** A client that was certified on a day, and what came after. */
async function playCertified(play: Play, grantedOn: PlainDate): Promise<void> {
  const at = (days: number): PlainDate => plusDays(grantedOn, days);
  await recordPermits(play, at(LEAD.received));
  const application = await draft(play, at(LEAD.received));
  await submit(play, application, at(LEAD.received));
  await lookUpCredit(play, at(LEAD.reviewed));
  await reviewApplication(play, application, { on: at(LEAD.reviewed), accept: true });
  const certificationId = await agree(play, application, { drawnUpOn: at(LEAD.drawnUp), signedOn: at(LEAD.signed) });
  if (!certificationId) return;
  const audit = await planAndStaff(play, {
    ...initial(certificationId),
    plannedOn: at(LEAD.planned),
    startsOn: at(LEAD.onSite),
  });
  await carryOut(play, audit, { outcome: 'GRANT', on: grantedOn, drift: 0 });
  let anchor = grantedOn;
  for (const days of play.story.surveillance)
    anchor = await playSurveillance(play, certificationId, plusDays(anchor, days));
  await playAftermath(play, certificationId);
}

function initial(
  certificationId: string,
): Pick<AuditWanted, 'kind' | 'certificationId' | 'surveillanceActivityId' | 'days'> {
  return { kind: 'INITIAL', certificationId, surveillanceActivityId: null, days: 3 };
}

/** From the fieldwork to the decision. */
async function carryOut(
  play: Play,
  audit: StaffedAudit,
  { outcome, on, drift }: { outcome: 'GRANT' | 'MAINTAIN' | 'RENEW'; on: PlainDate; drift: number },
): Promise<void> {
  await conclude(play, audit, ['DOCUMENT_REVIEW', 'ON_SITE']);
  await score(play, audit, { drift });
  await raise(play, audit, { settled: true });
  await report(play, audit, outcome === 'MAINTAIN' ? 'MAINTAIN' : 'CERTIFY');
  await review(play, audit, plusDays(audit.endsOn, 12));
  await decide(play, audit, { outcome, on });
}

/** One surveillance, done on a day and maintained. @returns its last day on site */
async function playSurveillance(play: Play, certificationId: string, endsOn: PlainDate): Promise<PlainDate> {
  const next = await nextSurveillance(play.stage, certificationId);
  const audit = await planAndStaff(play, {
    kind: 'SURVEILLANCE',
    certificationId,
    surveillanceActivityId: next,
    plannedOn: plusDays(endsOn, -40),
    startsOn: plusDays(endsOn, -1),
    days: 2,
  });
  await carryOut(play, audit, { outcome: 'MAINTAIN', on: plusDays(endsOn, 18), drift: play.stage.random.below(7) - 3 });
  return endsOn;
}

/** A surveillance that looks at a part of the criteria and confirms the level of the audit before it. */
async function playPartial(play: Play): Promise<void> {
  const { stage, client } = play;
  const { id: certificationId } = await stage.em.findOneOrFail(Certification, { client: client.id });
  const audit = await planAndStaff(play, {
    kind: 'SURVEILLANCE',
    certificationId,
    surveillanceActivityId: await nextSurveillance(stage, certificationId),
    plannedOn: stage.day(-45),
    startsOn: stage.day(-31),
    days: 2,
  });
  await conclude(play, audit, ['ON_SITE']);
  await score(play, audit);
  await report(play, audit, 'MAINTAIN');
  await review(play, audit, plusDays(audit.endsOn, 12));
  await decide(play, audit, { outcome: 'MAINTAIN', on: plusDays(audit.endsOn, 18) });
}

async function playAftermath(play: Play, certificationId: string): Promise<void> {
  const { story, stage } = play;
  const day = stage.day;
  const { id } = await certificateOf(stage, certificationId);
  if (story.aftermath === 'SUSPENDED') {
    await step(play, id, { what: 'SUSPEND', on: day(-60) });
    await appeal(play, { on: day(-40), end: 'INVESTIGATED' });
  }
  if (story.aftermath === 'SUSPENSION_RUN_OUT') await step(play, id, { what: 'SUSPEND', on: day(-200) });
  if (story.aftermath === 'WITHDRAWN') {
    await step(play, id, { what: 'WITHDRAW', on: day(-30) });
    await appeal(play, { on: day(-3), end: 'RECEIVED' });
  }
  if (story.aftermath === 'CANCELLED') await step(play, id, { what: 'CANCEL', on: day(-25) });
  if (story.aftermath === 'RESTORED') {
    await step(play, id, { what: 'SUSPEND', on: day(-100) });
    await step(play, id, { what: 'RESTORE', on: day(-58) });
  }
  if (story.aftermath === 'RENEWED') {
    const audit = await planAndStaff(play, {
      kind: 'RECERTIFICATION',
      certificationId,
      surveillanceActivityId: null,
      plannedOn: day(-175),
      startsOn: day(-150),
      days: 3,
    });
    await carryOut(play, audit, { outcome: 'RENEW', on: day(-112), drift: -2 });
  }
  if (story.aftermath === 'PLANNED' || story.aftermath === 'UNDER_WAY') await playRunning(play, certificationId);
}

/** A surveillance that is planned for the days ahead, or whose team is on site today. */
async function playRunning(play: Play, certificationId: string): Promise<void> {
  const { stage, story } = play;
  const underWay = story.aftermath === 'UNDER_WAY';
  const audit = await planAndStaff(play, {
    kind: 'SURVEILLANCE',
    certificationId,
    surveillanceActivityId: await nextSurveillance(stage, certificationId),
    plannedOn: stage.day(-20),
    startsOn: stage.day(underWay ? -1 : 11),
    days: 2,
  });
  if (!underWay) return;
  await score(play, audit, { share: 0.4 });
  await surveyCustomers(play, audit);
  await keepEvidence(play, audit);
}

async function certificateOf({ em }: Stage, certificationId: string): Promise<Certificate> {
  return em.findOneOrFail(Certificate, { certification: certificationId }, { orderBy: { issuedOn: 'desc' } });
}

async function nextSurveillance(stage: Stage, certificationId: string): Promise<string> {
  const certificate = await certificateOf(stage, certificationId);
  const [next] = await stage.em.find(
    SurveillanceActivity,
    { certificate: certificate.id, completedOn: null },
    { orderBy: { number: 'asc' }, limit: 1 },
  );
  if (!next) throw new Error(`Certificate ${certificate.number} waits for no surveillance`);
  return next.id;
}

function never(): never {
  throw new Error('The demonstration has no clients');
}
