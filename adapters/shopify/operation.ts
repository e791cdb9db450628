/** A GraphQL operation together with the types of its variables and its result. */

/** `Data` and `Variables` exist for the compiler only. */
export type Operation<Data, Variables> = {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** The operation and the fragments it uses. */
  readonly text: string;
  readonly types?: (variables: Variables) => Data;
};
