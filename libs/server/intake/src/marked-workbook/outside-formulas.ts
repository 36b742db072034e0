import { decoded } from '../reading/xlsx/xml-scanner';

/** Functions and notations of a formula that reach out of the workbook, or start something. */
const OUTSIDE =
  /\[\d+\]|\[[^\]]*\.\w+\]|\||\b(?:HYPERLINK|WEBSERVICE|FILTERXML|ENCODEURL|IMPORT\w*|RTD|CALL|REGISTER(?:\.ID)?|EXEC|DDE\w*|CUBE\w+|STOCKHISTORY|IMAGE|SQL\.REQUEST)\s*\(|:\/\/|\\\\/i;

/** Drops the formulas of a sheet that reach outside; the value that the file stores stays in the cell. */
export class OutsideFormulas {
  /** Shared formulas whose first cell reaches outside: the others of the group go with it. */
  private readonly shared = new Set<string>();

  made(cells: string, name: string): string {
    if (!cells.includes(`<${name}`)) return cells;
    return cells.replace(
      new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'),
      (whole, attributes = '', text = '') => {
        const group = /\ssi="(\d+)"/.exec(attributes)?.[1];
        if (OUTSIDE.test(decoded(text))) {
          if (group !== undefined) this.shared.add(group);
          return '';
        }
        return group !== undefined && this.shared.has(group) ? '' : whole;
      },
    );
  }
}
