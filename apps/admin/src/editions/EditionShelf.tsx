import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { request } from '../data-provider/request.js';
import { CreateLink } from '../shared/CreateLink.js';
import { Day } from '../shared/Day.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { EDITION_SHELF } from './edition.documents.js';
import { EditionAdopted, EditionForce } from './edition-marks.js';

/** Every edition that is installed here, adopted by the body or not. */
export function EditionShelf() {
  const say = useBilingual();
  const { data } = useQuery({
    queryKey: ['editions', 'shelf'],
    queryFn: ({ signal }) => request(EDITION_SHELF, {}, signal),
  });
  return (
    <>
      <Title title="resources.editions.shelf" preferenceKey={false} />
      <Section title="" actions={<CreateLink verb="uploadEdition" />} flush>
        <Rows
          rows={(data?.availableEditions ?? []).map((edition) => ({ ...edition, id: edition.editionId }))}
          columns={[
            {
              source: 'title',
              render: ({ id, content }) => (
                <RecordLink resource="editions" id={id}>
                  {say(content.title)}
                </RecordLink>
              ),
            },
            { source: 'programme', render: ({ content }) => say(content.programmeTitle) },
            { source: 'editionId', render: ({ id }) => id },
            { source: 'inForceFrom', render: ({ content }) => <Day value={content.inForceFrom} /> },
            { source: 'isAdopted', render: (edition) => <EditionAdopted edition={edition} /> },
            { source: 'force', render: ({ content }) => <EditionForce blocking={content.standingsBlockingIssue} /> },
          ]}
        />
      </Section>
    </>
  );
}
