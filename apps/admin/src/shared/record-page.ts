const RESOURCES: Readonly<Record<string, string>> = {
  Nonconformity: 'nonconformities',
  Person: 'people',
  SurveillanceActivity: 'surveillance',
  ChangeNotice: 'changes',
};
/** Records without a page of their own are named only. */
const PAGELESS = new Set(['Job']);

/** The resource on whose page a record is read, by its global id; null where it has no page. */
export function resourceOfRecord(id: string): string | null {
  const type = id.split(':')[0] ?? '';
  if (PAGELESS.has(type)) return null;
  return RESOURCES[type] ?? `${type.charAt(0).toLowerCase()}${type.slice(1)}s`;
}
