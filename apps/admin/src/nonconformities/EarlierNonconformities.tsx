import { useQuery } from '@tanstack/react-query';
import type { PlainDate } from '@touchstone/plain-date';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { EARLIER_NONCONFORMITIES } from './nonconformity.documents.js';

interface EarlierNonconformitiesProps {
  readonly auditId: string;
  readonly certificationId: string;
  readonly startsOn: PlainDate;
}

/** What earlier audits of the file found and nobody has verified yet: it is verified at this one. */
export function EarlierNonconformities({ auditId, certificationId, startsOn }: EarlierNonconformitiesProps) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['nonconformities', 'earlier', auditId],
    queryFn: ({ signal }) =>
      request(
        EARLIER_NONCONFORMITIES,
        {
          where: {
            certification: { eq: certificationId },
            status: { in: ['OPEN', 'ANSWERED', 'SENT_BACK', 'PLAN_ACCEPTED'] },
          },
        },
        signal,
      ),
  });
  const rows = (data?.nonconformities.nodes ?? []).filter(({ audit }) => audit.startsOn < startsOn);
  if (rows.length === 0) return null;
  return (
    <Section title={translate('resources.nonconformities.earlier')} flush>
      <Rows
        rows={rows}
        resource="nonconformities"
        columns={[
          {
            source: 'number',
            render: ({ id, number, audit }) => (
              <RecordLink resource="nonconformities" id={id}>
                {audit.number} NC-{number}
              </RecordLink>
            ),
          },
          { source: 'grade', render: ({ grade }) => <EnumChip list="NonconformityGrade" word={grade} /> },
          { source: 'criterion', render: ({ criterion }) => criterion },
          { source: 'statement', render: ({ statement }) => statement },
          { source: 'status', render: ({ status }) => <EnumChip list="NonconformityStatus" word={status} /> },
          {
            source: 'dueOn',
            render: ({ dueOn, dueState }) => <DueDay day={dueOn} list="ClockState" state={dueState} />,
          },
        ]}
      />
    </Section>
  );
}
