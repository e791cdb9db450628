/** Albanian. */
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
  priceFrom: 'nga {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Zbulojeni tani.', 'Shihni nga afër.'],
  facts: {
    price: 'Çmimi {price}.',
    from: 'Nga {price}.',
    saving: 'Tani {price} në vend të {before}.',
    rating: 'Vlerësimi {value} nga {scale}, komente: {count}.',
  },
  titleTalk: titleTalk(
    'i ri|e re|të reja|risi|ofertë|zbritje|ulje|(?:deri në )?[-−–]?\\p{Nd}{1,2} ?%(?: zbritje)?|edicion i kufizuar|transport falas|dërgesë falas|porosi paraprake|sërish në stok|në stok|e shitur|copat e fundit|ide për dhuratë|dhuratë|më i shituri|popullore',
  ),
  sample: null,
  video: null,
  comma: ', ',
  smallPrint: smallPrintWords(
    'dërges(?:a|ë|at)|transport(?:i)? falas|dërgohet|dërgojmë|korrier\\p{L}*|dogan\\p{L}*|ditë pune|në stok|në gjendje|porosi paraprake|me porosi|kthim(?:i|e|et)?(?= |(?= ?(?:[.!;,)।۔]|$)))|ktheni|rimburs\\p{L}*|kthimi i parave|ndërrim (?:i|brenda)|garanci\\p{L}*|të drejtat e autorit|markë tregtare|kushtet (?:e|dhe)|nuk mbajmë përgjegjësi|shenja ce|rezultatet mund|konsultohuni|mjeku\\p{L}*|suplement' +
      '|nuk (?:përfshi|është i përshtatshëm|është e përshtatshme|rekomandohet|është lodër|janë të përfshira)\\p{L}*|shitet veçmas|bateri(?:të)? nuk|(?:seti|paketa|kutia) (?:përmban|përfshin)|paralajmërim|kujdes(?= ?[:!])|rrezik(?= ?[:!]| mbytje)|pjesë të vogla|larg fëmijëve|pa mbikëqyrje|mbikëqyrje\\p{L}*|mos (?:e )?(?:lini|përdorni|lani|hekurosni|zbardhni|thani|zhytni|ekspozoni|hapni|tejkaloni|vendosni)|shmangni|vetëm për përdorim|përdorim të jashtëm|në rast (?:acarimi|irritimi|kontakti)|kontakt(?:in)? me sytë|mund të përmbajë|i ndezshëm|hiqeni nga priza' +
      '|larje (?:me|në)|lahet (?:me|në)|pastrim kimik|tharëse|zbardhues\\p{L}*|zbutës\\p{L}*|hekurosje|leckë të (?:lagur|butë)|ujë të vakët|para (?:përdorimit|larjes|ndezjes|porosisë|çdo|hapjes)|pas (?:çdo përdorimi|hapjes)|herën e parë|(?:një|dy|tri) herë në (?:ditë|vit|muaj)|temperaturë dhome|vend të (?:freskët|thatë)|data e skadencës|afati i skadencës' +
      '|ndryshime të (?:vogla|lehta)|mund të (?:ndryshoj|ketë ndryshime|zbehet|tkurret)\\p{L}*|(?:ekranit|monitorit)|(?:fotoja|fotoja e|foton e) dytë|shihni (?:foton|tabelën|imazhin)|model(?:ja|i) vesh|tabela e madhësive|matni|ju lutemi|klikoni|shto në shportë|(?:blini|porosisni) (?:tani|sot)|porosi(?:a|të)? (?:juaj|mbi)|na kontaktoni|kontaktoni|na shkruani|shërbimi i klientit|na ndiqni|na etiketoni|vlerësim(?:e|in)|kod(?:i|in)? (?:i )?zbritjes|me kodin|përdorni kodin|kupon\\p{L}*|pagesë e sigurt|faleminderit|dyqanin tonë|(?:përbërësit|prodhuesi|përmbajtja|materiali)(?= ?:)',
    'lani|pastroni|shpëlani|fshini|thani|ruajeni|ruani në|mbajeni larg|aplikoni|masazhoni|tundeni|përzieni|lidhni|karikoni plotësisht|prisni|lexoni|ndiqni udhëzimet|lëreni të|mëngjes e mbrëmje|përmban(?= ?:)|përmbajtja|shënim',
  ),
  smallPrintHeadings:
    'kujdesi|mirëmbajtja|udhëzime(?: për (?:larje|përdorim))?|larja|pastrimi|dërgesa|transporti|kthimet|garancia|tabela e madhësive|madhësitë|përmasat|dimensionet|specifikimet|paralajmërim(?:e)?|siguria|përbërësit|përbërja|alergjenët|pyetje të shpeshta|përmbajtja (?:e paketës|e kutisë)|përdorimi|mënyra e përdorimit|si të përdoret|ruajtja|rreth nesh|vlerësimet|komentet|kushtet|e rëndësishme',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
