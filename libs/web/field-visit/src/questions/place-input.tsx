import { useState } from 'react';
import { type GeoAnswer } from '@monev/domain/evaluations';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { fieldWords } from '../field.words';
import { type InputProps } from './input';

const WAIT_MS = 20_000;
/** Metres: what is typed was read from a map, which is good to about that. */
const TYPED_ACCURACY_M = 100;
/** Six decimals are a decimetre: finer than any phone. */
const rounded = (degrees: number) => Number(degrees.toFixed(6));

/** The place of the visit from the phone; typed only where the phone gives none. */
export function PlaceInput({ id, value, onChange, labelledBy }: InputProps) {
  const words = useWords(fieldWords);
  const { formats } = useUi();
  const [taking, setTaking] = useState(false);
  const [failed, setFailed] = useState(false);
  const place = isPlace(value) ? value : null;
  const take = () => {
    if (!('geolocation' in navigator)) return setFailed(true);
    setTaking(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setTaking(false);
        setFailed(false);
        onChange({
          latitude: rounded(coords.latitude),
          longitude: rounded(coords.longitude),
          accuracyM: Math.round(coords.accuracy),
        });
      },
      () => {
        setTaking(false);
        setFailed(true);
      },
      { enableHighAccuracy: true, timeout: WAIT_MS },
    );
  };
  return (
    <>
      {place && (
        <p className="calc" role="status">
          {words.placeTaken(
            `${formats.number(place.latitude, 6)}; ${formats.number(place.longitude, 6)}`,
            formats.number(place.accuracyM),
          )}
        </p>
      )}
      <button type="button" id={id} className="fb wide" aria-describedby={labelledBy} disabled={taking} onClick={take}>
        {taking ? words.placeTaking : place ? words.placeAgain : words.place}
      </button>
      {failed && <TypedPlace id={id} onPlace={onChange} />}
    </>
  );
}

function TypedPlace({ id, onPlace }: { id: string; onPlace: (place: GeoAnswer) => void }) {
  const words = useWords(fieldWords);
  const [latitude, setLatitude] = useState('');
  const [longitude, setLongitude] = useState('');
  const [fault, setFault] = useState(false);
  const use = () => {
    const typed = { latitude: degrees(latitude, 90), longitude: degrees(longitude, 180) };
    setFault(typed.latitude === null || typed.longitude === null);
    if (typed.latitude === null || typed.longitude === null) return;
    onPlace({ latitude: typed.latitude, longitude: typed.longitude, accuracyM: TYPED_ACCURACY_M });
  };
  return (
    <div className="ask">
      <p role="alert">{words.placeRefused}</p>
      <label htmlFor={`${id}-lat`}>{words.latitude}</label>
      <input id={`${id}-lat`} type="text" value={latitude} onChange={(event) => setLatitude(event.target.value)} />
      <label htmlFor={`${id}-lon`}>{words.longitude}</label>
      <input id={`${id}-lon`} type="text" value={longitude} onChange={(event) => setLongitude(event.target.value)} />
      {fault && <p role="alert">{words.placeFault}</p>}
      <button type="button" className="fb" onClick={use}>
        {words.placeTyped}
      </button>
    </div>
  );
}

/** Degrees with a comma or a point, a hyphen or a true minus; null when out of bounds. */
function degrees(text: string, bound: number): number | null {
  const plain = text.trim().replace(',', '.').replace('\u2212', '-');
  if (!/^-?\d{1,3}(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return Math.abs(value) <= bound ? rounded(value) : null;
}

function isPlace(value: InputProps['value']): value is GeoAnswer {
  return typeof value === 'object' && value !== null && 'latitude' in value;
}
