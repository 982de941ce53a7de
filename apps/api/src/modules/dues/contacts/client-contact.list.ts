import { ContactKind } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../../reading/filters.js';
import { listOf } from '../../../reading/list.js';
import { ClientContact } from './client-contact.entity.js';

/** Contacts with clients about what is owed. */
export const ClientContactList = listOf(ClientContact, {
  fields: {
    id: { kind: REFERENCE },
    dueItem: { kind: TEXT },
    client: { kind: REFERENCE },
    certification: { kind: REFERENCE },
    kind: { kind: WORD(ContactKind) },
    heldOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [
    ['heldOn', 'DESC'],
    ['id', 'DESC'],
  ],
});
