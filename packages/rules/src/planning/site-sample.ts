import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import { isBlank } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { rankOf } from './site-rank.js';
import { SiteMethod } from './words.js';

/** How the sites of an audit are gone to. */
export interface SitePlan {
  readonly method: SiteMethod;
  readonly kind: AuditKind;
  /** Sites beside the central function. */
  readonly sites: number;
}

/** A site somebody chose, and why it. */
export interface ChosenSite {
  readonly siteId: string;
  readonly reason: string;
}

/** What a draw is made from. */
export interface SiteDraw {
  readonly method: SiteMethod;
  readonly kind: AuditKind;
  /** Ids of all sites beside the central function, as they were on the day of the draw. */
  readonly frame: readonly string[];
  readonly chosen: readonly ChosenSite[];
  /** Sites gone to already since the last whole audit: they come after the others. */
  readonly visited: readonly string[];
  /** Text that chance is taken from; the same text draws the same sites. */
  readonly seed: string;
}

/** How many tenths of the root of all sites each kind of audit goes to. */
const TENTHS: Readonly<Record<AuditKind, number>> = {
  [AuditKind.INITIAL]: 10,
  [AuditKind.RECERTIFICATION]: 8,
  [AuditKind.SURVEILLANCE]: 6,
  [AuditKind.SPECIAL]: 6,
};
/** Tenths of all sites that a surveillance goes to where they are taken in turn. */
const TENTHS_IN_TURN = 3;

/**
 * How many sites an audit goes to at least, beside the central function, whole sites up.
 *
 * @example
 * sampleSize({ method: 'SAMPLED', kind: 'SURVEILLANCE', sites: 25 }) // 3
 */
export function sampleSize({ method, kind, sites }: SitePlan): number {
  const count = Math.max(0, sites);
  if (method === SiteMethod.SAMPLED) return rootUp(count, TENTHS[kind]);
  const isWhole = kind === AuditKind.INITIAL || kind === AuditKind.RECERTIFICATION;
  if (method === SiteMethod.ALL_SITES || isWhole) return count;
  return Math.ceil((count * TENTHS_IN_TURN) / 10);
}

/** How many of a sample chance draws at least: a quarter, whole sites up. */
export function randomLeast(size: number): number {
  return Math.ceil(size / 4);
}

/** What is wrong with the way a plan takes a client's sites: sampling needs sites to sample, and its reason. */
export function siteFaults({
  method,
  sites,
  rationale,
}: Pick<SitePlan, 'method' | 'sites'> & { readonly rationale: string | null }): readonly Finding[] {
  if (method === SiteMethod.ALL_SITES) return [];
  const clause = CLAUSE.siteSampling;
  return [
    sites < 1 && refusal('NO_SITES_TO_SAMPLE', clause, { field: 'siteMethod' }),
    isBlank(rationale) && refusal('SITE_RATIONALE_MISSING', clause, { field: 'siteRationale', params: { method } }),
  ];
}

/**
 * Whether sites may be drawn so: what is chosen is of the client, has its reason, and leaves chance its quarter; and only
 * once. Surveillances that take the sites in turn go to none again while another is left.
 */
export function mayDrawSites({
  method,
  kind,
  frame,
  chosen,
  visited,
  drawnOn,
}: Omit<SiteDraw, 'seed'> & { readonly drawnOn: PlainDate | null }): Verdict {
  const clause = CLAUSE.siteSampling;
  const isInTurn = method === SiteMethod.IN_TURN && kind === AuditKind.SURVEILLANCE;
  const isLeft = frame.some((id) => !visited.includes(id) && !chosen.some(({ siteId }) => siteId === id));
  const size = sampleSize({ method, kind, sites: frame.length });
  const most = size === frame.length ? size : size - randomLeast(size);
  return verdict([
    method === SiteMethod.ALL_SITES && refusal('SITES_NOT_SAMPLED', clause),
    drawnOn !== null && refusal('SITES_DRAWN_ALREADY', clause, { params: { drawnOn } }),
    chosen.length > most &&
      refusal('TOO_MANY_SITES_CHOSEN', clause, { field: 'chosen', params: { most, size, random: randomLeast(size) } }),
    ...chosen.flatMap(({ siteId, reason }, index) => [
      !frame.includes(siteId) && refusal('SITE_NOT_IN_FRAME', clause, { field: `chosen.${index}.siteId` }),
      chosen.findIndex((each) => each.siteId === siteId) < index &&
        refusal('SITE_CHOSEN_TWICE', clause, { field: `chosen.${index}.siteId` }),
      isBlank(reason) && refusal('SITE_REASON_MISSING', clause, { field: `chosen.${index}.reason` }),
      isInTurn &&
        isLeft &&
        visited.includes(siteId) &&
        refusal('SITE_VISITED_ALREADY', clause, { field: `chosen.${index}.siteId` }),
    ]),
  ]);
}

/** What is missing of the sites before a report: where they are sampled, chance has drawn its part. */
export function siteDrawFaults({
  method,
  isDrawn,
}: {
  readonly method: SiteMethod;
  readonly isDrawn: boolean;
}): readonly Finding[] {
  const isOpen = method !== SiteMethod.ALL_SITES && !isDrawn;
  return [isOpen && refusal('SITES_NOT_DRAWN', CLAUSE.siteSampling, { params: { method } })];
}

/** Whether the way an audit's sites are taken may still change: not once they are drawn. */
export function mayChangeSiteMethod({
  method,
  drawn,
}: {
  readonly method: SiteMethod;
  readonly drawn: { readonly method: SiteMethod; readonly on: PlainDate } | null;
}): Verdict {
  return verdict([
    drawn !== null &&
      drawn.method !== method &&
      refusal('SITES_DRAWN_ALREADY', CLAUSE.siteSampling, { field: 'siteMethod', params: { drawnOn: drawn.on } }),
  ]);
}

/**
 * The sites chance draws beside those that were chosen, in the order of their ranks. It turns on seed and ids alone,
 * not on the order of the frame, so that anybody can draw them again.
 */
export function drawSites({ method, kind, frame, chosen, visited, seed }: SiteDraw): readonly string[] {
  const size = sampleSize({ method, kind, sites: frame.length });
  const taken = new Set(chosen.map(({ siteId }) => siteId));
  const late = new Set(visited);
  return frame
    .filter((id) => !taken.has(id))
    .map((id) => ({ id, late: late.has(id) ? 1 : 0, rank: rankOf(seed, id) }))
    .toSorted((a, b) => a.late - b.late || a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(0, size - taken.size))
    .map(({ id }) => id);
}

/** Smallest whole number that is not below so many tenths of the root of a count. */
function rootUp(count: number, tenths: number): number {
  let root = 0;
  while (root * root * 100 < tenths * tenths * count) root += 1;
  return root;
}
