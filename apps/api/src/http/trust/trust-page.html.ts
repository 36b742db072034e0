import { type Wording } from '@monev/kernel';
import { type OwnAuthority } from '@monev/server-kit';
import { DEVICE_STEPS } from './trust-steps';

type Language = keyof Wording;

const WORDS = {
  title: { id: 'Memercayai Tikor Monev di perangkat ini', en: 'Trusting Tikor Monev on this device' },
  why: {
    id: 'Kantor ini memakai sertifikat dari otoritasnya sendiri. Lakukan langkah di bawah sekali saja pada tiap perangkat; setelah itu alamatnya terbuka tanpa peringatan, juga kamera dan posisi.',
    en: 'This office uses a certificate of its own authority. Do the steps below once on each device; then the address opens without a warning, camera and position included.',
  },
  compare: {
    id: 'Cocokkan dahulu sidik jari ini (SHA-256) dengan yang tampil di terminal server, atau yang dibagikan sekretariat di atas kertas. Bila satu huruf saja berbeda, jangan lanjutkan dan hubungi sekretariat.',
    en: 'First compare this fingerprint (SHA-256) with the one shown on the terminal of the server, or handed out on paper by the secretariat. If a single letter differs, stop and call the secretariat.',
  },
  download: { id: 'Unduh sertifikat', en: 'Download certificate' },
  until: { id: 'Otoritas berlaku sampai', en: 'The authority is valid until' },
  leave: {
    id: 'Perangkat tidak lagi dipakai untuk tugas ini? Hapus sertifikatnya di menu yang sama.',
    en: 'No longer using this device for this work? Remove the certificate in the same menu.',
  },
  open: { id: 'Buka Tikor Monev', en: 'Open Tikor Monev' },
} satisfies Record<string, Wording>;

/** The page that tells a device how to trust the office authority, Indonesian first. No script, nothing inline. */
export function trustPageHtml(authority: OwnAuthority, appUrl: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${WORDS.title.id}</title>
<link rel="stylesheet" href="/percaya/percaya.css">
</head>
<body>
<main>
${part('id', authority, appUrl)}
<hr>
${part('en', authority, appUrl)}
</main>
</body>
</html>
`;
}

function part(language: Language, authority: OwnAuthority, appUrl: string): string {
  const say = (wording: Wording) => escapeHtml(wording[language]);
  const [title, device] = language === 'id' ? ['h1', 'h2'] : ['h2', 'h3'];
  const lists = DEVICE_STEPS.map(
    ({ key, device: name, steps }) => `<${device} id="${key}-${language}">${escapeHtml(name)}</${device}>
<ol>
${steps.map((step) => `<li>${say(step)}</li>`).join('\n')}
</ol>`,
  );
  return `<div lang="${language}">
<${title}>${say(WORDS.title)}</${title}>
<p>${say(WORDS.why)}</p>
<p>${say(WORDS.compare)}</p>
<p class="fingerprint"><code>${escapeHtml(authority.fingerprint)}</code></p>
<p><a class="download" href="/percaya/otoritas.crt">${say(WORDS.download)}</a></p>
<p>${say(WORDS.until)} ${authority.validTo.slice(0, 10)}.</p>
${lists.join('\n')}
<p>${say(WORDS.leave)}</p>
<p><a href="${escapeHtml(appUrl)}">${say(WORDS.open)}</a></p>
</div>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
