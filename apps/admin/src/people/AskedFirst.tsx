import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import type { PersonRenewalsQuery } from '../gql/graphql.js';
import { PERSON_RENEWALS } from './qualification-verb.documents.js';

/** What a person holds that can be renewed. */
type RenewablePerson = NonNullable<PersonRenewalsQuery['person']>;

interface AskedFirstProps {
  readonly personId: string;
  readonly children: (person: RenewablePerson) => ReactNode;
}

/** A renewal that needs the record it begins with: that is read when it is asked for, so that a list may show it in every row. */
export function AskedFirst({ personId, children }: AskedFirstProps) {
  const translate = useTranslate();
  const [isAsked, setIsAsked] = useState(false);
  const { data } = useQuery({
    queryKey: ['person-renewals', personId],
    queryFn: ({ signal }) => request(PERSON_RENEWALS, { id: personId }, signal),
    enabled: isAsked,
  });
  if (data?.person && isAsked) return children(data.person);
  return (
    <Button variant="text" disabled={isAsked} onClick={() => setIsAsked(true)}>
      {translate('people.renew')}
    </Button>
  );
}
