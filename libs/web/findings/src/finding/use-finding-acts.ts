import { useMutation } from '@apollo/client/react';
import {
  AcceptFollowUpDocument,
  AddFollowUpDocument,
  CloseFindingDocument,
  ConfirmFindingDocument,
  DisputeFindingDocument,
  DropFollowUpDocument,
  FindingDocument,
  type FindingMove,
  RejectFindingDocument,
  ReopenFindingDocument,
  ReportFollowUpDoneDocument,
  RequestCloseFindingDocument,
  RequestVoidFindingDocument,
  SendBackFollowUpDocument,
  UpholdFindingDocument,
  VoidFindingDocument,
} from '@monev/contracts';
import { type ToldError, useToldError } from '@monev/web-kit';

export interface FindingActs {
  readonly busy: boolean;
  /** What the server said to the last step that it refused. */
  readonly refusal: ToldError | null;
  readonly confirm: (criticalFailureCode: string | null) => void;
  /** A move that wants a reason. */
  readonly move: (move: FindingMove, reason: string) => void;
  readonly requestVoid: (reason: string) => void;
  readonly add: (agency: string, action: string) => void;
  readonly reportDone: (id: string, evidence: string) => void;
  readonly accept: (id: string) => void;
  readonly sendBack: (id: string, reason: string) => void;
  readonly drop: (id: string, reason: string) => void;
}

/** Every step of a finding; after each the finding is asked for anew, since its follow-ups and moves change with it. */
export function useFindingActs(id: string): FindingActs {
  const options = { refetchQueries: [FindingDocument, 'WaitingForMe'], awaitRefetchQueries: true };
  const [confirm, confirming] = useMutation(ConfirmFindingDocument, options);
  const [dispute, disputing] = useMutation(DisputeFindingDocument, options);
  const [uphold, upholding] = useMutation(UpholdFindingDocument, options);
  const [reject, rejecting] = useMutation(RejectFindingDocument, options);
  const [resolve, resolving] = useMutation(RequestCloseFindingDocument, options);
  const [close, closing] = useMutation(CloseFindingDocument, options);
  const [requestVoid, requestingVoid] = useMutation(RequestVoidFindingDocument, options);
  const [voidIt, voiding] = useMutation(VoidFindingDocument, options);
  const [reopen, reopening] = useMutation(ReopenFindingDocument, options);
  const [add, adding] = useMutation(AddFollowUpDocument, options);
  const [done, reporting] = useMutation(ReportFollowUpDoneDocument, options);
  const [accept, accepting] = useMutation(AcceptFollowUpDocument, options);
  const [sendBack, sendingBack] = useMutation(SendBackFollowUpDocument, options);
  const [drop, dropping] = useMutation(DropFollowUpDocument, options);
  const all = [
    ...[confirming, disputing, upholding, rejecting, resolving, closing, requestingVoid, voiding, reopening],
    ...[adding, reporting, accepting, sendingBack, dropping],
  ];
  const refusal = useToldError(all.find(({ error }) => error)?.error);
  const quietly = (sent: Promise<unknown>) => {
    for (const each of all) if (each.error) each.reset();
    void sent.catch(() => null);
  };
  return {
    busy: all.some(({ loading }) => loading),
    refusal,
    confirm: (criticalFailureCode) => quietly(confirm({ variables: { id, criticalFailureCode } })),
    requestVoid: (reason) => quietly(requestVoid({ variables: { id, reason } })),
    move: (move, reason) => {
      const variables = { id, reason };
      const steps: Partial<Record<FindingMove, () => Promise<unknown>>> = {
        DISPUTE: () => dispute({ variables }),
        UPHOLD: () => uphold({ variables }),
        REJECT: () => reject({ variables }),
        RESOLVE: () => resolve({ variables }),
        CLOSE: () => close({ variables }),
        VOID: () => voidIt({ variables }),
        REOPEN: () => reopen({ variables }),
      };
      const step = steps[move];
      if (step) quietly(step());
    },
    add: (agency, action) => quietly(add({ variables: { input: { findingId: id, agency, action } } })),
    reportDone: (followUpId, evidence) => quietly(done({ variables: { input: { id: followUpId, evidence } } })),
    accept: (followUpId) => quietly(accept({ variables: { id: followUpId } })),
    sendBack: (followUpId, reason) => quietly(sendBack({ variables: { id: followUpId, reason } })),
    drop: (followUpId, reason) => quietly(drop({ variables: { id: followUpId, reason } })),
  };
}
