import { Typography } from '@mui/material';
import { BODY_TERMS } from '@touchstone/rules';
import type { BodyTerm } from '@touchstone/rules';
import { required, TextInput, useTranslate } from 'react-admin';
import type { SetBodyTermsInput } from '../gql/graphql.js';
import { EnumsInput } from '../shared/EnumInput.js';
import { DaysInput } from '../shared/number-inputs.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { SET_BODY_TERMS } from './body.documents.js';
import type { Body } from './body.documents.js';

/** The periods as they stand together in the work; the alarms of a suspension are added to the certificates. */
const GROUPS: Readonly<
  Record<
    'applications' | 'certificates' | 'changes' | 'people' | 'appeals' | 'signIn' | 'figures' | 'exports',
    readonly BodyTerm[]
  >
> = {
  applications: ['creditGoodForDays', 'permitWarningDays', 'transferLookUpGoodForDays', 'agreementMarginMonths'],
  certificates: ['confirmMarkEveryMonths', 'correctMarkWithinDays'],
  changes: ['changeNoticeDays', 'assessChangeWithinDays'],
  people: [
    'registrationWarningDays',
    'declareInterestsEveryMonths',
    'educationHoursYearly',
    'professionalHoursYearly',
    'auditDaysPerMonth',
    'ledInRowMost',
  ],
  appeals: ['appealWithinDays', 'acknowledgeWithinDays', 'concludeWithinDays'],
  signIn: ['proofGoodForMinutes'],
  figures: ['consistencyLeastAudits', 'benchmarkLeastClients'],
  exports: ['exportReasonRows', 'exportRowsMost', 'exportsAnHour', 'exportAlarmTimes'],
};
const NAMES = Object.keys(GROUPS) as ReadonlyArray<keyof typeof GROUPS>;

interface BodyTermsProps {
  readonly body: Body;
}

/** The periods that are a policy of the body: how long, how often, how long before. */
export function BodyTerms({ body }: BodyTermsProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.body.sections.terms')} actions={<SetTerms body={body} />}>
      {NAMES.map((name) => (
        <section key={name}>
          <Typography variant="subtitle2" component="h3" sx={{ mt: 1, mb: 0.5 }}>
            {translate(`resources.body.termGroups.${name}`)}
          </Typography>
          <Facts>
            {GROUPS[name].map((term) => (
              <Fact key={term} source={term}>
                {translate(`resources.body.${BODY_TERMS[term].unit}`, { smart_count: body[term] })}
              </Fact>
            ))}
            {name === 'signIn' && (
              <Fact source="secondFactorRoles">
                {body.secondFactorRoles.map((role) => translate(`enums.AccountRole.${role}`)).join(' · ') ||
                  translate('resources.body.noSecondFactor')}
              </Fact>
            )}
            {name === 'certificates' && (
              <Fact source="suspensionAlarmDays">
                {body.suspensionAlarmDays
                  .map((days) => translate('resources.body.days', { smart_count: days }))
                  .join(' · ')}
              </Fact>
            )}
          </Facts>
        </section>
      ))}
    </Section>
  );
}

type TermsForm = Omit<SetBodyTermsInput, 'expectedVersion' | 'suspensionAlarmDays'> & {
  readonly suspensionAlarmDays: string;
};

function SetTerms({ body }: BodyTermsProps) {
  const translate = useTranslate();
  const terms = Object.fromEntries(Object.values(GROUPS).flatMap((each) => each.map((term) => [term, body[term]])));
  return (
    <VerbButton
      verb="setBodyTerms"
      document={SET_BODY_TERMS}
      permission="body:set"
      maxWidth="md"
      defaultValues={{
        ...terms,
        secondFactorRoles: body.secondFactorRoles,
        suspensionAlarmDays: body.suspensionAlarmDays.join(' '),
      }}
      toInput={({ suspensionAlarmDays, ...form }: TermsForm) => ({
        ...form,
        expectedVersion: body.version,
        suspensionAlarmDays: partsOf(suspensionAlarmDays).map(Number),
      })}
    >
      {NAMES.map((name) => (
        <FieldGroup key={name} title={translate(`resources.body.termGroups.${name}`)}>
          <FieldRow>
            {GROUPS[name].map((term) => (
              <TermInput key={term} term={term} />
            ))}
            {name === 'signIn' && <EnumsInput source="secondFactorRoles" list="AccountRole" />}
            {name === 'certificates' && (
              <TextInput
                source="suspensionAlarmDays"
                validate={[required(), areNumbers]}
                helperText="resources.body.alarmsHint"
              />
            )}
          </FieldRow>
        </FieldGroup>
      ))}
    </VerbButton>
  );
}

function partsOf(text: string): readonly string[] {
  return text.split(/[\s,，、;；]+/).filter(Boolean);
}

/** What is no number would reach the API as nothing at all. */
function areNumbers(text: string | null | undefined): string | undefined {
  return partsOf(text ?? '').every((part) => /^\d{1,4}$/.test(part)) ? undefined : 'resources.body.alarmsWrong';
}

function TermInput({ term }: { readonly term: BodyTerm }) {
  const translate = useTranslate();
  const { least, most, usual, unit } = BODY_TERMS[term];
  return (
    <DaysInput
      source={term}
      validate={required()}
      most={most}
      helperText={translate(`resources.body.${unit}Range`, { least, most, usual })}
    />
  );
}
