import type { PlainDate } from '@touchstone/plain-date';
import type { FeeKind } from '@touchstone/rules';
import { List, ListItem, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { required, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { useToday } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { IssueInvoice } from '../invoices/IssueInvoice.js';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { YuanInput } from '../shared/number-inputs.js';
import { Yuan } from '../shared/numbers.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { AGREEMENT_CHARGES, CHARGE_AGREED, CHARGE_FEE, DUE_CHARGES, PROPOSE_SUSPENSION } from './charge.documents.js';
import type { AgreementCharge } from './charge.documents.js';
import { ReverseCharge } from './ReverseCharge.js';

interface AgreementProps {
  readonly agreementId: string;
}

/** What was charged under an agreement. Nothing for who may not see what clients owe. */
export function AgreementCharges({ agreementId }: AgreementProps) {
  const translate = useTranslate();
  const mayRead = usePermission('finance:read');
  const { data } = useQuery({
    queryKey: ['charges', 'agreement', agreementId],
    queryFn: ({ signal }) => request(AGREEMENT_CHARGES, { id: agreementId }, signal),
    enabled: mayRead,
  });
  if (!mayRead || !data?.agreement) return null;
  return (
    <Section
      title={translate('resources.charges.sections.charges')}
      actions={<ChargeVerbs agreementId={agreementId} />}
      flush
    >
      <ChargeRows rows={data.agreement.charges} />
    </Section>
  );
}

function ChargeRows({ rows }: { readonly rows: readonly AgreementCharge[] }) {
  return (
    <Rows
      rows={rows}
      resource="charges"
      empty="resources.charges.empty"
      columns={[
        { source: 'number', render: ({ number }) => number },
        { source: 'kind', render: ({ kind }) => <EnumText list="FeeKind" word={kind} /> },
        { source: 'remark', render: ({ remark }) => remark },
        { source: 'amountFen', align: 'right', render: ({ amountFen }) => <Yuan fen={amountFen} /> },
        { source: 'coveredFen', align: 'right', render: ({ coveredFen }) => <Yuan fen={coveredFen} /> },
        { source: 'dueOn', render: ({ dueOn }) => <Day value={dueOn} /> },
        { source: 'state', render: ({ state }) => <EnumChip list="ChargeState" word={state} /> },
        { source: 'invoiceNumber', render: ({ invoiceNumber }) => invoiceNumber },
        {
          source: 'verbs',
          render: (charge) => (
            <>
              <IssueInvoice charge={charge} />
              <ReverseCharge charge={charge} />
            </>
          ),
        },
      ]}
    />
  );
}

function ChargeVerbs({ agreementId }: AgreementProps) {
  return (
    <>
      <VerbButton
        verb="proposeSuspension"
        document={PROPOSE_SUSPENSION}
        permission="finance:propose-suspension"
        tone="danger"
        variant="text"
        toInput={() => ({ agreementId })}
      />
      <ChargeFee agreementId={agreementId} />
      <VerbButton
        verb="chargeAgreed"
        document={CHARGE_AGREED}
        permission="finance:keep"
        resource="charges"
        variant="contained"
        toInput={() => ({ agreementId })}
      >
        <Due agreementId={agreementId} />
      </VerbButton>
    </>
  );
}

/** What would be charged, before somebody confirms it. */
function Due({ agreementId }: AgreementProps) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['charges', 'due', agreementId],
    queryFn: ({ signal }) => request(DUE_CHARGES, { id: agreementId }, signal),
  });
  if (!data) return null;
  if (data.dueCharges.length === 0)
    return <Typography variant="body2">{translate('resources.charges.nothingDue')}</Typography>;
  return (
    <List dense disablePadding>
      {data.dueCharges.map(({ kind, amountFen }, at) => (
        <ListItem key={`${kind}${at}`} disableGutters sx={{ justifyContent: 'space-between' }}>
          <span>{translate(`enums.FeeKind.${kind}`)}</span>
          <Yuan fen={amountFen} />
        </ListItem>
      ))}
    </List>
  );
}

interface Fee {
  readonly kind: FeeKind;
  readonly amountFen: number;
  readonly dueOn?: PlainDate | null;
  readonly remark: string;
}

function ChargeFee({ agreementId }: AgreementProps) {
  const today = useToday();
  const needed = required();
  if (!today) return null;
  return (
    <VerbButton
      verb="chargeFee"
      document={CHARGE_FEE}
      permission="finance:keep"
      resource="charges"
      defaultValues={{ kind: 'OTHER' }}
      toInput={({ kind, amountFen, dueOn, remark }: Fee) => ({ agreementId, kind, amountFen, dueOn, remark })}
    >
      <FieldRow>
        <EnumInput source="kind" list="FeeKind" validate={needed} />
        <YuanInput source="amountFen" validate={needed} />
      </FieldRow>
      <PlainDateInput source="dueOn" min={today} />
      <RemarkInput source="remark" validate={needed} />
    </VerbButton>
  );
}
