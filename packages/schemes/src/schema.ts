import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { FORMATS } from './formats.js';
import { finding } from './problem.js';
import type { Finding, Path } from './problem.js';

/** Where the JSON Schema of an edition's file lies; editors may point at it. */
export const SCHEMA_URL = new URL('../schema/edition.schema.json', import.meta.url);

/** Where the JSON Schema of a crosswalk's file lies. */
export const CROSSWALK_SCHEMA_URL = new URL('../schema/crosswalk.schema.json', import.meta.url);
/** Where the JSON Schema of a checklist's file lies. */
export const CHECKLIST_SCHEMA_URL = new URL('../schema/checklist.schema.json', import.meta.url);

const ready = new Map<URL, ValidateFunction>();

/** What a value breaks of a schema, an edition's if none is named, all of it at once. */
export function schemaFindings(value: unknown, schema: URL = SCHEMA_URL): readonly Finding[] {
  const compiled = ready.get(schema) ?? compileSchema(schema);
  ready.set(schema, compiled);
  if (compiled(value)) return [];
  const seen = new Set<string>();
  return (compiled.errors ?? []).flatMap(findingOf).filter((each) => {
    const key = JSON.stringify(each);
    return !seen.has(key) && seen.add(key);
  });
}

function compileSchema(schema: URL): ValidateFunction {
  // The server waits for this at its start: not inlining, not optimising and trusting the schema, which a test judges,
  // makes it three times as quick, and files are few and small.
  const quick = { inlineRefs: false, code: { optimize: false }, validateSchema: false, meta: false } as const;
  const ajv = new Ajv({ allErrors: true, strictRequired: false, strictTypes: false, ...quick });
  for (const [name, accepts] of Object.entries(FORMATS)) ajv.addFormat(name, accepts);
  return ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
}

function findingOf(error: ErrorObject): readonly Finding[] {
  const path = error.instancePath.split('/').slice(1).map(unescape);
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return [finding(path, 'EDITION_KEY_MISSING', { key: String(params['missingProperty']) })];
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return [finding([...path, key], 'EDITION_KEY_UNKNOWN', { key })];
    }
    case 'type':
      return [finding(path, 'EDITION_TYPE_WRONG', { expected: String(params['type']) })];
    case 'enum':
      return [
        finding(path, 'EDITION_VALUE_NOT_ALLOWED', { allowed: (params['allowedValues'] as unknown[]).map(String) }),
      ];
    case 'format':
      return [formatFinding(error, path)];
    case 'minItems':
      return [finding(path, 'EDITION_LIST_EMPTY')];
    case 'minimum':
      return [finding(path, 'EDITION_NUMBER_BELOW', { limit: Number(params['limit']) })];
    case 'maximum':
      return [finding(path, 'EDITION_NUMBER_ABOVE', { limit: Number(params['limit']) })];
    default:
      // `if` and `propertyNames` only gather what their parts have reported already
      return [];
  }
}

function formatFinding(error: ErrorObject, path: Path): Finding {
  const format = String(error.params['format']);
  return error.propertyName === undefined
    ? finding(path, 'EDITION_TEXT_MALFORMED', { format })
    : finding([...path, error.propertyName], 'EDITION_KEY_MALFORMED', { format, key: error.propertyName });
}

function unescape(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
