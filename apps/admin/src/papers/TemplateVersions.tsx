import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { TemplateContent } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { TEMPLATE_VERSIONS } from './paper.documents.js';
import type { Reach } from './ReachPicker.js';

interface TemplateVersionsProps {
  readonly reach: Reach;
  /** Newest version of this reach: a new one brings the list anew. */
  readonly revision: number;
  readonly onTake: (content: TemplateContent) => void;
}

/** Every version of one reach, the newest first: by whom, since when and why; each can be taken up again. */
export function TemplateVersions({ reach, revision, onTake }: TemplateVersionsProps) {
  const translate = useTranslate();
  const { kind, programmeId, editionId } = reach;
  const { data } = useQuery({
    queryKey: ['templateVersions', kind, revision],
    queryFn: ({ signal }) => request(TEMPLATE_VERSIONS, { paper: kind }, signal),
    enabled: revision > 0,
  });
  if (revision === 0) return null;
  const versions = (data?.paperTemplates.nodes ?? []).filter(
    (each) => (each.programme?.id ?? null) === programmeId && each.editionId === editionId,
  );
  return (
    <Section title={translate('resources.templates.versions')}>
      <Rows
        rows={versions}
        resource="templates"
        columns={[
          {
            source: 'revision',
            render: (each) => translate('resources.templates.revision', { revision: each.revision }),
          },
          { source: 'publishedOn', render: (each) => <Day value={each.publishedOn} /> },
          { source: 'publishedBy', render: (each) => each.publishedBy?.name ?? '–' },
          { source: 'reason', render: (each) => each.reason },
          {
            source: 'take',
            render: (each) => (
              <Button size="small" onClick={() => onTake(each.content as TemplateContent)}>
                {translate('resources.templates.take')}
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}
