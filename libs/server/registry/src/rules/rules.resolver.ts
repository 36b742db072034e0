import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Database,
  type EnteredParameter,
  enteredParameters,
  getInstallation,
  listCommodities,
  listMarketPrices,
  listQualitySpecs,
  listZonePrices,
  regionsByCode,
} from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import {
  PARAMETER_DEFINITIONS,
  REGISTRY_PARAMETERS,
  SCHEME_REGIMES,
  type ParameterDefinition,
  type RegistryParameter,
  readParameterValue,
  registryParameter,
} from '@monev/domain/registry';
import { type IsoDate, type RegionCode, localDateOf, timeZoneOf } from '@monev/kernel';
import { CurrentActor, RegionStepType, currentActor, perRequest, regionStepOf, wordingType } from '@monev/server-kit';
import { type Connection, pageOf } from '../actors/types/connection';
import { pathLoader } from '../region.loader';
import { EnterParameterService } from './enter-parameter.service';
import {
  CommodityType,
  EnterParameterInput,
  MarketPriceConnectionType,
  MarketPriceFilterInput,
  MarketPriceType,
  ParameterType,
  type ParameterValueType,
  QualitySpecType,
  SchemeRegimeType,
  ZonePriceType,
} from './rules.types';

/** What the figures rest on besides the facts: regimes, parameters, foods, quality limits and prices. */
@Resolver()
export class RulesResolver {
  constructor(
    private readonly database: Database,
    private readonly entering: EnterParameterService,
  ) {}

  @Query(() => [ParameterType], { description: 'Every parameter with all its dated values.' })
  parameters(@CurrentActor() actor: Actor): Promise<ParameterType[]> {
    return this.database.read(actor, async (tx) => {
      const entered = await enteredParameters(tx);
      const codes = [...REGISTRY_PARAMETERS, ...entered].flatMap(({ region }) => region ?? []);
      const regions = new Map(
        (await regionsByCode(tx, [...new Set(codes)])).map((row) => [row.code, regionStepOf(row)]),
      );
      const home = (await getInstallation(tx)).homeProvince;
      const today = localDateOf(new Date(), timeZoneOf(home ?? ('31' as RegionCode)));
      return PARAMETER_DEFINITIONS.map((definition) => parameterType(definition, entered, { regions, home, today }));
    });
  }

  @Mutation(() => [ParameterType], { description: 'Enters a dated value beside the others; answers all parameters.' })
  async enterParameter(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => EnterParameterInput }) input: EnterParameterInput,
  ): Promise<ParameterType[]> {
    await this.entering.enter(actor, input);
    return this.parameters(actor);
  }

  @Query(() => [SchemeRegimeType], { description: 'The regimes of the programme, the latest first.' })
  schemeRegimes(): SchemeRegimeType[] {
    return SCHEME_REGIMES.toReversed().map(({ benefitPerMonth, name, ...regime }) => ({
      ...regime,
      name: wordingType(name),
      benefitPerMonth: benefitPerMonth === null ? null : Number(benefitPerMonth),
    }));
  }

  @Query(() => [CommodityType], { description: 'Foods that may be bought with a KKS, by nutrient group.' })
  commodities(@CurrentActor() actor: Actor): Promise<CommodityType[]> {
    return this.database.read(actor, async (tx) =>
      (await listCommodities(tx)).map(({ nameId, nameEn, ...row }) => ({ ...row, name: { idn: nameId, eng: nameEn } })),
    );
  }

  @Query(() => [QualitySpecType], { description: 'Quality limits, the latest of each food and class first.' })
  qualitySpecs(@CurrentActor() actor: Actor): Promise<QualitySpecType[]> {
    return this.database.read(actor, async (tx) => {
      const specs = await listQualitySpecs(tx);
      const codes = specs.flatMap(({ region }) => region ?? []);
      const regions = new Map((await regionsByCode(tx, codes)).map((row) => [row.code, regionStepOf(row)]));
      return specs.map(({ region, ...spec }) => ({ ...spec, region: (region && regions.get(region)) ?? null }));
    });
  }

  @Query(() => [ZonePriceType], { description: 'HET by zone: provinces with the same price stand together.' })
  zonePrices(@CurrentActor() actor: Actor): Promise<ZonePriceType[]> {
    return this.database.read(actor, async (tx) => {
      const prices = await listZonePrices(tx);
      const codes = [...new Set(prices.flatMap(({ provinces }) => provinces))];
      const regions = new Map((await regionsByCode(tx, codes)).map((row) => [row.code, regionStepOf(row)]));
      return prices.map((price) => ({
        ...price,
        provinces: price.provinces.flatMap((code) => regions.get(code) ?? []),
      }));
    });
  }

  @Query(() => MarketPriceConnectionType, { description: 'Prices of markets and shops, the latest first.' })
  marketPrices(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => MarketPriceFilterInput, defaultValue: {} }) filter: MarketPriceFilterInput,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<MarketPriceType>> {
    return this.database.read(actor, async (tx) => {
      const page = await listMarketPrices(tx, filter, pageOf(first, after));
      return { ...page, nodes: page.nodes.map((row) => ({ ...row, region: null })) };
    });
  }
}

