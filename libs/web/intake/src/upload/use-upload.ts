import { useRef, useState } from 'react';
import { leaveWhenSignInNeeded } from '@monev/web-kit';
import { fileKeyOf } from './file-key';
import { type UploadOutcome } from './read-answer';
import { type SendingProgress, type UploadAnswers, sendFile } from './send-file';
import { overHttp } from './transport';

export type UploadState =
  | { readonly phase: 'IDLE' }
  | { readonly phase: 'UNDER_WAY'; readonly fileName: string; readonly progress: SendingProgress }
  | {
      readonly phase: 'ANSWERED';
      readonly fileName: string;
      readonly outcome: Exclude<UploadOutcome, { kind: 'STAGED' }>;
    };

export interface Upload {
  readonly state: UploadState;
  /** `sender`: the office that the file comes from; '' = not said. */
  readonly send: (file: File, sender: string) => void;
  /** Reads the file again with one more answer, or goes on after a lost connection; nothing is sent twice. */
  readonly answer: (more: UploadAnswers) => void;
  readonly cancel: () => void;
}

/** Sends a file, keeps it while the person answers what it does not say, and has it read again with the answer. */
export function useUpload(onStaged: (batchId: string) => void): Upload {
  const [state, setState] = useState<UploadState>({ phase: 'IDLE' });
  const kept = useRef<{ file: File; key: string | null; answers: UploadAnswers } | null>(null);
  const running = useRef<AbortController | null>(null);

  const run = async (file: File, answers: UploadAnswers) => {
    const known = kept.current?.file === file ? kept.current.key : null;
    const controller = new AbortController();
    kept.current = { file, key: known, answers };
    running.current = controller;
    const { signal } = controller;
    const onProgress = (progress: SendingProgress) => {
      if (!signal.aborted) setState({ phase: 'UNDER_WAY', fileName: file.name, progress });
    };
    onProgress({ phase: 'SENDING', share: 0, resumed: false });
    try {
      const key = known ?? (await fileKeyOf(file));
      kept.current = { file, key, answers };
      const outcome = await sendFile({ file, key, answers, transport: overHttp, onProgress, signal });
      if (signal.aborted) return;
      if (outcome.kind === 'REFUSED') leaveWhenSignInNeeded(outcome.code);
      if (outcome.kind === 'STAGED') {
        setState({ phase: 'IDLE' });
        onStaged(outcome.batchId);
      } else setState({ phase: 'ANSWERED', fileName: file.name, outcome });
    } catch {
      // Stopped, or the file cannot be read any more (moved, taken out): what was sent is kept.
      if (!signal.aborted) setState({ phase: 'ANSWERED', fileName: file.name, outcome: { kind: 'LOST' } });
    }
  };

  return {
    state,
    send: (file, sender) => void run(file, sender.trim() ? { sender: sender.trim() } : {}),
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
