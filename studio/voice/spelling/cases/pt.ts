/** How Portuguese is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'ouro',
    written: 'Anel de ouro 18K.',
    said: 'Anel de ouro 18 quilates.',
    beside: ['18K seguidores', '18 K seguidores'],
  },
  {
    kind: 'tela',
    written: 'Um vídeo 4K.',
    said: 'Um vídeo 4 K.',
    beside: ['Lâmpada 4000K.', 'Lâmpada 4000 kelvin.'],
  },
  {
    kind: 'luz',
    written: 'Luz quente 3000K.',
    said: 'Luz quente 3000 kelvin.',
    beside: ['3000K visitas', '3000 K visitas'],
  },
  {
    kind: 'aço',
    written: 'Aço 316L.',
    said: 'Aço 316 L.',
    beside: ['Mochila de 40L', 'Mochila de 40 litros'],
  },
  {
    kind: 'década',
    written: 'Estilo 80s dos anos 80.',
    said: 'Estilo anos 80 dos anos 80.',
    beside: ['Pronto em 80s', 'Pronto em 80 segundos'],
  },
  {
    kind: 'código',
    written: 'Modelo XR-500, peça THB007.',
    said: 'Modelo XR 500, peça THB 0 0 7.',
    beside: ['500 THB', '500 Bahts tailandeses'],
  },
  {
    kind: 'intervalo',
    written: '10–20 °C, 50 %-80 %',
    said: '10 a 20 graus Celsius, 50 a 80 por cento',
    beside: ['Kit com 3', 'Kit com 3'],
  },
  {
    kind: 'medida',
    written: '30x40x5 cm',
    said: '30 por 40 por 5 centímetros',
    beside: ['2 x 500 ml', '2 vezes 500 mililitros'],
  },
  {
    kind: 'fração',
    written: '1 1/2 xícara, 3/4',
    said: '1 e meia xícara, três quartos',
    beside: ['50/50', '50 50'],
  },
  {
    kind: 'unidade',
    written: '500 mg, 2 kWh',
    said: '500 miligramas, 2 quilowatts-hora',
    beside: ['500 m de fio', '500 metros de fio'],
  },
  {
    kind: 'preço',
    written: 'R$ 5,3 milhões, R$ 1.299,90',
    said: '5,3 milhões de reais, 1299 reais e 90',
    beside: ['5,3 m', '5,3 metros'],
  },
  {
    kind: 'sinal',
    written: '±2 mm, nº 5, 1º, 2ª',
    said: 'mais ou menos 2 milímetros, número 5, primeiro, segunda',
    beside: ['2 em 1', '2 em 1'],
  },
  {
    kind: 'rei',
    written: 'Pedro II, Luís XIV, vol. II, século XX',
    said: 'Pedro segundo, Luís 14, volume 2, século 20',
    beside: ['Tamanho XL', 'Tamanho XL'],
  },
  { kind: 'hora', written: '24/7, 10:30', said: '24 horas por dia, 10 e 30', beside: ['16:9', '16 9'] },
  {
    kind: 'meia',
    written: 'Basta ½ xícara de arroz.',
    said: 'Basta meia xícara de arroz.',
    beside: ['Basta ½ copo de arroz.', 'Basta meio copo de arroz.'],
  },
];
