/** Hard limits on what a file may hold, counted on real bytes while unpacking: headers lie (SECURITY §5). */
export interface ReadingLimits {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed one, over the whole file. */
  readonly ratio: number;
  readonly entries: number;
  readonly rows: number;
  readonly columns: number;
  readonly cellCharacters: number;
  /** Text of all shared strings of a workbook: held in memory while its sheets are read. */
  readonly sharedCharacters: number;
  /** Bytes of a text file (csv, tsv), which is streamed and never held whole. */
  readonly textBytes: number;
  readonly lineBytes: number;
}

export const READING_LIMITS: ReadingLimits = {
  packedBytes: 60_000_000,
  unpackedBytes: 800_000_000,
  ratio: 120,
  entries: 200,
  rows: 1_048_576,
  columns: 120,
  cellCharacters: 4_000,
  sharedCharacters: 200_000_000,
  textBytes: 2_000_000_000,
  lineBytes: 64_000,
};

/** Below this, a high ratio is no bomb: a small sheet of repeated rows packs a thousandfold. */
export const RATIO_COUNTS_FROM = 4_000_000;
