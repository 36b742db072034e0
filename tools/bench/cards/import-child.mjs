// Imports one file in a process of its own and says the most memory it held, in bytes.
import { importCards } from './bench-database.mjs';
import { loadBundle } from './load-product.mjs';

const [appUrl, file] = process.argv.slice(2);
const product = await loadBundle();
const database = await product.openDatabase({ appUrl, audit: new product.HmacAuditWriter(Buffer.alloc(32, 1)) });
await importCards(product, { database }, file);
await database.close();
console.log(process.resourceUsage().maxRSS * 1024);
