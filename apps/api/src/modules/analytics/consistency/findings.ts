import type { LeafFinding, LossObservation } from '@touchstone/analytics';
import type { EditionShelf } from '../../../editions.js';
import type { DecidedSheet } from '../decided-sheets.queries.js';
import { evaluationOfSheet, figureLeaves, lossesOf } from '../leaf-losses.js';
import type { LeafLoss } from '../leaf-losses.js';

/** Who looked at what in an audit. */
export interface Seats {
  /** Leader and auditors. */
  readonly team: readonly string[];
  /** Whose each leaf was, where the team divided them, by evaluation and leaf. */
  readonly divided: ReadonlyMap<string, string>;
}

/** What the models are asked with. */
export interface Findings {
  readonly observations: readonly LossObservation[];
  readonly leaves: readonly LeafFinding[];
  readonly audits: number;
  /** Audits in which each looked at something. */
  readonly auditsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

interface ReadSheet {
  readonly sheet: DecidedSheet;
  readonly losses: readonly LeafLoss[];
  readonly seats: Seats;
}

/** The key of a leaf over all editions. */
export const leafKey = (sheet: Pick<DecidedSheet, 'editionId' | 'evaluation'>, code: string): string =>
  `${sheet.editionId} ${sheet.evaluation} ${code}`;

/** Turns sheets into who found what, each loss held against what is usual at its leaf. */
export function findingsOf(
  editions: Pick<EditionShelf, 'get'>,
  sheets: readonly DecidedSheet[],
  seatsOf: ReadonlyMap<string, Seats>,
): Findings {
  const read = sheets.flatMap((sheet): readonly ReadSheet[] => {
    const seats = seatsOf.get(sheet.auditId);
    if (!seats || seats.team.length === 0) return [];
    return [{ sheet, seats, losses: lossesOf(figureLeaves(evaluationOfSheet(editions, sheet)), sheet) }];
  });
  const usual = usualLosses(read);
  return {
    observations: read.flatMap((each) => observationsOf(each, usual)),
    leaves: read.flatMap((each) => leafFindingsOf(each, usual)),
    audits: new Set(read.map(({ sheet }) => sheet.auditId)).size,
    auditsOf: auditsOf(read),
  };
}

function auditsOf(read: readonly ReadSheet[]): ReadonlyMap<string, ReadonlySet<string>> {
  const audits = new Map<string, Set<string>>();
  for (const { sheet, losses, seats } of read)
    for (const owner of byOwner(sheet, losses, seats).keys())
      for (const person of owner === '' ? seats.team : [owner])
        audits.set(person, (audits.get(person) ?? new Set()).add(sheet.auditId));
  return audits;
}

/** The mean loss at each leaf. */
function usualLosses(read: readonly ReadSheet[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { lost: number; answers: number }>();
  for (const { sheet, losses } of read)
    for (const { leaf, lost } of losses) {
      const key = leafKey(sheet, leaf.code);
      const sum = sums.get(key) ?? { lost: 0, answers: 0 };
      sums.set(key, { lost: sum.lost + lost, answers: sum.answers + 1 });
    }
  return new Map([...sums].map(([key, { lost, answers }]) => [key, lost / answers]));
}

/** One observation of each member with leaves of their own, and one of the team for what nobody was given. */
function observationsOf({ sheet, losses, seats }: ReadSheet, usual: ReadonlyMap<string, number>): LossObservation[] {
  const applicable = points(losses);
  return [...byOwner(sheet, losses, seats)].flatMap(([owner, its]) => {
    const own = points(its);
    if (own === 0) return [];
    const members = owner === '' ? seats.team : [owner];
    return [
      {
        client: sheet.clientId,
        sector: sheet.sector,
        by: members.map((assessor) => ({ assessor, share: 1 / members.length })),
        excess: (100 * beyondUsual(sheet, its, usual)) / own,
        weight: own / applicable,
      },
    ];
  });
}

/** Answers whose owner is known: given to somebody, or of a team of one. */
function leafFindingsOf({ sheet, losses, seats }: ReadSheet, usual: ReadonlyMap<string, number>): LeafFinding[] {
  const beyond = beyondUsual(sheet, losses, usual) / points(losses);
  return [...byOwner(sheet, losses, seats)].flatMap(([owner, its]) => {
    const assessor = owner === '' && seats.team.length === 1 ? seats.team[0] : owner;
    if (!assessor) return [];
    return its.map(({ leaf, lost }) => ({
      leaf: leafKey(sheet, leaf.code),
      sector: sheet.sector,
      assessor,
      lost,
      beyondUsual: beyond,
    }));
  });
}

function byOwner(
  sheet: DecidedSheet,
  losses: readonly LeafLoss[],
  seats: Seats,
): ReadonlyMap<string, readonly LeafLoss[]> {
  return Map.groupBy(losses, ({ leaf }) => seats.divided.get(`${sheet.evaluation} ${leaf.code}`) ?? '');
}

function beyondUsual(sheet: DecidedSheet, losses: readonly LeafLoss[], usual: ReadonlyMap<string, number>): number {
  return losses.reduce(
    (sum, { leaf, lost }) => sum + leaf.points * (lost - (usual.get(leafKey(sheet, leaf.code)) ?? 0)),
    0,
  );
}

function points(losses: readonly LeafLoss[]): number {
  return losses.reduce((sum, { leaf }) => sum + leaf.points, 0);
}
