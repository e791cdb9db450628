/** Indonesian. */
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
  priceFrom: 'mulai {price}',
  addressWords: null,
  numberWords: null,
};

export const writing: WritingRules = {
  callsToAction: ['Temukan sekarang.', 'Lihat lebih dekat.', 'Lihat di toko.'],
  facts: {
    price: 'Harga {price}.',
    from: 'Mulai dari {price}.',
    saving: 'Sekarang {price}, sebelumnya {before}.',
    rating: 'Nilai {value} dari {scale} menurut {count} ulasan.',
  },
  titleTalk: titleTalk(
    'baru|terbaru|produk baru|koleksi baru|promo|diskon|obral|sale|(?:diskon )?(?:hingga )?\\p{Nd}{1,2} ?%(?: off)?|edisi terbatas|terbatas|gratis (?:ongkir|pengiriman)|free ongkir|bebas ongkir|pre-?order|po|ready stock|ready|stok (?:baru|terbatas)|restock|tersedia lagi|habis|stok habis|terlaris|laris|best seller|populer|kado|ide kado|hadiah|eksklusif|ori(?:ginal)?|termurah',
  ),
  sample: null,
  video: 'video',
  comma: ', ',
  smallPrint: smallPrintWords(
    'pengiriman|dikirim|kirim (?:hari|ke|setiap|via)|ongkir|ongkos kirim|kurir|jne|j&t|sicepat|bea cukai|pajak impor|hari kerja|ready stock|stok (?:tersedia|terbatas|habis|siap)|stok|pre-?order|dibuat (?:sesuai|berdasarkan) pesanan|dibuat setelah|lama pengerjaan|waktu (?:pengerjaan|produksi|pengiriman)|pengembalian|retur|dikembalikan|refund|uang kembali|penukaran|tukar (?:ukuran|barang)|garansi|ppn|termasuk pajak|(?:kapsul|tablet) (?:per hari|sehari)|dalam kotak(?= ?:)|bungkus kado' +
      '|hak cipta|merek dagang|paten (?:tertunda|terdaftar)|tidak bertanggung jawab|syarat dan ketentuan|s&k|bpom|sertifikat ce|sesuai standar|hasil (?:dapat|bisa|mungkin) berbeda|konsultasikan|konsultasi (?:dengan|ke)|dokter|bukan obat|suplemen' +
      '|(?:tidak|belum) termasuk|dijual terpisah|dijual satuan|baterai (?:tidak|dijual)|(?:set|paket|isi|kotak|box) (?:berisi|terdiri|termasuk|isi)|isi (?:paket|kotak|box|kemasan)|dalam (?:kotak|paket)(?= |(?= ?(?:[.!;,)।۔]|$)))|(?:foto|gambar) (?:hanya|ilustrasi)|hanya ilustrasi|seperti (?:pada|di|dalam) (?:foto|gambar)' +
      '|peringatan|perhatian|hati-hati|awas|bahaya(?= ?[:!]| tersedak)|tersedak|bagian kecil|jangkauan anak\\p{L}*|jauhkan|hindarkan|pengawasan|jangan(?! (?:lewatkan|khawatir|ragu|sampai kehabisan))|tidak (?:untuk (?:anak|dimakan|diminum|dikonsumsi)|cocok untuk|disarankan|boleh|tahan (?:oven|microwave)|dianjurkan)|hindari (?:kontak|sinar|paparan|terkena|suhu|penggunaan|mencuci|tempat|air)|hanya untuk (?:pemakaian|penggunaan|dalam|luar|dekorasi)|pemakaian luar|obat luar|iritasi|hentikan|kena mata|mengenai mata|mungkin mengandung|dapat mengandung|alergi(?! lagi)|mudah terbakar|cabut' +
      '|cuci (?:dengan|tangan|mesin|terpisah|pakai|di|pada)|dicuci|dry ?clean|pemutih|pelembut|pengering|setrika|disetrika|kain (?:lembap|lembab|basah|lembut|kering)|lap (?:dengan|basah|kering|lembut)|air hangat|sebelum (?:digunakan|dipakai|pemakaian|penggunaan|mencuci|dicuci|dinyalakan|memesan|membeli|order|dibuka|dikonsumsi)|(?:setelah|sesudah) (?:dibuka|digunakan|dipakai|pemakaian|setiap)|(?:pertama kali|pemakaian pertama)|(?:satu|dua|tiga|\\p{Nd}) ?(?:kali|x) ?(?:sehari|setahun|sebulan|per hari)|suhu ruang\\p{L}*?|tempat (?:yang )?(?:sejuk|kering|teduh)|sinar matahari langsung|kedaluwarsa|kadaluarsa|tatakan' +
      '|(?:sedikit |kecil )?perbedaan (?:warna|kecil|ukuran)|selisih|toleransi|(?:dapat|bisa|mungkin|akan)(?: saja)? (?:sedikit )?(?:berbeda|bervariasi|berubah|luntur|menyusut)|(?:layar|monitor|hp) (?:anda|masing|berbeda|setiap|dan)|pencahayaan (?:saat|foto)|efek (?:cahaya|pencahayaan)|(?:foto|gambar) (?:kedua|pertama|ketiga|terakhir|berikutnya|ke-?\\p{Nd})|(?:lihat|cek) (?:foto|gambar|tabel|size|deskripsi)|model (?:memakai|mengenakan|tinggi|menggunakan|pakai)|tabel ukuran|size chart|panduan ukuran|ukur (?:jari|dulu|terlebih|lingkar|sebelum)|pengukuran manual' +
      '|silakan|silahkan|mohon|harap|klik|keranjang|(?:beli|pesan|order|checkout) (?:sekarang|hari ini|segera)|pesanan (?:anda|di atas)|pembelian di atas|min(?:imal|\\.)? (?:order|pembelian)|berlangganan|hubungi|chat (?:kami|admin|dulu)|admin|layanan pelanggan|ikuti (?:kami|akun)|tag kami|ulasan|beri(?:kan)? (?:ulasan|rating|bintang)|bintang 5|kode (?:promo|diskon|voucher|produk|barang)|gunakan kode|kupon|voucher|kepuasan|pembayaran aman|terima kasih|toko kami|produk (?:kami )?lainnya|nomor (?:model|produk)|kata kunci|(?:bahan|komposisi|kandungan|produsen|negara asal|merek|merk)(?= ?:)|grosir|reseller|dropship|komplain|video unboxing|happy shopping|selamat berbelanja' +
      '|(?:tersisa|sisa|tinggal) (?:hanya )?\\p{Nd}\\p{L}*|stok (?:terbatas|menipis|terakhir)|selama persediaan|kesempatan terakhir|beli (?:\\p{Nd}|satu|dua) (?:\\S{1,10} )?(?:gratis|dapat|bonus)|diskon \\p{Nd}\\p{L}*|selamat datang di (?:toko|kami)|kami adalah|(?:bisnis|usaha) keluarga|toko kami|tim kami' +
      '|(?:pembeli|pembelian) terverifikasi|(?:lima|\\p{Nd}) bintang(?= ?(?:[.!;,)]|$))',
    'cuci|bilas|lap|keringkan|bersihkan|simpan (?:di|pada|dalam|dengan|jauh)|oleskan|gunakan (?:hanya|kain|tatakan|\\p{Nd}|dua|satu|secukupnya|sebelum|kode|pada)|pakai(?:lah)? (?:\\p{Nd}|dua|secukupnya)|pijat|kocok|aduk|semprotkan|isi daya|colok\\p{L}*|charge (?:sampai|hingga|penuh)|sambungkan|masukkan|lepas\\p{L}*|tuang\\p{L}*|seduh|larutkan|tunggu (?:\\p{Nd}|beberapa|hingga)|baca|ikuti petunjuk|potong sumbu|diamkan|biarkan (?:dingin|kering|meresap)|minum \\p{Nd}|pagi dan malam|berisi(?= ?:)|isi(?= ?:)|catatan|note|penting(?= ?[:!])|tidak untuk|hanya untuk' +
      '|tentang kami(?= ?(?:[.!:–—-]|$))',
  ),
  smallPrintHeadings:
    'perawatan|cara (?:merawat|mencuci|pakai|pemakaian|penggunaan|menggunakan|penyimpanan)|petunjuk.*|pencucian|pembersihan|pengiriman|pengembalian|retur|garansi|tabel ukuran|panduan ukuran|size chart|ukuran|dimensi|spesifikasi(?: teknis)?|peringatan|perhatian|keamanan|penafian|bahan-bahan|komposisi|kandungan|alergen|informasi gizi|pertanyaan umum|isi (?:paket|kotak|box|kemasan)|dalam kotak|kelengkapan|pemakaian|penggunaan|penyimpanan|tentang (?:kami|toko)|ulasan|syarat.*|catatan|penting',
  claims: null,
  unitWords: {},
  capitalsAreNames: false,
  cameraStems: [],
};
