/** Pages by the names of their files that say only what comes first of a language: lists, and boards that are as lists are. */
export const SAYS_WHAT_COMES_FIRST = /(?:List|Board)$/u;
