import type { Execution } from './execution';

/** A page to be served. */
export class HostHtmlOutput {
  readonly kind = 'HtmlOutput';
  private title = '';
  constructor(private content: string) {}
  getContent = (): string => this.content;
  setContent(content: string) {
    this.content = content;
    return this;
  }
  append(content: string) {
    this.content += content;
    return this;
  }
  getTitle = (): string => this.title;
  setTitle(title: string) {
    this.title = title;
    return this;
  }
  /** The sidebar is 300 pixels wide whatever is asked (rule 4.1). */
  setWidth() {
    return this;
  }
}

/** Makes pages of the project's own HTML files. */
export class HostHtmlService {
  readonly kind = 'HtmlService';
  constructor(private readonly execution: Execution) {}
  createHtmlOutputFromFile(name: string) {
    const content = this.execution.parts.html[name];
    if (content === undefined) return this.execution.fail(`No HTML file named ${name} was found.`);
    return this.createHtmlOutput(content);
  }
  createHtmlOutput(content = '') {
    return this.execution.service('HtmlOutput', new HostHtmlOutput(content));
  }
}
