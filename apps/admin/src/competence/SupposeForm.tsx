import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { WhatIfKind } from '@touchstone/rules';
import { Form, NumberInput, required, SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import { useToday } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import type { WhatIfInput } from '../gql/graphql.js';
import { FieldInput } from '../people/FieldInput.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { FieldRow } from '../verbs/fields.js';
import { EVIDENCE } from './competence.documents.js';
import { evidenceNames } from './evidence-names.js';

const needed = required();

/** Which records a kind of change ends, by the beginning of their ids. */
const ENDS: Readonly<Partial<Record<WhatIfKind, string>>> = {
  REGISTRATION_ENDS: 'Registration:',
  TECHNICAL_CODE_ENDS: 'TechnicalCode:',
  AUTHORISATION_ENDS: 'Authorisation:',
};
const WITH_CODE: readonly WhatIfKind[] = [WhatIfKind.TECHNICAL_CODE_GIVEN, WhatIfKind.LEADERS_NEEDED];

/** Adds a change to those supposed; what it asks for depends on its kind. */
export function SupposeForm({ onSuppose }: { readonly onSuppose: (change: WhatIfInput) => void }) {
  const translate = useTranslate();
  const today = useToday();
  return (
    <Form
      defaultValues={{ kind: WhatIfKind.PERSON_LEAVES, on: today ?? null, least: 2 }}
      onSubmit={(values: FieldValues) => onSuppose(changeOf(values as WhatIfInput))}
    >
      <FieldRow columns={3}>
        <EnumInput source="kind" list="WhatIfKind" validate={needed} />
        <OfKind />
        <PlainDateInput source="on" validate={needed} />
      </FieldRow>
      <Button type="submit" variant="outlined" sx={{ mt: 1 }}>
        {translate('resources.whatIf.suppose')}
      </Button>
    </Form>
  );
}

/** What only some kinds ask for. */
function OfKind() {
  const kind: WhatIfKind = useWatch({ name: 'kind' });
  const personId: string | null = useWatch({ name: 'personId' });
  return (
    <>
      {kind !== WhatIfKind.LEADERS_NEEDED && (
        <ReferencePicker source="personId" reference="people" optionText="name" validate={needed} />
      )}
      {ENDS[kind] && <RecordInput personId={personId ?? null} prefix={ENDS[kind]} />}
      {WITH_CODE.includes(kind) && <FieldInput source="technicalCode" validate={needed} />}
      {kind === WhatIfKind.LEADERS_NEEDED && <NumberInput source="least" min={1} max={9} validate={needed} />}
      {kind === WhatIfKind.AWAY && <PlainDateInput source="until" validate={needed} />}
    </>
  );
}

/** Chooses one of a person's records. */
function RecordInput({ personId, prefix }: { readonly personId: string | null; readonly prefix: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['evidence', personId],
    queryFn: ({ signal }) => request(EVIDENCE, { id: personId ?? '' }, signal),
    enabled: personId !== null,
  });
  const names = evidenceNames(data?.person ?? null, translate);
  const choices = [...names].filter(([id]) => id.startsWith(prefix)).map(([id, name]) => ({ id, name }));
  return (
    <SelectInput source="recordId" choices={choices} translateChoice={false} validate={needed} disabled={!personId} />
  );
}

/** Only what its kind asks for. */
function changeOf({ kind, on, personId, recordId, until, technicalCode, least }: WhatIfInput): WhatIfInput {
  const isOfField = kind === WhatIfKind.LEADERS_NEEDED;
  return {
    kind,
    on,
    personId: isOfField ? null : (personId ?? null),
    recordId: ENDS[kind] ? (recordId ?? null) : null,
    until: kind === WhatIfKind.AWAY ? (until ?? null) : null,
    technicalCode: WITH_CODE.includes(kind) ? (technicalCode ?? null) : null,
    least: isOfField ? (least ?? null) : null,
  };
}
