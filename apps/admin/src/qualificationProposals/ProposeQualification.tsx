import { plusDays, plusMonths } from '@touchstone/plain-date';
import { FormDataConsumer, RadioButtonGroupInput, required } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import type { ProposeQualificationInput } from '../gql/graphql.js';
import { FieldInput } from '../people/FieldInput.js';
import { FileUploadInput } from '../shared/documents.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ProgrammePicker } from '../shared/ProgrammePicker.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { RemarkInput } from '../shared/RemarkInput.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { PROPOSE_QUALIFICATION } from './proposal-verb.documents.js';

type Asked = ProposeQualificationInput & { readonly thing: 'FUNCTION' | 'CODE' };

const needed = required();
const YEARS_OF_AN_AUTHORISATION = 3;

/** Proposes a qualification for a person: the person of the page, or one chosen. */
export function ProposeQualification({ personId }: { readonly personId?: string }) {
  const today = useToday();
  return (
    <VerbButton
      verb="proposeQualification"
      document={PROPOSE_QUALIFICATION}
      permission="person:keep"
      resource="qualificationProposals"
      defaultValues={{
        thing: 'FUNCTION',
        ...(today && {
          validFrom: today,
          validUntil: plusDays(plusMonths(today, 12 * YEARS_OF_AN_AUTHORISATION), -1),
        }),
      }}
      toInput={(asked: Asked) => inputOf(personId ? { ...asked, personId } : asked)}
    >
      {!personId && <ReferencePicker source="personId" reference="people" optionText="name" validate={needed} />}
      <RadioButtonGroupInput
        source="thing"
        choices={['FUNCTION', 'CODE'].map((id) => ({ id, name: `resources.qualificationProposals.things.${id}` }))}
      />
      <FieldRow>
        <EnumInput source="authorisedFunction" list="AuthorisedFunction" validate={needed} />
        <FormDataConsumer<Asked>>
          {({ formData }) =>
            formData.thing === 'CODE' ? (
              <FieldInput source="code" validate={needed} />
            ) : (
              <ProgrammePicker source="programmeId" validate={needed} />
            )
          }
        </FormDataConsumer>
        <FormDataConsumer<Asked>>
          {({ formData }) =>
            formData.thing === 'CODE' ? (
              <EnumInput source="source" list="TechnicalCodeSource" validate={needed} />
            ) : (
              <span />
            )
          }
        </FormDataConsumer>
        <span />
        <PlainDateInput source="validFrom" validate={needed} />
        <PlainDateInput source="validUntil" />
      </FieldRow>
      <RemarkInput source="reason" validate={needed} />
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}

/** Only what belongs to the thing that is proposed, whatever was filled in before. */
function inputOf({ thing, programmeId, code, source, ...asked }: Asked): ProposeQualificationInput {
  return thing === 'CODE' ? { ...asked, code, source } : { ...asked, programmeId };
}
