/** French. */
import { limitWords, linksBefore, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import { series } from '#studio/languages/number-words.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: 17,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'env|etc|incl|p\\.\\s?ex|Mme|n[.º°]|max|min|Mlle|Mmes|Mgr|Ste|St|Sté|Dr',
  shortUnits: '',
  grammar: {
    limits: limitWords({
      exception:
        "mais|sauf|excepté\\p{L}*|hormis|hors|à l[’']exception|cependant|toutefois|pourtant|bien qu\\p{L}*|quoiqu\\p{L}*|malgré|en revanche|tandis qu\\p{L}*|alors qu\\p{L}*|au lieu",
      condition:
        "si|s[’']ils?|quand|lorsqu\\p{L}*|dès qu\\p{L}*|tant qu\\p{L}*|jusqu\\p{L}*|à condition|pourvu|selon|sous réserve|doit|doivent|devr\\p{L}+|faut|nécessit\\p{L}+|requi\\p{L}+|obligatoire\\p{L}*|recommand\\p{L}+|conseill\\p{L}+|en cas|à moins|où",
      time: 'avant|après|pendant|sous',
      negation: "ne|n[’']\\p{L}+|pas|jamais|rien|aucune?|sans|ni|guère|non",
      restriction:
        'seul(?:e|s|es|ement)?|uniquement|exclusivement|juste|maximum|max|minimum|min|au plus|au moins|environ|presque|près de|plupart|souvent|parfois|généralement|habituellement|certain(?:e|s|es)?|quelques|partiellement|en partie|limité\\p{L}*|en option|optionnel\\p{L}*|séparément|supplémentaires?|moins|plus|entre|moyenne|sélectionné\\p{L}*',
      attachment:
        "avec|pour|de|d[’']\\p{L}+|du|des|en|dans|par|sur|chez|comme|contre|à|au|aux|y compris|depuis|dès|et",
    }),
    limitsBefore: openingWords(
      "mais|cependant|toutefois|sauf|seulement|uniquement|pas(?! (?:seulement|que|n[’']importe|un simple|une simple|de))|hors(?! (?:du commun|pair|normes?))|excepté|attention",
    ),
    paired: wholeWords('non seulement|soit|ni|à la fois|aussi bien'),
    benefit: wholeWords(
      'afin|pour qu\\p{L}*|sans|vous|votre|vos|garde|reste|protège|facile(?:ment)?|confort\\p{L}*|partout|jamais|en un instant|prête?s?|permet|évite|assez',
    ),
    trailer: openingWords(
      'ce qui|si bien qu\\p{L}*|de sorte qu\\p{L}*|afin qu\\p{L}*|afin d\\p{L}*|pour qu\\p{L}*|donc|car|parce qu\\p{L}*|qui|dont|(?:fait|cousu|tissé|tourné|soufflé|fabriqué|façonné|sculpté|teint|émaillé|moulé|conçu|taillé|poli|forgé|tricoté|brodé|imprimé)e?s?',
    ),
    bareTrailer: wholeWords('parce qu\\p{L}*|afin qu\\p{L}*|pour qu\\p{L}*'),
    sequel: linksBefore(
      'si bien que|de sorte que|donc|car',
      "le|la|les|l’|l'|un|une|chaque|aucun|aucune|vous|tout",
    ),
    dependent: openingWords(
      "il(?! (?:y a|faut))|elle|ils|elles|ce|c’est|c'est|cela|ça|ceux|celui|celle|cet|cette|ces|aussi|mais|et|donc|ainsi|puis|de plus|en outre|on l’|son|sa|ses|leur|leurs|les deux|ensuite|enfin(?=,)|d[’']ailleurs|par ailleurs|également|encore une?|sinon|ou|pourtant|cependant|toutefois|alors|par conséquent|par exemple|au contraire|qui plus est|mieux encore|une? \\p{L}+ de plus",
    ),
    unfinished: openingWords(
      'si|quand|lorsque|comme|parce que|bien que|tandis que|pendant que|après|avant|dès que|une fois|pour|afin|grâce à|en|avec|sans|que|qui|dont',
    ),
    elliptic:
      /^(?:(?:le|la|les|son|sa|ses|un|une|mais pas le|mais pas la) |l[’'])\S{1,24}(?: \S{1,24})? (?:non|non plus|aussi|si|oui|ne l[’']est pas|ne le peut pas)$|^pas (?:(?:le|la|les) |l[’'])\S{1,24}(?: (?!d[eu]|habituel|ordinaire|classique|banal)\S{1,24})?$/iu,
    striking: wholeWords(
      'aucune?|chaque|seule?|seulement|sans|jamais|toujours|rien|assez|enfin|respire|pensée? pour|faite? pour|tout',
    ),
    listWord: wholeWords('et|ou|&'),
    waitingEnd: 'assez|si|tellement',
  },
  signs: {
    to: 'à',
    by: 'sur',
    times: 'fois',
    plus: 'plus',
    minus: 'moins',
    per: 'par',
    about: 'environ',
    at: 'arobase',
    number: 'numéro',
    dot: 'point',
    slash: 'barre oblique',
    cents: ' ',
    currencies: {
      USD: { one: 'dollar', other: 'dollars' },
      GBP: { one: 'livre', other: 'livres' },
      CHF: { one: 'franc suisse', other: 'francs suisses' },
      CAD: { one: 'dollar canadien', other: 'dollars canadiens' },
      JPY: 'yens',
    },
    unitAliases: { mn: 'min', sem: 'week', 'sem.': 'week' },
    units: {
      W: { one: 'watt', other: 'watts' },
      kW: { one: 'kilowatt', other: 'kilowatts' },
      V: { one: 'volt', other: 'volts' },
      A: 'ampères',
      lm: 'lumens',
      K: 'kelvins',
      Hz: 'hertz',
      mAh: 'milliampères-heure',
      dB: 'décibels',
      'm²': { one: 'mètre carré', other: 'mètres carrés' },
      'cm²': { one: 'centimètre carré', other: 'centimètres carrés' },
      'g/m²': 'grammes par mètre carré',
      Wh: { one: 'wattheure', other: 'wattheures' },
      Ah: { one: 'ampère-heure', other: 'ampères-heures' },
      cal: { one: 'calorie', other: 'calories' },
      'm³': { one: 'mètre cube', other: 'mètres cubes' },
      'cm³': { one: 'centimètre cube', other: 'centimètres cubes' },
      rpm: 'tours par minute',
    },
    fractions: ['un demi', 'un quart', 'trois quarts', 'un tiers', 'deux tiers'],
    numbers: {
      near: {
        gold: 'bijou|bague|collier|bracelet|boucle|pendentif|plaqué|or\\b|diamant|carat|chaîne|anneau|alliance',
        screen: 'écran|vidéo|projecteur|moniteur|affich|résolution|caméra|télé|film|webcam|drone|ultra',
        light: 'lumi|lampe|ampoule|blanc|kelvin|éclair|lanterne|température de couleur|variateur',
        current: 'courant|charg|volt|watt|adaptateur|batterie|prise|fusible|câble|ampère',
        steel: 'acier|inoxydable|chirurgical',
        past: 'mode\\b|musique|époque|rétro|années|nostalg|fête|tubes|inspir|culte',
        haste: 'seconde|dure\\b|chauff|prêt|bout|minuteur|par|toutes|en\\b|après|attend|charg',
        scale: 'échelle|rapport|format|maquette',
      },
      karat: { one: 'carat', other: 'carats' },
      prefixes: ['micro', 'milli', 'centi', 'deci', 'kilo', 'mega', 'giga'],
      decades: 'années {n}',
      plusMinus: 'plus ou moins',
      aroundTheClock: '24 heures sur 24, 7 jours sur 7',
      ratio: '',
      version: 'version',
      scales: {
        words: 'millions?|milliards?',
        joint: ' de | d’',
        short: { M: 'millions', Md: 'milliards' },
      },
      clock: {
        hour: { one: '{h} heure', other: '{h} heures' },
        minutes: { one: '{h} heure {m}', other: '{h} heures {m}' },
        underTen: null,
      },
      halfDays: null,
      ordinals: { words: 'premier', beyond: '{n}', king: '{o}', feminine: [['^premier$', 'première']] },
      volumes:
        'tome|volume|vol|partie|chapitre|livre|acte|épisode|phase|type|classe|série|saison|niveau|version|édition|génération|guerre mondiale|mark|mk',
      digits: null,
      eighths: ['un huitième', 'trois huitièmes', 'cinq huitièmes', 'sept huitièmes'],
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'p. ex.': 'par exemple',
      'p.ex.': 'par exemple',
      'env.': 'environ',
      'etc.': 'et cetera',
      'n°': 'numéro',
      'max.': 'maximum',
      'min.': 'minimum',
      'm.': 'monsieur',
      mme: 'madame',
      'vol.': 'volume',
      'incl.': 'inclus',
      'c.-à-d.': 'c’est-à-dire',
      ø: 'diamètre',
    },
  },
  currencySigns: {},
  priceFrom: 'à partir de {price}',
  addressWords: {
    dotBeforeEnding: 'point',
    inBrackets: 'point',
    titles: 'Ste?',
    dot: null,
    digits: null,
  },
  numberWords: () => ({
    joint: /^et$/,
    jointAfterTens: false,
    values: new Map([
      ...series(2, 1, 'deux trois quatre cinq six sept huit'),
      ...series(10, 1, 'dix onze douze|douzaine treize quatorze quinze seize'),
      ['vingt', 20],
      ['vingts', 20],
      ...series(30, 10, 'trente quarante cinquante soixante'),
      ['cent', 100],
      ['cents', 100],
      ['mille', 1000],
    ]),
  }),
};

export const writing: WritingRules = {
  callsToAction: ['À découvrir maintenant.', 'À voir en boutique.', 'Choisissez le vôtre.'],
  facts: {
    price: 'À {price}.',
    from: 'À partir de {price}.',
    saving: 'Maintenant {price} au lieu de {before}.',
    rating: '{value} sur {scale} selon {count} avis.',
  },
  titleTalk: titleTalk(
    "nouveau|nouveauté|nouvelle collection|neuf|promo(?:tion)?|soldes?|(?:jusqu[’']à )?[-−–]?\\p{Nd}{1,2} ?%(?: de (?:réduction|remise))?|édition limitée|série limitée|livraison (?:gratuite|offerte)|frais de port offerts|précommande|en précommande|de retour|retour en stock|en stock|rupture de stock|épuisé|idée cadeau|meilleures? ventes?|coup de c(?:œ|oe)ur|exclusivité|exclu(?: web)?|dernières? (?:pièces?|chance)|offre spéciale|bon plan|tendance|populaire|déstockage",
  ),
  sample: 'Voici la voix de vos vidéos.',
  video: 'vidéo',
  comma: ', ',
  smallPrint: smallPrintWords(
    "au panier|montage nécessaire|garantie|marques appartiennent|l[’']abonnement|notes de commande|tous les (?:deux|trois|six) mois|après le lavage|livraisons?|livrée?s?(?= (?:en|sous|dans|avec|chez|par|à|gratuitement|sans))|livrée?s?(?= ?(?:[.!;,)।۔]|$))|expédi\\p{L}*|frais de (?:port|douane)|douanes?|colis|colissimo|mondial relay|chronopost|précommandes?|jours? ouvrée?s?|jours? ouvrables?|en stock|rupture de stock|délais? (?:de|d[’'])|(?:fabriquée?s?|faite?s?|réalisée?s?|confectionnée?s?) (?:sur|à la) (?:commande|demande)|sur commande|retours? (?:gratuits?|sous|accepté|possible)\\p{L}*|retourner (?:votre|l[’']article|le produit)|rembours\\p{L}*|échanges? (?:possible|gratuit|sous|ou)\\p{L}*|ni (?:repris|échangé)\\p{L}*|rétractation|garantie?s? (?:légale|commerciale|constructeur|fabricant|\\p{Nd} ?ans?|de \\p{Nd} ?ans?|\\p{Nd} ?\\p{Nd} mois|à vie|deux ans)|garantie(?= (?:de|est)|(?= ?(?:[.!;,)।۔]|$)))|satisfaite? ou rembours\\p{L}*|ttc|tva|hors taxes|(?:gélules?|comprimés?|capsules?) par jour|papier cadeau|emballage cadeau" +
      '|conditions (?:générales|de vente)|mentions légales|politique de|responsab(?:ilité|les?) (?:de|des|du|en cas|en)|marques? déposées?|brevet (?:en|déposé)\\p{L}*|droits réservés|marquage ce|(?:certifié|norme)s? ce|conforme (?:à|aux)|résultats (?:peuvent|variables)|consultez (?:un|votre)|avis médical|médecin|complément alimentaire|photos? non|non contractuel\\p{L}*' +
      "|se vend(?:ent)? (?:à part|séparément)|non (?:compris|inclus|fourni)\\p{L}*|vendue?s? (?:séparément|à l[’']unité|sans)|(?:n[’']est|ne sont) pas (?:comprise?s?|incluse?s?|fournie?s?)|piles? (?:non|requises?|nécessaires?)|à titre (?:indicatif|d[’']illustration)|présentée?s? sur (?:la|les) photo|(?:le (?:set|lot|kit|coffret|colis|pack)|la boîte) (?:comprend|contient|inclut|se compose)|contenu (?:du|de la) (?:colis|boîte|coffret|kit|set)|dans la boîte(?= ?:)|(?:inclus|compris|fournie?s?|contenu) dans la boîte" +
      "|avertissements?(?= ?[:!])|attention(?= ?[:!])|mise en garde|(?<!sans )dangers?|dangereu(?:x|ses?)|risques? d[’'](?:étouffement|incendie|ingestion)|petites pièces|(?:portée|loin) des enfants|sans surveillance|surveillance d[’']un|(?<!(?:pour|de|à) )ne (?:pas|jamais) (?:laisser|laver|utiliser|mettre|repasser|immerger|exposer|dépasser|avaler|ingérer|sécher|essorer|tordre|blanchir|ouvrir|toucher|jeter|placer|passer|verser|chauffer|nettoyer|frotter|javelliser|appliquer)|ne (?:convient|conviennent|laissez|mettez|utilisez|nettoyez|lavez|dépassez|repassez|exposez|jetez|plongez|placez)|n[’'](?:utilisez|exposez|immergez|appliquez|ouvrez|est pas (?:fait|adapté|destiné|conçu))\\p{L}*|évite[rz] (?:tout|le contact|l[’']exposition|l[’']eau|le soleil|les (?:yeux|lavages|températures|surfaces|produits)|de (?:la|le|laver|mettre|exposer|laisser|plier|frotter))|tenez-l[ea]s?|hors de (?:la )?portée|prendre feu|inflammables?|débranche[rz]|usage (?:intérieur|externe|extérieur|décoratif|domestique)(?= (?:uniquement|exclusi\\p{L}*|seul))|usages? (?:intérieur|externe)|uniquement (?:pour|à|en|destiné)|intérieur uniquement|en cas d[’'](?:irritation|ingestion|allergie|contact)|contact avec les yeux|peut contenir|traces de|allergènes?|ne conv(?:ient|iennent) (?:pas|ni)|déconseillée?s?" +
      "|lavage (?:à la main|en machine|à \\p{Nd}|délicat|recommandé|séparé)|laver (?:à|avec|séparément|avant|sur|en|uniquement)|passe pas|repasser?(?= (?:à|sur))|repassage|sèche-linge|nettoyage à sec|javel|adoucissant|chiffon (?:humide|doux|sec)|eau (?:tiède|savonneuse)|dessous de verre|avant (?:d[’'](?:allumer|utiliser|appliquer|ouvrir|éteindre)|la première|les premières|chaque|toute|de (?:la |le |les |l[’']\\p{L}*)?(?:laver|changer|commander|nettoyer|porter|passer)|(?:le |la )?premi(?:er|ère)|utilisation|emploi|usage|consommation|achat)|après (?:ouverture|chaque (?:utilisation|usage|lavage))|la première fois|(?:une|deux|trois|\\p{Nd})(?: ou (?:deux|trois))? fois par (?:jour|an|mois|semaine)|premières gelées|température ambiante|(?:endroit|lieu) (?:sec|frais|tempéré)|à l[’']abri (?:de|du)|à consommer|date limite|cuillères? (?:à|de) (?:soupe|café) par" +
      "|écarts?|légères (?:différences?|variations?)|différences? de (?:teinte|couleur|taille)|irrégularités?|imperfections?|peu(?:t|vent) (?:légèrement )?(?:varier|marquer|apparaître|laisser|différer|présenter|déteindre|rétrécir|tacher|foncer)|fonceront?|tiennent à|selon (?:votre|les|l[’']\\p{L}*)? ?écrans?|écrans?(?= (?:peu|peuvent))|(?:première|deuxième|seconde|troisième|dernière|\\p{Nd}e|autres?) (?:photo|image)s?|voir (?:la |les |le )?(?:photos?|images?|guide|tableau|description|ci-dessous)|photos? (?:ci-dessus|ci-dessous|de l[’']annonce|est|sont)|notre mannequin|(?:le|la) (?:mannequin|modèle) (?:porte|mesure)|porte une taille|guide des tailles|taille (?:petit|grand|normalement)|entre deux tailles|mesure[rz] (?:votre|bien|le|la)|marge d[’']erreur|tolérance de" +
      "|veuillez|merci (?:de|pour)|s[’']il vous plaît|clique[rz]|ajoute[rz] au panier|commande[rz] (?:maintenant|dès|vite|aujourd)\\p{L}*|(?:votre|toute|vos|la) commandes?|achete[rz] (?:maintenant|en)|inscrive[rz]-vous|abonne[rz]-vous|contacte[rz]|écrivez-nous|suivez-nous|identifiez-nous|service (?:client|après-vente)|avis (?:clients?|vérifiés?)|laisse[rz](?:-nous)? (?:un|votre) (?:avis|commentaire)|code (?:promo|de réduction|[a-z]{3,12}\\p{Nd} ?\\p{Nd})|avec le code|bons? de réduction|\\p{Nd} ?% satisfait\\p{L}*|satisfaction (?:garantie|client)|paiements? sécurisés?|en toute confiance|notre boutique|nos autres|sur mesure sur|références?(?= ?:)|réf\\.?(?= ?[:\\p{Nd}])|numéro (?:de modèle|d[’']article)|code-barres|mots-clés|(?:ingrédients|composition|fabricant|pays d[’']origine|contenu)(?= ?:)" +
      "|plus que (?:\\p{Nd}{1,3}|quelques|deux|trois) ?(?:(?:\\S{1,14} )?(?:en stock|disponibles?|restante?s?)|exemplaires?|pièces?|articles?|unités?|(?=[.!]|$))|reste (?:plus que|que|seulement) (?:\\p{Nd}|quelques|deux|trois)\\p{L}*|derni(?:er|ère)s? (?:pièces?|exemplaires?|articles?|chances?|stocks?|jours?)|bientôt (?:épuisé|en rupture)\\p{L}*|dans la limite des stocks|jusqu[’']à épuisement|stocks? limités?|quantités? limitées?|offre (?:limitée|valable|à durée|se termine|expire)|dépêchez-vous|vente flash" +
      '|(?:\\p{Nd}|une?|deux|trois) achetée?s?[^.;!?]{0,30}(?:offert|gratuit|\\p{Nd})\\p{L}*|achetez(?:[- ]en)? (?:\\p{Nd}|une?|deux|trois)[^.;!?]{0,30}(?:offert|gratuit|recev|obten|reçoi)\\p{L}*|\\p{Nd} ?\\+ ?\\p{Nd} (?:gratuit|offert)\\p{L}*|(?:\\p{Nd}|deux|trois) pour le prix d\\p{L}*|(?:deuxième|seconde?|2e|2ème|troisième|3e) (?:\\S{1,14} )?(?:est )?(?:offert|gratuit|à moitié prix)\\p{L}*|\\p{Nd}{1,2} ?% de (?:remise|réduction|rabais)|moitié prix' +
      '|bienvenue (?:dans|chez|sur) (?:notre|nous|ma|mon|la boutique)|nous sommes (?:une?|deux|des|la|le) [^.;!?]{0,40}(?:entreprise|boutique|société|famille|familiale?|équipe|marque|atelier|fabricant|magasin|artisan)\\p{L}*|entreprise familiale|notre (?:boutique|magasin|équipe|entreprise|mission|philosophie|société|site|e-shop)|bon shopping' +
      '|(?:achat|acheteu\\p{L}{1,3}|client\\p{L}{0,2}|avis) vérifiée?s?|\\p{Nd}(?:[.,]\\p{Nd})? ?(?:sur|/) ?(?:\\p{Nd}{1,2}|cinq|dix) étoiles?|(?:cinq|quatre|[45]) étoiles(?: sur (?:5|cinq))?(?= ?(?:[.!;,)–—-]|$))' +
      '|(?:non|pas) (?:fourni|compris|livré|inclus)\\p{L}*|(?:vendu|livré)e?s? sans|sans ampoule(?= ?(?:[.!;,)]|$))',
    "rince[rz]|essuye[rz]|dépoussiére[rz]|époussete[rz]|lave[rz]|nettoye[rz]|brosse[rz]|huile[rz]|coupe[rz] la mèche|laisse[rz] (?:agir|sécher|refroidir|reposer|poser|tremper|infuser|fondre|la (?:cire|bougie|lampe)|l[’']ampoule)|rentre[rz] (?:le pot|la plante)|range[rz] (?:au|dans un endroit|à l[’']abri)|conserve[rz]|stocke[rz]|applique[rz]|masse[rz]|agite[rz]|secoue[rz]|mélange[rz] (?:\\p{Nd}|une?|avec|bien|à)|branche[rz]|(?:re)?charge[rz] (?:complètement|le produit|l[’']appareil|la (?:lampe|batterie)|avant|pendant)|insére[rz]|retire[rz] (?:le|la|l[’']|avant|tout)|verse[rz] (?:\\p{Nd}|l[’']eau|une)|prene[rz] (?:\\p{Nd}|un|une|deux)|dilue[rz]|vaporise[rz]|utilise[rz] (?:un|une|uniquement|dans|avec|\\p{Nd}|avant|sous|le code)|mettre (?:à|en|au)|ne (?:pas|jamais)|attende[rz] (?:\\p{Nd}|quelques|que)|répéte[rz]|à (?:rincer|laver|conserver|nettoyer|utiliser|consommer|tenir|garder)|bien (?:agiter|secouer|rincer|laver)|matin et soir|vérifie[rz]|lire|lisez|réservée? (?:à|aux)|contient(?= ?:)|comprend(?= ?:)|contenu|pour (?:l[’']intérieur|usage)|infuse[rz]|faire infuser|(?:tenir|maintenir|garder) (?:hors|loin|à|au|éloigné|dans)\\p{L}*|prendre (?:\\p{Nd}|une?|deux)" +
      '|à propos(?: de (?:nous|la boutique|la marque))?(?= ?(?:[.!:–—-]|$))|qui sommes[- ]nous' +
      "|(?:vissez|dévissez|branchez|débranchez|appuyez|montez|fixez|insérez|serrez|desserrez|retirez|connectez|emboîtez|enfoncez|assemblez) (?:le|la|les|l[’']\\p{L}*|sur|une?|dans|vos|votre|\\p{Nd})|(?:visser|brancher|appuyer|monter|fixer|insérer|serrer) (?:le|la|les|l[’']\\p{L}*|sur)",
  ),
  smallPrintHeadings:
    "entretien|(?:conseils? d[’']|instructions? d[’'])(?:entretien|utilisation)|lavage|nettoyage|livraison|expédition|retours?|remboursements?|garantie|guide des tailles|tailles?|dimensions|mesures|caractéristiques(?: techniques)?|fiche technique|spécifications|précautions(?: d[’']emploi)?|avertissements?|sécurité|mentions légales|ingrédients|allergènes|composition|valeurs nutritionnelles|questions fréquentes|foire aux questions|contenu (?:de la boîte|du (?:colis|coffret|set|kit))|mode d[’']emploi|utilisation|comment (?:utiliser|laver|entretenir|appliquer)|conseils d[’']utilisation|montage|conservation|stockage|à propos|la boutique|avis(?: clients)?|conditions",
  claims: {
    'the best': 'meilleure?s?|numéro un|n° ?1|inégalée?s?|imbattables?|sans égal|leader',
    perfect: 'parfaite?s?|parfaitement|idéale?s?',
    guaranteed: 'garanti\\p{L}*|sans risque',
    'a cure': 'guéri\\p{L}+|soulage\\p{L}*|thérapeutiques?|médica\\p{L}+|miracle|minceur|anti-?âge',
    'proof by science':
      'cliniques?|cliniquement|scientifiques?|scientifiquement|prouvée?s?|testée?s?|dermatolog\\p{L}+|recommandée? par',
    'a certificate or award':
      'certifi\\p{L}+|primée?s?|récompensée?s?|brevet\\p{L}*|approuvée?s?|officiel\\p{L}*',
    'organic or natural': 'bio|biologiques?|naturel\\p{L}*|non toxiques?|pure?s?',
    'kind to the planet':
      'durables?|écologiques?|éco\\p{L}*|climat\\p{L}*|carbone|recycl\\p{L}+|biodégradables?|compostables?|éthiques?|équitables?|végane?s?|planète',
    unique: 'uniques?|exclusi\\p{L}+|limitée?s?',
    'a price or an offer':
      'gratuit\\p{L}*|offerte?s?|pas cher|soldes?|promo\\p{L}*|réduction\\p{L}*|remise|économis\\p{L}+|abordables?',
    popularity: 'best-?sellers?|populaires?|préférée?s?|clients?|tendance|célèbres?|iconiques?|légendaires?',
    luxury: 'luxe|luxueu\\p{L}+|premium|haut de gamme|prestig\\p{L}+',
    'lasting for ever': 'pour toujours|à vie|toute une vie|incassables?|indestructibles?|éternel\\p{L}*',
    safety: 'sûre?s?|sécurité|sécurisée?s?|bpa|alimentaires?|sans plomb',
    'kindness to skin': 'hypoallergéniques?|antibactérien\\p{L}*|doux pour la peau',
    'resistance to water, fire or falls':
      'ignifug\\p{L}+|étanches?|imperméables?|résistante?s? (?:à|au|aux)|inoxydables?',
    'made by hand or somewhere':
      '(?:fait|faite|faits|faites|tourné|tournée|émaillé|émaillée|cannelé|cannelée|soufflé|soufflée|coulé|coulée|peint|peinte) (?:à la )?main|à la main|artisan\\p{L}*|traditionnel\\p{L}*|authentiques?|véritables?|fabriquée? en',
  },
  /** Without "neuf" alone, which is also "new". */
  unitWords: {
    ml: 'millilitres?',
    cl: 'centilitres?',
    l: 'litres?',
    mg: 'milligrammes?',
    kg: 'kilos?|kilogrammes?',
    g: 'grammes?',
    in: 'pouces?',
    ft: 'pieds?',
    oz: 'onces?',
    lb: 'livres?',
    '%': 'pour cent',
    hours: 'heures?',
    minutes: 'minutes?',
    days: 'jours?',
    weeks: 'semaines?',
    months: 'mois',
    years: 'ans?|années?',
    EUR: 'euros?',
    USD: 'dollars?',
    CHF: 'francs?',
  },
  capitalsAreNames: true,
  cameraStems: [],
};
