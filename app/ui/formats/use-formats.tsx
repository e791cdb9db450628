/** Numbers, days and times as this merchant reads them. */
import { createContext, useContext } from 'react';
import { DEFAULT_FORMATS, formatsOf, type Formats } from '#app/contract/format.ts';

const FormatsContext = createContext(DEFAULT_FORMATS);

/**
 * Gives the pages below it the merchant's locale and the shop's time zone, both as the server names them, so
 * that both write the same.
 */
export function FormatsProvider({
  locale,
  timeZone,
  children,
}: {
  locale: string;
  timeZone: string;
  children: React.ReactNode;
}) {
  return <FormatsContext.Provider value={formatsOf(locale, timeZone)}>{children}</FormatsContext.Provider>;
}

/** Writes by the merchant's locale and in the shop's time zone; in US English and UTC where no provider is. */
export const useFormats = (): Formats => useContext(FormatsContext);
