import { getMetadataStorage } from 'type-graphql';

/** The root fields of a schema that was made, each with the doors written on it; none where nobody wrote one. */
export function writtenDoors(of: 'queries' | 'mutations'): ReadonlyMap<string, readonly string[]> {
  const storage = getMetadataStorage();
  const written = new Map(
    storage.authorizedFields.map(({ target, fieldName, roles }) => [
      `${(target as { name: string }).name}.${fieldName}`,
      roles as string[],
    ]),
  );
  return new Map(
    storage[of].map(({ target, methodName, schemaName }) => [
      schemaName,
      written.get(`${(target as { name: string }).name}.${methodName}`) ?? [],
    ]),
  );
}
