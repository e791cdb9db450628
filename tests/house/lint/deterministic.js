/** A lint rule: neither chance nor the clock; the same inputs give the same clip. */

export const deterministic = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      random: 'The studio is deterministic: take a seed.',
      clock: 'The studio reads no clock: take the time as an input.',
    },
  },
  create(context) {
    return {
      "MemberExpression[object.name='Math'][property.name='random']": (node) =>
        context.report({ node, messageId: 'random' }),
      "MemberExpression[object.name='Date'][property.name='now']": (node) =>
        context.report({ node, messageId: 'clock' }),
      "NewExpression[callee.name='Date'][arguments.length=0]": (node) =>
        context.report({ node, messageId: 'clock' }),
    };
  },
};
