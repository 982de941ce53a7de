/*
 * How a certificate stands depends on the day. Where lists choose by it, the row holds the days on which it changes, and
 * how the certificate stands from each on: true on any day, and found by one index.
 */

/** Facts of a certificate that say how it stands; each may be a day on which that changes. */
const FACTS = [
  'issued_on',
  'valid_until',
  'suspended_on',
  'suspension_ends_on',
  'restored_on',
  'withdrawn_on',
  'cancelled_on',
  'replaced_on',
  'regime',
  'restorable_months',
  'recertification_started_on',
  'recertification_on_site_until',
];

const told = (row: string): string => `(${FACTS.map((fact) => `${row}.${fact}`).join(', ')})`;

/** How the certificate of an alias stands on a day: the rule `certificateState`, said again in SQL; a test holds the two together. */
export const certificateStateText = (c: string, day: string): string => `case
    when ${c}.withdrawn_on <= ${day} then 'WITHDRAWN'
    when ${c}.cancelled_on <= ${day} then 'CANCELLED'
    when ${c}.replaced_on <= ${day} then 'REPLACED'
    when ${day} < ${c}.issued_on then 'NOT_YET_VALID'
    when ${day} <= ${c}.valid_until then case
      when ${c}.suspended_on is null or ${c}.suspended_on > ${day} then 'VALID'
      when ${c}.restored_on <= ${day} then 'VALID'
      when ${day} <= ${c}.suspension_ends_on then 'SUSPENDED'
      else 'SUSPENSION_ENDED' end
    when ${c}.regime = 'strict' and ${c}.recertification_on_site_until <= ${c}.valid_until then 'EXPIRED_AWAITING_DECISION'
    when ${c}.regime = 'classic' and (${c}.recertification_started_on <= ${c}.valid_until or ${c}.recertification_on_site_until <= ${c}.valid_until)
      and ${day} <= (${c}.valid_until + make_interval(months => ${c}.restorable_months))::date then 'RESTORABLE'
    else 'LAPSED' end`;

/** Days on which certificate `c` may begin to stand another way; the first comes before all others. */
const DAYS = `array['-infinity'::date, c.issued_on, c.suspended_on, c.restored_on, c.suspension_ends_on + 1, c.valid_until + 1,
    (c.valid_until + make_interval(months => c.restorable_months))::date + 1, c.withdrawn_on, c.cancelled_on, c.replaced_on]`;

/** Those days of certificate `c`, in order, and how it stands from each on. */
export const TIMELINE = `select array_agg(d.day order by d.day) as days, array_agg(${certificateStateText('c', 'd.day')} order by d.day) as states
  from (select distinct day from unnest(${DAYS}) as x(day) where day is not null) d`;

/** What a surveillance takes from its certificate, which stays as it is until the transaction ends. */
export const STANDS_AS_ITS_CERTIFICATE = `
  perform 1 from certificate c where c.id = new.certificate_id for no key update;
  select case when new.completed_on is null and not new.provisional and c.withdrawn_on is null and c.cancelled_on is null
      and c.replaced_on is null then c.valid_until end, t.days, t.states
    into new.awaited_until, new.state_days, new.states
    from certificate c, lateral (${TIMELINE}) t
    where c.id = new.certificate_id;`;

/** After a certificate was changed: has its surveillance written anew where it stands another way. */
export const TELLS_ITS_SURVEILLANCE = `
  if ${told('new')} is distinct from ${told('old')} then
    update surveillance_activity set certificate_id = certificate_id where certificate_id = new.id;
  end if;`;
