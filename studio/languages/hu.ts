/** Hungarian. */
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
  priceFrom: 'kezdőár: {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Fedezze fel most.', 'Nézze meg közelebbről.', 'Nézze meg a boltban.'],
  facts: {
    price: 'Ára {price}.',
    from: 'Már {price} ártól.',
    saving: 'Most {price}, korábban {before}.',
    rating: 'Értékelés: {value} a {scale} pontból, {count} vélemény.',
  },
  titleTalk: titleTalk(
    'új|újdonság|újdonságok|akció|akciós|kiárusítás|leárazás|leárazva|kedvezmény|(?:akár )?[-−–]?\\p{Nd}{1,2} ?%(?: kedvezmény)?|limitált (?:kiadás|széria)|korlátozott (?:kiadás|példányszám)|ingyenes (?:szállítás|kiszállítás)|ingyen szállítás|előrendelés|előrendelhető|újra (?:készleten|kapható|raktáron)|készleten|raktáron|elfogyott|utolsó darabok|ajándékötlet|ajándék|sikertermék|népszerű|csak online|exkluzív',
  ),
  sample: null,
  video: 'videó',
  comma: ', ',
  smallPrint: smallPrintWords(
    '(?:ki)?szállít(?:ás|ási|ással|juk|ható|ják)\\p{L}*|házhozszállít\\p{L}*|futár\\p{L}*|posta(?:i|költség|díj)\\p{L}*|csomagpont\\p{L}*|foxpost|vám\\p{L}*(?= |(?= ?(?:[.!;,)।۔]|$)))|munkanap\\p{L}*|raktár(?:on|ról|készlet)\\p{L}*|készlet(?:en|ről)|elfogyott|előrendel\\p{L}*|(?:megrendelésre|rendelésre) (?:készül|készítjük|gyártjuk)|egyedi rendelés\\p{L}*|átfutási idő\\p{L}*|gyártási idő|visszaküld\\p{L}*|visszatérít\\p{L}*|pénzvisszafizet\\p{L}*|elállás\\p{L}*|elállási jog|csere(?:garancia|jog)?(?= (?:és|vagy|lehet|\\p{Nd})\\p{L}*)|garanci(?:a|ával|ális|át)|jótállás\\p{L}*|szavatosság\\p{L}*|áfa\\p{L}*|(?:kapszula|tabletta) naponta|a dobozban(?= ?:)|díszcsomagolás\\p{L}*|másképp nézhet' +
      '|szerzői jog\\p{L}*|védjegy\\p{L}*|általános szerződési\\p{L}*|ászf|adatvédelm\\p{L}*|nem vállal(?:unk)? felelősséget|felelősség(?:et|ünk)|ce[- ](?:jelöl|minősít|tanúsít)\\p{L}*|megfelel (?:az eu|a szabvány)\\p{L}*|az eredmény(?:ek)? (?:eltér|egyén)\\p{L}*|forduljon orvos\\p{L}*|orvos(?:a|ával|hoz)|étrend-kiegészítő' +
      '|nem tartozék\\p{L}*|nem tartalmazz?a\\p{L}*|külön (?:kapható|vásárolható|rendelhető|megvásárolható)\\p{L}*|elem(?:ek)? nem|elemet nem|(?:a )?(?:csomag|szett|készlet|doboz|szett|csomagolás) (?:tartalma|tartalmaz)\\p{L}*|a képen (?:látható|szereplő)\\p{L}*|képen látható|illusztráció\\p{L}*|a kép(?:ek)? (?:illusztrá|tájékoztató)\\p{L}*' +
      '|figyelmeztetés|figyelem(?= ?[:!])|vigyázat|(?<!nélküli )veszély(?= ?[:!])|fulladásveszély|fulladás\\p{L}*|apró alkatrész\\p{L}*|gyermek(?:ek|ektől)? (?:elől|elzárva|elől elzárva|távol)|gyermekektől|felügyelet\\p{L}*|nem (?:alkalmas|játék|való|ajánlott|használható|mosható|vasalható|fehéríthető|szárítható|mosogatógép|melegíthető)\\p{L}*|ne (?:hagyja|használja|mossa|vasalja|fehérítse|szárítsa|tegye|merítse|tegyük|használjuk|mossuk|hagyjuk|nyissa|lépje|érintse|tárolja|csavarja)|soha ne|kerülje|kerülni kell|kizárólag (?:beltéri|kültéri|külső|dekor)\\p{L}*|csak (?:beltéri|kültéri|külsőleg|külső|dekor)\\p{L}*|külsőleg|irritáció esetén|(?:irritáció|lenyelés|bőrpír|érintkezés) esetén|szembe|nyomokban|tartalmazhat|gyúlékony\\p{L}*|húzza ki' +
      '|kézi mosás\\p{L}*|kézzel mos\\p{L}*|gépi mosás\\p{L}*|géppel mos\\p{L}*|mosás(?:a)? (?:\\p{Nd}|előtt|kézzel|kifordítva)|\\p{Nd} ?\\p{Nd} ?(?:°c|fokon)|szárítógép\\p{L}*|vegytisztítás\\p{L}*|vasal(?:ható|ja|ás)\\p{L}*|fehérítő\\p{L}*|öblítőszer\\p{L}*|nedves (?:ruhával|kendővel|törlő)\\p{L}*|langyos víz\\p{L}*|(?:használat|mosás|meggyújtás|gyújtás|felbontás|rendelés|vásárlás|fogyasztás) előtt|(?:az )?első használat\\p{L}*|(?:minden )?(?:használat|felbontás|kinyitás) után|első alkalommal|(?:egyszer|kétszer|háromszor|\\p{Nd}-szor|\\p{Nd}x) ?(?:naponta|évente|havonta)|naponta (?:egyszer|kétszer|háromszor|\\p{Nd})\\p{L}*|évente|(?:hűvös|száraz|sötét)(?:,| és)? (?:száraz|hűvös|sötét)|száraz helyen|szobahőmérsékleten|minőségét megőrzi|szavatossági idő\\p{L}*|lejárat\\p{L}*|első fagyok' +
      '|(?:kisebb|apró|enyhe) (?:eltérés|különbség|egyenetlenség)\\p{L}*|eltér(?:het|hetnek|ések|és lehet)\\p{L}*|változhat\\p{L}*|eltérőek lehetnek|a szín(?:ek)? (?:a |az )?(?:monitor|képernyő)\\p{L}*|monitor(?:tól|onként|beállít)\\p{L}*|képernyő(?:tól|től|nként|beállít)\\p{L}*|(?:második|első|harmadik|következő|utolsó) (?:kép|fotó)\\p{L}*|lásd|nézze meg a (?:második|mérettáblázat|képet|képeket)\\p{L}*|(?:a )?modell? (?:mérete|viseli|\\p{Nd})\\p{L}*|a modell \\p{Nd} ?\\p{Nd} ?\\p{Nd} cm|mérettáblázat\\p{L}*|mérje (?:le|meg)|két méret között|mérési (?:hiba|eltérés)\\p{L}*' +
      '|kérjük|kérem|kattints\\p{L}*|kosárba|(?:vásároljon|rendelje|rendeld|vásárolj|vedd) (?:meg )?(?:most|még ma|online)|rendelés(?:e|ek|ét|éhez|nél|i)?(?= |(?= ?(?:[.!;,)।۔]|$)))|hírlevél\\p{L}*|iratkoz\\p{L}* fel|lépjen kapcsolatba|írjon nekünk|ügyfélszolgálat\\p{L}*|kövess(?:en)? (?:minket|bennünket)|jelölj(?:ön)? (?:meg )?minket|vélemény(?:ek|ét)|értékelés(?:ek|t)|kedvezménykód\\p{L}*|kuponkód\\p{L}*|kódot|kóddal|kupon\\p{L}*|\\p{Nd} ?% elégedett\\p{L}*|elégedettségi garancia|biztonságos fizetés|pénztárnál|köszönjük|üzletünkben|webshopunk\\p{L}*|többi termékünk|cikkszám\\p{L}*|modellszám\\p{L}*|vonalkód\\p{L}*|kulcsszavak|(?:összetevők|összetétel|gyártó|származási hely|származási ország|tartalom|anyag)(?= ?:)|ajándékkártya|ajándékutalvány' +
      '|(?:már csak|mindössze) \\p{Nd}{1,3} (?:\\S{1,14} )?(?:db|darab|maradt|van)\\p{L}*|utolsó (?:darab(?:ok)?|esély)|(?:amíg a készlet tart|a készlet erejéig)|korlátozott (?:készlet|mennyiség)\\p{L}*|(?:vegy|vásárolj)\\p{L}* \\p{Nd}\\p{L}*[^.;!?]{0,30}(?:ingyen|ajándék|kapsz|fizet)\\p{L}*|\\p{Nd} ?\\+ ?\\p{Nd} (?:ingyen|ajándék)|üdvözöl\\p{L}* (?:a |az )?(?:webáruház|bolt|üzlet|oldal)\\p{L}*|családi vállalkozás\\p{L}*|(?:webáruházunk|boltunk|üzletünk|csapatunk|cégünk)\\p{L}*' +
      '|(?:ellenőrzött|igazolt|hitelesített) (?:vásárl|vevő)\\p{L}*|(?:öt|5) csillag(?:ból|os értékelés)?(?= ?(?:[.!;,)]|$))',
    'mossa|öblítse|törölje|tisztítsa|szárítsa|vasalja|tárolja|tárolandó|tartsa (?:távol|szárazon|hűvös|zárt|gyermek)\\p{L}*|vigye fel|kenje|masszírozza|rázza fel|felrázandó|keverje (?:\\p{Nd}|össze)\\p{L}*|csatlakoztassa|töltse fel (?:a|teljesen|használat)|helyezze be|távolítsa el|öntse (?:\\p{Nd}|fel|rá)|használja (?:csak|kizárólag|a kódot|naponta)|várjon (?:\\p{Nd}|néhány|amíg)|olvassa el|kövesse (?:az|a )\\p{L}*|hagyja (?:megszáradni|kihűlni|hatni|állni)|óvja|vágja le a kanócot|reggel és este|tartalmaz\\p{L}*(?= ?:)|tartalma|nem (?:gyermek|ivásra)\\p{L}*|figyelem|megjegyzés' +
      '|rólunk(?= ?(?:[.!:–—-]|$))',
  ),
  smallPrintHeadings:
    '(?:kezelési|mosási|ápolási|használati|tisztítási|szerelési) (?:útmutató|utasítás|tudnivalók)|kezelés|karbantartás|tisztítás|mosás|szállítás|kiszállítás|visszaküldés|visszatérítés|garancia|jótállás|szavatosság|mérettáblázat|méretek|méret|műszaki (?:adatok|jellemzők)|specifikáció|paraméterek|figyelmeztetés|figyelmeztetések|biztonság\\p{L}*|összetevők|összetétel|allergének|tápérték\\p{L}*|gyakori kérdések|gyik|a (?:csomag|doboz|szett) tartalma|csomag tartalma|használat|alkalmazás|használati javaslat|tárolás|rólunk|vélemények|értékelések|feltételek|fontos',
  claims: null,
  unitWords: {},
  capitalsAreNames: true,
  cameraStems: [],
};
