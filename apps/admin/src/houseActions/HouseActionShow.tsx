import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { DocumentLink } from '../shared/documents.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { HouseActionVerbs } from './HouseActionVerbs.js';
import type { HouseActionRecord } from './house-action.documents.js';

/** One corrective action of the body: what was wrong, what was done, and what was seen of it. */
export function HouseActionShow() {
  return <RecordPage<HouseActionRecord>>{(action) => <ActionFile action={action} />}</RecordPage>;
}

function ActionFile({ action }: { readonly action: HouseActionRecord }) {
  const translate = useTranslate();
  const { task, risk } = action;
  return (
    <>
      <RecordHeader
        title={action.number}
        over={[
          task && (
            <RecordLink key="task" resource="houseTasks" id={task.id}>
              <EnumText list="HouseTaskKind" word={task.kind} /> {task.number}
            </RecordLink>
          ),
          risk && (
            <RecordLink key="risk" resource="impartialityRisks" id={risk.id}>
              {risk.number}
            </RecordLink>
          ),
        ]}
        chips={<EnumChip list="HouseActionStatus" word={action.status} />}
        actions={<HouseActionVerbs action={action} />}
      />
      <Section title={translate('resources.houseActions.sections.matter')}>
        <Facts>
          <Fact source="owner">{action.owner?.name}</Fact>
          <Fact source="dueOn">
            <DueDay day={action.dueOn} list="ClockState" state={action.dueState} />
          </Fact>
          <Fact source="raisedOn">
            <Day value={action.raisedOn} />
          </Fact>
          <Fact source="raisedBy">{action.raisedBy?.name}</Fact>
          <Fact source="nonconformity" wide>
            {action.nonconformity}
          </Fact>
        </Facts>
      </Section>
      {action.answeredOn && (
        <Section title={translate('resources.houseActions.sections.answer')}>
          <Facts>
            <Fact source="answeredOn">
              <Day value={action.answeredOn} />
            </Fact>
            <Fact source="answeredBy">{action.answeredBy?.name}</Fact>
            <Fact source="document">{action.document && <DocumentLink document={action.document} />}</Fact>
            <Fact source="cause" wide>
              {action.cause}
            </Fact>
            <Fact source="correction" wide>
              {action.correction}
            </Fact>
            <Fact source="action" wide>
              {action.action}
            </Fact>
          </Facts>
        </Section>
      )}
      {action.verifiedOn && (
        <Section title={translate('resources.houseActions.sections.verified')}>
          <Facts>
            <Fact source="verifiedOn">
              <Day value={action.verifiedOn} />
            </Fact>
            <Fact source="verifiedBy">{action.verifiedBy?.name}</Fact>
            <Fact source="closedOn">
              <Day value={action.closedOn} />
            </Fact>
            <Fact source="seen" wide>
              {action.seen}
            </Fact>
          </Facts>
        </Section>
      )}
    </>
  );
}
