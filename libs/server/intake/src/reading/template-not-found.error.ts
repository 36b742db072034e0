import { type Recognition, type UnknownLayout } from '@monev/domain/intake';
import { DomainError, type Wording } from '@monev/kernel';

/** No template fits the file, or more than one: a person has to choose. `candidates` are template ids, the nearest first. */
export class TemplateNotFoundError extends DomainError {
  readonly code: 'TEMPLATE_UNKNOWN' | 'TEMPLATE_AMBIGUOUS';
  readonly candidates: readonly string[];
  /** Headers that the nearest template lacks. */
  readonly missing: readonly string[];

  constructor(
    readonly recognition: Exclude<Recognition, { kind: 'FOUND' }>,
    /** Header and samples for a person to map; null where nothing looks like a table. */
    readonly layout: UnknownLayout | null = null,
  ) {
    super(
      recognition.kind === 'AMBIGUOUS' ? ambiguousWording(recognition.templates) : unknownWording(recognition.nearest),
    );
    this.code = recognition.kind === 'AMBIGUOUS' ? 'TEMPLATE_AMBIGUOUS' : 'TEMPLATE_UNKNOWN';
    const templates =
      recognition.kind === 'AMBIGUOUS' ? recognition.templates : recognition.nearest.map(({ template }) => template);
    this.candidates = templates.map((template) => template.id);
    this.missing = recognition.kind === 'UNKNOWN' ? (recognition.nearest[0]?.missing ?? []) : [];
  }
}

type Named = readonly { readonly name: Wording }[];

function ambiguousWording(templates: Named): Wording {
  const names = (language: keyof Wording) => templates.map(({ name }) => name[language]).join('; ');
  return {
    id: `Tata letak berkas ini cocok dengan beberapa templat: ${names('id')}. Pilih salah satu.`,
    en: `The layout fits several templates: ${names('en')}. Choose one.`,
  };
}

function unknownWording(
  nearest: readonly { readonly template: { readonly name: Wording }; readonly missing: readonly string[] }[],
): Wording {
  const [first] = nearest;
  if (!first) {
    return { id: 'Tata letak berkas ini tidak dikenal.', en: 'The layout of this file is not known.' };
  }
  const missing = first.missing.join(', ');
  return {
    id: `Tata letak berkas ini tidak dikenal. Yang paling dekat: ${first.template.name.id}; kolom yang tidak ditemukan: ${missing}.`,
    en: `The layout of this file is not known. Nearest: ${first.template.name.en}; columns not found: ${missing}.`,
  };
}
