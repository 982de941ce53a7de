import { Box } from '@mui/material';
import { useToday } from '../auth-provider/useViewer.js';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { ServiceFields } from '../shared/ServiceFields.js';
import type { PersonRow } from './person.documents.js';

interface RegisteredProps {
  readonly person: Pick<PersonRow, 'registeredUntil' | 'registrationState'>;
}

/** Until when a person is registered, and how that stands. */
export function Registered({ person }: RegisteredProps) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', columnGap: 0.75, flexWrap: 'wrap' }}>
      {person.registeredUntil && <Day value={person.registeredUntil} relative="plain" />}
      <EnumChip list="RegistrationState" word={person.registrationState} />
    </Box>
  );
}

/** The grade of the registration that lasts longest, which the API puts first. */
export function Grade({ person }: { readonly person: Pick<PersonRow, 'registrations'> }) {
  return <EnumText list="RegistrationGrade" word={person.registrations[0]?.grade} />;
}

/** The fields that count for a person today. */
export function FieldsToday({ person }: { readonly person: Pick<PersonRow, 'technicalCodes'> }) {
  const today = useToday() ?? '';
  const held = person.technicalCodes.filter(
    ({ validFrom, validUntil }) => validFrom <= today && (!validUntil || today <= validUntil),
  );
  return <ServiceFields codes={[...new Set(held.map(({ code }) => code))].toSorted()} />;
}
