import { COMMIT_STEPS, type CommitStep } from '@monev/data';
import { DomainError, type ErrorClass } from '@monev/kernel';

/** Somebody stopped it while it was under way; nothing of it stays. */
export class AcceptanceStoppedError extends DomainError {
  readonly code = 'ACCEPTANCE_STOPPED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor() {
    super({
      id: 'Penerimaan dihentikan; tidak ada angka yang berubah. Berkasnya masih menunggu.',
      en: 'Accepting was stopped; no figure changed. The file is still waiting.',
    });
  }
}

/** Where an acceptance stands: `done` of `of` steps. */
export interface AcceptanceStanding {
  readonly done: number;
  readonly of: number;
}

interface UnderWay {
  done: number;
  stopped: boolean;
}

/** What is being accepted in this process at the moment. */
export class AcceptanceProgress {
  private readonly underWay = new Map<string, UnderWay>();

  /** Runs `work` with a callback for its steps, which throws once somebody stopped it. */
  async follow<T>(batchId: string, work: (onStep: (step: CommitStep) => void) => Promise<T>): Promise<T> {
    const standing: UnderWay = { done: 0, stopped: false };
    this.underWay.set(batchId, standing);
    try {
      return await work((step) => {
        if (standing.stopped) throw new AcceptanceStoppedError();
        standing.done = COMMIT_STEPS.indexOf(step) + 1;
      });
    } finally {
      if (this.underWay.get(batchId) === standing) this.underWay.delete(batchId);
    }
  }

  /** Null while nothing of it is under way. */
  standing(batchId: string): AcceptanceStanding | null {
    const standing = this.underWay.get(batchId);
    return standing ? { done: standing.done, of: COMMIT_STEPS.length } : null;
  }

  /** Stops it at its next step; false when it is not under way. */
  stop(batchId: string): boolean {
    const standing = this.underWay.get(batchId);
    if (standing) standing.stopped = true;
    return standing !== undefined;
  }
}
