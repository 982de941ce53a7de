import { useEffect } from 'react';
import { required, SelectInput, useGetMany } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { ProgrammeRow } from '../programmes/index.js';
import { useEditionNames } from '../shared/edition-names.js';

interface EditionInputProps {
  readonly source: string;
  /** The programme where it is settled; else the form's own `programmeId` says it. */
  readonly programmeId?: string;
}

/** Chooses an edition that the body has adopted for the programme; the newest until the reader says otherwise. */
export function EditionInput({ source, programmeId }: EditionInputProps) {
  const chosen = useWatch({ name: 'programmeId' }) as string | undefined;
  const id = programmeId ?? chosen;
  const names = useEditionNames();
  const { data } = useGetMany<ProgrammeRow>('programmes', { ids: id ? [id] : [] }, { enabled: Boolean(id) });
  const editions = data?.find((programme) => programme.id === id)?.editions ?? [];
  useNewest(
    source,
    editions.map(({ editionId }) => editionId),
  );
  return (
    <SelectInput
      source={source}
      choices={editions.map(({ editionId }) => ({ id: editionId, name: names.edition(editionId) }))}
      translateChoice={false}
      disabled={editions.length === 0}
      validate={required()}
    />
  );
}

/** Puts the first edition in, whenever the one that stands there is none of them. */
function useNewest(source: string, editions: readonly string[]): void {
  const { getValues, setValue } = useFormContext();
  const [newest] = editions;
  const known = editions.join(' ');
  useEffect(() => {
    if (newest && !known.split(' ').includes(String(getValues(source)))) setValue(source, newest);
  }, [newest, known, source, getValues, setValue]);
}
