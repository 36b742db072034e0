import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { detailWords } from './detail.words';
import { type EWarongData } from './e-warong-data.view';

type Month = Pick<EWarongData['periods'][number], 'period' | 'kpmServed' | 'kpmLimit'>;

/** How many families it served last, against the most that the rule of that month allows there (BR-11); months newest first. */
export function Served({ periods }: { periods: readonly Month[] }) {
  const words = useWords(detailWords);
  const { formats } = useUi();
  const last = periods.find(({ kpmServed }) => kpmServed !== null);
  if (!last || last.kpmServed === null) return <>{words.servedNone}</>;
  const { kpmServed, kpmLimit } = last;
  if (kpmLimit === null) return <>{words.servedUnlimited(formats.number(kpmServed), formats.period(last.period))}</>;
  const say = kpmServed > kpmLimit ? words.servedOver : words.served;
  return <>{say(formats.number(kpmServed), formats.period(last.period), formats.number(kpmLimit))}</>;
}
