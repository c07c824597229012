import type { Execution } from './execution';

const bytes = (text: string): number => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, 'x').length;
const longestValue = 9 * 1024;
const largestStore = 500 * 1024;

/** One store of text by name (rules 6.4 and 6.5). */
export class HostProperties {
  readonly kind = 'Properties';
  constructor(
    private readonly execution: Execution,
    private readonly store: Record<string, string>,
  ) {}

  getProperty = (key: string): string | null => (this.holds(key) ? (this.store[key] ?? null) : null);
  getProperties = (): Record<string, string> => ({ ...this.store });
  setProperty(key: string, value: unknown) {
    if (key === '') {
      this.execution.fail(
        'When setting or getting a property value, the property name must not be null or empty.',
      );
    }
    const text = String(value);
    const total = Object.entries({ ...this.store, [key]: text }).reduce(
      (sum, [name, held]) => sum + bytes(name) + bytes(held),
      0,
    );
    if (bytes(text) > longestValue || total > largestStore) {
      this.execution.fail(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store[key] = text;
    return this;
  }
  deleteProperty(key: string) {
    delete this.store[key];
    return this;
  }

  private holds(key: string): boolean {
    return Object.prototype.hasOwnProperty.call(this.store, key);
  }
}

export class HostPropertiesService {
  readonly kind = 'PropertiesService';
  constructor(private readonly execution: Execution) {}
  getDocumentProperties = () => this.properties(this.execution.parts.state.documentProperties);
  getScriptProperties = () => this.properties(this.execution.parts.state.scriptProperties);
  getUserProperties = () => this.properties(this.execution.parts.state.userProperties);
  private properties(store: Record<string, string>) {
    return this.execution.service('Properties', new HostProperties(this.execution, store));
  }
}
