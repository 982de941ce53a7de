import { ChargeState } from '@touchstone/rules';
import { sql } from 'kysely';
import { Int } from 'type-graphql';
import { sqlField } from '../../reading/registry.js';
import { Charge } from './charge.entity.js';
import { coveredSql, invoiceSql } from './finance.queries.js';
import { Invoice } from './invoice.entity.js';
import { Payment } from './payment.entity.js';

const isReversed = (table: 'charge' | 'payment' | 'invoice', alias: string) =>
  sql`exists (select 1 from ${sql.table(table)} undone where undone.reverses_id = ${sql.ref(`${alias}.id`)})`;

sqlField(Charge, 'coveredFen', {
  returns: () => Int,
  description: 'What payments cover of it, in fen.',
  sql: ({ alias }) => coveredSql(sql.ref(`${alias}.id`)),
});
sqlField(Charge, 'invoiceNumber', {
  returns: () => String,
  nullable: true,
  description: 'Number of the invoice that stands for it.',
  sql: ({ alias }) => invoiceSql(sql.ref(`${alias}.id`)),
});
/* The rule `chargeState`, said again in SQL. */
sqlField(Charge, 'state', {
  returns: () => ChargeState,
  description: 'How it stands today.',
  sql: ({ alias, today }) => {
    const own = (column: string) => sql.ref(`${alias}.${column}`);
    return sql`case when ${own('reverses_id')} is not null or ${isReversed('charge', alias)} then 'REVERSED'
      when ${coveredSql(own('id'))} >= ${own('amount_fen')} then 'PAID'
      when ${own('due_on')} < ${today}::date then 'OVERDUE' else 'OPEN' end`;
  },
});
sqlField(Payment, 'isReversed', {
  returns: () => Boolean,
  description: 'Whether it was reversed, or reverses another.',
  sql: ({ alias }) => sql`(${sql.ref(`${alias}.reverses_id`)} is not null or ${isReversed('payment', alias)})`,
});
sqlField(Payment, 'leftFen', {
  returns: () => Int,
  description: 'What is left of it for other charges, in fen.',
  sql: ({
    alias,
  }) => sql`(case when ${sql.ref(`${alias}.reverses_id`)} is not null or ${isReversed('payment', alias)} then 0
    else ${sql.ref(`${alias}.amount_fen`)} - (select coalesce(sum(share.amount_fen), 0)::int from allocation share
      where share.payment_id = ${sql.ref(`${alias}.id`)}) end)`,
});
sqlField(Invoice, 'isReversed', {
  returns: () => Boolean,
  description: 'Whether a red invoice took it back, or it is a red one.',
  sql: ({ alias }) => sql`(${sql.ref(`${alias}.reverses_id`)} is not null or ${isReversed('invoice', alias)})`,
});
