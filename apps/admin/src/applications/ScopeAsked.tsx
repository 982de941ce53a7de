import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { EnumText } from '../shared/EnumChip.js';
import { Whole } from '../shared/numbers.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { ServiceFields } from '../shared/ServiceFields.js';
import type { ApplicationRecord } from './application.documents.js';

interface Props {
  readonly application: ApplicationRecord;
}

/** Which way the scope is to change, from what to what, why, and what was decided. */
export function ScopeAsked({ application }: Props) {
  const translate = useTranslate();
  const { scopeDirection, statedReason, decision } = application;
  return (
    <Section title={translate('resources.applications.sections.scope')}>
      <Facts>
        <Fact source="scopeDirection">
          <EnumText list="ScopeDirection" word={scopeDirection} />
        </Fact>
        <Fact source="decision">
          {decision && (
            <RecordLink resource="decisions" id={decision.id}>
              {decision.decidedOn} <EnumText list="DecisionOutcome" word={decision.outcome} />
            </RecordLink>
          )}
        </Fact>
        <Fact source="statedReason" wide>
          {statedReason}
        </Fact>
      </Facts>
      {!decision && <TodayAndAsked application={application} />}
    </Section>
  );
}

interface Compared {
  readonly id: 'scopeZh' | 'scopeEn' | 'technicalCodes' | 'headcountInScope';
  readonly today: ReactNode;
  readonly asked: ReactNode;
}

/** What the certificate says today beside what is asked for; once that is decided, both are the same. */
function TodayAndAsked({ application }: Props) {
  const translate = useTranslate();
  const { certification: file, scopeZh, scopeEn, technicalCodes, headcountInScope } = application;
  if (!file) return null;
  const words = file.certificates[0] ?? file;
  const rows: readonly Compared[] = [
    { id: 'scopeZh', today: words.scopeZh, asked: scopeZh },
    { id: 'scopeEn', today: words.scopeEn ?? '–', asked: scopeEn ?? '–' },
    {
      id: 'technicalCodes',
      today: <ServiceFields codes={file.technicalCodes} named />,
      asked: <ServiceFields codes={technicalCodes} named />,
    },
    {
      id: 'headcountInScope',
      today: <Whole value={file.agreement?.application.headcountInScope ?? null} />,
      asked: <Whole value={headcountInScope} />,
    },
  ];
  return (
    <Rows
      rows={rows}
      columns={[
        { source: 'compared', render: ({ id }) => translate(`resources.applications.compared.${id}`) },
        { source: 'today', render: ({ today }) => today },
        { source: 'asked', render: ({ asked }) => asked },
      ]}
    />
  );
}
