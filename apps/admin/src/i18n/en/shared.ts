import type { shared as zh } from '../zh/shared.js';
import type { SameKeys } from '../same-keys.js';

/** What several pages say alike. */
export const shared: SameKeys<typeof zh> = {
  shared: {
    none: 'None',
    notYet: 'Not yet',
    search: 'Search',
    open: 'Open',
    copy: 'Copy',
    copied: 'Copied',
    toToday: 'Back to today',
    lost: 'The address is mistyped, or the link is out of date.',
    download: 'Download',
    today: 'today',
    inDays: 'in %{smart_count} day |||| in %{smart_count} days',
    daysAgo: '%{smart_count} day ago |||| %{smart_count} days ago',
    overdueBy: '%{smart_count} day overdue |||| %{smart_count} days overdue',
    personDays: '%{days} person-days',
    weekdays: { d1: 'Mon', d2: 'Tue', d3: 'Wed', d4: 'Thu', d5: 'Fri', d6: 'Sat', d7: 'Sun' },
    levelStars: '%{smart_count} star |||| %{smart_count} stars',
    empty: { filtered: 'Nothing matches', hint: 'Try fewer filters.', clear: 'Clear filters' },
    refusal: {
      title: 'Not possible: %{name}',
      intro: 'For this reason. Mend it, then try again. |||| For these reasons. Mend each, then try again.',
      understood: 'Understood',
    },
    conflict: {
      title: 'Somebody has just changed this record',
      body: 'What you see is older. Reload, check, and then go on.',
      stay: 'Not yet',
      reload: 'Reload',
    },
    leave: {
      title: 'What you filled in has not been sent',
      body: 'It is not kept once you leave.',
      leave: 'Leave',
      stay: 'Go on filling in',
    },
    export: {
      title: 'Why is it exported?',
      reason: 'Reason',
      go: 'Export',
      kept: 'It is kept in the journal.',
    },
    chooseCsv: 'Choose a CSV file',
    upload: {
      choose: 'Choose a file',
      chooseSeveral: 'Choose files',
      replace: 'Choose another file',
      busy: 'Uploading…',
      failed: 'Upload failed',
      remove: 'Remove file',
    },
  },
  errors: {
    UNAUTHENTICATED: 'Your session has ended. Please sign in again.',
    REAUTHENTICATION_NEEDED: 'Not done: it was not confirmed that it is you.',
    FORBIDDEN: 'You may not do this.',
    NOT_FOUND: 'There is no such record, or you may not see it.',
    INVALID_INPUT: 'Something is not filled in rightly. Please check the marked fields.',
    STALE_VERSION: 'Somebody has just changed this record. Please reload.',
    TOO_MANY_ATTEMPTS: 'Too many attempts. Please try again later.',
    INTERNAL: 'Something failed on our side. To report it, quote %{errorId}.',
    NETWORK: 'The server cannot be reached. Check your connection and try again.',
  },
  faults: { other: 'Not filled in rightly' },
};
