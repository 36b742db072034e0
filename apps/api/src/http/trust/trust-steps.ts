import { type Wording } from '@monev/kernel';

/** How one kind of device learns to trust the office authority: in the words of its own menus. */
export interface DeviceSteps {
  readonly key: string;
  readonly device: string;
  readonly steps: readonly Wording[];
}

/** Name under which the certificate arrives on the device. */
export const CERTIFICATE_FILE = 'tikor-monev-otoritas.crt';

const download: Wording = { id: 'Ketuk "Unduh sertifikat" di atas.', en: 'Tap "Download certificate" above.' };
const open: Wording = {
  id: 'Buka alamat Tikor Monev. Peringatan sudah tidak ada: selesai.',
  en: 'Open the address of Tikor Monev. The warning is gone: done.',
};

/** Menus of Android 11–15, iOS 15–18, Windows 10–11, current Chromium and Firefox. */
export const DEVICE_STEPS: readonly DeviceSteps[] = [
  {
    key: 'android',
    device: 'Android',
    steps: [
      download,
      {
        id: 'Buka Setelan → Keamanan dan privasi → Setelan lainnya → Enkripsi & kredensial → Instal sertifikat → Sertifikat CA. (Samsung: Pengaturan → Keamanan dan privasi → Pengaturan keamanan lainnya → Instal dari penyimpanan telepon → Sertifikat CA.)',
        en: 'Open Settings → Security & privacy → More settings → Encryption & credentials → Install a certificate → CA certificate. (Samsung: Settings → Security and privacy → More security settings → Install from phone storage → CA certificate.)',
      },
      {
        id: `Ketuk "Tetap instal", masukkan PIN ponsel, lalu pilih ${CERTIFICATE_FILE} di folder Unduhan.`,
        en: `Tap "Install anyway", give the phone's PIN, then choose ${CERTIFICATE_FILE} in Downloads.`,
      },
      {
        id: 'Di Enkripsi & kredensial → Kredensial tepercaya → Pengguna, buka "Tikor Monev" dan cocokkan sidik jari SHA-256.',
        en: 'In Encryption & credentials → Trusted credentials → User, open "Tikor Monev" and compare the SHA-256 fingerprint.',
      },
      { id: `${open.id} Pakai Chrome.`, en: `${open.en} Use Chrome.` },
    ],
  },
  {
    key: 'iphone',
    device: 'iPhone, iPad',
    steps: [
      {
        id: 'Buka halaman ini dengan Safari, ketuk "Unduh sertifikat", lalu "Izinkan".',
        en: 'Open this page in Safari, tap "Download certificate", then "Allow".',
      },
      {
        id: 'Buka Pengaturan → Profil Diunduh (atau Umum → VPN & Manajemen Perangkat) → Tikor Monev → Detail Selengkapnya, cocokkan sidik jari SHA-256, lalu Instal.',
        en: 'Open Settings → Profile Downloaded (or General → VPN & Device Management) → Tikor Monev → More Details, compare the SHA-256 fingerprint, then Install.',
      },
      {
        id: 'Buka Pengaturan → Umum → Mengenai → Pengaturan Kepercayaan Sertifikat dan nyalakan "Tikor Monev". Tanpa langkah ini sertifikat belum dipercaya.',
        en: 'Open Settings → General → About → Certificate Trust Settings and switch "Tikor Monev" on. Without this step it is not trusted yet.',
      },
      open,
    ],
  },
  {
    key: 'windows',
    device: 'Windows (Chrome, Edge)',
    steps: [
      download,
      {
        id: `Buka Command Prompt dan jalankan: certutil -hashfile "%USERPROFILE%\\Downloads\\${CERTIFICATE_FILE}" SHA256. Cocokkan hasilnya dengan sidik jari di atas.`,
        en: `Open a Command Prompt and run: certutil -hashfile "%USERPROFILE%\\Downloads\\${CERTIFICATE_FILE}" SHA256. Compare the result with the fingerprint above.`,
      },
      {
        id: 'Klik dua kali berkas itu → Install Certificate → Current User → Place all certificates in the following store → Trusted Root Certification Authorities → Finish → Yes.',
        en: 'Double-click the file → Install Certificate → Current User → Place all certificates in the following store → Trusted Root Certification Authorities → Finish → Yes.',
      },
      open,
    ],
  },
  {
    key: 'chromium',
    device: 'Chromium, Chrome (Linux)',
    steps: [
      download,
      {
        id: 'Buka chrome://settings/certificates → Otoritas (atau Kustom → Diinstal oleh Anda) → Impor, pilih berkasnya, dan centang "Percayai untuk mengidentifikasi situs web".',
        en: 'Open chrome://settings/certificates → Authorities (or Custom → Installed by you) → Import, choose the file, and tick "Trust for identifying websites".',
      },
      open,
    ],
  },
  {
    key: 'firefox',
    device: 'Firefox',
    steps: [
      download,
      {
        id: 'Komputer: Pengaturan → Privasi & Keamanan → Lihat Sertifikat → Otoritas → Impor; centang "Percayai CA ini untuk mengidentifikasi situs web". Tombol Lihat di sana menampilkan sidik jari SHA-256.',
        en: 'Computer: Settings → Privacy & Security → View Certificates → Authorities → Import; tick "Trust this CA to identify websites". View there shows the SHA-256 fingerprint.',
      },
      {
        id: 'Android: pasang dulu seperti pada Android; lalu Setelan → Tentang Firefox → ketuk logo lima kali → Setelan Rahasia → nyalakan "Gunakan sertifikat CA pihak ketiga".',
        en: 'Android: first install as for Android; then Settings → About Firefox → tap the logo five times → Secret Settings → switch on "Use third party CA certificates".',
      },
      open,
    ],
  },
];
