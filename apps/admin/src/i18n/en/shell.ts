import type { shell as zh } from '../zh/shell.js';
import type { SameKeys } from '../same-keys.js';

/** The frame around all pages, and the door to it. */
export const shell: SameKeys<typeof zh> = {
  product: {
    name: '试金石',
    latin: 'Touchstone',
    tagline: "The certification body's workbench",
    about: 'From application through audit and decision to surveillance: one file, followed to its end.',
    steps: {
      application: 'Application',
      audit: 'Audit',
      review: 'Review',
      decision: 'Decision',
      certificate: 'Certificate',
      surveillance: 'Surveillance',
    },
  },
  menu: {
    groups: {
      intake: 'Intake',
      money: 'Fees',
      audit: 'Audit',
      decision: 'Decision & certificate',
      competence: 'Competence',
      body: 'Body',
    },
    today: 'Today',
    settings: 'Body settings',
    accounts: 'Accounts',
  },
  bar: {
    demo: 'DEMO',
    demoHint: 'A demonstration body: its data are invented and its certificates are specimens.',
    today: "The body's calendar",
    demoDay:
      'A demonstration can be moved to a later day, to see what falls due: certificates, surveillance and clocks follow.',
    demoMonths: '+%{smart_count} month |||| +%{smart_count} months',
    demoGo: 'Go to day',
    demoBack: 'Back to today',
    language: 'Language',
    theme: 'Light or dark',
    light: 'Light',
    dark: 'Dark',
    account: 'My account',
  },
  signIn: {
    title: 'Sign in',
    email: 'Email',
    password: 'Password',
    submit: 'Sign in',
    goOn: 'Please sign in to go on where you were.',
    wrong: 'Email or password is wrong.',
    tooMany: 'Too many attempts. Please try again later.',
    required: 'Please enter email and password.',
    demoTitle: 'Demonstration accounts',
    demoIntro: 'This is a demonstration body. Choose who to be.',
    demoOthers: 'Other roles',
    demoAs: 'Sign in as %{name}',
  },
};
