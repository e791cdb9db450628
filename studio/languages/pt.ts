/** Portuguese. */
import { limitWords, linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { series } from '#studio/languages/number-words.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 15,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'Sr|Sra|aprox|pág|p\\.\\s?ex|etc|Sta|Sto|Dr|Dra|Srta|Prof',
  shortUnits: '',
  grammar: {
    limits: limitWords({
      exception:
        'mas|porém|exceto|salvo|embora|contudo|todavia|no entanto|apesar|exclu\\p{L}+|a não ser|em vez|senão',
      condition:
        'se|quando|desde que|em caso|conforme|depend\\p{L}+|deve\\p{L}*|é preciso|necessit\\p{L}+|requer\\p{L}*|exig\\p{L}+|recomend\\p{L}+|caso|onde|sujeito',
      time: 'enquanto|até|antes|depois|durante|uma vez',
      negation: 'não|nunca|jamais|nada|ninguém|nenhum(?:a|ns|as)?|sem|nem|tampouco',
      restriction:
        'só|somente|apenas|unicamente|exclusivamente|máximo|máx|mínimo|mín|pelo menos|aproximadamente|aprox|cerca|quase|maioria|normalmente|geralmente|às vezes|algum|alguma|alguns|algumas|cert[oa]s|limitad[oa]s?|opcional|opcionais|separadamente|à parte|adiciona(?:l|is)|parcialmente|mais|menos|entre|média|selecionad[oa]s?',
      attachment:
        'com|para|de|do|da|dos|das|em|no|na|nos|nas|por|a|ao|à|como|contra|incluindo|sobre|sob|pelo|pela|e',
    }),
    limitsBefore: openingWords(
      'mas|porém|exceto|só|somente|apenas|não(?= (?:o|a|os|as|para|em|na|no|com)(?!\\p{L}))|salvo|contudo|no entanto',
    ),
    paired: wholeWords('não só|não apenas|tanto|nem'),
    benefit: wholeWords(
      'para que|sem|seus?|suas?|você|mantém|protege|fácil|facilmente|confort\\p{L}+|sempre|nunca|em segundos|pront[oa]s?|permite|evita|cabe|suficiente',
    ),
    trailer: openingWords(
      'de modo que|por isso|para que|porque|pois|o que|que|cuj[oa]s?|(?:feit|tecid|cosid|costurad|talhad|fabricad|produzid|desenhad|pensad|pintad|moldad|tingid|fundid|forjad|bordad|impress|esculpid)[oa]s?',
    ),
    bareTrailer: wholeWords('porque|para que'),
    sequel: linksBefore('por isso|pois', 'o|a|os|as|um|uma|cada|nenhum|nenhuma|seu|sua|tudo'),
    dependent: openingWords(
      'ele|ela|eles|elas|este|esta|estes|estas|isso|isto|esse|essa|além disso|também|e|mas|assim|por isso|ambos|ambas|seu|sua|seus|suas|depois(?=,)|então|outr[oa]s?|mais uma?|no entanto|contudo|porém|todavia|portanto|por fim|ou|por exemplo|aliás|nele|nela|dele|dela',
    ),
    unfinished: openingWords(
      'se|quando|enquanto|porque|embora|como|depois|antes|até|desde que|uma vez|para|graças a|ao|com|sem|que',
    ),
    elliptic: /^(?:os?|as?|seu|sua|uma?) \S{1,24}(?: \S{1,24})? (?:não|também não|também|sim)$/iu,
    striking: wholeWords(
      'não há dois|não há duas|nenhuma?|cada|só|apenas|sem|nunca|sempre|nada|bastante|finalmente|respira|feit[oa] para|tudo',
    ),
    listWord: wholeWords('e|ou|&'),
    waitingEnd: 'tão',
  },
  signs: {
    to: 'a',
    by: 'por',
    times: 'vezes',
    plus: 'mais',
    minus: 'menos',
    per: 'por',
    about: 'cerca de',
    at: 'arroba',
    number: 'número',
    dot: 'ponto',
    slash: 'barra',
    cents: ' e ',
    currencies: {
      BRL: { one: 'real', other: 'reais' },
      USD: { one: 'dólar', other: 'dólares' },
      GBP: { one: 'libra', other: 'libras' },
    },
    unitAliases: { seg: 's', 'seg.': 's' },
    units: {
      W: 'watts',
      kW: 'quilowatts',
      V: 'volts',
      A: 'amperes',
      lm: 'lúmens',
      K: 'kelvin',
      Hz: 'hertz',
      mAh: 'miliampères-hora',
      dB: 'decibéis',
      'm²': { one: 'metro quadrado', other: 'metros quadrados' },
      'cm²': { one: 'centímetro quadrado', other: 'centímetros quadrados' },
      'g/m²': 'gramas por metro quadrado',
      Wh: 'watts-hora',
      Ah: 'amperes-hora',
      cal: { one: 'caloria', other: 'calorias' },
      'm³': { one: 'metro cúbico', other: 'metros cúbicos' },
      'cm³': { one: 'centímetro cúbico', other: 'centímetros cúbicos' },
      rpm: 'rotações por minuto',
    },
    fractions: ['meio', 'um quarto', 'três quartos', 'um terço', 'dois terços'],
    numbers: {
      near: {
        gold: 'joia|anel|colar|pulseira|brinco|pingente|banhad|ouro|diamante|quilate|corrente|argola|aliança',
        screen: 'tela|ecrã|vídeo|projetor|monitor|resolução|câmera|câmara|televis|filme|webcam|drone|ultra',
        light: 'luz|luzes|lâmpada|branc|kelvin|ilumin|lanterna|temperatura de cor|luminária',
        current: 'corrente|carreg|volt|watt|adaptador|bateria|tomada|fusível|cabo|ampere',
        steel: 'aço|inoxidável|cirúrgic',
        past: 'moda|música|época|anos|década|nostalg|festa|inspirad',
        haste: 'segundo|dura\\b|aquec|pront|ferv|temporizador|por|cada|em\\b|depois|esper',
        scale: 'escala|maquete|proporção',
      },
      karat: { one: 'quilate', other: 'quilates' },
      prefixes: ['micro', 'mili', 'centi', 'deci', 'quilo', 'mega', 'giga'],
      decades: 'anos {n}',
      plusMinus: 'mais ou menos',
      aroundTheClock: '24 horas por dia',
      ratio: '',
      version: 'versão',
      scales: {
        words: 'milhões|milhão|mil milhões|bilhões|bilhão',
        joint: ' de ',
        short: { M: 'milhões', mi: 'milhões' },
      },
      clock: { hour: { one: '{h} hora', other: '{h} horas' }, minutes: '{h} e {m}', underTen: null },
      halfDays: null,
      ordinals: {
        words: 'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo',
        beyond: '{n}',
        king: '{o}',
        feminine: [['o$', 'a']],
      },
      volumes:
        'século|tomo|volume|vol|parte|capítulo|livro|ato|episódio|fase|tipo|classe|série|temporada|nível|versão|edição|geração|guerra mundial|mark|mk',
      digits: null,
      eighths: ['um oitavo', 'três oitavos', 'cinco oitavos', 'sete oitavos'],
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'p. ex.': 'por exemplo',
      'p.ex.': 'por exemplo',
      'ex.:': 'exemplo',
      'aprox.': 'aproximadamente',
      'etc.': 'et cetera',
      'n.º': 'número',
      nº: 'número',
      'máx.': 'máximo',
      'mín.': 'mínimo',
      'vol.': 'volume',
      'incl.': 'incluindo',
      'sr.': 'senhor',
      'sra.': 'senhora',
    },
    ordinals: {
      '1.º': 'primeiro',
      '1º': 'primeiro',
      '1.ª': 'primeira',
      '1ª': 'primeira',
      '2.º': 'segundo',
      '2º': 'segundo',
      '2.ª': 'segunda',
      '2ª': 'segunda',
      '3.º': 'terceiro',
      '3º': 'terceiro',
      '3.ª': 'terceira',
      '3ª': 'terceira',
    },
  },
  currencySigns: {},
  priceFrom: 'a partir de {price}',
  addressWords: {
    dotBeforeEnding: 'ponto',
    inBrackets: 'ponto|arroba',
    titles: '',
    dot: null,
    digits: null,
  },
  numberWords: () => ({
    joint: /^e$/,
    jointAfterTens: true,
    values: new Map([
      ...series(
        2,
        1,
        'dois|duas três quatro cinco seis sete oito nove dez onze doze|dúzia treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte',
      ),
      ...series(30, 10, 'trinta quarenta cinquenta sessenta setenta oitenta noventa'),
      ...series(
        100,
        100,
        'cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
      ),
      ['mil', 1000],
    ]),
  }),
};

