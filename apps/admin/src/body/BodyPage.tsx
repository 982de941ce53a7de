import { BooleanInput, required, TextInput, useTranslate } from 'react-admin';
import { ResourceContextProvider, Title } from 'react-admin';
import type { SetBodyProfileInput } from '../gql/graphql.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { ServiceFields, ServiceFieldsInput } from '../shared/ServiceFields.js';
import { YesNo } from '../shared/YesNo.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { SET_BODY_PROFILE } from './body.documents.js';
import type { Body } from './body.documents.js';
import { BodyTerms } from './BodyTerms.js';
import { HolidayYears } from './HolidayYears.js';
import { IssuerKeys } from './IssuerKeys.js';
import { useBody } from './useBody.js';

/** The certification body that this installation serves, as its certificates name it. */
export function BodyPage() {
  const translate = useTranslate();
  const body = useBody();
  return (
    <ResourceContextProvider value="body">
      <Title title="resources.body.name" preferenceKey={false} />
      {body && (
        <Section title={translate('resources.body.sections.profile')} actions={<SetProfile body={body} />}>
          <Facts>
            <Fact source="nameZh">{body.nameZh}</Fact>
            <Fact source="nameEn">{body.nameEn}</Fact>
            <Fact source="approvalNumber">{body.approvalNumber}</Fact>
            <Fact source="branch">{body.branch}</Fact>
            <Fact source="signatory">{body.signatory}</Fact>
            <Fact source="address">{body.address}</Fact>
            <Fact source="certificateNumberPattern">{body.certificateNumberPattern}</Fact>
            <Fact source="reissueNumberPattern">{body.reissueNumberPattern}</Fact>
            <Fact source="scopeChangeAtSurveillance">
              <YesNo value={body.scopeChangeAtSurveillance} />
            </Fact>
            <Fact source="approvedFields" wide>
              <ServiceFields codes={body.approvedFields} named />
            </Fact>
          </Facts>
        </Section>
      )}
      {body && <BodyTerms body={body} />}
      <HolidayYears />
      <IssuerKeys />
    </ResourceContextProvider>
  );
}

type Profile = Omit<SetBodyProfileInput, 'expectedVersion'>;

function SetProfile({ body }: { readonly body: Body }) {
  const needed = required();
  return (
    <VerbButton
      verb="setBodyProfile"
      document={SET_BODY_PROFILE}
      permission="body:set"
      maxWidth="md"
      defaultValues={profileOf(body)}
      toInput={(profile: Profile) => ({ ...profileOf(profile), expectedVersion: body.version })}
    >
      <FieldRow>
        <TextInput source="nameZh" validate={needed} />
        <TextInput source="nameEn" validate={needed} />
        <TextInput source="approvalNumber" validate={needed} />
        <TextInput source="branch" validate={needed} />
        <TextInput source="signatory" validate={needed} />
        <TextInput source="address" validate={needed} />
        <TextInput source="certificateNumberPattern" validate={needed} />
        <TextInput source="reissueNumberPattern" validate={needed} />
      </FieldRow>
      <BooleanInput source="scopeChangeAtSurveillance" />
      <ServiceFieldsInput source="approvedFields" validate={needed} />
    </VerbButton>
  );
}

function profileOf(profile: Profile): Profile {
  const {
    nameZh,
    nameEn,
    approvalNumber,
    branch,
    signatory,
    address,
    approvedFields,
    certificateNumberPattern = null,
    reissueNumberPattern = null,
    scopeChangeAtSurveillance = null,
  } = profile;
  return {
    nameZh,
    nameEn,
    approvalNumber,
    branch,
    signatory,
    address,
    approvedFields,
    certificateNumberPattern,
    reissueNumberPattern,
    scopeChangeAtSurveillance,
  };
}
