import { type BatchDetailFragment } from '@monev/contracts';
import { DataTable, Status, shortName, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

type Total = BatchDetailFragment['totals'][number];

/** Sums of the file by region beside those of the period before. */
export function TotalsView({ totals }: { totals: readonly Total[] }) {
  const words = useWords(intakeWords);
  const { formats, said } = useUi();
  const shown = (text: string | null) => (text === null ? null : formats.number(Number(text)));
  return (
    <section className="sheet" aria-labelledby="dibandingkan">
      <header>
        <h2 id="dibandingkan">{words.totals}</h2>
      </header>
      {totals.length === 0 ? (
        <p className="says">{words.totalsNone}</p>
      ) : (
        <DataTable
          captionHidden
          caption={words.totals}
          rows={totals}
          rowKey={({ region, label }) => `${region.code} ${label.idn}`}
          limit={20}
          columns={[
            { key: 'region', head: words.region, cell: ({ region }) => shortName(region.name) },
            { key: 'label', head: words.what, secondary: true, cell: ({ label }) => said(label) },
            {
              key: 'before',
              head: words.before,
              numeric: true,
              secondary: true,
              cell: ({ previous }) => shown(previous) ?? words.firstTime,
            },
            { key: 'file', head: words.inFile, numeric: true, cell: ({ current }) => shown(current) ?? '' },
            { key: 'difference', head: words.difference, numeric: true, cell: difference },
          ]}
        />
      )}
    </section>
  );

  function difference({ current, previous }: Total): string {
    if (current === null || previous === null) return '';
    return formats.signed(Number(current) - Number(previous));
  }
}

/** Totals the office printed, against what the rows add up to; both are kept, neither is mended. */
export function PrintedTotalsView({ totals }: { totals: BatchDetailFragment['printedTotals'] }) {
  const words = useWords(intakeWords);
  if (totals.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="tercetak">
      <header>
        <h2 id="tercetak">{words.printed}</h2>
      </header>
      <p className="says">{words.printedSays}</p>
      <DataTable
        captionHidden
        caption={words.printed}
        rows={totals}
        rowKey={({ label }) => label}
        columns={[
          {
            key: 'label',
            head: words.what,
            cell: ({ label, agrees }) => (
              <>
                {label.replaceAll('_', ' ')}{' '}
                <Status kind={agrees ? 'good' : 'warn'}>{agrees ? words.agrees : words.disagrees}</Status>
              </>
            ),
          },
          { key: 'printed', head: words.printedHead, numeric: true, cell: ({ printed }) => printed },
          { key: 'summed', head: words.summedHead, numeric: true, cell: ({ summed }) => summed },
        ]}
      />
    </section>
  );
}
