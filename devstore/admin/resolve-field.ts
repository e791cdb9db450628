/** Resolves every field: first the scope, then the value, and a clear error for what this store does not have. */
import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver } from 'graphql';
import type { AdminContext } from '#devstore/admin/context.ts';
import { requireScope } from '#devstore/admin/scopes.ts';

export const resolveField: GraphQLFieldResolver<unknown, AdminContext> = (source, args, context, info) => {
  requireScope(context.store, info.parentType.name, info.fieldName);
  if (typeof source !== 'object' || source === null || !(info.fieldName in source)) {
    throw new GraphQLError(`${info.parentType.name}.${info.fieldName} is not in this development store.`, {
      extensions: { code: 'NOT_IN_DEVELOPMENT_STORE' },
    });
  }
  return defaultFieldResolver(source, args, context, info);
};
