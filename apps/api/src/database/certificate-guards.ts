import { raise } from './guard.js';

/* What the database holds of certificates, their issues and their events, whoever writes. */

/** A certificate is never removed, and what it was granted as never changes: number, days, holder, file and edition. */
export const FINAL = `
  if tg_op = 'DELETE' then ${raise('a certificate is never removed')}
  elsif new.number <> old.number or new.issued_on <> old.issued_on or new.decided_on <> old.decided_on or new.valid_until <> old.valid_until
    or (new.transferred_from_number, new.cycle_from) is distinct from (old.transferred_from_number, old.cycle_from) then
    ${raise('number and days of a certificate are final')}
  elsif (new.client_id, new.certification_id, new.programme_id, new.edition_id, new.regime, new.first_issued_on, new.previous_valid_until)
    is distinct from (old.client_id, old.certification_id, old.programme_id, old.edition_id, old.regime, old.first_issued_on, old.previous_valid_until) then
    ${raise('holder, file and edition of a certificate are final')}
  end if;`;

/** Nothing is certified against an edition that the body has not adopted in the programme. */
export const ADOPTED = `
  if not exists (select 1 from scheme_edition e where e.edition_id = new.edition_id and e.programme_id = new.programme_id) then
    ${raise('the body has not adopted the edition in this programme')}
  end if;`;

/** Events whose reason has a code (reason-codes). */
export const CODED = "'SUSPENDED', 'RESTORED', 'WITHDRAWN', 'CANCELLED'";

/**
 * An event falls within the days of its certificate, and nothing happens to one that has ended. A new certificate may
 * take the place of an old one after its last day; a suspension is lifted before it ran out.
 */
export const IN_ITS_LIFE = `
  if exists (select 1 from certificate c where c.id = new.certificate_id and (c.withdrawn_on is not null or c.cancelled_on is not null or c.replaced_on is not null)) then
    ${raise('nothing happens to a certificate that has ended')}
  end if;
  if exists (select 1 from certificate c where c.id = new.certificate_id and (new.effective_on < c.issued_on or (new.effective_on > c.valid_until and new.kind <> 'REPLACED'))) then
    ${raise('an event falls within the days of its certificate')}
  end if;
  if new.kind = 'SUSPENDED' and exists (select 1 from certificate c where c.id = new.certificate_id and c.suspended_on is not null and c.restored_on is null) then
    ${raise('a suspended certificate is restored before it is suspended anew')}
  end if;
  if new.kind = 'RESTORED' and not exists (select 1 from certificate c where c.id = new.certificate_id and c.restored_on is null
    and new.effective_on between c.suspended_on and c.suspension_ends_on) then
    ${raise('a certificate is restored within its suspension')}
  end if;`;

/** Each fact of a certificate's state is backed by an event of that day; what an event ended stays ended. */
export const TOLD = [
  ['SUSPENDED', 'suspended_on'],
  ['RESTORED', 'restored_on'],
  ['WITHDRAWN', 'withdrawn_on'],
  ['CANCELLED', 'cancelled_on'],
  ['REPLACED', 'replaced_on'],
]
  .map(
    ([kind, column]) => `
  if new.${column} is not null and not exists (select 1 from certificate_event e where e.certificate_id = new.id and e.kind = '${kind}' and e.effective_on = new.${column}) then
    ${raise('no event of the certificate tells this')}
  end if;`,
  )
  .join('');

export const KEPT = `
  if (old.withdrawn_on is not null and new.withdrawn_on is null) or (old.cancelled_on is not null and new.cancelled_on is null)
    or (old.replaced_on is not null and new.replaced_on is null) or (old.suspended_on is not null and (new.suspended_on is null or new.suspended_on < old.suspended_on))
    or (old.restored_on is not null and new.restored_on is null and new.suspended_on < old.restored_on) then
    ${raise('what an event told of a certificate stays told')}
  end if;
  if new.suspended_on is not null and new.suspension_ends_on is distinct from least((new.suspended_on + interval '6 months')::date, new.valid_until) then
    ${raise('a suspension ends after six months, and never after the certificate')}
  end if;
  if (new.client_name, new.client_address, new.scope_zh, new.scope_en) is distinct from (old.client_name, old.client_address, old.scope_zh, old.scope_en)
    and not exists (select 1 from certificate_issue i where i.certificate_id = new.id and i.client_name = new.client_name
      and i.client_address = new.client_address and i.scope_zh = new.scope_zh and i.scope_en is not distinct from new.scope_en) then
    ${raise('no issue of the certificate says this')}
  end if;
  if new.level <> old.level and not exists (select 1 from certificate_event e where e.certificate_id = new.id and e.level = new.level) then
    ${raise('no event of the certificate tells this level')}
  end if;`;

