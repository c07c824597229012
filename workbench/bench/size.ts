import { gzipSync } from 'node:zlib';
import { buildSidebar } from '../build/sidebarPage';
import { nodeRealm } from '../host/realm-node';
import { readScript } from '../host/script';
import { ratio, type Section } from './section';
import { inTurns, timed } from './timing';

export async function sizes(bundle: string): Promise<Section> {
  return {
    title: 'What ships',
    rows: [
      ['script', kilobytes(bundle)],
      ['sidebar', kilobytes(await buildSidebar())],
      ['evaluating the script, against an empty one', await evaluation(bundle)],
    ],
  };
}

const kilobytes = (text: string) =>
  `${(text.length / 1024).toFixed(1)} KB (${(gzipSync(text).length / 1024).toFixed(1)} gzipped)`;

async function evaluation(bundle: string): Promise<string> {
  const scripts = [readScript(bundle), readScript('function onOpen() {}')];
  const [own, empty] = await inTurns(
    scripts.map((script) => () => timed(() => nodeRealm.evaluate(script, {}, Date.now))),
    41,
  );
  return ratio(own, empty);
}
