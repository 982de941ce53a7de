import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { reasonOf } from '../verbs/form-errors.js';
import { ReasonList } from '../verbs/ReasonList.js';
import { Blocking } from './Blocking.js';
import { DiffReport } from './DiffReport.js';
import type { Preview } from './edition-verb.documents.js';

/** Everything that was found in an edition: what is wrong and where, or what it is and how it differs. */
export function PreviewReport({ preview }: { readonly preview: Preview }) {
  const translate = useTranslate();
  const say = useBilingual();
  const { content, diff, problems, refusals } = preview;
  return (
    <>
      {refusals.length > 0 && (
        <Alert severity="error" icon={false} sx={{ mb: 2 }}>
          <ReasonList reasons={refusals.map(reasonOf)} />
        </Alert>
      )}
      {problems.length > 0 && (
        <Section title={translate('resources.editions.problems', { smart_count: problems.length })} flush>
          <Rows
            resource="editions"
            rows={problems.map((problem, index) => ({ ...problem, id: String(index) }))}
            columns={[
              { source: 'place', render: placeOf },
              { source: 'path', render: ({ path }) => path },
              { source: 'problem', render: ({ message }) => message },
            ]}
          />
        </Section>
      )}
      {content && (
        <>
          <Blocking editionId={content.editionId} parts={content.standingsBlockingIssue} />
          <Section title={say(content.title)}>
            <Facts>
              <Fact source="editionId">{content.editionId}</Fact>
              <Fact source="inForceFrom">{content.inForceFrom}</Fact>
              <Fact source="workedCases">{content.workedCases}</Fact>
            </Facts>
          </Section>
        </>
      )}
      {diff && <DiffReport diff={diff} />}
    </>
  );
}

function placeOf({ line, sheet, row, column }: Preview['problems'][number]): string {
  if (sheet) return [sheet, `${column ?? ''}${row ?? ''}`].filter(Boolean).join(' ');
  return line === null ? '' : `${line}`;
}
