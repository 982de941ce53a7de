import { termsOn } from '@touchstone/rules';
import type { DatedChange, TermsOfAgreement } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { rowFact } from '../../reading/registry.js';
import { Agreement } from './application.entity.js';

/** The terms as signed, and every amendment of them. */
export interface TermsFacts {
  readonly signed: TermsOfAgreement;
  readonly amendments: readonly DatedChange[];
}

/** What an agreement says, out of itself, its application and its amendments; a sum alone is all for the audit. */
function termsSql(alias: string): RawBuilder<unknown> {
  const own = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`(select json_build_object(
    'signed', json_build_object('editionId', asked.edition_id, 'scopeZh', asked.scope_zh, 'scopeEn', asked.scope_en,
      'headcount', asked.headcount_in_scope, 'sites', coalesce(to_json(${own('sites')}), '[]'::json),
      'personDays', ${own('person_days')}::text, 'applicationFeeFen', coalesce(${own('application_fee_fen')}, 0),
      'registrationFeeFen', coalesce(${own('registration_fee_fen')}, 0),
      'auditFeeFen', coalesce(${own('audit_fee_fen')}, ${own('fee_fen')}),
      'surveillanceFeeFen', coalesce(${own('surveillance_fee_fen')}, 0),
      'payerName', coalesce(${own('payer_name')}, payer.name), 'validUntil', to_char(${own('valid_until')}, 'YYYY-MM-DD')),
    'amendments', (select coalesce(json_agg(json_build_object('number', change.number,
        'effectiveOn', to_char(change.effective_on, 'YYYY-MM-DD'), 'change', json_build_object('editionId', change.edition_id,
        'scopeZh', change.scope_zh, 'scopeEn', change.scope_en, 'headcount', change.headcount, 'sites', to_json(change.sites),
        'personDays', change.person_days::text, 'applicationFeeFen', change.application_fee_fen,
        'registrationFeeFen', change.registration_fee_fen, 'auditFeeFen', change.audit_fee_fen,
        'surveillanceFeeFen', change.surveillance_fee_fen, 'payerName', change.payer_name,
        'validUntil', to_char(change.valid_until, 'YYYY-MM-DD')))), '[]'::json)
      from agreement_amendment change where change.agreement_id = ${own('id')}))
    from application asked join client payer on payer.id = asked.client_id where asked.id = ${own('application_id')})`;
}

/** The same with an agreement's row, for its page. */
export const TERMS = rowFact(Agreement, 'termsFacts', ({ alias }) => termsSql(alias));

/** What an agreement says on a day: as signed, and as amended by then. */
export async function agreementTerms(
  { sql: database }: ActorContext,
  agreementId: string,
  day: PlainDate,
): Promise<TermsOfAgreement> {
  const { rows } = await sql<{ facts: TermsFacts }>`
    select ${termsSql('g')} as facts from agreement g where g.id = ${agreementId}`.execute(database());
  const [row] = rows;
  if (!row) throw new Error('There is no such agreement');
  return termsOn(row.facts.signed, row.facts.amendments, day);
}
