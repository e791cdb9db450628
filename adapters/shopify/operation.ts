/** A GraphQL operation together with the types of what it takes and gives. */

/** `Data` and `Variables` exist for the compiler only. */
export type Operation<Data, Variables> = {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** The operation and the fragments it uses. */
  readonly text: string;
  readonly types?: (variables: Variables) => Data;
};
