import { useQuery } from '@tanstack/react-query';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { RecordLink } from '../shared/RecordLink.js';
import { OpenTechnicalFile } from './TechnicalFileVerbs.js';
import { TECHNICAL_FILES_OF } from './technical-file.documents.js';

/** The technical file of a decision, or the way to open it. */
export function TechnicalFileOf({
  decision,
}: {
  readonly decision: { readonly id: string; readonly certification: { readonly id: string } };
}) {
  const mayRead = usePermission('house:read');
  const { data } = useQuery({
    queryKey: ['technicalFiles', 'of', decision.id],
    queryFn: ({ signal }) => request(TECHNICAL_FILES_OF, { certification: decision.certification.id }, signal),
    enabled: mayRead,
  });
  if (!mayRead || !data) return null;
  const file = data.technicalFiles.nodes.find((each) => each.decision?.id === decision.id);
  if (!file) return <OpenTechnicalFile decisionId={decision.id} />;
  return (
    <RecordLink resource="technicalFiles" id={file.id}>
      {file.number}
    </RecordLink>
  );
}
