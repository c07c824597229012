import type { Execution } from './execution';
import { zoneClock } from './zoneClock';

const two = (number: number) => String(number).padStart(2, '0');

/** Small helpers of the platform. */
export class HostUtilities {
  readonly kind = 'Utilities';
  constructor(private readonly execution: Execution) {}

  /** A date by a pattern of SimpleDateFormat (rule 3.32); letters beyond those used here are refused. */
  formatDate(date: Date, zone: string, pattern: string): string {
    const wall = zoneClock(zone).serialOf(date);
    const at = new Date(Math.round((wall - 25_569) * 86_400_000));
    const parts: Readonly<Record<string, string>> = {
      yyyy: String(at.getUTCFullYear()).padStart(4, '0'),
      MM: two(at.getUTCMonth() + 1),
      dd: two(at.getUTCDate()),
      HH: two(at.getUTCHours()),
      mm: two(at.getUTCMinutes()),
      ss: two(at.getUTCSeconds()),
    };
    return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (found, quoted?: string) => {
      if (quoted !== undefined) return quoted;
      return parts[found] ?? this.execution.fail(`Illegal pattern component: ${found}`);
    });
  }

  getUuid(): string {
    const hex = () => Math.floor(Math.random() * 16).toString(16);
    return 'xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx'.replace(/x/g, hex);
  }
  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) this.execution.fail('Argument too large: milliseconds');
    this.execution.meter.wait(milliseconds / 1000);
  }
}

/** Who is at the browser, as far as no scope is needed. */
export class HostSession {
  readonly kind = 'Session';
  constructor(private readonly execution: Execution) {}
  getActiveUserLocale = (): string => this.execution.parts.user.locale;
  getScriptTimeZone = (): string => this.execution.parts.scriptTimeZone;
}

export class HostLogger {
  readonly kind = 'Logger';
  log() {
    return this;
  }
}
