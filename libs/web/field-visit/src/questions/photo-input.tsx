import { createContext, useContext, useState } from 'react';
import { useWords } from '@monev/web-kit';
import { fieldWords } from '../field.words';
import { type InputProps } from './input';

/** Keeps a photo on the device; answers its id once the device has it whole. */
export type KeepPhoto = (file: Blob) => Promise<string>;
export const KeepPhotoContext = createContext<KeepPhoto | null>(null);

/** Photos by the camera of the phone. The answer lists their ids; the pictures stay on the device. */
export function PhotoInput({ id, value, onChange, labelledBy }: InputProps) {
  const words = useWords(fieldWords);
  const keep = useContext(KeepPhotoContext);
  const [failed, setFailed] = useState(false);
  const ids: readonly string[] = Array.isArray(value) ? (value as readonly string[]) : [];
  const take = (files: readonly File[]) => {
    if (!keep) return;
    Promise.all(files.map(keep)).then(
      (made) => {
        setFailed(false);
        onChange([...ids, ...made]);
      },
      () => setFailed(true),
    );
  };
  return (
    <>
      <label className="fb wide shoot">
        {words.photo}
        <input
          id={id}
          type="file"
          accept="image/*"
          capture="environment"
          multiple
          aria-describedby={labelledBy}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
      {failed && (
        <p className="ask" role="alert">
          {words.photoFault}
        </p>
      )}
      {ids.length > 0 && (
        <ul className="shots">
          {ids.map((photo, index) => (
            <li key={photo}>
              <span>{words.photoAt(String(index + 1))}</span>
              <button
                type="button"
                className="fb"
                aria-label={words.photoRemove(String(index + 1))}
                onClick={() => onChange(without(ids, photo))}
              >
                {words.clear}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="calc" role="status">
        {words.photoKept(String(ids.length))}
      </p>
      <p className="small">{words.photoLater}</p>
    </>
  );
}

function without(ids: readonly string[], gone: string): readonly string[] | undefined {
  const kept = ids.filter((each) => each !== gone);
  return kept.length > 0 ? kept : undefined;
}
