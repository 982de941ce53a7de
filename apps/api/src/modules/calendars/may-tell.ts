import { CalendarKind } from '@touchstone/rules';
import type { Actor } from '../../auth/actor.js';
import { mayRead } from '../../auth/read-permissions.js';

/** Whether an account may read at all what a feed of a kind would tell it. Which rows is the scopes' to say. */
export function mayTell({ permissions, personId }: Actor, kind: CalendarKind): boolean {
  return mayRead(permissions, 'Audit') || (kind === CalendarKind.PERSON && personId !== null);
}
