/** A value of a column. Typed: the spreadsheet itself holds a number or a day, so there is one reading. */
export interface LayoutSample {
  readonly text: string;
  readonly typed: boolean;
}

/** A column of a file whose layout is not known. */
export interface LayoutColumn {
  /** Letter as in a spreadsheet. */
  readonly letter: string;
  /** Text of the header; two rows joined by a space where groups stand above ("SP2D KPM"), "KPM #2" for a second KPM. */
  readonly header: string;
  /** True for a column about persons: it can be mapped to nothing and shows no samples. */
  readonly personal: boolean;
  /** Different values from the first rows, at most 40, the first ones first. */
  readonly samples: readonly LayoutSample[];
}

/** A sheet of it whose header could be told. */
export interface LayoutSheet {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly LayoutColumn[];
}

/** Which column would serve a field of a template. */
export interface FieldProposal {
  readonly field: string;
  readonly header: string;
}

export interface TemplateProposal {
  readonly templateId: string;
  readonly fields: readonly FieldProposal[];
  /** Required fields without a column, by the template's own header. */
  readonly missing: readonly string[];
}

/** What is shown of a file that no template fits, so that a person can say what its columns are. */
export interface UnknownLayout {
  /** The same for all files with these headers, whatever their order, spelling of case or place: the key of a stored mapping. */
  readonly fingerprint: string;
  readonly sheet: LayoutSheet;
  /** Templates that come near, the nearest first; at most five. */
  readonly proposals: readonly TemplateProposal[];
}
