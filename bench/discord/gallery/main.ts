import { fileURLToPath } from 'node:url';
import { writeGallery } from './write-gallery.ts';

const usual = fileURLToPath(new URL('../../../knowledge', import.meta.url));
process.stdout.write(await writeGallery(process.argv[2] ?? usual));
process.exit(0);
