import type { reminders as zh } from '../zh/reminders.js';
import type { SameKeys } from '../same-keys.js';

/** Notices, ladders, jobs and web-hooks. */
export const reminders: SameKeys<typeof zh> = {
  resources: {
    notices: {
      name: 'Notice |||| Notices',
      empty: 'No notices yet',
      emptyHint: 'Whatever is owed appears here on the days it is told.',
      fields: {
        q: 'Search',
        dueKind: 'What',
        isRead: 'Read',
        writtenOn: 'Told',
        label: 'Of',
        clientName: 'Client',
        dueOn: 'Due',
        verbs: 'Actions',
      },
    },
    jobs: {
      name: 'Background job |||| Background jobs',
      empty: 'No background jobs yet',
      fields: {
        queue: 'Job',
        name: 'Day',
        state: 'State',
        madeAt: 'Written down',
        dueAt: 'Next',
        attempts: 'Attempts',
        standing: 'Outcome',
        verbs: 'Actions',
      },
    },
    webhookEndpoints: {
      name: 'Web-hook |||| Web-hooks',
      empty: 'No endpoints yet',
      emptyHint: 'Where another system is to hear of certificates, audits or what is overdue, its address goes here.',
      fields: {
        q: 'Search',
        name: 'Name',
        url: 'Address',
        events: 'Events',
        isActive: 'Active',
        failingSince: 'Nothing gets through since',
        beforeUntil: 'Secret before works until',
        atOnce: 'End the secret at hand at once (somebody may have it)',
      },
    },
    webhookDeliveries: {
      name: 'Delivery |||| Deliveries',
      empty: 'No deliveries yet',
      fields: {
        writtenAt: 'When',
        type: 'Event',
        state: 'State',
        attempts: 'Attempts',
        lastStatus: 'Answer',
      },
    },
    reminders: {
      name: 'Reminders |||| Reminders',
      sections: { ladders: 'Ladders', preview: 'The letter' },
      fields: {
        kind: 'What',
        daysBefore: 'Days before',
        overdueEvery: 'Again every so many days while overdue',
        tells: 'Who is told',
        verbs: 'Actions',
      },
    },
  },
  notices: {
    bell: '%{smart_count} unread notice |||| %{smart_count} unread notices',
    read: 'Mark as read',
    readAll: 'Mark all as read',
    steps: {
      late: 'told %{smart_count} day after |||| told %{smart_count} days after',
      today: 'told on the day',
      ahead: 'told %{smart_count} day before |||| told %{smart_count} days before',
    },
  },
  jobs: { next: 'Next' },
  webhooks: {
    secret: 'Secret that signs',
    once: 'The secret is shown this once. Put it into the receiving system now; later it can only be changed.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not be copied; please select it',
    kept: 'It is kept',
    active: 'Active',
    failing: 'Not getting through',
    stopped: 'Stopped',
    disabled: 'Disabled: nothing got through for days',
    next: 'Next attempt',
    deliveredAt: 'Delivered',
  },
  reminders: {
    own: 'set by the body',
    before: '%{days} days before',
    overdue: 'then daily while overdue |||| then every %{smart_count} days while overdue',
    overdueOnce: 'then once when overdue',
    and: '; ',
    told: { person: 'Whoever owes it', role: 'Its role', client: "Client's contact" },
    daysHint: 'From the most to the least, with spaces between; 0 is the day itself',
    overdueHint: 'Empty: once',
    notWhole: 'Whole numbers of days, please',
    reader: 'Reader',
    readers: { staff: 'Colleague', client: 'Client' },
    language: 'Language',
    languages: { zh: '中文', en: 'English' },
    lines:
      "%{smart_count} item by today's due days. |||| %{smart_count} items by today's due days; 20 are shown at most.",
  },
  verbs: {
    retryJob: {
      name: 'Retry now',
      done: 'It will be tried at once',
      explain: 'It starts afresh; earlier attempts do not count.',
    },
    chooseReminderMail: { name: 'Reminders by mail', done: 'Saved' },
    openWebhookEndpoint: {
      name: 'Add an endpoint',
      done: 'Endpoint added',
      explain: 'Signed as Standard Webhooks says. It is told ids and days; the rest is asked of the API with a key.',
    },
    amendWebhookEndpoint: {
      name: 'Change',
      done: 'Endpoint changed',
      explain: 'What happens while it is stopped is not told later.',
    },
    rotateWebhookSecret: {
      name: 'New secret',
      done: 'Secret changed',
      explain:
        'Both secrets sign for 24 hours, so that the receiver can change over; ticked, the old one ends at once.',
    },
    replayDelivery: {
      name: 'Send again',
      done: 'It will be sent again',
      explain: 'Its id stays: the receiver can tell a copy.',
    },
    setReminderLadder: { name: 'Set', done: 'Ladder set', explain: 'What was told is not told again.' },
  },
};
