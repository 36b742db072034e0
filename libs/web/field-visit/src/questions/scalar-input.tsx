import { type ScalarRule, type VisitContext } from '@monev/domain/evaluations';
import { type Language, useLanguage } from '@monev/web-kit';
import { ManyInput, OneInput, YesNoInput } from './choice-input';
import { type InputProps, type ShownChoice } from './input';
import { NumberInput } from './number-input';
import { PhotoInput } from './photo-input';
import { PlaceInput } from './place-input';
import { SelectInput } from './select-input';
import { TextInput } from './text-input';

interface Props extends Omit<InputProps, 'choices'> {
  context: VisitContext;
  /** Within a row or beside other parts: a list of choices folds into a select. */
  compact?: boolean;
}

/** The way to answer one scalar rule. */
export function ScalarInput({ context, compact = false, ...given }: Props) {
  const { language } = useLanguage();
  const props: InputProps = { ...given, choices: choicesOf(given.rule, context, language) };
  switch (given.rule.kind) {
    case 'YN':
    case 'YNX':
      return <YesNoInput {...props} />;
    case 'ONE':
      return compact || given.rule.openChoice ? <SelectInput {...props} /> : <OneInput {...props} />;
    case 'MANY':
      return <ManyInput {...props} />;
    case 'INT':
    case 'RP':
    case 'DEC':
    case 'SCALE5':
      return <NumberInput {...props} />;
    case 'DATE':
    case 'TIME':
    case 'TEXT':
      return <TextInput {...props} />;
    case 'GEO':
      return <PlaceInput {...props} />;
    case 'PHOTO':
      return <PhotoInput {...props} />;
  }
}

function choicesOf(rule: ScalarRule, context: VisitContext, language: Language): readonly ShownChoice[] {
  if (rule.choices) return rule.choices.map(({ code, text }) => ({ code, label: text[language] }));
  const codes = (rule.choiceSource && context.registerChoices?.[rule.choiceSource]) ?? [];
  return codes.map((code) => ({ code, label: context.names?.[code] ?? code }));
}
