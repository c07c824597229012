import type { StoredForm } from './bookState';
import type { Execution } from './execution';

type StoredItem = StoredForm['items'][number];
const address = 'https://docs.google.com/forms/d/';

class HostItemResponse {
  readonly kind = 'ItemResponse';
  constructor(
    readonly item: StoredItem,
    readonly answer: string,
  ) {}
}

/** A question, whatever its type; the type says which of its methods Google has. */
class HostItem {
  readonly kind = 'Item';
  constructor(
    private readonly execution: Execution,
    private readonly item: StoredItem,
  ) {}
  getTitle = (): string => this.item.title;
  setTitle(title: string) {
    this.item.title = title;
    return this;
  }
  setHelpText(_help: string) {
    return this;
  }
  setRequired(required: boolean) {
    this.item.required = required;
    return this;
  }
  setChoiceValues(values: readonly unknown[]) {
    if (values.length === 0) this.execution.fail('At least one choice is needed.');
    this.item.choices = values.map(String);
    return this;
  }
  setValidation(validation: unknown) {
    const behind = this.execution.unwrap(validation);
    if (behind instanceof HostTextValidation) this.item.between = behind.between;
    return this;
  }
  asTextItem() {
    if (this.item.type !== 'TextItem') this.execution.fail('Invalid conversion for item type.');
    return this.execution.service('TextItem', new HostItem(this.execution, this.item));
  }
  createResponse(answer: string) {
    return this.execution.service('ItemResponse', new HostItemResponse(this.item, answer));
  }
}

class HostFormResponse {
  readonly kind = 'FormResponse';
  private readonly answers: HostItemResponse[] = [];
  constructor(
    private readonly execution: Execution,
    private readonly form: StoredForm,
  ) {}
  withItemResponse(response: unknown) {
    const behind = this.execution.unwrap(response);
    if (behind instanceof HostItemResponse) this.answers.push(behind);
    return this;
  }
  toPrefilledUrl(): string {
    const query = this.answers.map(({ item, answer }) => `entry.${item.id}=${encodeURIComponent(answer)}`);
    return [`${address}e/${this.form.id}-public/viewform?usp=pp_url`, ...query].join('&');
  }
}

class HostTextValidation {
  readonly kind = 'TextValidation';
  constructor(readonly between: readonly [number, number] | null) {}
}

class HostTextValidationBuilder {
  readonly kind = 'TextValidationBuilder';
  private between: readonly [number, number] | null = null;
  constructor(private readonly execution: Execution) {}
  requireNumberBetween(from: number, to: number) {
    this.between = [from, to];
    return this;
  }
  build() {
    return this.execution.service('TextValidation', new HostTextValidation(this.between));
  }
}

class HostForm {
  readonly kind = 'Form';
  constructor(
    private readonly execution: Execution,
    private readonly form: StoredForm,
  ) {}
  setDescription(_text: string) {
    return this;
  }
  setConfirmationMessage(_text: string) {
    return this;
  }
  setCollectEmail(_collect: boolean) {
    return this;
  }
  setPublished(published: boolean) {
    this.form.published = published;
    return this;
  }
  addTextItem = () => this.added('TextItem');
  addParagraphTextItem = () => this.added('ParagraphTextItem');
  addMultipleChoiceItem = () => this.added('MultipleChoiceItem');
  getItems = () =>
    this.form.items.map((item) => this.execution.service('Item', new HostItem(this.execution, item)));
  createResponse = () =>
    this.execution.service('FormResponse', new HostFormResponse(this.execution, this.form));

  /** A new sheet for the answers: a time, then the questions as they are now. */
  setDestination(_type: unknown, id: string) {
    const { store } = this.execution.parts;
    if (id !== store.id) this.execution.fail('You do not have permission to access the requested document.');
    this.execution.flush();
    const taken = new Set(store.sheets().map(({ name }) => name));
    let number = 1;
    while (taken.has(`Form Responses ${number}`)) number += 1;
    const sheet = store.insertSheet(`Form Responses ${number}`, 0);
    const titles = ['Timestamp', ...this.form.items.map(({ title }) => title)];
    sheet.write('value', { row: 0, column: 0, rows: 1, columns: titles.length }, [titles]);
    this.form.sheetId = sheet.id;
    return this;
  }

  private added(type: StoredItem['type']) {
    const { items } = this.form;
    const item: StoredItem = {
      id: 1000 + items.length,
      type,
      title: '',
      required: false,
      choices: [],
      between: null,
    };
    items.push(item);
    return this.execution.service(type, new HostItem(this.execution, item));
  }
}

/** Forms of whoever runs the script, kept in the state. */
export class HostFormApp {
  readonly kind = 'FormApp';
  readonly DestinationType = Object.freeze({
    SPREADSHEET: Object.freeze({ kind: 'DestinationType', toString: () => 'SPREADSHEET' }),
  });
  constructor(private readonly execution: Execution) {}

  /** Nobody can answer it until it is published. */
  create(title: string) {
    const { forms } = this.execution.parts.state;
    const form: StoredForm = {
      id: `form${forms.length + 1}`,
      title,
      published: false,
      items: [],
      sheetId: null,
    };
    forms.push(form);
    return this.execution.service('Form', new HostForm(this.execution, form));
  }
  openByUrl(url: string) {
    const form = this.execution.parts.state.forms.find(({ id }) => formUrl(id) === url);
    if (!form)
      return this.execution.fail(
        'No item with the given ID could be found, or you do not have permission to access it.',
      );
    return this.execution.service('Form', new HostForm(this.execution, form));
  }
  createTextValidation = () =>
    this.execution.service('TextValidationBuilder', new HostTextValidationBuilder(this.execution));
}

/** The address by which a sheet names its form. */
export const formUrl = (id: string): string => `${address}${id}/viewform`;
