import { type RegionCode, monthsOf, period } from '@monev/kernel';
import { seededRandom } from '../seeded-random';
import { actorFiles } from './actors-of-a-year';
import { DEMO_AGENTS, DEMO_OUTLETS, demoAgents, demoOutlets } from './outlets';
import { DEMO_SUPPLIERS, demoDocuments, demoSuppliers } from './suppliers';
import { demoDeliveries, demoMous } from './trade';
import { demoInspections, demoInvoices } from './trade-evidence';

const villages = ['3101011001', '3171011001', '3172041001', '3172041002', '3173011001', '3174011001', '3175061001'].map(
  (code) => ({ code: code as RegionCode, population: 40_000 }),
);
const months = monthsOf(period('2021'));
const outlets = demoOutlets(villages, seededRandom(1));
const agents = demoAgents(outlets, villages, seededRandom(2));
const suppliers = demoSuppliers(seededRandom(3));
const mous = demoMous(outlets, suppliers, seededRandom(4));
const deliveries = demoDeliveries(mous, months, seededRandom(5));
const ofFlaw = (flaw: string) => deliveries.filter((delivery) => delivery.mou.supplier.flaw === flaw);

describe('outlets, agents and suppliers of the demo province (HANDBOOK 3.1)', () => {
  it('are exactly 253, 292 and 24, each with its own number', () => {
    expect([DEMO_OUTLETS, DEMO_AGENTS, DEMO_SUPPLIERS]).toEqual([253, 292, 24]);
    expect(new Set(outlets.map((outlet) => outlet.registerNo)).size).toBe(253);
    expect(new Set(agents.map((agent) => agent.agentNo)).size).toBe(292);
    expect(new Set(suppliers.map((supplier) => supplier.supplierNo)).size).toBe(24);
  });

  it('trade all year: every outlet has an MoU and is delivered to every month', () => {
    for (const month of months) {
      const reached = new Set(
        deliveries.filter((each) => each.month === month).map((each) => each.mou.outlet.registerNo),
      );
      expect(reached.size).toBe(253);
    }
  });

  it('name every supplier at least once in the year', () => {
    expect(new Set(deliveries.map((each) => each.mou.supplier.supplierNo)).size).toBe(24);
    for (const quarter of [0, 3, 6, 9]) {
      const rare = ofFlaw('RARE').filter((each) => months.slice(quarter, quarter + 3).includes(each.month));
      expect(rare.length).toBeLessThan(5);
    }
  });

  it('hold one supplier that sells more than half of what Jakarta Utara takes', () => {
    const north = deliveries.filter((delivery) => delivery.village.startsWith('3172'));
    const value = (rows: typeof north) =>
      rows.flatMap((row) => row.lines).reduce((sum, line) => sum + line.accepted * line.price, 0);
    const dominant = north.filter((delivery) => delivery.mou.supplier.flaw === 'DOMINANT');
    expect(value(dominant) / value(north)).toBeGreaterThan(0.5);
  });

  it('hold a late, a short, a bundling and an overpriced supplier that can be told from the others', () => {
    const late = (rows: typeof deliveries) =>
      rows.filter((row) => row.receivedAt === '' || row.receivedAt > row.promisedAt).length / rows.length;
    expect(late(ofFlaw('LATE'))).toBeGreaterThan(4 * late(deliveries.filter((row) => row.mou.supplier.flaw === null)));
    const rice = ofFlaw('SHORT_WEIGHT').flatMap((row) => row.lines.filter((line) => line.good.commodity === 'BERAS'));
    expect(rice.every((line) => line.delivered < line.ordered)).toBe(true);
    expect(ofFlaw('BUNDLES').some((row) => row.lines.some((line) => line.bundle))).toBe(true);
    expect(deliveries.some((row) => row.mou.supplier.flaw === null && row.lines.some((line) => line.bundle))).toBe(
      false,
    );
    for (const { lines } of ofFlaw('OVERPRICED'))
      for (const line of lines) expect(line.price).toBeGreaterThan(line.good.market);
  });

  it('hold a supplier whose documents ran out, and rice that fails its class', () => {
    const lapsed = demoDocuments(suppliers).filter((document) => document.validUntil === '2021-05-31');
    expect(new Set(lapsed.map((document) => document.supplierNo)).size).toBe(1);
    const failed = demoInspections(deliveries, seededRandom(6)).filter((lot) => Number(lot.broken) > 15);
    const ofBroken = failed.filter((lot) => lot.delivery.mou.supplier.flaw === 'BROKEN_RICE');
    expect(ofBroken.length).toBeGreaterThan(failed.length / 2);
  });

  it('never accept more than was delivered, and pay no more than was billed', () => {
    for (const { lines } of deliveries)
      for (const line of lines) expect(line.accepted <= line.delivered && line.accepted >= 0).toBe(true);
    for (const invoice of demoInvoices(deliveries, seededRandom(7)))
      expect(invoice.amount).toBe(invoice.lines.reduce((sum, line) => sum + line.qty * line.price, 0));
  });

  it('are the same files on every machine', () => {
    const texts = () => actorFiles(villages).map((file) => file.text);
    expect(texts()).toEqual(texts());
  });
});
