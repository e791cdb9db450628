/** A lint rule: a module opens with one block comment whose first sentence says what the module is for. */

export const moduleHeader = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing: 'Open the module with /** one sentence that says what it is for. */',
      notASentence: 'The header must be a sentence: a capital letter (or a digit) first, a full stop last.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const [first] = context.sourceCode.getAllComments().filter((comment) => comment.type !== 'Shebang');
        const firstToken = context.sourceCode.getFirstToken(node);
        const opens =
          first?.type === 'Block' &&
          first.value.startsWith('*') &&
          (firstToken === null || first.range[0] < firstToken.range[0]);
        if (!opens) {
          context.report({ node, loc: { line: 1, column: 0 }, messageId: 'missing' });
          return;
        }
        const text = first.value.replace(/^\s*\*\s?/gm, '').trim();
        if (!/^[A-Z0-9`"“]/.test(text) || !/[.!?:)]["”`)]*(\s|$)/.test(text))
          context.report({ node, loc: first.loc, messageId: 'notASentence' });
      },
    };
  },
};
