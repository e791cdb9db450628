/** Types of the lint rule, which is plain JavaScript because ESLint's configuration loads it. */
import type { Rule } from 'eslint';

export declare const moduleHeader: Rule.RuleModule;
