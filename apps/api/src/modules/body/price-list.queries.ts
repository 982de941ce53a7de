import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { PriceList } from './price-list.entity.js';

/** The price list that counts on a day. @throws Error for a day before the first */
export async function priceListOn({ em }: ActorContext, day: PlainDate): Promise<PriceList> {
  const [list] = await em.find(PriceList, { validFrom: { $lte: day } }, { orderBy: { validFrom: 'desc' }, limit: 1 });
  if (!list) throw new Error(`No price list counts on ${day}`);
  return list;
}
