import { required, SelectInput, TextInput } from 'react-admin';
import type { ChangeOutcome } from '@touchstone/rules';
import { EnumInput } from '../shared/EnumInput.js';
import { RecordLink } from '../shared/RecordLink.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { DraftScopeChange } from './DraftScopeChange.js';
import { ASSESS_CHANGE, SETTLE_CHANGE } from './change.documents.js';
import type { ChangeRecord } from './change.documents.js';

const needed = required();
const resource = 'changes';

interface Props {
  readonly notice: ChangeRecord;
}

const sameOf = ({ id, version }: ChangeRecord) => ({ changeNoticeId: id, expectedVersion: version });

/** What can be done with a notice as it stands. */
export function ChangeVerbs({ notice }: Props) {
  const { status, outcome } = notice;
  if (status === 'RECEIVED') return <Assess notice={notice} />;
  if (status !== 'ASSESSED') return null;
  if (outcome === 'REISSUE') return <ToCertificate notice={notice} />;
  return outcome === 'SCOPE_CHANGE' ? <ToScope notice={notice} /> : <Settle notice={notice} />;
}

function Assess({ notice }: Props) {
  return (
    <VerbButton
      verb="assessChange"
      document={ASSESS_CHANGE}
      permission="change:assess"
      variant="contained"
      resource={resource}
      toInput={({ outcome, reason }: { outcome: ChangeOutcome; reason: string }) => ({
        ...sameOf(notice),
        outcome,
        reason,
      })}
    >
      <EnumInput source="outcome" list="ChangeOutcome" validate={needed} />
      <TextInput source="reason" multiline minRows={3} validate={needed} />
    </VerbButton>
  );
}

/** A decision maker issues the certificate anew on its own page. */
function ToCertificate({ notice }: Props) {
  const [certificate] = notice.certification.certificates;
  if (!certificate) return null;
  return (
    <RecordLink resource="certificates" id={certificate.id}>
      {certificate.number}
    </RecordLink>
  );
}

/** Another scope is applied for, and decided; where the application comes to nothing, the notice is settled by that. */
function ToScope({ notice }: Props) {
  const { application, certification } = notice;
  const cameToNothing = application?.status === 'DECLINED' || application?.status === 'ABANDONED';
  return (
    <>
      {application && cameToNothing && (
        <VerbButton
          verb="settleChange"
          document={SETTLE_CHANGE}
          permission="change:assess"
          resource={resource}
          toInput={() => ({ ...sameOf(notice), auditId: null, amendmentId: null, applicationId: application.id })}
        />
      )}
      {(!application || cameToNothing) && <DraftScopeChange file={certification} changeNoticeId={notice.id} />}
    </>
  );
}

function Settle({ notice }: Props) {
  const { agreement } = notice.certification;
  const choices = (agreement?.amendments ?? []).map(({ id, number, effectiveOn }) => ({
    id,
    name: `${agreement?.number ?? ''} / ${String(number)} · ${effectiveOn}`,
  }));
  return (
    <VerbButton
      verb="settleChange"
      document={SETTLE_CHANGE}
      permission="change:assess"
      variant="contained"
      resource={resource}
      toInput={({ auditId, amendmentId }: { auditId?: string | null; amendmentId?: string | null }) => ({
        ...sameOf(notice),
        auditId: auditId ?? null,
        amendmentId: amendmentId ?? null,
        applicationId: null,
      })}
    >
      {notice.outcome === 'AMENDMENT' ? (
        <SelectInput source="amendmentId" choices={choices} translateChoice={false} validate={needed} />
      ) : (
        <ReferencePicker
          source="auditId"
          reference="audits"
          optionText="number"
          filter={{ certification: notice.certification.id, kind: 'SPECIAL' }}
          validate={needed}
        />
      )}
    </VerbButton>
  );
}
