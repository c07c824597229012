import { slashesInTemplates } from './commentRule';
import { byId, element } from './element';
import type { CallMessage, FrameMessage, PageMessage } from './frameMessages';
import type { Texts } from './texts';

/** What Google allows an HTML service frame, less the origin: so its page can touch nothing of ours. */
const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** Answers one call of the sidebar's page. */
export type AnswerCall = (functionName: string, args: readonly unknown[]) => Promise<PageMessage['answer']>;

/** The add-on's page at the right of the grid, in a frame of its own. */
export class Sidebar {
  private readonly place = byId('wb-sidebar');
  private frame: HTMLIFrameElement | null = null;

  constructor(
    private readonly texts: Texts,
    private readonly client: string,
    private readonly answer: AnswerCall,
  ) {
    this.place.setAttribute('aria-label', texts.sidebar);
    window.addEventListener('message', (event) => {
      if (this.frame && event.source === this.frame.contentWindow) this.receive(event.data, this.frame);
    });
  }

  /** Shows a page; the one shown before is closed. Answers why it was refused, or null. */
  open(html: string, title: string): string | null {
    const slashes = slashesInTemplates(html);
    if (slashes.length > 0) return `${this.texts.commentRule} ${slashes[0] ?? ''}`;
    const close = element(
      'button',
      { class: 'wb-button', type: 'button', title: this.texts.close, 'aria-label': this.texts.close },
      '✕',
    );
    close.addEventListener('click', () => this.close());
    this.frame = element('iframe', {
      class: 'wb-frame',
      title,
      sandbox: SANDBOX,
      srcdoc: this.withClient(html),
    });
    this.place.replaceChildren(
      element(
        'div',
        { class: 'wb-sidebar-title' },
        element('h2', { class: 'wb-sidebar-name' }, title),
        close,
      ),
      this.frame,
    );
    this.place.hidden = false;
    return null;
  }

  close(): void {
    this.frame = null;
    this.place.replaceChildren();
    this.place.hidden = true;
  }

  /** The client half of google.script must be there before the page's own scripts. */
  private withClient(html: string): string {
    const script = `<script>${this.client}</script>`;
    return /<head[^>]*>/i.test(html)
      ? html.replace(/<head[^>]*>/i, (head) => `${head}${script}`)
      : `<!DOCTYPE html>${script}${html.replace(/^\s*<!DOCTYPE[^>]*>/i, '')}`;
  }

  private receive(message: FrameMessage, frame: HTMLIFrameElement): void {
    if (message.kind === 'close') this.close();
    else if (message.kind === 'focusGrid') byId('wb-grid').focus();
    else void this.reply(message, frame);
  }

  private async reply(call: CallMessage, frame: HTMLIFrameElement): Promise<void> {
    const answer = await this.answer(call.functionName, call.args);
    const reply: PageMessage = { kind: 'answer', id: call.id, answer };
    frame.contentWindow?.postMessage(reply, '*');
  }
}
