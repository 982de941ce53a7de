import { groupFigure, releasedGroups, sizeBandOf } from '@touchstone/analytics';
import type { ReleasedGroup } from '@touchstone/analytics';
import { plainDate, plusDays, plusMonths, startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { Evaluation } from '@touchstone/schemes';
import type { ActorContext } from '../../../context.js';
import { getRecord } from '../../../records.js';
import { BodyProfile } from '../../body/index.js';
import { Client } from '../../clients/index.js';
import { chapterOf, cut, earnedShares } from '../chapter-shares.js';
import { decidedSheets, newestSheetsOfAll } from '../decided-sheets.queries.js';
import type { DecidedSheet, PeerSheet } from '../decided-sheets.queries.js';
import { evaluationOfSheet, figureLeaves, lossesOf } from '../leaf-losses.js';
import { PeerGrouping } from './benchmark.type.js';
import type { Benchmark, BenchmarkedEvaluation, ChapterShare, PeerGroup } from './benchmark.type.js';

/**
 * A client beside its peers. There is nothing to choose: the same four groupings for everybody, as they stood at the end
 * of the last quarter, so that no two questions differ by one client.
 */
export async function benchmark(context: ActorContext, clientId: string): Promise<Benchmark> {
  const client = await getRecord(context, Client, clientId);
  const { benchmarkLeastClients: floor } = await context.em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const peersOn = endOfLastQuarter(context.today);
  const evaluations: BenchmarkedEvaluation[] = [];
  for (const sheet of newestOwn(await decidedSheets(context, { clientId: client.id })))
    evaluations.push(await besidePeers(context, sheet, { floor, peersOn }));
  return { peersOn, floor, evaluations };
}

/** The last day of the last quarter that is over. */
export function endOfLastQuarter(today: PlainDate): PlainDate {
  const month = Number(today.slice(5, 7));
  return plusDays(plusMonths(startOfMonth(plainDate(today)), -((month - 1) % 3)), -1);
}

/** The newest sheet of each evaluation, the newest audit first. */
function newestOwn(sheets: readonly DecidedSheet[]): readonly DecidedSheet[] {
  const newest = new Map(sheets.map((sheet) => [`${sheet.editionId} ${sheet.evaluation}`, sheet]));
  return [...newest.values()].toReversed();
}

interface Release {
  readonly floor: number;
  readonly peersOn: PlainDate;
}

async function besidePeers(
  context: ActorContext,
  sheet: DecidedSheet,
  { floor, peersOn }: Release,
): Promise<BenchmarkedEvaluation> {
  const evaluation = evaluationOfSheet(context.editions, sheet);
  const peers = await newestSheetsOfAll(context, { ...sheet, until: peersOn });
  const released = releasedGroups(
    peers.map((peer) => ({ id: peer.clientId, belongs: belongsOf(peer) })),
    floor,
  );
  const told: Told = { context, evaluation, peers: valuesOf(evaluation, peers), released, asker: sheet.clientId };
  return {
    editionId: sheet.editionId,
    evaluation: sheet.evaluation,
    title: evaluation.title[context.locale],
    auditedOn: sheet.endsOn,
    score: cut(Number(sheet.score), 2),
    chapters: chaptersOf(told, (code) => {
      const own = earnedShares(lossesOf(figureLeaves(evaluation), sheet), chapterOf).get(code);
      return own === undefined ? null : cut(own, 1);
    }),
    groups: Object.values(PeerGrouping).map((grouping, place) =>
      peerGroup(told, grouping, belongsOf(sheet)[place - 1] ?? ''),
    ),
  };
}

/** In the order of the groupings, without that of all. */
function belongsOf({ sector, headcount, provinceCode }: PeerSheet): readonly string[] {
  return [sector, sizeBandOf(headcount), provinceCode];
}

interface Told {
  readonly context: ActorContext;
  readonly evaluation: Evaluation;
  readonly peers: ReadonlyMap<string, PeerValues>;
  readonly released: readonly ReleasedGroup[];
  readonly asker: string;
}

interface PeerValues {
  readonly score: number;
  readonly chapters: ReadonlyMap<string, number>;
}

function valuesOf(evaluation: Evaluation, peers: readonly PeerSheet[]): ReadonlyMap<string, PeerValues> {
  const leaves = figureLeaves(evaluation);
  return new Map(
    peers.map((peer) => [
      peer.clientId,
      { score: Number(peer.score), chapters: earnedShares(lossesOf(leaves, peer), chapterOf) },
    ]),
  );
}

function peerGroup(told: Told, grouping: PeerGrouping, own: string): PeerGroup {
  const place = Object.values(PeerGrouping).indexOf(grouping) - 1;
  const value = place < 0 ? '' : own;
  const group = told.released.find((each) => each.grouping === place && each.value === value);
  const figure = group && figureOf(told, group, ({ score }) => score);
  if (!group || !figure || figure.mean === null)
    return { grouping, value: value || null, withheld: true, clients: null, score: null, chapters: [] };
  return {
    grouping,
    value: value || null,
    withheld: false,
    clients: figure.clients,
    score: figure.mean.toFixed(0),
    chapters: chaptersOf(
      told,
      (code) => figureOf(told, group, ({ chapters }) => chapters.get(code)).mean?.toFixed(0) ?? null,
    ),
  };
}

function figureOf(
  { peers, asker }: Told,
  { members }: ReleasedGroup,
  valueOf: (values: PeerValues) => number | undefined,
): ReturnType<typeof groupFigure> {
  const values = members.flatMap((id): readonly (readonly [string, number])[] => {
    const its = peers.get(id);
    const value = its && valueOf(its);
    return value === undefined ? [] : [[id, value]];
  });
  // Whoever has nothing of it, a chapter tailored whole, leaves a group that was not looked at.
  if (values.length < members.length) return { mean: null, clients: 0 };
  return groupFigure(new Map(values), asker);
}

function chaptersOf({ context, evaluation }: Told, earnedOf: (code: string) => string | null): ChapterShare[] {
  return evaluation.criteria
    .filter(({ parent }) => parent === null)
    .map(({ code, title }) => ({ code, title: title[context.locale], earned: earnedOf(code) }));
}
