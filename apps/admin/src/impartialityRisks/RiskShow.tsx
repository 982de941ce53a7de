import { useTranslate } from 'react-admin';
import { ActionRows } from '../houseActions/ActionRows.js';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { RiskVerbs } from './RiskVerbs.js';
import type { RiskRecord } from './risk.documents.js';

/** One risk to impartiality: what it is, what is done about it, and what was said of it each time it was looked at. */
export function RiskShow() {
  return <RecordPage<RiskRecord>>{(risk) => <RiskFile risk={risk} />}</RecordPage>;
}

function RiskFile({ risk }: { readonly risk: RiskRecord }) {
  const translate = useTranslate();
  return (
    <>
      <RecordHeader
        title={risk.number}
        chips={
          <>
            <EnumChip list="RiskSeverity" word={risk.severity} />
            <EnumChip list="RiskStatus" word={risk.status} />
          </>
        }
        actions={<RiskVerbs risk={risk} />}
      />
      <Section title={translate('resources.impartialityRisks.sections.risk')}>
        <Facts>
          <Fact source="threat">
            <EnumText list="RiskThreat" word={risk.threat} />
          </Fact>
          <Fact source="owner">{risk.owner?.name}</Fact>
          <Fact source="reviewBy">
            {risk.status === 'OPEN' && <DueDay day={risk.reviewBy} list="ClockState" state={risk.reviewState} />}
          </Fact>
          <Fact source="identifiedOn">
            <Day value={risk.identifiedOn} />
          </Fact>
          {risk.person && (
            <Fact source="person">
              <RecordLink resource="people" id={risk.person.id}>
                {risk.person.name}
              </RecordLink>
            </Fact>
          )}
          {risk.client && (
            <Fact source="client">
              <RecordLink resource="clients" id={risk.client.id}>
                {risk.client.name}
              </RecordLink>
            </Fact>
          )}
          {risk.closedOn && (
            <Fact source="closedOn">
              <Day value={risk.closedOn} />
            </Fact>
          )}
          <Fact source="description" wide>
            {risk.description}
          </Fact>
          <Fact source="measures" wide>
            {risk.measures}
          </Fact>
        </Facts>
      </Section>
      <Section title={translate('resources.impartialityRisks.sections.reviews')} flush>
        <Rows
          rows={risk.reviews}
          columns={[
            { source: 'reviewedOn', short: true, render: (row) => <Day value={row.reviewedOn} /> },
            {
              source: 'conclusion',
              short: true,
              render: (row) => <EnumText list="RiskConclusion" word={row.conclusion} />,
            },
            { source: 'severity', short: true, render: (row) => <EnumChip list="RiskSeverity" word={row.severity} /> },
            { source: 'remark', render: (row) => row.remark },
            {
              source: 'task',
              short: true,
              render: ({ task }) =>
                task && (
                  <RecordLink resource="houseTasks" id={task.id}>
                    {task.number}
                  </RecordLink>
                ),
            },
            { source: 'reviewedBy', short: true, render: (row) => row.reviewedBy?.name },
          ]}
        />
      </Section>
      <ActionRows actions={risk.actions} />
    </>
  );
}
