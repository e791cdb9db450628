/** Rewrites the platform's FormData as undici's own. */
import { FormData as UndiciFormData } from 'undici';

/**
 * undici knows only its own class: another form would be sent as the text "[object FormData]". Files stay
 * references.
 */
export function asUndiciForm(form: FormData): UndiciFormData {
  const same = new UndiciFormData();
  for (const [name, value] of form) {
    if (typeof value === 'string') same.append(name, value);
    else same.append(name, value, value.name);
  }
  return same;
}
