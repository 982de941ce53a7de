import { useCreatePath } from 'react-admin';
import { Navigate, useParams } from 'react-router-dom';
import { resourceOfRecord } from '../shared/record-page.js';

/** Leads from a letter, which knows a record by its id alone, to the record's page. */
export function OpenRecordPage() {
  const { id = '' } = useParams();
  const createPath = useCreatePath();
  const resource = resourceOfRecord(id);
  return <Navigate replace to={resource === null ? '/notices' : createPath({ resource, id, type: 'show' })} />;
}
