/** How Spanish is read aloud: the table of docs/languages.md, and what the rules are tested on. */
import type { SpellingCase } from '#studio/voice/spelling/cases/spelling-case.ts';

export const cases: readonly SpellingCase[] = [
  {
    kind: 'oro',
    written: 'Anillo de oro de 18K.',
    said: 'Anillo de oro de 18 quilates.',
    beside: ['18K seguidores', '18 K seguidores'],
  },
  {
    kind: 'pantalla',
    written: 'Un vídeo 4K.',
    said: 'Un vídeo 4 K.',
    beside: ['Luz de 4000K.', 'Luz de 4000 kelvin.'],
  },
  {
    kind: 'luz',
    written: 'Luz cálida de 3000K.',
    said: 'Luz cálida de 3000 kelvin.',
    beside: ['3000K descargas', '3000 K descargas'],
  },
  {
    kind: 'acero',
    written: 'Acero 316L.',
    said: 'Acero 316 L.',
    beside: ['Mochila de 40L', 'Mochila de 40 litros'],
  },
  {
    kind: 'década',
    written: 'Estilo 80s de los años 80.',
    said: 'Estilo años 80 de los años 80.',
    beside: ['Listo en 80s', 'Listo en 80 segundos'],
  },
  {
    kind: 'código',
    written: 'Modelo XR-500, pieza THB007.',
    said: 'Modelo XR 500, pieza THB 0 0 7.',
    beside: ['500 THB', '500 bats tailandeses'],
  },
  {
    kind: 'rango',
    written: '10–20 °C, 50 %-80 %',
    said: '10 a 20 grados Celsius, 50 a 80 por ciento',
    beside: ['Juego de 3', 'Juego de 3'],
  },
  {
    kind: 'medida',
    written: '30x40x5 cm',
    said: '30 por 40 por 5 centímetros',
    beside: ['2 x 500 ml', '2 veces 500 mililitros'],
  },
  {
    kind: 'fracción',
    written: '1 1/2 tazas, 3/4',
    said: '1 y media tazas, tres cuartos',
    beside: ['50/50', '50 50'],
  },
  {
    kind: 'unidad',
    written: '500 mg, 2 kWh',
    said: '500 miligramos, 2 kilovatios hora',
    beside: ['500 m de hilo', '500 metros de hilo'],
  },
  {
    kind: 'precio',
    shop: 'CLP',
    written: '$32.000',
    said: '32000 pesos',
    beside: ['32.000 piezas', '32000 piezas'],
  },
  {
    kind: 'precio',
    shop: 'MXN',
    written: '$1,299.00',
    said: '1299 pesos',
    beside: ['US$24.00', '24 dólares'],
  },
  {
    kind: 'precio',
    written: '5,3 millones de euros, 5,3 M €',
    said: '5,3 millones de euros, 5,3 millones de euros',
    beside: ['5,3 m', '5,3 metros'],
  },
  {
    kind: 'signo',
    written: '±2 mm, nº 5, 1º, 2ª',
    said: 'más menos 2 milímetros, número 5, primero, segunda',
    beside: ['180º', '180º'],
  },
  {
    kind: 'rey',
    written: 'Luis XIV, Felipe II, vol. III, siglo XX',
    said: 'Luis 14, Felipe segundo, volumen 3, siglo 20',
    beside: ['Talla XL', 'Talla XL'],
  },
  {
    kind: 'hora',
    written: '24/7, 10:30, 7 a.m.',
    said: '24 horas al día, 10 30, 7 de la mañana.',
    beside: ['16:9', '16 9'],
  },
  {
    kind: 'fecha',
    written: '12/05/2026',
    said: '12 de mayo de 2026',
    beside: ['Versión v2.0', 'Versión 2.0'],
  },
  {
    kind: 'media',
    written: 'Añade ½ taza de agua.',
    said: 'Añade media taza de agua.',
    beside: ['Añade ½ vaso de agua.', 'Añade medio vaso de agua.'],
  },
];
