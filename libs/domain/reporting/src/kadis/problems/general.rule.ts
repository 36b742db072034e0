import { Fraction } from '@monev/kernel';
import { twoPlaces } from '../../wording/comparison-text';
import { type Figure, type Language, exactOf, numberText, percentText } from '../../wording/number-text';
import { sentence } from '../../wording/sentence';
import { type IndicatorProblem } from './evidence';
import { type KadisProblem, excessOf } from './problem';

/**
 * A sentence on an indicator that no other rule speaks for: red ones are serious, amber ones minor, green and grey none.
 */
export function generalProblem(indicator: IndicatorProblem): KadisProblem | null {
  if (indicator.colour !== 'RED' && indicator.colour !== 'AMBER') return null;
  const isUp = indicator.green > indicator.red;
  const figure = (language: Language) => valueText(indicator, indicator.value, language);
  const distance = exactOf(indicator.value)
    .minus(Fraction.parse(String(indicator.green)))
    .round(4);
  const span = isUp ? indicator.green : Math.max(indicator.red * 2, 1);
  return {
    rule: `indicator ${indicator.code}`,
    severity: indicator.colour === 'RED' ? 'MAJOR' : 'MINOR',
    families: 0,
    excess: excessOf(Math.abs(distance), Math.abs(span)),
    link: indicator.code,
    sentence: sentence((language) => {
      const boundary = valueText(indicator, indicator.green, language);
      const far = indicator.colour === 'RED';
      const beside = standing(isUp, far, language);
      return `${indicator.name[language]} ${figure(language)}, ${beside} ${boundary}.`;
    }, figure),
  };
}

function standing(isUp: boolean, far: boolean, language: Language): string {
  if (language === 'id') return isUp ? `${far ? 'jauh ' : ''}di bawah target` : `${far ? 'jauh ' : ''}di atas batas`;
  return isUp ? `${far ? 'well ' : ''}below the target of` : `${far ? 'well ' : ''}above the limit of`;
}

/** Two places where one would show the figure as standing on its boundary. */
function valueText(indicator: IndicatorProblem, value: Figure, language: Language): string {
  const isHidden = [indicator.green, indicator.red].some(
    (boundary) =>
      exactOf(indicator.value).toFixed(1) === exactOf(boundary).toFixed(1) &&
      twoPlaces(indicator.value).compare(twoPlaces(boundary)) !== 0,
  );
  switch (indicator.unit) {
    case 'PERCENT':
      return percentText(value, language, isHidden ? 2 : 1);
    case 'DAYS':
      return `${numberText(value, 1, language)} ${language === 'id' ? 'hari' : 'days'}`;
    case 'COUNT':
      return numberText(value, 0, language);
    case 'RATIO':
      return numberText(value, 2, language);
  }
}