export const writing: WritingRules = {
  callsToAction: ['Descubra agora.', 'Veja na loja.', 'Escolha o seu.', 'Veja de perto.'],
  facts: {
    price: 'Por {price}.',
    from: 'A partir de {price}.',
    saving: 'Agora {price} em vez de {before}.',
    rating: '{value} de {scale} segundo {count} avaliações.',
  },
  titleTalk: titleTalk(
    'novo|nova|novidades?|nova coleção|lançamento|oferta(?: especial)?|promoção|em promoção|saldos?|liquidação|queima de estoque|desconto|(?:até )?[-−–]?\\p{Nd}{1,2} ?%(?: (?:de desconto|off))?|edição limitada|série limitada|frete grátis|portes grátis|envio (?:grátis|gratuito)|pré-venda|pré-encomenda|de volta|em stock|em estoque|pronta entrega|esgotad[oa]|últimas (?:unidades|peças)|(?:ideia|sugestão) de presente|mais vendid[oa]s?|tendência|popular|exclusiv[oa]|só online|imperdível',
  ),
  sample: 'É assim que os seus vídeos vão soar.',
  video: 'vídeo',
  comma: ', ',
  smallPrint: smallPrintWords(
    'baixa temperatura|proteger do sol|por encomenda|escreva-nos|incluíd[oa]s|requer montagem|marcas pertencem|não substituem|em separado|no pagamento|assinatura|notas da encomenda|três em três meses|depois da lavagem|envi(?:os?|amos|ad[oa]s?)(?! d[eo] luz)|entregas?|entregue(?:s)? (?:em|no|na)|frete|portes|correios|transportadora|alfândega|taxas? (?:de importação|alfandegárias?)|pré-venda|pré-encomenda|dias? úteis|em estoque|em stock|esgotad[oa]s?|sob (?:encomenda|consulta|pedido)|feit[oa]s? sob|prazos? de|tempo de (?:produção|entrega)|devoluç\\p{L}*|devolver (?:o|a|em)|reembols\\p{L}*|trocas? (?:e|ou|grátis|em até|gratuitas?|de tamanho)|garantia|iva incluído|iva à taxa|impostos (?:incluídos|inclusos)|(?:cápsulas?|comprimidos?) (?:por|ao) dia|embrulho para presente|parecer diferentes?|dosagem|nota fiscal' +
      '|copyright|termos e condições|condições (?:de|gerais|d[oa]s?)|aviso legal|responsab(?:iliza\\p{L}*|ilidade d[eo])|não nos responsab\\p{L}*|marcas? registad[oa]s?|marcas? registrad[oa]s?|patente (?:pendente|requerida)|direitos reservados|marcação ce|certificado ce|inmetro|anvisa|em conformidade com|resultados podem|consulte (?:um|o seu|seu) (?:médico|dermatologista)|médico|suplemento alimentar' +
      '|não (?:inclus[oa]s?|incluíd[oa]s?|inclui|acompanha\\p{L}*|está\\p{L}* incluíd\\p{L}*|vem com)|vendid[oa]s? separadamente|meramente ilustrativ\\p{L}*|imagens? ilustrativ\\p{L}*|(?:mostrad|apresentad)[oa]s? n[oa]|pilhas? (?:não|necessárias)|requer (?:\\p{Nd}|duas|três) pilhas|(?:o (?:conjunto|kit|set|pacote)|a (?:caixa|embalagem)) (?:contém|inclui|vem com|é compost[oa])|conteúdo da (?:embalagem|caixa)|na (?:caixa|embalagem)(?= ?:)|(?:incluíd[oa]s?|conteúdo|vem) na (?:caixa|embalagem)|itens inclusos|como na (?:foto|imagem)' +
      '|atenção(?= ?[:!])|avisos?(?= ?[:!])|advertências?|(?<!sem )perig\\p{L}*|asfixia|peças pequenas(?= (?:que|podem|e))|(?:alcance (?:de|das)|longe das?) crianças|sem (?:vigilância|supervisão)|supervisão de|não (?:deixe|deixar|use|usar|utilize|utilizar|lave|lavar|coloque|colocar|passe a ferro|passar|torcer|torça|seque|secar|esfregue|esfregar|exponha|expor|mergulhe|mergulhar|ultrapasse|exceder|ingerir|abra|abrir|aplique|aplicar|molhe|molhar|alvejar|usar lixívia|aquecer|recomendad[oa]|adequad[oa]|indicad[oa]|é um brinquedo|serve para)|nunca (?:deixe|use|lave|coloque|utilize)|evit(?:e|ar) (?:o|a|os|as|contato|contacto|exp|usar|que)\\p{L}*|mantenha (?:fora|longe|o|a|em|seco|afastad)\\p{L}*|longe d[oa] (?:calor|sol|luz|fogo|alcance|umidade)|inflamáve(?:l|is)|(?:apenas|somente|só) para (?:uso|interior|exterior|decora|adult)\\p{L}*|uso (?:externo|interno|exclusivo)|desligue (?:a|o|da|antes)|em caso de (?:irritação|ingestão|contato|contacto|gravidez)|contat?c?to com os olhos|pode conter|vestígios de|traços de|alerg[ée]nios|suspenda o uso|descontinue|interrompa o uso' +
      '|lav(?:ar|e|agem) (?:à|a|na|com|em|separad|antes)\\p{L}*|lavagem (?:a seco|delicada)|limp(?:ar|e) (?:com|a|o)|pano (?:úmido|húmido|macio|seco)|água (?:morna|tépida|fria)|sabão neutro|detergente neutro|máquina de secar|secadora|lixívia|alvejante|amaciante|ferro (?:morno|quente|baixo)|passar a ferro|base para copos|deixe (?:que|secar|agir|arrefecer|esfriar|a cera|repousar)|antes d[eoa] (?:acender|usar|utilizar|cada|primeir|us|lavar|comprar|encomendar|aplicar|abrir|apagar|trocar|consumir|lavagem|primeira)\\p{L}*|antes da primeira|após (?:cada uso|aberto|abrir|a abertura|o uso)|(?:na|da) primeira (?:vez|utilização)|(?:uma|duas|três|\\p{Nd})(?: ou (?:duas|três))? vez(?:es)? (?:por|ao) (?:dia|ano|mês)|geada\\p{L}*|temperatura ambiente|(?:local|lugar) (?:fresco|seco)|ao abrigo d[aeo]|(?:data|prazo) de validade|validade(?= ?:)' +
      '|(?:pequenas|ligeiras|leves) (?:diferenças|variações|irregularidades|imperfeições)|irregularidades|imperfeições|pode(?:m)? (?:ligeiramente )?(?:variar|apresentar|manchar|diferir|ocorrer|haver|desbotar|encolher|sofrer|surgir|deixar marcas)|escurec\\p{L}*|de acordo com (?:o|a|seu|sua) (?:monitor|tela|ecrã)|(?:monitor|tela|ecrã)(?= pod)|(?:primeira|segunda|terceira|última|\\p{Nd}[ªa]) (?:foto|imagem)|(?:ver|veja|consulte) (?:a |as |o |n[ao] )?(?:fotos?|imagem|imagens|tabela|guia|descrição|segunda)|(?:fotos?|imagens?) (?:é|são|pode)\\p{L}*|(?:a|o|noss[ao]) modelo (?:veste|usa|mede|tem)|veste (?:tamanho|o tamanho)|guia de tamanhos|tabela de (?:tamanhos|medidas)|entre dois tamanhos|meça|margem de erro|tolerância de|medição manual' +
      '|por favor|clique (?:em|no|na|aqui|para|sobre)|adicion(?:e|ar) ao carrinho|compre (?:agora|já|hoje|com)|encomende|peça (?:já|agora|o seu)|(?:seu|sua) (?:pedido|compra|encomenda)|pedidos? (?:acima|superiores)|compras acima|inscreva-se|subscreva|contact\\p{L}*-nos|entre em contat?c?to|fale con(?:n)?osco|siga-nos|nos siga|marque-nos|apoio ao cliente|atendimento ao cliente|avaliaç(?:ão|ões)|deixe(?:-nos)? (?:a sua|sua|um|uma)|códigos? (?:de desconto|promocional|[a-z]{3,12}\\p{Nd} ?\\p{Nd})|(?:com|use|utilize) o código|cupo(?:m|ns)|cupão|\\p{Nd} ?% satisf\\p{L}*|satisfação garantida|pagamentos? segur[oa]s?|compra segura|obrigad[oa] por|nossa loja|nossos outros|referência(?= ?:)|ref\\.?(?= ?[:\\p{Nd}])|código (?:do produto|de barras)|palavras-chave|(?:ingredientes|fabricante|país de origem|conteúdo|composição|marca|modelo)(?= ?:)|por atacado|encomendas personalizadas' +
      '|(?:só|apenas|somente) (?:restam?|sobram?|sobraram) (?:\\p{Nd}|uma?|du|doi|trê|pouc|algu)\\p{L}*|restam (?:apenas|só|somente|poucas|poucos|\\p{Nd})\\p{L}*|(?:só|apenas|somente) \\p{Nd}{1,3} (?:unidades?|peças?|itens|pares|em (?:stock|estoque)|disponíveis|restantes)|últim[ao]s? (?:unidades?|peças?|oportunidades?|dias|chance)|enquanto dur(?:ar|arem)|até (?:esgotar|durarem)|quase (?:esgotad|acabando)\\p{L}*|(?:stock|estoque|quantidades?|unidades) limitad\\p{L}*|oferta (?:limitada|válida|por tempo|termina)|por tempo limitado' +
      '|compr(?:e|a|ar|ando) (?:\\p{Nd}|uma?|dois|duas|três)[^.;!?]{0,30}(?:grátis|gratuit|lev|pagu|ganh|receb|ofert)\\p{L}*|lev(?:e|a) (?:\\p{Nd}|dois|duas|três)[^.;!?]{0,20}pag\\p{L}*|\\p{Nd} por \\p{Nd}(?= ?(?:[.!;,)]|$| em))|(?:\\p{Nd}|dois|duas|três) pelo preço de|\\p{Nd} ?\\+ ?\\p{Nd} grátis|(?:segund[ao]|2\\.?[ªº]|terceir[ao]) (?:\\S{1,14} )?(?:é )?(?:grátis|gratuit[ao]|a metade do preço|por metade)|\\p{Nd}{1,2} ?% de desconto|pag(?:ue|a) (?:\\p{Nd}|dois|duas|um|uma)|metade do preço' +
      '|bem[- ]vind[ao]s? (?:à|ao|a) (?:noss|minha|meu|loja)\\p{L}*|somos (?:uma?|dois|duas|a|o) [^.;!?]{0,40}(?:empresa|loja|negócio|marca|equipa|equipe|família|ateliê|atelier|oficina|estúdio)|(?:empresa|negócio) familiar|noss[ao]s? (?:loja|empresa|equipa|equipe|missão|site|filosofia|negócio)|boas compras' +
      '|(?:compra(?:dora?)?|cliente|avaliação) verificad[ao]|\\p{Nd}(?:[.,]\\p{Nd})? (?:de|em) (?:\\p{Nd}{1,2}|cinco|dez) estrelas|(?:cinco|quatro|[45]) estrelas(?= ?(?:[.!;,)–—-]|$))' +
      '|não (?:fornecid|incluíd|é fornecid|vem)\\p{L}*|sem lâmpada(?= ?(?:[.!;,)]|$))',
    'enxag\\p{L}*|lav(?:e|ar)|limp(?:e|ar)|sequ?e|secar|escov(?:e|ar)|cort(?:e|ar) o|guard(?:e|ar) (?:em|n[ao]|longe|ao|o produto)|conserv(?:e|ar)|armazen(?:e|ar)|(?:manter|mantenha) (?:fora|longe|em|ao|a embalagem|o produto|seco|afastad|refriger|fechad)\\p{L}*|apli(?:que|car)|massaj(?:e|ar)|massageie|agit(?:e|ar)|mistur(?:e|ar) (?:\\p{Nd}|com|um|bem)|carreg(?:ue|ar) (?:completamente|totalmente|por|antes|o aparelho|a bateria)|ligue (?:à tomada|o aparelho)|conect(?:e|ar) (?:o cabo|à)|insir(?:a)|inserir|(?:retir(?:e|ar)|remov(?:a|er)) (?:a (?:tampa|embalagem|película)|o (?:rótulo|excesso)|antes|d[ao])|tom(?:e|ar) (?:\\p{Nd}|um|uma|duas)|dilu(?:a|ir)|pulveri(?:ze|zar)|borrif(?:e|ar)|us(?:e|ar) (?:um|uma|apenas|somente|\\p{Nd}|duas|o código|com (?:cuidado|moderação))|utiliz(?:e|ar) (?:um|uma|apenas|com)|não (?:para|usar)|evit(?:e|ar)|aguarde|repita|leia|siga as|consulte|inclui(?= ?:)|contém(?= ?:)|conteúdo|apenas para|somente para|manhã e noite|deix(?:e|ar) (?:secar|agir|arrefecer|esfriar|em infusão|em repouso)' +
      '|(?:sobre|acerca de) (?:nós|a loja|mim)(?= ?(?:[.!:–—-]|$))|quem somos|corra(?= ?[!,.])' +
      '|(?:aparafuse|desaparafuse|ligue|desligue|pressione|prima|aperte|encaixe|monte|fixe|insira|conecte|coloque|retire|rode|parafuse|pendure) (?:o|a|os|as|um|uma|ambos|ambas)|(?:aparafusar|ligar|pressionar|apertar|encaixar|montar|fixar|inserir) (?:o|a|os|as)',
  ),
  smallPrintHeadings:
    'envios?|entregas?|frete|portes|devoluções|trocas(?: e devoluções)?|reembolsos|garantia|cuidados?(?: com o produto)?|instruções (?:de )?(?:lavagem|uso|cuidado|montagem)|lavagem|limpeza|guia de (?:tamanhos|medidas)|tabela de (?:tamanhos|medidas)|tamanhos|medidas|dimensões|especificações(?: técnicas)?|ficha técnica|dados técnicos|características técnicas|advertências|avisos?|precauções|segurança|aviso legal|ingredientes|alergénios|alérgenos|informação nutricional|perguntas frequentes|conteúdo da (?:embalagem|caixa)|itens inclusos|o que está incluído|modo de (?:usar|uso|utilização)|como (?:usar|utilizar|aplicar|lavar)|armazenamento|conservação|sobre (?:nós|a loja)|avaliações|condições|importante',
  claims: {
    'the best': 'melhor(?:es)?|número um|n\\.º ?1|inigualáve(?:l|is)|imbatíve(?:l|is)|líder',
    perfect: 'perfeit[oa]s?|perfeitamente|ideal|ideais',
    guaranteed: 'garant\\p{L}+|sem risco',
    'a cure': 'cura[mr]?|alivia\\p{L}*|terapêutic[oa]s?|médic[oa]s?|milagr\\p{L}+|emagrec\\p{L}+',
    'proof by science':
      'clinic\\p{L}+|clínic\\p{L}+|cientific\\p{L}+|comprovad[oa]s?|testad[oa]s?|dermatologic\\p{L}+|recomendad[oa] por',
    'a certificate or award': 'certific\\p{L}+|premiad[oa]s?|patent\\p{L}*|aprovad[oa]s?|oficia(?:l|is)',
    'organic or natural': 'orgânic[oa]s?|biológic[oa]s?|natura(?:l|is)|não tóxic[oa]s?|pur[oa]s?',
    'kind to the planet':
      'sustentáve(?:l|is)|ecológic[oa]s?|eco|climátic[oa]s?|carbono|recicl\\p{L}+|biodegradáve(?:l|is)|étic[oa]s?|comércio justo|vegan[oa]s?|planeta',
    unique: 'únic[oa]s?|exclusiv\\p{L}+|limitad[oa]s?',
    'a price or an offer':
      'grátis|gratuit[oa]s?|barat[oa]s?|oferta\\p{L}*|desconto\\p{L}*|promoção|poup\\p{L}+|economiz\\p{L}+',
    popularity: 'mais vendid[oa]s?|populares?|favorit[oa]s?|clientes|tendência|famos[oa]s?|icônic[oa]s?',
    luxury: 'lux\\p{L}+|premium|alto padrão|requintad[oa]s?',
    'lasting for ever':
      'para sempre|vitalíci[oa]s?|toda a vida|inquebráve(?:l|is)|indestrutíve(?:l|is)|etern[oa]s?',
    safety: 'segur[oa]s?|segurança|bpa|sem chumbo',
    'kindness to skin': 'hipoalergênic[oa]s?|antibacterian[oa]s?',
    'resistance to water, fire or falls':
      'ignífug[oa]s?|impermeáve(?:l|is)|à prova d\\p{L}*|resistentes? a\\p{L}*|inoxidáve(?:l|is)',
    'made by hand or somewhere':
      'à mão|artesana\\p{L}+|tradiciona(?:l|is)|autêntic[oa]s?|genuín[oa]s?|origina(?:l|is)|fabricad[oa] em',
  },
  unitWords: {
    ml: 'mililitros?',
    cl: 'centilitros?',
    l: 'litros?',
    mg: 'miligramos?',
    mm: 'milímetros?',
    cm: 'centímetros?',
    km: 'quilômetros?',
    m: 'metros?',
    in: 'polegadas?',
    ft: 'pés',
    oz: 'onzas?',
    lb: 'libras?',
    '%': 'por cento',
    hours: 'horas?',
    minutes: 'minutos?',
    days: 'dias?',
    weeks: 'semanas?',
    years: 'anos?',
    EUR: 'euros?',
    USD: 'dólares?',
  },
  capitalsAreNames: true,
  cameraStems: [],
};
