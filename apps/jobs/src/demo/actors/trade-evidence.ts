import { type Month, type RegionCode } from '@monev/kernel';
import { type SeededRandom, between } from '../seeded-random';
import { DEMO_GOODS, type DemoDelivery, type DemoGood } from './trade';

export interface DemoInspection {
  readonly inspectionNo: string;
  readonly lotNo: string;
  readonly delivery: DemoDelivery;
  readonly sampledOn: string;
  readonly moisture: string;
  readonly broken: string;
  readonly milling: string;
  readonly labelOk: boolean;
}

/** Every fourth rice lot is inspected on the day it came; of the supplier with broken rice most fail the premium class. */
export function demoInspections(deliveries: readonly DemoDelivery[], random: SeededRandom): DemoInspection[] {
  return deliveries.flatMap((delivery) => {
    if (delivery.receivedAt === '' || random() > 0.25) return [];
    const bad = delivery.mou.supplier.flaw === 'BROKEN_RICE' ? random() < 0.7 : random() < 0.012;
    return [
      {
        inspectionNo: `PM-${delivery.deliveryNo.slice(3)}`,
        lotNo: 'L1',
        delivery,
        sampledOn: delivery.receivedAt.slice(0, 10),
        moisture: between(random, 12.4, 13.9).toFixed(1),
        broken: (bad ? between(random, 17, 23) : between(random, 5, 13.5)).toFixed(1),
        milling: between(random, 95.2, 98).toFixed(1),
        labelOk: delivery.lines[0]?.labelOk ?? true,
      },
    ];
  });
}

export interface DemoInvoice {
  readonly invoiceNo: string;
  readonly delivery: DemoDelivery;
  readonly invoicedOn: string;
  readonly lines: readonly { good: DemoGood; qty: number; price: number }[];
  readonly amount: number;
  /** '' when it was not paid. */
  readonly paidOn: string;
}

/** An invoice on the day of receipt for what was accepted, paid within the week by most. */
export function demoInvoices(deliveries: readonly DemoDelivery[], random: SeededRandom): DemoInvoice[] {
  return deliveries
    .filter((delivery) => delivery.receivedAt !== '')
    .map((delivery) => {
      const dearer = delivery.mou.supplier.flaw === 'OVERPRICED' && random() < 0.3 ? 200 : 0;
      const lines = delivery.lines.map(({ good, accepted, price }) => ({ good, qty: accepted, price: price + dearer }));
      const received = delivery.receivedAt.slice(0, 10);
      const days = random() < 0.9 ? Math.floor(random() * 8) : 8 + Math.floor(random() * 14);
      return {
        invoiceNo: `F-${delivery.deliveryNo.slice(3)}`,
        delivery,
        invoicedOn: received,
        lines,
        amount: lines.reduce((sum, line) => sum + line.qty * line.price, 0),
        paidOn: random() < 0.015 ? '' : plusDays(received, days),
      };
    });
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export interface DemoPrice {
  readonly district: RegionCode;
  readonly date: string;
  readonly place: string;
  readonly good: DemoGood;
  readonly price: number;
}

/** Two markets of each kecamatan, twice a month: never more than 14 days from any delivery (IND-PRC-01). */
export function demoPrices(
  districts: readonly RegionCode[],
  months: readonly Month[],
  random: SeededRandom,
): DemoPrice[] {
  return months.flatMap((month, index) =>
    districts.flatMap((district) =>
      ['08', '22'].flatMap((day) =>
        ['Pasar A', 'Pasar B'].flatMap((place) =>
          DEMO_GOODS.map((good) => ({
            district,
            date: `${month}-${day}`,
            place,
            good,
            price: Math.round((good.market * (1 + 0.002 * index) * between(random, 0.985, 1.015)) / 50) * 50,
          })),
        ),
      ),
    ),
  );
}
