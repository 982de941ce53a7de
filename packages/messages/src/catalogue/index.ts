import type { Sentences } from '../sentence.js';
import { accounts } from './accounts.js';
import { analytics } from './analytics.js';
import { applications } from './applications.js';
import { audits } from './audits.js';
import { body } from './body.js';
import { calendars } from './calendars.js';
import { changes } from './changes.js';
import { clients } from './clients.js';
import { complaints } from './complaints.js';
import { contacts } from './contacts.js';
import { credit } from './credit.js';
import { decisionGate } from './decision-gate.js';
import { decisions } from './decisions.js';
import { editions } from './editions.js';
import { explanation } from './explanation.js';
import { finance } from './finance.js';
import { house } from './house.js';
import { intake } from './intake.js';
import { marks } from './marks.js';
import { papers } from './papers.js';
import { people } from './people.js';
import { planning } from './planning.js';
import { qualifications } from './qualifications.js';
import { proposals } from './proposals.js';
import { returns } from './returns.js';
import { reminders } from './reminders.js';
import { register } from './register.js';
import { requests } from './requests.js';
import { scoreSheet } from './score-sheet.js';
import { scoring } from './scoring.js';
import { surveys } from './surveys.js';
import { specialAudits } from './special-audits.js';
import { views } from './views.js';
import { transitions } from './transitions.js';
import { xray } from './xray.js';

/** Every area's sentences; a code belongs to one area. */
export const AREAS: readonly Sentences[] = [
  requests,
  accounts,
  clients,
  applications,
  credit,
  finance,
  people,
  qualifications,
  body,
  audits,
  planning,
  proposals,
  specialAudits,
  scoring,
  scoreSheet,
  explanation,
  decisions,
  decisionGate,
  changes,
  marks,
  house,
  intake,
  complaints,
  editions,
  papers,
  transitions,
  xray,
  views,
  surveys,
  analytics,
  returns,
  reminders,
  register,
  calendars,
  contacts,
];

/** Every sentence, by code. */
export const CATALOGUE: Sentences = Object.assign({}, ...AREAS) as Sentences;
