import { type Need, type Problem } from '@monev/domain/intake';
import { DomainError, type Wording } from '@monev/kernel';

const QUESTION: Record<Need, Wording> = {
  PERIOD: {
    id: 'Berkas ini tidak menyebut periodenya. Pilih periode datanya, lalu kirim lagi.',
    en: 'This file does not name its period. Choose the period of its data and send it again.',
  },
  REGION: {
    id: 'Berkas ini tidak menyebut wilayahnya. Pilih wilayah datanya, lalu kirim lagi.',
    en: 'This file does not name its region. Choose the region of its data and send it again.',
  },
};

/** The file leaves something out that must be known; it is asked, never guessed. */
export class NeedsAnswerError extends DomainError {
  readonly code: string;
  readonly details: { readonly need: Need; readonly templateId: string };
  constructor(need: Need, templateId: string) {
    super(QUESTION[need]);
    this.code = `${need}_NEEDED`;
    this.details = { need, templateId };
  }
}

/** The file as a whole may not be taken in; nothing of it was kept. */
export class FileRefusedError extends DomainError {
  readonly code: string;
  constructor(problems: readonly Problem[]) {
    const first = problems.find((problem) => problem.severity === 'BLOCKING');
    super(first?.wording ?? { id: 'Berkas ini tidak dapat diterima.', en: 'This file cannot be taken in.' });
    this.code = first?.code ?? 'FILE_REFUSED';
  }
}
