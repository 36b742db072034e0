import { useRef, useState } from 'react';
import { leaveWhenSignInNeeded } from '@monev/web-kit';
import { sendFile, type UploadAnswers, type UploadOutcome } from './send-file';

export type UploadState =
  | { readonly phase: 'IDLE' }
  | { readonly phase: 'SENDING'; readonly fileName: string; readonly share: number }
  | {
      readonly phase: 'ANSWERED';
      readonly fileName: string;
      readonly outcome: Exclude<UploadOutcome, { kind: 'STAGED' }>;
    };

export interface Upload {
  readonly state: UploadState;
  readonly send: (file: File) => void;
  /** Sends the kept file again with one more answer. */
  readonly answer: (more: UploadAnswers) => void;
  readonly cancel: () => void;
}

/** Sends a file, keeps it while the person answers what it does not say, and sends it again with the answer. */
export function useUpload(onStaged: (batchId: string) => void): Upload {
  const [state, setState] = useState<UploadState>({ phase: 'IDLE' });
  const kept = useRef<{ file: File; answers: UploadAnswers } | null>(null);
  const running = useRef<AbortController | null>(null);

  const run = async (file: File, answers: UploadAnswers) => {
    kept.current = { file, answers };
    const controller = new AbortController();
    running.current = controller;
    setState({ phase: 'SENDING', fileName: file.name, share: 0 });
    const progress = (share: number) => setState({ phase: 'SENDING', fileName: file.name, share });
    const outcome = await sendFile(file, answers, progress, controller.signal);
    if (controller.signal.aborted) return;
    if (outcome.kind === 'REFUSED') leaveWhenSignInNeeded(outcome.code);
    if (outcome.kind === 'STAGED') {
      setState({ phase: 'IDLE' });
      onStaged(outcome.batchId);
    } else setState({ phase: 'ANSWERED', fileName: file.name, outcome });
  };

  return {
    state,
    send: (file) => void run(file, {}),
    answer: (more) => {
      if (kept.current) void run(kept.current.file, { ...kept.current.answers, ...more });
    },
    cancel: () => {
      running.current?.abort();
      kept.current = null;
      setState({ phase: 'IDLE' });
    },
  };
}
