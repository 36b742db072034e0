import '@monev/ui/testing/jsdom-gaps';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { type Answers, outletVisitV1, type VisitContext } from '@monev/domain/evaluations';
import { isoDate } from '@monev/kernel';
import { accessibilityProblems } from '@monev/ui/testing/accessibility';
import { QuestionStepView } from './question-step.view';
import { askedQuestions } from './steps';

window.scrollTo = () => undefined;

const context: VisitContext = {
  subject: { kind: 'E_WARONG', id: 'ew-1' },
  visitedOn: isoDate('2021-09-23'),
  registerChoices: { COMMODITY: ['BERAS', 'TELUR'], SUPPLIER: ['s-1'], TEAM: ['a', 'b'] },
  names: { BERAS: 'Beras', 's-1': 'CV Lumbung Nusa' },
};

function show(code: string, first: Answers = {}) {
  const seen: { answers: Answers; steps: string[] } = { answers: first, steps: [] };
  function Held() {
    const [answers, setAnswers] = useState(first);
    const asked = askedQuestions(outletVisitV1, answers);
    const question = asked.find((each) => each.code === code);
    if (!question) throw new Error(`${code} is not asked.`);
    return (
      <QuestionStepView
        {...{ question, asked, answers, context, savedAt: null, saveFailed: false }}
        onStep={(step) => seen.steps.push(step)}
        onAnswer={(at, value) => {
          seen.answers = { ...answers, [at]: value };
          setAnswers(seen.answers);
        }}
      />
    );
  }
  return { seen, ...render(<Held />) };
}

describe('a question in the field', () => {
  it('offers "cannot be checked" as an answer like the others, and keeps it apart from no', async () => {
    const { seen, container } = show('EW-13');
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    fireEvent.click(screen.getByRole('radio', { name: 'Tidak dapat diperiksa' }));
    expect(seen.answers['EW-13']).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
  it('chooses nothing beforehand and says so on the way on', () => {
    show('EW-13');
    expect(screen.getByRole('radio', { name: 'Ya' })).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Lewati' })).toBeVisible();
  });
  it('refuses a whole number with a decimal sign instead of cutting it', () => {
    const { seen } = show('EW-11');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '1.25' } });
    expect(seen.answers['EW-11']).toBeUndefined();
    expect(screen.getByRole('alert')).toHaveTextContent('bukan bilangan bulat');
  });
  it('asks back which number was meant, and goes on only when it is known', () => {
    const { seen } = show('EW-16', { 'EW-16': [{ commodity: 'BERAS', unit: 'KG', price: 12700 }] });
    fireEvent.change(screen.getByRole('textbox', { name: /Butir patah/ }), { target: { value: '1.25' } });
    expect(screen.getByRole('alert')).toHaveTextContent('dapat dibaca dua cara');
    fireEvent.click(screen.getByRole('button', { name: 'Lanjut' }));
    expect(seen.steps).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '1,25 %' }));
    expect(seen.answers['EW-16']).toEqual([{ commodity: 'BERAS', unit: 'KG', price: 12700, brokenPct: '1.25' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Lanjut' }));
    expect(seen.steps).toEqual(['EW-17']);
  });
  it('takes a name that the register does not have', () => {
    const { seen } = show('EW-22', { 'EW-22': [{}] });
    fireEvent.change(screen.getByRole('combobox', { name: /Pemasok/ }), { target: { value: 'OTHER:' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Nama' }), { target: { value: 'Toko Sebelah' } });
    expect(seen.answers['EW-22']).toEqual([{ supplier: 'OTHER:Toko Sebelah' }]);
  });
  it('marks "none" as an answer', () => {
    const { seen } = show('EW-12');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tidak ada satu pun' }));
    expect(seen.answers['EW-12']).toEqual([]);
  });
});
