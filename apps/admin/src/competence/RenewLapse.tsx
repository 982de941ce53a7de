import { Button } from '@mui/material';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { RecordEducation } from '../people/PersonEducation.js';
import { RenewRegistration } from '../people/RenewRegistration.js';
import { RenewAuthorisation, RenewContract, RenewDeclaration, RenewTechnicalCode } from '../people/Renewals.js';
import { usePermission } from '../auth-provider/usePermission.js';
import type { HorizonRow } from './competence.documents.js';

/** Mends what runs out or is owed where it stands: its number where it has one, its days and its paper. */
export function RenewLapse({ row }: { readonly row: HorizonRow }) {
  const mayAuthorise = usePermission('person:authorise');
  const { kind, personId, recordId, lastDay, programmeId, authorisedFunction } = row;
  switch (kind) {
    case 'REGISTRATION':
      return <RenewRegistration personId={personId} registrationId={recordId} />;
    case 'AUTHORISATION':
      // Whoever may not give one proposes it, on the person's page.
      if (!mayAuthorise || !programmeId || !authorisedFunction) return <Leaf row={row} leaf="authorisations" />;
      return (
        <RenewAuthorisation
          personId={personId}
          lastDay={lastDay}
          programmeId={programmeId}
          authorisedFunction={authorisedFunction}
        />
      );
    case 'TECHNICAL_CODE':
      return <RenewTechnicalCode personId={personId} lastDay={lastDay} codeId={recordId} />;
    case 'CONTRACT':
      return <RenewContract personId={personId} lastDay={lastDay} contractId={recordId} />;
    case 'DECLARATION':
      return <RenewDeclaration personId={personId} />;
    case 'EDUCATION':
      return <RecordEducation personId={personId} variant="text" />;
    case 'WITNESS':
      return <Leaf row={row} leaf="witnesses" />;
  }
}

/** Leads to where on the person's page it is seen to. */
function Leaf({ row: { personId, kind }, leaf }: { readonly row: HorizonRow; readonly leaf: string }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const path = `${createPath({ resource: 'people', id: personId, type: 'show' })}?tab=${leaf}`;
  return (
    <Button size="small" component={Link} to={path}>
      {translate(kind === 'WITNESS' ? 'verbs.planWitness.name' : 'resources.horizon.renew')}
    </Button>
  );
}
