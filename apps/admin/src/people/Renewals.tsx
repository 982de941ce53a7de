import { latest, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { BooleanInput, required, useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { usePermission } from '../auth-provider/usePermission.js';
import type {
  AuthorisedFunction,
  AuthoriseInput,
  PersonRenewalsQuery,
  RecordContractInput,
  RenewTechnicalCodesInput,
} from '../gql/graphql.js';
import { RENEW_CODES } from '../competence/competence.documents.js';
import { FileUploadInput } from '../shared/documents.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { AskedFirst } from './AskedFirst.js';
import { RECORD_CONTRACT } from './employment-verb.documents.js';
import { JudgedInputs } from './JudgedInputs.js';
import { AUTHORISE } from './qualification-verb.documents.js';
import { RecordDeclaration, useSpeaksFor } from './RecordDeclaration.js';

const needed = required();
/** For how long something is carried on unless somebody says otherwise. */
const MONTHS = 36;

/** Something of a person that ends on a day. */
interface Ending {
  readonly personId: string;
  readonly lastDay: PlainDate;
}

/** From the day after something ended, or from today where that is gone by; for three years. */
function useNext(lastDay: PlainDate) {
  const today = useToday() ?? lastDay;
  const validFrom = latest(plusDays(lastDay, 1), today);
  return { validFrom, validUntil: plusDays(plusMonths(validFrom, MONTHS), -1) };
}

interface RenewAuthorisationProps extends Ending {
  readonly programmeId: string;
  readonly authorisedFunction: AuthorisedFunction;
}

/** Gives an authorisation again: the same function in the same programme, with its days and paper. */
export function RenewAuthorisation({ personId, lastDay, ...same }: RenewAuthorisationProps) {
  const translate = useTranslate();
  return (
    <VerbButton
      verb="authorise"
      document={AUTHORISE}
      permission="person:authorise"
      resource="people"
      variant="text"
      label={translate('people.renew')}
      defaultValues={useNext(lastDay)}
      toInput={(asked: Pick<AuthoriseInput, 'validFrom' | 'validUntil' | 'documentId'>) => ({
        personId,
        ...same,
        ...asked,
      })}
    >
      <Days />
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}

/** Carries a technical code on from the day after it ends, judged anew. */
export function RenewTechnicalCode({ lastDay, codeId }: Ending & { readonly codeId: string }) {
  const translate = useTranslate();
  return (
    <VerbButton
      verb="renewTechnicalCodes"
      document={RENEW_CODES}
      permission="person:keep"
      resource="people"
      variant="text"
      label={translate('people.renew')}
      defaultValues={{ validUntil: plusMonths(lastDay, MONTHS) }}
      toInput={(asked: Omit<RenewTechnicalCodesInput, 'technicalCodeIds'>) => ({
        technicalCodeIds: [codeId],
        ...asked,
      })}
    >
      <PlainDateInput source="validUntil" validate={needed} />
      <JudgedInputs />
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}

/** Follows a contract up with another of its kind. */
export function RenewContract({ personId, lastDay, contractId }: Ending & { readonly contractId: string }) {
  const may = usePermission('person:keep');
  if (!may) return null;
  return (
    <AskedFirst personId={personId}>
      {({ contracts }) => {
        const contract = contracts.find(({ id }) => id === contractId);
        return contract && <NextContract personId={personId} lastDay={lastDay} contract={contract} />;
      }}
    </AskedFirst>
  );
}

interface NextContractProps extends Ending {
  readonly contract: NonNullable<PersonRenewalsQuery['person']>['contracts'][number];
}

function NextContract({ personId, lastDay, contract: { kind, exclusive } }: NextContractProps) {
  const translate = useTranslate();
  return (
    <VerbButton
      verb="recordContract"
      document={RECORD_CONTRACT}
      permission="person:keep"
      resource="people"
      variant="text"
      label={translate('people.renew')}
      openAtOnce
      defaultValues={{ kind, exclusive: exclusive ?? true, ...useNext(lastDay) }}
      toInput={(asked: Omit<RecordContractInput, 'personId'>) => ({ personId, ...asked })}
    >
      <EnumInput source="kind" label="resources.people.fields.employment" list="Employment" validate={needed} />
      <Days />
      <BooleanInput source="exclusive" />
      <FileUploadInput source="documentId" />
    </VerbButton>
  );
}

/** Records the next yearly declaration. */
export function RenewDeclaration({ personId }: { readonly personId: string }) {
  const translate = useTranslate();
  if (!useSpeaksFor(personId)) return null;
  return (
    <AskedFirst personId={personId}>
      {(person) => <RecordDeclaration person={person} label={translate('people.renew')} openAtOnce />}
    </AskedFirst>
  );
}

function Days() {
  return (
    <FieldRow>
      <PlainDateInput source="validFrom" validate={needed} />
      <PlainDateInput source="validUntil" validate={needed} />
    </FieldRow>
  );
}
