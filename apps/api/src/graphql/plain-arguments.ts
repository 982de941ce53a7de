import { getMetadataStorage } from 'type-graphql';

/**
 * Hands the arguments of queries and fields on as the schema took them, once the schema is built. The library would make
 * an instance of its class for each input and all within it, and looks through every input of the house for the class of
 * every field of every value; nothing here asks an input of which class it is.
 */
export function handArgumentsOn(): void {
  const { queries, fieldResolvers } = getMetadataStorage();
  for (const { params = [] } of [...queries, ...fieldResolvers])
    for (const param of params) if (param.kind === 'arg') param.getType = () => Object;
}
