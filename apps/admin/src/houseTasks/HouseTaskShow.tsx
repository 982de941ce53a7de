import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { HOUSE_TASKS, HouseFigure } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { ActionRows } from '../houseActions/ActionRows.js';
import { Day } from '../shared/Day.js';
import { DownloadButton } from '../shared/Download.js';
import { DueDay } from '../shared/DueDay.js';
import { DocumentLink } from '../shared/documents.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { CountedTables } from './CountedTables.js';
import { HouseTaskVerbs } from './HouseTaskVerbs.js';
import type { HouseTaskRecord } from './house-task.documents.js';

/** One task of the body: what was planned, what came of it, what was counted, and what it led to. */
export function HouseTaskShow() {
  return <RecordPage<HouseTaskRecord>>{(task) => <TaskFile task={task} />}</RecordPage>;
}

interface Props {
  readonly task: HouseTaskRecord;
}

function TaskFile({ task }: Props) {
  const translate = useTranslate();
  return (
    <>
      <RecordHeader
        title={`${translate(`enums.HouseTaskKind.${task.kind}`)} ${task.year ?? ''}`.trim()}
        over={[task.number]}
        chips={<EnumChip list="HouseTaskStatus" word={task.status} />}
        actions={<HouseTaskVerbs task={task} />}
      />
      <Section title={translate('resources.houseTasks.sections.plan')}>
        <Facts>
          <Fact source="owner">{task.owner?.name}</Fact>
          <Fact source="dueOn">
            <DueDay day={task.dueOn} list="ClockState" state={task.dueState} />
          </Fact>
          <Fact source="plannedOn">
            <Day value={task.plannedOn} />
          </Fact>
          {task.programme && (
            <Fact source="programme">
              <ProgrammeName programme={task.programme} />
            </Fact>
          )}
          {task.year !== null && <Fact source="year">{task.year}</Fact>}
          <Fact source="subject" wide>
            {task.subject}
          </Fact>
          {task.droppedBecause && (
            <Fact source="droppedBecause" wide>
              {task.droppedBecause}
            </Fact>
          )}
        </Facts>
      </Section>
      {task.heldOn && <Held task={task} />}
      {task.heldOn && HOUSE_TASKS[task.kind].byCommittee && <Conclusions task={task} />}
      {task.heldOn && <Figures task={task} />}
      {task.heldOn && <CountedTables task={task} />}
      {task.heldOn && <ActionRows actions={task.actions} />}
    </>
  );
}

function Held({ task }: Props) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.houseTasks.sections.held')}>
      <Facts>
        <Fact source="heldOn">
          <Day value={task.heldOn} />
        </Fact>
        <Fact source="recordedBy">{task.recordedBy?.name}</Fact>
        <Fact source="signedOffBy">{task.signedOffBy?.name}</Fact>
        <Fact source="signedOffOn">
          <Day value={task.signedOffOn} />
        </Fact>
        {task.reportedOn && (
          <Fact source="reportedOn">
            <Day value={task.reportedOn} />
          </Fact>
        )}
        <Fact source="document">{task.document && <DocumentLink document={task.document} />}</Fact>
        {task.members.length > 0 && (
          <Fact source="members" wide>
            {task.members.map(({ person }) => person?.name).join(' · ')}
          </Fact>
        )}
        <Fact source="result" wide>
          {task.result}
        </Fact>
      </Facts>
    </Section>
  );
}

function Conclusions({ task }: Props) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.houseTasks.sections.conclusions')} flush>
      <Rows
        resource="impartialityRisks"
        rows={task.conclusions}
        columns={[
          {
            source: 'number',
            short: true,
            render: ({ risk }) =>
              risk && (
                <RecordLink resource="impartialityRisks" id={risk.id}>
                  {risk.number}
                </RecordLink>
              ),
          },
          { source: 'description', render: ({ risk }) => risk?.description },
          {
            source: 'conclusion',
            short: true,
            render: (row) => <EnumText list="RiskConclusion" word={row.conclusion} />,
          },
          { source: 'severity', short: true, render: (row) => <EnumChip list="RiskSeverity" word={row.severity} /> },
          { source: 'remark', render: (row) => row.remark },
        ]}
      />
    </Section>
  );
}

/** What the system counted on the day it was recorded: kept as it was then. */
function Figures({ task }: Props) {
  const translate = useTranslate();
  const counted = (task.figures ?? {}) as Partial<Record<HouseFigure, number>>;
  const figures = Object.values(HouseFigure).filter((figure) => counted[figure] !== undefined);
  if (figures.length === 0) return null;
  return (
    <Section
      title={translate('resources.houseTasks.sections.figures')}
      actions={
        <>
          <span>
            <Day value={task.countedFrom} /> – <Day value={task.countedUntil} />
          </span>
          {(['xlsx', 'csv'] as const).map((type) => (
            <DownloadButton
              key={type}
              size="small"
              startIcon={<DownloadOutlined />}
              href={`/exports/house-report.${type}?id=${encodeURIComponent(task.id)}`}
            >
              {type.toUpperCase()}
            </DownloadButton>
          ))}
        </>
      }
    >
      <Facts>
        {figures.map((figure) => (
          <Fact key={figure} source={figure} label={translate(`enums.HouseFigure.${figure}`)}>
            {counted[figure]}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}
