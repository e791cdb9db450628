/** Galician. */
import { BASE_GRAMMAR, TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: '',
  shortUnits: '',
  grammar: BASE_GRAMMAR,
  signs: null,
  currencySigns: {},
  priceFrom: 'desde {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Descúbreo agora.', 'Bótalle unha ollada.'],
  facts: {
    price: 'Por {price}.',
    from: 'Desde {price}.',
    saving: 'Agora {price} en lugar de {before}.',
    rating: '{value} de {scale} segundo {count} opinións.',
  },
  titleTalk: titleTalk(
    'novo|nova|novidade(?:s)?|oferta(?: especial)?|rebaixas|promoción|desconto|(?:ata )?(?:un )?[-−–]?\\p{Nd}{1,2} ?%(?: de desconto)?|edición limitada|envío (?:gratuíto|gratis|de balde)|prevenda|dispoñible de novo|en stock|esgotado|últimas unidades|idea de agasallo|máis vendido|popular|exclusivo',
  ),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    'envíos?|enviamos|entregas?|gastos de envío|mensaxería|alfándega|días (?:hábiles|laborables)|en stock|esgotad[oa]s?|(?:feit|fabricad)[oa]s? (?:baixo|por) (?:pedido|encargo)|baixo pedido|prazos? de|devoluci\\p{L}*|reembols\\p{L}*|cambios (?:e|ou)|garantía|condicións (?:de|xerais)|aviso legal|responsab(?:le|les|ilidade) d\\p{L}*|marca rexistrada|marcado ce|consulte (?:co|o)|médico|resultados poden' +
      '|non (?:incluíd|inclúe|está incluíd|están incluíd)\\p{L}*|véndese por separado|pilas? non|(?:o (?:xogo|set|kit|paquete)|a caixa) (?:inclúe|contén)|contido (?:da caixa|do paquete)|advertencias?|precaución|atención(?= ?[:!])|(?<!sen )perigo(?= ?[:!]| de)|asfixia|pezas pequenas|alcance d[aeo]s? nen[oa]s|lonxe d[oa]s nen[oa]s|sen (?:vixilancia|supervisión)|non (?:deixe|deixar|use|usar|utilice|utilizar|lave|lavar|poña|poñer|pase|pasar|secar|mergulle|expoña|abra|apto|apta|recomendad[oa])|evite|evitar (?:o|a|que)|inflamables?|desenchufe|(?:só|unicamente) para (?:interior|exterior|uso|decora)\\p{L}*|uso externo|en caso de (?:irritación|inxestión)|contacto cos ollos|pode conter|trazas de' +
      '|lavar (?:a|en|con|por)|lavado (?:a man|a máquina|en seco)|auga morna|pano (?:húmido|suave|seco)|secadora|lixivia|suavizante|pasar o ferro|antes d(?:e|o|a) (?:usar|cada|primeir|prender|lavar|mercar|aplicar|abrir|uso|súa|seu)\\p{L}*|despois de (?:cada uso|abrir)|unha vez aberto|(?:unha|dúas|tres|\\p{Nd}) veces? (?:ao|por) (?:día|ano|mes)|dúas veces ao día|temperatura ambiente|lugar (?:fresco|seco)|data de caducidade' +
      '|(?:pequenas|lixeiras) (?:diferenzas|variacións)|irregularidades|imperfeccións|pode(?:n)? (?:variar|diferir|presentar|destinguir)|segundo a (?:súa )?pantalla|(?:segunda|primeira|terceira) (?:foto|imaxe)|ver (?:a |as )?(?:foto|imaxe|táboa|guía|segunda)\\p{L}*|(?:o|a) modelo (?:mide|leva)|guía de tallas|mida (?:o|a)|por favor|prema|engadir ao carro|merque (?:agora|hoxe)|(?:o seu|teu) pedido|pedidos superiores|subscríb\\p{L}*|boletín|contacte|escríbanos|síguenos|atención ao cliente|opinións|código (?:de desconto|promocional)|co código|usa o código|cup(?:ón|óns)|pago seguro|grazas por|nosa tenda|(?:ingredientes|composición|fabricante|contido|referencia)(?= ?:)',
    'enxaugue|limpe|limpar|seque|secar|garde en|gardar en|conserv(?:e|ar)|almacen(?:e|ar)|manter (?:fóra|lonxe|en|afastado)|apli(?:que|car)|axite|axitar|mesture|enchufe|cargue (?:completamente|o)|espere|lea|siga as|deixe (?:secar|actuar|arrefriar)|inclúe(?= ?:)|contén(?= ?:)|contido|mañá e noite',
  ),
  smallPrintHeadings:
    'coidados|instrucións(?: de (?:coidado|uso|lavado))?|lavado|limpeza|envíos?|entrega|devolucións|garantía|guía de tallas|tallas|medidas|dimensións|especificacións|advertencias?|precaucións|seguridade|aviso legal|ingredientes|alérxenos|preguntas frecuentes|contido (?:da caixa|do paquete)|que inclúe|modo de (?:uso|emprego)|como (?:usar|aplicar|lavar)|almacenamento|conservación|sobre nós|opinións|recensións|condicións|importante',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
