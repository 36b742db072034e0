import { useEffect, useState } from 'react';
import { parsed } from '../upload/read-answer';
import { overHttp } from '../upload/transport';

const ASK_EVERY_MS = 400;

/** How far the acceptance of a file is, asked while one is under way, and a way to stop it. */
export function useAcceptance(batchId: string, underWay: boolean) {
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setInterval(() => {
      void overHttp
        .ask('GET', `/api/imports/${batchId}/progress`)
        .then(({ text }) => {
          const { done, of } = parsed<{ done: number | null; of: number | null }>(text);
          if (typeof done === 'number' && typeof of === 'number') setProgress({ done, of });
        })
        .catch(() => undefined); // the acceptance itself says when the connection is lost
    }, ASK_EVERY_MS);
    return () => {
      clearInterval(timer);
      setProgress(null);
    };
  }, [batchId, underWay]);
  const stop = () => void overHttp.ask('POST', `/api/imports/${batchId}/stop`).catch(() => undefined);
  return { progress: underWay ? progress : null, stop };
}
