import { DocumentKind, permitsNeeded } from '@touchstone/rules';
import type { ScopeActivity } from '@touchstone/rules';
import type { SchemeEdition } from '@touchstone/schemes';

/** What an application says that papers follow from. */
interface Stated {
  readonly activities: readonly ScopeActivity[];
  readonly holdsCertificates: boolean;
}

/** Kinds of paper an application must bring: those of its edition, and those that follow from what it says. */
export function requiredKinds(
  { application }: SchemeEdition,
  { activities, holdsCertificates }: Stated,
): readonly DocumentKind[] {
  const follow = [
    ...(permitsNeeded(activities).length > 0 ? [DocumentKind.PERMITS] : []),
    ...(holdsCertificates ? [DocumentKind.OTHER_CERTIFICATES] : []),
  ];
  const asked = application.documents.flatMap(({ code, required }) => (required ? [code] : []));
  return [...asked, ...follow.filter((kind) => !asked.includes(kind))];
}

/** Those of them that are not there. */
export function missingKinds(
  edition: SchemeEdition,
  { there, ...stated }: Stated & { readonly there: readonly DocumentKind[] },
): DocumentKind[] {
  return requiredKinds(edition, stated).filter((kind) => !there.includes(kind));
}
