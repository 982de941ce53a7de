/** What may be owed otherwise by a change: one client's, on the audits of a person, what is no client's, or everything. */
export const OwedReach = { CLIENT: 'CLIENT', PERSON: 'PERSON', REST: 'REST', EVERYTHING: 'EVERYTHING' } as const;
/** One of them. */
export type OwedReach = (typeof OwedReach)[keyof typeof OwedReach];

/** Tables of which a row that is new owes nothing yet: what it comes to owe is told by the tables that refer to it. */
export const OWING_NOTHING_NEW: ReadonlySet<string> = new Set(['client']);

type Told = Readonly<Partial<Record<OwedReach, string | true>>>;

const OF_CLIENT: Told = { CLIENT: 'client_id' };
const OF_PERSON: Told = { PERSON: 'person_id', REST: true };
const OF_HOUSE: Told = { REST: true };
const OF_ALL: Told = { EVERYTHING: true };

/**
 * The tables that what is owed is read from, and what a change of their rows reaches: by the column that names whom. A
 * row of no client belongs to the rest. A test asks the database which tables the statement reads.
 */
export const OWED_FROM: Readonly<Record<string, Told>> = {
  client: { CLIENT: 'id' },
  certification: OF_CLIENT,
  certificate: OF_CLIENT,
  surveillance_activity: OF_CLIENT,
  application: OF_CLIENT,
  application_document: OF_CLIENT,
  paper_request: OF_CLIENT,
  // Whom an audit's team obliges to be watched is no client's matter.
  audit: { CLIENT: 'client_id', REST: true },
  team_assignment: { CLIENT: 'client_id', REST: true },
  nonconformity: OF_CLIENT,
  change_notice: OF_CLIENT,
  mark_case: OF_CLIENT,
  permit: OF_CLIENT,
  complaint: OF_CLIENT,
  appeal: OF_CLIENT,
  decision: OF_CLIENT,
  proposal_dismissal: OF_CLIENT,
  technical_file: OF_CLIENT,
  legal_hold: OF_CLIENT,
  impartiality_risk: OF_CLIENT,
  interest: OF_CLIENT,
  person: { PERSON: 'id', REST: true },
  registration: OF_PERSON,
  authorisation: OF_PERSON,
  technical_code: OF_PERSON,
  leave: OF_PERSON,
  declaration: OF_PERSON,
  contract: OF_PERSON,
  continuing_education: OF_PERSON,
  witness: OF_PERSON,
  house_task: OF_HOUSE,
  house_action: OF_HOUSE,
  authority_return: OF_HOUSE,
  programme: OF_HOUSE,
  house_rhythm: OF_ALL,
  transition: OF_ALL,
  scheme_edition: OF_ALL,
  body_profile: OF_ALL,
};
