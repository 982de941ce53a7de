import type { Finding } from '../problem.js';
import { finding } from '../problem.js';
import { Standing } from '../standing.js';
import { repetitionsIn } from './check-context.js';
import type { CheckContext } from './check-context.js';

/** Names, days, filing, and lists in which nothing may stand twice. */
export function checkIdentity(context: CheckContext): readonly Finding[] {
  const { document, isSound } = context;
  const findings: Finding[] = [];
  if (isSound('id') && isSound('programme', 'code') && !document.id.startsWith(`${document.programme.code}/`)) {
    findings.push(
      finding(['id'], 'EDITION_ID_OF_OTHER_PROGRAMME', { id: document.id, programme: document.programme.code }),
    );
  }
  const { inForceUntil } = document;
  if (
    isSound('inForceFrom') &&
    isSound('inForceUntil') &&
    inForceUntil !== undefined &&
    inForceUntil < document.inForceFrom
  ) {
    findings.push(
      finding(['inForceUntil'], 'EDITION_PERIOD_REVERSED', { from: document.inForceFrom, until: inForceUntil }),
    );
  }
  return [...findings, ...checkFiling(context), ...checkRepetitions(context)];
}

/** A filing that claims to be real must be one that can be looked up. */
function checkFiling({ document: { filing }, isSound }: CheckContext): readonly Finding[] {
  if (!isSound('filing')) return [];
  const real = filing.standing === Standing.SOURCE || filing.standing === Standing.LICENSED;
  if (!real || (filing.number !== undefined && filing.filedOn !== undefined)) return [];
  return [finding(['filing'], 'EDITION_FILING_INCOMPLETE', { standing: filing.standing })];
}

function checkRepetitions({ document, isSound }: CheckContext): readonly Finding[] {
  const lists: ReadonlyArray<readonly [path: readonly string[], key: string, values: () => readonly string[]]> = [
    [['licences'], 'id', () => (document.licences ?? []).map(({ id }) => id)],
    [['basis'], 'ref', () => document.basis.map(({ ref }) => ref)],
    [['application', 'documents'], 'code', () => document.application.documents.map(({ code }) => code)],
    [['evaluations'], 'id', () => document.evaluations.map(({ id }) => id)],
    [['levels', 'items'], 'code', () => document.levels.items.map(({ code }) => code)],
  ];
  return lists.flatMap(([path, key, values]) => {
    if (!isSound(...path)) return [];
    return repetitionsIn(values()).map(([index, value]) =>
      finding([...path, index, key], 'EDITION_REPEATED', { value }),
    );
  });
}
