import { lazy } from 'react';

/** Fetched when they are opened: the office does not load the form of the field. */
export const FieldHomePage = lazy(async () => ({
  default: (await import('./home/field-home.container')).FieldHomePage,
}));
export const FieldFormPage = lazy(async () => ({
  default: (await import('./form/field-form.container')).FieldFormPage,
}));
