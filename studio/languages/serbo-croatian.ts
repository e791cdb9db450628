/** What shops write around their products in Croatian, Bosnian and Serbian, as patterns for all three. */

/** Small print anywhere in a sentence. */
export const ANYWHERE =
  'dostav(?:a|e|u|i|om|lja|ljamo|ljeno)\\p{L}*|isporuk(?:a|e|u|i)|isporuču\\p{L}*|poštarin\\p{L}*|pošilj(?:ka|ke|ku|emo)|šaljemo|kurir\\p{L}*|carin(?:a|e|u|ski|ske)|radn(?:ih|a|i) dan\\p{L}*|na (?:stanju|zalihi|lageru)|rasprodan\\p{L}*|rasprodat\\p{L}*|prednarudžb\\p{L}*|po (?:narudžbi|porudžbini)|(?:izrađuje|radi|pravi) se po|rok (?:isporuke|dostave|izrade)|povrat(?:a|u)?(?= (?:u|robe|novca|je|proizvoda|moguć|unutar)\\p{L}*|(?= ?(?:[.!;,)]|$)))|povraćaj\\p{L}*|vratiti (?:u|proizvod|robu)|odustanak od|reklamacij\\p{L}*|garancij(?:a|e|u|om|i)|jamstv(?:o|a|u)|zamj?en(?:a|e|u) (?:veličine|robe|proizvoda|u)|besplatan povrat' +
  '|autorska prava|zaštitni znak\\p{L}*|zaštićeni znak\\p{L}*|uslovi (?:kupovine|korišćenja)|uvjeti (?:kupnje|korištenja)|ne odgovaramo|ne snosimo odgovornost|ne preuzimamo|oznaka ce|certifikat ce|u skladu s(?:a)?|rezultati mogu|posavjetujte|posavetujte|lij?ečnik\\p{L}*|lekar\\p{L}*|dodatak prehrani|dodatak ishrani' +
  '|nij?e (?:uključen|priložen|deo|dio)\\p{L}*|nisu (?:uključen|priložen)\\p{L}*|ne uključuje|(?:prodaje|prodaju) se (?:posebno|zasebno|odvojeno)|baterije (?:nisu|se)|(?:komplet|paket|pakiranje|pakovanje|set|kutija) sadrži|sadržaj (?:paketa|pakiranja|pakovanja|seta)|prikazan[aioe]? na' +
  '|upozorenj[ea]|pažnja|opasnost (?:od gušenja|od)|(?<!bez )opasnost(?= ?[:!])|sitni dij?elovi|sitni delovi|dohvata dece|dohvata djece|dohvat djece|dohvata|bez nadzora|pod nadzorom|nij?e (?:namij?enjen|pogodan|prikladan|pogodno|prikladno|igračka|za decu|za djecu)\\p{L}*|nisu (?:namij?enjen|pogodn)\\p{L}*|ne (?:koristite|koristiti|perite|prati|peglajte|peglati|glačati|izbeljivati|izbjeljivati|sušiti|potapajte|ostavljajte|ostavljati|izlažite|izlagati|otvarajte|prelazite|stavljajte)|nikad(?:a)? ne (?:ostavljajte|koristite|perite)|izbj?egavajte|izbegavati|izbjegavati|samo za (?:unutarnj|unutrašnj|vanjsk|spoljašnj|dekor|spoljn)\\p{L}*|u slučaju (?:iritacije|gutanja|kontakta|nadražaja)|kontakt s(?:a)? očima|u oči|može sadržavati|može da sadrži|tragove (?:orašastih|glutena|mlij?eka)|zapaljiv\\p{L}*|isključite iz' +
  '|(?:ručno|mašinsko|strojno|hemijsko|kemijsko) (?:pranje|čišćenje)|prati (?:ručno|na|u|odvojeno|s)|perite|sušilic\\p{L}*|mašin\\p{L}* za sušenje|pegla(?:ti|jte)|glača(?:ti|jte)|izbj?eljivač\\p{L}*|omekšivač\\p{L}*|vlažnom krpom|mlak\\p{L}* vod\\p{L}*|prij?e (?:prve |svake )?(?:uporabe|upotrebe|pranja|paljenja|otvaranja|korišćenja|korištenja|narudžbe|kupovine)|pre (?:prve |svake )?(?:upotrebe|pranja|paljenja|otvaranja|korišćenja)|nakon (?:svake )?(?:uporabe|upotrebe|otvaranja)|posle (?:svake )?upotrebe|prvi put|(?:jednom|dvaput|dva puta|tri puta|\\p{Nd} puta) (?:dnevno|godišnje|mj?esečno|na dan)|(?:hladnom|suvom|suhom|tamnom)(?:,| i) (?:suvom|suhom|hladnom|tamnom)|su[vh]om mj?estu|sobnoj temperaturi|rok (?:trajanja|upotrebe)|najbolje upotrij?ebiti' +
  '|(?:male|manje|blage|sitne) (?:razlike|varijacije|odstupanja|nepravilnosti)|mo(?:že|gu) (?:se |da )?(?:\\S{1,12} )?(?:razlikovati|razlikuje|varirati|odstupati|skupiti|potamniti|izblij?edeti)|boj[ae] može|monitora|ekrana|(?:druga|drugu|prva|treća|sljedeća|sledeća) (?:fotografij|slik)\\p{L}*|(?:vidi|vidite|pogledajte) (?:slik|tabel|tablic|fotografij|ispod|drugu)\\p{L}*|model (?:nosi|je visok)|manekenka|tabel[aiu] veličina|tablic[aiu] veličina|izmj?erite|odstupanja' +
  '|molimo|kliknite|dodaj(?:te)? u (?:košaricu|korpu)|(?:kupite|naručite|poručite) (?:sada|odmah|danas)|narudžb\\p{L}*|porudžbin\\p{L}*|kontaktirajte|pišite nam|javite nam|korisnička (?:služba|podrška)|pratite nas|označite nas|recenzij[aeu]|ocj?en(?:e|a) kupaca|kod(?:a|om)? za popust|s(?:a)? kodom|koristite kod|kupon\\p{L}*|\\p{Nd} ?% zadovolj\\p{L}*|sigurno plaćanje|na blagajni|hvala|u našoj (?:trgovini|radnji|prodavnici)|šifra (?:proizvoda|artikla)|broj modela|ključne rij?eči|ključne reči|(?:sastojci|sastav|proizvođač|zemlja porij?ekla|zemlja porekla|sadržaj|materijal|napomena)(?= ?:)|poklon bon';

