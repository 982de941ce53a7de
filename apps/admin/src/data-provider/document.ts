/** A typed document: its text, its id, and what it answers for which variables. The generated documents are of this shape. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
  /** `hash` is what the server knows the document by; `isVerb` says that a built one changes something. */
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What is sent of a document: its id alone from a built dashboard, whose documents the server knows; the text while
 * pages are being written, when it knows them not yet.
 */
export function sentDocument(document: TypedDocument<unknown, never>): { documentId: string } | { query: string } {
  const id = import.meta.env.PROD ? document.__meta__?.['hash'] : undefined;
  return typeof id === 'string' ? { documentId: id } : { query: document.toString() };
}

/** Whether a document changes something. Each that does can be sent under a key: the build saw to it (`codegen.ts`). */
export function isVerb(document: TypedDocument<unknown, never>): boolean {
  return document.__meta__?.['isVerb'] === true || document.toString().trimStart().startsWith('mutation');
}
