import { type MonevOfficersQuery } from '@monev/contracts';

interface Props {
  officers: MonevOfficersQuery['monevOfficers'];
  chosen: readonly string[];
  onChange: (memberIds: readonly string[]) => void;
}

/** Officers with a tick before each; nothing by drag, every line as high as a finger. */
export function OfficerChoice({ officers, chosen, onChange }: Props) {
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <ul className="work">
      {officers.map(({ id, name, agency }) => (
        <li key={id}>
          <label className="tick">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span>
              {name} {agency && <small className="muted">{agency}</small>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
