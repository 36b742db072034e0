import { type ReactNode, useId } from 'react';
import { type RulesQuery } from '@monev/contracts';
import { type Column, DataTable, EmptyState, shortName, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { goodsName } from '../register-names.words';
import { rulesWords } from './rules.words';

function Sheet({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      {children}
    </section>
  );
}

/** Regimes of the programme, the latest first. */
export function Regimes({ regimes }: { regimes: RulesQuery['schemeRegimes'] }) {
  const words = useWords(rulesWords);
  const { formats, said } = useUi();
  const columns: Column<RulesQuery['schemeRegimes'][number]>[] = [
    {
      key: 'name',
      head: words.regime,
      cell: ({ name, eWarongRequired }) => (
        <>
          {said(name)}
          {!eWarongRequired && <span className="under">{words.noEWarong}</span>}
        </>
      ),
    },
    {
      key: 'span',
      head: words.since,
      cell: ({ from, to }) => words.span(formats.day(from), to === null ? words.now : formats.day(to)),
    },
    {
      key: 'benefit',
      head: words.benefit,
      numeric: true,
      cell: ({ benefitPerMonth }) => (benefitPerMonth === null ? words.notStated : formats.number(benefitPerMonth)),
    },
    {
      key: 'channels',
      head: words.channels,
      secondary: true,
      cell: ({ channels }) =>
        channels.map((each) => words.channelNames[each as keyof typeof words.channelNames] ?? each).join(', '),
    },
    { key: 'source', head: words.source, secondary: true, cell: ({ source }) => source },
  ];
  return (
    <Sheet title={words.regimes}>
      <DataTable
        caption={words.table(words.regimes)}
        captionHidden
        columns={columns}
        rows={regimes}
        rowKey={({ id }) => id}
        inOrder
      />
    </Sheet>
  );
}

/** Foods that may be bought with a KKS. */
export function Foods({ foods }: { foods: RulesQuery['commodities'] }) {
  const words = useWords(rulesWords);
  const { said } = useUi();
  const columns: Column<RulesQuery['commodities'][number]>[] = [
    { key: 'food', head: words.food, cell: ({ name }) => said(name) },
    {
      key: 'group',
      head: words.group,
      cell: ({ nutrientGroup }) => words.groups[nutrientGroup as keyof typeof words.groups] ?? nutrientGroup,
    },
    { key: 'unit', head: words.unit, cell: ({ unit }) => unit.toLowerCase() },
  ];
  return (
    <Sheet title={words.foods}>
      <DataTable
        caption={words.table(words.foods)}
        captionHidden
        columns={columns}
        rows={foods}
        rowKey={({ code }) => code}
        inOrder
      />
    </Sheet>
  );
}

type Spec = RulesQuery['qualitySpecs'][number];

/** Limits of each food and class with the standard they come from. */
export function QualitySpecs({ specs }: { specs: RulesQuery['qualitySpecs'] }) {
  const words = useWords(rulesWords);
  const { formats } = useUi();
  const limit = (value: number | null) =>
    value === null ? words.notPrescribed : formats.number(value, Number.isInteger(value) ? 0 : 2);
  const number = (key: string, head: string, of: (spec: Spec) => number | null, secondary = true): Column<Spec> => ({
    ...{ key, head, numeric: true, secondary },
    cell: (spec) => limit(of(spec)),
  });
  const columns: Column<Spec>[] = [
    {
      key: 'of',
      head: words.specOf,
      cell: ({ commodity, qualityClass, region, from, standard }) => (
        <>
          {goodsName(commodity, qualityClass)}
          {region && <>, {shortName(region.name)}</>}
          <span className="under">
            {standard}, {formats.day(from)}
          </span>
        </>
      ),
    },
    number('broken', words.broken, ({ brokenMax }) => brokenMax, false),
    number('moisture', words.moisture, ({ moistureMax }) => moistureMax),
    number('milling', words.milling, ({ millingMin }) => millingMin),
    number('head', words.headRice, ({ headRiceMin }) => headRiceMin),
    number('others', words.others, ({ otherGrainsMax }) => otherGrainsMax),
    number('unhulled', words.unhulled, ({ unhulledMax }) => unhulledMax),
    number('foreign', words.foreign, ({ foreignMax }) => foreignMax),
  ];
  return (
    <Sheet title={words.specs}>
      <DataTable
        caption={words.table(words.specs)}
        captionHidden
        columns={columns}
        rows={specs}
        rowKey={({ commodity, qualityClass, region, from }) =>
          [commodity, qualityClass, region?.code ?? '', from].join(' ')
        }
        inOrder
      />
    </Sheet>
  );
}

const NAMED = 4;

/** HET: provinces with the same price stand together. */
export function ZonePrices({ prices }: { prices: RulesQuery['zonePrices'] }) {
  const words = useWords(rulesWords);
  const { formats } = useUi();
  if (prices.length === 0) return <EmptyState title={words.zonesEmpty} hint={words.zonesEmptyHint} />;
  const columns: Column<RulesQuery['zonePrices'][number]>[] = [
    {
      key: 'food',
      head: words.food,
      cell: ({ commodity, qualityClass, unit }) => (
        <>
          {goodsName(commodity, qualityClass)}
          <span className="under">{unit.toLowerCase()}</span>
        </>
      ),
    },
    { key: 'date', head: words.since, cell: ({ date }) => formats.day(date) },
    { key: 'price', head: words.price, numeric: true, cell: ({ price }) => formats.number(price) },
    {
      key: 'provinces',
      head: words.provinces,
      secondary: true,
      cell: ({ provinces }) => {
        const rest = provinces.length - NAMED;
        const named = provinces.slice(0, NAMED).map(({ name }) => shortName(name));
        return [named.join(', '), ...(rest > 0 ? [words.andMore(formats.number(rest))] : [])].join(', ');
      },
    },
  ];
  return (
    <Sheet title={words.zones}>
      <DataTable
        caption={words.table(words.zones)}
        captionHidden
        columns={columns}
        rows={prices}
        rowKey={({ commodity, qualityClass, unit, date, price }) =>
          [commodity, qualityClass, unit, date, price].join(' ')
        }
        inOrder
        limit={12}
      />
    </Sheet>
  );
}
