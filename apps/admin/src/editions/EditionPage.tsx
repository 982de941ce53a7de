import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { RecordHeader } from '../shared/RecordPage.js';
import { Tabs } from '../shared/Tabs.js';
import { useBilingual } from '../shared/useBilingual.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { EDITION_RECORD } from './edition.documents.js';
import type { EditionRecord } from './edition.documents.js';
import { ADOPT_EDITION } from './edition-verb.documents.js';
import { EditionAbout } from './EditionAbout.js';
import { EditionCrosswalks } from './EditionCrosswalks.js';
import { EditionCriteria } from './EditionCriteria.js';
import { EditionRules } from './EditionRules.js';
import { EditionAdopted, EditionForce } from './edition-marks.js';

/** One edition: what it asks, how it scores, and what each part of it rests on. */
export function EditionPage() {
  const { id = '' } = useParams();
  const editionId = decodeURIComponent(id);
  const translate = useTranslate();
  const { data, isPending } = useQuery({
    queryKey: ['editions', editionId],
    queryFn: ({ signal }) => request(EDITION_RECORD, { editionId }, signal),
  });
  if (isPending) return null;
  const edition = data?.editionByKey;
  if (!edition) return <EmptyState title={translate('ra.page.not_found')} hint={editionId} />;
  return <Edition edition={edition} />;
}

function Edition({ edition }: { readonly edition: EditionRecord }) {
  const say = useBilingual();
  const { content } = edition;
  return (
    <>
      <RecordHeader
        title={say(content.title)}
        over={[say(content.programmeTitle), edition.editionId]}
        chips={
          <>
            <EditionAdopted edition={edition} />
            <EditionForce blocking={content.standingsBlockingIssue} />
          </>
        }
        actions={!edition.isAdopted && <Adopt editionId={edition.editionId} />}
      />
      <Tabs
        leaves={[
          { name: 'about', label: 'resources.editions.sections.about', content: <EditionAbout content={content} /> },
          { name: 'rules', label: 'resources.editions.sections.rules', content: <EditionRules content={content} /> },
          ...content.evaluations.map((evaluation) => ({
            name: evaluation.id,
            label: say(evaluation.title),
            count: evaluation.criteria.filter(({ leaf }) => leaf).length,
            content: <EditionCriteria evaluation={evaluation} />,
          })),
          {
            name: 'crosswalks',
            label: 'resources.editions.sections.crosswalks',
            content: <EditionCrosswalks edition={edition} />,
          },
        ]}
      />
    </>
  );
}

function Adopt({ editionId }: { readonly editionId: string }) {
  return (
    <VerbButton
      verb="adoptEdition"
      document={ADOPT_EDITION}
      permission="edition:adopt"
      variant="contained"
      confirm
      toInput={() => ({ editionId })}
    />
  );
}
