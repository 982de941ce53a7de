import type { PlainDate } from '@touchstone/plain-date';
import { RETURN_TABLE, verbsFrom } from '@touchstone/rules';
import type { ReceiptOutcome } from '@touchstone/rules';
import { required, TextInput } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import {
  CHECK_RETURN,
  DISCARD_RETURN,
  MARK_RETURN_REPORTED,
  RECORD_RETURN_RECEIPT,
  REFRESH_RETURN,
} from './return.documents.js';
import type { ReturnRecord } from './return.documents.js';

const needed = required();

interface ReceiptValues {
  readonly outcome: ReceiptOutcome;
  readonly receivedOn: PlainDate;
  readonly receiptNumber?: string;
  readonly note?: string;
}

/** What can be done with a return as it stands: gathered anew, checked, reported, acknowledged, laid aside. */
export function ReturnVerbs({ record }: { readonly record: ReturnRecord }) {
  const today = useToday();
  const open = verbsFrom(RETURN_TABLE, record.status);
  const which = { authorityReturnId: record.id, expectedVersion: record.version };
  const shared = { permission: 'return:keep', resource: 'returns' } as const;
  const is = (verb: string): boolean => open.includes(verb);
  return (
    <>
      {is('refreshReturn') && (
        <VerbButton {...shared} verb="refreshReturn" document={REFRESH_RETURN} toInput={() => which} />
      )}
      {is('checkReturn') && (
        <VerbButton {...shared} verb="checkReturn" document={CHECK_RETURN} variant="contained" toInput={() => which} />
      )}
      {is('markReturnReported') && (
        <VerbButton
          {...shared}
          verb="markReturnReported"
          document={MARK_RETURN_REPORTED}
          variant="contained"
          defaultValues={today ? { reportedOn: today } : {}}
          toInput={({ reportedOn }: { reportedOn: PlainDate }) => ({ ...which, reportedOn })}
        >
          <PlainDateInput source="reportedOn" validate={needed} />
        </VerbButton>
      )}
      {is('recordReturnReceipt') && (
        <VerbButton
          {...shared}
          verb="recordReturnReceipt"
          document={RECORD_RETURN_RECEIPT}
          variant="contained"
          defaultValues={{ outcome: 'ACCEPTED', ...(today && { receivedOn: today }) }}
          toInput={({ outcome, receivedOn, receiptNumber, note }: ReceiptValues) => ({
            ...which,
            outcome,
            receivedOn,
            receiptNumber: receiptNumber ?? null,
            note: note ?? null,
          })}
        >
          <EnumInput source="outcome" list="ReceiptOutcome" validate={needed} />
          <PlainDateInput source="receivedOn" validate={needed} />
          <TextInput source="receiptNumber" />
          <RemarkInput source="note" />
        </VerbButton>
      )}
      {is('discardReturn') && (
        <VerbButton {...shared} verb="discardReturn" document={DISCARD_RETURN} tone="danger" toInput={() => which} />
      )}
    </>
  );
}