/** Small print at the start of a sentence or clause. */
export const OPENING =
  'operite|očistite|obrišite|isperite|osušite|čuvajte (?:na|u|van|izvan|dalje)|čuvati (?:na|u|van|izvan|dalje)|nanesite|nanosite|umasirajte|protresite|promućkajte|pom(?:ij|e)šajte (?:\\p{Nd}|s|jednu)\\p{L}*|priključite|uključite u|napunite (?:lampu|uređaj|bateriju|prij?e)|ubacite|uklonite (?:poklopac|ambalažu|etiketu)|prelijte|koristite (?:samo|vlažn|kod)\\p{L}*|pričekajte|sačekajte|pročitajte|pridržavajte|ostavite da (?:djeluje|deluje|se)|ujutro i (?:navečer|uveče)|sadrži(?= ?:)|sadržaj|napomena|odložite';

export const HEADINGS =
  'njega proizvoda|nega proizvoda|održavanje|uputst?v?[eao] za (?:upotrebu|pranje|održavanje)|upute za (?:uporabu|pranje|održavanje|njegu)|pranje|čišćenje|dostava|isporuka|povrat|povraćaj|reklamacije|garancija|jamstvo|tablica veličina|tabela veličina|veličine|dimenzije|mjere|mere|specifikacij[ae]|tehnički podaci|tehničke karakteristike|upozorenj[ea]|napomene?|sigurnost|bezbednost|sastojci|sastav|alergeni|nutritivne vrijednosti|nutritivne vrednosti|česta pitanja|sadržaj (?:paketa|pakiranja|pakovanja|seta)|uporaba|upotreba|način (?:uporabe|upotrebe|primene|primjene)|kako (?:koristiti|se koristi)|montaža|čuvanje|skladištenje|o nama|recenzije|ocjene|ocene|uslovi|uvjeti|važno';

export const TITLE_WORDS =
  'novo|nov[ia]?|novosti?|novitet|akcija|popust|sniženje|sniženo|rasprodaja|(?:do )?[-−–]?\\p{Nd} ?\\p{Nd} ?%(?: popusta| popust)?|ograničen[oa] (?:izdanje|serija|ponuda)|besplatna dostava|besplatna poštarina|prednarudžba|prednarudžbina|ponovo (?:na stanju|dostupno)|ponovno dostupno|na (?:stanju|zalihi|lageru)|rasprodato|rasprodano|poslednji komadi|zadnji komadi|ideja za poklon|poklon|najprodavanije|popularno|samo online|hit';

const LETTERS: Readonly<Record<string, string>> = {
  dž: 'џ',
  lj: 'љ',
  nj: 'њ',
  a: 'а',
  b: 'б',
  c: 'ц',
  č: 'ч',
  ć: 'ћ',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  š: 'ш',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
  ž: 'ж',
};

/** The same pattern in Cyrillic letters; `\p{L}` and `\p{Nd}` stay as they are. */
export const inCyrillic = (pattern: string): string =>
  pattern.replaceAll(/\\p\{\w+\}|dž|lj|nj|\p{L}/gu, (letter) => LETTERS[letter] ?? letter);
