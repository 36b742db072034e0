/** Columns of a histogram over the hours of the day: h00 … h23, each the transactions begun in that hour. */
export const HOUR_COLUMNS = Array.from({ length: 24 }, (_, hour) => `h${String(hour).padStart(2, '0')}`);
