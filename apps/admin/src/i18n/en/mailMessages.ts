import type { mailMessages as zh } from '../zh/mailMessages.js';
import type { SameKeys } from '../same-keys.js';

/** Letters of the house. */
export const mailMessages: SameKeys<typeof zh> = {
  resources: {
    mailMessages: {
      name: 'Outgoing mail |||| Outgoing mail',
      empty: 'No letters yet',
      linkHidden: 'link left out',
      listHidden: 'list for its reader alone',
      openLink: 'Open the link of the letter',
      problem: 'Tried %{smart_count} time, not sent: %{problem} |||| Tried %{smart_count} times, not sent: %{problem}',
      fields: {
        q: 'Search',
        recipient: 'To',
        subject: 'Subject',
        state: 'State',
        writtenAt: 'Written',
        sentAt: 'Sent',
      },
    },
  },
};
