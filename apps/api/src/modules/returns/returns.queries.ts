import { plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { ReturnKind, ReturnStatus } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { AuthorityReturn } from './authority-return.entity.js';

/** The return that is still on its way out of the house; there is one at most. */
export function openReturn({ em }: ActorContext): Promise<AuthorityReturn | null> {
  return em.findOne(AuthorityReturn, { status: { $in: [ReturnStatus.DRAFT, ReturnStatus.CHECKED] } });
}

/** Month of the newest monthly return that counts; null before the first. One that was sent back is reported again. */
export async function newestMonth({ em }: ActorContext): Promise<PlainDate | null> {
  const gone = [ReturnStatus.DISCARDED, ReturnStatus.SENT_BACK];
  const kind = ReturnKind.MONTHLY;
  const one = { limit: 1 } as const;
  const [newest] = await em.find(
    AuthorityReturn,
    { kind, status: { $nin: gone } },
    { ...one, orderBy: { month: 'desc' } },
  );
  if (newest) return newest.month;
  const sentBack = { kind, status: ReturnStatus.SENT_BACK };
  const [first] = await em.find(AuthorityReturn, sentBack, { ...one, orderBy: { month: 'asc' } });
  return first ? plusMonths(first.month, -1) : null;
}
