import type { Sign } from '../domain/duplicates';
import type { StepRefusal } from '../domain/invitation';

const signs: Readonly<Record<Sign, string>> = {
  email: 'emailnya sama',
  birthday: 'ulang tahunnya sama',
  family: 'nama keluarganya sama',
};

/** Words of the server, in the first language of its users. Every other language has the same shape. */
export const id = {
  menu: {
    title: 'Langganan',
    open: 'Buka panel',
    log: 'Catat jualan, kontak, janji…',
    setUp: 'Siapkan atau perbaiki buku kerja',
    importPurchases: 'Masukkan pembelian dari file…',
    undo: 'Urungkan simpanan terakhir',
    trail: 'Riwayat: siapa menyimpan apa…',
    refresh: 'Segarkan hitungan',
    customerValue: 'Tambah lembar nilai pelanggan',
    home: 'Tambah lembar Beranda (juga untuk HP)',
    cashFlow: 'Tambah lembar buku kas dan arus kas',
    moneyChecks: 'Tambah lembar perlu dicek dan siapa berutang',
    tryIdea: 'Tambah lembar coba ide',
    promisePage: 'Tambah lembar janji dan layanan',
    editMessages: 'Ubah contoh pesan',
  },
  sidebar: { title: 'Langganan' },
  setUp: {
    made: (sheets: string) => `Lembar baru: ${sheets}.`,
    mended: (sheets: string) => `Diperbaiki: ${sheets}.`,
    nothing: 'Semua lembar sudah lengkap, tidak ada yang diubah.',
    summary: 'Isi awal pengaturan',
  },
  undo: {
    done: (what: string) => `Diurungkan: ${what}.`,
    nothingToUndo: 'Tidak ada simpanan yang bisa diurungkan.',
    changedSince: (sheet: string, id: string) =>
      `Baris ${id} di ${sheet} sudah diubah orang. Supaya tidak ada yang hilang, perbaiki langsung di lembarnya.`,
    stillUsed: (sheet: string, id: string, bySheet: string, byId: string) =>
      `Baris ${id} di ${sheet} masih dipakai ${byId} di ${bySheet}. Urungkan atau hapus yang itu dulu.`,
    several: (count: number, last: string, first: string) =>
      `${count} simpanan, dari “${first}” sampai “${last}”`,
    hindered: (count: number) =>
      `${count} simpanan tidak bisa diurungkan begitu saja. Belum ada yang diubah; sisanya tetap bisa diurungkan.`,
    undid: (what: string) => `Diurungkan: ${what}`,
    sealed: 'Sesudah ini ada pelanggan yang dianonimkan, jadi tidak bisa diurungkan lagi.',
    setUp: 'Penyiapan lembar tidak perlu diurungkan.',
    unfinished: 'Terputus di tengah jalan; diselesaikan otomatis pada simpanan berikutnya.',
    withdrawn: 'Batal disimpan: tidak ada yang berubah.',
    undone: 'Sudah diurungkan.',
  },
  refresh: { done: 'Hitungan sudah disegarkan.' },
  page: {
    added: (sheet: string) => `Lembar ${sheet} sudah dibuat.`,
    already: (sheet: string) =>
      `Lembar ${sheet} sudah ada dan tidak diubah. Kalau mau yang baru, hapus atau ganti namanya dulu.`,
  },
  customerValue: {
    title: 'Nilai pelanggan',
    boardHelp: [
      'Isi kolom A sampai F, dari kacamata pembeli: manfaatnya senilai berapa rupiah buat dia? Nilai = (manfaat pakai + rasa senang) / (harga + biaya lain seperti ongkir).',
      'Dua kolom terakhir: supaya setara dengan pesaing terbaik, tambah manfaat sebesar itu, atau turunkan harga sebesar itu. Tulis nama produk di tiap baris; pesaing boleh lebih dari dua.',
    ],
    boardTitles: ['Produk', 'Penjual', 'Manfaat pakai', 'Rasa senang', 'Harga', 'Biaya lain'],
    sellers: ['Kita', 'Pesaing 1', 'Pesaing 2'],
    example: {
      product: 'Kue lapis (contoh)',
      parts: [
        [60_000, 20_000, 45_000, 5_000],
        [60_000, 10_000, 35_000, 5_000],
        [50_000, 15_000, 48_000, 2_000],
      ],
    },
    customersTitle: 'Pelanggan menurut perkiraan belanja 12 bulan ke depan',
    customersHelp:
      'Dari lembar pembelian, mulai ada setelah 10 pelanggan pernah beli. Peluang beli: dalam 12 bulan ke depan. Masih aktif: belum berhenti jadi pelanggan.',
    chartTitle: (count: number) => `${count} pelanggan dengan perkiraan belanja tertinggi, 12 bulan ke depan`,
  },
  tryIdea: {
    title: 'Coba ide',
    help: [
      'Timpa contoh di sel kuning dengan angka usaha sendiri. Lembar lain tidak ikut berubah, jadi boleh dicoba berkali-kali.',
      'Mau membandingkan dengan ide lain? Salin lembar ini: klik kanan tabnya, lalu duplikatkan.',
    ],
    idea: ['Idenya', 'Antar belanjaan (contoh)'],
    inputs: [
      ['Modal awal', 3_000_000, 'Semua yang harus dibayar sebelum jualan pertama. Tidak ada? Tulis 0.'],
      [
        'Masuk per bulan',
        1_500_000,
        'Uang dari pembeli sebulan kalau sudah jalan. Lebih aman dikira rendah daripada ketinggian.',
      ],
      ['Keluar per bulan', 900_000, 'Bahan, upah, bensin, sewa: untuk ide ini saja.'],
      [
        'Ramai penuh mulai bulan ke-',
        3,
        'Pembeli datang pelan-pelan: 3 = bulan pertama baru sepertiga, penuh mulai bulan ke-3. Langsung ramai? Tulis 0.',
      ],
      ['Uang kas sekarang', 10_000_000, 'Semua uang usaha: laci, bank, dompet digital.'],
      [
        'Selisih kas per bulan',
        -800_000,
        'Biasanya, tanpa ide ini: semua masuk dikurangi semua keluar. Kas berkurang? Tulis dengan minus.',
      ],
    ] as [string, number, string][],
    results: 'Hasilnya',
    chartTitle: 'Kas dengan dan tanpa ide, bulan demi bulan',
    table: '24 bulan ke depan',
  },
  event: {
    unknown: 'Acara ini tidak ada lagi di lembar Acara.',
    notAsked: 'Undangan ini tidak ada lagi di lembar Undangan.',
    twice: (no: string) => `Nomor ${no} ada dua di lembarnya. Bedakan dulu nomornya.`,
    over: 'Acara ini sudah selesai atau batal.',
    notYet: 'Acaranya belum berlangsung.',
    silent: (name: string) => `${name} minta tidak dihubungi, jadi tidak diundang.`,
    askedTwice: (name: string) =>
      `${name} ada dua kali di undangan acara ini dan memakai dua kursi. Hapus salah satu barisnya di lembar Undangan.`,
    cancelled: (name: string) => `Acara ${name} dibatalkan`,
    nobody: 'Belum ada pelanggan yang bisa diundang.',
    nobodyCame: 'Belum ada yang ditandai hadir. Tandai dulu siapa yang datang, atau batalkan acaranya.',
    seats: (most: number) => `Isi angka dari 0 sampai ${most}.`,
    replyAfter: 'Batas jawaban harus sebelum harinya.',
    noBudget: 'Tidak boleh kurang dari 0.',
    booked: (money: string) =>
      `Biayanya sudah tercatat di Kas: ${money}. Kalau salah, betulkan dulu di lembar Kas.`,
    unknownSuits: (word: string) =>
      `"${word}" bukan kelompok umur. Pilih dari balita, anak, remaja, dewasa, lansia.`,
    planned: (name: string) => `Acara ${name}`,
    changed: (name: string) => `Acara ${name} diubah`,
    picked: (guests: number, reserves: number, name: string) =>
      `${guests} tamu dan ${reserves} cadangan dipilih untuk ${name}`,
    closed: (name: string, people: number) => `${name} selesai, ${people} undangan hadir`,
    together: (name: string, heads: number) => `Ikut ${name}, ${heads} orang`,
    marked: {
      lock: (name: string) => `${name} pasti diundang`,
      unlock: (name: string) => `${name} boleh diganti`,
    },
    step: {
      invite: (name: string) => `Undangan untuk ${name} terkirim`,
      uninvite: (name: string) => `Undangan untuk ${name} belum terkirim`,
      yesWithFamily: (name: string) => `${name} ikut sekeluarga`,
      yesAlone: (name: string) => `${name} bisa, tapi tanpa keluarga`,
      no: (name: string) => `${name} tidak bisa`,
      noAnswer: (name: string) => `${name} belum menjawab`,
      came: (name: string) => `${name} hadir`,
      stayedAway: (name: string) => `${name} tidak hadir`,
      skip: (name: string) => `${name} lain kali`,
      unskip: (name: string) => `${name} masuk cadangan`,
    },
    refused: (why: StepRefusal, name: string): string =>
      ({
        full: `Tidak muat: kursi yang tersisa kurang untuk ${name} dan keluarganya.`,
        heads: 'Isi berapa orang yang datang: paling sedikit 1 dewasa, dan kalau sekeluarga minimal 2 orang.',
        attended: `${name} sudah ditandai hadir atau tidak hadir.`,
        answered: `${name} sudah menjawab ya.`,
        reserve: `${name} masih cadangan, belum diundang.`,
        notInvited: `${name} belum diundang. Tandai dulu undangannya terkirim.`,
        declined: `${name} memang sudah bilang tidak ikut.`,
        already: `Status ${name} sudah berubah. Muat ulang dulu.`,
      })[why],
    seatsLeft: ({ parties, heads }: { readonly parties: number | null; readonly heads: number | null }) =>
      [
        parties === null
          ? ''
          : parties < 0
            ? `lebih ${-parties} keluarga`
            : parties === 0
              ? 'kursi keluarga penuh'
              : `sisa ${parties} kursi keluarga`,
        heads === null
          ? ''
          : heads < 0
            ? `lebih ${-heads} orang`
            : heads === 0
              ? 'kursi orang penuh'
              : `sisa ${heads} kursi orang`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    next: (name: string) => `berikutnya undang ${name}`,
    replies: {
      taken: (taken: number, unclear: number) =>
        [
          taken === 0 ? '' : `${taken} jawaban dari formulir dicatat`,
          unclear === 0 ? '' : `${unclear} perlu dilihat`,
        ]
          .filter((part) => part !== '')
          .join(' · ') || 'Tidak ada jawaban baru',
      unclear: (name: string, why: string) =>
        `Jawaban ${name === '' ? 'seseorang' : name} lewat formulir belum dicatat. ${why} Kalau sudah beres, ubah jadi Tercatat di lembar Jawaban.`,
      moreUnclear: (count: number) => `${count} jawaban lain juga perlu dilihat di lembar Jawaban.`,
      unknown: 'Kode undangannya tidak dikenal.',
      older: 'Sesudah itu sudah ada jawaban lain.',
    },
    todo: {
      pick: 'Pilih tamunya',
      invite: (count: number) => `${count} undangan belum dikirim`,
      replies: (count: number) => `${count} belum menjawab`,
      overdue: (count: number) => `${count} belum menjawab, batasnya sudah lewat`,
      replace: (name: string) => `Ada kursi kosong: undang ${name}`,
      attend: 'Tandai siapa yang hadir',
      close: 'Tutup acaranya: isi biayanya',
      wait: 'Semua sudah siap',
      over: 'Selesai',
      cancelled: 'Batal',
    },
    coming: (parties: number, heads: number) => `${parties} undangan, ${heads} orang`,
    perHead: (perHead: string) => `${perHead} per orang`,
    cost: (perHead: string, left: string, over: boolean) =>
      over
        ? `${perHead} per orang, lewat ${left} dari anggaran`
        : `${perHead} per orang, sisa anggaran ${left}`,
    allowed: (perHead: string) => `Anggaran ${perHead} per orang`,
    party: (adults: number, children: number) =>
      children === 0 ? `${adults} dewasa` : `${adults} dewasa, ${children} anak`,
  },
  homePage: {
    title: 'Beranda',
    help: [
      'Siapa yang perlu disapa hari ini, sama seperti di panel. Yang sudah disapa dicatat di lembar Tindak Lanjut, jangan diketik di sini.',
      'Tanggalnya ikut hari ini begitu ada yang mengisi lembar atau membuka panel.',
    ],
    asOf: 'Per tanggal',
    stages: ['Tahap pelanggan', 'orang'] as readonly [string, string],
    rates: ['Dari semua, yang sudah beli', 'Dari pembeli, yang jadi langganan'],
    contacts: (days: number): readonly [string, string] => [`Kontak ${days} hari terakhir`, 'kali'],
    tone: (days: number): readonly [string, string] => [`Menyapa atau jualan, ${days} hari`, 'kali'],
    caring: 'Menyapa dan merawat',
    selling: 'Jualan dan menagih',
    promises: ['Janji kita', 'janji'] as readonly [string, string],
  },
  promisePage: {
    title: 'Janji dan layanan',
    help: [
      'Semua angka di sini dari lembar Janji dan Layanan; isinya dicatat dari panel, atau langsung di lembarnya.',
      'Yang berjanji sering bukan yang menepati. Kalau putusnya di antara dua orang, obrolkan berdua sebelum janji berikutnya.',
    ],
    kept: 'Janji yang ditepati',
    response: 'Secepat apa dijawab (tepat waktu = dalam 24 jam)',
    profit: 'Layanan: biaya, tagihan, dan yang masih gratis',
    ledger: 'Siapa berjanji, siapa menepati',
  },
  followUp: {
    summary: (kind: string, name: string, others: number) =>
      others === 0 ? `${kind} untuk ${name}` : `${kind} untuk ${name} dan ${others} orang lagi`,
    tooMany: (most: number) => `Paling banyak ${most} orang sekali catat.`,
    tooManyCustomers: (shown: number) =>
      `Yang bisa dicari di sini ${shown} pelanggan yang terbaru; yang lain ada di lembar Pelanggan.`,
    unknownCustomer: 'Pelanggan ini tidak ada lagi di lembar Pelanggan. Cari lagi namanya.',
  },
  people: {
    tones: (all: number, caring: number) =>
      `${all} kontak: ${caring} menyapa dan merawat, ${all - caring} jualan dan menagih`,
    reason: {
      phoneAndName: () => 'Nomornya sama dan namanya sama',
      phone: () => 'Nomornya sama, namanya beda: mungkin satu orang, mungkin serumah',
      name: (sign: Sign | null) =>
        sign ? `Namanya sama, dan ${signs[sign]}` : 'Namanya sama, nomornya belum lengkap',
      nearName: (sign: Sign | null) => `Namanya mirip${sign ? `, dan ${signs[sign]}` : ''}`,
    },
    twice: (code: string) => `Kode ${code} ada di dua baris lembar Pelanggan. Hapus kode yang salah dulu.`,
    unclear: (sheet: string, row: number) =>
      `${sheet} baris ${row} belum jelas milik siapa atau belum bernomor. Lengkapi barisnya dulu, tambahkan kode di belakang namanya.`,
    oneAndTheSame: 'Ini pelanggan yang sama. Pilih dua baris yang berbeda.',
    gone: (code: string) => `${code} tidak ada lagi di lembar Pelanggan; mungkin sudah digabung.`,
    merged: (name: string, code: string, keep: string) => `${name} (${code}) digabung ke ${keep}`,
    nobody: (code: string) => `Pelanggan ${code}`,
    removed: '(dihapus)',
    anonymised: (code: string) => `${code} dianonimkan`,
    anonymiseEmpties:
      'Nama, nomor WA, email, ulang tahun, minat, keluarga, dan semua catatan tentang orang ini dihapus di semua lembar.',
    anonymiseKeeps:
      'Pembelian dan bayaran tetap ada dengan tanggal, barang, dan uangnya: hitungan tidak berubah.',
    anonymiseOwes: (money: string) =>
      `Masih ada bon ${money}. Tagih dulu: setelah ini tidak ketahuan lagi itu bon siapa.`,
    anonymiseUndo:
      'Bisa diurungkan sampai ada simpanan berikutnya. Setelah itu catatan tersembunyi ikut dihapus: ini dan simpanan sebelumnya tidak bisa diurungkan lagi.',
    anonymiseElsewhere:
      'Yang tidak terhapus: nama yang diketik di catatan lain atau di nama barang, riwayat versi Google Sheets, dan jawaban di Google Formulir. Itu harus dihapus sendiri.',
    added: (name: string) => `Pelanggan baru: ${name}`,
    changed: (name: string) => `Data ${name} diubah`,
    sameNumber: (name: string, code: string) => `Nomor ini sudah dipakai ${name} (${code}).`,
    noReferrer: 'Perujuknya tidak ada di lembar Pelanggan. Pilih lagi.',
    meanwhile: (now: string) =>
      now === ''
        ? 'Baru saja dikosongkan orang lain. Buka lagi sebelum mengubahnya.'
        : `Baru saja diubah orang lain menjadi “${now}”. Buka lagi sebelum mengubahnya.`,
    familyOf: (name: string) => `Keluarga ${name}`,
    noMember: 'Anggota keluarga ini tidak ada lagi. Buka lagi datanya.',
    nameNeedsConsent:
      'Namanya baru boleh dicatat kalau beliau sudah mengizinkan. Tanya dulu baik-baik, lalu centang izinnya.',
    dateNeedsConsent:
      'Tanggal keluarga baru boleh dicatat kalau beliau sudah mengizinkan. Tanya dulu baik-baik, lalu centang izinnya.',
  },
  cashBook: {
    title: 'Buku kas',
    help: [
      'Semua uang masuk dan keluar, satu baris satu kali, dari lembar Pembelian, Pembayaran, dan Kas. Jangan diketik di sini: betulkan di lembar asalnya, nomor barisnya ada di kolom G.',
      'Jualan tempo, atau yang transfernya belum kelihatan di rekening, baru masuk ke sini waktu uangnya ada.',
      'Hitung kas yang beda dari buku masuk sebagai selisih, supaya buku ini selalu sama dengan uang yang sebenarnya.',
      'Baris bertanggal nanti (misalnya sewa bulan depan di lembar Kas) adalah rencana: ikut dihitung di perkiraan 13 minggu.',
    ],
  },
  cashFlow: {
    title: 'Arus kas',
    help: 'Semua angka di sini dari lembar Buku kas. Kalimat di bawah ini bisa disalin untuk WhatsApp.',
    weeksTitle: '13 minggu ke depan',
    weeksHelp:
      'Perkiraan dari kebiasaan, tagihan bulanan, dan rencana di lembar Kas. Empat dari lima kali, saldo ada di antara rendah dan tinggi.',
    weeksChart: 'Perkiraan saldo 13 minggu ke depan',
    monthsTitle: '12 bulan terakhir',
    monthsHelp: 'Selisih biasa: tanpa yang cuma sekali, seperti beli oven atau saldo awal.',
    monthsChart: 'Masuk, keluar, dan saldo tiap bulan',
    usesTitle: 'Uang dipakai untuk apa',
    usesHelp: '12 bulan terakhir, yang terbesar dulu.',
    usesChart: 'Uang keluar 12 bulan terakhir',
    flowTitle: 'Arus kas tiap bulan, semua dan per cabang',
    flowHelp: 'Saldo awal + masuk + keluar = saldo akhir; saldo akhir jadi saldo awal bulan berikutnya.',
  },
  leaksPage: {
    title: 'Perlu dicek',
    help: [
      'Dari lembar Pembelian, Pembayaran, dan Kas, yang uangnya terbesar dulu. Belum tentu salah, tapi perlu dicek.',
      'Sudah jelas? Salin jenis dan tentang-nya ke lembar Sudah Jelas, atau tekan "Sudah jelas" di sebelahnya di panel, nanti hilang dari daftar ini.',
      'Di bawah judul kolom kosong? Berarti tidak ada yang perlu dicek.',
    ],
  },
  debtsPage: {
    title: 'Siapa berutang',
    help: [
      'Dari lembar Pembelian dan Pembayaran. Jangan diketik di sini: yang sudah dibayar dicatat di lembar Pembayaran atau lewat panel.',
      'Makin lama telatnya, makin perlu ditagih duluan. Pesan WhatsApp untuk mengingatkan ada di panel.',
    ],
    agesTitle: 'Sisa utang menurut lama telatnya',
    agesTitles: ['telat', 'sisa utang'],
    total: 'semuanya',
    chartTitle: 'Sisa utang menurut lama telatnya',
    billsTitle: 'Bon yang belum lunas, yang paling telat dulu',
    billsHelp:
      'Telat masih 0 selama kelonggaran di lembar Pengaturan belum habis. Tabel di atas dihitung langsung dari jatuh temponya.',
  },
  cash: {
    lowest: (money: string, day: string) =>
      `Titik terendah 13 minggu ke depan ${money}, minggu mulai ${day}.`,
    runsOut: (day: string) => `Kalau seperti biasa, kasnya habis di minggu mulai ${day}.`,
    in: (category: string, money: string) => `Kas masuk ${money} (${category})`,
    out: (category: string, money: string) => `Kas keluar ${money} (${category})`,
    there: (category: string, money: string) => `${category}: ${money}`,
  },
  leaks: { known: (kind: string, about: string) => `Sudah jelas: ${kind}, ${about}` },
  sale: {
    walkIn: 'Umum',
    sold: (money: string, name: string) => `Jualan ${money} ke ${name}`,
    soldToStranger: (money: string) => `Jualan ${money} (umum)`,
    awaited: (sold: string) => `${sold}, transfernya ditunggu`,
    notYet: 'Tanggal jualan tidak boleh setelah hari ini.',
    nothing: 'Jumlahnya harus lebih dari nol.',
    tooLarge: 'Jumlahnya terlalu besar.',
    discount: 'Potongannya harus lebih kecil dari harganya.',
    noneOnCredit: 'Tempo tanpa potongan dan pembulatan. Kosongkan, atau ganti cara bayarnya.',
    belowFloor: (items: string) => `Tidak: di bawah harga terendah (${items})`,
    phoneTaken: (who: string) => `Nomor ini sudah ada: ${who}. Cari dan pilih namanya.`,
  },
  credit: {
    sold: (money: string, name: string, due: string) => `Tempo ${money} untuk ${name}, jatuh tempo ${due}`,
    overridden: (user: string, reason: string, refusal: string) =>
      `Diizinkan ${user}: ${reason} (hasil cek: ${refusal})`,
    whoOverrides: 'Pilih dulu nama petugas: yang mengizinkan harus tercatat.',
    duePast: 'Jatuh tempo tidak boleh sebelum hari ini.',
    paid: (money: string, name: string, bills: number) => `Bayaran ${money} dari ${name} untuk ${bills} bon`,
    notSeen: '(transfer, belum dicek masuk)',
    tooMuch: (over: string, owed: string) => `Lebih ${over} dari sisa utangnya ${owed}.`,
    nothingOpen: (name: string) => `${name} tidak punya bon yang belum lunas.`,
    noSuchBill: (no: string) => `Bon ${no} tidak ada atau sudah lunas.`,
  },
  import: {
    summary: (count: string) => `${count} pembelian dari file`,
    noDate: 'Pilih kolom tanggal.',
    noCustomer: 'Pilih kolom pelanggan.',
    noAmount: 'Pilih kolom jumlah uang, atau jumlah barang dan harga satuan.',
    noDateOrder: 'Tanggal di file ini bisa dibaca dua cara. Pilih urutannya.',
    noDecimalMark: 'Angka di file ini bisa dibaca dua cara. Pilih tanda desimalnya.',
    nothing: 'Tidak ada baris baru yang bisa dimasukkan.',
    tooMany: (most: string) =>
      `File ini terlalu besar. Paling banyak ${most} baris sekali jalan; bagi filenya dulu.`,
    row: {
      noDate: 'tanggalnya kosong',
      badDate: (text: string) => `tanggal "${text}" tidak terbaca`,
      noCustomer: 'nama pelanggannya kosong',
      twoCustomers: (text: string) =>
        `"${text}" cocok dengan lebih dari satu pelanggan; pakai kode atau nomor WA`,
      noAmount: 'jumlah uangnya kosong',
      badAmount: (text: string) => `jumlah "${text}" tidak terbaca`,
      decimals: (text: string, currency: string) =>
        `"${text}" ada desimalnya, padahal ${currency} di Pengaturan tanpa desimal`,
      tooLong: 'teksnya terlalu panjang untuk satu sel',
    },
  },
  transfers: {
    summary: (count: string) => `${count} transfer sudah masuk`,
    summaryOne: (name: string, amount: string) => `Transfer ${name} ${amount} sudah masuk`,
    byHand: (user: string) =>
      user === '' ? 'Sudah dilihat di rekening' : `Sudah dilihat di rekening oleh ${user}`,
    notWaiting: 'sudah tidak menunggu; mungkin sudah ditandai orang lain',
    otherAmount: 'jumlahnya sudah berubah; periksa lagi di lembarnya',
    rowUsed: 'baris bank ini sudah dipakai untuk transfer lain',
    noColumns:
      'Kolomnya belum dikenali. Baris judulnya harus ikut: Tanggal, Keterangan, lalu Jumlah (atau Debit dan Kredit).',
    bothWays: 'debit dan kreditnya sama-sama terisi',
    noDirection: 'tidak jelas uang masuk (CR) atau keluar (DB)',
  },
  problem: {
    busy: 'Ada yang sedang menyimpan. Tunggu sebentar, lalu coba lagi.',
    noSheet: (sheet: string) => `Lembar ${sheet} tidak ada. Siapkan atau perbaiki dulu buku kerjanya.`,
    noColumn: (sheet: string, columns: string) =>
      `Di lembar ${sheet} tidak ada kolom ${columns}. Perbaiki buku kerjanya supaya kolom itu ada lagi, atau kembalikan judulnya.`,
    withdrawn: (because: string) =>
      `Google Sheets menolak simpanan ini, jadi tidak ada yang diubah: ${because}`,
    unreadable: 'Permintaan ini tidak terbaca. Muat ulang panelnya.',
    unexpected: (message: string) => `Ada yang tidak beres: ${message}. Tidak ada yang hilang; coba lagi.`,
  },
  editMessages: (sheet: string) => `Pesannya ada di lembar ${sheet}: ubah sesuka Anda.`,
  snooze: {
    until: (name: string, day: string) => `${name} muncul lagi ${day}`,
    past: 'Pilih tanggal setelah hari ini.',
  },
  promise: {
    made: (name: string, promise: string) => `Janji ke ${name}: ${promise}`,
    closed: (result: string, promise: string) => `Janji "${promise}": ${result}`,
    unknown: 'Janji ini tidak ada lagi di lembar Janji.',
  },
  service: {
    opened: (kind: string, name: string) => `${kind} dari ${name}`,
    updated: (step: 'answered' | 'closed' | 'noted', name: string) =>
      ({
        answered: `Layanan ${name} sudah dijawab`,
        closed: `Layanan ${name} sudah beres`,
        noted: `Layanan ${name} dicatat`,
      })[step],
    unknown: 'Layanan ini tidak ada lagi di lembar Layanan.',
  },
  unclearRows: (sheet: string, rows: number) =>
    `${sheet}: ${rows} baris memakai nama ini, padahal dimiliki lebih dari satu pelanggan. Tambahkan kode di belakang namanya.`,
  unclearName: (count: number, codes: string) =>
    `Nama ini dipakai ${count} pelanggan: ${codes}. Tambahkan kode yang benar di belakang namanya.`,
  cell: {
    missing: 'wajib diisi',
    error: (text: string) => `isinya galat ${text}`,
    notADate: (text: string) => `"${text}" bukan tanggal; tulis seperti 23/11/2026`,
    notANumber: (text: string) => `"${text}" bukan angka`,
    notWhole: (text: string) => `"${text}" harus angka bulat`,
    notAShare: (text: string) => `"${text}" harus antara 0% dan 100%`,
    notYesOrNo: (text: string) => `"${text}" harus ya atau tidak`,
    notAChoice: (text: string, choices: string) => `"${text}" tidak ada di pilihan: ${choices}`,
    notAPhone: (text: string) => `"${text}" bukan nomor telepon`,
    notABirthday: (text: string) => `"${text}" bukan ulang tahun; tulis 12/03 atau 12/03/1980`,
    tooLong: (length: number) => `terlalu panjang (${length} huruf; paling banyak 50.000)`,
    duplicate: (text: string) => `"${text}" dipakai di lebih dari satu baris`,
    ambiguousMoney: (text: string, one: string, other: string) =>
      `"${text}" bisa berarti ${one} atau ${other}; tulis salah satunya`,
    badMoney: (text: string) => `"${text}" bukan jumlah uang; tulis seperti 37000, Rp37.000, atau 37rb`,
    place: (sheet: string, row: number, column: string, problem: string) =>
      `${sheet} baris ${row}, ${column}: ${problem}`,
  },
};

export type Text = typeof id;
