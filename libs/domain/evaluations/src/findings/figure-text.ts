import { Fraction } from '@monev/kernel';

/** Figures inside the statement of a piece of evidence, Indonesian and English. */
export function moneyIn(amount: bigint): { id: string; en: string } {
  const digits = amount.toString();
  return {
    id: `Rp${digits.replace(/\B(?=(\d{3})+$)/g, '.')}`,
    en: `Rp${digits.replace(/\B(?=(\d{3})+$)/g, ',')}`,
  };
}

/** One decimal place, two where one would show a figure beyond its limit as being on it. */
export function percentIn(value: Fraction, limit: Fraction): { id: string; en: string } {
  const isHidden = value.toFixed(1) === limit.toFixed(1) && value.toFixed(2) !== limit.toFixed(2);
  const text = value.toFixed(isHidden ? 2 : 1);
  return { id: `${text.replace('.', ',')}%`, en: `${text}%` };
}
