import { Box, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { ContactMeans } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { required, TextInput, useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { Day } from '../shared/Day.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { AGREE_VISIT_DAY, NOTE_CONTACT } from './due.documents.js';
import type { DueContact, DueDetail } from './due.documents.js';
import { SendNotice } from './SendNotice.js';

interface DueContactsProps {
  readonly item: DueDetail;
  readonly contacts: readonly DueContact[];
}

const needed = required();

/** What a talk's form holds. */
interface Talk {
  readonly heldOn: PlainDate;
  readonly means: ContactMeans;
  readonly withWhom: string;
  readonly said: string;
  readonly agreedOn: PlainDate;
  readonly lateReason?: string;
}

/** What was said with the client about it, the latest first, and how more is noted. */
export function DueContacts({ item, contacts }: DueContactsProps) {
  const translate = useTranslate();
  const today = useToday();
  const queries = useQueryClient();
  const reread = () => void queries.invalidateQueries({ queryKey: ['dues'] });
  const talk = { ...(today && { heldOn: today }), means: ContactMeans.PHONE };
  const isVisit = (item.kind === 'SURVEILLANCE' || item.kind === 'RECERTIFICATION') && !item.provisional;
  return (
    <Box component="section" aria-label={translate('resources.dues.sections.contacts')}>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {translate('resources.dues.sections.contacts')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <SendNotice item={item} onDone={reread} />
        <VerbButton
          verb="noteContact"
          document={NOTE_CONTACT}
          permission="contact:keep"
          defaultValues={talk}
          toInput={({ heldOn, means, withWhom, said }: Talk) => ({ dueItemId: item.id, heldOn, means, withWhom, said })}
          onDone={reread}
        >
          <TalkInputs />
        </VerbButton>
        {isVisit && (
          <VerbButton
            verb="agreeVisitDay"
            document={AGREE_VISIT_DAY}
            permission="contact:keep"
            defaultValues={talk}
            toInput={({ lateReason, ...values }: Talk) => ({
              dueItemId: item.id,
              ...values,
              lateReason: lateReason ?? null,
            })}
            onDone={reread}
          >
            <PlainDateInput source="agreedOn" label="resources.dues.fields.agreedOn" validate={needed} />
            <TalkInputs />
            {item.regime === 'CLASSIC' && (
              <TextInput source="lateReason" label="resources.dues.fields.lateReason" multiline />
            )}
          </VerbButton>
        )}
      </Box>
      {contacts.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.dues.noContacts')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {contacts.map((contact) => (
          <Contact key={contact.id} contact={contact} />
        ))}
      </Box>
    </Box>
  );
}

function TalkInputs() {
  return (
    <>
      <FieldRow>
        <PlainDateInput source="heldOn" label="resources.dues.fields.heldOn" validate={needed} />
        <EnumInput source="means" label="resources.dues.fields.means" list="ContactMeans" validate={needed} />
      </FieldRow>
      <TextInput source="withWhom" label="resources.dues.fields.withWhom" validate={needed} />
      <TextInput source="said" label="resources.dues.fields.said" multiline validate={needed} />
    </>
  );
}

function Contact({ contact }: { readonly contact: DueContact }) {
  const translate = useTranslate();
  const { kind, heldOn, means, withWhom, said, agreedOn, lateReason, notedBy } = contact;
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        <Day value={heldOn} /> · {translate(`enums.ContactKind.${kind}`)} · {translate(`enums.ContactMeans.${means}`)} ·{' '}
        {withWhom}
        {notedBy && <> · {notedBy.name}</>}
      </Box>
      {agreedOn && (
        <Box sx={{ fontWeight: 600 }}>
          {translate('resources.dues.fields.agreedOn')} <Day value={agreedOn} />
        </Box>
      )}
      <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', fontSize: 14 }}>{said}</Box>
      {lateReason && (
        <Box sx={{ fontSize: 13 }}>
          {translate('resources.dues.fields.lateReason')} · {lateReason}
        </Box>
      )}
    </Box>
  );
}
