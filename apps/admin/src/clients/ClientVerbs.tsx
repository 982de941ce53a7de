import type { AmendClientInput } from '../gql/graphql.js';
import { CreateLink } from '../shared/CreateLink.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { ClientRecord } from './client.documents.js';
import { AMEND_CLIENT } from './client-verb.documents.js';
import { ClientInputs } from './ClientInputs.js';

type Details = Omit<AmendClientInput, 'clientId' | 'expectedVersion'>;

/** What can be done with a client. */
export function ClientVerbs({ client }: { readonly client: ClientRecord }) {
  return (
    <>
      <VerbButton
        verb="amendClient"
        document={AMEND_CLIENT}
        permission="client:amend"
        maxWidth="md"
        defaultValues={detailsOf(client)}
        toInput={(details: Details) => ({
          clientId: client.id,
          expectedVersion: client.version,
          ...detailsOf(details),
        })}
      >
        <ClientInputs />
      </VerbButton>
      <CreateLink verb="draftApplication" resource="applications" search={{ clientId: client.id }} />
    </>
  );
}

function detailsOf(details: Details): Details {
  const { name, nameEn, businessScope, legalRepresentative, sector, headcount, provinceCode, address } = details;
  const { contactName, contactPhone, contactEmail, workingLanguage } = details;
  const who = { name, nameEn, businessScope, legalRepresentative, sector, headcount, provinceCode, address };
  return { ...who, contactName, contactPhone, contactEmail, workingLanguage };
}
