import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { CheckList } from '../decisions/CheckList.js';
import { Day } from '../shared/Day.js';
import { DocumentLink } from '../shared/documents.js';
import { EnumText } from '../shared/EnumChip.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { CREDIT } from './credit.documents.js';
import type { CreditLookUp } from './credit.documents.js';
import { RecordCreditChecks } from './RecordCreditChecks.js';

/** A client's credit: what it says today, and every look-up with its screenshot. Nothing for who may not read it. */
export function Credit({ clientId }: { readonly clientId: string }) {
  const translate = useTranslate();
  const mayRead = usePermission('credit:read');
  const { data } = useQuery({
    queryKey: ['credit', clientId],
    queryFn: ({ signal }) => request(CREDIT, { id: clientId }, signal),
    enabled: mayRead,
  });
  if (!mayRead || !data?.client) return null;
  const { creditStanding, creditChecks } = data.client;
  return (
    <>
      <Section
        title={translate('resources.credit.sections.standing')}
        actions={<RecordCreditChecks clientId={clientId} />}
      >
        <CheckList checks={creditStanding} />
      </Section>
      <Section title={translate('resources.credit.sections.lookUps')} flush>
        <LookUps rows={creditChecks} />
      </Section>
    </>
  );
}

function LookUps({ rows }: { readonly rows: readonly CreditLookUp[] }) {
  const translate = useTranslate();
  return (
    <Rows
      rows={rows}
      resource="credit"
      columns={[
        { source: 'checkedOn', render: ({ checkedOn }) => <Day value={checkedOn} /> },
        { source: 'subject', render: ({ subject }) => <EnumText list="CreditSubject" word={subject} /> },
        {
          source: 'listed',
          render: ({ listed }) => (
            <StatusChip tone={listed ? 'warn' : 'good'}>
              {translate(`resources.credit.${listed ? 'isListed' : 'isClear'}`)}
            </StatusChip>
          ),
        },
        { source: 'assessment', render: ({ assessment }) => assessment },
        { source: 'clearanceDocument', render: (each) => <DocumentLink document={each.clearanceDocument} /> },
        { source: 'screenshot', render: (each) => <DocumentLink document={each.screenshot} /> },
        { source: 'checkedBy', render: ({ checkedBy }) => checkedBy?.name },
      ]}
    />
  );
}
