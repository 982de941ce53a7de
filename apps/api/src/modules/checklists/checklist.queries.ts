import { leavesBeside } from '@touchstone/schemes';
import type { EditionShelf } from '../../editions.js';
import type { Checklist } from './checklist.type.js';

/** Every checklist, its items beside the leaves of an edition. */
export function checklistsBeside(shelf: EditionShelf, editionId: string): readonly Checklist[] {
  const edition = shelf.find(editionId);
  return shelf.checklists().map((list) => ({
    id: list.id,
    title: list.title,
    basis: `${list.basis.ref}-${list.basis.edition}`,
    standing: list.standing,
    areas: list.areas.map(({ code, title, items }) => ({
      code,
      title,
      items: items.map((item) => ({
        code: item.code,
        title: item.title,
        leaves: edition ? leavesBeside(list, item, [edition, shelf.crosswalks()]) : [],
      })),
    })),
  }));
}
