import type { accounts as zh } from '../zh/accounts.js';
import type { SameKeys } from '../same-keys.js';

/** Accounts. */
export const accounts: SameKeys<typeof zh> = {
  resources: {
    accounts: {
      name: 'Account |||| Accounts',
      empty: 'No accounts yet',
      active: 'Active',
      inactive: 'Closed',
      invited: 'Invited',
      inviteAgain: 'Invite again',
      withSecondFactor: 'In use',
      withoutSecondFactor: 'Not in use',
      noSessions: 'Signed in nowhere',
      thisSession: 'This one',
      unknownDevice: 'Unknown browser',
      sections: { sessions: 'Signed in', secondFactor: 'Second factor', roleChanges: 'Roles that take two' },
      fields: {
        q: 'Search',
        displayName: 'Name',
        email: 'Email',
        roles: 'Roles',
        owner: 'Speaks for',
        isActive: 'State',
        secondFactor: 'Second factor',
        isRequired: 'Required by your roles',
        since: 'Since',
        codesLeft: 'Recovery codes left',
        language: 'Letters in',
        device: 'Browser',
        place: 'Network',
        startedAt: 'Signed in',
        lastSeenAt: 'Last used',
        session: 'State',
        status: 'State',
        gained: 'Roles gained',
        proposedBy: 'Proposed by',
        proposedAt: 'Proposed',
        settledBy: 'Settled by',
        settle: 'Settle',
        presentPassword: 'Present password',
        newPassword: 'New password',
        personId: 'Person of the body',
        clientId: 'Client',
      },
    },
  },
  verbs: {
    openAccount: {
      name: 'Open account',
      done: 'Account opened',
      explain:
        'An account belongs to a person of the body or to a client; a client contact sees that client only. Some roles do not go together. A letter asks the owner to choose a password; administrators and decision makers wait for a second administrator.',
    },
    changeRoles: {
      name: 'Change roles',
      done: 'Change of roles done',
      explain:
        'Becoming an administrator or a decision maker takes another administrator to confirm; any other change holds at once, and the account signs in anew.',
    },
    confirmRoleChange: {
      name: 'Confirm',
      done: 'Roles in force',
      explain: 'The proposed roles hold at once, and all administrators are told.',
    },
    declineRoleChange: {
      name: 'Decline',
      done: 'Change of roles dropped',
      explain: 'The proposed roles come to nothing; whoever proposed them may take them back the same way.',
    },
    resetSecondFactor: {
      name: 'Reset second factor',
      done: 'Second factor reset',
      explain: 'For somebody who lost it. The account is signed out and its owner told; the owner sets up another.',
    },
    endAccountSessions: {
      name: 'Sign out everywhere',
      done: 'Signed out everywhere',
      explain: 'Wherever this account is signed in, it is signed out at once.',
    },
    endSession: { name: 'Sign out', done: 'Signed out there' },
    endOtherSessions: { name: 'Sign out elsewhere', done: 'Signed out elsewhere' },
    setLanguage: { name: 'Letters in this language', done: 'Language of letters set' },
    beginSecondFactor: { name: 'Set up' },
    useSecondFactor: { name: 'Set up second factor' },
    replaceRecoveryCodes: { name: 'Renew recovery codes' },
    renewRecoveryCodes: { name: 'Renew recovery codes' },
    removeSecondFactor: { name: 'Remove second factor', done: 'Second factor removed' },
    choosePassword: { name: 'Choose password' },
    closeAccount: {
      name: 'Close account',
      done: 'Account closed',
      explain: 'A closed account is signed out at once; its records stay.',
    },
    reopenAccount: { name: 'Reopen account', done: 'Account reopened' },
    resetPassword: {
      name: 'Reset password',
      done: 'A letter asks the owner to choose a password',
      explain:
        'The old password and every session end at once. A letter asks the owner to choose another; nobody else learns it.',
    },
    changePassword: { name: 'Change password', done: 'Password changed' },
  },
};
