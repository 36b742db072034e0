import { type SubmissionProblem } from '@monev/domain/evaluations';
import { DomainError, type ErrorClass } from '@monev/kernel';

/** Nothing was stored: an answer cannot stand, one is missing, or a reason that was asked for was not given. */
export class SubmissionRefusedError extends DomainError {
  readonly code: string;
  /** Code of the first question with a problem; with row and part where there are. */
  readonly field: string;

  constructor(problems: readonly SubmissionProblem[]) {
    const [first, ...others] = problems;
    const place = placeOf(first);
    super({
      id: `${place}: ${first?.wording.id ?? 'Isian tidak dapat diterima.'}${more(others.length, 'hal lain')}`,
      en: `${place}: ${first?.wording.en ?? 'The filing cannot be taken.'}${more(others.length, 'more')}`,
    });
    this.code = first?.code ?? 'SUBMISSION_REFUSED';
    this.field = place;
  }
}

function placeOf(problem: SubmissionProblem | undefined): string {
  if (!problem?.question) return 'signature';
  return [problem.question, problem.row, problem.part].filter((part) => part !== null).join('.');
}

function more(count: number, word: string): string {
  return count === 0 ? '' : ` (+${count} ${word})`;
}

/** The place cannot be visited yet with a questionnaire of ours, or the answers follow another version than was planned. */
export class InstrumentUnknownError extends DomainError {
  readonly code = 'INSTRUMENT_UNKNOWN';
  constructor() {
    super({
      id: 'Instrumen untuk kunjungan ini belum diterbitkan, atau berbeda dari yang ditugaskan.',
      en: 'The instrument for this visit is not published, or is another than was assigned.',
    });
  }
}

/** A finding was to be confirmed that the answers of the visit do not open. */
export class FindingNotProposedError extends DomainError {
  readonly code = 'FINDING_NOT_PROPOSED';
  override readonly errorClass: ErrorClass = 'BAD_USER_INPUT';
  constructor(patternCode: string) {
    super({
      id: `Isian kunjungan ini tidak membuka temuan ${patternCode} atas pelaku tersebut.`,
      en: `The answers of this visit do not open finding ${patternCode} about that subject.`,
    });
  }
}

/** Somebody in the team is no officer, or not any more. */
export class TeamMemberUnknownError extends DomainError {
  readonly code = 'TEAM_MEMBER_UNKNOWN';
  readonly field = 'memberIds';
  constructor() {
    super({
      id: 'Ada anggota tim yang bukan petugas monev aktif.',
      en: 'A member of the team is not an active monev officer.',
    });
  }
}
