import type { PlainDate } from '@touchstone/plain-date';
import type { RiskConclusion, RiskSeverity, RiskThreat } from '@touchstone/rules';
import { required, TextInput } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { RaiseHouseAction } from '../houseActions/HouseActionVerbs.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { REGISTER_RISK, REVIEW_RISK } from './risk.documents.js';
import type { RiskRecord } from './risk.documents.js';

const needed = required();
/** What a look between two sittings may say: the committee alone takes a risk off. */
const BETWEEN = ['ACCEPTABLE', 'MORE_ASKED'] as const;

interface NewRisk {
  readonly threat: RiskThreat;
  readonly description: string;
  readonly personId?: string | null;
  readonly clientId?: string | null;
  readonly severity: RiskSeverity;
  readonly measures: string;
  readonly ownerId: string;
  readonly identifiedOn: PlainDate;
  readonly reviewBy: PlainDate;
}

/** Puts a risk on the register. */
export function RegisterRisk() {
  const today = useToday();
  return (
    <VerbButton
      verb="registerRisk"
      document={REGISTER_RISK}
      permission="house:keep"
      variant="contained"
      resource="impartialityRisks"
      maxWidth="md"
      defaultValues={today ? { identifiedOn: today } : {}}
      toInput={(values: NewRisk) => ({
        ...values,
        personId: values.personId ?? null,
        clientId: values.clientId ?? null,
      })}
    >
      <FieldRow>
        <EnumInput source="threat" list="RiskThreat" validate={needed} />
        <EnumInput source="severity" list="RiskSeverity" validate={needed} />
      </FieldRow>
      <TextInput source="description" multiline minRows={2} validate={needed} />
      <FieldRow>
        <ReferencePicker source="personId" reference="people" optionText="name" />
        <ReferencePicker source="clientId" reference="clients" optionText="name" />
      </FieldRow>
      <TextInput source="measures" multiline minRows={2} validate={needed} />
      <ReferencePicker source="ownerId" reference="people" optionText="name" validate={needed} />
      <FieldRow>
        <PlainDateInput source="identifiedOn" validate={needed} />
        <PlainDateInput source="reviewBy" validate={needed} />
      </FieldRow>
    </VerbButton>
  );
}

interface Look {
  readonly conclusion: RiskConclusion;
  readonly severity: RiskSeverity;
  readonly remark: string;
  readonly measures: string;
  readonly ownerId: string;
  readonly reviewBy: PlainDate;
}

/** What can be done with a risk while it stands. */
export function RiskVerbs({ risk }: { readonly risk: RiskRecord }) {
  if (risk.status !== 'OPEN') return null;
  return (
    <>
      <RaiseHouseAction riskId={risk.id} />
      <VerbButton
        verb="reviewRisk"
        document={REVIEW_RISK}
        permission="house:keep"
        variant="contained"
        resource="impartialityRisks"
        maxWidth="md"
        defaultValues={{ severity: risk.severity, measures: risk.measures, ownerId: risk.owner?.id ?? '' }}
        toInput={(values: Look) => ({ ...values, riskId: risk.id, expectedVersion: risk.version })}
      >
        <FieldRow>
          <EnumInput source="conclusion" list="RiskConclusion" words={BETWEEN} validate={needed} />
          <EnumInput source="severity" list="RiskSeverity" validate={needed} />
        </FieldRow>
        <TextInput source="remark" multiline minRows={2} validate={needed} />
        <TextInput source="measures" multiline minRows={2} validate={needed} />
        <FieldRow>
          <ReferencePicker source="ownerId" reference="people" optionText="name" validate={needed} />
          <PlainDateInput source="reviewBy" validate={needed} />
        </FieldRow>
      </VerbButton>
    </>
  );
}
