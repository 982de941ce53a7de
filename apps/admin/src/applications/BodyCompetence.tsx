import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import type { CompetenceLine } from '@touchstone/rules';
import { EnumText } from '../shared/EnumChip.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { listed } from '../shared/listed.js';
import { BODY_COMPETENCE } from './application.documents.js';

/** The body's own competence for an application, computed today, for whoever reviews it. */
export function BodyCompetence({ applicationId }: { readonly applicationId: string }) {
  const translate = useTranslate();
  const mayReview = usePermission('application:review');
  const { data } = useQuery({
    queryKey: ['bodyCompetence', applicationId],
    queryFn: ({ signal }) => request(BODY_COMPETENCE, { id: applicationId }, signal),
    enabled: mayReview,
  });
  if (!mayReview || !data) return null;
  return (
    <Section title={translate('resources.applications.sections.competence')} flush>
      <CompetenceLines lines={data.bodyCompetence} />
    </Section>
  );
}

/** Who could exercise each function, and what nobody covers. */
export function CompetenceLines({ lines }: { readonly lines: readonly CompetenceLine[] }) {
  const translate = useTranslate();
  return (
    <Rows
      rows={lines.map((line) => ({ ...line, id: line.authorisedFunction }))}
      resource="applications"
      columns={[
        {
          source: 'authorisedFunction',
          render: ({ authorisedFunction }) => <EnumText list="AuthorisedFunction" word={authorisedFunction} />,
        },
        {
          source: 'names',
          render: ({ names }) => (
            <Typography variant="body2" component="span">
              {names.length > 0
                ? translate('resources.applications.people', { count: names.length, names: listed(names) })
                : translate('shared.none')}
            </Typography>
          ),
        },
        {
          source: 'lacking',
          render: ({ names, missingCodes }) => {
            const lacks = names.length === 0 || missingCodes.length > 0;
            const said = lacks
              ? missingCodes.join(' ') || translate('resources.applications.nobody')
              : translate('resources.applications.enough');
            return <StatusChip tone={lacks ? 'bad' : 'good'}>{said}</StatusChip>;
          },
        },
      ]}
    />
  );
}
