import type { ApplicationRecord } from './application.documents.js';

/** What can be done with an application as it stands. */
export function ApplicationVerbs(_props: { readonly application: ApplicationRecord }) {
  return null;
}
