import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { PlainDate } from '@touchstone/plain-date';
import {
  NumberInput,
  required,
  ResourceContextProvider,
  TextInput,
  Title,
  useRequireAccess,
  useTranslate,
} from 'react-admin';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { HOUSE_RHYTHMS, SET_HOUSE_RHYTHM } from './house-rhythm.documents.js';
import type { RhythmInForce } from './house-rhythm.documents.js';

const needed = required();

/** How often each thing of the body's own is owed, on what that rests, and when the next is. */
export function HouseRhythmPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'houseRhythms', action: 'list' });
  const { data } = useQuery({
    queryKey: ['houseRhythms'],
    queryFn: ({ signal }) => request(HOUSE_RHYTHMS, {}, signal),
    enabled: !isPending,
  });
  return (
    <ResourceContextProvider value="houseRhythms">
      <Title title={translate('resources.houseRhythms.name', { smart_count: 2 })} preferenceKey={false} />
      {data && (
        <Section flush>
          <Rows
            rows={data.houseRhythms}
            columns={[
              { source: 'kind', render: ({ kind }) => <EnumText list="HouseRhythmKind" word={kind} /> },
              { source: 'every', short: true, render: (row) => <HowOften rhythm={row} /> },
              { source: 'clause', render: ({ clause }) => clause },
              { source: 'since', short: true, render: ({ since }) => since && <Day value={since} /> },
              {
                source: 'nextOn',
                short: true,
                render: ({ nextOn }) => nextOn && <Day value={nextOn} relative="due" />,
              },
              { source: 'ownerId', short: true, render: ({ ownerName }) => ownerName },
              { source: 'set', short: true, render: (row) => <SetRhythm rhythm={row} /> },
            ]}
          />
        </Section>
      )}
    </ResourceContextProvider>
  );
}

interface Props {
  readonly rhythm: RhythmInForce;
}

function HowOften({ rhythm: { kind, unit, every, yearlyBy, isDoubtful } }: Props) {
  const translate = useTranslate();
  return (
    <>
      {translate(`resources.houseRhythms.every.${kind === 'RETENTION' ? 'KEPT' : unit}`, { every, day: yearlyBy })}
      {isDoubtful && (
        <Typography variant="caption" color="textSecondary" component="div">
          {translate('resources.houseRhythms.doubtful')}
        </Typography>
      )}
    </>
  );
}

interface Values {
  readonly every: number;
  readonly yearlyBy?: string | null;
  readonly since?: PlainDate | null;
  readonly ownerId?: string | null;
}

function SetRhythm({ rhythm }: Props) {
  const isYearly = rhythm.unit === 'YEARLY';
  return (
    <VerbButton
      verb="setHouseRhythm"
      document={SET_HOUSE_RHYTHM}
      permission="house:keep"
      variant="text"
      resource="houseRhythms"
      defaultValues={{ every: rhythm.every, yearlyBy: rhythm.yearlyBy, since: rhythm.since, ownerId: rhythm.ownerId }}
      toInput={({ every, yearlyBy, since, ownerId }: Values) => ({
        kind: rhythm.kind,
        every,
        yearlyBy: isYearly ? (yearlyBy ?? null) : null,
        since: since ?? null,
        ownerId: ownerId ?? null,
      })}
    >
      <FieldRow>
        {isYearly ? (
          <TextInput source="yearlyBy" validate={needed} />
        ) : (
          <NumberInput
            source="every"
            label={`resources.houseRhythms.in.${rhythm.unit}`}
            min={1}
            step={1}
            validate={needed}
          />
        )}
        <PlainDateInput source="since" />
      </FieldRow>
      <ReferencePicker source="ownerId" reference="people" optionText="name" />
    </VerbButton>
  );
}
