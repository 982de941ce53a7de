import { randomBytes } from 'node:crypto';
import {
  allOf,
  AuditKind,
  AuditStatus,
  DRAW_ALGORITHM,
  drawSites as draw,
  mayDrawSites,
  mayRescheduleAudit,
  sampleSize,
  SiteChoice,
} from '@touchstone/rules';
import type { SiteDraw } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Site } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';
import { SampledSite, SiteSample } from './site-sample.entity.js';
import type { FramedSite } from './site-sample.entity.js';
import { TimeCalculation } from './time-calculation.entity.js';

@InputType({ description: 'A site that is chosen rather than drawn.' })
export class ChosenSiteInput {
  @Field(() => ID, { description: 'The site.' })
  siteId!: string;

  @Field(() => String, { description: 'Why it.' })
  reason!: string;
}

@InputType({ description: 'A draw of the sites one audit goes to.' })
export class DrawSitesInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => [ChosenSiteInput], {
    nullable: true,
    description: 'Sites that are chosen for a reason; chance draws the others, a quarter at least.',
  })
  chosen!: ChosenSiteInput[] | null;
}

export const DrawSitesResult = resultOf('DrawSites', () => SiteSample);

/** Draws the sites of an audit, once. What they were drawn from is kept, so that the draw can be shown again. */
export async function drawSites(
  context: ActorContext,
  { auditId, chosen: asked }: DrawSitesInput,
): Promise<Answer<SiteSample>> {
  const { em } = context;
  await takeTurnsAt(context, Audit, localId('Audit', auditId));
  const audit = await getRecord(context, Audit, auditId);
  const plan = await em.findOneOrFail(TimeCalculation, { audit: audit.id });
  const drawn = await em.findOne(SiteSample, { audit: audit.id });
  const sites = await em.find(Site, { client: audit.client.id }, { orderBy: { name: 'asc', id: 'asc' } });
  const visited = await visitedSites(context, audit);
  const frame = sites.filter(({ isHeadOffice }) => !isHeadOffice);
  const wanted: SiteDraw = {
    method: plan.siteMethod,
    kind: audit.kind,
    frame: frame.map(({ id }) => id),
    chosen: (asked ?? []).map(({ siteId, reason }) => ({ siteId: localId('Site', siteId), reason })),
    visited,
    seed: randomBytes(16).toString('hex'),
  };

  const answer = allOf([
    mayRescheduleAudit({ auditStatus: audit.status }),
    mayDrawSites({ ...wanted, drawnOn: drawn?.drawnOn ?? null }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const sample = keepSample(context, audit, {
    wanted,
    frame: frame.map(({ id, name }) => ({ id, name, visited: visited.includes(id) })),
  });
  const random = draw(wanted);
  for (const site of sites) {
    const reason = wanted.chosen.find(({ siteId }) => siteId === site.id)?.reason ?? null;
    const choice = choiceOf(site, { isChosen: reason !== null, isDrawn: random.includes(site.id) });
    if (!choice) continue;
    const { name, address, headcount } = site;
    const of = { sample, audit, client: audit.client, siteId: site.id };
    em.create(SampledSite, { ...of, id: newId(), name, address, headcount, choice, reason });
  }
  await em.flush();
  return sample;
}

function choiceOf(
  site: Site,
  { isChosen, isDrawn }: { readonly isChosen: boolean; readonly isDrawn: boolean },
): SiteChoice | null {
  if (site.isHeadOffice) return SiteChoice.CENTRAL;
  if (isChosen) return SiteChoice.CHOSEN;
  return isDrawn ? SiteChoice.RANDOM : null;
}

function keepSample(
  { em, actor, today }: ActorContext,
  audit: Audit,
  { wanted: { method, kind, seed }, frame }: { readonly wanted: SiteDraw; readonly frame: readonly FramedSite[] },
): SiteSample {
  return em.create(SiteSample, {
    id: newId(),
    audit,
    client: audit.client,
    method,
    size: sampleSize({ method, kind, sites: frame.length }),
    frame: [...frame],
    seed,
    algorithm: DRAW_ALGORITHM,
    drawnOn: today,
    drawnBy: actor.personId ? em.getReference(Person, actor.personId) : null,
  });
}

/** Sites that audits of the file went to since its last whole audit. */
async function visitedSites({ em }: ActorContext, audit: Audit): Promise<readonly string[]> {
  const before = await em.find(
    Audit,
    {
      certification: audit.certification.id,
      status: { $ne: AuditStatus.CANCELLED },
      startsOn: { $lt: audit.startsOn },
    },
    { orderBy: { startsOn: 'desc' } },
  );
  const whole = before.findIndex(({ kind }) => kind === AuditKind.INITIAL || kind === AuditKind.RECERTIFICATION);
  const since = before.slice(0, whole < 0 ? before.length : whole).map(({ id }) => id);
  const sites = await em.find(SampledSite, { audit: { $in: since }, choice: { $ne: SiteChoice.CENTRAL } });
  return [...new Set(sites.map(({ siteId }) => siteId))];
}
