/** Tests which keys and addresses of a merchant's own service are accepted, and the reasons for the others. */
import { expect, test } from 'vitest';
import {
  baseUrlProblem,
  serviceKeyProblem,
  serviceKeySchema,
  type KeyServices,
} from '#studio/clip/service-keys.ts';

const nowhere = (): boolean => false;

test.each([
  'https://api.example.com',
  'https://api.example.com/v1/',
  ' https://api.example.com/v1 ',
  'HTTPS://api.example.com/@scope/v1',
])('%s is taken', (address) => {
  expect(baseUrlProblem(address, nowhere)).toBeNull();
});

test.each([
  ['api.example.com/v1', 'https://api.example.com/v1'],
  ['https:api.example.com', 'whole address'],
  ['ftp://api.example.com', 'whole address'],
  ['https://someone@api.example.com/v1', 'name and password'],
  ['https://:secret@api.example.com/v1', 'name and password'],
  ['https://api.example.com/v1?api-version=2', 'before the ?'],
  ['https://api.example.com/v1?', 'before the ?'],
  ['https://api.example.com/v1#', 'before the ?'],
  ['http://api.example.com/v1', 'https://'],
])('%s is not, and the way out is named: %s', (address, way) => {
  expect(baseUrlProblem(address, nowhere)).toContain(way);
});

test('without https only an origin that the deployment lists is accepted, and nothing else is allowed because of it', () => {
  const listed = (origin: string): boolean => origin === 'http://10.0.0.5:8000';
  expect(baseUrlProblem('http://10.0.0.5:8000/v1', listed)).toBeNull();
  expect(baseUrlProblem('http://10.0.0.5:8001/v1', listed)).toContain('https://');
  expect(baseUrlProblem('http://10.0.0.5:8000/v1?key=1', listed)).toContain('before the ?');
});

const services: KeyServices = {
  writer: [
    { provider: 'plain', label: 'Plain', model: { needed: true, example: 'm-1' }, baseUrl: null },
    {
      provider: 'elsewhere',
      label: 'Elsewhere',
      model: { needed: false, example: 'm-1' },
      baseUrl: { needed: true, example: 'https://…/v1' },
    },
  ],
  speaker: [],
};
const key = (changes: object) =>
  serviceKeySchema.parse({
    purpose: 'writer',
    provider: 'plain',
    model: 'm',
    baseUrl: null,
    key: ' long enough ',
    ...changes,
  });

test('a key that fits its service can be tried', () => {
  expect(serviceKeyProblem(key({}), services)).toBeNull();
  expect(
    serviceKeyProblem(key({ provider: 'elsewhere', model: null, baseUrl: 'https://a.example' }), services),
  ).toBeNull();
});

test.each([
  [{ provider: 'unknown' }, 'Service'],
  [{ purpose: 'speaker' }, 'Service'],
  [{ model: null }, 'Model'],
  [{ baseUrl: 'https://a.example/v1' }, 'Address'],
  [{ provider: 'elsewhere' }, 'Address'],
])('a key with %j is refused at %s', (changes, field) => {
  expect(serviceKeyProblem(key(changes), services)).toMatchObject({ field });
});

test.each([{ key: 'short' }, { model: '' }, { baseUrl: 'ftp://a.example' }, { provider: '' }])(
  'what is no key at all (%j) is not read',
  (changes) => {
    expect(() => key(changes)).toThrow();
  },
);
