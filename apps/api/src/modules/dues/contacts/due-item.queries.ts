import type { ActorContext } from '../../../context.js';
import { notFound } from '../../../errors/domain-error.js';
import { dueItemsFor } from '../owed.queries.js';
import type { OwedItem } from '../owed.queries.js';

/** Something that is owed, as far as the actor may see it. @throws DomainError NOT_FOUND when it is owed no more, or out of sight */
export async function getDueItem(context: ActorContext, id: string): Promise<OwedItem> {
  const [item] = await dueItemsFor(context, { id: [id] });
  if (!item) throw notFound('DueItem', id);
  return item;
}
