import type { CreatePathParams } from 'react-admin';

/** The dashboard's page of a record, by its type. */
const RESOURCES: Readonly<Record<string, string>> = {
  SurveillanceActivity: 'surveillance',
  Certificate: 'certificates',
  Certification: 'certifications',
  Audit: 'audits',
  Nonconformity: 'nonconformities',
  Application: 'applications',
  ChangeNotice: 'changes',
  Complaint: 'complaints',
  Appeal: 'appeals',
  MarkCase: 'markCases',
  Client: 'clients',
  Person: 'people',
  HouseTask: 'houseTasks',
  HouseAction: 'houseActions',
  ImpartialityRisk: 'impartialityRisks',
  TechnicalFile: 'technicalFiles',
};

/** Where a record is shown; null for one without a page of its own. */
export function pageOf(record: string, createPath: (to: CreatePathParams) => string): string | null {
  const resource = RESOURCES[record.split(':')[0] ?? ''];
  return resource ? createPath({ resource, id: record, type: 'show' }) : null;
}
