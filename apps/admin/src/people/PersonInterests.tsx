import { useViewer } from '../auth-provider/useViewer.js';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { YesNo } from '../shared/YesNo.js';
import { DeclareInterest } from './DeclareInterest.js';
import { EndVerb } from './EndVerb.js';
import { END_INTEREST } from './interest-verb.documents.js';
import type { PersonProps } from './person.documents.js';

/** What ties the person to clients; a tie is never ended by whom it binds. */
export function PersonInterests({ person }: PersonProps) {
  const isOwn = useViewer()?.personId === person.id;
  return (
    <Section actions={<DeclareInterest person={person} />} flush>
      <Rows
        rows={person.interests}
        columns={[
          {
            source: 'client',
            render: ({ client, clientName }) =>
              client ? (
                <RecordLink resource="clients" id={client.id}>
                  {clientName}
                </RecordLink>
              ) : (
                clientName
              ),
          },
          { source: 'kind', render: (row) => <EnumText list="InterestKind" word={row.kind} /> },
          { source: 'declared', render: (row) => <YesNo value={row.declared} /> },
          { source: 'startsOn', render: (row) => <Day value={row.startsOn} /> },
          { source: 'endsOn', render: (row) => <Day value={row.endsOn} /> },
          {
            source: 'verbs',
            align: 'right',
            render: ({ id, version, endsOn: until }) =>
              !isOwn && (
                <EndVerb
                  verb="endInterest"
                  document={END_INTEREST}
                  permission="person:keep"
                  until={until}
                  toInput={(endsOn) => ({ interestId: id, expectedVersion: version, endsOn })}
                />
              ),
          },
        ]}
      />
    </Section>
  );
}
