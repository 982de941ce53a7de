import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { request } from '../../data-provider/request.js';
import { EmptyState } from '../../shared/EmptyState.js';
import { ScoreSheet } from './ScoreSheet.js';
import { SCORE_SHEET } from './sheet.documents.js';

/** A scorecard's own page. It is read once: what is being written must not be read over. */
export function ScoreSheetPage() {
  const { scorecardId = '' } = useParams();
  const id = decodeURIComponent(scorecardId);
  const translate = useTranslate();
  const { data, isPending } = useQuery({
    queryKey: ['scoreSheet', id],
    queryFn: ({ signal }) => request(SCORE_SHEET, { id }, signal),
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
  });
  if (isPending) return null;
  if (!data?.scorecard) {
    return (
      <>
        <Title title="scoreSheet.title" preferenceKey={false} />
        <EmptyState title={translate('errors.NOT_FOUND')} />
      </>
    );
  }
  return <ScoreSheet key={`${data.scorecard.id}:${data.scorecard.status}`} record={data.scorecard} />;
}
