/** Sentences by their keys, whole: `resources.clients.name`. */
export type Sentences = Readonly<Record<string, string>>;

/** Lays a tree of sentences flat, so that one look-up finds each. */
export function sentencesOf(tree: object): Sentences {
  const flat: Record<string, string> = {};
  layInto(flat, tree, '');
  return flat;
}

function layInto(flat: Record<string, string>, tree: object, path: string): void {
  for (const [key, value] of Object.entries(tree) as Array<[string, string | object]>) {
    if (typeof value === 'string') flat[path + key] = value;
    else layInto(flat, value, `${path}${key}.`);
  }
}

/** What takes a place in a sentence, and how many things it speaks of: `%{name}`, `one thing |||| %{smart_count} things`. */
export type Places = Readonly<Record<string, unknown>>;

const FORMS = '||||';

/** A sentence with its places filled, in the form for so many; a place that nothing is known of stays as it is. */
export function fillIn(sentence: string, places: Places): string {
  const forms = sentence.split(FORMS);
  const isOne = places['smart_count'] == null || places['smart_count'] === 1;
  const form = forms.length === 1 ? sentence : (forms[isOne ? 0 : 1]?.trim() ?? sentence);
  return form.replaceAll(/%\{(.*?)\}/g, (place, name: string) => {
    const known = Object.hasOwn(places, name) ? places[name] : null;
    return known == null ? place : String(known as string | number);
  });
}
