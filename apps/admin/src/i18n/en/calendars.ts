import type { calendars as zh } from '../zh/calendars.js';
import type { SameKeys } from '../same-keys.js';

/** Calendar feeds. */
export const calendars: SameKeys<typeof zh> = {
  bar: { calendars: 'My calendars' },
  resources: {
    calendars: {
      explain:
        'Once subscribed to, audits, leave and due days show in the calendar of your phone or computer, and move there when they move here. Whoever has the link reads it without signing in: keep it to yourself, and revoke it when you need it no more.',
      opened: 'Calendar feeds',
      empty: 'No calendar feed yet',
      usualName: 'Days of %{name}',
      neverRead: 'Never',
      revoked: 'Revoked on %{day}',
      showsClientsHint:
        'Without it, an audit shows by its kind and number; with it, whoever has the link reads names of clients.',
      fields: {
        name: 'Name',
        kind: 'Tells',
        programme: 'Programme',
        audit: 'Audit',
        showsClients: 'Name clients',
        openedOn: 'Opened on',
        lastReadAt: 'Read last',
        verbs: 'Actions',
      },
    },
  },
  calendars: {
    secret: 'Link of the calendar',
    once: 'The link is shown this once. Copy it to your calendar’s “subscribe by address”; if it is lost, revoke the feed and open another.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'It could not be copied; please select it by hand',
    kept: 'I have kept it',
  },
  verbs: {
    openCalendarFeed: { name: 'Open a feed', done: 'Opened', explain: 'Its link is shown once, after it is opened.' },
    revokeCalendarFeed: {
      name: 'Revoke',
      done: 'Revoked',
      explain:
        'The link stops at once, and calendars that read it are brought up to date no more. It cannot be undone.',
    },
  },
};
