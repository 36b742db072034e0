import fc from 'fast-check';
import { FINDING_MOVES, FINDING_MOVE_RULES, type FindingMove, findingMovesFrom } from './finding-moves';
import { FINDING_STATES, type FindingState, countsAsConfirmed, isOpenFinding } from './finding-state';
import { FindingMoveRefusedError, type FindingStanding, findingMoveRefusal, moveFinding } from './move-finding';

const finding = (state: FindingState, more: Partial<FindingStanding> = {}): FindingStanding => ({
  state,
  authorIds: ['author', 'team-mate'],
  confirmerIds: state === 'DRAFT' ? [] : ['confirmer'],
  followUpActorIds: ['agency'],
  openFollowUps: 0,
  acceptedFollowUps: 1,
  ...more,
});
const by = (move: FindingMove, moverId: string, reason?: string) => ({ move, moverId, reason });

describe('states of a finding (HANDBOOK 7.15)', () => {
  it.each([
    ['DRAFT', ['CONFIRM', 'VOID']],
    ['CONFIRMED', ['START_FOLLOW_UP', 'DISPUTE', 'VOID']],
    ['DISPUTED', ['UPHOLD', 'REJECT', 'VOID']],
    ['IN_FOLLOW_UP', ['RESOLVE', 'VOID']],
    ['RESOLVED', ['CLOSE', 'REOPEN', 'VOID']],
    ['CLOSED', ['REOPEN', 'VOID']],
    ['REOPENED', ['START_FOLLOW_UP', 'VOID']],
    ['REJECTED', ['VOID']],
    ['VOID', []],
  ] as [FindingState, FindingMove[]][])('from %s only %s', (state, moves) => {
    expect(findingMovesFrom(state)).toEqual(moves);
  });

  it('whoever filed it, or stood in the team, may not confirm it', () => {
    expect(findingMoveRefusal(finding('DRAFT'), by('CONFIRM', 'team-mate'))?.code).toBe('FINDING_SECOND_PERSON_NEEDED');
    expect(moveFinding(finding('DRAFT'), by('CONFIRM', 'confirmer'))).toBe('CONFIRMED');
  });

  it('is closed by a second person with a reason: neither its author nor who worked on it', () => {
    expect(findingMoveRefusal(finding('RESOLVED'), by('CLOSE', 'author', 'bukti cukup'))?.wording.id).toBe(
      'Anda ikut mencatat temuan ini; langkah “Tutup temuan” dilakukan orang lain.',
    );
    expect(findingMoveRefusal(finding('RESOLVED'), by('CLOSE', 'agency', 'bukti cukup'))?.code).toBe(
      'FINDING_SECOND_PERSON_NEEDED',
    );
    expect(findingMoveRefusal(finding('RESOLVED'), by('CLOSE', 'other', '  '))?.code).toBe('FINDING_REASON_NEEDED');
    expect(moveFinding(finding('RESOLVED'), by('CLOSE', 'other', 'bukti cukup'))).toBe('CLOSED');
  });

  it('a draft is voided by its confirmer alone, anything later by somebody who did not confirm it', () => {
    expect(moveFinding(finding('DRAFT'), by('VOID', 'confirmer', 'salah catat'))).toBe('VOID');
    expect(() => moveFinding(finding('DRAFT'), by('VOID', 'author', 'salah catat'))).toThrow(FindingMoveRefusedError);
    expect(() => moveFinding(finding('CONFIRMED'), by('VOID', 'confirmer', 'salah'))).toThrow(FindingMoveRefusedError);
    expect(moveFinding(finding('CONFIRMED'), by('VOID', 'other', 'salah'))).toBe('VOID');
  });

  it('a dispute is decided without the author and the confirmer', () => {
    expect(findingMoveRefusal(finding('DISPUTED'), by('UPHOLD', 'confirmer', 'bukti'))?.code).toBe(
      'FINDING_SECOND_PERSON_NEEDED',
    );
    expect(moveFinding(finding('DISPUTED'), by('REJECT', 'panel', 'faktur benar'))).toBe('REJECTED');
  });

  it('is resolved only when all follow-ups are accepted and there is at least one', () => {
    const open = finding('IN_FOLLOW_UP', { openFollowUps: 1 });
    const none = finding('IN_FOLLOW_UP', { acceptedFollowUps: 0 });
    expect(findingMoveRefusal(open, by('RESOLVE', 'x'))?.code).toBe('FINDING_FOLLOW_UP_OPEN');
    expect(findingMoveRefusal(none, by('RESOLVE', 'x'))?.code).toBe('FINDING_FOLLOW_UP_OPEN');
    expect(moveFinding(finding('IN_FOLLOW_UP'), by('RESOLVE', 'x'))).toBe('RESOLVED');
  });

  it('refuses with the class of the error', () => {
    const refusalOf = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return error as FindingMoveRefusedError;
      }
      return null;
    };
    expect(refusalOf(() => moveFinding(finding('VOID'), by('CONFIRM', 'x')))).toMatchObject({
      code: 'FINDING_NOT_IN_STATE',
      errorClass: 'CONFLICT',
    });
    expect(refusalOf(() => moveFinding(finding('DRAFT'), by('CONFIRM', 'author')))?.errorClass).toBe('FORBIDDEN');
    expect(refusalOf(() => moveFinding(finding('DRAFT'), by('VOID', 'x')))?.errorClass).toBe('BAD_USER_INPUT');
  });

  it('open and confirmed mean what IND-FND-01 and IND-FND-02 say', () => {
    expect(FINDING_STATES.filter(isOpenFinding)).toEqual([
      'CONFIRMED',
      'DISPUTED',
      'IN_FOLLOW_UP',
      'RESOLVED',
      'REOPENED',
    ]);
    expect(FINDING_STATES.filter((state) => !countsAsConfirmed(state))).toEqual(['DRAFT', 'REJECTED', 'VOID']);
  });

  it('never leaves the listed states, never leaves VOID, and an author never confirms, closes or voids', () => {
    const request = fc.record({
      move: fc.constantFrom(...FINDING_MOVES),
      moverId: fc.constantFrom('author', 'confirmer', 'agency', 'other'),
      reason: fc.constantFrom('', 'alasan'),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 30 }), (requests) => {
        let state: FindingState = 'DRAFT';
        for (const each of requests) {
          const standing = finding(state);
          if (findingMoveRefusal(standing, each)) {
            expect(() => moveFinding(standing, each)).toThrow(FindingMoveRefusedError);
            continue;
          }
          const next = moveFinding(standing, each);
          expect(FINDING_STATES).toContain(next);
          expect(FINDING_MOVE_RULES[each.move].from).toContain(state);
          expect(state).not.toBe('VOID');
          if (each.moverId === 'author') expect(['CONFIRM', 'CLOSE', 'VOID']).not.toContain(each.move);
          state = next;
        }
      }),
    );
  });
});
