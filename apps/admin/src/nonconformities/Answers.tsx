import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIsContact } from '../portal/useIsContact.js';
import { Day } from '../shared/Day.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { Files } from './Files.js';
import type { NonconformityRecord } from './nonconformity.documents.js';

/** The conversation with the client: every answer it gave, the newest first, and why it was sent back. */
export function Answers({ found }: { readonly found: NonconformityRecord }) {
  const translate = useTranslate();
  const isContact = useIsContact();
  return (
    <Section title={translate('resources.nonconformities.sections.answer')}>
      {found.answers.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate(isContact ? 'portal.unanswered' : 'resources.nonconformities.unanswered')}
        </Typography>
      )}
      {found.answers.map((answer, at) => (
        <Version
          key={answer.id}
          answer={answer}
          current={at === 0}
          files={found.evidenceFiles.filter((each) => each.answer?.id === answer.id)}
        />
      ))}
    </Section>
  );
}

interface VersionProps {
  readonly answer: NonconformityRecord['answers'][number];
  readonly current: boolean;
  readonly files: NonconformityRecord['evidenceFiles'];
}

function Version({ answer, current, files }: VersionProps) {
  const translate = useTranslate();
  const { number, cause, correction, correctiveAction, answeredBy, answeredOn, returnReason, returnedOn } = answer;
  return (
    <Box sx={{ '& + &': { mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography variant="body1" component="h3" sx={{ fontWeight: 600 }}>
          {translate('resources.nonconformities.version', { number })}
        </Typography>
        {returnReason ? (
          <StatusChip tone="warn">{translate('resources.nonconformities.sentBack')}</StatusChip>
        ) : (
          current && <StatusChip tone="info">{translate('resources.nonconformities.current')}</StatusChip>
        )}
        <Typography variant="body2" color="textSecondary">
          {answeredBy} <Day value={answeredOn} />
        </Typography>
      </Box>
      <Facts>
        <Fact source="cause" wide>
          {cause}
        </Fact>
        <Fact source="correction" wide>
          {correction}
        </Fact>
        <Fact source="correctiveAction" wide>
          {correctiveAction}
        </Fact>
        <Files files={files} />
        {returnReason && (
          <Fact source="returnReason" wide>
            {returnReason} <Day value={returnedOn} />
          </Fact>
        )}
      </Facts>
    </Box>
  );
}
