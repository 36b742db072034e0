import fc from 'fast-check';
import { VisitMoveRefusedError, type VisitStanding, moveVisit, visitMoveRefusal } from './move-visit';
import {
  VISIT_MOVES,
  VISIT_MOVE_RULES,
  VISIT_STATES,
  type VisitMove,
  type VisitState,
  visitMovesFrom,
} from './visit-state';

const visit = (state: VisitState, more: Partial<VisitStanding> = {}): VisitStanding => ({
  state,
  teamIds: ['a', 'b'],
  authorIds: ['a'],
  ...more,
});

describe('states of a visit (HANDBOOK 7.13)', () => {
  it.each<[VisitState, VisitMove[]]>([
    ['PLANNED', ['ASSIGN', 'CANCEL']],
    ['ASSIGNED', ['REASSIGN', 'START', 'CANCEL']],
    ['IN_PROGRESS', ['REASSIGN', 'SUBMIT', 'CANCEL']],
    ['SUBMITTED', ['RETURN', 'VERIFY']],
    ['RETURNED', ['SUBMIT', 'CANCEL']],
    ['VERIFIED', []],
    ['CANCELLED', []],
  ])('from %s only %s', (state, moves) => {
    expect(visitMovesFrom(state)).toEqual(moves);
  });

  it('is assigned to at least two people', () => {
    expect(visitMoveRefusal(visit('PLANNED', { teamIds: ['a', 'a'] }), { move: 'ASSIGN', moverId: 's' })?.code).toBe(
      'VISIT_TEAM_TOO_SMALL',
    );
    expect(moveVisit(visit('PLANNED'), { move: 'ASSIGN', moverId: 's' })).toBe('ASSIGNED');
  });

  it('changes its team with a reason, and is begun anew', () => {
    const request = { move: 'REASSIGN', moverId: 's' } as const;
    expect(visitMoveRefusal(visit('IN_PROGRESS'), request)?.code).toBe('VISIT_REASON_NEEDED');
    expect(moveVisit(visit('IN_PROGRESS'), { ...request, reason: 'petugas sakit' })).toBe('ASSIGNED');
    expect(visitMoveRefusal(visit('ASSIGNED', { teamIds: ['a'] }), { ...request, reason: 'sakit' })?.code).toBe(
      'VISIT_TEAM_TOO_SMALL',
    );
  });

  it('is filed by its team only', () => {
    expect(visitMoveRefusal(visit('ASSIGNED'), { move: 'START', moverId: 'c' })?.code).toBe('VISIT_NOT_IN_TEAM');
    expect(moveVisit(visit('IN_PROGRESS'), { move: 'SUBMIT', moverId: 'b' })).toBe('SUBMITTED');
  });

  it('is never verified or returned by its team or by whoever edited it', () => {
    for (const move of ['VERIFY', 'RETURN'] as const) {
      for (const moverId of ['a', 'b', 'editor']) {
        const standing = visit('SUBMITTED', { authorIds: ['a', 'editor'] });
        expect(visitMoveRefusal(standing, { move, moverId, reason: 'foto' })?.code).toBe('VISIT_SECOND_PERSON_NEEDED');
      }
    }
    expect(moveVisit(visit('SUBMITTED'), { move: 'VERIFY', moverId: 'c' })).toBe('VERIFIED');
  });

  it('is returned or cancelled with a reason, and then sent again', () => {
    expect(visitMoveRefusal(visit('SUBMITTED'), { move: 'RETURN', moverId: 'c' })?.code).toBe('VISIT_REASON_NEEDED');
    expect(moveVisit(visit('SUBMITTED'), { move: 'RETURN', moverId: 'c', reason: 'foto buram' })).toBe('RETURNED');
    expect(moveVisit(visit('RETURNED'), { move: 'SUBMIT', moverId: 'a' })).toBe('SUBMITTED');
    expect(visitMoveRefusal(visit('PLANNED'), { move: 'CANCEL', moverId: 's', reason: ' ' })?.code).toBe(
      'VISIT_REASON_NEEDED',
    );
    expect(moveVisit(visit('PLANNED'), { move: 'CANCEL', moverId: 's', reason: 'banjir' })).toBe('CANCELLED');
  });

  it('refuses with the class of the error', () => {
    expect(new VisitMoveRefusedError({ code: 'VISIT_NOT_IN_STATE', wording: { id: '', en: '' } }).errorClass).toBe(
      'CONFLICT',
    );
    expect(() => moveVisit(visit('VERIFIED'), { move: 'RETURN', moverId: 'c', reason: 'x' })).toThrow(
      VisitMoveRefusedError,
    );
  });

  it('never leaves the listed states, and nobody verifies what he filed', () => {
    const request = fc.record({
      move: fc.constantFrom(...VISIT_MOVES),
      moverId: fc.constantFrom('a', 'b', 'c'),
      reason: fc.constantFrom('', 'alasan'),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 30 }), (requests) => {
        let standing = visit('PLANNED', { authorIds: [] });
        for (const each of requests) {
          if (visitMoveRefusal(standing, each)) {
            expect(() => moveVisit(standing, each)).toThrow(VisitMoveRefusedError);
            continue;
          }
          const next = moveVisit(standing, each);
          expect(VISIT_STATES).toContain(next);
          expect(VISIT_MOVE_RULES[each.move].from).toContain(standing.state);
          expect(['VERIFIED', 'CANCELLED']).not.toContain(standing.state);
          if (next === 'VERIFIED') expect(standing.authorIds).not.toContain(each.moverId);
          const authorIds = each.move === 'SUBMIT' ? [...standing.authorIds, each.moverId] : standing.authorIds;
          standing = { ...standing, state: next, authorIds };
        }
      }),
    );
  });
});