/** A client holds one certificate at a time in a programme, whatever file it comes from. */
export const ONLY_ONE = `
  if exists (select 1 from certificate c where c.client_id = new.client_id and c.programme_id = new.programme_id
    and c.certification_id <> new.certification_id and c.valid_until >= new.issued_on
    and c.withdrawn_on is null and c.cancelled_on is null and c.replaced_on is null) then
    ${raise('a client holds one certificate in a programme')}
  end if;`;

/**
 * A certificate comes of one decision of its day: a grant where it is the first of its file, a renewal where it follows
 * another. The decision names the certificate, so it is written after it, and is asked for when both are there. The one
 * other origin is a decision taken under an earlier system, told by what the certificate came in with (迁入).
 */
export const DECIDED = `
  if not exists (select 1 from certificate_intake i where i.certificate_id = new.id and i.client_id = new.client_id
    and i.decided_on = new.decided_on and i.level = new.level) and not exists (select 1 from decision d where d.certificate_id = new.id and d.certification_id = new.certification_id and d.client_id = new.client_id
    and d.outcome = case when new.previous_valid_until is null then 'GRANT' else 'RENEW' end
    and d.decided_on = new.decided_on and d.level = new.level) then
    ${raise('a certificate comes of a decision to grant or to renew')}
  end if;`;

/** What a certificate takes over of another body's is what was reviewed of it, and it runs not a day longer. */
export const TAKEN_OVER = `
  if new.transferred_until is not null and not exists (select 1 from agreement g join transfer t on t.application_id = g.application_id
    where g.certification_id = new.certification_id and t.status = 'VALID' and t.reviewed_on <= new.decided_on and t.valid_until = new.transferred_until
      and t.issued_on = new.cycle_from and t.certificate_number = new.transferred_from_number and t.body_name = new.transferred_from_body) then
    ${raise('a certificate takes over what was reviewed of the other')}
  end if;`;

/** The newest issue is what the certificate says: written there at once. */
export const SAYS = `
  if new.issue > 0 then
    update certificate set client_name = new.client_name, client_address = new.client_address, scope_zh = new.scope_zh, scope_en = new.scope_en
    where id = new.certificate_id;
  end if; return new;`;

/** Every issue has a place in the status lists, the next one there is; two that are written at once take turns. */
export const TAKES_A_PLACE = `
  perform pg_advisory_xact_lock(hashtextextended('place in the status lists', 0));
  insert into status_list_entry (place, issue_id) select coalesce(max(place) + 1, 0), new.id from status_list_entry;
  return new;`;

/** An issue follows the one before it, on a day within the life of the certificate. */
export const FOLLOWS = `
  if new.issue > 0 and not exists (select 1 from certificate_issue i where i.certificate_id = new.certificate_id and i.issue = new.issue - 1) then
    ${raise('an issue of a certificate follows the one before it')}
  end if;
  if not exists (select 1 from certificate c where c.id = new.certificate_id and new.issued_on between c.issued_on and c.valid_until) then
    ${raise('a certificate is issued anew within its own days')}
  end if;`;

/** What an event says of the certificate, written there at once: state and events cannot disagree. That it is issued, it says by itself. */
export const TELLS = `
  update certificate set
    suspended_on = case when new.kind = 'SUSPENDED' then new.effective_on else suspended_on end,
    suspension_ends_on = case when new.kind = 'SUSPENDED' then least((new.effective_on + interval '6 months')::date, valid_until) else suspension_ends_on end,
    restored_on = case when new.kind = 'SUSPENDED' then null when new.kind = 'RESTORED' then new.effective_on else restored_on end,
    withdrawn_on = case when new.kind = 'WITHDRAWN' then new.effective_on else withdrawn_on end,
    cancelled_on = case when new.kind = 'CANCELLED' then new.effective_on else cancelled_on end,
    replaced_on = case when new.kind = 'REPLACED' then new.effective_on else replaced_on end,
    level = coalesce(new.level, level)
  where id = new.certificate_id and (new.kind <> 'ISSUED' or new.level <> level); return new;`;

/**
 * What a certificate came in with is written while moving in is open, by somebody else than who opened it, for a decision
 * up to the cut-over, and for no certificate that was decided here.
 */
export const TAKEN_IN = `
  if not exists (select 1 from intake_period p where p.id = new.period_id and p.closed_on is null
    and new.decided_on <= p.cut_over_on and p.opened_by_account_id <> new.taken_in_by_account_id) then
    ${raise('moving in is not open for such a decision, or not for this account')}
  elsif exists (select 1 from decision d where d.certificate_id = new.certificate_id) then
    ${raise('a certificate that was decided here does not come in')}
  end if;`;

/** An event of an earlier system is told by what its certificate came in with, of a day before that. */
export const TOLD_BY_INTAKE = `
  if new.intake_id is not null and not exists (select 1 from certificate_intake i where i.id = new.intake_id
    and i.certificate_id = new.certificate_id and new.effective_on <= i.taken_in_on and new.decided_by_id is null) then
    ${raise('an event of an earlier system is told by what its certificate came in with')}
  end if;`;
