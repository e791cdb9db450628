/** What the server sends the settings page: plain JSON, made for showing; never a key. */

/**
 * A key that the shop brought, without the key: `hint` is its last characters. A null model or address means
 * the provider's default.
 */
export type ServiceKeyView = {
  purpose: 'writer' | 'speaker';
  provider: string;
  model: string | null;
  baseUrl: string | null;
  hint: string;
  /** ISO date. */ savedAt: string;
  /** False when it can no longer be read: it has to be entered again. */ opens: boolean;
};

/**
 * The service that does one job in the shop's clips, and whose it is: the shop's own key, the deployment's,
 * or built in.
 */
export type ServiceView = { name: string; detail: string; from: 'own' | 'deployment' | 'built-in' };
