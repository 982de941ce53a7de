import type { DocumentKind } from '@touchstone/rules';
import type { SchemeEdition } from '@touchstone/schemes';

/** Kinds of paper that an edition requires of an application. */
export function requiredKinds({ application }: SchemeEdition): readonly DocumentKind[] {
  return application.documents.flatMap(({ code, required }) => (required ? [code] : []));
}

/** Those of them that are not there. */
export function missingKinds(edition: SchemeEdition, there: readonly DocumentKind[]): DocumentKind[] {
  return requiredKinds(edition).filter((kind) => !there.includes(kind));
}
