/** Tests which addresses of a merchant's own service are taken, and what is said of the others. */
import { expect, test } from 'vitest';
import { baseUrlProblem } from '#studio/clip/service-keys.ts';

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

test('without https only an origin that the deployment lists is taken, and nothing else is let through for it', () => {
  const listed = (origin: string): boolean => origin === 'http://10.0.0.5:8000';
  expect(baseUrlProblem('http://10.0.0.5:8000/v1', listed)).toBeNull();
  expect(baseUrlProblem('http://10.0.0.5:8001/v1', listed)).toContain('https://');
  expect(baseUrlProblem('http://10.0.0.5:8000/v1?key=1', listed)).toContain('before the ?');
});
