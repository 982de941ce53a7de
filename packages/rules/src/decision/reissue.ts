import { CLAUSE } from '../clauses.js';
import { refuse } from '../check.js';
import { CertificateState } from '../cycle/words.js';
import { textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { ReasonKind } from './reason-codes.js';
import type { CodedReason } from './reason-codes.js';

/** What a certificate says of its holder, and of what is certified. */
export interface IssueText {
  readonly clientName: string;
  readonly clientAddress: string;
  readonly scopeZh: string;
  readonly scopeEn: string | null;
  /** Sites beside the head office, by name and address; null where none were written down. */
  readonly sites: readonly string[] | null;
}

/** Codes of changes that the house itself asks for, by the report of certificates. */
export const CHANGE_CODE = {
  rename: '01',
  address: '02',
  extension: '05',
  reduction: '06',
  other: '99',
} as const;

/** A certificate about to be issued anew (换证): its number's cycle and last day stay. */
export interface ReissueFacts {
  readonly state: CertificateState;
  readonly before: IssueText;
  readonly after: IssueText;
  readonly changeCodes: readonly string[];
  readonly known: readonly CodedReason[];
  readonly reason: string | null;
}

const EXTENT: readonly string[] = [CHANGE_CODE.extension, CHANGE_CODE.reduction];

/**
 * Whether a certificate may be issued anew: it is valid, something on it is different, and its codes say what. The
 * extent of the scope changes by a decision of its own, never here.
 */
export function mayReissue(facts: ReissueFacts): Verdict {
  const { state, before, after, changeCodes, reason } = facts;
  const clause = CLAUSE.changes;
  const field = 'changeCodes';
  const differs = textDiffers(before, after);
  const says = (code: string) => changeCodes.includes(code);
  return verdict([
    state !== CertificateState.VALID &&
      refusal('CERTIFICATE_STATE_FORBIDS', clause, { params: { state, from: [CertificateState.VALID] } }),
    textGiven('REISSUE_REASON_MISSING', clause, { field: 'reason', text: reason }),
    ...codeFaults(facts),
    changeCodes.some((code) => EXTENT.includes(code)) && refusal('EXTENT_NEEDS_OWN_DECISION', clause, { field }),
    !differs && refusal('NOTHING_TO_REISSUE', clause, { field }),
    before.clientName !== after.clientName &&
      !says(CHANGE_CODE.rename) &&
      refusal('CHANGE_CODE_NOT_NAMED', clause, { field, params: { code: CHANGE_CODE.rename } }),
    before.clientAddress !== after.clientAddress &&
      !says(CHANGE_CODE.address) &&
      refusal('CHANGE_CODE_NOT_NAMED', clause, { field, params: { code: CHANGE_CODE.address } }),
  ]);
}

/** Whether two texts of a certificate say anything differently. */
export function textDiffers(before: IssueText, after: IssueText): boolean {
  const sites = (text: IssueText) => (text.sites ?? []).join('\n');
  return (
    before.clientName !== after.clientName ||
    before.clientAddress !== after.clientAddress ||
    before.scopeZh !== after.scopeZh ||
    before.scopeEn !== after.scopeEn ||
    (before.sites !== null && sites(before) !== sites(after))
  );
}

function codeFaults({ changeCodes, known }: ReissueFacts): readonly Finding[] {
  const field = 'changeCodes';
  const ofChange = known.filter(({ kind }) => kind === ReasonKind.CHANGE);
  const unknown = changeCodes.filter((code) => !ofChange.some((each) => each.code === code));
  const retired = ofChange.filter(({ code, isRetired }) => isRetired && changeCodes.includes(code));
  return [
    changeCodes.length === 0 && refusal('CHANGE_CODE_MISSING', CLAUSE.changes, { field }),
    ...unknown.map((code) =>
      refusal('REASON_CODE_UNKNOWN', CLAUSE.changes, { field, params: { code, kind: ReasonKind.CHANGE } }),
    ),
    ...retired.map(({ code }) => refusal('REASON_CODE_RETIRED', CLAUSE.changes, { field, params: { code } })),
  ];
}

/** How a certificate that was issued anew is numbered where the body says nothing else: its number, and how often. */
export const DEFAULT_REISSUE_PATTERN = '{number}-{issue}';

const PLACE = /\{([a-z]+)\}/g;
const PLACES: readonly string[] = ['number', 'issue'];

/**
 * The number printed on a certificate's issue: its own on the first, the body's pattern from then on.
 *
 * @example
 * issueNumber({ number: '03426F00086R0S', issue: 1 }) // '03426F00086R0S-1'
 */
export function issueNumber({
  number,
  issue,
  pattern = DEFAULT_REISSUE_PATTERN,
}: {
  readonly number: string;
  /** How often it was issued anew. */
  readonly issue: number;
  readonly pattern?: string;
}): string {
  if (issue === 0) return number;
  const values: Readonly<Record<string, string>> = { number, issue: String(issue) };
  return pattern.replaceAll(PLACE, (place, name: string) => values[name] ?? place);
}

/** Whether a body may number its certificates issued anew by a pattern: the first number is in it. */
export function checkReissuePattern(pattern: string): Verdict {
  const places = [...pattern.matchAll(PLACE)].map(([, name]) => name ?? '');
  const sound =
    places.includes('number') &&
    places.every((name) => PLACES.includes(name)) &&
    /^[A-Z0-9-]*$/.test(pattern.replaceAll(PLACE, ''));
  if (sound) return { allowed: true };
  return refuse('REISSUE_PATTERN_SHAPE', CLAUSE.certificate, { field: 'reissueNumberPattern' });
}
