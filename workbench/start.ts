import { buildAll } from './build/build';
import { servePage } from './serve';

await buildAll();
const { url } = await servePage();
console.log(`Langganan is open at ${url}`);
