import { DomainError, type ErrorClass } from '@monev/kernel';
import { EXIT, type ExitCode } from './exit-codes';

const EXIT_OF_CLASS: Partial<Record<ErrorClass, ExitCode>> = {
  BAD_USER_INPUT: EXIT.USAGE,
  NOT_FOUND: EXIT.USAGE,
  CONFLICT: EXIT.REFUSED,
  LIMIT: EXIT.REFUSED,
  UNAVAILABLE: EXIT.UNAVAILABLE,
};

/** Prints what went wrong, in both languages, and answers the exit code. Faults of ours print their stack. */
export function reportFailure(thrown: unknown, json: boolean): ExitCode {
  if (thrown instanceof DomainError) {
    const { code, errorClass, wording } = thrown;
    if (json)
      process.stdout.write(
        `${JSON.stringify({ error: { code: errorClass, reason: code, message: wording.id, messageEn: wording.en } }, null, 2)}\n`,
      );
    process.stderr.write(`${wording.id}\n${wording.en}\n`);
    return EXIT_OF_CLASS[errorClass] ?? EXIT.FAILED;
  }
  process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
  return EXIT.FAILED;
}
