/** This house's own lint rules, as a plugin of the linter. */
import { deterministic } from './deterministic.js';
import { moduleHeader } from './module-header.js';

export default {
  meta: { name: 'house' },
  rules: { deterministic, 'module-header': moduleHeader },
};
