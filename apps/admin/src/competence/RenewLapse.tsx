import { Button } from '@mui/material';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { RenewRegistration } from '../people/RenewRegistration.js';
import type { HorizonRow } from './competence.documents.js';

/** On which leaf of the person's page what runs out is renewed. */
const LEAVES: Readonly<Record<HorizonRow['kind'], string>> = {
  REGISTRATION: 'registrations',
  AUTHORISATION: 'authorisations',
  TECHNICAL_CODE: 'codes',
  CONTRACT: 'about',
  DECLARATION: 'about',
};

/** Renews a registration where it stands, and leads to where anything else that runs out is renewed. */
export function RenewLapse({ row: { kind, personId, recordId } }: { readonly row: HorizonRow }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  if (kind === 'REGISTRATION') return <RenewRegistration personId={personId} registrationId={recordId} />;
  const path = `${createPath({ resource: 'people', id: personId, type: 'show' })}?tab=${LEAVES[kind]}`;
  return (
    <Button size="small" component={Link} to={path}>
      {translate('resources.horizon.renew')}
    </Button>
  );
}
