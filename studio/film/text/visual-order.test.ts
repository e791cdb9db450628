/** Tests that words of mixed direction are found where the reader sees them. */
import { expect, test } from 'vitest';
import { visualOrder } from '#studio/film/text/visual-order.ts';

const seen = (text: string, direction: 'ltr' | 'rtl'): string => {
  const words = text.split(' ');
  return visualOrder(words, direction)
    .map((index) => words[index])
    .join(' ');
};

test('left-to-right lines stay as they are', () => {
  expect(seen('one two three', 'ltr')).toBe('one two three');
});

test('Arabic words run from right to left', () => {
  expect(seen('كوب من الخزف', 'rtl')).toBe('الخزف من كوب');
});

test('a foreign name inside Arabic keeps its own order', () => {
  expect(seen('اشتر من Lumen & Clay اليوم', 'rtl')).toBe('اليوم Lumen & Clay من اشتر');
});

test('a number by itself is placed among Arabic words', () => {
  expect(seen('بسعر 24 يورو', 'rtl')).toBe('يورو 24 بسعر');
});
