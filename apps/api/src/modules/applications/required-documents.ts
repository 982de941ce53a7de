import { ApplicationKind, DocumentKind, permitsNeeded, SCOPE_CHANGE_PAPERS } from '@touchstone/rules';
import type { ScopeActivity } from '@touchstone/rules';
import type { SchemeEdition } from '@touchstone/schemes';

/** What an application says that papers follow from. */
interface Stated {
  readonly kind: ApplicationKind;
  readonly activities: readonly ScopeActivity[];
  readonly holdsCertificates: boolean;
}

/** Kinds of paper an application must bring: those of its edition, and those that follow from what it says. */
export function requiredKinds(
  { application }: SchemeEdition,
  { kind, activities, holdsCertificates }: Stated,
): readonly DocumentKind[] {
  const follow = [
    ...(permitsNeeded(activities).length > 0 ? [DocumentKind.PERMITS] : []),
    ...(holdsCertificates || kind === ApplicationKind.TRANSFER ? [DocumentKind.OTHER_CERTIFICATES] : []),
    ...(kind === ApplicationKind.TRANSFER ? [DocumentKind.AUDIT_REPORT] : []),
  ];
  const required = application.documents.flatMap(({ code, required: isRequired }) => (isRequired ? [code] : []));
  const isForScope = kind === ApplicationKind.SCOPE_CHANGE;
  const asked = isForScope ? required.filter((code) => SCOPE_CHANGE_PAPERS.includes(code)) : required;
  return [...asked, ...follow.filter((kind) => !asked.includes(kind))];
}

/** Those of them that are not there. */
export function missingKinds(
  edition: SchemeEdition,
  { there, ...stated }: Stated & { readonly there: readonly DocumentKind[] },
): DocumentKind[] {
  return requiredKinds(edition, stated).filter((kind) => !there.includes(kind));
}
