/** The same tree of keys with sentences of one's own: what a second language must be, or it does not compile. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
