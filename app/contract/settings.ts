/** What the server tells the settings page: plain JSON, made for showing; never a key. */

export type ServiceKeyView = {
  purpose: 'writer' | 'speaker';
  provider: string;
  model: string | null;
  baseUrl: string | null;
  hint: string;
  /** ISO date. */ savedAt: string;
  /** False when it can no longer be read: it has to be given again. */ opens: boolean;
};

export type ServiceView = { name: string; detail: string; from: 'own' | 'deployment' | 'built-in' };
