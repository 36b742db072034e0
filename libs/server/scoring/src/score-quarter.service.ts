import { Injectable } from '@nestjs/common';
import { Database, SCORED_KINDS, type ScoredKind } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { type IsoDate, type Period, kindOf } from '@monev/kernel';
import { currentRequest } from '@monev/server-kit';
import { rescore } from './rescore';
import { NotAQuarterError } from './scoring.errors';

/** How many scores of a kind were reckoned, and how they came out. */
export interface QuarterScores {
  readonly kind: ScoredKind;
  readonly scored: number;
  /** With enough evidence for a grade. */
  readonly published: number;
  /** Stored as a new version: the evidence or the weights were others before. */
  readonly changed: number;
}

/** Scores every supplier, e-warong and agent of the register for a quarter, all of it or nothing. */
@Injectable()
export class ScoreQuarterService {
  constructor(private readonly database: Database) {}

  /**
   * `asOf` is today: what falls due later is not late yet. For somebody who sees every region.
   * @throws {NotAQuarterError | NoParametersError}
   */
  run(actor: Actor, quarter: Period, asOf: IsoDate): Promise<QuarterScores[]> {
    if (kindOf(quarter) !== 'QUARTER') throw new NotAQuarterError(quarter);
    return this.database.write(
      actor,
      async (tx, audit) => {
        const done: QuarterScores[] = [];
        for (const kind of SCORED_KINDS) {
          const { scored, published, stored } = await rescore(tx, audit, kind, { quarter, subjectIds: null, asOf });
          done.push({ kind, scored, published, changed: stored.length });
        }
        return done;
      },
      { longRunning: true, requestId: currentRequest()?.requestId ?? null },
    );
  }
}
