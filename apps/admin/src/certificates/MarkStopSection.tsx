import { required, TextInput, useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { FileUploadInput } from '../shared/documents.js';
import { DueDay } from '../shared/DueDay.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { CertificateRecord } from './certificate.documents.js';
import { CONFIRM_MARK_STOP } from '../markUses/mark-use.documents.js';

const needed = required();

/** What a client owes once its certificate is out of force: to use the mark no longer, and to say so. */
export function MarkStopSection({ certificate }: { readonly certificate: CertificateRecord }) {
  const translate = useTranslate();
  const { markStopSince: since, markStopBy, markStopState, markStops } = certificate;
  if (!since || !markStopState) return null;
  const said = markStops.find((each) => each.since === since);
  return (
    <Section
      title={translate('resources.certificates.sections.markStop')}
      actions={!said && <Confirm certificateId={certificate.id} />}
    >
      <Facts>
        <Fact source="markStopSince">
          <Day value={since} />
        </Fact>
        <Fact source="markStopBy">
          <DueDay day={markStopBy} list="ClockState" state={markStopState} />
        </Fact>
        {said && (
          <Fact source="markStopped" wide>
            {said.text} · {said.confirmedBy} <Day value={said.confirmedOn} />
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

function Confirm({ certificateId }: { readonly certificateId: string }) {
  return (
    <VerbButton
      verb="confirmMarkStop"
      document={CONFIRM_MARK_STOP}
      permission="mark:report"
      resource="markUses"
      toInput={({ text, documentId = null }: { text: string; documentId?: string | null }) => ({
        certificateId,
        text,
        documentId,
      })}
    >
      <TextInput source="text" multiline minRows={2} validate={needed} />
      <FileUploadInput source="documentId" label="resources.markUses.fields.proof" />
    </VerbButton>
  );
}
