/** How long a UUID is as text. */
export const ID_LENGTH = 36;
const HYPHEN = 45;
const NINE = 57;
const LOWER_CASE = 0x20;

/** UUIDs by small whole numbers, in the order they were met; kept as sixteen bytes each, not as texts. */
export interface IdDictionary {
  /** The number of the UUID that begins at a place of a text, given where it has none yet. */
  readonly codeAt: (text: string, from: number) => number;
  /** The number of a UUID; -1 where it was never met. */
  readonly find: (id: string) => number;
  readonly valueOf: (code: number) => string;
  /** Below 0 where the first comes before the second, as their texts do. */
  readonly compare: (one: number, other: number) => number;
  readonly size: () => number;
}

/** An empty dictionary. */
export function openIds(): IdDictionary {
  let words = new Uint32Array(4 * 64);
  // Numbers from 1 on, by a hash of the UUID; at most half of the places are taken.
  let places = new Int32Array(256);
  let size = 0;
  const own = new Uint32Array(4);
  const isAt = (code: number): boolean =>
    words[code * 4 + 3] === own[3] &&
    words[code * 4 + 2] === own[2] &&
    words[code * 4 + 1] === own[1] &&
    words[code * 4] === own[0];
  /** Where `own` is, or would be put. */
  const placeOf = (): number => {
    let place = hashOf(own, 0) & (places.length - 1);
    for (let code = places[place]; code; code = places[place]) {
      if (isAt(code - 1)) break;
      place = (place + 1) & (places.length - 1);
    }
    return place;
  };
  const grow = (): void => {
    const larger = new Uint32Array(words.length * 2);
    larger.set(words);
    words = larger;
    places = new Int32Array(places.length * 2);
    for (let code = 0; code < size; code += 1) {
      let place = hashOf(words, code * 4) & (places.length - 1);
      while (places[place] !== 0) place = (place + 1) & (places.length - 1);
      places[place] = code + 1;
    }
  };
  const valueOf = (code: number): string => textOf(words, code * 4);
  return {
    codeAt: (text, from) => {
      readId(text, from, own);
      const place = placeOf();
      const known = places[place] ?? 0;
      if (known > 0) return known - 1;
      words.set(own, size * 4);
      places[place] = size += 1;
      if (size * 4 === words.length) grow();
      return size - 1;
    },
    find: (id) => {
      readId(id, 0, own);
      const code = (places[placeOf()] ?? 0) - 1;
      // What is no UUID may have been read as one.
      return code >= 0 && valueOf(code) === id.toLowerCase() ? code : -1;
    },
    valueOf,
    compare: (one, other) => differenceOf(words, one * 4, other * 4),
    size: () => size,
  };
}

/** Reads the UUID at a place of a text as four numbers. */
function readId(text: string, from: number, into: Uint32Array): void {
  let at = from;
  for (let word = 0; word < 4; word += 1) {
    let value = 0;
    for (let digits = 0; digits < 8; at += 1) {
      const code = text.charCodeAt(at);
      if (code === HYPHEN) continue;
      value = (value << 4) | (code > NINE ? (code | LOWER_CASE) - 87 : code - 48);
      digits += 1;
    }
    into[word] = value;
  }
}

function hashOf(words: Uint32Array, at: number): number {
  const early = Math.imul((words[at] ?? 0) ^ Math.imul(words[at + 1] ?? 0, 0x9e37_79b1), 0x85eb_ca6b);
  const mixed = Math.imul(early ^ (words[at + 2] ?? 0), 0xc2b2_ae35) ^ (words[at + 3] ?? 0);
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4_eb2f) >>> 8;
}

function textOf(words: Uint32Array, at: number): string {
  let hex = '';
  for (let word = at; word < at + 4; word += 1) hex += (words[word] ?? 0).toString(16).padStart(8, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function differenceOf(words: Uint32Array, one: number, other: number): number {
  for (let word = 0; word < 4; word += 1) {
    const difference = (words[one + word] ?? 0) - (words[other + word] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
