import { SelectField, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { Decisions } from './decisions.view';
import { Emphasised } from './emphasised';
import { FiveNumbers } from './five-numbers.view';
import { type KadisData, type KadisLinks } from './kadis-data';
import { kadisWords } from './kadis.words';
import { Overdue } from './overdue.view';
import { Problems } from './problems.view';
import { Share } from './share.view';

interface Props {
  summary: KadisData;
  links: KadisLinks;
  onMonth: (month: string) => void;
  onPrint: () => void;
  /** Makes a picture of the page to send on; false when the browser could not. */
  onPicture: () => Promise<boolean>;
}

/** One page for the head of office: a sentence, five numbers, three problems, what is overdue; fits one A4. */
export function KadisView({ summary, links, onMonth, onPrint, onPicture }: Props) {
  const words = useWords(kadisWords);
  const { said, formats } = useUi();
  return (
    <div className="kadis">
      <header>
        <p className="kadis-of">{said(summary.title)}</p>
        <h1 className="lede">
          <Emphasised sentence={summary.headline} as="em" />
        </h1>
        <p className="asof">{said(summary.asOfLine)}</p>
        {summary.period !== null && (
          <div className="kadis-month noprint">
            <SelectField
              label={words.month}
              value={summary.period}
              options={summary.reportedMonths
                .toReversed()
                .map((month) => ({ value: month, label: formats.period(month) }))}
              onChange={onMonth}
            />
          </div>
        )}
      </header>
      <FiveNumbers figures={summary.figures} links={links} />
      <div className={summary.waiting > 0 ? 'kadis-columns three' : 'kadis-columns'}>
        <Problems summary={summary} links={links} />
        {summary.waiting > 0 && <Decisions summary={summary} links={links} />}
        <Overdue summary={summary} links={links} />
      </div>
      <Share text={said(summary.whatsApp)} onPrint={onPrint} onPicture={onPicture} />
      <div className="kadis-sign">
        <div>
          <p>{words.preparedBy}</p>
          <p className="kadis-line">{words.nameDate}</p>
        </div>
        <div>
          <p>{words.direction}</p>
          <p className="kadis-line">{words.signDate}</p>
        </div>
      </div>
    </div>
  );
}
