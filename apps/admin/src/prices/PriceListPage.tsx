import type { PlainDate } from '@touchstone/plain-date';
import { BooleanInput, DataTable, NumberInput, required, useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { Day } from '../shared/Day.js';
import { YuanInput } from '../shared/number-inputs.js';
import { Whole, Yuan } from '../shared/numbers.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ResourceList } from '../shared/ResourceList.js';
import { StatusChip } from '../shared/StatusChip.js';
import { YesNo } from '../shared/YesNo.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { PUBLISH_PRICE_LIST } from './price-list.documents.js';
import type { PriceListRow } from './price-list.documents.js';

/** What the body charges, the list that counts last first. */
export function PriceListPage() {
  const translate = useTranslate();
  return (
    <ResourceList<PriceListRow>
      sort={{ field: 'validFrom', order: 'DESC' }}
      rowClick={false}
      actions={<PublishPriceList />}
      card={(list) => ({
        title: <Day value={list.validFrom} />,
        under: (
          <>
            {translate('resources.prices.fields.personDayFen')} <Yuan fen={list.personDayFen} />
          </>
        ),
        chips: <Illustrative list={list} />,
      })}
    >
      <DataTable.Col<PriceListRow> source="validFrom" render={({ validFrom }) => <Day value={validFrom} />} />
      <DataTable.Col<PriceListRow>
        source="applicationFen"
        align="right"
        disableSort
        render={(list) => <Yuan fen={list.applicationFen} />}
      />
      <DataTable.Col<PriceListRow>
        source="registrationFen"
        align="right"
        disableSort
        render={(list) => <Yuan fen={list.registrationFen} />}
      />
      <DataTable.Col<PriceListRow>
        source="annualFen"
        align="right"
        disableSort
        render={(list) => <Yuan fen={list.annualFen} />}
      />
      <DataTable.Col<PriceListRow>
        source="personDayFen"
        align="right"
        disableSort
        render={(list) => <Yuan fen={list.personDayFen} />}
      />
      <DataTable.Col<PriceListRow>
        source="quoteValidDays"
        align="right"
        disableSort
        render={(list) => <Whole value={list.quoteValidDays} />}
      />
      <DataTable.Col<PriceListRow>
        source="paymentDays"
        align="right"
        disableSort
        render={(list) => <Whole value={list.paymentDays} />}
      />
      <DataTable.Col<PriceListRow>
        source="arrearsDays"
        align="right"
        disableSort
        render={(list) => <Whole value={list.arrearsDays} />}
      />
      <DataTable.Col<PriceListRow>
        source="othersMayPay"
        disableSort
        render={(list) => <YesNo value={list.othersMayPay} />}
      />
      <DataTable.Col<PriceListRow>
        source="quoteNeeded"
        disableSort
        render={(list) => <YesNo value={list.quoteNeeded} />}
      />
      <DataTable.Col<PriceListRow>
        source="isIllustrative"
        disableSort
        render={(list) => <Illustrative list={list} />}
      />
    </ResourceList>
  );
}

function Illustrative({ list }: { readonly list: PriceListRow }) {
  const translate = useTranslate();
  return (
    <StatusChip tone={list.isIllustrative ? 'warn' : 'good'}>
      {translate(`resources.prices.${list.isIllustrative ? 'example' : 'own'}`)}
    </StatusChip>
  );
}

interface NewPrices {
  readonly validFrom: PlainDate;
  readonly applicationFen: number;
  readonly registrationFen: number;
  readonly annualFen: number;
  readonly personDayFen: number;
  readonly quoteValidDays: number;
  readonly paymentDays: number;
  readonly arrearsDays: number;
  readonly othersMayPay: boolean;
  readonly quoteNeeded: boolean;
}

function PublishPriceList() {
  const today = useToday();
  const needed = required();
  if (!today) return null;
  return (
    <VerbButton
      verb="publishPriceList"
      document={PUBLISH_PRICE_LIST}
      permission="price-list:publish"
      resource="prices"
      variant="contained"
      maxWidth="md"
      defaultValues={{
        validFrom: today,
        quoteValidDays: 30,
        paymentDays: 30,
        arrearsDays: 30,
        othersMayPay: false,
        quoteNeeded: false,
      }}
      toInput={(prices: NewPrices) => ({ ...prices })}
    >
      <PlainDateInput source="validFrom" min={today} validate={needed} />
      <FieldRow>
        <YuanInput source="applicationFen" validate={needed} />
        <YuanInput source="registrationFen" validate={needed} />
        <YuanInput source="annualFen" validate={needed} />
        <YuanInput source="personDayFen" validate={needed} />
      </FieldRow>
      <FieldRow columns={3}>
        <NumberInput source="quoteValidDays" min={0} step={1} validate={needed} helperText={false} />
        <NumberInput source="paymentDays" min={0} step={1} validate={needed} helperText={false} />
        <NumberInput source="arrearsDays" min={0} step={1} validate={needed} helperText={false} />
      </FieldRow>
      <BooleanInput source="othersMayPay" helperText={false} />
      <BooleanInput source="quoteNeeded" helperText={false} />
    </VerbButton>
  );
}
