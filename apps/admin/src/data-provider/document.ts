/** A typed GraphQL document: its text, and what it answers for which variables. The generated documents are of this shape. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Result;
}
