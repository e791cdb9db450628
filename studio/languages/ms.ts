/** Malay. */
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
  priceFrom: 'bermula {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Temui sekarang.', 'Lihat lebih dekat.'],
  facts: {
    price: 'Harga {price}.',
    from: 'Bermula dari {price}.',
    saving: 'Kini {price}, sebelum ini {before}.',
    rating: 'Penilaian {value} daripada {scale} oleh {count} ulasan.',
  },
  titleTalk: titleTalk(
    'baru|terbaru|baharu|produk baharu|koleksi baharu|promosi|diskaun|jualan(?: murah| hebat)?|(?:diskaun )?(?:sehingga )?\\p{Nd}{1,2} ?%|edisi terhad|terhad|penghantaran percuma|percuma (?:penghantaran|pos)|pos percuma|pra-?tempah|prapesanan|stok baharu|ada stok|kembali|habis dijual|terlaris|laris|popular|hadiah|idea hadiah|eksklusif|ready stock',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'penghantaran|dihantar|hantar (?:ke|dalam)|kos (?:pos|penghantaran)|kurier|pos laju|kastam|cukai import|hari bekerja|stok|pra-?tempah|prapesanan|dibuat (?:mengikut|atas) tempahan|tempoh (?:penghantaran|penyediaan)|pemulangan|dipulangkan|bayaran balik|wang dikembalikan|penukaran|tukar saiz|waranti|jaminan (?:wang|pemulangan|\\p{Nd})|hak cipta|tanda dagangan|tidak bertanggungjawab|terma dan syarat|pensijilan ce|keputusan (?:mungkin|boleh) berbeza|rujuk doktor|doktor|suplemen' +
      '|tidak termasuk|tidak disertakan|dijual (?:berasingan|secara)|bateri (?:tidak|dijual)|(?:set|pakej|kotak) (?:mengandungi|termasuk|terdiri)|kandungan (?:pakej|kotak)|gambar (?:hanya|sekadar)|sekadar hiasan|hiasan semata\\p{L}*|seperti dalam gambar' +
      '|amaran|perhatian|berhati-hati|awas|bahaya(?= ?[:!])|tercekik|bahagian kecil|capaian kanak\\p{L}*|jauhkan|pengawasan|pengawalan|jangan(?! (?:lepaskan|risau|bimbang|tunggu))|tidak (?:sesuai untuk|digalakkan|boleh|disyorkan)|elakkan (?:sentuhan|daripada|cahaya|terkena|pendedahan|kawasan)|hanya untuk (?:kegunaan|hiasan|dalam|luar)|kegunaan luar(?:an)?|kerengsaan|hentikan|terkena mata|mungkin mengandungi|mudah terbakar|cabut' +
      '|basuh (?:dengan|tangan|mesin|berasingan|pada)|dibasuh|cucian kering|peluntur|pelembut (?:fabrik|kain)|pengering|seterika|digosok|kain (?:lembap|lembut|kering)|lap (?:dengan|kering)|air suam|sebelum (?:digunakan|guna|penggunaan|membasuh|dinyalakan|membeli|menempah|dibuka)|(?:selepas|setelah) (?:dibuka|digunakan|setiap)|kali pertama (?:digunakan|guna|dinyalakan)|(?:sekali|dua kali|tiga kali|\\p{Nd} kali) (?:sehari|setahun|sebulan)|suhu bilik|tempat (?:yang )?(?:sejuk|kering|redup)|cahaya matahari (?:langsung|terus)|tarikh luput' +
      '|perbezaan (?:kecil|warna|saiz)|(?:mungkin|boleh)(?: sedikit)? (?:berbeza|berubah|luntur|mengecut)|(?:skrin|monitor) (?:anda|masing|berbeza)|gambar (?:kedua|pertama|ketiga|seterusnya)|(?:lihat|rujuk) (?:gambar|carta|jadual)|model (?:memakai|setinggi)|carta saiz|panduan saiz|ukur (?:jari|dahulu|terlebih)|sila|klik|troli|(?:beli|tempah|pesan) (?:sekarang|hari ini)|pesanan (?:anda|melebihi)|langgan|hubungi|khidmat pelanggan|ikuti kami|tag kami|ulasan|kod (?:diskaun|promosi|produk)|guna(?:kan)? kod|kupon|baucar|kepuasan|pembayaran selamat|terima kasih|kedai kami|produk lain kami|nombor model|kata kunci|(?:ramuan|bahan|kandungan|pengeluar|negara asal)(?= ?:)|borong',
    'basuh|bilas|lap|keringkan|bersihkan|simpan (?:di|pada|dalam|jauh)|sapu(?:kan)?|gunakan (?:hanya|kain|\\p{Nd}|dua|secukupnya|kod)|urut|goncang|kacau|sembur\\p{L}*|cas (?:penuh|bateri|sebelum)|sambungkan|masukkan|tanggalkan|tuang\\p{L}*|tunggu (?:\\p{Nd}|beberapa|sehingga)|baca|ikut arahan|biarkan (?:sejuk|kering)|pagi dan malam|mengandungi(?= ?:)|nota|penting(?= ?[:!])',
  ),
  smallPrintHeadings:
    'penjagaan|cara (?:penjagaan|membasuh|guna|penggunaan|penyimpanan)|arahan.*|pembersihan|penghantaran|pemulangan|jaminan|waranti|carta saiz|panduan saiz|saiz|dimensi|ukuran|spesifikasi|amaran|perhatian|keselamatan|penafian|ramuan|bahan-bahan|kandungan|alergen|maklumat pemakanan|soalan lazim|kandungan (?:pakej|kotak)|dalam kotak|penggunaan|penyimpanan|tentang kami|ulasan|terma.*|nota|penting',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
