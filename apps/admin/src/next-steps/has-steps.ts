/** Types of record that move by a table, of which alone the API is asked for steps. */
const MOVING: ReadonlySet<string> = new Set([
  'Appeal',
  'Application',
  'Audit',
  'Certificate',
  'Certification',
  'ChangeNotice',
  'Complaint',
  'MarkCase',
  'MarkUse',
  'Nonconformity',
]);

/** Whether a record can have next steps, by its global id. */
export function hasSteps(id: string): boolean {
  return MOVING.has(id.slice(0, id.indexOf(':')));
}
