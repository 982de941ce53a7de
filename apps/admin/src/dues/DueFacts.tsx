import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Fact, Facts } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { CouldDo } from './CouldDo.js';
import type { DueDetail } from './due.documents.js';

/** The rule, the days and the people of something owed, and what follows if it is missed. */
export function DueFacts({ item }: { readonly item: DueDetail }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mb: 1.5 }}>
        <DueDay day={item.dueOn} list="DueState" state={item.state} />
        <StatusChip tone={item.nature === 'STATUTORY' ? 'info' : 'neutral'}>
          {translate(`enums.DueNature.${item.nature}`)}
        </StatusChip>
        <EnumChip list="PlanState" word={item.planState} />
        {item.atRisk && <StatusChip tone="bad">{translate('resources.dues.fields.atRisk')}</StatusChip>}
        {item.provisional && <StatusChip tone="neutral">{translate('resources.dues.fields.provisional')}</StatusChip>}
      </Box>
      <Facts>
        <Fact source="clause">{item.clause}</Fact>
        <Fact source="label">{item.label}</Fact>
        <Fact source="anchorOn">
          <Day value={item.anchorOn} />
        </Fact>
        <Fact source="opensOn">
          <Day value={item.opensOn} />
        </Fact>
        <Fact source="lastLawfulOn">
          <Day value={item.lastLawfulOn} relative="due" />
        </Fact>
        <Fact source="slackDays">{String(item.slackDays)}</Fact>
        <Fact source="consequence">
          <EnumText list="DueConsequence" word={item.consequence} />
        </Fact>
        <Fact source="proposedOn">{item.proposedOn && <Day value={item.proposedOn} />}</Fact>
        <Fact source="who">{item.person?.name ?? translate(`enums.AccountRole.${item.role}`)}</Fact>
        <CouldDo item={item} />
        <Fact source="programme">{item.programme && <ProgrammeName programme={item.programme} />}</Fact>
        <Fact source="certification">
          {item.certification && (
            <RecordLink resource="certifications" id={item.certification.id}>
              {item.certification.number}
            </RecordLink>
          )}
        </Fact>
        <Fact source="audit">
          {item.audit && (
            <RecordLink resource="audits" id={item.audit.id}>
              {`${item.audit.number} · ${item.audit.startsOn}`}
            </RecordLink>
          )}
        </Fact>
        <Fact source="blockedBy">
          {item.blockedBy.map((block) => translate(`enums.DueBlock.${block}`)).join(translate('resources.dues.comma'))}
        </Fact>
        <Fact source="agreedOn">{item.agreedOn && <Day value={item.agreedOn} />}</Fact>
      </Facts>
      {item.regime === 'STRICT' && item.consequence !== 'NONE' && (
        <Box sx={{ mt: 1.5, fontSize: 13, color: 'text.secondary' }}>{translate('resources.dues.noOverride')}</Box>
      )}
    </Box>
  );
}
