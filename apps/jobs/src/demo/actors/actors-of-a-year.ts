import { type Month, type RegionCode, monthsOf, period } from '@monev/kernel';
import { type DemoFile } from '../demo-files';
import { DEMO_PROVINCE, type DemoVillage } from '../demo-province';
import { seededRandom } from '../seeded-random';
import { agentMonthFile, outletMonthFile, registerFiles } from './actor-files';
import { demoAgents, demoOutlets } from './outlets';
import { demoAgentMonths, demoOutletMonths } from './recaps';
import { demoDocuments, demoSuppliers } from './suppliers';
import { demoDeliveries, demoMous } from './trade';
import { demoInspections, demoInvoices, demoPrices } from './trade-evidence';
import { ceilingFile, deliveryFile, inspectionFile, invoiceFile, mouFile, paymentFile, priceFile } from './trade-files';

/** Each part has its own seed: adding to one leaves the others as they were. */
export const seed = (part: number) => seededRandom(20_210_922 + 100 + part);

/** Registers and a year of trade, as the files that offices would send, in the order in which they would come. */
export function actorFiles(villages: readonly DemoVillage[]): DemoFile[] {
  const months = monthsOf(period(String(DEMO_PROVINCE.year)));
  const districts = [...new Set(villages.map((village) => village.code.slice(0, 6)))].sort() as RegionCode[];
  const outlets = demoOutlets(villages, seed(1));
  const agents = demoAgents(outlets, villages, seed(2));
  const suppliers = demoSuppliers(seed(3));
  const mous = demoMous(outlets, suppliers, seed(4));
  const deliveries = demoDeliveries(mous, months, seed(5));
  const inspections = demoInspections(deliveries, seed(6));
  const invoices = demoInvoices(deliveries, seed(7));
  const prices = demoPrices(districts, months, seed(8));
  const outletMonths = demoOutletMonths(outlets, months, seed(9));
  const agentMonths = demoAgentMonths(agents, months, seed(10));

  const quarterFiles = quartersOf(months).flatMap(({ name, months: inQuarter }) => {
    const within = (month: string) => inQuarter.includes(month.slice(0, 7) as Month);
    const billed = invoices.filter((invoice) => within(invoice.delivery.month));
    return [
      priceFile(name, prices.filter((price) => within(price.date))),
      deliveryFile(name, deliveries.filter((delivery) => within(delivery.month))),
      inspectionFile(name, inspections.filter((inspection) => within(inspection.delivery.month))),
      invoiceFile(name, billed),
      paymentFile(name, billed),
      outletMonthFile(name, outletMonths.filter((row) => within(row.month))),
      agentMonthFile(name, agentMonths.filter((row) => within(row.month))),
    ];
  }); // prettier-ignore
  const registers = registerFiles({ outlets, agents, suppliers, documents: demoDocuments(suppliers) });
  return [...registers, mouFile(mous), ceilingFile(), ...quarterFiles];
}

/** One file a quarter of each kind: a person could still look at it. */
function quartersOf(months: readonly Month[]): { name: string; months: readonly Month[] }[] {
  return [0, 3, 6, 9].map((from, at) => ({
    name: `${DEMO_PROVINCE.year}_triwulan_${at + 1}`,
    months: months.slice(from, from + 3),
  }));
}
