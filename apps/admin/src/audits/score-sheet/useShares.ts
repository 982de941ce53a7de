import { useMemo } from 'react';
import { useViewer } from '../../auth-provider/useViewer.js';
import type { ScoreSheetRecord } from './sheet.documents.js';

/** A seat of the team, as a sheet reads it. */
export type Member = ScoreSheetRecord['audit']['team'][number];

/** How a sheet's leaves are divided among the team. */
export interface Shares {
  /** Who was given a leaf, whoever answers it first; empty for a leaf that is anybody's. */
  readonly membersOf: (code: string) => readonly Member[];
  /** Whether it was given to the reader. */
  readonly isOwn: (code: string) => boolean;
  /** Whether it is another member's to answer: the reader leads nobody and has no share in it. */
  readonly isOfAnother: (code: string) => boolean;
  readonly hasOwn: boolean;
  readonly isLeader: boolean;
}

/** What a division is read from. */
export interface SharedSheet {
  readonly evaluation: string;
  readonly audit: {
    readonly team: readonly Member[];
    readonly shares: ReadonlyArray<{
      readonly evaluation: string;
      readonly criterion: string;
      readonly assignment: { readonly id: string };
    }>;
  };
}

/** The division of a sheet's leaves, from where the reader sits. */
export function useShares({ audit, evaluation }: SharedSheet): Shares {
  const personId = useViewer()?.personId ?? null;
  return useMemo(() => sharesOf({ audit, evaluation }, personId), [audit, evaluation, personId]);
}

/** The same for a person. */
export function sharesOf({ audit, evaluation }: SharedSheet, personId: string | null): Shares {
  const seats = new Map(audit.team.map((seat) => [seat.id, seat]));
  const byLeaf = new Map<string, Member[]>();
  for (const share of audit.shares.filter((each) => each.evaluation === evaluation)) {
    const seat = seats.get(share.assignment.id);
    if (seat) byLeaf.set(share.criterion, [...(byLeaf.get(share.criterion) ?? []), seat].toSorted(byAnswering));
  }
  const membersOf = (code: string) => byLeaf.get(code) ?? [];
  const isOwn = (code: string) => membersOf(code).some(({ person }) => person.id === personId);
  const isLeader = audit.team.some(({ role, person }) => role === 'LEADER' && person.id === personId);
  return {
    membersOf,
    isOwn,
    isLeader,
    hasOwn: [...byLeaf.keys()].some(isOwn),
    isOfAnother: (code) => !isLeader && membersOf(code).length > 0 && !isOwn(code),
  };
}

function byAnswering(a: Member, b: Member): number {
  return Number(answers(b)) - Number(answers(a));
}

/** Whether a seat answers leaves by itself. */
export function answers({ role }: Pick<Member, 'role'>): boolean {
  return role === 'LEADER' || role === 'AUDITOR';
}
