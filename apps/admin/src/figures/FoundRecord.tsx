import { mayAccess } from '../auth-provider/access.js';
import { useViewer } from '../auth-provider/useViewer.js';
import { RecordLink } from '../shared/RecordLink.js';

interface FoundRecordProps {
  readonly id: string;
  readonly label: string;
}

const RESOURCES: Readonly<Record<string, string>> = {
  Nonconformity: 'nonconformities',
  Person: 'people',
  SurveillanceActivity: 'surveillance',
  ChangeNotice: 'changes',
};

/** A record by its number or name, which leads to its page where the reader may open it. */
export function FoundRecord({ id, label }: FoundRecordProps) {
  const permissions = useViewer()?.permissions ?? [];
  const type = id.split(':')[0] ?? '';
  const resource = RESOURCES[type] ?? `${type.charAt(0).toLowerCase()}${type.slice(1)}s`;
  if (!mayAccess(permissions, resource, 'show')) return label;
  return (
    <RecordLink resource={resource} id={id}>
      {label}
    </RecordLink>
  );
}
