import type { DateOrder, DecimalMark } from '../../src/server/contract';
import type { LostProblem } from '../server';

const lost: Readonly<Record<LostProblem, string>> = {
  unreachable: 'Belum bisa tersambung ke server. Isian Anda masih ada; coba lagi.',
  shutOut:
    'Google belum mengizinkan panel ini. Kalau di peramban ini masuk beberapa akun Google, pakai satu akun saja (atau jendela samaran), buka lagi buku kerjanya, lalu coba lagi. Tidak ada yang hilang.',
  noAnswer: 'Jawaban server tidak sampai. Isian Anda masih ada; coba lagi, tidak akan tercatat dua kali.',
};

const dateOrders: Readonly<Record<DateOrder, string>> = {
  dmy: 'hari/bulan/tahun',
  mdy: 'bulan/hari/tahun',
  ymd: 'tahun-bulan-hari',
};

const decimalMarks: Readonly<Record<DecimalMark, string>> = {
  '.': 'titik (1,500.50)',
  ',': 'koma (1.500,50)',
};

/** Words of the sidebar, in the first language of its users. Every other language has the same shape. */
export const id = {
  cards: { log: 'Catat', import: 'Impor' },
  search: {
    label: 'Cari pelanggan',
    placeholder: 'Cari nama atau nomor…',
    loading: 'Sebentar, daftar pelanggan sedang dibuka…',
    none: (query: string, sheet: string) =>
      `“${query}” belum ketemu. Pelanggan baru? Tulis dulu namanya di lembar ${sheet}.`,
    found: (count: string) => `${count} pelanggan ketemu`,
    more: (count: string) => `… ${count} lagi: teruskan mengetik`,
  },
  customer: {
    empty: 'Habis mengobrol dengan siapa? Cari namanya di atas.',
    missing: 'Pilih dulu pelanggannya.',
    change: 'Ganti',
    changeLabel: (name: string) => `Ganti pelanggan, sekarang ${name}`,
    doNotContact: 'Jangan dihubungi',
    doNotContactHelp:
      'Beliau minta tidak dihubungi. Cukup catat yang sudah terjadi; tidak perlu kirim pesan.',
  },
  log: {
    heading: 'Catat tindak lanjut',
    caring: 'perhatian',
    selling: 'jualan',
    missingKind: 'Pilih dulu jenisnya.',
    more: 'Tambah rincian',
    nowIfBlank: 'Kosong berarti sekarang.',
    unchosen: 'Pilih…',
    save: 'Simpan',
    saving: 'Menyimpan…',
  },
  staff: {
    unchosen: 'Siapa Anda?',
    other: 'Nama lain…',
    otherLabel: 'Nama Anda',
    back: 'Pilih dari daftar',
  },
  status: {
    undo: 'Urungkan',
    undoing: 'Mengurungkan…',
    undone: (what: string) => `Diurungkan: ${what}`,
    saved: (what: string) => `Tersimpan: ${what}`,
    last: (what: string) => `Terakhir: ${what}`,
    close: 'Tutup',
  },
  trouble: {
    retry: 'Coba lagi',
    repair: 'Perbaiki',
    repairing: 'Memperbaiki…',
    said: (message: string) => `Kata Google: ${message}`,
    lost,
  },
  setUp: {
    heading: 'Selamat datang',
    about:
      'Buku kerja ini belum punya lembar Langganan. Sekali klik, lembar pelanggan, pembelian, dan tindak lanjut dibuatkan. Isi lembar Anda yang lain tidak diubah.',
    action: 'Siapkan buku kerja',
    working: 'Menyiapkan lembar-lembarnya… biasanya kurang dari satu menit.',
    made: (sheets: string) => `Lembar baru: ${sheets}.`,
    mended: (sheets: string) => `Diperbaiki: ${sheets}.`,
    nothing: 'Semua lembar sudah lengkap.',
  },
  credit: {
    heading: 'Jual tempo',
    off: 'Tempo sedang tidak dibolehkan.',
    howToAllow:
      'Kalau mau dibuka: di lembar Pengaturan, isi “Boleh tempo” dengan ya, lalu isi “Batas tempo per pelanggan”. Batas tiap orang bisa diatur di lembar Pelanggan.',
    checking: 'Memeriksa boleh tidaknya…',
    standing: (owed: string, limit: string) => `Utang sekarang ${owed}, batas ${limit}`,
    missing: 'Wajib diisi.',
    override: 'Tetap izinkan, karena…',
    overrideHelp: 'Nama Anda dan alasannya ikut tercatat.',
    save: 'Simpan bon',
    owing: 'Siapa yang masih punya bon',
    nobodyOwes: 'Tidak ada bon yang belum lunas. Jualan tempo yang belum dibayar akan muncul di sini.',
    total: (money: string, people: string) => `${money} dari ${people} orang, yang paling telat di atas`,
    late: (days: string) => `telat ${days} hari`,
    due: (day: string) => `jatuh tempo ${day}`,
    bill: (day: string, total: string, due: string) => `bon ${day} (${total}), jatuh tempo ${due}`,
    more: (count: string) => `Tampilkan ${count} lagi`,
    noNumber: 'No. WA yang bisa dipakai belum ada.',
    remind: 'Ingatkan lewat WA',
    statement: 'Kirim catatan bon',
    payment: 'Catat bayaran',
    oldestFirst: 'Bon paling lama dilunasi dulu.',
    savePayment: 'Simpan bayaran',
  },
  notices: (count: string) => `${count} hal perlu dibetulkan di lembar`,
  loading: 'Membuka…',
  import: {
    heading: 'Impor pembelian',
    about: 'File CSV dari kasir, marketplace, atau buku sendiri. Urutan kolom bebas.',
    choose: 'Pilih file CSV',
    drop: 'atau jatuhkan di sini',
    other: 'Ganti file',
    reading: 'Membaca file…',
    file: {
      empty: 'File ini kosong.',
      excel: 'Ini file Excel. Buka di Excel atau Sheets, simpan sebagai CSV, lalu pilih lagi.',
      notText: 'File ini bukan CSV atau teks. Pilih file lain.',
      unreadable: 'File ini tidak bisa dibuka. Pilih lagi filenya.',
    },
    rows: (count: string) => `${count} baris`,
    columns: 'Kolom mana isinya apa?',
    optional: 'Kolom lain (boleh kosong)',
    none: '(tidak ada)',
    column: (number: string) => `Kolom ${number}`,
    choosePlease: 'Pilih…',
    mustChoose: 'perlu dipilih',
    amount: 'Total, atau jumlah × harga satuan',
    hasHeader: 'Baris pertama adalah judul kolom',
    dateOrder: 'Urutan tanggal',
    decimalMark: 'Tanda desimal',
    dateOrders,
    decimalMarks,
    preview: 'Akan terbaca begini',
    line: (number: string) => `baris ${number}`,
    check: 'Periksa',
    checking: (count: string) => `Memeriksa ${count} baris…`,
    checked: 'Hasil periksa (belum ada yang ditulis)',
    added: 'pembelian baru',
    already: 'sudah ada di buku',
    rejected: 'tidak bisa masuk',
    newCustomers: 'pelanggan baru',
    matchedCustomers: 'pelanggan yang sudah dikenal',
    rejectedHeading: 'Yang tidak bisa masuk, dan sebabnya',
    more: (count: string) => `Tampilkan ${count} lagi`,
    download: 'Unduh daftarnya (CSV)',
    downloadName: 'ditolak.csv',
    lineTitle: 'Baris',
    reasonTitle: 'Sebab',
    run: (count: string) => `Masukkan ${count} pembelian`,
    nothing: 'Tidak ada pembelian baru untuk dimasukkan.',
    running: (count: string) =>
      `Memasukkan ${count} pembelian… Boleh pindah ke Catat; jangan tutup panel ini.`,
    done: (count: string) => `${count} pembelian sudah masuk`,
    undone: (count: string) => `Impor ${count} pembelian sudah diurungkan`,
    again: 'Impor file lain',
  },
};

export type Text = typeof id;
