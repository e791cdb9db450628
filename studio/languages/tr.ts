/** Turkish. */
import { turkishCapitals } from '#studio/languages/capitals.ts';
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
  signs: {
    to: 'ile',
    by: 'çarpı',
    times: 'kez',
    plus: 'artı',
    minus: 'eksi',
    per: 'başına',
    about: 'yaklaşık',
    at: 'et',
    number: 'numara',
    dot: 'nokta',
    slash: 'bölü',
    cents: ' ',
    currencies: { TRY: 'lira', USD: 'dolar', GBP: 'sterlin', EUR: 'avro' },
    units: {
      W: 'vat',
      kW: 'kilovat',
      V: 'volt',
      A: 'amper',
      lm: 'lümen',
      K: 'kelvin',
      Hz: 'hertz',
      mAh: 'miliamper saat',
      dB: 'desibel',
      'm²': 'metrekare',
      'cm²': 'santimetrekare',
      'g/m²': 'gram bölü metrekare',
      Wh: 'vat saat',
      Ah: 'amper saat',
      cal: 'kalori',
      'm³': 'metreküp',
      'cm³': 'santimetreküp',
    },
    unitAliases: { sa: 'h', dk: 'min', sn: 's', gr: 'g', lt: 'l' },
    fractions: ['yarım', 'çeyrek', 'dörtte üç', 'üçte bir', 'üçte iki'],
    numbers: {
      near: {
        gold: 'mücevher|yüzük|kolye|bilezik|küpe|altın|pırlanta|elmas|karat|zincir|ayar',
        screen: 'ekran|video|projeksiyon|projektör|monitör|çözünürlük|kamera|televizyon|film|drone|ultra',
        light: 'ışık|lamba|ampul|beyaz|kelvin|aydınlat|fener',
        current: 'akım|şarj|volt|vat|adaptör|pil|batarya|fiş|sigorta|kablo|amper',
        steel: 'çelik|paslanmaz|cerrahi',
        past: 'moda|müzik|dönem|yıllar|nostalji|parti|stil|tarz',
        haste: 'saniye|sür|ısın|hazır|kayna|zamanlay|her\\b|içinde|sonra|bekle',
        scale: 'ölçek|model',
      },
      karat: 'ayar',
      prefixes: ['mikro', 'mili', 'santi', 'desi', 'kilo', 'mega', 'giga'],
      decades: '{n}’ler',
      plusMinus: 'artı eksi',
      aroundTheClock: '7 24',
      ratio: '',
      version: 'sürüm',
      scales: { words: 'milyon|milyar|bin', joint: ' ', short: {} },
      clock: { hour: '{h}', minutes: '{h} {m}', underTen: null },
      halfDays: null,
      ordinals: { words: '', beyond: '{n}.', king: '{o}', feminine: [] },
      volumes: 'cilt|bölüm|kısım|kitap|perde|faz|tip|sınıf|seri|sezon|seviye|sürüm|baskı|nesil|vol|mark|mk',
      digits: null,
      eighths: null,
      roughCounts: null,
      feetByApostrophe: false,
      singularUnitAfter: null,
    },
    abbreviations: {
      'vb.': 've benzeri',
      'örn.': 'örneğin',
      'yakl.': 'yaklaşık',
      'maks.': 'maksimum',
      'min.': 'minimum',
      'vs.': 'vesaire',
      'no.': 'numara',
      'dr.': 'doktor',
    },
  },
  currencySigns: {},
  priceFrom: 'Başlangıç: {price}',
  addressWords: {
    dotBeforeEnding: 'nokta',
    inBrackets: '',
    titles: '',
    dot: null,
    digits: null,
  },
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Şimdi keşfedin.', 'Mağazada görün.', 'Yakından bakın.'],
  facts: {
    price: 'Fiyatı {price}.',
    from: '{price} fiyatından başlıyor.',
    saving: '{before} yerine şimdi {price}.',
    rating: '{count} yorumda {scale} üzerinden {value}.',
  },
  titleTalk: titleTalk(
    turkishCapitals(
      'yeni|yeni (?:sezon|ürün|gelenler)|indirim|indirimde|indirimli|kampanya|fırsat|süper fırsat|(?:% ?\\p{Nd}{1,2}|[-−–]?\\p{Nd}{1,2} ?%)(?: indirim| indirimli)?|sınırlı (?:üretim|sayıda|stok|seri)|özel seri|ücretsiz kargo|kargo (?:bedava|ücretsiz)|bedava kargo|ön sipariş|yeniden stokta|tekrar stokta|stokta|tükendi|son (?:ürünler|şans|adet)|hediye(?:lik)?|hediye fikri|çok satan(?:lar)?|popüler|trend|outlet|hızlı (?:kargo|teslimat)',
    ),
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    turkishCapitals(
      'kargo(?:ya|da|su|lanır|lanmaktadır|muz)?|teslimat\\p{L}*|teslim (?:edilir|süresi|tarihi)|gönderim\\p{L}*|gönderilir|gönderilmektedir|gümrük|iş günü|stok(?:ta|larda|larımız|tan)\\p{L}*|tükendi|ön sipariş\\p{L}*|siparişe özel|sipariş üzerine|üretim süresi|hazırlık süresi|iade(?:si|niz)?(?= |(?= ?(?:[.!;,)।۔]|$)))|geri ödeme|para iadesi|değişim (?:ve|yapıl|hakkı|garantisi|ücretsiz)\\p{L}*|cayma hakkı|garanti(?:si|lidir|li|miz)?(?= |(?= ?(?:[.!;,)।۔]|$)))|kdv|(?:kapsül|tablet) (?:günde|alın)\\p{L}*|kutuda(?= ?:)|hediye paketi|tam şarj edin' +
        '|telif|tescilli marka|ticari marka|sorumluluk\\p{L}* (?:kabul|alıcı|müşteri)\\p{L}*|sorumlu (?:değildir|değiliz|tutulamaz)|patent başvuru\\p{L}*|ce (?:belge|sertifika|işaret)\\p{L}*|kullanım koşulları|gizlilik politikası|mevzuat\\p{L}*|sonuçlar (?:kişiden|değiş|farklı)\\p{L}*|doktor(?:unuza|a) danış\\p{L}*|hekim\\p{L}*|takviye edici gıda|ilaç değildir|temsilidir|temsili(?:dir)?' +
        '|dahil değildir|dâhil değildir|ayrı (?:olarak )?satılır|ayrıca satılır|(?:pil|ampul|adaptör)(?:ler)? (?:dahil|hariç|gerek)\\p{L}*|(?:set|paket|kutu) (?:içeriği|içerisinde|içinde|içerir)|set(?:te)? (?:şunları|bulunan)|kutu içeriği|paket içeriği|görsel(?:de|deki|lerde|lerdeki|ler|dekiler)|fotoğraf(?:ta|taki|lardaki)|aksesuarlar dahil' +
        '|uyarı(?:lar)?(?= ?[:!]|(?= ?(?:[.!;,)।۔]|$)))|dikkat(?= ?[:!])|tehlikesi|boğulma tehlikesi|küçük parça\\p{L}*|çocuklar(?:ın|dan) (?:ulaş|eriş|uzak)\\p{L}*|gözetim(?:inde|siz)|uygun değildir|tavsiye edilmez|önerilmez|oyuncak değildir|temas (?:ettirmeyin|etmesi|halinde|ettiğinde)\\p{L}*|(?:kullan|yıka|bırak|koy|ütüle|kurut|batır|sok|tut|aç|aş|dokun|uygula|sık|ağart)(?:ma|me)(?:yın|yin|yınız|yiniz)|kaçının(?:ız)?|yalnızca (?:iç|dış|harici|dekor)\\p{L}*|sadece (?:iç mekan|dış mekan|harici|dekor)\\p{L}*|haricen kullan\\p{L}*|tahriş\\p{L}*|göz(?:e|lere|lerle) (?:temas|kaç)\\p{L}*|gözle temas\\p{L}*|içerebilir|eser miktarda|alerjen\\p{L}*|yanıcı\\p{L}*|fişini|fişten çek\\p{L}*' +
        '|elde yıka\\p{L}*|(?:çamaşır|bulaşık) makinesinde (?:yıkayın|yıkamayın|yıkanmaz|yıkanmamalı)\\p{L}*|\\p{Nd} ?\\p{Nd} ?derecede|kurutma makinesi\\p{L}*|kuru temizleme|çamaşır suyu|ağartıcı\\p{L}*|yumuşatıcı kullan\\p{L}*|nemli (?:bir )?bez\\p{L}*|yumuşak (?:bir )?bezle|ılık su\\p{L}*|(?:ilk )?kullan(?:ım|ma)(?:dan|ından) önce|yıkamadan önce|yakmadan önce|açmadan önce|sipariş vermeden|her kullanım(?:dan)? sonra\\p{L}*|açıldıktan sonra|ilk (?:kullanım|yakış)\\p{L}*(?= (?:önce|öncesi|sırasında))|günde (?:bir|iki|üç|\\p{Nd}) kez|günde (?:bir|iki|üç|\\p{Nd}) defa|yılda (?:bir|iki|\\p{Nd})\\p{L}* (?:kez|defa)|haftada (?:bir|iki|\\p{Nd})\\p{L}* (?:kez|defa)|oda sıcaklığında|(?:serin|kuru)(?:,| ve)? (?:kuru|serin)|(?:güneş|ışık|nem|ısı)\\p{L}* (?:uzak|koru)\\p{L}*|son kullanma|tavsiye edilen tüketim' +
        '|(?:küçük|ufak|hafif) (?:farklılık|fark|değişiklik|kusur|sapma)\\p{L}*(?= (?:olabilir|görülebilir|olması))|ton fark\\p{L}*|renk fark\\p{L}*|farklılık(?:lar)? (?:göster|olabil|oluş)\\p{L}*|farklılık gösterebilir|değişiklik gösterebilir|değişebilir|ekran(?:ınız|dan|a|lar|ı)\\p{L}* (?:göre|bağlı|ayar|neden)\\p{L}*|ekran ayar\\p{L}*|(?:ikinci|ilk|birinci|üçüncü|son|diğer|\\p{Nd}\\.) (?:fotoğraf|görsel|resim)\\p{L}*|(?:fotoğraf|görsel|tablo|açıklama)\\p{L}* (?:bakın|bakınız|inceleyin)\\p{L}*|manken(?:in|imiz)?|modelin (?:üzerinde|boyu|ölçü)\\p{L}*|beden tablosu\\p{L}*|(?:dar|geniş|büyük|küçük) kalıp\\p{L}*|iki beden arasında|ölçü(?:nüzü|lerinizi) (?:alın|ölç)\\p{L}*|ölçünüzü|ölçüm (?:hatası|farkı)' +
        '|lütfen|tıklayın(?:ız)?|sepete ekle\\p{L}*|(?:hemen|şimdi|bugün) (?:al|satın al|sipariş)\\p{L}*|satın alın|sipariş(?:iniz|leriniz|ler|lerde|inizi)|sipariş verin|bülten\\p{L}*|bize ulaş\\p{L}*|iletişime geç\\p{L}*|mesaj at\\p{L}*|müşteri (?:hizmetleri|desteği|memnuniyet)\\p{L}*|bizi takip|bizi etiketle\\p{L}*|yorum(?:lar|lara|unuz)(?= |(?= ?(?:[.!;,)।۔]|$)))|değerlendirme\\p{L}*|indirim kod\\p{L}*|kupon\\p{L}*|kodu(?:nu)? (?:kullan|ile)\\p{L}*|koduyla|%\\p{Nd}{1,3} ?memnuniyet|memnuniyet garanti\\p{L}*|güvenli (?:ödeme|alışveriş)|teşekkür\\p{L}*|mağazamız\\p{L}*|diğer ürünlerimiz|ürün (?:kodu|no)|model (?:no|numarası|kodu)|stok kodu|barkod|anahtar kelimeler|(?:içindekiler|içerik|üretici|menşei?|malzeme)(?= ?:)|toptan' +
        '|(?<!(?: |^)(?:kolayca|rahatça|kolay|hemen|saniyeler içinde)(?: [^.;!?]{0,40})? )(?:saklayın|saklayınız|muhafaza edin|muhafaza ediniz|yıkayın|yıkayınız|uygulayın|uygulayınız|çalkalayın|çalkalayınız|durulayın|ütüleyin|temizleyiniz|silin|siliniz|saklanmalıdır|yıkanmalıdır|tutun(?=uz)|uzak tutun)(?= ?(?:[.!;,)।۔]|$))' +
        '|(?:sadece|yalnızca|son) \\p{Nd}{1,3} (?:\\S{1,14} )?(?:adet|ürün|kaldı|parça)\\p{L}*|\\p{Nd}{1,3} adet kaldı|son (?:fırsat|ürünler|şans)|stoklarla sınırlı\\p{L}*|tükenmek üzere|sınırlı (?:stok|sayıda)\\p{L}*|(?:\\p{Nd}|bir|iki) al(?:ana)?[ ,]{1,2}(?:\\p{Nd}|bir|biri) (?:öde|hediye|bedava)\\p{L}*|(?:\\p{Nd}|bir|iki) alana (?:\\p{Nd}|bir|biri)|mağazamız\\p{L}*|hoş ?geldiniz|aile (?:şirketi|işletmesi)\\p{L}*|(?:biz|bizler) [^.;!?]{0,40}(?:şirketiyiz|aileyiz|markayız|işletmeyiz|ekibiz)|firmamız\\p{L}*|ekibimiz\\p{L}*' +
        '|(?:onaylı|doğrulanmış) (?:alıcı|müşteri|alışveriş)\\p{L}*|(?:5|beş) (?:üzerinden \\p{Nd} )?yıldız(?= ?(?:[.!;,)]|$))' +
        '|dahil değil\\p{L}*|(?:ampul|pil) dahil değil\\p{L}*',
    ),
    turkishCapitals(
      '(?:yıkayın|durulayın|silin|kurulayın|kurutun|ütüleyin|temizleyin|saklayın|muhafaza|uygulayın|çalkalayın|karıştırın|bekleyin|okuyun)(?:ız)?|kullanmadan önce|iyice çalkala\\p{L}*|sabah ve akşam|temiz (?:ve kuru )?cilde|cilde|içerir(?= ?:)|not(?= ?:)|dikkat|uyarı|önemli(?= ?[:!])' +
        '|hakkımızda|biz kimiz',
    ),
  ),
  smallPrintHeadings: turkishCapitals(
    'bakım(?:ı)?|bakım (?:talimatları|önerileri)|yıkama(?: talimatı| talimatları)?|temizlik|temizleme|kargo|teslimat|gönderim|iade(?: ve değişim| koşulları)?|garanti|beden (?:tablosu|rehberi)|bedenler|ölçüler|boyutlar|ebatlar|teknik özellikler|özellikler tablosu|uyarı(?:lar)?|güvenlik|yasal uyarı|içindekiler|içerik|içeriği|alerjenler|besin değerleri|sıkça sorulan sorular|sss|kutu(?:nun)? içeriği|paket içeriği|set içeriği|kullanım(?:ı)?|kullanım (?:talimatı|kılavuzu|şekli)|nasıl kullanılır|montaj|saklama(?: koşulları)?|hakkımızda|yorumlar|değerlendirmeler|koşullar|önemli',
  ),
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
