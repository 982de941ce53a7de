import { Box, Typography } from '@mui/material';
import { required, useTranslate } from 'react-admin';
import { plainDate } from '@touchstone/plain-date';
import { Day } from '../shared/Day.js';
import { EditionName } from '../shared/edition-names.js';
import { EnumChip } from '../shared/EnumChip.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { AffectedRecords } from './AffectedRecords.js';
import { CLOSE_TRANSITION, PLAN_TRANSITION } from './transition.documents.js';
import type { TransitionCase } from './transition.documents.js';

const needed = required();

/** One thing to move on from: its days, the body's plan, and what it reaches. */
export function TransitionSection({ found }: { readonly found: TransitionCase }) {
  const translate = useTranslate();
  const { kind, subject, successor, record, affected } = found;
  const name = (id: string) => (kind === 'STANDARD' ? id : <EditionName editionId={id} />);
  const behind = affected.filter(({ hasMoved }) => !hasMoved).length;
  return (
    <Section
      title={
        <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <span>
            {name(subject)}
            {successor && <> → {name(successor)}</>}
          </span>
          <EnumChip list="TransitionState" word={found.state} />
        </Box>
      }
      actions={record?.doneOn ? null : <Verbs found={found} />}
    >
      <Facts>
        <Fact source="kind">{translate(`enums.TransitionKind.${kind}`)}</Fact>
        <Fact source="startsOn">
          <Day value={found.startsOn} relative="plain" />
        </Fact>
        <Fact source="deadlineOn">
          <Day value={found.deadlineOn} {...(record?.doneOn ? {} : { relative: 'due' as const })} />
        </Fact>
        <Fact source="behind">
          {translate('resources.transitions.behind', { smart_count: behind, of: affected.length })}
        </Fact>
        <Fact source="editionIds" wide>
          {found.editionIds.map((id, at) => (
            <span key={id}>
              {at > 0 && ' · '}
              <RecordLink resource="editions" id={id}>
                <EditionName editionId={id} />
              </RecordLink>
            </span>
          ))}
        </Fact>
        <Fact source="plan" wide>
          {record?.plan}
        </Fact>
        {record?.doneOn && (
          <Fact source="note" wide>
            {record.doneOn} {record.note}
          </Fact>
        )}
      </Facts>
      {!record && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate('resources.transitions.unplanned')}
        </Typography>
      )}
      <AffectedRecords affected={affected} />
    </Section>
  );
}

function Verbs({ found: { kind, subject, deadlineOn, record } }: { readonly found: TransitionCase }) {
  return (
    <>
      <VerbButton
        verb="planTransition"
        document={PLAN_TRANSITION}
        permission="transition:keep"
        defaultValues={{ deadlineOn, plan: record?.plan ?? '' }}
        toInput={(values: { deadlineOn: string; plan: string }) => ({
          kind,
          subject,
          plan: values.plan,
          deadlineOn: plainDate(values.deadlineOn),
        })}
      >
        <PlainDateInput source="deadlineOn" validate={needed} />
        <RemarkInput source="plan" validate={needed} />
      </VerbButton>
      {record && (
        <VerbButton
          verb="closeTransition"
          document={CLOSE_TRANSITION}
          permission="transition:keep"
          toInput={({ note }: { note: string }) => ({
            transitionId: record.id,
            expectedVersion: record.version,
            note,
          })}
        >
          <RemarkInput source="note" validate={needed} />
        </VerbButton>
      )}
    </>
  );
}
