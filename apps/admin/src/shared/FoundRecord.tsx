import { mayAccess } from '../auth-provider/access.js';
import { useViewer } from '../auth-provider/useViewer.js';
import { RecordLink } from './RecordLink.js';
import { resourceOfRecord } from './record-page.js';

interface FoundRecordProps {
  readonly id: string;
  readonly label: string;
}

/** A record by its number or name, which leads to its page where the reader may open it. */
export function FoundRecord({ id, label }: FoundRecordProps) {
  const permissions = useViewer()?.permissions ?? [];
  const resource = resourceOfRecord(id);
  if (resource === null || !mayAccess(permissions, resource, 'show')) return label;
  return (
    <RecordLink resource={resource} id={id}>
      {label}
    </RecordLink>
  );
}
