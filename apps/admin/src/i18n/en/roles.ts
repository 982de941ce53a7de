import type { AccountRole } from '@touchstone/rules';

const about: Readonly<Record<AccountRole, string>> = {
  ADMINISTRATOR: 'Keeps accounts and settings; takes no part in certification',
  PROGRAMME_MANAGER: 'Answers for programmes, their editions, and who is authorised',
  QUALIFICATION_ADMINISTRATOR: 'Keeps registrations, technical codes and declared interests',
  COMPETENCE_EVALUATOR: 'Judges competence',
  APPLICATION_REVIEWER: 'Reviews applications: accept or decline',
  PLANNER: 'Draws up agreements, plans audits, assigns teams',
  AUDITOR: 'Sees own audits only: scores, raises nonconformities, reports',
  TECHNICAL_REVIEWER: 'Reviews audit files independently',
  DECISION_MAKER: 'Takes certification decisions, never on own audits',
  QUALITY_MANAGER: 'Reads the journal and watches over the body itself',
  COMPLAINTS_OFFICER: 'Handles appeals and complaints',
  REPORTING_OFFICER: 'Reports to the regulator',
  FINANCE: 'Keeps fees',
  SALES: 'Looks after clients and drafts applications',
  ARCHIVIST: 'Keeps the archive',
  IMPARTIALITY_COMMITTEE_MEMBER: 'Watches over impartiality',
  ANALYST: 'Reads scores across clients; changes nothing',
  CLIENT_CONTACT: 'Sees own organisation only: applies, answers nonconformities',
};

/** What each role does, for whoever chooses one. */
export const roles = { roles: { about } };