/** Where a price was seen: one statement for a whole page. */
@Resolver(() => MarketPriceType)
export class MarketPriceResolver {
  private readonly paths = perRequest(() => pathLoader(this.database, currentActor()));
  constructor(private readonly database: Database) {}

  @ResolveField(() => RegionStepType, { nullable: true })
  async region(@Parent() price: MarketPriceType): Promise<RegionStepType | null> {
    return (await this.paths().load(price.regionCode)).at(-1) ?? null;
  }
}

interface Around {
  readonly regions: ReadonlyMap<string, RegionStepType>;
  readonly home: RegionCode | null;
  readonly today: IsoDate;
}

function parameterType(
  definition: ParameterDefinition,
  entered: readonly EnteredParameter[],
  { regions, home, today }: Around,
): ParameterType {
  const own = entered.filter(({ name }) => name === definition.name);
  const brought = REGISTRY_PARAMETERS.filter(({ name }) => name === definition.name);
  const place = (region: RegionCode | null) => (region === null ? null : (regions.get(region) ?? null));
  const values: ParameterValueType[] = [
    ...brought.map((each) => ({
      ...{ value: String(each.value), from: each.from, region: place(each.region), source: each.source },
      ...{ standing: each.standing, recordedBy: null, recordedAt: null, reason: null, replaced: false },
    })),
    ...own.map((each, at) => ({
      ...{ value: each.value, from: each.from, region: place(each.region), source: each.source },
      ...{ standing: each.standing, recordedBy: each.recordedBy, recordedAt: each.recordedAt, reason: each.reason },
      replaced: own.slice(at + 1).some(({ from, region }) => from === each.from && region === each.region),
    })),
  ];
  const replacesBrought = (value: ParameterValueType) =>
    value.recordedBy === null &&
    own.some(({ from, region }) => from === value.from && region === (value.region?.code ?? null));
  const { label, unit, rule } = definition;
  return {
    ...{ name: definition.name, label: wordingType(label), unit: unit && wordingType(unit), rule },
    choices: choicesOf(definition),
    today: valueToday(definition, [...brought, ...own.flatMap((each) => datedOf(definition, each))], { home, today }),
    values: values
      .map((value) => (replacesBrought(value) ? { ...value, replaced: true } : value))
      .toReversed()
      .sort((a, b) => b.from.localeCompare(a.from)),
  };
}

function choicesOf({ values }: ParameterDefinition) {
  if (values.kind !== 'CHOICE') return [];
  return Object.entries(values.choices).map(([value, label]) => ({ value, label: wordingType(label) }));
}

function datedOf(definition: ParameterDefinition, entered: EnteredParameter): RegistryParameter[] {
  const value = readParameterValue(definition, entered.value);
  return value === null ? [] : [{ ...entered, value } as RegistryParameter];
}

function valueToday(
  { name }: ParameterDefinition,
  values: readonly RegistryParameter[],
  { home, today }: Pick<Around, 'home' | 'today'>,
): string | null {
  return values.length === 0 ? null : String(registryParameter(name, today, home, values));
}
