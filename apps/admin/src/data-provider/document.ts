/** A typed document: its text, its id, and what it answers for which variables. The generated documents are of this shape. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
  /** `hash` is what the server knows the document by. */
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
