/** Validates a document against the schema, and says what is wrong in Shopify's words where they are known. */
import {
  GraphQLError,
  Kind,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { deprecationsIn } from '#devstore/admin/deprecations.ts';
import { isGlobalId } from '#devstore/admin/global-id.ts';

type Saying = { says: RegExp; code: string; words: (...parts: string[]) => string };

/** graphql-js on the left, Shopify on the right. */
const SAYINGS: readonly Saying[] = [
  {
    says: /^Cannot query field "(\w+)" on type "(\w+)"/,
    code: 'undefinedField',
    words: (field = '', type = '') => `Field '${field}' doesn't exist on type '${type}'`,
  },
  {
    says: /^Unknown argument "(\w+)" on field "\w+\.(\w+)"/,
    code: 'argumentNotAccepted',
    words: (argument = '', field = '') => `Field '${field}' doesn't accept argument '${argument}'`,
  },
  {
    says: /^Field "(\w+)" argument "(\w+)" of type "[^"]+" is required/,
    code: 'missingRequiredArguments',
    words: (field = '', argument = '') => `Field '${field}' is missing required arguments: ${argument}`,
  },
  {
    says: /^Field "(\w+)" of type "([^"]+)" must have a selection of subfields/,
    code: 'selectionMismatch',
    words: (field = '', type = '') =>
      `Field must have selections (field '${field}' returns ${type} but has no selections. Did you mean '${field} { ... }'?)`,
  },
  {
    says: /^Variable "(\$\w+)" is not defined by operation "(\w+)"/,
    code: 'variableNotDefined',
    words: (variable = '', operation = '') => `Variable ${variable} is used by ${operation} but not declared`,
  },
  {
    says: /^Variable "(\$\w+)" is never used in operation "(\w+)"/,
    code: 'variableNotUsed',
    words: (variable = '', operation = '') => `Variable ${variable} is declared by ${operation} but not used`,
  },
  {
    says: /^Unknown fragment "(\w+)"/,
    code: 'useAndDefineFragment',
    words: (fragment = '') => `Fragment ${fragment} was used, but not defined`,
  },
  {
    says: /^Fragment "(\w+)" is never used/,
    code: 'useAndDefineFragment',
    words: (fragment = '') => `Fragment ${fragment} was defined, but not used`,
  },
  {
    says: /^Variable "(\$\w+)" of type "([^"]+)" used in position expecting type "([^"]+)"/,
    code: 'variableMismatch',
    words: (variable = '', given = '', wanted = '') =>
      `Type mismatch on variable ${variable} (${given} / ${wanted})`,
  },
];

/** Empty when the document may be executed. */
export function errorsIn(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  const invalid = validate(schema, document);
  if (invalid.length > 0) return invalid.map(inShopifysWords);
  const deprecated = deprecationsIn(schema, document).map((error) =>
    coded(error, error.message, 'deprecated'),
  );
  return [...deprecated, ...invalidIdsIn(schema, document)];
}

function inShopifysWords(error: GraphQLError): GraphQLError {
  for (const { says, code, words } of SAYINGS) {
    const parts = says.exec(error.message);
    if (parts !== null) return coded(error, words(...parts.slice(1)), code);
  }
  return coded(error, error.message, 'argumentLiteralsIncompatible');
}

const coded = (error: GraphQLError, message: string, code: string): GraphQLError =>
  new GraphQLError(message, { nodes: error.nodes ?? null, extensions: { code } });

/** Ids written into the document itself. */
function invalidIdsIn(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  const info = new TypeInfo(schema);
  const errors: GraphQLError[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      enter(node) {
        if (node.kind !== Kind.STRING && node.kind !== Kind.INT) return;
        if (/^ID!?$/.test(String(info.getInputType())) && !isGlobalId(node.value)) {
          errors.push(
            new GraphQLError(`Invalid global id '${node.value}'`, {
              nodes: node,
              extensions: { code: 'argumentLiteralsIncompatible', typeName: 'CoercionError' },
            }),
          );
        }
      },
    }),
  );
  return errors;
}
