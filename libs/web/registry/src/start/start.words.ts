import { dictionary } from '@monev/web-kit';

export const startWords = dictionary(
  {
    title: 'Mulai',
    head: 'Provinsi mana yang memakai Tikor Monev di sini?',
    says: 'Pilihan ini menentukan wilayah yang terbuka pertama kali. Data wilayah lain di Indonesia tetap dapat diterima.',
    province: 'Provinsi',
    help: 'Ketik nama provinsi, atau pilih dari daftar.',
    confirm: (name: string) => `Mulai dengan ${name}`,
    saving: 'Sedang menyimpan…',
    provinces: 'daftar provinsi',
    steps: 'Sesudah ini',
    step1: 'Kirim berkas kantor (XLSX atau CSV) di Berkas masuk.',
    step2: 'Periksa pratinjau: jumlah, masalah per sel, dan kolom pribadi yang dibuang.',
    step3: 'Terima berkas; angka, grafik, dan peta langsung terisi.',
  },
  {
    title: 'Start',
    head: 'Which province uses Tikor Monev here?',
    says: 'This decides which region opens first. Data of other regions of Indonesia can still be accepted.',
    province: 'Province',
    help: 'Type the name of the province, or choose from the list.',
    confirm: (name) => `Start with ${name}`,
    saving: 'Saving…',
    provinces: 'list of provinces',
    steps: 'After this',
    step1: 'Send an office file (XLSX or CSV) under Files.',
    step2: 'Look at the preview: counts, problems by cell, and personal columns that were dropped.',
    step3: 'Accept the file; figures, chart and map fill at once.',
  },
);
