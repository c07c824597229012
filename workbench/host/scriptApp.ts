import type { Execution } from './execution';

/** Of one person in one script (rule 5.21); an add-on has one clock trigger a document (rule 5.20). */
const mostClockTriggers = 1;

interface Clock {
  readonly handler: string;
  days: number | null;
  hour: number | null;
  zone: string;
}

class HostTrigger {
  readonly kind = 'Trigger';
  constructor(private readonly trigger: { readonly id: string; readonly handler: string }) {}
  getHandlerFunction = (): string => this.trigger.handler;
  getUniqueId = (): string => this.trigger.id;
}

class HostClockTriggerBuilder {
  readonly kind = 'ClockTriggerBuilder';
  constructor(
    private readonly execution: Execution,
    private readonly clock: Clock,
  ) {}

  everyDays(days: number) {
    this.clock.days = days;
    return this;
  }
  /** Some minute of that hour (rule 5.22). */
  atHour(hour: number) {
    this.clock.hour = hour;
    return this;
  }
  inTimezone(zone: string) {
    this.clock.zone = zone;
    return this;
  }
  create() {
    const { state } = this.execution.parts;
    const { handler, days, hour, zone } = this.clock;
    if (days === null || days < 1) this.execution.fail('The recurrence interval of the trigger is missing.');
    if (state.triggers.length >= mostClockTriggers) {
      this.execution.fail(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    const trigger = { id: `trigger ${this.execution.parts.id}`, handler, hour: hour ?? 0, zone };
    state.triggers.push(trigger);
    return this.execution.service('Trigger', new HostTrigger(trigger));
  }
}

class HostTriggerBuilder {
  readonly kind = 'TriggerBuilder';
  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {}

  timeBased() {
    const clock = {
      handler: this.handler,
      days: null,
      hour: null,
      zone: this.execution.parts.scriptTimeZone,
    };
    return this.execution.service('ClockTriggerBuilder', new HostClockTriggerBuilder(this.execution, clock));
  }
}

/** What a script may do about itself: the triggers of whoever runs it, and what it was let. */
export class HostScriptApp {
  readonly kind = 'ScriptApp';
  readonly AuthMode = Object.freeze({ FULL: Object.freeze({ kind: 'AuthMode', toString: () => 'FULL' }) });
  constructor(private readonly execution: Execution) {}

  /** Where something was not granted the script ends there, and Google asks the person (rule 5.13). */
  requireScopes(_mode: unknown, scopes: readonly string[]): void {
    const { scopes: granted, user } = this.execution.parts;
    const lacking = scopes.filter((scope) => !granted.includes(scope) || user.deniedScopes.includes(scope));
    if (lacking.length > 0)
      this.execution.fail(
        `Specified permissions are not sufficient. Required permissions: ${lacking.join(' ')}`,
      );
  }

  getProjectTriggers = () =>
    this.execution.parts.state.triggers.map((trigger) =>
      this.execution.service('Trigger', new HostTrigger(trigger)),
    );

  deleteTrigger(trigger: unknown): void {
    const behind = this.execution.unwrap(trigger);
    if (!(behind instanceof HostTrigger)) return;
    const { state } = this.execution.parts;
    state.triggers = state.triggers.filter(({ id }) => id !== behind.getUniqueId());
  }

  newTrigger = (handler: string) =>
    this.execution.service('TriggerBuilder', new HostTriggerBuilder(this.execution, handler));
}
