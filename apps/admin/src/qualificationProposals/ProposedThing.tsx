import { EnumText } from '../shared/EnumChip.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { ServiceFields } from '../shared/ServiceFields.js';
import type { ProposalRow } from './proposal.documents.js';

/** What is proposed: a function in a programme, or a technical code. */
export function ProposedThing({ proposal }: { readonly proposal: ProposalRow }) {
  const { code, programme, authorisedFunction } = proposal;
  return (
    <>
      {code ? <ServiceFields codes={[code]} /> : <EnumText list="AuthorisedFunction" word={authorisedFunction} />}
      {programme && (
        <>
          {' · '}
          <ProgrammeName programme={programme} />
        </>
      )}
    </>
  );
}
