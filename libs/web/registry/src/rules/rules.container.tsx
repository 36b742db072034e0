import { useQuery } from '@apollo/client/react';
import { RulesDocument } from '@monev/contracts';
import { ErrorState, LoadingState, useUi } from '@monev/ui';
import { usePageTitle, useToldError, useWords } from '@monev/web-kit';
import '../detail/detail.css';
import { EnterParameter } from './enter-parameter.container';
import { MarketPrices } from './market-prices.container';
import { ParameterView } from './parameter.view';
import { Foods, QualitySpecs, Regimes, ZonePrices } from './reference-tables.view';
import { rulesWords } from './rules.words';

/** `/aturan`: what the figures rest on besides the facts, and the way to add a dated value. */
export function RulesPage() {
  const words = useWords(rulesWords);
  const { formats, said } = useUi();
  const { data, error, refetch } = useQuery(RulesDocument, { fetchPolicy: 'cache-and-network' });
  const told = useToldError(error);
  usePageTitle(words.title);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.loading} tall page />;
  const { parameters, schemeRegimes, commodities, qualitySpecs, zonePrices } = data;
  const current = schemeRegimes.find(({ to }) => to === null);
  return (
    <>
      <h1 className="lede">
        {words.head(current ? said(current.name) : words.notStated, formats.number(parameters.length))}
      </h1>
      <p className="says">{words.says}</p>
      <h2 className="rules-head">{words.parameters}</h2>
      <div className="stack">
        {parameters.map((parameter) => (
          <ParameterView key={parameter.name} parameter={parameter}>
            <EnterParameter parameter={parameter} />
          </ParameterView>
        ))}
        <Regimes regimes={schemeRegimes} />
        <Foods foods={commodities} />
        <QualitySpecs specs={qualitySpecs} />
        <ZonePrices prices={zonePrices} />
        <MarketPrices />
      </div>
    </>
  );
}
