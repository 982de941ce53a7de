import type { AgreementRecord } from './agreement.documents.js';

/** What can be done with an agreement as it stands. */
export function AgreementVerbs(_props: { readonly agreement: AgreementRecord }) {
  return null;
}
