import { type Answers, type RespondentSignature } from '@monev/domain/evaluations';

/** What a team has filled in on this device, from the moment the form was opened until the server has it. */
export interface Draft {
  /** Account that fills it in; a phone may be shared. */
  readonly ownerId: string;
  readonly visitId: string;
  /** UUID version 7, made when the form was opened; the same for every sending of this filing. */
  readonly submissionId: string;
  readonly instrumentCode: string;
  readonly instrumentVersion: number;
  /** Revision on the server that it goes on from; 0 for a first filing. */
  readonly baseRevision: number;
  readonly answers: Answers;
  readonly signature: RespondentSignature;
  /** Reasons by the code of the check that asked for one. */
  readonly reasons: Readonly<Record<string, string>>;
  /** ISO moment in UTC by the device's clock: when the visit was made. */
  readonly observedAt: string;
  /** ISO moment of the first sending that did not reach the server; null when none was tried. */
  readonly unsentSince: string | null;
}

/** A photo as it was taken: without the place that cameras write into files. */
export interface DraftPhoto {
  readonly id: string;
  readonly ownerId: string;
  readonly visitId: string;
  readonly takenAt: string;
  readonly image: Blob;
}

/** Where drafts are kept. Every promise resolves only when the device has written the whole of it. */
export interface DraftStore {
  read(ownerId: string, visitId: string): Promise<Draft | null>;
  list(ownerId: string): Promise<readonly Draft[]>;
  write(draft: Draft): Promise<void>;
  remove(ownerId: string, visitId: string): Promise<void>;
  writePhoto(photo: DraftPhoto): Promise<void>;
  photos(ownerId: string, visitId: string): Promise<readonly DraftPhoto[]>;
}
