import type { Execution } from './execution';

/** Recipients a day of an account that pays nothing (rule 6.11). */
const mostADay = 100;
const longestSubject = 250;

/** Mail in the name of whoever runs the script; it goes nowhere but into the state. */
export class HostMailApp {
  readonly kind = 'MailApp';
  constructor(private readonly execution: Execution) {}

  getRemainingDailyQuota = (): number => mostADay - this.execution.parts.state.mails.length;

  /** It is sent at once: unlike what is written into cells, it cannot be held back (rule 6.12). */
  sendEmail(to: string, subject: string, body: string): void {
    const { execution } = this;
    if (to.trim() === '') execution.fail('Failed to send email: no recipient');
    if (!/^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(to)) execution.fail(`Invalid email: ${to}`);
    if (subject.length > longestSubject) execution.fail('Argument too large: subject');
    if (this.getRemainingDailyQuota() < 1)
      execution.fail('Service invoked too many times for one day: email.');
    execution.parts.state.mails.push({ to, subject, body });
  }
}
