import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { validUntil } from '@touchstone/rules';
import { newId } from '../../graphql/ids.js';
import { add } from './made-up-rows.js';
import type { Issued, MadeUpFile } from './made-up-rows.js';

/** The surveillance that an audit completes. */
export function addSurveillance(
  file: MadeUpFile,
  certificate: Issued,
  endsOn: PlainDate,
): { id: string; number: number } {
  const { wish, rows, clientId } = file;
  certificate.surveillances += 1;
  const id = newId();
  const anchor = plusMonths(endsOn, -12);
  add(rows, 'surveillance_activity', {
    id,
    certificate_id: certificate.id,
    client_id: clientId,
    programme_id: wish.cast.programmeIds.get(wish.edition.programme.code),
    number: certificate.surveillances,
    anchor_on: anchor,
    opens_on: plusDays(endsOn, -60),
    due_on: plusDays(endsOn, 5),
    completed_on: endsOn,
    owed: true,
    provisional: false,
    or_recertification: false,
  });
  return { id, number: certificate.surveillances };
}

/** Issues the certificate of a cycle, and lets it replace the one before. */
export function issue(file: MadeUpFile, { decidedOn, level }: { decidedOn: PlainDate; level: string }): Issued {
  const { wish, rows, clientId, certificationId, certificate: previous } = file;
  const { client, edition, cast } = wish;
  const until = validUntil({
    issuedOn: decidedOn,
    validityMonths: edition.cycle.validityMonths,
    previousValidUntil: previous?.validUntil ?? null,
  });
  file.cycles += 1;
  const issued: Issued = { id: newId(), issuedOn: decidedOn, validUntil: until, level, surveillances: 0 };
  const text = { client_name: client.name, client_address: client.address, scope_zh: client.scopeZh };
  const number = `SPECIMEN-H${String(wish.number).padStart(5, '0')}-${file.cycles}`;
  add(rows, 'certificate', {
    ...text,
    id: issued.id,
    number,
    certification_id: certificationId,
    client_id: clientId,
    programme_id: cast.programmeIds.get(edition.programme.code),
    edition_id: edition.id,
    level,
    decided_on: decidedOn,
    issued_on: decidedOn,
    valid_until: until,
    first_issued_on: file.cycles === 1 ? decidedOn : plusMonths(decidedOn, -36),
    previous_valid_until: previous?.validUntil ?? null,
    is_specimen: true,
    regime: edition.cycle.regime,
    restorable_months: edition.cycle.restorableMonths,
    version: 1,
  });
  add(rows, 'certificate_issue', {
    ...text,
    id: newId(),
    certificate_id: issued.id,
    client_id: clientId,
    issue: 0,
    number,
    change_codes: [],
    level,
    sites: [],
    issued_on: decidedOn,
  });
  addEvent(file, issued, { kind: 'ISSUED', on: decidedOn, level });
  if (previous) addEvent(file, previous, { kind: 'REPLACED', on: decidedOn, level: null });
  file.certificate = issued;
  return issued;
}

interface Event {
  readonly kind: string;
  readonly on: PlainDate;
  readonly level: string | null;
  readonly reasonCode?: string;
  readonly reason?: string;
}

/** Something that happened to a certificate. */
export function addEvent(
  { rows, clientId, wish }: MadeUpFile,
  certificate: Issued,
  { kind, on, level, reasonCode, reason }: Event,
): void {
  add(rows, 'certificate_event', {
    id: newId(),
    certificate_id: certificate.id,
    client_id: clientId,
    kind,
    effective_on: on,
    level,
    reason_code: reasonCode ?? null,
    reason: reason ?? null,
    decided_by_id: wish.cast.deciderId,
    recorded_at: `${on}T02:00:00.000Z`,
  });
}
