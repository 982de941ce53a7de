import { Alert } from '@mui/material';
import { TextInput, required, useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { CLOSE_INTAKE, OPEN_INTAKE } from './intake.documents.js';
import type { IntakePeriod } from './intake.documents.js';

const needed = required();

/** Whether moving in is open, from where and up to which day; who may opens and closes it here. */
export function PeriodSection({ open }: { readonly open: IntakePeriod | null }) {
  const translate = useTranslate();
  return (
    <Section
      title={translate('resources.intake.sections.period')}
      actions={open ? <CloseButton period={open} /> : <OpenButton />}
    >
      {open ? (
        <Facts>
          <Fact source="source" resource="intake">
            {open.source}
          </Fact>
          <Fact source="cutOverOn" resource="intake">
            <Day value={open.cutOverOn} />
          </Fact>
          <Fact source="openedOn" resource="intake">
            <Day value={open.openedOn} />
          </Fact>
          {open.openedBy && (
            <Fact source="openedBy" resource="intake">
              {open.openedBy.name}
            </Fact>
          )}
        </Facts>
      ) : (
        <Alert severity="info" icon={false}>
          {translate('resources.intake.notOpen')}
        </Alert>
      )}
    </Section>
  );
}

function OpenButton() {
  return (
    <VerbButton
      verb="openIntake"
      document={OPEN_INTAKE}
      permission="intake:open"
      resource="intake"
      variant="contained"
      toInput={({ source, cutOverOn }: { source: string; cutOverOn: string }) => ({
        source,
        cutOverOn: cutOverOn as never,
      })}
    >
      <TextInput source="source" validate={needed} fullWidth />
      <PlainDateInput source="cutOverOn" validate={needed} />
    </VerbButton>
  );
}

function CloseButton({ period }: { readonly period: IntakePeriod }) {
  return (
    <VerbButton
      verb="closeIntake"
      document={CLOSE_INTAKE}
      permission="intake:open"
      confirm
      toInput={() => ({ intakePeriodId: period.id, expectedVersion: period.version })}
    />
  );
}
