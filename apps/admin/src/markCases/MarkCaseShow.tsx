import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NextSteps } from '../next-steps/NextSteps.js';
import { useIsContact } from '../portal/useIsContact.js';
import { Day } from '../shared/Day.js';
import { DocumentLink } from '../shared/documents.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { YesNo } from '../shared/YesNo.js';
import { MarkCaseVerbs } from './MarkCaseVerbs.js';
import { Misuses } from '../markUses/Misuses.js';
import type { MarkCaseRecord } from './mark-case.documents.js';

/** One misuse of the mark: what the client is asked, what it answered, and how it ended. */
export function MarkCaseShow() {
  return <RecordPage<MarkCaseRecord>>{(found) => <MarkCaseFile found={found} />}</RecordPage>;
}

function MarkCaseFile({ found }: { readonly found: MarkCaseRecord }) {
  const translate = useTranslate();
  const isContact = useIsContact();
  return (
    <>
      <RecordHeader
        title={found.number}
        over={[
          <RecordLink key="client" resource="clients" id={found.client.id}>
            {found.client.name}
          </RecordLink>,
          <RecordLink key="file" resource="certifications" id={found.certification.id}>
            {found.certification.number}
          </RecordLink>,
        ]}
        chips={
          <>
            <EnumChip list="MarkCaseStatus" word={found.status} />
            <DueDay day={found.correctBy} list="ClockState" state={found.correctState} />
          </>
        }
        actions={<MarkCaseVerbs found={found} />}
      />
      {found.proposedStep && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate(`resources.markCases.proposed.${found.proposedStep}`)}
        </Alert>
      )}
      <NextSteps id={found.id} />
      <Request found={found} />
      <Section title={translate('resources.markCases.sections.answers')}>
        {found.answers.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate(isContact ? 'portal.unanswered' : 'resources.markCases.unanswered')}
          </Typography>
        )}
        {found.answers.map((answer) => (
          <Answer key={answer.id} answer={answer} />
        ))}
      </Section>
      {found.status === 'CLOSED' && <Conclusion found={found} />}
    </>
  );
}

function Request({ found }: { readonly found: MarkCaseRecord }) {
  const translate = useTranslate();
  const { markUse, decisions } = found;
  return (
    <Section title={translate('resources.markCases.sections.request')}>
      <Facts>
        <Fact source="markUse">
          <RecordLink resource="markUses" id={markUse.id}>
            {markUse.number} <EnumText list="MarkMedium" word={markUse.medium} /> · {markUse.place}
          </RecordLink>
        </Fact>
        <Fact source="misuses">
          <Misuses misuses={found.misuses} />
        </Fact>
        <Fact source="openedOn">
          <Day value={found.openedOn} />
        </Fact>
        <Fact source="isGrave">
          <YesNo value={found.isGrave} />
        </Fact>
        {found.handler && <Fact source="handler">{found.handler.name}</Fact>}
        <Fact source="request" wide>
          {found.request}
        </Fact>
        {decisions.length > 0 && (
          <Fact source="decisions" wide>
            {decisions.map(({ id, outcome, decidedOn }) => (
              <RecordLink key={id} resource="decisions" id={id}>
                {decidedOn} <EnumText list="DecisionOutcome" word={outcome} />{' '}
              </RecordLink>
            ))}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

function Answer({ answer }: { readonly answer: MarkCaseRecord['answers'][number] }) {
  const translate = useTranslate();
  const { number, text, answeredBy, answeredOn, returnReason, returnedOn, files } = answer;
  return (
    <Box sx={{ '& + &': { mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography variant="body1" component="h3" sx={{ fontWeight: 600 }}>
          {translate('resources.markCases.version', { number })}
        </Typography>
        {returnReason && <StatusChip tone="warn">{translate('resources.markCases.sentBack')}</StatusChip>}
        <Typography variant="body2" color="textSecondary">
          {answeredBy} <Day value={answeredOn} />
        </Typography>
      </Box>
      <Facts>
        <Fact source="text" wide>
          {text}
        </Fact>
        {files.length > 0 && (
          <Fact source="files" wide>
            <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
              {files.map(({ id, document }) => (
                <DocumentLink key={id} document={document} />
              ))}
            </Box>
          </Fact>
        )}
        {returnReason && (
          <Fact source="returnReason" wide>
            {returnReason} <Day value={returnedOn} />
          </Fact>
        )}
      </Facts>
    </Box>
  );
}

function Conclusion({ found }: { readonly found: MarkCaseRecord }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.markCases.sections.conclusion')}>
      <Facts>
        <Fact source="outcome">
          <EnumText list="MarkCaseOutcome" word={found.outcome} />
        </Fact>
        <Fact source="closedOn">
          <Day value={found.closedOn} />
        </Fact>
        <Fact source="conclusion" wide>
          {found.conclusion}
        </Fact>
      </Facts>
    </Section>
  );
}
