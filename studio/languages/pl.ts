/** Polish. */
import { TYPICAL_CHARACTERS_PER_SECOND } from '#studio/languages/base.ts';
import { limitWords, NOWHERE, openingWords, wholeWords } from '#studio/languages/grammar.ts';
import type { SpeechRules, WritingRules } from '#studio/languages/pack.ts';
import { smallPrintWords, titleTalk } from '#studio/languages/shop-words.ts';

export const speech: SpeechRules = {
  charactersPerSecond: TYPICAL_CHARACTERS_PER_SECOND,
  letters: 'sounds',
  spaces: 'words',
  fullStop: '.',
  abbreviations: 'np|ok|itp|tzn|św|ul|prof|inż|mgr|dr|m\\.\\s?in',
  shortUnits: '',
  grammar: {
    limits: limitWords({
      exception: 'ale|lecz|jednak|oprócz|poza|z wyjątkiem|wyjąwszy|chociaż|choć|mimo|natomiast|zamiast',
      condition:
        'jeśli|jeżeli|gdy|kiedy|dopóki|dopiero|pod warunkiem|w zależności|zależnie|musi|muszą|należy|trzeba|powin\\p{L}+|wymaga\\p{L}*|zaleca\\p{L}*|o ile|w przypadku|chyba że|może|mogą',
      time: 'podczas|aż|zanim|po|przed',
      negation: 'nie|nigdy|nic|nikt|żad\\p{L}+|bez|ani|brak',
      restriction:
        'tylko|jedynie|wyłącznie|maksymalnie|maks|max|najwyżej|co najmniej|minimum|min|około|ok|prawie|niemal|zwykle|zazwyczaj|czasem|niektór\\p{L}+|wybran\\p{L}+|ograniczon\\p{L}+|opcjonaln\\p{L}+|osobno|oddzielnie|dodatkow\\p{L}+|częściowo|głównie|więcej|mniej|między',
      attachment: 'z|ze|dla|od|w|we|na|do|przy|przez|jak|niż|wraz|razem|wobec|u|o|i',
    }),
    limitsBefore: openingWords(
      'ale|lecz|jednak|tylko|nie(?= (?:dotyczy|do|na|w|z|dla)(?!\\p{L}))|oprócz|z wyjątkiem|uwaga|dotyczy',
    ),
    paired: wholeWords('nie tylko|zarówno|albo|ani'),
    benefit: wholeWords(
      'dzięki czemu|żeby|aby|bez|twój|twoj\\p{L}+|ci|chroni|utrzymuje|łatw\\p{L}+|wygodn\\p{L}+|zawsze|nigdy|wszędzie|gotow\\p{L}+|pozwala|pasuje|wystarcz\\p{L}+',
    ),
    trailer: openingWords(
      'więc|dzięki czemu|dlatego|ponieważ|bo|żeby|aby|(?:wykonan|utkan|uszyt|toczon|dmuchan|odlan|rzeźbion|szkliwion|kut|zaprojektowan|stworzon)\\p{L}+|ręcznie',
    ),
    bareTrailer: null,
    sequel: NOWHERE,
    dependent: openingWords(
      'on|ona|ono|oni|one|ten|ta|to|te|ci|tego|tej|jego|jej|ich|także|również|też|i|a|ale|więc|dlatego|ponadto|oba|obie|taki|taka|takie|potem|następnie|jeszcze (?:jeden|jedna|jedno|raz)|poza tym|co więcej|dodatkowo|jednak(?:że)?|inaczej|albo|lub|na przykład|wtedy|kolejn[yae]',
    ),
    unfinished: openingWords(
      'jeśli|jeżeli|gdy|kiedy|ponieważ|chociaż|choć|aby|żeby|po|przed|dzięki|bez|z|że|podczas',
    ),
    elliptic: /^\S{1,24}(?: \S{1,24})? (?:[—–-] )?(?:nie|też nie|również|też|tak)$/iu,
    striking: wholeWords('żad\\p{L}+|każd\\p{L}+|tylko|nigdy|zawsze|bez|dość|wystarczy|wreszcie'),
    listWord: wholeWords('i|lub|oraz|albo|&'),
    waitingEnd: 'tak|zbyt|na tyle',
  },
  signs: {
    to: 'do',
    by: 'na',
    times: 'razy',
    plus: 'plus',
    minus: 'minus',
    per: 'na',
    about: 'około',
    at: 'małpa',
    number: 'numer',
    dot: 'kropka',
    slash: 'ukośnik',
    cents: ' ',
    currencies: {
      PLN: { one: 'złoty', few: 'złote', many: 'złotych', other: 'złotego' },
      USD: { one: 'dolar', few: 'dolary', many: 'dolarów', other: 'dolara' },
      GBP: { one: 'funt', few: 'funty', many: 'funtów', other: 'funta' },
    },
    unitAliases: {
      godz: 'h',
      'godz.': 'h',
      sek: 's',
      'sek.': 's',
      tyg: 'week',
      'tyg.': 'week',
      mies: 'month',
      'mies.': 'month',
    },
    units: {
      W: { one: 'wat', few: 'waty', many: 'watów', other: 'wata' },
      kW: { one: 'kilowat', few: 'kilowaty', many: 'kilowatów', other: 'kilowata' },
      V: { one: 'wolt', few: 'wolty', many: 'woltów', other: 'wolta' },
      lm: { one: 'lumen', few: 'lumeny', many: 'lumenów', other: 'lumena' },
      K: { one: 'kelwin', few: 'kelwiny', many: 'kelwinów', other: 'kelwina' },
      Hz: { one: 'herc', few: 'herce', many: 'herców', other: 'herca' },
      'm²': {
        one: 'metr kwadratowy',
        few: 'metry kwadratowe',
        many: 'metrów kwadratowych',
        other: 'metra kwadratowego',
      },
      'g/m²': {
        one: 'gram na metr kwadratowy',
        few: 'gramy na metr kwadratowy',
        many: 'gramów na metr kwadratowy',
        other: 'grama na metr kwadratowy',
      },
      Wh: { one: 'watogodzina', few: 'watogodziny', many: 'watogodzin', other: 'watogodziny' },
      Ah: { one: 'amperogodzina', few: 'amperogodziny', many: 'amperogodzin', other: 'amperogodziny' },
      cal: { one: 'kaloria', few: 'kalorie', many: 'kalorii', other: 'kalorii' },
      A: { one: 'amper', few: 'ampery', many: 'amperów', other: 'ampera' },
      mAh: {
        one: 'miliamperogodzina',
        few: 'miliamperogodziny',
        many: 'miliamperogodzin',
        other: 'miliamperogodziny',
      },
      dB: { one: 'decybel', few: 'decybele', many: 'decybeli', other: 'decybela' },
    },
    fractions: ['pół', 'jedna czwarta', 'trzy czwarte', 'jedna trzecia', 'dwie trzecie'],
    numbers: {
      near: {
        gold: 'biżuteri|pierścion|naszyjnik|bransolet|kolczyk|wisior|pozłac|złot[oaey]|złota|diament|karat|łańcusz|obrączk',
        screen: 'ekran|wideo|projektor|monitor|rozdzielczo|kamer|telewiz|film|dron|ultra',
        light: 'światł|lamp|żarówk|biał|kelwin|oświetl|latar|barw',
        current: 'prąd|ładow|wolt|wat|zasilacz|adapter|akumulator|bateri|wtycz|bezpiecznik|kabel|amper',
        steel: 'stal|nierdzewn|chirurgiczn',
        past: 'mod[aąy]|muzyk|epok|lat\\b|dekad|nostalg|imprez|stylu|styl',
        haste: 'sekund|trwa|nagrzew|gotow|timer|na\\b|co\\b|w\\b|po\\b|czek|przez',
        scale: 'skal|model',
      },
      karat: { one: 'karat', few: 'karaty', many: 'karatów', other: 'karata' },
      prefixes: ['mikro', 'mili', 'centy', 'decy', 'kilo', 'mega', 'giga'],
      decades: 'lata {n}',
      plusMinus: 'plus minus',
      aroundTheClock: 'całą dobę',
      ratio: 'do',
      version: 'wersja',
      scales: {
        words: 'milionów|miliony|milion|miliardów|miliardy|miliard|tysięcy|tysiące|tysiąc|mln|mld|tys\\.?',
        joint: ' ',
        short: {
          mln: { one: 'milion', few: 'miliony', many: 'milionów', other: 'miliona' },
          mld: { one: 'miliard', few: 'miliardy', many: 'miliardów', other: 'miliarda' },
          'tys.': { one: 'tysiąc', few: 'tysiące', many: 'tysięcy', other: 'tysiąca' },
        },
      },
      clock: { hour: '{h}', minutes: '{h} {m}', underTen: null },
      halfDays: null,
      ordinals: {
        words:
          'pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty jedenasty dwunasty trzynasty czternasty piętnasty szesnasty siedemnasty osiemnasty dziewiętnasty dwudziesty',
        beyond: '{n}',
        king: '{o}',
        feminine: [['[yi]$', 'a']],
      },
      volumes:
        'tom|część|rozdział|księga|akt|odcinek|faza|typ|klasa|seria|sezon|poziom|wersja|wydanie|generacja|generacji|wojna światowa|vol|mark|mk',
      digits: null,
      eighths: null,
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'np.': 'na przykład',
      'ok.': 'około',
      'm.in.': 'między innymi',
      'itd.': 'i tak dalej',
      'itp.': 'i tym podobne',
      'tj.': 'to jest',
      'tzn.': 'to znaczy',
      nr: 'numer',
      'nr.': 'numer',
      'maks.': 'maksymalnie',
      'min.': 'minimum',
      'szt.': 'sztuk',
      'wys.': 'wysokość',
      'śr.': 'średnica',
      'poj.': 'pojemność',
    },
  },
  currencySigns: {},
  priceFrom: 'od {price}',
  addressWords: {
    dotBeforeEnding: 'kropka',
    inBrackets: '',
    titles: '',
    dot: null,
    digits: null,
  },
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Zobacz teraz.', 'Sprawdź w sklepie.', 'Zobacz z bliska.'],
  facts: {
    price: 'Za {price}.',
    from: 'Od {price}.',
    saving: 'Teraz {price} zamiast {before}.',
    rating: 'Ocena {value} na {scale} z {count} opinii.',
  },
  titleTalk: titleTalk(
    'nowość|nowości|nowy|nowa|nowe|promocja|okazja|wyprzedaż|przecena|rabat|(?:do )?[-−–]?\\p{Nd}{1,2} ?%(?: (?:taniej|rabatu|zniżki))?|edycja limitowana|limitowana edycja|darmowa (?:dostawa|wysyłka)|wysyłka (?:gratis|24h)|przedsprzedaż|ponownie dostępn[yae]|znów dostępn[yae]|dostępn[yae] od ręki|wyprzedan[yae]|ostatnie sztuki|pomysł na prezent|prezent|bestseller|hit|hit cenowy|polecane|tylko online|outlet',
  ),
  sample: null,
  video: 'wideo',
  comma: ', ',
  smallPrint: smallPrintWords(
    'co jest w (?:pudełku|zestawie)|samodzielnego montażu|myć ręcznie|nieodpowiedni\\p{L}*|zostawić na|wymaga montażu|nie zastępuje|subskrypcj\\p{L}*|co (?:dwa|trzy|sześć) miesi\\p{L}*|dostaw[ayeę]\\p{L}*|wysył(?:ka|ki|kę|ce|amy|ane|any)|wyślemy|wysłan\\p{L}*|przesył(?:ka|ki|ce|kę)|kurier(?:em|a|ska)?|paczkomat\\p{L}*|poczt[ayą]|cł[oa]|opłat\\p{L}* celn\\p{L}*|dni robocz\\p{L}*|dostępn\\p{L}* od ręki|na stanie|w magazynie|brak w magazynie|przedsprzedaż\\p{L}*|na zamówienie|czas (?:realizacji|oczekiwania|dostawy)|zwrot(?:y|ów|u|em)?(?= (?:w|do|towaru|pieni|produkt|są|jest|gratis|kosztów)|(?= ?(?:[.!;,)।۔]|$)))|darmowy zwrot|zwrócić (?:towar|produkt|w)|odstąpi\\p{L}* od umowy|reklamacj\\p{L}*|gwarancj(?:a|i|ę|ą)|wymian[ayę] (?:towaru|rozmiaru|w ciągu)|vat|ceny zawierają|(?:kapsułki|tabletki|kapsułka) dziennie|w pudełku(?= ?:)|pakowanie na prezent|wyglądać inaczej|lata gwarancji|lat gwarancji' +
      '|prawa autorskie|prawa zastrzeżone|znak(?:i|iem)? towarow\\p{L}*|zastrzeżon\\p{L}* (?:znak|patent)\\p{L}*|patent zgłoszony|regulamin\\p{L}*|polityk[ai] prywatności|nie ponosimy odpowiedzialności|nie odpowiadamy|odpowiedzialności za|certyfikat ce|znak ce|oznaczenie ce|zgodn[ayei] z (?:norm|dyrektyw|rozporządz)\\p{L}*|efekty mogą|wyniki mogą|skonsultuj\\p{L}*|lekarz(?:em|a)?|suplement diety' +
      '|nie (?:jest|są|zawiera|obejmuje) (?:w zestawie|dołączon|zawart|bateri|żarów|częścią)\\p{L}*|(?:nie )?(?:jest|są)? ?dołączon[eya] osobno|sprzedawan[yae] (?:osobno|oddzielnie)|do kupienia osobno|brak baterii|baterie (?:nie|w zestawie)|wymaga (?:\\p{Nd}|dwóch|trzech) baterii|(?:w skład zestawu|zestaw zawiera|w zestawie|opakowanie zawiera|zawartość (?:opakowania|zestawu))|widoczn[eya] na zdjęci\\p{L}*|przedstawion[eya] na\\p{L}*|zdjęci(?:e|a) (?:poglądow|jest|są|mają|może|mogą)\\p{L}*' +
      '|ostrzeżeni[ea]|uwaga(?= ?[:!])|niebezpiecz(?:eństwo|ne)|(?:ryzyko|niebezpieczeństwo) (?:zadławienia|uduszenia)|małe elementy(?= (?:które|mogą|i))|(?:z dala od|poza zasięgiem|niedostępn\\p{L}* dla) ?dzieci|zasięgiem dzieci|bez nadzoru|pod nadzorem|nie (?:nadaje się|jest (?:przeznaczon|zabawk|odpowiedni)\\p{L}*|stosować|używać|prać|prasować|wybielać|suszyć|wyżymać|zanurzać|czyścić|wystawiać|przekraczać|pozostawiać|zostawiać|otwierać|myć|podgrzewać|połykać|zostawiaj|używaj|stosuj|pierz|prasuj|zanurzaj|wystawiaj|dotykaj|dla dzieci)|nigdy nie (?:zostawiaj|pozostawiaj|zanurzaj|używaj|myj)|unikać|unikaj (?:kontaktu|bezpośred|wystaw|słońca)\\p{L}*|wyłącznie do (?:użytku|dekor)\\p{L}*|tylko do (?:użytku|dekor)\\p{L}*|do użytku (?:wewn|zewn)\\p{L}*|w (?:przypadku|razie) (?:podrażnienia|połknięcia|kontaktu|wystąpienia|ciąży)|kontaktu z oczami|do oczu|może zawierać|śladowe ilości|łatwopaln\\p{L}*|odłącz(?:yć)? od' +
      '|pra(?:ć|nie) (?:ręczn|w|oddzieln|na lew|chemiczn|maszynow|mechan|z podobn|przed)\\p{L}*|prać|suszarce? bębnow\\p{L}*|suszyć (?:na|w)|prasować|nie wybielać|wybielacz\\p{L}*|płyn(?:u|em)? do płukania|czyścić (?:wilgotn|such|miękk)\\p{L}*|przecierać|wilgotną (?:szmatk|ściereczk)\\p{L}*|letniej wodzie|przed (?:pierwszym |każdym )?(?:użyciem|użytkowaniem|praniem|zapaleniem|zastosowaniem|otwarciem|zamówieniem|zakupem|spożyciem)|po (?:każdym )?(?:użyciu|otwarciu)|za pierwszym razem|(?:raz|dwa|dwa razy|trzy razy|\\p{Nd} razy) (?:dziennie|w roku|w miesiącu|na dobę)|(?:chłodnym|suchym|ciemnym)(?:,| i) (?:suchym|chłodnym|ciemnym)|suchym miejscu|temperaturze pokojowej|najlepiej spożyć|termin (?:ważności|przydatności)|pierwszym(?:i)? przymrozk\\p{L}*|podstawk[ię] pod' +
      '|(?:niewielkie|drobne|małe|delikatne) (?:różnice|odchylenia|nierówności|niedoskonałości)|nierówności|mo(?:że|gą) (?:się )?(?:\\S{1,12} )?(?:różnić|się różnić|odbiegać|wystąpić|farbować|skurczyć|kurczyć|przebarwiać|ciemnieć|blaknąć)|w zależności od (?:ustawień|monitora|ekranu|partii)|ustawień (?:monitora|ekranu)|(?:drugie|drugim|pierwsze|trzecie|kolejne|ostatnie|następne) zdjęci[eu]|(?:zobacz|patrz|zob\\.?) (?:zdjęci|tabel|poniżej|opis|drugie)\\p{L}*|na zdjęciu|modelka (?:ma|nosi)|nosi rozmiar|tabel[aię] rozmiarów|rozmiarówk\\p{L}*|zmierz\\p{L}*|między rozmiarami|tolerancj\\p{L}*|ręcznego pomiaru' +
      '|prosimy|proszę|kliknij|dodaj do koszyka|(?:kup|zamów) (?:teraz|już|dziś|online)|zamówieni(?:a|e|u|em)(?! wykon)|newsletter\\p{L}*|skontaktuj\\p{L}*|napisz do nas|kontakt z|obsługa klienta|obserwuj nas|oznacz nas|śledź nas|opini[ea]|(?:nasze|przeczytaj|zostaw|zobacz|\\p{Nd}) recenzj[eai]|zostaw (?:opinię|komentarz)|kod(?:u|em|y)? (?:rabat|promocyj)\\p{L}*|z kodem|użyj kodu|kupon\\p{L}*|\\p{Nd} ?% satysfakcji|gwarancja satysfakcji|bezpieczn[ea] płatnoś\\p{L}*|przy kasie|dziękujemy|w naszym sklepie|nasze inne|numer (?:modelu|katalogowy|artykułu)|kod (?:produktu|kreskowy)|słowa kluczowe|(?:składniki|skład|producent|kraj pochodzenia|zawartość|materiał)(?= ?:)|karta podarunkowa' +
      '|(?:zostały|zostało|pozostały|pozostało) (?:tylko |już tylko |nam |jeszcze )?(?:\\p{Nd}|kilka|ostatni)\\p{L}*|(?:tylko|jedynie) (?:\\p{Nd}{1,3}|kilka|dwie|dwa|trzy) (?:\\S{1,14} )?(?:sztuk[ai]?|szt|w magazynie|na stanie|egzemplarz\\p{L}*)|ostatnie (?:sztuki|egzemplarze|pary)|ostatnia (?:szansa|sztuka)|do wyczerpania zapasów|ograniczon[aey] (?:ilość|liczba|oferta)|oferta (?:ograniczona|ważna|kończy)|pospiesz się|śpiesz się|(?:prawie|niemal) wyprzedan\\p{L}*' +
      '|kup (?:\\p{Nd}|jeden|jedną|dwa|dwie|trzy)[^.;!?]{0,30}(?:gratis|darmo|otrzyma|dosta|zapłać|odbierz)\\p{L}*|(?:\\p{Nd}|dwa|dwie|trzy) w cenie|\\p{Nd} ?\\+ ?\\p{Nd} gratis|(?:drug[iae]|trzeci[ae]?) (?:\\S{1,14} )?(?:gratis|za darmo|za pół ceny|za połowę)|\\p{Nd}{1,2} ?% (?:rabatu|zniżki|taniej)|pół ceny' +
      '|witamy? (?:w|na|państwa|cię|serdecznie)|jesteśmy (?:\\S{1,14} ){0,3}(?:firm|sklep|rodzin|mark|zespoł|pracowni|producent|manufaktur)\\p{L}*|rodzinn[aąey]j? (?:firm|biznes|przedsiębiorstw)\\p{L}*|firm[aąy] rodzinn\\p{L}*|nasz(?:ego|ym|ej|a|e|ą)? (?:sklep|firm|zespół|misj|ofert)\\p{L}*|udanych zakupów' +
      '|(?:zweryfikowan|potwierdzon)\\p{L}* (?:zakup|kupując|nabyw|klient|opini)\\p{L}*|\\p{Nd}(?:[.,]\\p{Nd})? (?:na|z) (?:\\p{Nd}{1,2}|pięć|pięciu|dziesięciu) gwiazd\\p{L}*|(?:pięć|cztery|[45]) gwiazd(?:ek|ki)(?= ?(?:[.!;,)–—-]|$))' +
      '|nie (?:jest|są) (?:dołączon|w zestawie|w komplecie)\\p{L}*|bez żarówki(?= ?(?:[.!;,)]|$))',
    'wypłucz|spłucz|pierz|wyczyść|czyść|przetrzyj|wytrzyj|osusz|przechowuj|przechowywać|trzymać (?:z dala|w|poza|w suchym)\\p{L}*|trzymaj (?:z dala|poza|w (?:chłod|such))\\p{L}*|chronić|stosuj|stosować|nakładaj|nałóż|nanieś|aplikuj|wmasuj|wstrząśnij|wstrząsnąć|wymieszaj (?:\\p{Nd}|z|jedn)\\p{L}*|podłącz|naładuj (?:lampę|urządzenie|akumulator|przed)\\p{L}*|ładować|włóż|usuń (?:pokrywk|opakowani|etykiet)\\p{L}*|zalej (?:\\p{Nd}|wrzątkiem|gorącą)|zaparzaj|parzyć|używaj (?:tylko|wyłącznie|wilgotn|kodu)\\p{L}*|użyj (?:wilgotn|kodu|\\p{Nd})\\p{L}*|rozpyl|odczekaj|przeczytaj|postępuj zgodnie|przytnij knot|pozostaw (?:do|na \\p{Nd})|pozwól (?:wyschnąć|ostygnąć)|rano i wieczorem|zawiera(?= ?:)|zawartość|nie dla dzieci|zdejmij|zanurz|uwaga' +
      '|o (?:nas|mnie|sklepie|firmie)(?= ?(?:[.!:–—-]|$))' +
      '|przykręć|wkręć|odkręć|dokręć|podłącz|odłącz|naciśnij|wciśnij|zamontuj|zamocuj|włóż|przymocuj|(?:przykręcić|podłączyć|nacisnąć|zamontować|dokręcić|włożyć)',
  ),
  smallPrintHeadings:
    'pielęgnacja|sposób (?:pielęgnacji|użycia|prania)|pranie|czyszczenie|konserwacja|dostawa|wysyłka|zwroty?|reklamacj[ae]|gwarancja|tabela rozmiarów|rozmiary|wymiary|specyfikacja|dane techniczne|parametry(?: techniczne)?|ostrzeżeni[ae]|bezpieczeństwo|uwagi|zastrzeżenia|składniki|skład|alergeny|wartości odżywcze|najczęściej zadawane pytania|faq|zawartość (?:opakowania|zestawu)|w zestawie|stosowanie|sposób (?:stosowania|przechowywania)|instrukcja(?: obsługi)?|jak (?:używać|stosować|prać)|montaż|przechowywanie|o nas|o sklepie|opinie|regulamin|ważne',
  claims: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
