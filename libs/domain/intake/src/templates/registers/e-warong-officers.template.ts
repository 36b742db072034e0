import { type IsoDate } from '@monev/kernel';
import { OCCUPATIONS, OFFICER_POSTS } from '../../actors/choices';
import { choice, inOrder, required, requiredDate } from '../../actors/cells';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';

/** Own template: officers and supervisors of e-warong, from–to; one person a post at a time (HANDBOOK 7.4). */
export const eWarongOfficers: Template = {
  id: 'e-warong-officers',
  layout: 'e_warong_officers',
  name: { id: 'Templat sendiri: pengurus e-warong', en: 'Own template: officers of e-warong' },
  asks: null,
  columns: [
    { key: 'no', names: ['no_register'], kind: 'TEXT', required: true, identity: true },
    { key: 'post', names: ['jabatan'], kind: 'TEXT', required: true },
    { key: 'name', names: ['nama_pengurus'], kind: 'TEXT', required: true },
    { key: 'occupation', names: ['pekerjaan', 'kategori_pekerjaan'], kind: 'TEXT', required: true },
    { key: 'from', names: ['mulai', 'mulai_menjabat'], kind: 'DATE', required: true },
    { key: 'to', names: ['selesai', 'selesai_menjabat'], kind: 'DATE' },
  ],
  open: (context) => new OfficerFold(context),
};

interface Term {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

class OfficerFold implements RowFold {
  private readonly terms = new Map<string, Term[]>();

  constructor(private readonly context: ReadingContext) {}

  row(row: TableRow): void {
    const registerNo = required(row, 'no');
    const found = registerNo && (this.context.actors.eWarong(registerNo) ?? row.refuse('E_WARONG_UNKNOWN', 'no'));
    const post = choice(row, 'post', OFFICER_POSTS);
    const personName = required(row, 'name');
    const occupationCategory = choice(row, 'occupation', OCCUPATIONS);
    const startedOn = requiredDate(row, 'from');
    const endedOn = row.date('to');
    inOrder(row, startedOn, endedOn, 'to');
    if (row.refused || !registerNo || !found || !post || !personName || !occupationCategory || !startedOn) return;
    if (!this.isAlone(row, `${registerNo}|${post}`, { from: startedOn, to: endedOn })) return;
    this.context.output.record(
      { no_register: registerNo, jabatan: post, nama_pengurus: personName, mulai: startedOn, selesai: endedOn },
      row.number,
    );
    this.context.output.fact({
      kind: 'E_WARONG_OFFICER',
      regionCode: found.regionCode,
      registerNo,
      post,
      personName,
      occupationCategory,
      startedOn,
      endedOn,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }

  private isAlone(row: TableRow, key: string, term: Term): boolean {
    const terms = this.terms.get(key) ?? [];
    if (terms.some((other) => overlap(other, term))) {
      row.refuse('TWO_ACTIVE_OFFICERS', 'post');
      return false;
    }
    this.terms.set(key, [...terms, term]);
    return true;
  }
}

/** Whoever leaves on the day the next one comes does not overlap. */
function overlap(a: Term, b: Term): boolean {
  return (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to);
}
