import { mergeMessages } from '../merge.js';
import { analytics } from './analytics.js';
import { accounts } from './accounts.js';
import { complaints } from './complaints.js';
import { appeals } from './appeals.js';
import { applications } from './applications.js';
import { calendars } from './calendars.js';
import { certifications } from './certifications.js';
import { changes } from './changes.js';
import { competence } from './competence.js';
import { marks } from './marks.js';
import { clients } from './clients.js';
import { codes } from './codes.js';
import { credit } from './credit.js';
import { dashboard } from './dashboard.js';
import { checklist } from './checklist.js';
import { auditParts } from './auditParts.js';
import { mergedSheet } from './mergedSheet.js';
import { scoreSheet } from './scoreSheet.js';
import { nonconformities } from './nonconformities.js';
import { audits } from './audits.js';
import { body } from './body.js';
import { certificateReasons } from './certificateReasons.js';
import { certificates } from './certificates.js';
import { decisions } from './decisions.js';
import { surveys } from './surveys.js';
import { surveillance } from './surveillance.js';
import { dues } from './dues.js';
import { editions } from './editions.js';
import { employment } from './employment.js';
import { learning } from './learning.js';
import { enums } from './enums.js';
import { figures } from './figures.js';
import { explanation } from './explanation.js';
import { finance } from './finance.js';
import { ra } from './ra.js';
import { house } from './house.js';
import { history } from './history.js';
import { journal } from './journal.js';
import { mailMessages } from './mailMessages.js';
import { papers } from './papers.js';
import { nextSteps } from './nextSteps.js';
import { portal } from './portal.js';
import { people } from './people.js';
import { qualificationProposals } from './qualificationProposals.js';
import { planning } from './planning.js';
import { proposals } from './proposals.js';
import { returns } from './returns.js';
import { intake } from './intake.js';
import { programmes } from './programmes.js';
import { reminders } from './reminders.js';
import { roles } from './roles.js';
import { serviceAccounts } from './serviceAccounts.js';
import { shared } from './shared.js';
import { shell } from './shell.js';
import { transitions } from './transitions.js';

/** All that the admin says in Chinese. */
export const zh = mergeMessages(
  ra,
  shell,
  shared,
  enums,
  employment,
  learning,
  codes,
  roles,
  clients,
  applications,
  credit,
  figures,
  explanation,
  finance,
  certifications,
  dashboard,
  scoreSheet,
  mergedSheet,
  auditParts,
  checklist,
  nonconformities,
  appeals,
  complaints,
  audits,
  certificates,
  changes,
  marks,
  competence,
  analytics,
  certificateReasons,
  decisions,
  surveillance,
  surveys,
  papers,
  nextSteps,
  people,
  qualificationProposals,
  portal,
  programmes,
  planning,
  proposals,
  returns,
  intake,
  accounts,
  mailMessages,
  reminders,
  serviceAccounts,
  body,
  history,
  house,
  journal,
  calendars,
  dues,
  editions,
  transitions,
);
