import {
  DeliveriesOfDocument,
  InspectionsOfDocument,
  InvoicesOfDocument,
  MousOfDocument,
  type TradeFilterInput,
} from '@monev/contracts';
import { useSession, useWords } from '@monev/web-kit';
import { Deliveries } from './deliveries.view';
import { Inspections } from './inspections.view';
import { Invoices } from './invoices.view';
import { Mous } from './mous.view';
import { type Side } from './party.view';
import { TradeList } from './trade-list.container';
import { tradeWords } from './trade.words';

/** What passed between one actor and the others: MoU, deliveries, inspections, invoices. */
export function TradeSections({ side, id }: { side: Side; id: string }) {
  const words = useWords(tradeWords);
  const { may } = useSession();
  const filter: TradeFilterInput = side === 'SUPPLIER' ? { supplierId: id } : { eWarongId: id };
  return (
    <>
      {may('Query.mous') && (
        <TradeList
          title={words.mous}
          empty={{ title: words.noMous, hint: words.noMousHint }}
          document={MousOfDocument}
          filter={filter}
        >
          {(mous) => <Mous mous={mous} side={side} />}
        </TradeList>
      )}
      {may('Query.deliveries') && (
        <TradeList
          title={words.deliveries}
          empty={{ title: words.noDeliveries, hint: words.noDeliveriesHint }}
          document={DeliveriesOfDocument}
          filter={filter}
        >
          {(deliveries) => <Deliveries deliveries={deliveries} side={side} />}
        </TradeList>
      )}
      {may('Query.qualityInspections') && (
        <TradeList
          title={words.inspections}
          empty={{ title: words.noInspections, hint: words.noInspectionsHint }}
          document={InspectionsOfDocument}
          filter={filter}
        >
          {(inspections) => <Inspections inspections={inspections} side={side} />}
        </TradeList>
      )}
      {may('Query.invoices') && (
        <TradeList
          title={words.invoices}
          empty={{ title: words.noInvoices, hint: words.noInvoicesHint }}
          document={InvoicesOfDocument}
          filter={filter}
        >
          {(invoices) => <Invoices invoices={invoices} side={side} />}
        </TradeList>
      )}
    </>
  );
}
