import { useUi } from '@monev/ui';
import { type KadisData } from './kadis-data';

/** A sentence with the piece that stands out, where the sentence has it letter by letter. */
export function Emphasised({ sentence, as: Mark }: { sentence: KadisData['headline']; as: 'em' | 'b' }) {
  const { said } = useUi();
  const text = said(sentence);
  const piece = sentence.emphasis ? said(sentence.emphasis) : '';
  const at = piece === '' ? -1 : text.indexOf(piece);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <Mark>{piece}</Mark>
      {text.slice(at + piece.length)}
    </>
  );
}
