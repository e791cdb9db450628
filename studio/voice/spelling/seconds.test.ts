/** An "s" behind a number is a time, but for what is sold by such a number. */
import { describe, expect, it } from 'vitest';
import { named, spoken, type Row } from '#studio/voice/spelling/testing/rows.ts';

const readRows = (rows: readonly Row[]): void =>
  it.each(named(rows))('$language: $written → $said', (row) => expect(spoken(row)).toBe(row.said));

describe('a time behind a word with a capital', () =>
  readRows([
    ['de', 'Halten Sie die Taste 3s gedrückt.', 'Halten Sie die Taste 3 Sekunden gedrückt.'],
    ['de', 'Erhitzt das Wasser 9s lang.', 'Erhitzt das Wasser 9 Sekunden lang.'],
    ['de', 'Der Selbstauslöser 5s', 'Der Selbstauslöser 5 Sekunden'],
    ['en', 'Hold the Power Button 3s.', 'Hold the Power Button 3 seconds.'],
    ['en', 'Then the Status Light glows 2s.', 'Then the Status Light glows 2 seconds.'],
    ['en', 'Set the Shutter 2s.', 'Set the Shutter 2 seconds.'],
    ['fr', 'Appuyez sur le bouton Marche 3s.', 'Appuyez sur le bouton Marche 3 secondes.'],
    ['es', 'Mantenga pulsado Encendido 3s.', 'Mantenga pulsado Encendido 3 segundos.'],
    ['it', 'Tenere premuto il tasto Power 3s.', 'Tenere premuto il tasto Power 3 secondi.'],
    ['nl', 'Houd de knop Start 3s ingedrukt.', 'Houd de knop Start 3 seconden ingedrukt.'],
    ['pt', 'Pressione o botão Liga 3s.', 'Pressione o botão Liga 3 segundos.'],
    ['pl', 'Przytrzymaj przycisk Start 3s.', 'Przytrzymaj przycisk Start 3 sekundy.'],
    ['sv', 'Håll in knappen Start 3s.', 'Håll in knappen Start 3 sekunder.'],
    ['ru', 'Удерживайте кнопку Пуск 3s.', 'Удерживайте кнопку Пуск 3 секунды.'],
    ['de', 'Das Display zeigt E1 3s', 'Das Display zeigt E1 3 Sekunden'],
    ['en', 'Press the HomePod 3s.', 'Press the HomePod 3 seconds.'],
  ]));

describe('a long press, which is no decade', () =>
  readRows([
    ['de', 'Halten Sie die Taste 30s gedrückt.', 'Halten Sie die Taste 30 Sekunden gedrückt.'],
    ['en', 'Hold the Power Button 20s.', 'Hold the Power Button 20 seconds.'],
    ['fr', 'Appuyez sur le bouton 20s.', 'Appuyez sur le bouton 20 secondes.'],
    ['de', 'Heizt das Wasser 30s', 'Heizt das Wasser 30 Sekunden'],
    ['en', 'Hold on to the 80s vibe', 'Hold on to the eighties vibe'],
    ['en', 'A 60s lamp in oak', 'A sixties lamp in oak'],
    ['de', 'Musik der 80s', 'Musik der 80er'],
  ]));

describe('models', () =>
  readRows([
    ['de', 'Passt zum iPhone 6s und 5s.', 'Passt zum iPhone 6 S und 5 S.'],
    ['de', 'Hülle für Redmi Note 9s', 'Hülle für Redmi Note 9 S'],
    ['de', 'Hülle für Oppo A5s', 'Hülle für Oppo A 5 S'],
    ['en', 'A holder for your iPhone 6s', 'A holder for your iPhone 6 S'],
    ['en', 'iPhone SE, 6 Plus and 6s Plus', 'iPhone SE, 6 Plus and 6 S Plus'],
    ['en', 'Press your iPhone 6s into the case.', 'Press your iPhone 6 S into the case.'],
    ['en', 'OnePlus 7s cover', 'OnePlus 7 S cover'],
    ['en', 'The Galaxy 9s', 'The Galaxy 9 S'],
    ['en', 'Works with Apple Watch 7s', 'Works with Apple Watch 7 S'],
    ['ja', 'iPhone 6sケース', 'iPhone 6Sケース'],
  ]));
