/** Spanish. */
import { limitWords, linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { series } from '#studio/languages/number-words.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 15,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'Sr|Sra|Srta|núm|n[.º°]|aprox|art|pág|etc|Sta|Sto|Dr|Dra|Dña|Ud|Uds|Avda',
  shortUnits: '',
  grammar: {
    limits: limitWords({
      exception:
        'pero|salvo|excepto|menos|aunque|sin embargo|no obstante|a excepción|excluy\\p{L}+|a pesar|sino|en cambio|en lugar|en vez',
      condition:
        'si|cuando|siempre que|en caso|según|depend\\p{L}+|debe\\p{L}*|hay que|necesit\\p{L}+|requier\\p{L}+|recomend\\p{L}+|recomienda\\p{L}*|a menos|con tal|donde|sujeto',
      time: 'mientras|hasta|antes|después|durante|una vez',
      negation: 'no|nunca|jamás|nada|nadie|ningun[oa]s?|ningún|sin|ni|tampoco',
      restriction:
        'solo|sólo|solamente|únicamente|exclusivamente|máximo|máx|mínimo|mín|como mucho|al menos|aproximadamente|aprox|unos|unas|casi|cerca|mayoría|normalmente|generalmente|a veces|algun[oa]s?|algún|ciert[oa]s?|limitad[oa]s?|opcional(?:es)?|por separado|aparte|adicional(?:es)?|parcialmente|más|entre|promedio|seleccionad[oa]s?',
      attachment: 'con|para|de|del|en|por|a|al|desde|como|contra|incluid[oa]s?|sobre|bajo|y',
    }),
    limitsBefore: openingWords(
      'pero|salvo|excepto|solo|sólo|únicamente|no(?= (?:el|la|los|las|para|en|con|apto|apta)(?!\\p{L}))|aunque|sin embargo',
    ),
    paired: wholeWords('no solo|no sólo|tanto|o bien|ni'),
    benefit: wholeWords(
      'para que|sin|tus?|mantiene|protege|fácil(?:mente)?|cómod[oa]s?|siempre|nunca|en segundos|list[oa]s?|permite|evita|ahorra|cabe|suficiente',
    ),
    trailer: openingWords(
      'así que|de modo que|por lo que|para que|lo que|pues|porque|ya que|que|cuy[oa]s?|(?:hech|tejid|cosid|tallad|fabricad|elaborad|diseñad|pensad|pintad|moldead|teñid|fundid|forjad|bordad|impres)[oa]s?',
    ),
    bareTrailer: wholeWords('porque|para que'),
    sequel: linksBefore(
      'así que|de modo que|por lo que|pues',
      'el|la|los|las|un|una|cada|ningún|ninguna|no|tu|tus|todo',
    ),
    dependent: openingWords(
      'este|esta|estos|estas|eso|esto|ese|esa|él|ella|ellos|ellas|lo|los(?= \\p{L}+(?:an|en) )|además|también|y|pero|así|por eso|ambos|ambas|su|sus|luego|después(?=,)|entonces|asimismo|por otr[oa] (?:parte|lado)|otr[oa]s?|una? \\p{L}+ más|sin embargo|no obstante|por ello|por (?:lo )?tanto|aun así|por último|por ejemplo|encima(?=,)|o|u',
    ),
    unfinished: openingWords(
      'si|cuando|mientras|porque|aunque|como|después|antes|hasta|desde que|una vez|para|gracias a|al|con|sin|que',
    ),
    elliptic: /^(?:el|la|los|las|su|sus|una?) \S{1,24}(?: \S{1,24})? (?:no|tampoco|también|sí)$/iu,
    striking: wholeWords(
      'no hay dos|ningún|ninguna|cada|solo|sólo|sin|nunca|siempre|nada|bastante|por fin|respira|hech[oa] para|todo',
    ),
    listWord: wholeWords('y|e|o|u|&'),
    waitingEnd: 'bastante|tan|suficiente',
  },
  signs: {
    to: 'a',
    by: 'por',
    times: 'veces',
    plus: 'más',
    minus: 'menos',
    per: 'por',
    about: 'unos',
    at: 'arroba',
    number: 'número',
    dot: 'punto',
    slash: 'barra',
    cents: ' con ',
    currencies: {
      USD: { one: 'dólar', other: 'dólares' },
      GBP: { one: 'libra', other: 'libras' },
      MXN: { one: 'peso', other: 'pesos' },
      JPY: 'yenes',
    },
    unitAliases: { seg: 's', 'seg.': 's', hs: 'h', 'hs.': 'h' },
    units: {
      W: 'vatios',
      kW: 'kilovatios',
      V: 'voltios',
      A: 'amperios',
      lm: 'lúmenes',
      K: 'kelvin',
      Hz: 'hercios',
      mAh: 'miliamperios hora',
      dB: 'decibelios',
      'm²': { one: 'metro cuadrado', other: 'metros cuadrados' },
      'cm²': { one: 'centímetro cuadrado', other: 'centímetros cuadrados' },
      'g/m²': 'gramos por metro cuadrado',
      Wh: { one: 'vatio hora', other: 'vatios hora' },
      Ah: { one: 'amperio hora', other: 'amperios hora' },
      cal: { one: 'caloría', other: 'calorías' },
      'm³': { one: 'metro cúbico', other: 'metros cúbicos' },
      'cm³': { one: 'centímetro cúbico', other: 'centímetros cúbicos' },
      rpm: 'revoluciones por minuto',
    },
    fractions: ['medio', 'un cuarto', 'tres cuartos', 'un tercio', 'dos tercios'],
    numbers: {
      near: {
        gold: 'joya|anillo|collar|pulsera|pendiente|colgante|chapad|oro\\b|diamante|quilate|cadena|aro|bañad|arete',
        screen: 'pantalla|vídeo|video|proyector|monitor|resolución|cámara|televis|película|webcam|dron|ultra',
        light: 'luz|luces|lámpara|bombilla|foco|blanc|kelvin|ilumin|farol|temperatura de color|lúmen',
        current: 'corriente|carg|volt|vatio|adaptador|batería|enchufe|fusible|cable|amperio',
        steel: 'acero|inoxidable|quirúrgic',
        past: 'moda|música|época|años|década|nostalg|fiesta|éxitos|inspirad',
        haste: 'segundo|dura\\b|calient|listo|hierv|temporizador|por|cada|en\\b|después|esper',
        scale: 'escala|maqueta|proporción',
      },
      karat: { one: 'quilate', other: 'quilates' },
      prefixes: ['micro', 'mili', 'centi', 'deci', 'kilo', 'mega', 'giga'],
      decades: 'años {n}',
      plusMinus: 'más menos',
      aroundTheClock: '24 horas al día',
      ratio: '',
      version: 'versión',
      scales: {
        words: 'mil millones|millones|millón|billones',
        joint: ' de ',
        short: { M: 'millones', MM: 'millones' },
      },
      clock: { hour: '{h} en punto', minutes: '{h} {m}', underTen: null },
      halfDays: { am: 'de la mañana', pm: 'de la tarde' },
      ordinals: {
        words: 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo',
        beyond: '{n}',
        king: '{o}',
        feminine: [['o$', 'a']],
      },
      volumes:
        'siglo|tomo|volumen|vol|parte|capítulo|libro|acto|episodio|fase|tipo|clase|serie|temporada|nivel|versión|edición|generación|guerra mundial|mark|mk',
      digits: null,
      eighths: ['un octavo', 'tres octavos', 'cinco octavos', 'siete octavos'],
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'p. ej.': 'por ejemplo',
      'p.ej.': 'por ejemplo',
      'aprox.': 'aproximadamente',
      'etc.': 'etcétera',
      'n.º': 'número',
      nº: 'número',
      'máx.': 'máximo',
      'mín.': 'mínimo',
      'vol.': 'volumen',
      'incl.': 'incluido',
      'ud.': 'usted',
      'uds.': 'unidades',
      'sr.': 'señor',
      'sra.': 'señora',
      'dr.': 'doctor',
    },
    ordinals: {
      '1.º': 'primero',
      '1º': 'primero',
      '1.ª': 'primera',
      '1ª': 'primera',
      '1.er': 'primer',
      '2.º': 'segundo',
      '2º': 'segundo',
      '2.ª': 'segunda',
      '2ª': 'segunda',
      '3.º': 'tercero',
      '3º': 'tercero',
      '3.ª': 'tercera',
      '3ª': 'tercera',
    },
  },
  currencySigns: { $: { MX: 'MXN', AR: 'ARS', CO: 'COP', CL: 'CLP', UY: 'UYU' } },
  priceFrom: 'desde {price}',
  addressWords: {
    dotBeforeEnding: 'punto',
    inBrackets: 'punto|arroba',
    titles: '',
    dot: null,
    digits: null,
  },
  numberWords: () => ({
    joint: /^y$/,
    jointAfterTens: true,
    values: new Map([
      ...series(
        2,
        1,
        'dos tres cuatro cinco seis siete ocho nueve diez once doce|docena trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
      ),
      ...series(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      ...series(
        100,
        100,
        'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
      ),
      ['mil', 1000],
    ]),
  }),
};

export const writing: WritingRules = {
  callsToAction: ['Descubre más ahora.', 'Está en la tienda.', 'Elige tu favorito.', 'Échale un vistazo.'],
  facts: {
    price: 'Por {price}.',
    from: 'Desde {price}.',
    saving: 'Ahora {price} en lugar de {before}.',
    rating: '{value} de {scale} según {count} opiniones.',
  },
  titleTalk: titleTalk(
    'nuevo|nueva|novedad(?:es)?|nueva colección|oferta(?: especial)?|rebajas?|rebajad[oa]|promoción|liquidación|(?:hasta )?(?:un )?[-−–]?\\p{Nd}{1,2} ?%(?: de (?:descuento|dto\\.?))?|descuento|edición limitada|edición especial|envío gratis|envíos? gratuitos?|preventa|reserva|de vuelta|disponible de nuevo|en stock|agotado|últimas unidades|idea de regalo|regalo ideal|más vendid[oa]s?|top ventas|súper ?ventas|tendencia|popular|exclusiv[oa]|solo online|ganga',
  ),
  sample: 'Así sonarán tus vídeos.',
  video: 'vídeo',
  comma: ', ',
  smallPrint: smallPrintWords(
    'una vez al mes|proteger del sol|carrito|requiere montaje|marcas pertenecen|no sustituyen|al pagar|suscripción|notas del pedido|cada (?:dos|tres|seis) meses|después del lavado|envíos?|enviamos|enviad[oa]s?|se envían?|entregas?|despach\\p{L}*|mensajería|correos|aduanas?|aranceles|preventa|reserva anticipada|días (?:hábiles|laborables)|en stock|sin stock|agotad[oa]s?|(?:hech|fabricad|realizad|elaborad)[oa]s? (?:bajo|por|a) (?:pedido|encargo)|bajo pedido|plazos? de|tiempo de (?:entrega|preparación|producción)|devoluci\\p{L}*|devolver (?:el|tu|su|los)|reembols\\p{L}*|cambios (?:y|o|en|gratis|dentro|sin)|garantía|iva incluido|iva no|sin iva|impuestos (?:incluidos|no)|(?:cápsulas?|comprimidos?) (?:al|por) día|papel de regalo|para regalo(?= ?(?:[.!;,)।۔]|$))|dosis recomendada' +
      '|(?:términos y )?condiciones (?:de|generales|legales|y)|aplican condiciones|aviso legal|responsab(?:le de|les de|ilidad por|ilidad de|ilizamos)|no nos hacemos|marcas? registradas?|patente (?:pendiente|en trámite)|derechos reservados|marcado ce|certificado ce|cumple con (?:la|las|los) (?:norm|direct|reglam)\\p{L}*|resultados pueden|consult[ea] (?:a |con )?(?:su|un|tu|el) (?:médico|farmacéutico)|médico|complemento alimenticio|no sustituye' +
      '|no (?:incluid[oa]s?|(?:se )?incluye\\p{L}*|(?:está|están) incluid[oa]s?|viene con)|de las fotos|se venden? (?:aparte|por separado|sin|individualmente)|mostrad[oa]s?|por separado|pilas? (?:no|necesarias?|requeridas?)|requiere (?:\\p{Nd}|dos|tres|una|cuatro) pilas?|(?:el (?:set|kit|juego|paquete|pack|lote)|la caja) (?:incluye|contiene|consta)|contenido (?:de la caja|del (?:paquete|kit|set|envase))|en la caja(?= ?:)|(?:incluid[oa]s?|contenido|viene) en la caja|(?:foto|imagen|imágenes|fotos) (?:ilustrativ|meramente|referencial)\\p{L}*|a modo (?:ilustrativo|de referencia)' +
      '|advertencias?(?= ?[:!])|precauci(?:ón|ones)|atención(?= ?[:!])|(?<!sin )peligr\\p{L}*|asfixia|piezas pequeñas(?= (?:que|pueden|y))|(?:alcance de los|lejos de(?: los)?) niños|sin (?:vigilancia|supervisión)|supervisión (?:de|adulta)|no (?:dej(?:e|es|ar)|us(?:e|es|ar)|utili(?:ce|ces|zar)|pong(?:a|as)|poner|lav(?:e|es|ar)|planch(?:e|ar)|secar|sumerj(?:a|as)|sumergir|expon(?:ga|er)|ingerir|abr(?:a|ir)|aplicar|aplique|mojar|moje|frotar|retorcer|usar lejía|meter|introducir|toc(?:ar|ue)|superar|apt[oa]|es apt[oa]|sirve|está pensad[oa]|están pensad[oa]s|recomendad[oa]|es un juguete)|nunca (?:deje|lave|use|dejes|laves|uses)|evit(?:e|es|ar) (?:el|la|los|las|su|que|contacto|exponer|usar|todo)|manténgal[oa]|inflamables?|desenchuf(?:e|a|ar)|(?:solo|sólo|únicamente) (?:para|en|uso) (?:interior|exterior|uso|extern|decora|adult)\\p{L}*|uso (?:externo|exclusivo|interior)|contacto con los ojos|(?:en caso de|si) (?:irritación|ingestión|contacto|embarazo|aparece)|puede contener|trazas de|alérgenos?|suspenda (?:su|el) uso|interrump(?:a|ir) (?:su|el) uso' +
      '|lavar (?:a|en|con|por|antes|solo|del revés)|lavado (?:a mano|a máquina|en seco|en frío|delicado)|limpi(?:ar|e|a) (?:con|el|la|los|las|en seco|regularmente)|agua (?:tibia|templada|jabonosa)|paño (?:húmedo|suave|seco)|secadora|lejía|suavizante|plancha (?:a|baja|fría|tibia|templada)|planchar (?:a|del)|deje que|deja que (?:se )?(?:sec|enfr|repos|actú)\\p{L}*|antes de(?:l)? (?:encender|usar|su uso|usarl[oa]|cada|la|las|los|primer|apagar|cambiar|lavar|comprar|consumir|abrir|aplicar|pedir|hacer)\\p{L}*|después de (?:cada (?:uso|lavado)|abrir|su uso)|la primera vez|(?:una|dos|tres|\\p{Nd})(?: o (?:dos|tres))? veces (?:al|por) (?:día|año|mes|semana)|heladas?|temperatura ambiente|(?:lugar|sitio) (?:fresco|seco)|luz (?:solar )?directa(?= del)|(?:lejos|alejad[oa]) (?:de la|del) (?:luz|sol|calor|humedad|fuego|alcance)|fecha de (?:caducidad|vencimiento)|una vez abierto|consumir preferentemente|posavasos' +
      '|(?:pequeñas|ligeras|leves) (?:diferencias|variaciones|irregularidades)|irregularidades|imperfecciones|pued(?:e|en) (?:variar|marcar|aparecer|diferir|presentar|desteñir|encoger|manchar|cambiar|haber|verse)|oscurec\\p{L}*|propias del|según (?:la|su|tu|el) (?:pantalla|monitor)|(?:pantalla|monitor)(?:es)?(?= pued)|configuración de (?:la|su|tu) pantalla|(?:primera|segunda|tercera|última|\\p{Nd}[ªa]?) (?:foto|imagen|fotografía)|ver (?:la |las |el )?(?:fotos?|imagen|imágenes|tabla|guía|descripción)|como en la (?:foto|imagen)|(?:fotos?|imagen|imágenes) (?:es|son|pueden)|(?:el|la|nuestr[oa]) modelo (?:mide|lleva|viste|usa)|guía de tallas|tabla de (?:tallas|medidas)|talla (?:pequeño|grande|normal)|entre dos tallas|mid(?:a|e) (?:su|tu|antes)|margen de (?:error|diferencia)|tolerancia de|medición manual' +
      '|por favor|haga clic|haz clic|pincha (?:en|aquí)|(?:añad|agreg)(?:a|e|ir|ar) al carrito|compr(?:e|a) (?:ahora|ya|hoy)|pide (?:ahora|ya|el tuyo)|pida|haz tu pedido|(?:tu|su|el) (?:pedido|compra)|pedidos (?:superiores|de más|a partir)|suscríb\\p{L}*|boletín|contáct\\p{L}*|contacta con|escríbenos|síguenos|etiquétanos|atención al cliente|servicio al cliente|opiniones|(?:nuestras|las|lee|deja|tu|una|de) reseñas?(?= ?(?:de client|[:.!(]|$))|valoraci(?:ón|ones)|déjanos|códigos? (?:de descuento|promocional|[a-z]{3,12}\\p{Nd} ?\\p{Nd})|(?:con|usa|usando|utiliza) el código|cup(?:ón|ones)|\\p{Nd} ?% (?:de )?satisf\\p{L}*|satisfacción (?:garantizada|del cliente)|pagos? seguros?|compra segura|con (?:total )?confianza|gracias por|nuestra tienda|nuestros otros|consulte|consúltanos|número de (?:modelo|artículo|referencia)|ref\\.?(?= ?[:\\p{Nd}])|código de barras|palabras clave|(?:ingredientes|fabricante|país de origen|contenido|referencia|composición)(?= ?:)|al por mayor|pedidos? personalizados?' +
      '|(?:solo|sólo|únicamente) (?:nos )?quedan? (?:\\p{Nd}|una?|dos|tres|cuatro|cinco|poc|algun)\\p{L}*|quedan (?:solo |sólo )?(?:muy )?(?:poc[ao]s|\\p{Nd}{1,3} (?:unidades|piezas|artículos|en stock|disponibles|pares))|últim[ao]s? (?:\\p{Nd}{1,3} )?(?:unidad(?:es)?|piezas?|existencias|oportunidad(?:es)?|disponibles|días)|hasta (?:agotar|fin de) (?:existencias|stock)|a punto de agotarse|casi agotad\\p{L}*|(?:stock|existencias|unidades|cantidad(?:es)?) limitad\\p{L}*|oferta (?:limitada|termina|válida|por tiempo)|por tiempo limitado|date prisa|dese prisa' +
      '|compra(?:s|ndo|r)? (?:\\p{Nd}|una?|dos|tres)[^.;!?]{0,30}(?:gratis|llév|llev|regalo|paga|recib|obtén|obten)\\p{L}*|llev(?:a|e|ate) (?:\\p{Nd}|dos|tres)[^.;!?]{0,20}pag\\p{L}*|llévate (?:\\p{Nd}|dos|tres)|[2345][x×][1234](?= ?(?:en |[!.]|$))|\\p{Nd} por (?:el precio de )?\\p{Nd}(?= ?(?:[.!;,)]|$| en))|(?:dos|tres) por (?:uno|el precio)|tres por dos|(?:segund[ao]|2\\.?[ªº]|tercer[ao]?) (?:\\S{1,14} )?(?:gratis|a mitad de precio)|\\p{Nd}{1,2} ?% de (?:descuento|dto)|mitad de precio|\\p{Nd} ?\\+ ?\\p{Nd} gratis' +
      '|bienvenid[ao]s? a (?:nuestr|mi |la tiend)\\p{L}*|somos (?:una?|dos|la|el|los|las) [^.;!?]{0,40}(?:empresa|tienda|negocio|marca|equipo|familia|taller|fabricante|estudio)\\p{L}*|(?:empresa|negocio) familiar|nuestr[ao]s? (?:tienda|empresa|equipo|misión|web|filosofía|negocio)|felices compras' +
      '|(?:compra(?:dora?)?|cliente|reseña) verificad[ao]s?|\\p{Nd}(?:[.,]\\p{Nd})? (?:de|sobre) (?:\\p{Nd}{1,2}|cinco|diez) estrellas|(?:cinco|cuatro|[45]) (?:de (?:5|cinco) )?estrellas(?= ?(?:[.!;,)–—-]|$))' +
      '|no (?:se )?(?:suministra|proporciona|entrega|viene)\\p{L}*|(?:bombilla|pilas?|batería|enchufe|cargador) no (?:suministrad|proporcionad)[oa]s?|sin bombilla(?= ?(?:[.!;,)]|$))',
    'enjuag(?:ue|ar)|aclar(?:e|ar)|lav(?:e|ar)|limpi(?:e|ar)|sequ?e|secar|planch(?:e|ar)|cepill(?:e|ar)|recort(?:e|ar)|us(?:e|ar) (?:un posavasos|un paño|solo|sólo|dos|\\p{Nd}|antes|con (?:cuidado|precaución|moderación))|guard(?:e|ar) (?:en|a|bajo|lejos)|conserv(?:e|ar)|almacen(?:e|ar)|mant(?:ener|enga|én) (?:fuera|alejad|en (?:un )?lugar|sec|lejos|cerrad|refrigerad|el (?:producto|envase))\\p{L}*|manténgase|apli(?:que|car|ca)|masaje(?:e|ar)|agit(?:e|ar|a)|mezcl(?:e|ar) (?:\\p{Nd}|con|un|una|bien)|enchuf(?:e|ar)|carg(?:ue|ar) (?:completamente|por completo|el dispositivo|la batería|antes|durante)|conect(?:e|ar) (?:el|la)|retir(?:e|ar) (?:el|la|los|del)|insert(?:e|ar)|vert(?:er|a)|vierta|tom(?:e|ar) (?:\\p{Nd}|un|una|dos)|dilu(?:ya|ir)|pulveri(?:ce|zar)|evit(?:e|ar)|esper(?:e|ar) (?:\\p{Nd}|unos|a que|hasta)|repet?ir|repita|le(?:a|er) (?:las|el|la|atent)|quit(?:e|a|ar) el polvo|incluye(?= ?:)|contiene(?= ?:)|contenido|solo para|sólo para|apt[oa] solo|mañana y noche|desench\\p{L}*|coloque|deje (?:actuar|secar|reposar|enfriar)|dejar (?:actuar|secar|reposar|enfriar)' +
      '|(?:sobre|acerca de) (?:nosotr[ao]s|la tienda|mí)(?= ?(?:[.!:–—-]|$))|quiénes somos' +
      '|(?:atornille|desatornille|enchufe|desenchufe|pulse|presione|apriete|coloque|monte|fije|inserte|conecte|desconecte|retire|gire|encaje|ajuste|sujete|cuelgue|una) (?:el|la|los|las|un|una|ambos|ambas|todos|todas|\\p{Nd})|(?:atornillar|enchufar|pulsar|apretar|colocar|montar|fijar|insertar|conectar) (?:el|la|los|las)',
  ),
  smallPrintHeadings:
    'cuidados?|(?:instrucciones|consejos) de (?:cuidado|uso|lavado|montaje)|lavado|limpieza|envíos?|entregas?|devoluciones|reembolsos|garantía|guía de tallas|tallas?|medidas|dimensiones|especificaciones|características técnicas|datos técnicos|ficha técnica|advertencias?|precauciones|seguridad|aviso legal|ingredientes|alérgenos|información nutricional|preguntas frecuentes|contenido (?:de la caja|del (?:paquete|set|kit))|qué incluye|modo de (?:empleo|uso)|cómo (?:usar|se usa|aplicar|lavar|cuidar)\\p{L}*|almacenamiento|conservación|sobre (?:nosotros|la tienda)|opiniones|reseñas|condiciones|importante',
  claims: {
    'the best': 'mejor(?:es)?|número uno|n\\.º ?1|inigualables?|insuperables?|líder',
    perfect: 'perfect[oa]s?|perfectamente|ideal(?:es)?',
    guaranteed: 'garant\\p{L}+|sin riesgo',
    'a cure': 'cura[nr]?|alivia\\p{L}*|terapéutic[oa]s?|médic[oa]s?|milagr\\p{L}+|adelgaz\\p{L}+',
    'proof by science':
      'clínic\\p{L}+|científic\\p{L}+|probad[oa]s?|comprobad[oa]s?|testad[oa]s?|dermatológic\\p{L}+|recomendad[oa] por',
    'a certificate or award':
      'certific\\p{L}+|premiad[oa]s?|galardonad[oa]s?|patent\\p{L}*|aprobad[oa]s?|oficial(?:es)?',
    'organic or natural': 'ecológic[oa]s?|orgánic[oa]s?|natural(?:es)?|no tóxic[oa]s?|pur[oa]s?',
    'kind to the planet':
      'sostenibles?|ecológic[oa]s?|eco|climátic[oa]s?|carbono|recicl\\p{L}+|biodegradables?|compostables?|étic[oa]s?|comercio justo|vegan[oa]s?|planeta',
    unique: 'únic[oa]s?|exclusiv\\p{L}+|limitad[oa]s?',
    'a price or an offer':
      'gratis|gratuit[oa]s?|barat[oa]s?|oferta\\p{L}*|descuento\\p{L}*|rebaja\\p{L}*|ahorr\\p{L}+|asequibles?',
    popularity:
      'superventas|más vendid[oa]s?|populares?|favorit[oa]s?|clientes|tendencia|famos[oa]s?|icónic[oa]s?|legendari[oa]s?',
    luxury: 'luj\\p{L}+|premium|alta gama|exquisit[oa]s?',
    'lasting for ever': 'para siempre|toda la vida|de por vida|irrompibles?|indestructibles?|etern[oa]s?',
    safety: 'segur[oa]s?|seguridad|bpa|apt[oa] para alimentos|sin plomo',
    'kindness to skin': 'hipoalergénic[oa]s?|antibacterian[oa]s?',
    'resistance to water, fire or falls': 'ignífug[oa]s?|impermeables?|resistentes? al?|inoxidables?',
    'made by hand or somewhere':
      'a mano|artesan\\p{L}+|tradicional(?:es)?|auténtic[oa]s?|genuin[oa]s?|original(?:es)?|fabricad[oa] en',
  },
  unitWords: {
    ml: 'mililitros?',
    cl: 'centilitros?',
    l: 'litros?',
    mg: 'miligramos?',
    kg: 'kilos?|kilogramos?',
    g: 'gramos?',
    mm: 'milímetros?',
    cm: 'centímetros?',
    km: 'kilómetros?',
    m: 'metros?',
    in: 'pulgadas?',
    ft: 'pies?',
    oz: 'onzas?',
    lb: 'libras?',
    W: 'vatios?',
    V: 'voltios?',
    '%': 'por ciento',
    hours: 'horas?',
    minutes: 'minutos?',
    days: 'días?',
    weeks: 'semanas?',
    months: 'mes(?:es)?',
    years: 'años?',
    EUR: 'euros?',
    USD: 'dólares?',
  },
  capitalsAreNames: true,
  cameraStems: [],
};
